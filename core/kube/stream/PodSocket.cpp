// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/PodSocket.h"

#include "base/Logging.h"
#include "kube/auth/ExecCredentials.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QRandomGenerator>
#include <QtEndian>
#include <algorithm>
#include <array>

namespace shopflow::kube {

using namespace std::chrono_literals;

namespace {

// client-go: a ping every 5 s, given up after 61 s without a sign of life.
constexpr auto pingEvery = 5s;
constexpr int patientPings = 12;
constexpr auto closeTimeout = 5s;
constexpr qint64 readBuffer = 256 * 1024;
constexpr qsizetype largestMessage = 16 * 1024 * 1024;
constexpr int normalClosure = 1000;
constexpr int noStatusReceived = 1005;
constexpr int abnormalClosure = 1006;

bool isSendable(const QByteArray &value)
{
    return std::none_of(value.cbegin(), value.cend(), [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7F; });
}

//! RFC 6455 section 4.2.2.
QByteArray acceptFor(const QByteArray &key)
{
    const QByteArray text = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toBase64();
}

bool hasToken(const QByteArray &list, QByteArrayView token)
{
    for (const QByteArray &item : list.split(',')) {
        if (item.trimmed().compare(token, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

//! Running something in a pod is a change, though the upgrade is a GET.
bool changesThePod(const ApiRequest &request)
{
    return request.path.endsWith(QLatin1String("/exec")) || request.path.endsWith(QLatin1String("/attach"));
}

} // namespace

PodSocket::PodSocket(ApiClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_state == State::Closing)
            endWith(normalClosure);
        else
            fail(ApiError::Transport::Timeout, QStringLiteral("The connection to the pod was not made in time."));
    });
    m_ping.setInterval(pingEvery);
    connect(&m_ping, &QTimer::timeout, this, &PodSocket::onPingDue);
    // Bounded, so that a paused reader slows the peer down.
    m_socket.setReadBufferSize(readBuffer);
    connect(&m_socket, &QSslSocket::readyRead, this, &PodSocket::onReadyRead);
    connect(&m_socket, &QSslSocket::disconnected, this, &PodSocket::onDisconnected);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &PodSocket::onSocketError);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &PodSocket::bytesWritten);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &PodSocket::bytesWritten);
}

PodSocket::~PodSocket()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

void PodSocket::open(const ApiRequest &request, const QList<QByteArray> &subprotocols,
                     std::chrono::milliseconds timeout)
{
    Q_ASSERT(m_state == State::Idle);
    m_state = State::Connecting;
    m_request = request;
    m_wanted = subprotocols;
    const auto refuse = [this](ApiError::Transport transport, const QString &message) {
        QMetaObject::invokeMethod(
            this, [this, transport, message] { fail(transport, message); }, Qt::QueuedConnection);
    };
    if (m_client.isReadOnly() && changesThePod(request))
        return refuse(ApiError::Transport::ReadOnly, {});
    if (!request.path.startsWith(u'/'))
        return refuse(ApiError::Transport::Config, QStringLiteral("The request names no legal object."));

    // The time a person needs to sign in does not count as the server's.
    m_client.whenSignedIn(this, [this, timeout](const std::optional<ApiError> &error) {
        if (error)
            fail(*error);
        else if (m_state == State::Connecting)
            connectToServer(timeout);
    });
}

void PodSocket::connectToServer(std::chrono::milliseconds timeout)
{
    const KubeContext &context = m_client.context();
    const TlsIdentity &identity = m_client.identity();
    const bool encrypted = context.server.scheme() == QLatin1String("https");
    m_socket.setProxy(identity.proxy);
    m_deadline.start(timeout);
    const auto port = quint16(context.server.port(encrypted ? 443 : 80));
    if (encrypted) {
        connect(&m_socket, &QSslSocket::encrypted, this, &PodSocket::sendUpgrade);
        m_socket.setSslConfiguration(identity.configuration);
        m_socket.connectToHostEncrypted(context.server.host(), port, identity.peerName);
    } else {
        connect(&m_socket, &QSslSocket::connected, this, &PodSocket::sendUpgrade);
        m_socket.connectToHost(context.server.host(), port);
    }
}

QByteArray PodSocket::upgradeHead(const QByteArray &authorization) const
{
    const QUrl url = m_client.urlOf(m_request);
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray head = "GET " + target + " HTTP/1.1\r\n";
    const auto add = [&head](const QByteArray &name, const QByteArray &value) { head += name + ": " + value + "\r\n"; };
    add("Host", url.authority(QUrl::FullyEncoded).section(u'@', -1).toLatin1());
    add("Connection", "Upgrade");
    add("Upgrade", "websocket");
    add("Sec-WebSocket-Version", "13");
    add("Sec-WebSocket-Key", m_key);
    // One header: the API server reads only the first of several.
    add("Sec-WebSocket-Protocol", m_wanted.join(", "));
    add("User-Agent", "shopflow-console");
    if (!authorization.isEmpty())
        add("Authorization", authorization);
    const auto impersonation = m_client.impersonationHeaders();
    for (const auto &[name, value] : impersonation)
        add(name, value);
    return head + "\r\n";
}

