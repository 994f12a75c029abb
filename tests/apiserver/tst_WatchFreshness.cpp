// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchFixture.h"
#include "kube/client/ServerProbe.h"

using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;
using namespace std::chrono_literals;
using Phase = CacheState::Phase;
using Trouble = CacheState::Trouble;

//! What a cache says of itself while its server is silent, away, asleep or refuses,
//! and how long that takes, in virtual time.
class tst_WatchFreshness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_fixture = std::make_unique<WatchFixture>(m_certificates); }
    void cleanup() { m_fixture.reset(); }
    void quietServerIsAsked();
    void wordsElsewhereSaveTheQuestion();
    void stoppedServerIsStale_data();
    void stoppedServerIsStale();
    void silentWatchIsReplaced();
    void oneQuestionForAll();
    void backWithinFiveSeconds_data();
    void backWithinFiveSeconds();
    void noStormWhileAway();
    void troubleOfTheWatchAloneKeepsItsBackoff();
    void healthyTimeForgetsFailures_data();
    void healthyTimeForgetsFailures();
    void sleepBeginsAnew_data();
    void sleepBeginsAnew();
    void fourStates_data();
    void fourStates();
    void refusedCredentialsAreAskedAboutOnce();

private:
    TestCertificates m_certificates;
    std::unique_ptr<WatchFixture> m_fixture;
};

void tst_WatchFreshness::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), "openssl is needed");
}

void tst_WatchFreshness::quietServerIsAsked()
{
    WatchFixture &f = *m_fixture;
    f.watch();
    QVERIFY(f.stream() != nullptr);
    QVERIFY(!f.timing.pass(29s, [&] { return f.probes() > 0; }));
    QVERIFY(f.timing.pass(2s, [&] { return f.probes() == 1; }));
    // On a connection of its own: the list and the watch have theirs.
    QVERIFY(f.server.lastRequest().connection > f.server.requests().at(1).connection);
    f.timing.settle();
    QVERIFY(f.isLive());
    QCOMPARE(f.watches(), 1);
}

void tst_WatchFreshness::wordsElsewhereSaveTheQuestion()
{
    WatchFixture &f = *m_fixture;
    f.server.on("GET", QStringLiteral("/version"), Answer::json({}));
    f.watch();
    QVERIFY(f.stream() != nullptr);
    f.timing.pass(20s);
    QVERIFY(perform(*f.client, ApiRequest::getPath(QStringLiteral("/version"))).succeeded);
    QVERIFY(!f.timing.pass(29s, [&] { return f.probes() > 0; }));
    QVERIFY(f.timing.pass(2s, [&] { return f.probes() > 0; }));
}

void tst_WatchFreshness::stoppedServerIsStale_data()
{
    QTest::addColumn<std::chrono::milliseconds>("after");
    QTest::newRow("right after a word") << 0ms;
    QTest::newRow("just before the question") << 29'000ms;
    QTest::newRow("just after the question") << 31'000ms;
    QTest::newRow("before the second question") << 59'000ms;
}

void tst_WatchFreshness::stoppedServerIsStale()
{
    QFETCH(std::chrono::milliseconds, after);
    WatchFixture &f = *m_fixture;
    f.watch();
    QVERIFY(f.stream() != nullptr);
    f.timing.pass(after);
    QVERIFY(f.isLive());
    f.server.setPaused(true);
    f.timing.setServerAnswers(false);
    QVERIFY(f.timing.pass(45s, [&] { return f.phase() == Phase::Stale; }));
    QVERIFY(f.cache->state().trouble == Trouble::Unreachable);
    QVERIFY(!f.cache->state().reason.nextStep.isEmpty());
    QCOMPARE(f.cache->objects().size(), 1); // the rows stay
    // It stays stale however the watch ends.
    f.timing.pass(60s);
    QCOMPARE(int(f.phase()), int(Phase::Stale));
    f.server.setPaused(false);
    f.timing.setServerAnswers(true);
    QVERIFY(f.timing.pass(5s, [&] { return f.isLive(); }));
}

