// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/HttpExchange.h"

#include <QNetworkProxy>
#include <QSslSocket>

namespace shopflow {

namespace {

bool hasControlCharacters(const QByteArray &text)
{
    for (const char character : text) {
        if (static_cast<unsigned char>(character) < 0x20 || character == 0x7f)
            return true;
    }
    return false;
}

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int usual = isEncrypted(url) ? 443 : 80;
    return url.port(usual) == usual ? host : host + ':' + QByteArray::number(url.port());
}

} // namespace

Result<QByteArray> HttpExchange::messageOf(const Request &request)
{
    const QByteArray host = request.host.isEmpty() ? hostOf(request.url) : request.host;
    QByteArray target = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = QByteArrayLiteral("/");
    if (request.url.hasQuery())
        target += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();

    bool legal = !request.url.host().isEmpty() && !hasControlCharacters(host) && !hasControlCharacters(request.method);
    for (const auto &[name, value] : request.headers)
        legal = legal && !name.isEmpty() && !name.contains(':') && !hasControlCharacters(name) &&
                !hasControlCharacters(value);
    if (!legal)
        return Error{ErrorKind::Invalid,
                     QStringLiteral("A request to the store could not be put together."),
                     QStringLiteral("control characters in a header"),
                     {}};

    QByteArray message = request.method + ' ' + target + " HTTP/1.1\r\nHost: " + host +
                         "\r\nConnection: close\r\nAccept-Encoding: identity\r\nUser-Agent: shopflow-console\r\n";
    for (const auto &[name, value] : request.headers)
        message += name + ": " + value + "\r\n";
    if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT" || request.method == "PATCH")
        message += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return QByteArray(message + "\r\n" + request.body);
}

HttpExchange::HttpExchange(Request request, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_reader(m_request.method == "HEAD")
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(ErrorKind::Timeout, QStringLiteral("no answer")); });
}

HttpExchange::~HttpExchange()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void HttpExchange::start()
{
    if (m_socket || m_done)
        return;
    Result<QByteArray> message = messageOf(m_request);
    if (!message) {
        finish(message.error());
        return;
    }
    m_message = *message;
    m_deadline.start(m_request.timeoutMs);

    const auto listen = [this] {
        m_socket->setProxy(QNetworkProxy::NoProxy);
        connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpExchange::onReadyRead);
        connect(m_socket.get(), &QTcpSocket::disconnected, this, &HttpExchange::onDisconnected);
        connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &HttpExchange::onSocketError);
    };
    if (isEncrypted(m_request.url)) {
        auto socket = std::make_unique<QSslSocket>();
        QSslSocket *encrypted = socket.get();
        m_socket = std::move(socket);
        listen();
        connect(encrypted, &QSslSocket::encrypted, this, &HttpExchange::send);
        encrypted->connectToHostEncrypted(m_request.url.host(), static_cast<quint16>(m_request.url.port(443)));
        return;
    }
    m_socket = std::make_unique<QTcpSocket>();
    listen();
    connect(m_socket.get(), &QTcpSocket::connected, this, &HttpExchange::send);
    m_socket->connectToHost(m_request.url.host(), static_cast<quint16>(m_request.url.port(80)));
}

void HttpExchange::cancel()
{
    fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
}

void HttpExchange::send()
{
    if (m_sent || m_done)
        return;
    m_sent = true;
    m_socket->write(m_message);
    m_message.clear();
}

void HttpExchange::onReadyRead()
{
    if (!m_done)
        take(m_reader.feed(m_socket->readAll()));
}

void HttpExchange::onDisconnected()
{
    onReadyRead();
    if (!m_done)
        take(m_reader.end());
}

void HttpExchange::take(HttpAnswerReader::State state)
{
    if (state == HttpAnswerReader::State::Complete)
        finish(m_reader.answer());
    else if (state == HttpAnswerReader::State::Broken)
        fail(ErrorKind::Network, m_reader.problem());
}

void HttpExchange::onSocketError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        onDisconnected(); // the normal end of many answers
        break;
    case QAbstractSocket::ConnectionRefusedError:
        fail(ErrorKind::Unreachable, QStringLiteral("connection refused"));
        break;
    case QAbstractSocket::HostNotFoundError:
        fail(ErrorKind::Unreachable, QStringLiteral("name not found"));
        break;
    case QAbstractSocket::SocketTimeoutError:
        fail(ErrorKind::Timeout, QStringLiteral("no answer"));
        break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        fail(ErrorKind::Unreachable, QStringLiteral("certificate refused: ") + m_socket->errorString());
        break;
    default:
        onReadyRead(); // a reset after a whole answer is no failure
        fail(m_sent ? ErrorKind::Network : ErrorKind::Unreachable, m_socket->errorString());
    }
}

QString HttpExchange::place() const
{
    return QString::fromLatin1(hostOf(m_request.url));
}

void HttpExchange::fail(ErrorKind kind, const QString &detail)
{
    QString message;
    switch (kind) {
    case ErrorKind::Timeout:
        message = QStringLiteral("%1 did not answer in time.");
        break;
    case ErrorKind::Network:
        message = QStringLiteral("%1 gave no whole answer.");
        break;
    case ErrorKind::Cancelled:
        message = QStringLiteral("The request to %1 was cancelled.");
        break;
    default:
        message = QStringLiteral("%1 cannot be reached.");
    }
    finish(Error{kind, message.arg(place()), detail, {}});
}

void HttpExchange::finish(Result<HttpAnswer> answer)
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    // Queued, because a name that is an address may fail inside start().
    QMetaObject::invokeMethod(
        this,
        [this, answer = std::move(answer)] {
            deleteLater();
            Q_EMIT finished(answer);
        },
        Qt::QueuedConnection);
}

} // namespace shopflow