void PodSocket::sendUpgrade()
{
    if (m_state != State::Connecting)
        return;
    const Secret authorization = m_client.authorization();
    const auto impersonation = m_client.impersonationHeaders();
    const bool sendable = std::all_of(impersonation.cbegin(), impersonation.cend(),
                                      [](const auto &header) { return isSendable(header.second); });
    m_generation = m_client.plugin() != nullptr ? m_client.plugin()->generation() : 0;
    if (!isSendable(authorization.reveal()) || !sendable) {
        fail(ApiError::Transport::Config, QStringLiteral("The token or user of the context holds control characters."));
        return;
    }
    std::array<quint32, 4> noise{};
    QRandomGenerator::system()->fillRange(noise.data(), noise.size());
    m_key = QByteArray(reinterpret_cast<const char *>(noise.data()), sizeof noise).toBase64();
    m_state = State::Upgrading;
    m_socket.write(upgradeHead(authorization.reveal()));
}

void PodSocket::onReadyRead()
{
    m_silentPings = 0;
    switch (m_state) {
    case State::Upgrading:
        readUpgradeAnswer();
        break;
    case State::Refused:
        m_answer.feed(m_socket.readAll());
        readRefusal(false);
        break;
    case State::Open:
    case State::Closing:
        readFrames();
        break;
    case State::Idle:
    case State::Connecting:
    case State::Done:
        break;
    }
}

void PodSocket::readUpgradeAnswer()
{
    if (!m_answer.feed(m_socket.readAll())) {
        fail(ApiError::Transport::Protocol, QStringLiteral("The server did not answer with HTTP."));
        return;
    }
    if (!m_answer.hasHead())
        return;
    if (m_answer.status() == 101) {
        acceptUpgrade();
        return;
    }
    m_state = State::Refused;
    readRefusal(false);
}

void PodSocket::acceptUpgrade()
{
    if (!hasToken(m_answer.header("connection"), "upgrade") || !hasToken(m_answer.header("upgrade"), "websocket") ||
        m_answer.header("sec-websocket-accept") != acceptFor(m_key)) {
        fail(ApiError::Transport::Protocol, QStringLiteral("The server's WebSocket answer is not valid."));
        return;
    }
    m_subprotocol = m_answer.header("sec-websocket-protocol");
    // None at all means the ancient protocol without an error channel.
    if (!m_wanted.contains(m_subprotocol)) {
        fail(ApiError::Transport::Protocol,
             m_subprotocol.isEmpty() ? QStringLiteral("The server chose no subprotocol.")
                                     : QStringLiteral("The server chose the subprotocol %1, which was not offered.")
                                           .arg(QString::fromLatin1(m_subprotocol)));
        return;
    }
    m_deadline.stop();
    m_state = State::Open;
    m_decoder.feed(m_answer.rest());
    m_ping.start();
    qCDebug(lcStream).noquote() << "open" << m_request.path << m_subprotocol;
    qCDebug(lcRequest).noquote() << "GET" << m_request.path << 101 << "open";
    const QPointer<PodSocket> self(this);
    Q_EMIT opened();
    if (self)
        readFrames();
}

void PodSocket::readRefusal(bool atEnd)
{
    if (!m_answer.isComplete() && !atEnd)
        return;
    const int status = m_answer.status();
    // Who opens the next one asks the plugin again.
    if (status == 401 && m_client.plugin() != nullptr)
        (void)m_client.plugin()->noteRefused(m_generation);
    if (status < 400) {
        fail(ApiError::Transport::Protocol,
             QStringLiteral("The server answered with the status %1 instead of an upgrade.").arg(status));
        return;
    }
    fail(ApiError::fromBody(status, m_answer.body(), m_answer.header("content-type")));
}

void PodSocket::readFrames()
{
    const QPointer<PodSocket> self(this);
    while (self && !m_paused && (m_state == State::Open || m_state == State::Closing)) {
        if (const auto frame = m_decoder.next()) {
            handleFrame(*frame);
            continue;
        }
        if (m_decoder.failed()) {
            fail(ApiError::Transport::Protocol, QStringLiteral("The server sent a WebSocket frame that is not valid."));
            return;
        }
        const QByteArray bytes = m_socket.readAll();
        if (bytes.isEmpty())
            break;
        m_decoder.feed(bytes);
    }
    if (self && m_endPending && !m_paused)
        endWith(abnormalClosure);
}

