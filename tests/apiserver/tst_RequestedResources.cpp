// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchFixture.h"
#include "provisioning/RequestedResources.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace shopflow;
using namespace shopflow::test;

namespace {

const QString allPods = QStringLiteral("/api/v1/pods");

QJsonObject podAsking(const QString &name, const QString &cpu, const QString &memory)
{
    QJsonObject pod = objectNamed(QStringLiteral("team"), name, QStringLiteral("1"));
    const QJsonObject requests{{QStringLiteral("cpu"), cpu}, {QStringLiteral("memory"), memory}};
    const QJsonObject container{{QStringLiteral("name"), QStringLiteral("app")},
                                {QStringLiteral("resources"), QJsonObject{{QStringLiteral("requests"), requests}}}};
    pod.insert(QStringLiteral("spec"), QJsonObject{{QStringLiteral("containers"), QJsonArray{container}}});
    return pod;
}

Answer page(const char *name, const QString &next)
{
    return Answer::json(listOf("PodList", {podAsking(QString::fromLatin1(name), QStringLiteral("250m"), QStringLiteral("64Mi"))},
                               QStringLiteral("5"), next));
}

} // namespace

//! What the pods of a whole cluster ask for, however many there are.
class tst_RequestedResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "openssl is needed"); }
    void init()
    {
        m_server = std::make_unique<ScriptedServer>(m_certificates);
        QVERIFY(m_server->start());
        m_client = clientFor(contextFor(*m_server, m_certificates));
        QVERIFY(m_client);
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void everyPageCounts()
    {
        m_server->enqueue("GET", allPods, page("a", QStringLiteral("1")));
        m_server->enqueue("GET", allPods, page("b", QStringLiteral("2")));
        m_server->enqueue("GET", allPods, page("c", {}));
        RequestedResources requested(*m_client);
        QSignalSpy finished(&requested, &RequestedResources::finished);
        requested.start();
        QVERIFY(finished.wait());
        QVERIFY(requested.isKnown());
        QCOMPARE(requested.cpu().toMilli(), 750);
        QCOMPARE(requested.memory(), Quantity::of(QStringLiteral("192Mi")));
        QCOMPARE(m_server->count("GET", allPods), 3);
        QCOMPARE(m_server->lastRequest().parameter("continue"), QStringLiteral("2"));
    }

    //! The server forgot the list between two pages.
    void beginsAnewOnce()
    {
        m_server->enqueue("GET", allPods, page("a", QStringLiteral("1")));
        m_server->enqueue("GET", allPods, Answer::failure(410, "Expired", QStringLiteral("continue token too old")));
        m_server->enqueue("GET", allPods, page("a", {}));
        RequestedResources requested(*m_client);
        QSignalSpy finished(&requested, &RequestedResources::finished);
        requested.start();
        QVERIFY(finished.wait());
        QVERIFY(requested.isKnown());
        QCOMPARE(requested.cpu().toMilli(), 250);

        m_server->on("GET", allPods, Answer::failure(410, "Expired", QStringLiteral("always")));
        RequestedResources never(*m_client);
        QSignalSpy gaveUp(&never, &RequestedResources::finished);
        never.start();
        QVERIFY(gaveUp.wait());
        QVERIFY(!never.isKnown());
    }

    void aStreamIsSummedAsItComes()
    {
        m_server->setStreamsLists(true);
        m_client->setStreamsLists(true);
        QVector<QByteArray> pieces;
        for (int i = 0; i < 200; ++i)
            pieces.append(watchLine("ADDED", podAsking(QString::number(i), QStringLiteral("10m"), QStringLiteral("1Mi"))));
        pieces.append(watchLine("BOOKMARK", podNamed({}, QStringLiteral("8"))));
        pieces.append(listEnd(QStringLiteral("9")));
        m_server->on("WATCH", allPods, Answer::stream(pieces));
        RequestedResources requested(*m_client);
        QSignalSpy finished(&requested, &RequestedResources::finished);
        requested.start();
        QVERIFY(finished.wait());
        QVERIFY(requested.isKnown());
        QCOMPARE(requested.cpu().toMilli(), 2000);
        QCOMPARE(m_server->lastRequest().parameter("fieldSelector"), QStringLiteral("status.phase!=Succeeded,status.phase!=Failed"));
        QCOMPARE(m_server->requests().size(), 1);
        // The stream is not kept.
        QTRY_VERIFY(m_server->openStreams(allPods).isEmpty());
    }

    void pagesInsteadOfAStream_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("refused") << Answer::failure(422, "Invalid", QStringLiteral("forbidden for watch"));
        QTest::newRow("broken") << Answer::stream({watchLine("ADDED", podAsking(QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("1Mi"))),
                                                   QByteArray("nonsense\n")});
        QTest::newRow("an error") << Answer::stream({watchLine("ERROR", statusOf(500, "InternalError"))});
        QTest::newRow("cut") << Answer::stream({}).endingWith(Answer::Ending::Abort);
    }

    void pagesInsteadOfAStream()
    {
        QFETCH(Answer, answer);
        m_server->setStreamsLists(true);
        m_client->setStreamsLists(true);
        m_server->on("WATCH", allPods, answer);
        m_server->on("GET", allPods, page("a", {}));
        RequestedResources requested(*m_client);
        QSignalSpy finished(&requested, &RequestedResources::finished);
        requested.start();
        QVERIFY(finished.wait());
        QVERIFY(requested.isKnown());
        QCOMPARE(requested.cpu().toMilli(), 250);
        QCOMPARE(finished.size(), 1);
    }

    void whatMayNotBeReadIsUnknown()
    {
        m_server->on("GET", allPods, Answer::failure(403, "Forbidden", QStringLiteral("no")));
        RequestedResources requested(*m_client);
        QSignalSpy finished(&requested, &RequestedResources::finished);
        requested.start();
        QVERIFY(finished.wait());
        QVERIFY(!requested.isKnown());
        QCOMPARE(m_server->count("GET", allPods), 1);
    }

private:
    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<kube::ApiClient> m_client;
};

QTEST_GUILESS_MAIN(tst_RequestedResources)
#include "tst_RequestedResources.moc"
