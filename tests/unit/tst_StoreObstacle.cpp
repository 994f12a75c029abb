// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreObstacle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

class tst_StoreObstacle : public QObject
{
    Q_OBJECT

    static Store store(StorePhase phase, const QString &cause = {}, const QString &nextStep = {})
    {
        Store store;
        store.status.phase = phase;
        store.status.kind = ErrorKind::Setup;
        store.status.cause = cause;
        store.status.nextStep = nextStep;
        return store;
    }

private Q_SLOTS:
    void reasons_data()
    {
        QTest::addColumn<Store>("store");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("nextStep");
        QTest::newRow("scaled") << store(StorePhase::Degraded, u"web is scaled to zero."_s, u"Repair the store."_s)
                                << u"The store cannot be checked: web is scaled to zero."_s << u"Repair the store."_s;
        QTest::newRow("node") << store(StorePhase::Failed, u"The node n1 does not answer, and web runs on it."_s, u"Start it."_s)
                              << u"The store cannot be checked: the node n1 does not answer, and web runs on it."_s
                              << u"Start it."_s;
        QTest::newRow("suspended") << store(StorePhase::Suspended) << u"The store cannot be checked: it is suspended."_s
                                   << u"Resume the store, then try again."_s;
        Store setup = store(StorePhase::Provisioning);
        setup.status.progressDetail = u"setup 2/4 migrate"_s;
        QTest::newRow("provisioning") << setup << u"The store cannot be checked: it is not ready yet (setup 2/4 migrate)."_s
                                      << u"Wait until the store is Ready, then try again."_s;
    }

    void reasons()
    {
        QFETCH(Store, store);
        QFETCH(QString, message);
        QFETCH(QString, nextStep);
        const auto obstacle = StoreObstacle::of(store, u"The store cannot be checked"_s);
        QVERIFY(obstacle);
        QCOMPARE(obstacle->message, message);
        QCOMPARE(obstacle->nextStep, nextStep);
    }

    //! Then nothing but the check itself can tell.
    void noneWhilePodsRun()
    {
        QVERIFY(!StoreObstacle::of(store(StorePhase::Ready), u"x"_s));
        Store failed = store(StorePhase::Degraded, u"The shop has no products."_s);
        failed.status.due = CheckDue::Light;
        QVERIFY(!StoreObstacle::of(failed, u"x"_s));
    }

    void answersWithAReadyPod()
    {
        Store shop = store(StorePhase::Degraded);
        QVERIFY(!StoreObstacle::canAnswer(shop));
        shop.components = {{u"web"_s, {}, {}, 0, 1, 0}, {u"database"_s, {}, {}, 1, 1, 0}};
        QVERIFY(!StoreObstacle::canAnswer(shop));
        shop.components[0].ready = 1;
        QVERIFY(StoreObstacle::canAnswer(shop));
    }
};

QTEST_APPLESS_MAIN(tst_StoreObstacle)
#include "tst_StoreObstacle.moc"