void tst_WatchFreshness::silentWatchIsReplaced()
{
    WatchFixture &f = *m_fixture;
    f.watch();
    f.say(watchLine("BOOKMARK", podNamed({}, QStringLiteral("30"))));
    // The server answers every question, only this connection says nothing.
    QVERIFY(!f.timing.pass(89s, [&] { return !f.isLive(); }));
    QCOMPARE(f.watches(), 1);
    QVERIFY(f.probes() >= 2);
    QVERIFY(f.timing.pass(3s, [&] { return f.watches() == 2; }));
    QCOMPARE(f.server.lastRequest().parameter("resourceVersion"), QStringLiteral("30"));
    f.timing.settle();
    QTRY_VERIFY(f.isLive());
    QCOMPARE(f.lists(), 1);
}

void tst_WatchFreshness::oneQuestionForAll()
{
    WatchFixture &f = *m_fixture;
    f.watch();
    std::vector<std::unique_ptr<ObjectCache>> more;
    for (int i = 0; i < 8; ++i) {
        const QString label = QStringLiteral("n=%1").arg(i);
        more.push_back(std::make_unique<ObjectCache>(*f.client, WatchScope{ResourceType::pods(), {}, label, {}}));
        more.back()->start();
    }
    QTRY_COMPARE(f.watches(), 9);
    f.timing.settle();
    f.server.setPaused(true);
    f.timing.setServerAnswers(false);
    f.timing.pass(45s);
    QCOMPARE(int(f.phase()), int(Phase::Stale));
    for (const auto &each : more)
        QCOMPARE(int(each->state().phase), int(Phase::Stale));
    f.server.setPaused(false);
    f.timing.setServerAnswers(true);
    f.timing.settle();
    const int before = f.probes();
    QVERIFY(f.timing.pass(5s, [&] { return f.isLive(); }));
    // What hung was given up; each question was asked for all nine.
    QVERIFY2(before <= 4, qPrintable(QString::number(before)));
}

void tst_WatchFreshness::backWithinFiveSeconds_data()
{
    QTest::addColumn<std::chrono::milliseconds>("away");
    QTest::newRow("a moment") << 100ms;
    QTest::newRow("seconds") << 5'000ms;
    QTest::newRow("half a minute") << 30'000ms;
    QTest::newRow("minutes") << 300'000ms;
}

void tst_WatchFreshness::backWithinFiveSeconds()
{
    QFETCH(std::chrono::milliseconds, away);
    WatchFixture &f = *m_fixture;
    f.watch();
    QVERIFY(f.stream() != nullptr);
    const quint16 port = f.server.serverPort();
    f.server.stop();
    QTRY_VERIFY(!f.isLive());
    f.timing.pass(away);
    QCOMPARE(int(f.phase()), int(away > 45s ? Phase::Stale : Phase::Reconnecting));
    QVERIFY(f.server.start(port));
    QVERIFY(f.timing.pass(5s, [&] { return f.isLive(); }));
    QCOMPARE(f.lists(), 1); // it resumed
}

void tst_WatchFreshness::noStormWhileAway()
{
    WatchFixture &f = *m_fixture;
    f.watch();
    QVERIFY(f.stream() != nullptr);
    f.server.on("WATCH", f.pods, Answer::failure(503, "ServiceUnavailable", QStringLiteral("starting")));
    f.server.on("GET", QStringLiteral("/readyz"), Answer::failure(500, "InternalError", QStringLiteral("not yet")));
    f.stream()->end(Answer::Ending::Abort);
    QTRY_VERIFY(!f.isLive());
    f.timing.pass(30s);
    // The probe asks every two seconds, the watch hardly at all.
    QVERIFY2(f.probes() >= 14 && f.probes() <= 17, qPrintable(QString::number(f.probes())));
    QVERIFY2(f.watches() <= 3, qPrintable(QString::number(f.watches())));
}

