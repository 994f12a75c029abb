// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/PodExec.h"

#include "base/Logging.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow::kube {

namespace {

constexpr quint8 stdinChannel = 0;
constexpr quint8 stdoutChannel = 1;
constexpr quint8 stderrChannel = 2;
constexpr quint8 statusChannel = 3;
constexpr quint8 closeChannel = 255;
const QByteArray halfClosing = QByteArrayLiteral("v5.channel.k8s.io");
const QByteArray plain = QByteArrayLiteral("v4.channel.k8s.io");
// client-go's chunk; larger messages only delay pongs.
constexpr qsizetype chunk = 32 * 1024;
constexpr qint64 unsentLimit = 256 * 1024;
constexpr qsizetype complaintLimit = 2048;
constexpr qsizetype statusLimit = 64 * 1024;
constexpr auto graceTime = 1s;
constexpr auto openTime = 15000ms;

//! Servers that do not know the one protocol we offered refuse the handshake, and so
//! nothing was run. A missing right comes with the server's words.
bool isUnknownProtocol(const ApiError &error)
{
    return error.transport == ApiError::Transport::None && (error.status == 400 || error.status == 403) &&
           (error.message.isEmpty() || error.message.contains("protocol"_L1, Qt::CaseInsensitive));
}

//! The last line that says something.
QString lastLine(const QByteArray &complaint)
{
    const QString text = QString::fromUtf8(complaint).trimmed();
    return redacted(text.section(u'\n', -1).trimmed()).right(500);
}

} // namespace

PodExec::PodExec(ApiClient &client, Command command, QObject *parent)
    : QObject(parent), m_client(client), m_command(std::move(command))
{
    const QByteArray &bytes = m_command.input.reveal();
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        m_command.input = Secret(bytes + '\n');
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(Error{ErrorKind::Timeout,
                     u"The command “%1” in %2 did not end within %3 s."_s.arg(program(), place())
                         .arg(m_command.limit.count() / 1000),
                     lastLine(m_complaint), u"Look at the logs of the store, then try again."_s});
    });
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &PodExec::conclude);
}

PodExec::~PodExec()
{
    if (m_socket != nullptr)
        m_socket->disconnect(this);
}

void PodExec::start()
{
    m_deadline.start(m_command.limit);
    open();
}

void PodExec::open()
{
    m_socket = new PodSocket(m_client, this);
    connect(m_socket, &PodSocket::opened, this, &PodExec::pump);
    connect(m_socket, &PodSocket::messageReceived, this, &PodExec::onMessage);
    connect(m_socket, &PodSocket::bytesWritten, this, &PodExec::pump);
    connect(m_socket, &PodSocket::closed, this, &PodExec::conclude);
    connect(m_socket, &PodSocket::failed, this, &PodExec::onFailed);
    const bool reads = !m_command.input.isEmpty();
    QStringList argv = m_command.argv;
    if (m_counted)
        argv = QStringList{u"sh"_s, u"-c"_s, uR"(head -c "$0" | "$@")"_s,
                           QString::number(m_command.input.reveal().size())} + argv;
    ApiRequest request = ApiRequest::getPath(
        ResourceType::pods().path(m_command.namespaceName, m_command.pod, QStringLiteral("exec")));
    request.addParameter(u"container"_s, m_command.container);
    for (const QString &word : std::as_const(argv))
        request.addParameter(u"command"_s, word);
    if (reads)
        request.addParameter(u"stdin"_s, u"true"_s);
    request.addParameter(u"stdout"_s, u"true"_s);
    request.addParameter(u"stderr"_s, u"true"_s);
    qCDebug(lcStream).noquote() << "exec" << place() << program();
    const QList<QByteArray> protocols = m_counted ? QList{plain} : reads ? QList{halfClosing} : QList{halfClosing, plain};
    m_socket->open(request, protocols, std::min(openTime, m_command.limit));
}

void PodExec::cancel()
{
    if (m_done)
        return;
    QMetaObject::invokeMethod(
        this, [this] { finish(Error{ErrorKind::Cancelled, u"The command was cancelled."_s, {}, {}}); },
        Qt::QueuedConnection);
}

void PodExec::onFailed(const ApiError &error)
{
    // What the command had said before the connection broke stands.
    if (!m_status.isEmpty()) {
        conclude();
    } else if (!m_command.input.isEmpty() && !m_counted && isUnknownProtocol(error)) {
        m_counted = true;
        m_socket->disconnect(this);
        m_socket->deleteLater();
        open();
    } else {
        finish(ExecOutcome::refused(error, m_command.namespaceName, place()));
    }
}

void PodExec::pump()
{
    if (m_done || m_inputEnded || !m_socket->isOpen() || m_command.input.isEmpty())
        return;
    const QByteArray &bytes = m_command.input.reveal();
    while (m_sent < bytes.size() && m_socket->bytesToWrite() < unsentLimit) {
        const qsizetype size = std::min(chunk, bytes.size() - m_sent);
        m_socket->send(stdinChannel, QByteArrayView(bytes).sliced(m_sent, size));
        m_sent += size;
    }
    if (m_sent < bytes.size())
        return;
    m_inputEnded = true;
    const char channel = char(stdinChannel);
    if (m_socket->subprotocol() == halfClosing)
        m_socket->send(closeChannel, QByteArrayView(&channel, 1));
}

void PodExec::onMessage(quint8 channel, const QByteArray &payload)
{
    if (m_done)
        return;
    switch (channel) {
    case stdoutChannel:
        if (m_output.size() + payload.size() > m_command.outputLimit) {
            finish(Error{ErrorKind::Invalid,
                         u"The command “%1” in %2 printed more than %3 bytes."_s.arg(program(), place())
                             .arg(m_command.outputLimit),
                         {}, u"Report this defect of the platform's description."_s});
            return;
        }
        m_output.append(payload);
        break;
    case stderrChannel:
        m_complaint = m_complaint.append(payload).right(complaintLimit);
        break;
    case statusChannel:
        if (m_status.size() + payload.size() <= statusLimit)
            m_status.append(payload);
        if (!m_status.isEmpty())
            m_grace.start(graceTime);
        break;
    default:
        break;
    }
}

void PodExec::conclude()
{
    if (m_done)
        return;
    if (!m_status.isEmpty())
        m_outcome = ExecOutcome::fromStatus(m_status);
    if (m_outcome.end == ExecOutcome::End::Succeeded)
        finish(Secret(m_output));
    else
        finish(m_outcome.toError(place(), program(), lastLine(m_complaint)));
}

void PodExec::finish(Result<Secret> output)
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    m_grace.stop();
    m_command.input = {};
    m_output.clear();
    qCDebug(lcStream).noquote() << "exec" << place() << program() << "ended" << m_outcome.exitCode
                                << (output ? QString() : toString(output.error().kind));
    if (m_socket != nullptr)
        m_socket->close();
    Q_EMIT finished(output);
}

} // namespace shopflow::kube
