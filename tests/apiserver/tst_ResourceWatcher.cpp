// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "kube/watch/ResourceWatcher.h"

using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;
using Phase = CacheState::Phase;
using namespace std::chrono_literals;

namespace {

const QString allPods = QStringLiteral("/api/v1/pods");

QJsonObject pod(const QString &name, const QString &version)
{
    return objectNamed(QStringLiteral("shop"), name, version);
}

QJsonObject statusOf(int code, const char *reason, const QString &message = QStringLiteral("told"))
{
    return {{QStringLiteral("kind"), QStringLiteral("Status")},
            {QStringLiteral("code"), code},
            {QStringLiteral("reason"), QString::fromLatin1(reason)},
            {QStringLiteral("message"), message}};
}

//! A watcher of all pods with everything it said.
struct Watched {
    explicit Watched(ApiClient &client) : watcher(client, {ResourceType::pods(), {}, {}, {}})
    {
        WatchTimings timings;
        timings.firstRetry = 20ms;
        timings.slowRetry = 50ms;
        timings.shortWatch = 20ms;
        watcher.setTimings(timings);
        QObject::connect(&watcher, &ResourceWatcher::listed, &watcher, [this](const QVector<QJsonObject> &objects) {
            ++lists;
            listed = objects;
        });
        QObject::connect(&watcher, &ResourceWatcher::eventsReceived, &watcher,
                         [this](const QVector<WatchEvent> &received) { events.append(received); });
        QObject::connect(&watcher, &ResourceWatcher::stateChanged, &watcher,
                         [this](const CacheState &state) { phases.append(state.phase); });
    }

    ResourceWatcher watcher;
    QVector<QJsonObject> listed;
    QVector<WatchEvent> events;
    QVector<Phase> phases;
    int lists = 0;
};

} // namespace

class tst_ResourceWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsInPages();
    void watchRequest();
    void eventsInAnyCut_data();
    void eventsInAnyCut();
    void expired_data();
    void expired();
    void expiredPageListsWhole();
    void resumesWhereItStopped_data();
    void resumesWhereItStopped();
    void regularEndStaysLive();
    void busyKeepsTheVersion();
    void refusedListIsRetried_data();
    void refusedListIsRetried();
    void refusedConnectionIsRetried();
    void silenceDropsTheConnection();
    void staleAfterAWhile();
    void malformedEventResumes();
    void foreignListIsNotTaken();
    void retryNowSkipsTheWait();
    void retryNowReplacesASilentWatch();
    void burstArrivesWhole_data();
    void burstArrivesWhole();
    void watchWithoutAHeadIsRetried();
    void stopEndsEverything();

private:
    ServerConnection *waitForStream();

    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

void tst_ResourceWatcher::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), "openssl is needed");
}

void tst_ResourceWatcher::init()
{
    m_server = std::make_unique<ScriptedServer>(m_certificates);
    QVERIFY(m_server->start());
    m_server->on(
        "GET", allPods,
        Answer::json(listOf("PodList", {pod(QStringLiteral("a"), QStringLiteral("5"))}, QStringLiteral("10"))));
    m_server->on("WATCH", allPods, Answer::stream());
    m_client = clientFor(contextFor(*m_server, m_certificates));
    QVERIFY(m_client);
}

void tst_ResourceWatcher::cleanup()
{
    m_client.reset();
    m_server.reset();
}

ServerConnection *tst_ResourceWatcher::waitForStream()
{
    (void)QTest::qWaitFor([&] { return !m_server->openStreams(allPods).isEmpty(); });
    return m_server->openStreams(allPods).value(0);
}

