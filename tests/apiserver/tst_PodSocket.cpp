// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "PodPeer.h"
#include "kube/stream/PodSocket.h"

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;

namespace {

const auto execPath = u"/api/v1/namespaces/shop/pods/web/exec"_s;

ApiRequest execRequest()
{
    ApiRequest request = ApiRequest::getPath(execPath);
    request.query.addQueryItem(u"command"_s, u"echo a+b c"_s);
    return request;
}

const QList<QByteArray> protocols{"v5.channel.k8s.io", "v4.channel.k8s.io"};

//! A socket with everything it said.
struct Watched {
    explicit Watched(ApiClient &client) : socket(client)
    {
        QObject::connect(&socket, &PodSocket::opened, &socket, [this] { ++opened; });
        QObject::connect(&socket, &PodSocket::closed, &socket, [this](int code) { closes.append(code); });
        QObject::connect(&socket, &PodSocket::failed, &socket, [this](const ApiError &error) { errors.append(error); });
        QObject::connect(&socket, &PodSocket::messageReceived, &socket,
                         [this](quint8 channel, const QByteArray &bytes) {
                             messages.append({channel, bytes});
                             total += bytes.size();
                         });
    }
    PodSocket socket;
    int opened = 0;
    qint64 total = 0;
    QVector<int> closes;
    QVector<ApiError> errors;
    QVector<std::pair<int, QByteArray>> messages;
};

} // namespace