void tst_WatchFreshness::troubleOfTheWatchAloneKeepsItsBackoff()
{
    WatchFixture &f = *m_fixture;
    f.server.on("WATCH", f.pods, Answer::failure(500, "InternalError", QStringLiteral("this kind only")));
    f.watch();
    f.timing.pass(10s);
    // 0.8, 1.6, 3.2 and 6.4 s, up to twice of each.
    QVERIFY2(f.watches() >= 3 && f.watches() <= 5, qPrintable(QString::number(f.watches())));
    QCOMPARE(f.lists(), 1);
    f.timing.pass(290s);
    QVERIFY2(f.watches() <= 20, qPrintable(QString::number(f.watches())));
    // Asked no more often than there was a doubt.
    QVERIFY(f.probes() <= f.watches());
    QCOMPARE(int(f.phase()), int(Phase::Stale));
}

void tst_WatchFreshness::healthyTimeForgetsFailures_data()
{
    QTest::addColumn<int>("healthySeconds");
    QTest::addColumn<bool>("inAnEvent");
    QTest::addColumn<bool>("forgotten");
    QTest::newRow("one minute") << 60 << false << false;
    QTest::newRow("two minutes") << 125 << false << true;
    QTest::newRow("one minute, error event") << 60 << true << false;
    QTest::newRow("two minutes, error event") << 125 << true << true;
}

void tst_WatchFreshness::healthyTimeForgetsFailures()
{
    QFETCH(int, healthySeconds);
    QFETCH(bool, inAnEvent);
    QFETCH(bool, forgotten);
    WatchFixture &f = *m_fixture;
    for (int i = 0; i < 4; ++i)
        f.server.enqueue("WATCH", f.pods, Answer::failure(500, "InternalError", QStringLiteral("no")));
    f.watch();
    QVERIFY(f.timing.pass(40s, [&] { return f.isLive() && f.watches() == 5; }));
    for (int past = 0; past < healthySeconds; past += 25) {
        f.say(watchLine("BOOKMARK", podNamed({}, QString::number(100 + past))));
        f.timing.pass(25s);
    }
    if (inAnEvent)
        f.stream()->sendChunk(watchLine("ERROR", statusOf(500, "InternalError")));
    else
        f.stream()->end(Answer::Ending::Abort);
    QTRY_VERIFY(!f.isLive());
    // The fifth wait is at least 12.8 s, the first at most 1.6 s.
    QCOMPARE(f.timing.pass(2s, [&] { return f.watches() == 6; }), forgotten);
}

void tst_WatchFreshness::sleepBeginsAnew_data()
{
    QTest::addColumn<std::chrono::milliseconds>("slept");
    QTest::addColumn<bool>("anew");
    QTest::newRow("the clock was corrected") << 2'000ms << false;
    QTest::newRow("a nap") << 60'000ms << true;
    QTest::newRow("a night") << std::chrono::milliseconds(8h) << true;
}

void tst_WatchFreshness::sleepBeginsAnew()
{
    QFETCH(std::chrono::milliseconds, slept);
    QFETCH(bool, anew);
    WatchFixture &f = *m_fixture;
    f.watch();
    f.say(watchLine("BOOKMARK", podNamed({}, QStringLiteral("30"))));
    f.timing.sleep(slept);
    QCOMPARE(f.timing.pass(6s, [&] { return f.watches() == 2; }), anew);
    QCOMPARE(f.probes(), anew ? 1 : 0);
    f.timing.settle();
    QTRY_VERIFY(f.isLive());
    QCOMPARE(f.lists(), 1);
    const bool wasStale = std::any_of(f.states.cbegin(), f.states.cend(),
                                      [](const CacheState &state) { return state.phase == Phase::Stale; });
    QCOMPARE(wasStale, anew);
    const QVector<RecordedRequest> &all = f.server.requests();
    const auto last = std::find_if(all.crbegin(), all.crend(), [](const RecordedRequest &each) { return each.isWatch(); });
    QCOMPARE(last->parameter("resourceVersion"), anew ? QStringLiteral("30") : QStringLiteral("10"));
}

