// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchFixture.h"
#include "stores/KnownMoment.h"

using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;
using namespace std::chrono_literals;

//! Of which moment the things known are while a cluster is quiet, silent or away.
class tst_KnownMoment : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;
    std::unique_ptr<WatchFixture> m_fixture;

    //! How old what is known is taken for.
    [[nodiscard]] std::chrono::milliseconds age() const
    {
        const QDateTime now = m_fixture->timing.now();
        return std::chrono::milliseconds(knownMoment(*m_fixture->client, *m_fixture->cache, now).msecsTo(now));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "openssl is needed"); }
    void init()
    {
        m_fixture = std::make_unique<WatchFixture>(m_certificates);
        m_fixture->watch();
        QVERIFY(m_fixture->stream() != nullptr);
    }
    void cleanup() { m_fixture.reset(); }

    //! A node that falls silent must be seen while the server answers.
    void aQuietClusterIsOfNow()
    {
        for (int i = 0; i < 10; ++i) {
            m_fixture->timing.pass(29s);
            QVERIFY(m_fixture->isLive());
            QCOMPARE(age(), 0ms);
        }
    }

    //! Judged later, every node's last sign of life would be too old.
    void aCutLineIsOfTheLastWord_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::newRow("nothing comes any more") << false;
        QTest::newRow("the connections break") << true;
    }
    void aCutLineIsOfTheLastWord()
    {
        QFETCH(bool, closed);
        WatchFixture &f = *m_fixture;
        f.timing.pass(5s);
        const std::chrono::milliseconds cut = f.timing.elapsed();
        const quint16 port = f.server.serverPort();
        f.timing.setServerAnswers(false);
        if (closed) {
            f.server.stop();
            QTRY_VERIFY(!f.isLive());
        } else {
            f.server.setPaused(true);
        }
        for (const std::chrono::seconds more : {20s, 15s, 25s, 60s}) {
            const std::chrono::milliseconds before = age();
            f.timing.pass(more);
            // A lease lasts 40 s from its last renewal, which was up to 10 s before.
            QVERIFY2(f.timing.elapsed() - age() <= cut + 30s, qPrintable(QString::number(age().count())));
            QVERIFY(age() >= before);
        }
        f.timing.setServerAnswers(true);
        if (closed)
            QVERIFY(f.server.start(port));
        else
            f.server.setPaused(false);
        QVERIFY(f.timing.pass(10s, [&] { return f.isLive(); }));
        QCOMPARE(age(), 0ms);
    }

    //! The line is back and the server talks, but not yet of its nodes.
    void beatsThatAreNotWatchedAreOld()
    {
        WatchFixture &f = *m_fixture;
        f.server.on("GET", QStringLiteral("/version"), Answer::json({}));
        f.server.on("WATCH", f.pods, Answer::failure(503, "ServiceUnavailable", QStringLiteral("starting")));
        f.stream()->end(Answer::Ending::Abort);
        QTRY_VERIFY(!f.isLive());
        f.timing.pass(60s);
        QVERIFY(perform(*f.client, ApiRequest::getPath(QStringLiteral("/version"))).succeeded);
        QVERIFY(age() >= 60s);
    }
};

QTEST_GUILESS_MAIN(tst_KnownMoment)
#include "tst_KnownMoment.moc"