void tst_ResourceWatcher::listsInPages()
{
    m_server->enqueue("GET", allPods,
                      Answer::json(listOf("PodList", {pod(QStringLiteral("a"), QStringLiteral("1"))},
                                          QStringLiteral("10"), QStringLiteral("token+1"))));
    m_server->enqueue("GET", allPods,
                      Answer::json(listOf("PodList", {}, QStringLiteral("10"), QStringLiteral("token+2"))));
    m_server->enqueue(
        "GET", allPods,
        Answer::json(listOf("PodList", {pod(QStringLiteral("b"), QStringLiteral("2"))}, QStringLiteral("10"))));
    Watched watched(*m_client);
    watched.watcher.start();
    QTRY_COMPARE(watched.lists, 1);
    QCOMPARE(watched.listed.size(), 2);
    QCOMPARE(watched.listed.constFirst().value(QStringLiteral("kind")).toString(), QStringLiteral("Pod"));
    QCOMPARE(m_server->requests().at(0).parameter("limit"), QStringLiteral("500"));
    QCOMPARE(m_server->requests().at(1).parameter("continue"), QStringLiteral("token+1"));
    QVERIFY(m_server->requests().at(1).parameter("resourceVersion").isEmpty());
    QCOMPARE(watched.phases, (QVector<Phase>{Phase::Listing, Phase::Live}));
    QVERIFY(watched.watcher.state().lastHeard.isValid());
}

void tst_ResourceWatcher::watchRequest()
{
    Watched watched(*m_client);
    watched.watcher.start();
    QVERIFY(waitForStream() != nullptr);
    const RecordedRequest request = m_server->lastRequest();
    QCOMPARE(request.parameter("resourceVersion"), QStringLiteral("10"));
    QCOMPARE(request.parameter("allowWatchBookmarks"), QStringLiteral("true"));
    const int seconds = request.parameter("timeoutSeconds").toInt();
    QVERIFY(seconds >= 300 && seconds <= 600);
}

void tst_ResourceWatcher::eventsInAnyCut_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("bytes") << 1;
    QTest::newRow("inside characters") << 7;
    QTest::newRow("two lines a piece") << 300;
    QTest::newRow("at once") << 100000;
}

void tst_ResourceWatcher::eventsInAnyCut()
{
    QFETCH(int, size);
    const QByteArray all = watchLine("ADDED", pod(QStringLiteral("bäcker"), QStringLiteral("11"))) +
                           watchLine("BOOKMARK", pod(QString(), QStringLiteral("12"))) +
                           watchLine("MODIFIED", pod(QStringLiteral("bäcker"), QStringLiteral("13"))) +
                           watchLine("DELETED", pod(QStringLiteral("bäcker"), QStringLiteral("14")));
    Answer answer = Answer::stream({all});
    m_server->on("WATCH", allPods, answer.cutEvery(size));
    Watched watched(*m_client);
    watched.watcher.start();
    QTRY_COMPARE(watched.events.size(), 3);
    QCOMPARE(watched.events.at(0).type, WatchEvent::Type::Added);
    QCOMPARE(watched.events.at(1).type, WatchEvent::Type::Modified);
    QCOMPARE(watched.events.at(2).type, WatchEvent::Type::Deleted);
    QCOMPARE(watched.events.at(0).object.value(QStringLiteral("metadata")).toObject().value(QStringLiteral("name")),
             QJsonValue(QStringLiteral("bäcker")));
}

void tst_ResourceWatcher::expired_data()
{
    QTest::addColumn<Answer>("watchAnswer");
    QTest::newRow("410 as status") << Answer::failure(410, "Expired", QStringLiteral("too old"));
    QTest::newRow("410 as event") << Answer::stream({watchLine("ERROR", statusOf(410, "Expired"))});
    QTest::newRow("Gone as event") << Answer::stream({watchLine("ERROR", statusOf(410, "Gone"))});
    QTest::newRow("too large version") << Answer::failure(504, "Timeout",
                                                          QStringLiteral("Too large resource version: 12, current: 3"));
}

void tst_ResourceWatcher::expired()
{
    QFETCH(Answer, watchAnswer);
    m_server->enqueue("WATCH", allPods, watchAnswer);
    Watched watched(*m_client);
    watched.watcher.start();
    QTRY_COMPARE(watched.lists, 2);
    QVERIFY(waitForStream() != nullptr);
    QTRY_COMPARE(watched.watcher.state().phase, Phase::Live);
    QVERIFY(watched.events.isEmpty());
    QCOMPARE(m_server->count("GET", allPods), 2);
    QVERIFY(!watched.phases.contains(Phase::Failed));
}