void tst_WatchFreshness::fourStates_data()
{
    QTest::addColumn<int>("status"); // of the list; 0: nobody listens, -1: a foreign certificate
    QTest::addColumn<int>("anonymous");
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("kind");
    const int failed = int(Phase::Failed);
    QTest::newRow("unreachable") << 0 << 200 << failed << "unreachable" << "unreachable";
    QTest::newRow("certificate") << -1 << 200 << failed << "certificate" << "unreachable";
    QTest::newRow("credentials") << 401 << 200 << failed << "credentials" << "unauthorized";
    QTest::newRow("credentials, nobody anonymous") << 401 << 401 << failed << "credentials" << "unauthorized";
    QTest::newRow("credentials, anonymous may nothing") << 401 << 403 << failed << "credentials" << "unauthorized";
    QTest::newRow("a gateway refuses everybody") << 401 << 502 << failed << "unreachable" << "unreachable";
    QTest::newRow("a login page") << 401 << 302 << failed << "unreachable" << "unreachable";
    QTest::newRow("forbidden") << 403 << 200 << int(Phase::Forbidden) << "forbidden" << "forbidden";
    QTest::newRow("busy") << 500 << 200 << failed << "other" << "internal";
    QTest::newRow("gateway") << 503 << 503 << failed << "unreachable" << "unreachable";
}

void tst_WatchFreshness::fourStates()
{
    QFETCH(int, status);
    QFETCH(int, anonymous);
    QFETCH(int, phase);
    WatchFixture &f = *m_fixture;
    if (status == 0)
        f.server.stop();
    else if (status < 0)
        f.server.setServerCertificate(m_certificates.serverFor(QStringLiteral("elsewhere.test")));
    else
        f.server.on("GET", f.pods, Answer::failure(status, "No", QStringLiteral("no")));
    f.server.on("GET", QStringLiteral("/readyz"),
                anonymous == 302 ? Answer::redirect("https://login.example.com/")
                                 : Answer::raw(anonymous, "text/plain", "words"));
    f.watch();
    QTRY_VERIFY(f.phase() == Phase::Failed || f.phase() == Phase::Forbidden);
    QCOMPARE(int(f.phase()), phase);
    QTEST(CacheState::wordOf(f.cache->state().trouble), "trouble");
    QTEST(toString(f.cache->state().reason.kind), "kind");
    QVERIFY(!f.cache->state().reason.nextStep.isEmpty());
    if (status == 401)
        QVERIFY(f.server.lastRequest().header("authorization").isEmpty());
}

void tst_WatchFreshness::refusedCredentialsAreAskedAboutOnce()
{
    WatchFixture &f = *m_fixture;
    f.server.on("GET", f.pods, Answer::failure(401, "Unauthorized", QStringLiteral("no")));
    f.watch();
    ObjectCache other(*f.client, {ResourceType::pods(), {}, QStringLiteral("a=b"), {}});
    other.start();
    QTRY_COMPARE(int(other.state().phase), int(Phase::Failed));
    QTRY_COMPARE(int(f.phase()), int(Phase::Failed));
    QVERIFY(f.probes() <= 2);
    // Not hammered: by people's hands only.
    const int lists = f.lists();
    QVERIFY(!f.timing.pass(29s, [&] { return f.lists() > lists; }));
    f.server.on("GET", f.pods, Answer::json(listOf("PodList", {}, QStringLiteral("10"))));
    QVERIFY(f.timing.pass(5s, [&] { return f.isLive(); }));
}

QTEST_GUILESS_MAIN(tst_WatchFreshness)
#include "tst_WatchFreshness.moc"
