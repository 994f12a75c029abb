// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "kube/watch/ObjectCache.h"

using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;
using namespace std::chrono_literals;

namespace {

const QString allPods = QStringLiteral("/api/v1/pods");
using Names = QSet<QString>;

QJsonObject pod(const char *namespaceName, const char *name, const char *version, const char *uid = "")
{
    return objectNamed(QString::fromLatin1(namespaceName), QString::fromLatin1(name), QString::fromLatin1(version),
                       QString::fromLatin1(uid));
}

QString name(const QJsonObject &object)
{
    return object.value(QStringLiteral("metadata")).toObject().value(QStringLiteral("name")).toString();
}

} // namespace

class tst_ObjectCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyListIsTold();
    void eventsTouchTheirNamespace();
    void relistTellsDifferencesOnly();
    void recreatedUnderTheSameName();
    void clusterScopedCountsAsItsOwnName();

private:
    ServerConnection *waitForStream(const QString &path);

    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

void tst_ObjectCache::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), "openssl is needed");
    qRegisterMetaType<Names>();
}

void tst_ObjectCache::init()
{
    m_server = std::make_unique<ScriptedServer>(m_certificates);
    QVERIFY(m_server->start());
    m_server->on("GET", allPods,
                 Answer::json(listOf("PodList", {pod("one", "a", "1"), pod("two", "b", "2")}, QStringLiteral("10"))));
    m_server->on("WATCH", allPods, Answer::stream());
    m_client = clientFor(contextFor(*m_server, m_certificates));
    QVERIFY(m_client);
}

void tst_ObjectCache::cleanup()
{
    m_client.reset();
    m_server.reset();
}

ServerConnection *tst_ObjectCache::waitForStream(const QString &path)
{
    (void)QTest::qWaitFor([&] { return !m_server->openStreams(path).isEmpty(); });
    return m_server->openStreams(path).value(0);
}

void tst_ObjectCache::emptyListIsTold()
{
    m_server->on("GET", allPods, Answer::json(listOf("PodList", {}, QStringLiteral("10"))));
    ObjectCache cache(*m_client, {ResourceType::pods(), {}, {}, {}});
    QSignalSpy changed(&cache, &ObjectCache::changed);
    QSignalSpy state(&cache, &ObjectCache::stateChanged);
    cache.start();
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.at(0).at(0).value<Names>().isEmpty());
    QVERIFY(cache.objects().isEmpty());
    QTRY_VERIFY(cache.state().hasList());
    QVERIFY(!state.isEmpty());
}

void tst_ObjectCache::eventsTouchTheirNamespace()
{
    ObjectCache cache(*m_client, {ResourceType::pods(), {}, {}, {}});
    QSignalSpy changed(&cache, &ObjectCache::changed);
    cache.start();
    ServerConnection *stream = waitForStream(allPods);
    QVERIFY(stream != nullptr);
    QCOMPARE(changed.takeFirst().at(0).value<Names>(), (Names{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(cache.objectsIn(QStringLiteral("one")).size(), 1);

    // The same version again is no change.
    stream->sendChunk(watchLine("MODIFIED", pod("one", "a", "1")) + watchLine("ADDED", pod("three", "c", "11")));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.takeFirst().at(0).value<Names>(), Names{QStringLiteral("three")});

    stream->sendChunk(watchLine("DELETED", pod("two", "b", "12")));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.takeFirst().at(0).value<Names>(), Names{QStringLiteral("two")});
    QVERIFY(cache.find(QStringLiteral("two"), QStringLiteral("b")).isEmpty());
    QVERIFY(cache.objectsIn(QStringLiteral("two")).isEmpty());
    QCOMPARE(cache.objects().size(), 2);
}

void tst_ObjectCache::relistTellsDifferencesOnly()
{
    ObjectCache cache(*m_client, {ResourceType::pods(), {}, {}, {}});
    QSignalSpy changed(&cache, &ObjectCache::changed);
    cache.start();
    ServerConnection *stream = waitForStream(allPods);
    QVERIFY(stream != nullptr);
    changed.clear();
    m_server->on("GET", allPods,
                 Answer::json(listOf("PodList", {pod("one", "a", "1"), pod("four", "d", "20")}, QStringLiteral("20"))));
    stream->sendChunk(watchLine("ERROR", {{QStringLiteral("kind"), QStringLiteral("Status")},
                                          {QStringLiteral("code"), 410},
                                          {QStringLiteral("reason"), QStringLiteral("Expired")}}));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<Names>(), (Names{QStringLiteral("two"), QStringLiteral("four")}));
    QCOMPARE(cache.objects().size(), 2);
}

void tst_ObjectCache::recreatedUnderTheSameName()
{
    ObjectCache cache(*m_client, {ResourceType::pods(), {}, {}, {}});
    QSignalSpy changed(&cache, &ObjectCache::changed);
    cache.start();
    ServerConnection *stream = waitForStream(allPods);
    QVERIFY(stream != nullptr);
    changed.clear();
    stream->sendChunk(watchLine("DELETED", pod("one", "a", "30")) + watchLine("ADDED", pod("one", "a", "31", "new")));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(cache.objectsIn(QStringLiteral("one")).size(), 1);
    const QJsonObject found = cache.find(QStringLiteral("one"), QStringLiteral("a"));
    QCOMPARE(found.value(QStringLiteral("metadata")).toObject().value(QStringLiteral("uid")).toString(),
             QStringLiteral("new"));
}

void tst_ObjectCache::clusterScopedCountsAsItsOwnName()
{
    const QString path = QStringLiteral("/api/v1/namespaces");
    m_server->on("GET", path, Answer::json(listOf("NamespaceList", {pod("", "shop", "1")}, QStringLiteral("1"))));
    m_server->on("WATCH", path, Answer::stream());
    ObjectCache cache(*m_client, {ResourceType::namespaces(), {}, QStringLiteral("app=shopflow"), {}});
    QSignalSpy changed(&cache, &ObjectCache::changed);
    cache.start();
    QVERIFY(changed.wait());
    QCOMPARE(changed.at(0).at(0).value<Names>(), Names{QStringLiteral("shop")});
    QCOMPARE(cache.objectsIn(QStringLiteral("shop")).size(), 1);
    QCOMPARE(name(cache.find({}, QStringLiteral("shop"))), QStringLiteral("shop"));
    QCOMPARE(m_server->requests().constFirst().parameter("labelSelector"), QStringLiteral("app=shopflow"));
}

QTEST_GUILESS_MAIN(tst_ObjectCache)
#include "tst_ObjectCache.moc"
