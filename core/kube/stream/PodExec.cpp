// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/PodExec.h"

#include "base/Logging.h"

#include <QFileDevice>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow::kube {

namespace {

constexpr quint8 stdinChannel = 0;
constexpr quint8 stdoutChannel = 1;
constexpr quint8 stderrChannel = 2;
constexpr quint8 statusChannel = 3;
constexpr quint8 resizeChannel = 4;
constexpr quint8 closeChannel = 255;
const QByteArray halfClosing = QByteArrayLiteral("v5.channel.k8s.io");
const QByteArray plain = QByteArrayLiteral("v4.channel.k8s.io");
// client-go's chunk; larger messages only delay pongs.
constexpr qsizetype chunk = 32 * 1024;
constexpr qint64 unsentLimit = 256 * 1024;
//! What a sink may hold back before the command has to wait, and may go on again.
constexpr qint64 heldLimit = 256 * 1024;
constexpr qint64 heldEnough = 64 * 1024;
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
    if (m_command.source != nullptr) {
        connect(m_command.source, &QIODevice::readyRead, this, &PodExec::pump);
        connect(m_command.source, &QIODevice::readChannelFinished, this, &PodExec::pump);
    }
    if (m_command.sink != nullptr)
        connect(m_command.sink, &QIODevice::bytesWritten, this, &PodExec::onSinkDrained);
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
    connect(m_socket, &PodSocket::opened, this, &PodExec::onOpened);
    connect(m_socket, &PodSocket::messageReceived, this, &PodExec::onMessage);
    connect(m_socket, &PodSocket::bytesWritten, this, &PodExec::pump);
    connect(m_socket, &PodSocket::closed, this, &PodExec::conclude);
    connect(m_socket, &PodSocket::failed, this, &PodExec::onFailed);
    QStringList argv = m_command.argv;
    if (m_counted) {
        const qint64 size = m_command.source != nullptr ? m_command.source->size() - m_command.source->pos()
                                                        : m_command.input.reveal().size();
        argv = QStringList{u"sh"_s, u"-c"_s, uR"(head -c "$0" | "$@")"_s, QString::number(size)} + argv;
    }
    ApiRequest request = ApiRequest::getPath(
        ResourceType::pods().path(m_command.namespaceName, m_command.pod, QStringLiteral("exec")));
    request.addParameter(u"container"_s, m_command.container);
    for (const QString &word : std::as_const(argv))
        request.addParameter(u"command"_s, word);
    if (reads())
        request.addParameter(u"stdin"_s, u"true"_s);
    request.addParameter(u"stdout"_s, u"true"_s);
    // A terminal has one output; servers refuse to be asked for both.
    request.addParameter(hasTerminal() ? u"tty"_s : u"stderr"_s, u"true"_s);
    qCDebug(lcStream).noquote() << "exec" << place() << program();
    const bool mustEndInput = reads() && !hasTerminal();
    const QList<QByteArray> protocols = m_counted ? QList{plain} : mustEndInput ? QList{halfClosing} : QList{halfClosing, plain};
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

void PodExec::onOpened()
{
    sendSize();
    pump();
}

void PodExec::resize(const QSize &terminal)
{
    if (!hasTerminal() || terminal.isEmpty())
        return;
    m_command.terminal = terminal;
    sendSize();
}

void PodExec::sendSize()
{
    if (m_done || !hasTerminal() || m_socket == nullptr || !m_socket->isOpen())
        return;
    const QJsonObject size{{u"Width"_s, m_command.terminal.width()}, {u"Height"_s, m_command.terminal.height()}};
    m_socket->send(resizeChannel, QJsonDocument(size).toJson(QJsonDocument::Compact));
}

void PodExec::onFailed(const ApiError &error)
{
    // What the command had said before the connection broke stands.
    if (!m_status.isEmpty()) {
        conclude();
    } else if (!hasTerminal() && m_command.source != nullptr && m_command.source->isSequential() && isUnknownProtocol(error)) {
        finish(Error{ErrorKind::Invalid, u"The API server is too old to be given a stream of unknown length."_s, {},
                     u"Give a file, or use a cluster of version 1.30 or newer."_s});
    } else if (reads() && !hasTerminal() && !m_counted && isUnknownProtocol(error)) {
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
    if (m_done || m_inputEnded || m_socket == nullptr || !m_socket->isOpen() || !reads())
        return;
    while (!m_inputRead && m_socket->bytesToWrite() < unsentLimit) {
        const QByteArray bytes = nextInput();
        if (bytes.isEmpty())
            break;
        m_socket->send(stdinChannel, bytes);
    }
    if (m_done || !m_inputRead)
        return;
    m_inputEnded = true;
    const char channel = char(stdinChannel);
    if (m_socket->subprotocol() == halfClosing)
        m_socket->send(closeChannel, QByteArrayView(&channel, 1));
}

//! The next piece; empty at the end, when nothing is there yet, and after a failure.
QByteArray PodExec::nextInput()
{
    if (m_command.source == nullptr) {
        const QByteArray piece = m_command.input.reveal().mid(m_sent, chunk);
        m_sent += piece.size();
        m_inputRead = m_sent >= m_command.input.reveal().size();
        return piece;
    }
    QByteArray piece(chunk, Qt::Uninitialized);
    const qint64 got = m_command.source->read(piece.data(), piece.size());
    const bool sequential = m_command.source->isSequential();
    if (got < 0 && !sequential) {
        finish(Error{ErrorKind::Storage, u"What the command “%1” is to read cannot be read."_s.arg(program()),
                     m_command.source->errorString(), u"Look at the file and its disk, then try again."_s});
        return {};
    }
    m_inputRead = sequential ? got < 0 : got == 0;
    piece.truncate(std::max<qint64>(got, 0));
    return piece;
}

void PodExec::take(const QByteArray &output)
{
    if (m_command.sink == nullptr) {
        if (m_output.size() + output.size() > m_command.outputLimit) {
            finish(Error{ErrorKind::Invalid,
                         u"The command “%1” in %2 printed more than %3 bytes."_s.arg(program(), place())
                             .arg(m_command.outputLimit),
                         {}, u"Report this defect of the platform's description."_s});
            return;
        }
        m_output.append(output);
        return;
    }
    if (m_command.sink->write(output) != output.size()) {
        failSink();
        return;
    }
    if (m_command.sink->bytesToWrite() > heldLimit)
        m_socket->setPaused(true);
}

void PodExec::failSink()
{
    finish(Error{ErrorKind::Storage, u"What the command “%1” prints cannot be written."_s.arg(program()),
                 m_command.sink->errorString(), u"Make room on the disk, then try again."_s});
}

void PodExec::onSinkDrained()
{
    if (!m_done && m_socket != nullptr && m_command.sink->bytesToWrite() <= heldEnough)
        m_socket->setPaused(false);
}

void PodExec::onMessage(quint8 channel, const QByteArray &payload)
{
    if (m_done)
        return;
    switch (channel) {
    case stdoutChannel:
        take(payload);
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
    auto *file = qobject_cast<QFileDevice *>(m_command.sink);
    if (m_outcome.end == ExecOutcome::End::Succeeded && file != nullptr && !file->flush())
        failSink();
    else if (m_outcome.end == ExecOutcome::End::Succeeded)
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