void tst_ResourceWatcher::expiredPageListsWhole()
{
    m_server->enqueue("GET", allPods,
                      Answer::json(listOf("PodList", {pod(QStringLiteral("a"), QStringLiteral("1"))},
                                          QStringLiteral("10"), QStringLiteral("token"))));
    m_server->enqueue("GET", allPods, Answer::failure(410, "Expired", QStringLiteral("continue token too old")));
    Watched watched(*m_client);
    watched.watcher.start();
    QTRY_COMPARE(watched.lists, 1);
    QCOMPARE(watched.listed.size(), 1);
    QCOMPARE(m_server->count("GET", allPods), 3);
    QVERIFY(m_server->requests().at(2).parameter("limit").isEmpty());
    QVERIFY(m_server->requests().at(2).parameter("continue").isEmpty());
}

void tst_ResourceWatcher::resumesWhereItStopped_data()
{
    QTest::addColumn<int>("ending");
    QTest::newRow("closed") << int(Answer::Ending::Close);
    QTest::newRow("torn down") << int(Answer::Ending::Abort);
    QTest::newRow("half closed") << int(Answer::Ending::HalfClose);
}

void tst_ResourceWatcher::resumesWhereItStopped()
{
    QFETCH(int, ending);
    Watched watched(*m_client);
    watched.watcher.start();
    ServerConnection *stream = waitForStream();
    QVERIFY(stream != nullptr);
    stream->sendChunk(watchLine("ADDED", pod(QStringLiteral("b"), QStringLiteral("17"))) + "{\"type\":\"MOD");
    QTRY_COMPARE(watched.events.size(), 1);
    stream->end(Answer::Ending(ending));
    QTRY_COMPARE(m_server->count("WATCH", allPods), 2);
    QCOMPARE(m_server->lastWatch().parameter("resourceVersion"), QStringLiteral("17"));
    QTRY_COMPARE(watched.watcher.state().phase, Phase::Live);
    QCOMPARE(watched.lists, 1);
    QVERIFY(watched.phases.contains(Phase::Reconnecting));
}

void tst_ResourceWatcher::regularEndStaysLive()
{
    Watched watched(*m_client);
    watched.watcher.start();
    ServerConnection *stream = waitForStream();
    QVERIFY(stream != nullptr);
    stream->sendChunk(watchLine("BOOKMARK", pod(QString(), QStringLiteral("30"))));
    stream->endChunks();
    QTRY_COMPARE(m_server->count("WATCH", allPods), 2);
    QCOMPARE(m_server->lastWatch().parameter("resourceVersion"), QStringLiteral("30"));
    QCOMPARE(watched.phases, (QVector<Phase>{Phase::Listing, Phase::Live}));
}

void tst_ResourceWatcher::busyKeepsTheVersion()
{
    m_server->enqueue("WATCH", allPods, Answer::failure(429, "TooManyRequests", QStringLiteral("busy")));
    m_server->enqueue("WATCH", allPods, Answer::failure(500, "InternalError", QStringLiteral("etcd")));
    m_server->enqueue("WATCH", allPods, Answer::stream({watchLine("ERROR", statusOf(500, "InternalError"))}));
    Watched watched(*m_client);
    watched.watcher.start();
    QTRY_COMPARE(m_server->count("WATCH", allPods), 4);
    QTRY_COMPARE(watched.watcher.state().phase, Phase::Live);
    QCOMPARE(watched.lists, 1);
    QCOMPARE(m_server->lastWatch().parameter("resourceVersion"), QStringLiteral("10"));
}

void tst_ResourceWatcher::refusedListIsRetried_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("phase");
    QTest::newRow("401") << 401 << int(Phase::Failed);
    QTest::newRow("403") << 403 << int(Phase::Forbidden);
    QTest::newRow("500") << 500 << int(Phase::Failed);
}

