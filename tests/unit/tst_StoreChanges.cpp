// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/StuckPods.h"
#include "operations/ShopSettings.h"
#include "operations/UpdateStore.h"
#include "provisioning/WrittenState.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

//! The pure parts of an update and a repair.
class tst_StoreChanges : public QObject
{
    Q_OBJECT

    static QJsonObject pod(const QByteArray &status, const QByteArray &metadata = {}, const QString &component = u"web"_s)
    {
        QJsonObject meta{{u"name"_s, u"p"_s},
                         {u"uid"_s, u"1"_s},
                         {u"labels"_s, QJsonObject{{u"app.kubernetes.io/part-of"_s, u"shopflow"_s},
                                                   {u"app.kubernetes.io/component"_s, component}}}};
        const QJsonObject more = QJsonDocument::fromJson(metadata).object();
        for (auto it = more.begin(); it != more.end(); ++it)
            meta.insert(it.key(), it.value());
        return {{u"metadata"_s, meta},
                {u"spec"_s, QJsonObject{{u"containers"_s, QJsonArray{QJsonObject{{u"name"_s, u"web"_s}}}}}},
                {u"status"_s, QJsonDocument::fromJson(status).object()}};
    }

    static QByteArray waiting(const QByteArray &reason)
    {
        return QByteArray(R"({"phase":"Pending","containerStatuses":[{"name":"web","state":{"waiting":{"reason":"REASON"}}}]})")
            .replace("REASON", reason);
    }

    static QJsonObject workload(const QString &uid, int generation)
    {
        return {{u"metadata"_s, QJsonObject{{u"uid"_s, uid},
                                            {u"generation"_s, generation},
                                            {u"labels"_s, QJsonObject{{u"app.kubernetes.io/component"_s, u"web"_s}}}}}};
    }

