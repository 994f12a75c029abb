// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/WindowBench.h"

#include "common/Label.h"
#include "details/DetailsPane.h"
#include "main/HeaderBar.h"
#include "main/RailButton.h"
#include "places/CapacityPage.h"
#include "places/CheckWords.h"
#include "places/ChecksPage.h"
#include "places/ClusterPlaces.h"
#include "places/ForwardsPage.h"

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

//! The places of a cluster beside its stores: capacity, checks, port-forwards.
class tst_ClusterPlaces : public QObject
{
    Q_OBJECT

    using Bench = WindowBench;

    static RailButton *rail(const Bench &bench, const QString &name)
    {
        return bench.window.findChild<RailButton *>(name);
    }
    static QStringList texts(const QWidget &page)
    {
        QStringList all;
        for (const Label *label : page.findChildren<Label *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all;
    }

private Q_SLOTS:
    //! A screen reader knows one action of a radio button.
    void theRailIsChosenByAssistiveTechnology()
    {
        Bench bench;
        ClusterView &view = bench.open();
        for (const auto &[name, place] : {std::pair("placeCapacity", Place::Capacity), std::pair("placeChecks", Place::Checks),
                                          std::pair("placeForwards", Place::Forwards),
                                          std::pair("placeSettings", Place::Settings),
                                          std::pair("placeStores", Place::Stores)}) {
            QAccessibleInterface *button = QAccessible::queryAccessibleInterface(rail(bench, QLatin1StringView(name)));
            QVERIFY(button != nullptr);
            button->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
            QCOMPARE(view.place(), place);
        }
    }

    void theRailLeadsThereAndBack()
    {
        Bench bench;
        ClusterView &view = bench.open();
        QVERIFY(rail(bench, u"placeStores"_s)->isChecked());
        QVERIFY(bench.action(Id::Delete)->isEnabled());
        QTest::mouseClick(rail(bench, u"placeCapacity"_s), Qt::LeftButton);
        QCOMPARE(view.place(), Place::Capacity);
        QVERIFY(rail(bench, u"placeCapacity"_s)->isChecked() && !rail(bench, u"placeStores"_s)->isChecked());
        QVERIFY(view.findChild<CapacityPage *>()->isVisible());
        QVERIFY(!view.details().isVisible());
        // What nobody sees is not deleted.
        QVERIFY(!bench.action(Id::Delete)->isEnabled());
        QVERIFY(bench.action(Id::NewStore)->isEnabled());
        bench.action(Id::ShowChecks)->trigger();
        QVERIFY(view.findChild<ChecksPage *>()->isVisible());
        bench.action(Id::ShowForwards)->trigger();
        QVERIFY(view.findChild<ForwardsPage *>()->isVisible());
        QVERIFY(rail(bench, u"placeForwards"_s)->isChecked());
        // What is about stores shows them again.
        bench.action(Id::ShowPods)->trigger();
        QCOMPARE(view.place(), Place::Stores);
        QVERIFY(view.details().isVisible() && rail(bench, u"placeStores"_s)->isChecked());
        bench.action(Id::ShowForwards)->trigger();
        bench.window.findChild<HeaderBar *>()->filterField()->setText(u"pal"_s);
        QCOMPARE(view.place(), Place::Stores);
    }

    void asksWhenSomebodyLooksAndOnDemand()
    {
        Bench bench;
        bench.open(false);
        FakeLink &link = *bench.desk.link;
        link.connectNow();
        Q_EMIT link.storesListed();
        // A list of all pods is too much for a number that nobody looks at.
        QCOMPARE(link.inspections, 0);
        bench.action(Id::ShowChecks)->trigger();
        QCOMPARE(link.inspections, 1);
        auto *page = bench.window.findChild<ChecksPage *>();
        auto *button = page->findChild<QPushButton *>(u"placeButton"_s);
        QCOMPARE(page->title(), u"Asking the cluster…"_s);
        QVERIFY(!button->isEnabled());
        Q_EMIT link.clusterInspected(samples::clusterReport());
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(link.inspections, 2);
        QCOMPARE(button->text(), u"Checking…"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(link.inspections, 2);
        QVERIFY(page->hasFocus());
        Q_EMIT link.clusterInspected(samples::clusterReport());
        QVERIFY(button->hasFocus());
        // Another cluster may answer now.
        bench.action(Id::Reconnect)->trigger();
        link.connectNow();
        Q_EMIT link.storesListed();
        QCOMPARE(link.inspections, 3);
        QCOMPARE(page->title(), u"Asking the cluster…"_s);
        // An old answer is asked for again when somebody looks.
        ClusterReport old = samples::clusterReport();
        old.at = old.at.addSecs(-600);
        Q_EMIT link.clusterInspected(old);
        QCOMPARE(link.inspections, 3);
        bench.action(Id::ShowCapacity)->trigger();
        QCOMPARE(link.inspections, 4);
    }

    //! The rail tells what it can know cheaply, without anybody opening a place.
    void theRailGlancesAtTheCluster()
    {
        Bench bench;
        ClusterView &view = bench.open(false);
        FakeLink &link = *bench.desk.link;
        auto *glance = view.findChild<QTimer *>(u"glance"_s);
        QVERIFY(glance && !glance->isActive());
        link.connectNow();
        Q_EMIT link.storesListed();
        QVERIFY(glance->isActive());
        QCOMPARE(glance->interval(), 10'000);
        QCOMPARE(link.glances, 0);
        glance->start(0);
        QTRY_COMPARE(link.glances, 1);
        QCOMPARE(glance->interval(), 300'000);
        Q_EMIT link.clusterInspected(samples::clusterReport());
        QCOMPARE(rail(bench, u"placeCapacity"_s)->accessibleDescription(), u"Room for 7 more Small stores of any kind"_s);
        QVERIFY(!rail(bench, u"placeChecks"_s)->accessibleDescription().isEmpty());
        // What is known is not asked for again, nor twice at a time.
        glance->start(0);
        QTRY_COMPARE(glance->interval(), 300'000);
        QCOMPARE(link.glances, 1);
        Q_EMIT link.storesChanged({{samples::store(u"new"_s, u"New"_s, StorePhase::Provisioning)}, {}});
        glance->start(0);
        QTRY_COMPARE(link.glances, 2);
        bench.action(Id::ShowChecks)->trigger();
        QCOMPARE(link.inspections, 0);
        QCOMPARE(bench.window.findChild<ChecksPage *>()->findChild<QPushButton *>(u"placeButton"_s)->text(), u"Checking…"_s);
        bench.action(Id::Reconnect)->trigger();
        QVERIFY(!glance->isActive());
    }

    void thousandsOfPodsAreLookedAtWhenSomebodyAsks()
    {
        Bench bench;
        ClusterView &view = bench.open();
        FakeLink &link = *bench.desk.link;
        view.findChild<QTimer *>(u"glance"_s)->start(0);
        QTRY_COMPARE(link.glances, 1);
        Q_EMIT link.clusterTooLarge();
        for (const QString &name : {u"placeCapacity"_s, u"placeChecks"_s})
            QVERIFY(rail(bench, name)->accessibleDescription().contains(u"thousands of pods"_s));
        bench.desk.shoot(bench.window, u"rail-open-to-see"_s);
        QCOMPARE(link.inspections, 0);
        bench.action(Id::ShowCapacity)->trigger();
        QCOMPARE(link.inspections, 1);
        Q_EMIT link.clusterInspected(samples::clusterReport());
        QCOMPARE(rail(bench, u"placeCapacity"_s)->accessibleDescription(), u"Room for 7 more Small stores of any kind"_s);
    }

    void aFactThatOtherStoresMadeOldGoes()
    {
        Bench bench;
        bench.open();
        FakeLink &link = *bench.desk.link;
        Q_EMIT link.clusterInspected(samples::clusterReport());
        const RailButton *capacity = rail(bench, u"placeCapacity"_s);
        QCOMPARE(capacity->accessibleDescription(), u"Room for 7 more Small stores of any kind"_s);
        Q_EMIT link.storesChanged({{samples::store(u"new"_s, u"New"_s, StorePhase::Provisioning)}, {}});
        QCOMPARE(capacity->accessibleDescription(), QString());
        QVERIFY(!rail(bench, u"placeChecks"_s)->accessibleDescription().isEmpty());
        QCOMPARE(link.inspections, 0);
        bench.action(Id::ShowCapacity)->trigger();
        QCOMPARE(link.inspections, 1);
    }

    void showsTheArithmetic()
    {
        Bench bench;
        bench.open();
        Q_EMIT bench.desk.link->clusterInspected(samples::clusterReport());
        QCOMPARE(rail(bench, u"placeCapacity"_s)->accessibleDescription(), u"Room for 7 more Small stores of any kind"_s);
        bench.action(Id::ShowCapacity)->trigger();
        auto *page = bench.window.findChild<CapacityPage *>();
        QCOMPARE(page->title(), u"Room for 7 more Small stores of any kind"_s);
        QVERIFY(page->words().startsWith(u"Counted "_s));
        const QStringList all = texts(*page);
        for (const QString &text : {u"3.15 of 8 asked for by pods"_s, u"4.85 free"_s, u"9 GiB of 15.5 GiB asked for by pods"_s,
                                    u"6.5 GiB free"_s, u"0.65 CPU, 896 MiB"_s, u"Free on 2 of 3 nodes; the others take no pods"_s})
            QVERIFY2(all.contains(text), qPrintable(QString(text + u"\n"_s + all.join(u'\n'))));
        QCOMPARE(page->findChild<QLabel *>(u"room-medusa-small"_s)->text(), u"7"_s);
        QCOMPARE(page->findChild<QLabel *>(u"room-medusa-large"_s)->text(), u"0"_s);
        bench.desk.shoot(bench.window, u"place-capacity"_s);
    }

    void saysWhyTheRoomIsNotKnown()
    {
        Bench bench;
        bench.open();
        Q_EMIT bench.desk.link->clusterInspected(samples::clusterReport(false));
        bench.action(Id::ShowCapacity)->trigger();
        auto *page = bench.window.findChild<CapacityPage *>();
        QCOMPARE(page->title(), u"Nobody can tell how much room there is"_s);
        const ClusterRoom room = samples::clusterReport(false).room;
        QVERIFY(texts(*page).contains(room.reason) && texts(*page).contains(room.nextStep));
        bench.desk.shoot(bench.window, u"place-capacity-unknown"_s);
        ClusterReport full = samples::clusterReport();
        full.room.plans[0].byMemory = 0;
        Q_EMIT bench.desk.link->clusterInspected(full);
        QCOMPARE(page->title(), u"Not every kind of Small store fits any more"_s);
        for (PlanRoom &plan : full.room.plans)
            plan.byMemory = 0;
        Q_EMIT bench.desk.link->clusterInspected(full);
        QCOMPARE(page->title(), u"No room for another store"_s);
        full.room.readyNodes = 0;
        Q_EMIT bench.desk.link->clusterInspected(full);
        QCOMPARE(page->title(), u"No node takes pods, so no store fits"_s);
    }

    void whatNeedsSomebodyComesFirst()
    {
        Bench bench;
        bench.open();
        Q_EMIT bench.desk.link->clusterInspected(samples::clusterReport());
        QCOMPARE(rail(bench, u"placeChecks"_s)->accessibleDescription(),
                 u"Stores can be created, with reservations: 1 warning, 1 unknown, 5 fine."_s);
        bench.action(Id::ShowChecks)->trigger();
        auto *page = bench.window.findChild<ChecksPage *>();
        QCOMPARE(page->title(), u"Stores can be created, with reservations"_s);
        const QStringList all = texts(*page);
        const auto at = [&all](const QString &text) { return all.indexOf(text); };
        QVERIFY(at(u"Ingress controller"_s) >= 0);
        QVERIFY(at(u"Ingress controller"_s) < at(u"Network isolation"_s));
        QVERIFY(at(u"Network isolation"_s) < at(u"Kubernetes version"_s));
        QVERIFY(at(samples::clusterReport().checks.at(3).nextStep) > at(u"Ingress controller"_s));
        bench.desk.shoot(bench.window, u"place-checks"_s);
        ClusterReport broken = samples::clusterReport();
        broken.checks[2] = {u"storageClass"_s, CheckResult::Result::Fail,
                            u"The cluster has no default storage class, so no volume would be made."_s,
                            u"Install a volume provisioner, such as local-path-provisioner."_s, ErrorKind::Storage};
        Q_EMIT bench.desk.link->clusterInspected(broken);
        QCOMPARE(page->title(), u"Stores cannot be created on this cluster yet"_s);
        QTRY_VERIFY(texts(*page).contains(u"Storage"_s));
        QVERIFY(texts(*page).indexOf(u"Storage"_s) < texts(*page).indexOf(u"Ingress controller"_s));
        bench.desk.shoot(bench.window, u"place-checks-failed"_s);
    }

    void everyCheckHasATitle()
    {
        // Those of Preflight without a store.
        for (const QString &id : {u"version"_s, u"rights"_s, u"portForward"_s, u"exec"_s, u"storageClass"_s,
                                  u"ingressClass"_s, u"ingressAddress"_s, u"certificates"_s, u"networkPolicy"_s,
                                  u"nodes"_s, u"capacity"_s, u"sharedSettings"_s, u"clock"_s})
            QVERIFY2(CheckWords::title(id) != id, qPrintable(id));
    }

    void showsAndStopsForwards()
    {
        Bench bench;
        bench.open();
        FakeLink &link = *bench.desk.link;
        bench.action(Id::ShowForwards)->trigger();
        auto *page = bench.window.findChild<ForwardsPage *>();
        QCOMPARE(page->title(), u"No port-forwards are open"_s);
        bench.desk.shoot(bench.window, u"place-forwards-none"_s);
        Q_EMIT link.forwardsChanged(samples::forwards());
        QCOMPARE(page->title(), u"3 port-forwards open"_s);
        QCOMPARE(rail(bench, u"placeForwards"_s)->accessibleDescription(), u"3 port-forwards open"_s);
        QCOMPARE(page->findChild<QLabel *>(u"forward-palmonas"_s)->text(), u"http://127.0.0.1:41234/"_s);
        const auto state = [page](const QString &name) { return page->findChild<QLabel *>(u"forwardState-"_s + name)->text(); };
        QCOMPARE(state(u"palmonas"_s), u"2 connections just now"_s);
        QCOMPARE(state(u"urban-loom"_s), u"Waiting for a browser"_s);
        QVERIFY(state(u"seventen"_s).startsWith(u"No pod is ready"_s));
        bench.desk.shoot(bench.window, u"place-forwards"_s);
        QTest::mouseClick(page->findChild<QPushButton *>(u"copyForward-palmonas"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:41234/"_s);
        QTest::mouseClick(page->findChild<QPushButton *>(u"openForward-palmonas"_s), Qt::LeftButton);
        QCOMPARE(bench.desk.opener.opened, QVector<QUrl>{QUrl(u"http://127.0.0.1:41234/"_s)});
        // Another state makes no other buttons: nobody loses the focus.
        auto *stop = page->findChild<QPushButton *>(u"stopForward-palmonas"_s);
        QVector<ForwardStatus> forwards = samples::forwards();
        forwards[0].connections = 0;
        Q_EMIT link.forwardsChanged(forwards);
        QCOMPARE(page->findChild<QPushButton *>(u"stopForward-palmonas"_s), stop);
        QCOMPARE(state(u"palmonas"_s), u"Waiting for a browser"_s);
        forwards[0].active = false;
        Q_EMIT link.forwardsChanged(forwards);
        QCOMPARE(state(u"palmonas"_s), u"Waiting for an answer of the store"_s);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(link.stopped, QStringList{u"palmonas"_s});
        QVERIFY(!stop->isEnabled());
        forwards.removeFirst();
        Q_EMIT link.forwardsChanged(forwards);
        QCOMPARE(page->title(), u"2 port-forwards open"_s);
        Q_EMIT link.restarted();
        QCOMPARE(page->title(), u"No port-forwards are open"_s);
    }

    //! Trouble says itself, wherever one is; what was known stays.
    void troubleIsToldInEveryPlace()
    {
        Bench bench;
        bench.open();
        Q_EMIT bench.desk.link->clusterInspected(samples::clusterReport());
        bench.action(Id::ShowCapacity)->trigger();
        bench.fail(ConnectionStatus::Phase::Reconnecting, {ErrorKind::Unreachable, u"The connection was lost."_s, {}, {}});
        QVERIFY(bench.window.findChild<CapacityPage *>()->isVisible());
        bench.desk.shoot(bench.window, u"place-reconnecting"_s);
    }
};

QTEST_MAIN(tst_ClusterPlaces)
#include "tst_ClusterPlaces.moc"