void tst_ResourceWatcher::refusedListIsRetried()
{
    QFETCH(int, status);
    QFETCH(int, phase);
    m_server->enqueue("GET", allPods, Answer::failure(status, "No", QStringLiteral("no")));
    Watched watched(*m_client);
    watched.watcher.start();
    QTRY_COMPARE(watched.lists, 1);
    QCOMPARE(watched.phases, (QVector<Phase>{Phase::Listing, Phase(phase), Phase::Live}));
    QVERIFY(watched.watcher.state().hasList());
}

void tst_ResourceWatcher::refusedConnectionIsRetried()
{
    const quint16 port = m_server->serverPort();
    m_server->stop();
    Watched watched(*m_client);
    watched.watcher.start();
    QTRY_COMPARE(watched.watcher.state().phase, Phase::Failed);
    QCOMPARE(toString(watched.watcher.state().reason.kind), toString(ErrorKind::Unreachable));
    QVERIFY(!watched.watcher.state().hasList());
    QVERIFY(m_server->start(port));
    QTRY_COMPARE(watched.watcher.state().phase, Phase::Live);
}

void tst_ResourceWatcher::silenceDropsTheConnection()
{
    Watched watched(*m_client);
    WatchTimings timings;
    timings.silence = 150ms;
    timings.firstRetry = 10ms;
    watched.watcher.setTimings(timings);
    watched.watcher.start();
    QTRY_COMPARE(m_server->count("WATCH", allPods), 2);
    QTRY_VERIFY(watched.phases.contains(Phase::Reconnecting));
    QCOMPARE(watched.lists, 1);
    QTRY_COMPARE(m_server->openStreams(allPods).size(), 1);
}

void tst_ResourceWatcher::staleAfterAWhile()
{
    Watched watched(*m_client);
    WatchTimings timings;
    timings.stale = 100ms;
    timings.firstRetry = 20ms;
    watched.watcher.setTimings(timings);
    watched.watcher.start();
    QVERIFY(waitForStream() != nullptr);
    const quint16 port = m_server->serverPort();
    m_server->stop();
    QTRY_COMPARE(watched.watcher.state().phase, Phase::Stale);
    QVERIFY(watched.watcher.state().hasList());
    QVERIFY(!watched.watcher.state().reason.message.isEmpty());
    QVERIFY(m_server->start(port));
    QTRY_COMPARE(watched.watcher.state().phase, Phase::Live);
    QCOMPARE(watched.lists, 1);
}

void tst_ResourceWatcher::malformedEventResumes()
{
    m_server->enqueue(
        "WATCH", allPods,
        Answer::stream({watchLine("ADDED", pod(QStringLiteral("b"), QStringLiteral("11"))) + "nonsense\n" +
                        watchLine("ADDED", pod(QStringLiteral("c"), QStringLiteral("12")))}));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no event")));
    Watched watched(*m_client);
    watched.watcher.start();
    QTRY_COMPARE(m_server->count("WATCH", allPods), 2);
    QCOMPARE(watched.events.size(), 1);
    QCOMPARE(m_server->lastWatch().parameter("resourceVersion"), QStringLiteral("11"));
}

void tst_ResourceWatcher::foreignListIsNotTaken()
{
    m_server->enqueue("GET", allPods, Answer::raw(200, "application/json", "{\"hello\":1}"));
    Watched watched(*m_client);
    watched.watcher.start();
    QTRY_COMPARE(watched.watcher.state().phase, Phase::Live);
    QCOMPARE(watched.phases, (QVector<Phase>{Phase::Listing, Phase::Failed, Phase::Live}));
}

void tst_ResourceWatcher::retryNowSkipsTheWait()
{
    m_server->enqueue("GET", allPods, Answer::failure(403, "Forbidden", QStringLiteral("no")));
    Watched watched(*m_client);
    WatchTimings timings;
    timings.slowRetry = 1h;
    watched.watcher.setTimings(timings);
    watched.watcher.start();
    QTRY_COMPARE(watched.watcher.state().phase, Phase::Forbidden);
    watched.watcher.retryNow();
    QTRY_COMPARE(watched.watcher.state().phase, Phase::Live);
}

