// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "PodPeer.h"
#include "VirtualTiming.h"
#include "kube/stream/PortForward.h"

#include <QJsonArray>
#include <QNetworkInterface>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;

namespace {

QString forwardPath(const QString &pod)
{
    return u"/api/v1/namespaces/shop/pods/%1/portforward"_s.arg(pod);
}

QJsonObject podNamed(const QString &name, bool ready, const QString &created)
{
    QJsonObject pod = objectNamed(u"shop"_s, name, u"1"_s, name);
    QJsonObject metadata = pod.value("metadata"_L1).toObject();
    metadata.insert("creationTimestamp"_L1, created);
    pod.insert("metadata"_L1, metadata);
    const QJsonObject condition{{u"type"_s, u"Ready"_s}, {u"status"_s, ready ? u"True"_s : u"False"_s}};
    pod.insert("status"_L1, QJsonObject{{u"phase"_s, u"Running"_s}, {u"conditions"_s, QJsonArray{condition}}});
    return pod;
}

} // namespace

class tst_PortForward : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<PortForward> m_forward;
    QVector<PodPeer *> m_peers;
    QVector<Error> m_errors;
    QString m_pod;

    //! A pod that says the port on both channels and then does as \a onMessage says.
    void servePod(const QString &pod, std::function<void(PodPeer *, const QByteArray &)> onMessage)
    {
        m_server->onUpgrade(forwardPath(pod), [=, this](QSslSocket *socket) {
            auto *peer = new PodPeer(socket, m_server->lastRequest());
            peer->onMessage = [=](const QByteArray &message) { onMessage(peer, message); };
            m_peers.append(peer);
            peer->accept("v4.channel.k8s.io");
            peer->sendPort(8080);
        });
    }

    std::unique_ptr<QTcpSocket> connectLocally()
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, m_forward->localPort());
        return socket;
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
        m_client->setReadOnly(true); // a forward changes nothing
        m_pod = u"web-1"_s;
        m_errors.clear();
        m_peers.clear();
        m_forward = std::make_unique<PortForward>(*m_client, u"shop"_s, quint16(8080),
                                                  [this](const PortForward::PodChosen &answer) { answer(m_pod); });
        connect(m_forward.get(), &PortForward::connectionFailed, this,
                [this](const Error &error) { m_errors.append(error); });
        QVERIFY(m_forward->listen());
    }

    void cleanup()
    {
        m_forward.reset();
        m_client.reset();
        m_server.reset();
    }

    void echo()
    {
        servePod(m_pod,
                 [](PodPeer *peer, const QByteArray &message) { peer->sendMessage(0, "pod says " + message.mid(1)); });
        QSignalSpy opened(m_forward.get(), &PortForward::connectionOpened);
        const auto local = connectLocally();
        local->write("hello");
        QTRY_COMPARE(local->bytesAvailable(), 14);
        QCOMPARE(local->readAll(), QByteArray("pod says hello"));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().toString(), u"web-1"_s);
        QCOMPARE(m_server->lastRequest().parameter("ports"), u"8080"_s);
        QCOMPARE(m_forward->activeConnections(), 1);
        // The pod's end closes ours.
        m_peers.constFirst()->sendClose(1000);
        QTRY_COMPARE(local->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(m_forward->activeConnections(), 0);
        QVERIFY(m_errors.isEmpty());
    }

    //! What was open before is dead; the address stays and works at once.
    void sleepEndsWhatWasOpen()
    {
        VirtualTiming timing;
        const auto client = clientFor(contextFor(*m_server, m_certificates));
        client->setTiming(timing);
        timing.follow(client.get());
        m_server->on("GET", u"/readyz"_s, Answer::raw(200, "text/plain", "ok"));
        PortForward forward(*client, u"shop"_s, quint16(8080),
                            [this](const PortForward::PodChosen &answer) { answer(m_pod); });
        QVERIFY(forward.listen());
        servePod(m_pod, [](PodPeer *peer, const QByteArray &) { peer->sendMessage(0, "here"); });
        QTcpSocket before;
        before.connectToHost(QHostAddress::LocalHost, forward.localPort());
        before.write("x");
        QTRY_COMPARE(before.bytesAvailable(), 4);
        timing.sleep(1h);
        timing.pass(6s);
        QTRY_COMPARE(before.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(forward.activeConnections(), 0);
        QTcpSocket after;
        after.connectToHost(QHostAddress::LocalHost, forward.localPort());
        after.write("x");
        QTRY_COMPARE(after.bytesAvailable(), 4);
    }

    void tooManyAtOnceAreRefused()
    {
        m_forward = std::make_unique<PortForward>(*m_client, u"shop"_s, quint16(8080),
                                                  [](const PortForward::PodChosen &) {}); // never finds one
        connect(m_forward.get(), &PortForward::connectionFailed, this,
                [this](const Error &error) { m_errors.append(error); });
        QVERIFY(m_forward->listen());
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i <= PortForward::mostConnections; ++i)
            sockets.push_back(connectLocally());
        QTRY_COMPARE(m_errors.size(), 1);
        QCOMPARE(m_forward->activeConnections(), PortForward::mostConnections);
    }

    void answerBeforeTheEnd()
    {
        servePod(m_pod, [](PodPeer *peer, const QByteArray &) {
            peer->sendMessage(0, QByteArray(300000, 'z'));
            peer->sendClose(1000);
        });
        const auto local = connectLocally();
        local->write("GET");
        QTRY_COMPARE(local->bytesAvailable(), 300000);
    }

    void localSideEndsFirst()
    {
        servePod(m_pod, [](PodPeer *, const QByteArray &) {});
        const auto local = connectLocally();
        const QByteArray bytes(3 * 1024 * 1024, 'q');
        local->write(bytes);
        local->disconnectFromHost();
        QTRY_VERIFY(!m_peers.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_peers.constFirst()->closeCode, 1000, 15000);
        qsizetype got = 0;
        for (const QByteArray &message : std::as_const(m_peers.constFirst()->messages))
            got += message.size() - 1;
        QCOMPARE(got, bytes.size());
        QTRY_COMPARE(m_forward->activeConnections(), 0);
    }

    void oneSocketPerConnection()
    {
        servePod(m_pod, [](PodPeer *peer, const QByteArray &message) { peer->sendMessage(0, message.mid(1)); });
        const auto first = connectLocally();
        const auto second = connectLocally();
        first->write("one");
        second->write("two");
        QTRY_COMPARE(first->bytesAvailable(), 3);
        QTRY_COMPARE(second->bytesAvailable(), 3);
        QCOMPARE(first->readAll(), QByteArray("one"));
        QCOMPARE(second->readAll(), QByteArray("two"));
        QCOMPARE(m_peers.size(), 2);
        QCOMPARE(m_forward->activeConnections(), 2);
    }

    //! The pod that was chosen is just gone; the next choice finds its successor.
    void heals()
    {
        m_server->on("GET", forwardPath(u"web-1"_s), Answer::failure(404, "NotFound", u"pods \"web-1\" not found"_s));
        servePod(u"web-2"_s, [](PodPeer *peer, const QByteArray &message) { peer->sendMessage(0, message.mid(1)); });
        const auto local = connectLocally();
        local->write("hello");
        QTRY_VERIFY(m_server->count("GET", forwardPath(u"web-1"_s)) > 0);
        m_pod = u"web-2"_s;
        QTRY_COMPARE(local->bytesAvailable(), 5);
        QVERIFY(m_errors.isEmpty());
    }

    void forbidden()
    {
        m_server->on("GET", forwardPath(m_pod), Answer::failure(403, "Forbidden", u"no portforward for you"_s));
        const auto local = connectLocally();
        QTRY_COMPARE(m_errors.size(), 1);
        QVERIFY(m_errors.constFirst().kind == ErrorKind::Forbidden);
        QTRY_COMPARE(local->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_server->count("GET", forwardPath(m_pod)), 1);
        QCOMPARE(m_forward->activeConnections(), 0);
    }

    void nothingListensInThePod()
    {
        servePod(m_pod, [](PodPeer *peer, const QByteArray &) {
            peer->sendMessage(1, "error forwarding port 8080: connection refused");
            peer->sendClose(1000);
        });
        const auto local = connectLocally();
        local->write("x");
        QTRY_COMPARE(m_errors.size(), 1);
        QVERIFY(m_errors.constFirst().kind == ErrorKind::Network);
        QVERIFY(m_errors.constFirst().detail.contains("connection refused"_L1));
        QTRY_COMPARE(local->state(), QAbstractSocket::UnconnectedState);
    }

    void cutOffIsNoOrderlyEnd()
    {
        servePod(m_pod, [](PodPeer *peer, const QByteArray &) { peer->socket()->abort(); });
        const auto local = connectLocally();
        local->write("x");
        QTRY_COMPARE(m_errors.size(), 1);
        QTRY_COMPARE(local->state(), QAbstractSocket::UnconnectedState);
    }

    //! A local program that reads nothing must not fill our memory.
    void backPressure()
    {
        constexpr qint64 size = 24 * 1024 * 1024;
        servePod(m_pod, [](PodPeer *peer, const QByteArray &) {
            const QByteArray piece(64 * 1024, 'x');
            for (qint64 sent = 0; sent < size; sent += piece.size())
                peer->sendMessage(0, piece);
        });
        auto local = std::make_unique<QTcpSocket>();
        local->setReadBufferSize(64 * 1024);
        local->connectToHost(QHostAddress::LocalHost, m_forward->localPort());
        local->write("go");
        QTest::qWait(1500);
        QVERIFY(!m_peers.isEmpty());
        QSslSocket *peer = m_peers.constFirst()->socket();
        QVERIFY2(peer->bytesToWrite() + peer->encryptedBytesToWrite() > size / 4, "the pod was not slowed down");
        qint64 got = 0;
        connect(local.get(), &QTcpSocket::readyRead, local.get(), [&] { got += local->readAll().size(); });
        got += local->readAll().size();
        QTRY_COMPARE_WITH_TIMEOUT(got, size, 20000);
    }

    //! Nobody but this computer may use it.
    void listensOnLoopbackOnly()
    {
        const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
        for (const QHostAddress &address : addresses) {
            if (address.isLoopback() || address.isLinkLocal() || address.protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            QTcpSocket socket;
            socket.connectToHost(address, m_forward->localPort());
            QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
        }
        QVERIFY(m_server->requests().isEmpty());
    }

    void portTaken()
    {
        PortForward other(*m_client, u"shop"_s, 80, [](const PortForward::PodChosen &) {});
        const auto result = other.listen(m_forward->localPort());
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::Network);
    }

    void choosesTheNewestReadyPod()
    {
        m_server->on("GET", u"/api/v1/namespaces/shop/pods"_s,
                     Answer::json(listOf("PodList",
                                         {podNamed(u"old"_s, true, u"2026-11-24T07:00:00Z"_s),
                                          podNamed(u"new"_s, true, u"2026-11-24T07:05:00Z"_s),
                                          podNamed(u"starting"_s, false, u"2026-11-24T07:06:00Z"_s)},
                                         u"9"_s)));
        QString chosen;
        PortForward::readyPod(*m_client, u"shop"_s, u"app=web"_s,
                              this)([&](const Result<QString> &pod) { chosen = pod ? *pod : pod.error().message; });
        QTRY_COMPARE(chosen, u"new"_s);
        QCOMPARE(m_server->lastRequest().parameter("labelSelector"), u"app=web"_s);
        m_server->on("GET", u"/api/v1/namespaces/shop/pods"_s, Answer::json(listOf("PodList", {}, u"9"_s)));
        ErrorKind kind = ErrorKind::Internal;
        PortForward::readyPod(*m_client, u"shop"_s, u"app=web"_s, this)([&](const Result<QString> &pod) {
            if (!pod)
                kind = pod.error().kind;
        });
        QTRY_VERIFY(kind == ErrorKind::NotFound);
    }

    void closeWhileForwarding()
    {
        servePod(m_pod, [](PodPeer *, const QByteArray &) {});
        const auto local = connectLocally();
        QTRY_COMPARE(m_peers.size(), 1);
        m_forward->close();
        QTRY_COMPARE(local->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_forward->activeConnections(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_PortForward)
#include "tst_PortForward.moc"
