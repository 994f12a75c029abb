// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchFixture.h"

using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;
using namespace std::chrono_literals;
using Phase = CacheState::Phase;
using Names = QSet<QString>;

namespace {

QByteArray added(const char *name, const char *version)
{
    return watchLine("ADDED", podNamed(QString::fromLatin1(name), QString::fromLatin1(version)));
}

} // namespace

//! Lists that come as a stream of events (WatchList), and servers that do not offer it.
class tst_StreamedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_fixture.reset(); }
    void asksForEverythingFirst();
    void nothingIsToldBeforeTheEnd();
    void firstObjectsComeOneByOne();
    void onlyTheFirstListComesSo();
    void pagesComeOneByOne();
    void whoHearsOfAPageMayStop();
    void changesMeanwhileCount();
    void goesOnInTheSameStream();
    void relistDoesNotFlicker();
    void emptyListIsTold();
    void lastVersionIsResumed();
    void fallsBack_data();
    void fallsBack();
    void refusalIsRemembered();
    void brokenInsideIsTriedAgain_data();
    void brokenInsideIsTriedAgain();
    void manyObjectsInAnyCut_data();
    void manyObjectsInAnyCut();

private:
    TestCertificates m_certificates;
    std::unique_ptr<WatchFixture> m_fixture;
};

void tst_StreamedList::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), "openssl is needed");
    qRegisterMetaType<Names>();
}

void tst_StreamedList::init()
{
    m_fixture = std::make_unique<WatchFixture>(m_certificates);
    m_fixture->server.setStreamsLists(true);
    m_fixture->client->setStreamsLists(true);
}

void tst_StreamedList::asksForEverythingFirst()
{
    WatchFixture &f = *m_fixture;
    f.watch();
    QVERIFY(f.stream() != nullptr);
    const RecordedRequest request = f.server.lastRequest();
    QCOMPARE(request.parameter("sendInitialEvents"), QStringLiteral("true"));
    QCOMPARE(request.parameter("resourceVersionMatch"), QStringLiteral("NotOlderThan"));
    QCOMPARE(request.parameter("allowWatchBookmarks"), QStringLiteral("true"));
    QVERIFY(request.parameter("resourceVersion").isEmpty());
    QVERIFY(request.parameter("limit").isEmpty());
    QCOMPARE(f.lists(), 0);
}

void tst_StreamedList::nothingIsToldBeforeTheEnd()
{
    WatchFixture &f = *m_fixture;
    f.watch();
    QSignalSpy changed(f.cache.get(), &ObjectCache::changed);
    f.say(added("a", "3") + added("b", "2") + watchLine("BOOKMARK", podNamed({}, QStringLiteral("8"))));
    QCOMPARE(int(f.phase()), int(Phase::Listing));
    QVERIFY(changed.isEmpty());
    f.stream()->sendChunk(listEnd(QStringLiteral("9")));
    QTRY_VERIFY(f.isLive());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.cache->objects().size(), 2);
    QCOMPARE(f.lists(), 0);
    QCOMPARE(f.watches(), 1);
}

void tst_StreamedList::firstObjectsComeOneByOne()
{
    WatchFixture &f = *m_fixture;
    f.watch();
    QSignalSpy arrived(f.cache.get(), &ObjectCache::arrived);
    f.say(added("a", "3"));
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.constFirst().constFirst().value<QVector<QJsonObject>>().size(), 1);
    QCOMPARE(int(f.phase()), int(Phase::Listing));
    QVERIFY(f.cache->objects().isEmpty());
    // What comes with the end is told by the list itself.
    f.stream()->sendChunk(added("b", "4") + listEnd(QStringLiteral("9")) + added("c", "10"));
    QTRY_COMPARE(f.cache->objects().size(), 3);
    QCOMPARE(arrived.size(), 1);
}

void tst_StreamedList::onlyTheFirstListComesSo()
{
    WatchFixture &f = *m_fixture;
    f.server.enqueue("WATCH", f.pods, Answer::stream({added("a", "1") + listEnd(QStringLiteral("6"))}));
    f.watch();
    QTRY_VERIFY(f.isLive());
    QSignalSpy arrived(f.cache.get(), &ObjectCache::arrived);
    f.stream()->sendChunk(watchLine("ERROR", statusOf(410, "Expired")));
    QTRY_COMPARE(int(f.phase()), int(Phase::Reconnecting));
    f.timing.pass(1ms);
    QTRY_COMPARE(f.server.openStreams(f.pods).size(), 1);
    f.say(added("b", "7"));
    f.stream()->sendChunk(listEnd(QStringLiteral("20")));
    QTRY_VERIFY(f.isLive());
    QVERIFY(arrived.isEmpty());
}