void PodSocket::handleFrame(const WebSocketFrame &frame)
{
    using Opcode = WebSocketFrame::Opcode;
    switch (frame.opcode) {
    case Opcode::Text:
        fail(ApiError::Transport::Protocol, QStringLiteral("The server sent text on a binary protocol."));
        return;
    case Opcode::Binary:
    case Opcode::Continuation:
        if ((frame.opcode == Opcode::Continuation) != m_inMessage || m_message.size() > largestMessage) {
            fail(ApiError::Transport::Protocol, QStringLiteral("The server's messages are out of order."));
            return;
        }
        m_message.append(frame.payload);
        m_inMessage = !frame.final;
        if (frame.final)
            takeMessage();
        return;
    case Opcode::Ping:
        sendFrame(Opcode::Pong, frame.payload);
        return;
    case Opcode::Pong:
        return;
    case Opcode::Close:
        break;
    }
    const int code = frame.payload.size() >= 2 ? qFromBigEndian<quint16>(frame.payload.constData()) : noStatusReceived;
    if (m_state == State::Open)
        sendFrame(Opcode::Close, frame.payload.left(2));
    endWith(code);
}

void PodSocket::takeMessage()
{
    const QByteArray message = std::exchange(m_message, {});
    if (message.isEmpty() || m_state != State::Open)
        return;
    Q_EMIT messageReceived(quint8(message.at(0)), message.mid(1));
}

void PodSocket::send(quint8 channel, QByteArrayView payload)
{
    if (m_state != State::Open)
        return;
    QByteArray message;
    message.reserve(payload.size() + 1);
    message.append(char(channel));
    message.append(payload);
    sendFrame(WebSocketFrame::Opcode::Binary, message);
}

void PodSocket::sendFrame(WebSocketFrame::Opcode opcode, const QByteArray &payload)
{
    m_socket.write(WebSocketFrame{opcode, true, payload}.encode(QRandomGenerator::system()->generate()));
}

qint64 PodSocket::bytesToWrite() const
{
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

void PodSocket::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    m_silentPings = 0;
    if (!paused)
        QMetaObject::invokeMethod(this, &PodSocket::onReadyRead, Qt::QueuedConnection);
}

void PodSocket::onPingDue()
{
    // While paused nothing is read, so silence says nothing about the peer.
    if (m_paused || m_state != State::Open)
        return;
    if (m_silentPings >= patientPings) {
        fail(ApiError::Transport::Timeout, QStringLiteral("The connection to the pod went silent."));
        return;
    }
    ++m_silentPings;
    sendFrame(WebSocketFrame::Opcode::Ping, {});
}

void PodSocket::close()
{
    if (m_state == State::Open) {
        m_state = State::Closing;
        m_paused = false;
        m_ping.stop();
        std::array<char, 2> code{};
        qToBigEndian(quint16(normalClosure), code.data());
        sendFrame(WebSocketFrame::Opcode::Close, QByteArray(code.data(), code.size()));
        m_deadline.start(closeTimeout);
        QMetaObject::invokeMethod(this, &PodSocket::onReadyRead, Qt::QueuedConnection);
    } else if (m_state != State::Closing && m_state != State::Done) {
        m_state = State::Done;
        m_deadline.stop();
        m_socket.abort();
    }
}

void PodSocket::onDisconnected()
{
    switch (m_state) {
    case State::Connecting:
    case State::Upgrading:
        fail(ApiError::Transport::Refused, QStringLiteral("The server closed the connection."));
        break;
    case State::Refused:
        m_answer.feed(m_socket.readAll());
        readRefusal(true);
        break;
    case State::Open:
    case State::Closing:
        m_endPending = true;
        readFrames();
        break;
    case State::Idle:
    case State::Done:
        break;
    }
}

void PodSocket::onSocketError()
{
    if (m_socket.error() == QAbstractSocket::RemoteHostClosedError)
        return; // disconnected() follows
    if (m_state == State::Connecting || m_state == State::Upgrading) {
        const bool tls = m_socket.error() == QAbstractSocket::SslHandshakeFailedError ||
                         m_socket.error() == QAbstractSocket::SslInternalError ||
                         m_socket.error() == QAbstractSocket::SslInvalidUserDataError;
        fail(tls ? ApiError::Transport::Tls : ApiError::Transport::Refused, m_socket.errorString());
    } else if (m_state == State::Refused) {
        readRefusal(true);
    } else if (m_state == State::Open || m_state == State::Closing) {
        m_endPending = true;
        readFrames();
    }
}

void PodSocket::fail(ApiError::Transport transport, const QString &message)
{
    ApiError error;
    error.transport = transport;
    error.message = message;
    fail(error);
}

void PodSocket::fail(ApiError error)
{
    if (m_state == State::Done)
        return;
    m_state = State::Done;
    m_deadline.stop();
    m_ping.stop();
    m_socket.abort();
    error.where = QStringLiteral("GET ") + m_request.path;
    error.nameServer(m_client.context().server, m_client.context().name);
    qCDebug(lcRequest).noquote() << "GET" << m_request.path << error.status << "";
    qCDebug(lcStream).noquote() << "failed" << m_request.path << error.status << error.message;
    Q_EMIT failed(error);
}

void PodSocket::endWith(int code)
{
    if (m_state == State::Done)
        return;
    m_state = State::Done;
    m_deadline.stop();
    m_ping.stop();
    // Writes what is left (the answer to the close frame) before it goes.
    m_socket.disconnectFromHost();
    qCDebug(lcStream).noquote() << "closed" << m_request.path << code;
    Q_EMIT closed(code);
}

} // namespace shopflow::kube
