// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "stores/StoreDirectory.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

namespace {

const QString namespaces = QStringLiteral("/api/v1/namespaces");

QString storeName(int number)
{
    return u"shop%1"_s.arg(number, 2, 10, QChar(u'0'));
}

QString namespaceName(int number)
{
    return u"store-"_s + storeName(number);
}

QString eventsPath(int number)
{
    return namespaces + u'/' + namespaceName(number) + u"/events"_s;
}

//! Older the smaller its number; nothing is in it, so that it needs attention.
QJsonObject emptyStore(int number)
{
    return {{u"metadata"_s,
             QJsonObject{{u"name"_s, namespaceName(number)},
                         {u"uid"_s, u"uid-%1"_s.arg(number)},
                         {u"resourceVersion"_s, u"%1"_s.arg(100 + number)},
                         {u"creationTimestamp"_s, u"2026-11-24T07:00:%1Z"_s.arg(number, 2, 10, QChar(u'0'))},
                         {u"labels"_s, QJsonObject{{u"app.kubernetes.io/part-of"_s, u"shopflow"_s},
                                                   {u"app.kubernetes.io/instance"_s, storeName(number)}}}}},
            {u"status"_s, QJsonObject{{u"phase"_s, u"Active"_s}}}};
}

} // namespace

//! Stores of a cluster whose API server is scripted.
class tst_StoreDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eventsOfSomeAtATime();

private:
    [[nodiscard]] static QStringList watched(const ScriptedServer &server, int count);
    static void serve(ScriptedServer &server, int count);

    TestCertificates m_certificates;
    std::optional<BlueprintCatalog> m_catalog;
    Clock m_clock;
};

void tst_StoreDirectory::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), "openssl is needed");
    auto catalog = BlueprintCatalog::load();
    QVERIFY(catalog.ok());
    m_catalog = std::move(catalog).value();
}

//! Those of the stores 1 to \a count whose events are watched.
QStringList tst_StoreDirectory::watched(const ScriptedServer &server, int count)
{
    QStringList names;
    for (int i = 1; i <= count; ++i) {
        if (!server.openStreams(eventsPath(i)).isEmpty())
            names.append(storeName(i));
    }
    return names;
}

void tst_StoreDirectory::serve(ScriptedServer &server, int count)
{
    for (const char *path : {"/api/v1/pods", "/apis/apps/v1/deployments", "/apis/apps/v1/statefulsets",
                             "/api/v1/persistentvolumeclaims", "/api/v1/services",
                             "/apis/networking.k8s.io/v1/ingresses", "/api/v1/resourcequotas", "/api/v1/configmaps",
                             "/api/v1/nodes", "/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases"}) {
        server.on("GET", QLatin1String(path), Answer::json(listOf("SomeList", {}, u"9"_s)));
        server.on("WATCH", QLatin1String(path), Answer::stream());
    }
    QVector<QJsonObject> stores;
    for (int i = 1; i <= count; ++i) {
        stores.append(emptyStore(i));
        server.on("GET", eventsPath(i), Answer::json(listOf("EventList", {}, u"9"_s)));
        server.on("WATCH", eventsPath(i), Answer::stream());
    }
    server.on("GET", namespaces, Answer::json(listOf("NamespaceList", stores, u"9"_s)));
    server.on("WATCH", namespaces, Answer::stream());
    QVERIFY(server.start());
}

void tst_StoreDirectory::eventsOfSomeAtATime()
{
    constexpr int count = 23;
    constexpr int more = count - StoreEventWatches::most;
    ScriptedServer server(m_certificates);
    serve(server, count);
    const auto client = clientFor(contextFor(server, m_certificates));
    StoreDirectory directory(*client, *m_catalog, m_clock);
    directory.start();
    QTRY_COMPARE_WITH_TIMEOUT(directory.stores().size(), count, 15000);
    const auto adviceOf = [&directory](int number) { return directory.find(storeName(number))->advice; };

    // The oldest go without, and say so.
    QTRY_COMPARE(watched(server, count).size(), StoreEventWatches::most);
    for (int i = 1; i <= more; ++i) {
        QVERIFY(!watched(server, count).contains(storeName(i)));
        QTRY_VERIFY(adviceOf(i).contains(u"More than 20 stores"_s));
        QVERIFY(!directory.find(storeName(i))->status.nextStep.isEmpty());
    }
    for (int i = more + 1; i <= count; ++i)
        QVERIFY(adviceOf(i).isEmpty());

    // The one that is looked at has its events, whatever its age.
    directory.setFocus(storeName(1));
    QTRY_VERIFY(watched(server, count).contains(storeName(1)));
    QTRY_VERIFY(adviceOf(1).isEmpty());
    QTRY_COMPARE(watched(server, count).size(), StoreEventWatches::most);
    QTRY_VERIFY(!adviceOf(more + 1).isEmpty());

    // When one is gone there is room again.
    server.openStreams(namespaces).constFirst()->sendChunk(watchLine("DELETED", emptyStore(count)));
    QTRY_VERIFY(watched(server, count - 1).contains(storeName(more + 1)));
    QTRY_VERIFY(adviceOf(more + 1).isEmpty());
    QVERIFY(!watched(server, count).contains(storeName(count)));
    directory.stop();
}

QTEST_GUILESS_MAIN(tst_StoreDirectory)
#include "tst_StoreDirectory.moc"