void tst_ResourceWatcher::retryNowReplacesASilentWatch()
{
    Watched watched(*m_client);
    WatchTimings timings;
    timings.doubtful = 100ms;
    watched.watcher.setTimings(timings);
    watched.watcher.start();
    ServerConnection *stream = waitForStream();
    QVERIFY(stream != nullptr);
    QTRY_COMPARE(watched.phases, (QVector<Phase>{Phase::Listing, Phase::Live}));
    const auto before = m_client->lastHeard();
    QTRY_VERIFY(m_client->timing().elapsed() > before);
    stream->sendChunk(watchLine("BOOKMARK", pod(QString(), QStringLiteral("30"))));
    QTRY_VERIFY(m_client->lastHeard() > before);
    watched.watcher.retryNow();
    QTest::qWait(0);
    QCOMPARE(m_server->count("WATCH", allPods), 1);
    QTRY_VERIFY(watched.watcher.state().lastHeard.msecsTo(QDateTime::currentDateTimeUtc()) > 100);
    watched.watcher.retryNow();
    QTRY_COMPARE(m_server->count("WATCH", allPods), 2);
    QCOMPARE(m_server->lastWatch().parameter("resourceVersion"), QStringLiteral("30"));
    QTRY_COMPARE(m_server->openStreams(allPods).size(), 1);
    QCOMPARE(watched.lists, 1);
}

void tst_ResourceWatcher::burstArrivesWhole_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("size");
    // Around and far above what is read ahead of us.
    QTest::newRow("a buffer full") << 32 << 8 * 1024;
    QTest::newRow("many small") << 20000 << 100;
    QTest::newRow("many") << 500 << 8 * 1024;
    QTest::newRow("one large") << 1 << 1024 * 1024;
    QTest::newRow("few large") << 8 << 700 * 1024;
}

void tst_ResourceWatcher::burstArrivesWhole()
{
    QFETCH(int, events);
    QFETCH(int, size);
    Watched watched(*m_client);
    watched.watcher.start();
    ServerConnection *stream = waitForStream();
    QVERIFY(stream != nullptr);
    QByteArray all;
    for (int i = 0; i < events; ++i) {
        QJsonObject object = pod(QStringLiteral("p%1").arg(i), QString::number(100 + i));
        object.insert(QStringLiteral("filler"), QString(size, u'x'));
        all += watchLine("ADDED", object);
    }
    stream->sendChunk(all);
    QTRY_COMPARE_WITH_TIMEOUT(watched.events.size(), events, 20000);
    // And it goes on afterwards.
    stream->sendChunk(watchLine("ADDED", pod(QStringLiteral("last"), QStringLiteral("100000"))));
    QTRY_COMPARE(watched.events.size(), events + 1);
    QCOMPARE(m_server->count("WATCH", allPods), 1);
}

void tst_ResourceWatcher::watchWithoutAHeadIsRetried()
{
    m_client->setRequestTimeout(1500ms);
    m_server->enqueue("WATCH", allPods, Answer::hang());
    Watched watched(*m_client);
    watched.watcher.start();
    QTRY_COMPARE(watched.lists, 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->openStreams(allPods).isEmpty(), 10000);
    QVERIFY(m_server->count("WATCH", allPods) >= 2);
    QCOMPARE(watched.lists, 1);
    QVERIFY(watched.phases.contains(Phase::Reconnecting));
}

void tst_ResourceWatcher::stopEndsEverything()
{
    Watched watched(*m_client);
    watched.watcher.start();
    ServerConnection *stream = waitForStream();
    QVERIFY(stream != nullptr);
    watched.watcher.stop();
    QTRY_VERIFY(m_server->openStreams(allPods).isEmpty());
    QCOMPARE(m_server->count("WATCH", allPods), 1);
    watched.watcher.start();
    QTRY_COMPARE(watched.lists, 2);
}

QTEST_GUILESS_MAIN(tst_ResourceWatcher)
#include "tst_ResourceWatcher.moc"
