// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "PodPeer.h"
#include "access/StoreRoutes.h"
#include "session/ClusterSession.h"

#include <QJsonArray>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

//! What people can see and end of the forwards that were opened for them, and what a
//! session tells about its cluster.
class tst_StoreForwards : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<kube::ApiClient> m_client;

    static Store store(const QString &name)
    {
        Store result;
        result.spec.name = name;
        result.namespaceName = u"store-"_s + name;
        return result;
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
        auto made = kube::ApiClient::create(contextFor(*m_server, m_certificates));
        QVERIFY(made);
        m_client = std::move(made).value();
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void tellsOfEachAndEndsOne()
    {
        StoreRoutes routes(*m_client);
        QSignalSpy changed(&routes, &StoreRoutes::forwardsChanged);
        QVERIFY(routes.forwards().isEmpty());
        QVERIFY(routes.forward(store(u"tea"_s), {}));
        QVERIFY(routes.forward(store(u"books"_s), {}));
        QVERIFY(routes.forward(store(u"tea"_s), {})); // there is one
        QCOMPARE(changed.count(), 2);
        QVector<ForwardStatus> forwards = routes.forwards();
        QCOMPARE(forwards.size(), 2);
        QCOMPARE(forwards.at(0).storeName, u"books"_s);
        QCOMPARE(forwards.at(1).storeName, u"tea"_s);
        QCOMPARE(forwards.at(1).connections, 0);

        // Nobody answers behind it: the connection comes, goes, and leaves its reason.
        QTcpSocket browser;
        browser.connectToHost(QHostAddress::LocalHost, forwards.at(1).localPort);
        QTRY_COMPARE(routes.forwards().at(1).connections, 1);
        browser.abort();
        QTRY_COMPARE(routes.forwards().at(1).connections, 0);

        const quint16 port = forwards.at(1).localPort;
        routes.stopForward(u"tea"_s);
        routes.stopForward(u"nobody"_s);
        forwards = routes.forwards();
        QCOMPARE(forwards.size(), 1);
        QCOMPARE(forwards.at(0).storeName, u"books"_s);
        browser.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(browser.error(), QAbstractSocket::ConnectionRefusedError);
        // It can be opened again.
        QVERIFY(routes.forward(store(u"tea"_s), {}));
        QCOMPARE(routes.forwards().size(), 2);
    }

    //! A forward is active when a pod has answered through it, and as long as nothing fails.
    void isActiveWhenAPodHasAnswered()
    {
        const QString space = u"/api/v1/namespaces/store-tea/pods"_s;
        StoreRoutes routes(*m_client);
        const auto now = [&routes] { return routes.forwards().value(0); };
        Blueprint blueprint;
        blueprint.webPort = 8080;
        const auto opened = routes.forward(store(u"tea"_s), blueprint);
        QVERIFY(opened);
        QTRY_VERIFY(!now().problem.message.isEmpty());
        QVERIFY(!now().active);

        const QJsonObject ready{{u"type"_s, u"Ready"_s}, {u"status"_s, u"True"_s}};
        QJsonObject pod = objectNamed(u"store-tea"_s, u"web-1"_s, u"1"_s);
        pod.insert(u"status"_s, QJsonObject{{u"phase"_s, u"Running"_s}, {u"conditions"_s, QJsonArray{ready}}});
        m_server->on("GET", space, Answer::json(listOf("PodList", {pod}, u"9"_s)));
        int greetings = 0;
        m_server->onUpgrade(space + u"/web-1/portforward"_s, [&](QSslSocket *socket) {
            auto *peer = new PodPeer(socket, m_server->lastRequest());
            peer->onMessage = [&greetings, peer](const QByteArray &message) {
                if (message.mid(1).startsWith("OPTIONS * HTTP/1.1\r\n"))
                    peer->sendMessage(0, "HTTP/1.1 200 OK\r\n\r\n");
                ++greetings;
            };
            peer->accept("v4.channel.k8s.io");
            peer->sendPort(8080);
        });
        QTRY_VERIFY(now().active);
        QVERIFY(now().problem.message.isEmpty());
        QCOMPARE(now().connections, 0);
        QCOMPARE(greetings, 1);

        // Trouble of one browser has it asked anew.
        Q_EMIT (*opened)->connectionFailed({ErrorKind::Network, u"It was cut."_s, {}, {}});
        QVERIFY(!now().active);
        QCOMPARE(now().problem.message, u"It was cut."_s);
        QTRY_VERIFY(now().active);
        QVERIFY(now().problem.message.isEmpty());
        QCOMPARE(greetings, 2);
        routes.stopForward(u"tea"_s);
        QVERIFY(routes.forwards().isEmpty());
    }

    void aSessionTellsWhatShopflowctlCheckTells()
    {
        const auto catalog = BlueprintCatalog::load();
        QVERIFY(catalog);
        m_server->on("GET", u"/version"_s,
                     Answer::json({{u"major"_s, u"1"_s}, {u"minor"_s, u"37"_s}, {u"gitVersion"_s, u"v1.37.2"_s}}));
        m_server->on("GET", u"/api/v1/nodes"_s, Answer::failure(403, "Forbidden", u"nodes is forbidden"_s));
        ClusterSession session(contextFor(*m_server, m_certificates), *catalog, false);
        QSignalSpy inspected(&session, &ClusterSession::clusterInspected);
        QSignalSpy watches(&session, &ClusterSession::watchesReported);
        session.inspectCluster(); // not before it has started
        session.start();
        session.inspectCluster();
        QTRY_COMPARE_WITH_TIMEOUT(inspected.count(), 1, 15000);
        const auto report = inspected.constFirst().constFirst().value<ClusterReport>();
        QVERIFY(report.at.isValid());
        QCOMPARE(report.checks.constFirst().id, u"version"_s);
        QCOMPARE(toString(report.checks.constFirst().result), u"pass"_s);
        // Nobody could be asked: that is no leave.
        for (const QString &id : {u"exec"_s, u"portForward"_s}) {
            const auto check = std::find_if(report.checks.begin(), report.checks.end(), [&id](const auto &each) { return each.id == id; });
            QVERIFY2(check != report.checks.end(), qPrintable(id));
            QVERIFY2(toString(check->result) == u"unknown"_s, qPrintable(id + u": "_s + check->detail));
        }
        QVERIFY(!report.room.known);
        QVERIFY(report.room.reason.contains(u"nodes"_s));
        // All of them: those of a second page would be missing without a word.
        for (const QString &kind : {u"/api/v1/nodes"_s, u"/apis/networking.k8s.io/v1/ingressclasses"_s}) {
            const QVector<RecordedRequest> requests = m_server->requests();
            QVERIFY2(std::any_of(requests.begin(), requests.end(), [&kind](const RecordedRequest &request) {
                return request.path == kind && request.parameter("watch").isEmpty() && request.parameter("limit").isEmpty();
            }), qPrintable(kind));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!watches.isEmpty(), 15000);
        const auto last = watches.constLast().constFirst().value<QVector<kube::WatchReport>>();
        QVERIFY(std::any_of(last.begin(), last.end(), [](const auto &watch) { return watch.resource == u"pods"_s; }));
        session.stop();
    }
};

QTEST_GUILESS_MAIN(tst_StoreForwards)
#include "tst_StoreForwards.moc"
