// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "PodPeer.h"
#include "VirtualTiming.h"
#include "kube/stream/ForwardProbe.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;

namespace {

const auto path = u"/api/v1/namespaces/shop/pods/web-1/portforward"_s;

} // namespace

//! Whether a port-forward leads anywhere is known when a pod has answered through it.
class tst_ForwardProbe : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<VirtualTiming> m_timing;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<ForwardProbe> m_probe;
    Result<QString> m_pod = u"web-1"_s;
    QStringList m_answered;
    QVector<Error> m_errors;
    int m_chosen = 0;

    //! What each connection of the pod does once it is greeted.
    void servePod(std::function<void(PodPeer &)> greeted)
    {
        m_server->onUpgrade(path, [this, greeted](QSslSocket *socket) {
            auto *peer = new PodPeer(socket, m_server->lastRequest());
            peer->onMessage = [peer, greeted](const QByteArray &message) {
                if (message == QByteArray("\0HELLO", 6))
                    greeted(*peer);
            };
            peer->accept("v4.channel.k8s.io");
            peer->sendPort(8080);
        });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "openssl is needed"); }

    void init()
    {
        m_server = std::make_unique<ScriptedServer>(m_certificates);
        QVERIFY(m_server->start());
        m_timing = std::make_unique<VirtualTiming>();
        m_client = clientFor(contextFor(*m_server, m_certificates));
        QVERIFY(m_client);
        m_client->setTiming(*m_timing);
        m_client->setReadOnly(true); // it changes nothing
        m_pod = u"web-1"_s;
        m_answered.clear();
        m_errors.clear();
        m_chosen = 0;
        m_probe = std::make_unique<ForwardProbe>(*m_client, u"shop"_s, quint16(8080),
                                                 [this](const PortForward::PodChosen &answer) {
            ++m_chosen;
            answer(m_pod);
        }, "HELLO");
        connect(m_probe.get(), &ForwardProbe::answered, this, [this](const QString &pod) { m_answered.append(pod); });
        connect(m_probe.get(), &ForwardProbe::refused, this, [this](const Error &error) { m_errors.append(error); });
    }

    void cleanup()
    {
        m_probe.reset();
        m_client.reset();
        m_timing.reset();
        m_server.reset();
    }

    void anyAnswerCounts()
    {
        servePod([](PodPeer &peer) { peer.sendMessage(0, "?"); });
        m_probe->start();
        m_probe->start(); // it asks already
        QVERIFY(!m_probe->hasAnswered());
        QTRY_COMPARE(m_answered, QStringList{u"web-1"_s});
        QVERIFY(m_probe->hasAnswered());
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_server->lastRequest().parameter("ports"), u"8080"_s);
        m_timing->pass(10min);
        QCOMPARE(m_chosen, 1);
        m_probe->start();
        QVERIFY(!m_probe->hasAnswered());
        QTRY_COMPARE(m_answered.size(), 2);
    }

    //! An opened stream is no answer: the pod is dialled after it.
    void troubleIsToldAndAskedAgain_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("message");
        QTest::newRow("nothing listens") << 0 << u"The pod web-1 does not answer on port 8080."_s;
        QTest::newRow("nothing listens, and it is left open") << 1 << u"The pod web-1 does not answer on port 8080."_s;
        QTest::newRow("closed") << 2 << u"The connection to the pod web-1 was lost."_s;
        QTest::newRow("cut") << 3 << u"The connection to the pod web-1 was lost."_s;
        QTest::newRow("silence") << 4 << u"The pod web-1 does not answer on port 8080."_s;
    }

    void troubleIsToldAndAskedAgain()
    {
        QFETCH(int, how);
        QFETCH(QString, message);
        int greetings = 0;
        servePod([&](PodPeer &peer) {
            if (++greetings > 1)
                peer.sendMessage(0, "HTTP/1.1 404 Not Found\r\n");
            else if (how < 2)
                peer.sendMessage(1, "connection refused");
            if (greetings == 1 && (how == 0 || how == 2))
                peer.sendClose(1000);
            if (greetings == 1 && how == 3)
                peer.socket()->abort();
        });
        m_probe->start();
        QTRY_COMPARE(greetings, 1);
        if (how == 1 || how == 4) {
            QVERIFY(!m_probe->hasAnswered());
            // The complaint may still be on its way.
            QTRY_VERIFY(m_timing->pass(how == 1 ? 1s : 20s, [this] { return !m_errors.isEmpty(); }));
        }
        QTRY_COMPARE(m_errors.size(), 1);
        QCOMPARE(toString(m_errors.constFirst().kind), u"network"_s);
        QCOMPARE(m_errors.constFirst().message, message);
        QVERIFY(!m_errors.constFirst().nextStep.isEmpty());
        QVERIFY(!m_probe->hasAnswered());
        m_timing->pass(600ms);
        QTRY_COMPARE(m_answered, QStringList{u"web-1"_s});
        QCOMPARE(greetings, 2);
    }

    void waitsForAPod()
    {
        m_pod = Error{ErrorKind::NotFound, u"No pod is ready to be connected to."_s, {}, {}};
        servePod([](PodPeer &peer) { peer.sendMessage(0, "?"); });
        m_probe->start();
        m_timing->pass(1min);
        QCOMPARE(m_errors.size(), m_chosen);
        QVERIFY2(m_chosen >= 12 && m_chosen <= 16, qPrintable(QString::number(m_chosen)));
        QVERIFY(m_server->requests().isEmpty());
        m_pod = u"web-1"_s;
        m_timing->pass(5s);
        QTRY_COMPARE(m_answered, QStringList{u"web-1"_s});
    }

    void aMissingRightIsFinal()
    {
        m_server->on("GET", path, Answer::failure(403, "Forbidden", u"pods is forbidden"_s));
        m_probe->start();
        QTRY_COMPARE(m_errors.size(), 1);
        QCOMPARE(toString(m_errors.constFirst().kind), u"forbidden"_s);
        m_timing->pass(10min);
        QCOMPARE(m_chosen, 1);
        m_probe->start();
        QTRY_COMPARE(m_errors.size(), 2);
    }

    void stopIsSilent()
    {
        servePod([](PodPeer &) {});
        m_probe->start();
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_probe->stop();
        m_timing->pass(10min);
        QVERIFY(m_errors.isEmpty() && m_answered.isEmpty());
        QCOMPARE(m_chosen, 1);
    }
};

QTEST_GUILESS_MAIN(tst_ForwardProbe)
#include "tst_ForwardProbe.moc"
