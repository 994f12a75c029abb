// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ScriptedServer.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <algorithm>

namespace shopflow::test {

ScriptedServer::ScriptedServer(const TestCertificates &certificates, Encryption encryption, QObject *parent)
    : QTcpServer(parent), m_serverPair(certificates.server()), m_caPem(certificates.caPem()), m_encryption(encryption)
{
}

ScriptedServer::~ScriptedServer()
{
    stop();
}

bool ScriptedServer::start(quint16 port)
{
    return listen(QHostAddress::LocalHost, port);
}

void ScriptedServer::stop()
{
    close();
    qDeleteAll(m_connections);
    m_connections.clear();
}

void ScriptedServer::setPaused(bool paused)
{
    m_paused = paused;
    if (paused) {
        pauseAccepting();
        return;
    }
    resumeAccepting();
    const QVector<ServerConnection *> connections = m_connections;
    for (ServerConnection *each : connections)
        each->onReadyRead();
}

QUrl ScriptedServer::url() const
{
    QUrl url;
    url.setScheme(m_encryption == Encryption::Tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    return url;
}

QString ScriptedServer::keyOf(const QByteArray &method, const QString &path)
{
    return QString::fromLatin1(method) + u' ' + path;
}

void ScriptedServer::on(const QByteArray &method, const QString &path, const Answer &answer)
{
    on(method, path, [answer](const RecordedRequest &) { return answer; });
}

void ScriptedServer::on(const QByteArray &method, const QString &path, Handler handler)
{
    m_handlers.insert(keyOf(method, path), std::move(handler));
}

void ScriptedServer::enqueue(const QByteArray &method, const QString &path, const Answer &answer)
{
    m_queues[keyOf(method, path)].enqueue(answer);
}

void ScriptedServer::onUpgrade(const QString &path, std::function<void(QSslSocket *)> takeOver)
{
    m_upgrades.insert(path, std::move(takeOver));
}

RecordedRequest ScriptedServer::lastRequest() const
{
    return m_requests.isEmpty() ? RecordedRequest() : m_requests.constLast();
}

RecordedRequest ScriptedServer::lastWatch() const
{
    const auto last = std::find_if(m_requests.crbegin(), m_requests.crend(),
                                   [](const RecordedRequest &request) { return request.isWatch(); });
    return last == m_requests.crend() ? RecordedRequest() : *last;
}

int ScriptedServer::count(const QByteArray &method, const QString &path) const
{
    int count = 0;
    for (const RecordedRequest &request : m_requests) {
        const bool sameMethod = method == "WATCH" ? request.isWatch() : request.method == method && !request.isWatch();
        if (sameMethod && request.path == path)
            ++count;
    }
    return count;
}

QVector<ServerConnection *> ScriptedServer::openStreams(const QString &path) const
{
    QVector<ServerConnection *> open;
    for (ServerConnection *connection : m_connections) {
        if (connection->openPath() == path)
            open.append(connection);
    }
    return open;
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    ++m_connectionCount;
    auto *connection = new ServerConnection(socket, m_connectionCount, this);
    m_connections.append(connection);
    if (m_encryption == Encryption::None)
        return;

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(m_serverPair.certificate));
    configuration.setPrivateKey(QSslKey(m_serverPair.key, QSsl::Ec));
    configuration.setCaCertificates(QSslCertificate::fromData(m_caPem));
    switch (m_clientCertificate) {
    case ClientCertificate::NotAsked:
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        break;
    case ClientCertificate::Asked:
        configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
        break;
    case ClientCertificate::Required:
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        break;
    }
    socket->setSslConfiguration(configuration);
    socket->startServerEncryption();
}

void ScriptedServer::handle(ServerConnection *connection, const RecordedRequest &request)
{
    m_requests.append(request);
    Q_EMIT requestReceived(request.path);
    const auto upgrade = m_upgrades.constFind(request.path);
    if (!request.header("upgrade").isEmpty() && upgrade != m_upgrades.constEnd()) {
        QSslSocket *socket = connection->socket();
        socket->disconnect(connection);
        connection->m_handedOver = true;
        socket->setParent(this);
        const auto takeOver = *upgrade;
        takeOver(socket);
        return;
    }
    connection->answer(answerTo(request), request);
}

Answer ScriptedServer::answerTo(const RecordedRequest &request)
{
    if (request.streamsList() && !m_streamsLists)
        return Answer::failure(422, "Invalid", QStringLiteral("sendInitialEvents is forbidden for watch unless the "
                                                              "WatchList feature gate is enabled"));
    QString key = keyOf(request.method, request.path);
    if (request.isWatch()) {
        const QString watchKey = keyOf(QByteArrayLiteral("WATCH"), request.path);
        if (m_handlers.contains(watchKey) || !m_queues.value(watchKey).isEmpty())
            key = watchKey;
    }
    auto &queue = m_queues[key];
    if (!queue.isEmpty())
        return queue.dequeue();
    const auto handler = m_handlers.constFind(key);
    if (handler != m_handlers.constEnd())
        return (*handler)(request);
    return Answer::failure(404, "NotFound", QStringLiteral("the server could not find the requested resource"));
}

} // namespace shopflow::test