class tst_PodSocket : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    PodPeer *m_peer = nullptr;

    void serve(const QByteArray &subprotocol, const QByteArray &key = {})
    {
        m_server->onUpgrade(execPath, [=, this](QSslSocket *socket) {
            m_peer = new PodPeer(socket, m_server->lastRequest());
            m_peer->accept(subprotocol, key);
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificates.isValid())
            QSKIP("openssl is missing");
    }

    void init()
    {
        m_server = std::make_unique<ScriptedServer>(m_certificates);
        QVERIFY(m_server->start());
        m_client = clientFor(contextFor(*m_server, m_certificates));
        QVERIFY(m_client);
        m_peer = nullptr;
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void upgrade()
    {
        serve("v5.channel.k8s.io");
        Watched watched(*m_client);
        watched.socket.open(execRequest(), protocols);
        QTRY_COMPARE(watched.opened, 1);
        QCOMPARE(watched.socket.subprotocol(), QByteArray("v5.channel.k8s.io"));
        const RecordedRequest request = m_server->lastRequest();
        QCOMPARE(request.header("sec-websocket-protocol"), QByteArray("v5.channel.k8s.io, v4.channel.k8s.io"));
        QCOMPARE(request.header("authorization"), QByteArray("Bearer test-token"));
        QCOMPARE(request.header("sec-websocket-version"), QByteArray("13"));
        QCOMPARE(QByteArray::fromBase64(request.header("sec-websocket-key")).size(), 16);
        QCOMPARE(request.parameter("command"), u"echo a+b c"_s);

        watched.socket.send(0, "stdin");
        QTRY_COMPARE(m_peer->messages.size(), 1);
        QCOMPARE(m_peer->messages.constFirst(), QByteArray("\0stdin", 6));
        QCOMPARE(m_peer->unmasked, 0);

        m_peer->sendMessage(1, {});
        m_peer->sendFrame(0x02, QByteArray("\x01"
                                           "first "));
        m_peer->sendFrame(0x89, "are you there");
        m_peer->sendFrame(0x80, "second");
        QTRY_COMPARE(watched.messages.size(), 2);
        QCOMPARE(watched.messages.at(0).second, QByteArray());
        QCOMPARE(watched.messages.at(1).first, 1);
        QCOMPARE(watched.messages.at(1).second, QByteArray("first second"));
        QTRY_COMPARE(m_peer->pongs, 1);

        m_peer->sendClose(1000);
        QTRY_COMPARE(watched.closes.size(), 1);
        QCOMPARE(watched.closes.constFirst(), 1000);
        QTRY_COMPARE(m_peer->closeCode, 1000);
        QVERIFY(watched.errors.isEmpty());
    }

    void closedByUs()
    {
        serve("v4.channel.k8s.io");
        Watched watched(*m_client);
        watched.socket.open(execRequest(), protocols);
        QTRY_COMPARE(watched.opened, 1);
        watched.socket.close();
        QTRY_COMPARE(watched.closes.size(), 1);
        QCOMPARE(watched.closes.constFirst(), 1000);
        QCOMPARE(m_peer->closeCode, 1000);
    }

    void cutOff()
    {
        serve("v4.channel.k8s.io");
        Watched watched(*m_client);
        watched.socket.open(execRequest(), protocols);
        QTRY_VERIFY(m_peer && watched.opened == 1);
        m_peer->sendMessage(1, "half");
        m_peer->socket()->flush();
        QTRY_COMPARE(watched.messages.size(), 1);
        m_peer->socket()->abort();
        QTRY_COMPARE(watched.closes.size(), 1);
        QCOMPARE(watched.closes.constFirst(), 1006);
    }

    void refused_data()
    {
        QTest::addColumn<bool>("chunked");
        QTest::newRow("with a length") << false;
        QTest::newRow("in chunks") << true;
    }

    void refused()
    {
        QFETCH(bool, chunked);
        Answer answer = Answer::failure(403, "Forbidden", u"pods \"web\" is forbidden: cannot create pods/exec"_s);
        answer.chunked = chunked;
        answer.cutEvery(7);
        m_server->on("GET", execPath, answer);
        Watched watched(*m_client);
        watched.socket.open(execRequest(), protocols);
        QTRY_COMPARE(watched.errors.size(), 1);
        QCOMPARE(watched.errors.constFirst().status, 403);
        QCOMPARE(watched.errors.constFirst().reason, u"Forbidden"_s);
        QVERIFY(watched.errors.constFirst().message.contains("pods/exec"_L1));
        QCOMPARE(watched.errors.constFirst().where, u"GET "_s + execPath);
        QCOMPARE(watched.opened, 0);
        QVERIFY(watched.closes.isEmpty());
    }

    void notOurProtocol_data()
    {
        QTest::addColumn<QByteArray>("subprotocol");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("no subprotocol") << QByteArray() << QByteArray();
        QTest::newRow("another subprotocol") << QByteArray("v1.channel.k8s.io") << QByteArray();
        QTest::newRow("a wrong accept key") << QByteArray("v4.channel.k8s.io") << QByteArray("bm9uc2Vuc2U=");
    }

    void notOurProtocol()
    {
        QFETCH(QByteArray, subprotocol);
        QFETCH(QByteArray, key);
        serve(subprotocol, key);
        Watched watched(*m_client);
        watched.socket.open(execRequest(), protocols);
        QTRY_COMPARE(watched.errors.size(), 1);
        QVERIFY(watched.errors.constFirst().transport == ApiError::Transport::Protocol);
        QCOMPARE(watched.opened, 0);
    }

    void brokenFrame()
    {
        serve("v4.channel.k8s.io");
        Watched watched(*m_client);
        watched.socket.open(execRequest(), protocols);
        QTRY_COMPARE(watched.opened, 1);
        m_peer->write(QByteArray::fromHex("c100"));
        QTRY_COMPARE(watched.errors.size(), 1);
        QVERIFY(watched.closes.isEmpty());
    }

    void hangingServer()
    {
        m_server->on("GET", execPath, Answer::hang());
        Watched watched(*m_client);
        watched.socket.open(execRequest(), protocols, std::chrono::milliseconds(300));
        QTRY_COMPARE(watched.errors.size(), 1);
        QVERIFY(watched.errors.constFirst().transport == ApiError::Transport::Timeout);
    }

    void untrustedServer()
    {
        KubeContext context = contextFor(*m_server, m_certificates);
        context.tlsServerName = u"another.test"_s;
        const auto client = clientFor(context);
        Watched watched(*client);
        watched.socket.open(execRequest(), protocols);
        QTRY_COMPARE(watched.errors.size(), 1);
        QVERIFY(watched.errors.constFirst().transport == ApiError::Transport::Tls);
        QCOMPARE(m_server->requests().size(), 0);
    }

    void serverName()
    {
        m_server->setServerCertificate(m_certificates.serverFor(u"another.test"_s));
        serve("v4.channel.k8s.io");
        KubeContext context = contextFor(*m_server, m_certificates);
        context.tlsServerName = u"another.test"_s;
        const auto client = clientFor(context);
        Watched watched(*client);
        watched.socket.open(execRequest(), protocols);
        QTRY_COMPARE(watched.opened, 1);
    }

    void readOnlyRunsNothing()
    {
        m_client->setReadOnly(true);
        Watched watched(*m_client);
        watched.socket.open(execRequest(), protocols);
        QCOMPARE(watched.errors.size(), 0);
        QTRY_COMPARE(watched.errors.size(), 1);
        QVERIFY(watched.errors.constFirst().transport == ApiError::Transport::ReadOnly);
        QCOMPARE(m_server->connectionCount(), 0);
    }

    //! A paused socket reads no more than its buffers hold, and loses nothing.
    void backPressure()
    {
        serve("v4.channel.k8s.io");
        Watched watched(*m_client);
        watched.socket.open(execRequest(), protocols);
        QTRY_COMPARE(watched.opened, 1);
        watched.socket.setPaused(true);
        constexpr qint64 size = 24 * 1024 * 1024;
        const QByteArray piece(64 * 1024, 'x');
        for (qint64 sent = 0; sent < size; sent += piece.size())
            m_peer->sendMessage(1, piece);
        QTest::qWait(500);
        QCOMPARE(watched.total, 0);
        QVERIFY2(m_peer->socket()->bytesToWrite() + m_peer->socket()->encryptedBytesToWrite() > size / 4,
                 "the peer was not slowed down");
        watched.socket.setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(watched.total, size, 20000);
    }

    void endWhilePaused()
    {
        serve("v4.channel.k8s.io");
        Watched watched(*m_client);
        watched.socket.open(execRequest(), protocols);
        QTRY_COMPARE(watched.opened, 1);
        watched.socket.setPaused(true);
        m_peer->sendMessage(1, "last words");
        m_peer->sendClose(1000);
        m_peer->socket()->disconnectFromHost();
        QTest::qWait(200);
        QCOMPARE(watched.messages.size(), 0);
        QCOMPARE(watched.closes.size(), 0);
        watched.socket.setPaused(false);
        QTRY_COMPARE(watched.closes.size(), 1);
        QCOMPARE(watched.messages.size(), 1);
        QCOMPARE(watched.closes.constFirst(), 1000);
    }
};

QTEST_GUILESS_MAIN(tst_PodSocket)
#include "tst_PodSocket.moc"