    static Store store(const QString &uid, int generation, bool rolledOut)
    {
        Store store;
        ComponentStatus web;
        web.name = u"web"_s;
        web.uid = uid;
        web.generation = generation;
        web.rolledOut = rolledOut;
        store.components.append(web);
        return store;
    }

private Q_SLOTS:
    void stuck_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("reason");
        QTest::newRow("running") << pod(
            R"({"phase":"Running","containerStatuses":[{"name":"web","ready":true,"state":{"running":{}}}]})") << QString();
        QTest::newRow("starting") << pod(waiting("ContainerCreating")) << QString();
        QTest::newRow("image") << pod(waiting("ImagePullBackOff")) << u"ImagePullBackOff"_s;
        QTest::newRow("crash") << pod(waiting("CrashLoopBackOff")) << u"CrashLoopBackOff"_s;
        QTest::newRow("config") << pod(waiting("CreateContainerConfigError")) << u"CreateContainerConfigError"_s;
        QTest::newRow("evicted") << pod(R"({"phase":"Failed","reason":"Evicted"})") << u"Evicted"_s;
        QTest::newRow("going") << pod(waiting("CrashLoopBackOff"), R"({"deletionTimestamp":"2026-11-29T00:00:00Z"})")
                               << QString();
        QTest::newRow("foreign") << pod(waiting("CrashLoopBackOff"), R"({"labels":{}})") << QString();
    }

    void stuck()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, reason);
        const auto found = stuckPods({object});
        QCOMPARE(found.isEmpty() ? QString() : found.constFirst().reason, reason);
    }

    void podsOfComponents()
    {
        const QVector<QJsonObject> pods{pod("{}"), pod("{}", {}, u"database"_s)};
        QCOMPARE(podsOf(pods, {u"web"_s}).size(), 1);
        QVERIFY(podsOf(pods, {}).isEmpty());
    }

    //! A pod that is removed leaves its successor without room in the quota.
    void howPodsAreStartedAgain()
    {
        QJsonObject web = workload(u"a"_s, 1);
        web.insert(u"kind"_s, u"Deployment"_s);
        web.insert(u"spec"_s, QJsonObject{{u"strategy"_s, QJsonObject{{u"type"_s, u"Recreate"_s}}}});
        const QVector<StuckPod> pods = podsOf({pod("{}"), pod("{}", {}, u"database"_s)}, {u"web"_s, u"database"_s});
        Restart restart = restartOf(pods, {web}, {});
        QCOMPARE(restart.workloads, QVector<QJsonObject>{web});
        QCOMPARE(restart.replaced.size(), 1);
        QCOMPARE(restart.removed.size(), 1);
        QCOMPARE(restart.removed.constFirst().component, u"database"_s);
        // Once for all of its pods.
        restart = restartOf({pods[0], pods[0]}, {web}, {});
        QCOMPARE(restart.workloads.size(), 1);
        QCOMPARE(restart.replaced.size(), 2);
        // Not once more while it replaces them.
        restart = restartOf({pods[0]}, {web}, {u"web"_s});
        QVERIFY(restart.workloads.isEmpty() && restart.removed.isEmpty());
        // One that rolls has a place for the next pod; one that nothing runs takes no room.
        QJsonObject rolling = web;
        rolling.insert(u"spec"_s, QJsonObject{{u"strategy"_s, QJsonObject{{u"type"_s, u"RollingUpdate"_s}}}});
        QCOMPARE(restartOf({pods[0]}, {rolling}, {}).removed.size(), 1);
        const QVector<StuckPod> evicted = stuckPods({pod(R"({"phase":"Failed","reason":"Evicted"})")});
        QVERIFY(evicted.constFirst().lost);
        QCOMPARE(restartOf(evicted, {web}, {u"web"_s}).removed.size(), 1);
    }

    void emptyWorkloads()
    {
        QJsonObject web = workload(u"a"_s, 1);
        web.insert(u"kind"_s, u"Deployment"_s);
        QCOMPARE(workloadsWithoutPods({web}, {}).size(), 1);
        QVERIFY(workloadsWithoutPods({web}, {pod("{}")}).isEmpty());
        web.insert(u"spec"_s, QJsonObject{{u"replicas"_s, 0}});
        QVERIFY(workloadsWithoutPods({web}, {}).isEmpty());
    }

    void oldLooksDoNotCount()
    {
        WrittenState state;
        state.noteWorkload(workload(u"a"_s, 3));
        QVERIFY(!state.isSeenIn(store(u"a"_s, 2, true)));
        QVERIFY(!state.isSeenIn(store(u"older"_s, 9, true))); // deleted and made again
        QVERIFY(!state.isSeenIn(Store{}));
        QVERIFY(state.isSeenIn(store(u"a"_s, 3, false)));
        QVERIFY(!state.isRolledOutIn(store(u"a"_s, 3, false)));
        QVERIFY(state.isRolledOutIn(store(u"a"_s, 4, true)));
    }

    void removedPodsMustGo()
    {
        WrittenState state;
        state.noteRemovedPod(u"1"_s);
        Store there = store(u"a"_s, 1, true);
        kube::PodStatus old;
        old.uid = u"1"_s;
        there.pods.append(old);
        QVERIFY(!state.isSeenIn(there));
        there.pods[0].deleting = true;
        QVERIFY(state.isSeenIn(there));
        QVERIFY(!state.isRolledOutIn(there));
        there.pods[0].uid = u"2"_s;
        QVERIFY(state.isRolledOutIn(there));
    }

    void whatAStoreKeeps_data()
    {
        QTest::addColumn<StoreSpec>("wanted");
        QTest::addColumn<QString>("word");
        StoreSpec spec;
        spec.name = u"shop"_s;
        spec.platform = u"medusa"_s;
        QTest::newRow("equal") << spec << QString();
        StoreSpec other = spec;
        other.plan = u"large"_s;
        other.title = u"T"_s;
        other.host = u"h.example"_s;
        other.exposure = Exposure::None;
        other.images.insert(u"web"_s, u"w:2"_s);
        QTest::newRow("may change") << other << QString();
        other = spec;
        other.platform = u"other"_s;
        QTest::newRow("platform") << other << u"platform"_s;
        other = spec;
        other.storageClass = u"fast"_s;
        QTest::newRow("storage class") << other << u"storage class"_s;
        other = spec;
        other.adminEmail = u"a@b.example"_s;
        QTest::newRow("administrator") << other << u"administrator"_s;
        other.adminEmail = spec.effectiveAdminEmail();
        QTest::newRow("same administrator") << other << QString();
        other = spec;
        other.samples = false;
        QTest::newRow("samples") << other << u"new store"_s;
    }

    void whatAStoreKeeps()
    {
        QFETCH(StoreSpec, wanted);
        QFETCH(QString, word);
        StoreSpec recorded;
        recorded.name = u"shop"_s;
        recorded.platform = u"medusa"_s;
        const auto allowed = UpdateStore::allows(BlueprintCatalog::load().value(), recorded, wanted);
        QCOMPARE(allowed.ok(), word.isEmpty());
        if (!allowed.ok()) {
            QVERIFY2(allowed.error().message.contains(word), qPrintable(allowed.error().message));
            QVERIFY(!allowed.error().nextStep.isEmpty());
        }
    }

    void whatIsSetInTheShop()
    {
        const BlueprintCatalog catalog = BlueprintCatalog::load().value();
        const Blueprint &shop = *catalog.find(u"woocommerce"_s);
        StoreSpec recorded;
        recorded.name = u"shop"_s;
        recorded.platform = u"woocommerce"_s;
        StoreSpec wanted = recorded;
        QVERIFY(ShopSettings::wishes(shop, recorded, wanted, {}).isEmpty());
        // Asked for by name it is set again, because the merchant may have changed it.
        wanted.settings.insert(u"currency"_s, u"USD"_s);
        QVERIFY(ShopSettings::wishes(shop, recorded, wanted, {}).isEmpty());
        QCOMPARE(ShopSettings::wishes(shop, recorded, wanted, {u"currency"_s}),
                 (QVector<ShopSettings::Wish>{{u"currency"_s, u"USD"_s, u"USD"_s}}));
        wanted.settings.insert(u"country"_s, u"DE"_s);
        wanted.title = u"Bär & Söhne"_s;
        const auto wishes = ShopSettings::wishes(shop, recorded, wanted, {});
        QCOMPARE(wishes, (QVector<ShopSettings::Wish>{{u"title"_s, u"shop"_s, u"Bär & Söhne"_s},
                                                      {u"country"_s, u"US:CA"_s, u"DE"_s}}));
        QCOMPARE(ShopSettings::changes(wishes).constFirst().object, u"Shop/title"_s);
        QVERIFY(UpdateStore::allows(catalog, recorded, wanted).ok());
        wanted.settings.insert(u"plugin"_s, u"11.0.1"_s);
        const auto refused = UpdateStore::allows(catalog, recorded, wanted);
        QVERIFY(!refused.ok() && refused.error().message.contains(u"plugin"_s));
        // Where the title is only a label, nobody is asked.
        StoreSpec headless = recorded;
        headless.platform = u"medusa"_s;
        StoreSpec renamed = headless;
        renamed.title = u"Another"_s;
        QVERIFY(ShopSettings::wishes(*catalog.find(u"medusa"_s), headless, renamed, {u"title"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_StoreChanges)
#include "tst_StoreChanges.moc"