void tst_StreamedList::pagesComeOneByOne()
{
    WatchFixture &f = *m_fixture;
    f.client->setStreamsLists(false);
    ObjectCache cache(*f.client, {ResourceType::pods(), {}, {}, {}});
    QSignalSpy arrived(&cache, &ObjectCache::arrived);
    f.server.enqueue("GET", f.pods, Answer::json(listOf("PodList", {podNamed(QStringLiteral("a"), QStringLiteral("1"))},
                                                        QStringLiteral("5"), QStringLiteral("more"))));
    f.server.enqueue("GET", f.pods, Answer::json(listOf("PodList", {podNamed(QStringLiteral("b"), QStringLiteral("2"))},
                                                        QStringLiteral("5"))));
    cache.start();
    QTRY_COMPARE(int(cache.state().phase), int(Phase::Live));
    QCOMPARE(cache.objects().size(), 2);
    QCOMPARE(arrived.size(), 2);
}

void tst_StreamedList::whoHearsOfAPageMayStop()
{
    WatchFixture &f = *m_fixture;
    f.client->setStreamsLists(false);
    ObjectCache cache(*f.client, {ResourceType::pods(), {}, {}, {}});
    connect(&cache, &ObjectCache::arrived, &cache, [&cache] { cache.stop(); });
    QSignalSpy arrived(&cache, &ObjectCache::arrived);
    f.server.enqueue("GET", f.pods, Answer::json(listOf("PodList", {podNamed(QStringLiteral("a"), QStringLiteral("1"))},
                                                        QStringLiteral("5"), QStringLiteral("more"))));
    cache.start();
    QTRY_COMPARE(arrived.size(), 1);
    QTest::qWait(0);
    QCOMPARE(f.lists(), 1);
    QVERIFY(cache.objects().isEmpty());
}

void tst_StreamedList::changesMeanwhileCount()
{
    WatchFixture &f = *m_fixture;
    f.server.on("WATCH", f.pods,
                Answer::stream({added("a", "1") + added("b", "2") +
                                watchLine("MODIFIED", podNamed(QStringLiteral("a"), QStringLiteral("4"))) +
                                watchLine("DELETED", podNamed(QStringLiteral("b"), QStringLiteral("5"))) +
                                listEnd(QStringLiteral("6"))}));
    f.watch();
    QTRY_VERIFY(f.isLive());
    QCOMPARE(f.cache->objects().size(), 1);
    const QJsonObject metadata = f.cache->objects().constFirst().value(QStringLiteral("metadata")).toObject();
    QCOMPARE(metadata.value(QStringLiteral("resourceVersion")).toString(), QStringLiteral("4"));
}

void tst_StreamedList::goesOnInTheSameStream()
{
    WatchFixture &f = *m_fixture;
    // The end of the list and what comes after it arrive together.
    f.server.on("WATCH", f.pods, Answer::stream({added("a", "1") + listEnd(QStringLiteral("6")) + added("c", "7")}));
    f.watch();
    QTRY_COMPARE(f.cache->objects().size(), 2);
    f.stream()->sendChunk(watchLine("DELETED", podNamed(QStringLiteral("a"), QStringLiteral("8"))));
    QTRY_COMPARE(f.cache->objects().size(), 1);
    QCOMPARE(f.watches(), 1);
}

void tst_StreamedList::relistDoesNotFlicker()
{
    WatchFixture &f = *m_fixture;
    f.server.enqueue("WATCH", f.pods, Answer::stream({added("a", "1") + added("b", "2") + listEnd(QStringLiteral("6"))}));
    f.watch();
    QTRY_VERIFY(f.isLive());
    QSignalSpy changed(f.cache.get(), &ObjectCache::changed);
    f.stream()->sendChunk(watchLine("ERROR", statusOf(410, "Expired")));
    QTRY_COMPARE(int(f.phase()), int(Phase::Reconnecting));
    f.timing.pass(1ms);
    QTRY_COMPARE(f.watches(), 2);
    QTRY_COMPARE(f.server.openStreams(f.pods).size(), 1);
    f.say(added("a", "1"));
    QCOMPARE(f.cache->objects().size(), 2);
    QVERIFY(changed.isEmpty());
    QCOMPARE(int(f.phase()), int(Phase::Reconnecting));
    f.stream()->sendChunk(listEnd(QStringLiteral("20")));
    QTRY_VERIFY(f.isLive());
    QCOMPARE(f.cache->objects().size(), 1);
    QCOMPARE(changed.size(), 1);
}

void tst_StreamedList::emptyListIsTold()
{
    WatchFixture &f = *m_fixture;
    f.server.on("WATCH", f.pods, Answer::stream({listEnd(QStringLiteral("6"))}));
    ObjectCache cache(*f.client, {ResourceType::pods(), {}, {}, {}});
    QSignalSpy changed(&cache, &ObjectCache::changed);
    cache.start();
    QVERIFY(changed.wait());
    QVERIFY(cache.objects().isEmpty());
    QTRY_COMPARE(int(cache.state().phase), int(Phase::Live));
}

