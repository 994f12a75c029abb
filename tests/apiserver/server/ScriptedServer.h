// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/Answer.h"
#include "server/ServerConnection.h"
#include "server/TestCertificates.h"

#include <QHash>
#include <QQueue>
#include <QTcpServer>
#include <QUrl>
#include <functional>

namespace shopflow::test {

//! An API server whose answers a test writes down, on 127.0.0.1 and in the test's
//! own thread. Speaks HTTP/1.1 over TLS, or plain with Encryption::None. A route is
//! a method and a path without query; the pseudo-method "WATCH" is a GET with
//! watch=1. Queued answers go first, then the standing one, then 404.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedServer)

public:
    enum class Encryption { Tls, None };
    enum class ClientCertificate { NotAsked, Asked, Required };
    using Handler = std::function<Answer(const RecordedRequest &)>;

    explicit ScriptedServer(const TestCertificates &certificates, Encryption encryption = Encryption::Tls,
                            QObject *parent = nullptr);
    ~ScriptedServer() override;

    //! Listens, on \a port when it is not 0 (to come back after stop()).
    bool start(quint16 port = 0);
    //! Stops listening and tears every connection down.
    void stop();
    //! "https://127.0.0.1:PORT"
    [[nodiscard]] QUrl url() const;

    //! As when the process is stopped: connections are accepted, nothing is read and
    //! nothing answered until it goes on.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    //! Offers to send lists as streams; otherwise it refuses as servers without that do.
    void setStreamsLists(bool streams) { m_streamsLists = streams; }
    void setClientCertificate(ClientCertificate how) { m_clientCertificate = how; }
    //! Another certificate than the standard one, e.g. for another name.
    void setServerCertificate(const KeyPair &pair) { m_serverPair = pair; }

    //! Every request of the route.
    void on(const QByteArray &method, const QString &path, const Answer &answer);
    void on(const QByteArray &method, const QString &path, Handler handler);
    //! The next request of the route, once.
    void enqueue(const QByteArray &method, const QString &path, const Answer &answer);
    //! Requests with an Upgrade header: the raw socket goes to \a takeOver, which
    //! answers on it (the head of the request is lastRequest()) and owns it.
    void onUpgrade(const QString &path, std::function<void(QSslSocket *)> takeOver);

    [[nodiscard]] const QVector<RecordedRequest> &requests() const { return m_requests; }
    [[nodiscard]] RecordedRequest lastRequest() const;
    [[nodiscard]] RecordedRequest lastWatch() const;
    [[nodiscard]] int count(const QByteArray &method, const QString &path) const;
    //! Accepted TCP connections so far.
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    //! Connections whose answer was left open, oldest first.
    [[nodiscard]] QVector<ServerConnection *> openStreams(const QString &path) const;

Q_SIGNALS:
    void requestReceived(const QString &path);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class ServerConnection;
    void handle(ServerConnection *connection, const RecordedRequest &request);
    [[nodiscard]] static QString keyOf(const QByteArray &method, const QString &path);
    [[nodiscard]] Answer answerTo(const RecordedRequest &request);

    KeyPair m_serverPair;
    QByteArray m_caPem;
    Encryption m_encryption;
    ClientCertificate m_clientCertificate = ClientCertificate::NotAsked;
    QHash<QString, Handler> m_handlers;
    QHash<QString, QQueue<Answer>> m_queues;
    QHash<QString, std::function<void(QSslSocket *)>> m_upgrades;
    QVector<RecordedRequest> m_requests;
    QVector<ServerConnection *> m_connections;
    int m_connectionCount = 0;
    bool m_streamsLists = false;
    bool m_paused = false;
};

} // namespace shopflow::test