void tst_StreamedList::lastVersionIsResumed()
{
    WatchFixture &f = *m_fixture;
    f.server.enqueue("WATCH", f.pods, Answer::stream({added("a", "1") + listEnd(QStringLiteral("6"))}));
    f.watch();
    QTRY_VERIFY(f.isLive());
    f.stream()->end(Answer::Ending::Abort);
    QTRY_COMPARE(int(f.phase()), int(Phase::Reconnecting));
    QVERIFY(f.timing.pass(2s, [&] { return f.watches() == 2; }));
    QVERIFY(!f.server.lastRequest().streamsList());
    QCOMPARE(f.server.lastRequest().parameter("resourceVersion"), QStringLiteral("6"));
    QTRY_VERIFY(f.isLive());
}

void tst_StreamedList::fallsBack_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("bySilence");
    QTest::newRow("the gate is closed") << Answer::failure(422, "Invalid", QStringLiteral("forbidden for watch")) << false;
    QTest::newRow("an older server") << Answer::failure(403, "Forbidden", QStringLiteral("not enabled")) << false;
    QTest::newRow("an aggregated server") << Answer::failure(400, "BadRequest", QStringLiteral("unknown")) << false;
    QTest::newRow("no such verb") << Answer::failure(405, "MethodNotAllowed", QStringLiteral("no")) << false;
    QTest::newRow("never says that it was all") << Answer::stream({added("a", "1")}) << true;
    QTest::newRow("says nothing") << Answer::stream() << true;
    Answer ends = Answer::stream({added("a", "1")});
    QTest::newRow("ends without the end") << ends.endingWith(Answer::Ending::KeepAlive) << false;
}

void tst_StreamedList::fallsBack()
{
    QFETCH(Answer, answer);
    QFETCH(bool, bySilence);
    WatchFixture &f = *m_fixture;
    f.server.enqueue("WATCH", f.pods, answer);
    f.watch();
    if (bySilence) {
        QVERIFY(f.stream() != nullptr);
        f.timing.pass(31s);
    }
    QTRY_VERIFY(f.isLive());
    QCOMPARE(f.lists(), 1);
    QTRY_COMPARE(f.watches(), 2);
    QCOMPARE(f.server.lastRequest().parameter("resourceVersion"), QStringLiteral("10"));
    // Nobody is told of a failure that is none.
    QCOMPARE(f.states.size(), 2);
}

void tst_StreamedList::refusalIsRemembered()
{
    WatchFixture &f = *m_fixture;
    f.server.setStreamsLists(false);
    f.watch();
    QTRY_VERIFY(f.isLive());
    QVERIFY(!f.client->streamsLists());
    QTRY_COMPARE(f.watches(), 2);
    const int before = f.watches();
    ObjectCache other(*f.client, {ResourceType::pods(), {}, {}, {}});
    other.start();
    QTRY_COMPARE(int(other.state().phase), int(Phase::Live));
    QTRY_COMPARE(f.watches(), before + 1);
}

void tst_StreamedList::brokenInsideIsTriedAgain_data()
{
    QTest::addColumn<int>("ending");
    QTest::newRow("closed") << int(Answer::Ending::Close);
    QTest::newRow("torn down") << int(Answer::Ending::Abort);
    QTest::newRow("half closed") << int(Answer::Ending::HalfClose);
}

void tst_StreamedList::brokenInsideIsTriedAgain()
{
    QFETCH(int, ending);
    WatchFixture &f = *m_fixture;
    f.watch();
    f.say(added("gone", "1"));
    f.server.on("WATCH", f.pods, Answer::stream({added("a", "1") + listEnd(QStringLiteral("6"))}));
    f.stream()->end(Answer::Ending(ending));
    QTRY_COMPARE(int(f.phase()), int(Phase::Failed));
    QVERIFY(f.cache->objects().isEmpty());
    QVERIFY(f.timing.pass(2s, [&] { return f.watches() == 2; }));
    QTRY_VERIFY(f.isLive());
    QVERIFY(f.server.lastRequest().streamsList());
    QCOMPARE(f.cache->objects().size(), 1);
}

void tst_StreamedList::manyObjectsInAnyCut_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("bytes") << 97;
    QTest::newRow("pieces") << 4096;
    QTest::newRow("at once") << 10'000'000;
}

void tst_StreamedList::manyObjectsInAnyCut()
{
    QFETCH(int, size);
    WatchFixture &f = *m_fixture;
    QByteArray all;
    for (int i = 0; i < 600; ++i)
        all += watchLine("ADDED", podNamed(QStringLiteral("p%1").arg(i), QString::number(i + 1)));
    Answer answer = Answer::stream({all + listEnd(QStringLiteral("700"))});
    f.server.on("WATCH", f.pods, answer.cutEvery(size));
    QSignalSpy requests(&f.server, &ScriptedServer::requestReceived);
    f.watch();
    QTRY_VERIFY_WITH_TIMEOUT(f.isLive(), 20000);
    QCOMPARE(f.cache->objects().size(), 600);
    QCOMPARE(requests.size(), 1);
}

QTEST_GUILESS_MAIN(tst_StreamedList)
#include "tst_StreamedList.moc"
