// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/WindowBench.h"

#include "base/Error.h"
#include "common/Banner.h"
#include "main/ContextListModel.h"
#include "stores/DeleteDialog.h"
#include "stores/StoreTable.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

//! What the main window makes of a cluster's state: empty, locked, marked, in trouble.
class tst_ClusterStates : public QObject
{
    Q_OBJECT

    using Bench = WindowBench;

private Q_SLOTS:
    //! Connected is not the same as looked at: nobody counts before it is known.
    void readsTheStoresBeforeItCountsThem()
    {
        Bench bench;
        bench.open(false);
        bench.desk.link->connectNow();
        const auto *state = bench.window.findChild<QLabel *>(u"connectionState"_s);
        const auto *list = bench.window.findChild<QListView *>(u"contextList"_s);
        const auto count = [list] { return list->model()->index(0, 0).data(ContextListModel::CountRole); };
        QVERIFY2(state->text().startsWith(u"Reading the stores…"_s), qPrintable(state->text()));
        QCOMPARE(bench.state()->title(), u"Reading the stores of k3s-production…"_s);
        QVERIFY(!count().isValid());
        bench.desk.shoot(bench.window, u"main-reading"_s);
        Q_EMIT bench.desk.link->storesListed();
        QVERIFY(state->text().startsWith(u"Connected"_s));
        QCOMPARE(count(), QVariant(0));
    }

    void emptyClusterHasAWayForward()
    {
        Bench bench;
        bench.open(false);
        bench.desk.link->connectNow();
        Q_EMIT bench.desk.link->storesListed();
        QCOMPARE(bench.state()->title(), u"No stores on this cluster yet"_s);
        bench.desk.shoot(bench.window, u"main-empty"_s);
        QTest::mouseClick(bench.state()->primaryButton(), Qt::LeftButton);
        QVERIFY(bench.window.currentView()->wizard());
    }

    void readOnlySaysSo()
    {
        Bench bench;
        bench.open(false);
        bench.desk.link->connectNow(true);
        Q_EMIT bench.desk.link->storesListed();
        QVERIFY(!bench.action(Id::NewStore)->isEnabled());
        QCOMPARE(bench.action(Id::NewStore)->toolTip(), u"This console was started read-only."_s);
        QVERIFY(!bench.state()->primaryButton()->isEnabled());
    }

    void aLockedClusterIsNotChanged()
    {
        Bench bench;
        ClusterView &view = bench.open();
        QVERIFY(bench.action(Id::NewStore)->isEnabled());
        bench.action(Id::ReadOnlyLock)->trigger();
        QVERIFY(bench.desk.link->locked);
        for (const Id id : {Id::NewStore, Id::Verify, Id::Change, Id::Repair, Id::Delete}) {
            QVERIFY(!bench.action(id)->isEnabled());
            QVERIFY2(bench.action(id)->toolTip().contains(u"Read-Only Lock"_s), qPrintable(bench.action(id)->toolTip()));
        }
        QCOMPARE(bench.window.findChild<QLabel *>(u"writeMode"_s)->text(), u"Locked"_s);
        bench.desk.shoot(bench.window, u"main-locked"_s);
        // Before the session has said anything the lock holds as well.
        MainWindow again(bench.desk.services());
        again.openContext(u"k3s-production"_s);
        QVERIFY(bench.desk.link->locked);
        QVERIFY(again.actions().action(Id::ReadOnlyLock)->isChecked());
        again.actions().action(Id::ReadOnlyLock)->trigger();
        QVERIFY(!bench.desk.link->locked);
        again.openContext(u"kind-shopflow"_s);
        QVERIFY(!bench.desk.link->locked);
        Q_UNUSED(view)
    }

    void whoStartedReadOnlyCannotUnlock()
    {
        Bench bench;
        bench.open(false);
        bench.desk.link->connectNow(true);
        QVERIFY(!bench.action(Id::ReadOnlyLock)->isEnabled());
        QCOMPARE(bench.action(Id::ReadOnlyLock)->toolTip(), u"This console was started read-only."_s);
    }

    void productionIsMarkedAndAsksTwice()
    {
        Bench bench;
        ClusterView &view = bench.open();
        auto *mark = bench.window.findChild<QWidget *>(u"productionMark"_s);
        auto *edge = bench.window.findChild<QWidget *>(u"productionEdge"_s);
        QVERIFY(mark->isVisible() && edge->isVisible()); // its name says so
        QVERIFY(bench.window.windowTitle().contains(u"(production)"_s));
        view.table().selectUid(u"uid-palmonas"_s);
        bench.action(Id::Delete)->trigger();
        auto *dialog = view.findChild<DeleteDialog *>();
        auto *button = dialog->findChild<QPushButton *>(u"deleteButton"_s);
        dialog->findChild<QLineEdit *>(u"confirmName"_s)->setText(u"palmonas"_s);
        QVERIFY(!button->isEnabled());
        dialog->findChild<QLineEdit *>(u"confirmContext"_s)->setText(u"k3s-production"_s);
        QVERIFY(button->isEnabled());
        bench.desk.shoot(*dialog, u"delete-production"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(bench.desk.link->deleted, QStringList{u"palmonas"_s});
        QVERIFY(dialog->isVisible());
        dialog->close();
        QTRY_VERIFY(!view.findChild<DeleteDialog *>());
        bench.action(Id::Production)->trigger();
        QVERIFY(!mark->isVisible() && !edge->isVisible());
        bench.action(Id::Delete)->trigger();
        QVERIFY(!view.findChild<DeleteDialog *>()->findChild<QLineEdit *>(u"confirmContext"_s));
    }

    void problemsHaveACauseAndANextStep_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<QString>("picture");
        using Phase = ConnectionStatus::Phase;
        QTest::newRow("unreachable") << static_cast<int>(Phase::Unreachable) << u"main-unreachable"_s;
        QTest::newRow("certificate") << static_cast<int>(Phase::CertificateRefused) << u"main-certificate"_s;
        QTest::newRow("credentials") << static_cast<int>(Phase::CredentialsRefused) << u"main-credentials"_s;
        QTest::newRow("forbidden") << static_cast<int>(Phase::Forbidden) << u"main-forbidden"_s;
    }
    void problemsHaveACauseAndANextStep()
    {
        QFETCH(int, phase);
        QFETCH(QString, picture);
        Bench bench;
        bench.open(false);
        bench.fail(static_cast<ConnectionStatus::Phase>(phase),
                   {ErrorKind::Unreachable, u"Nobody answers at 203.0.113.10:6443 (connection refused)."_s, {}, {}});
        QCOMPARE(bench.state()->text(), u"Nobody answers at 203.0.113.10:6443 (connection refused)."_s);
        bench.desk.shoot(bench.window, picture);
        QTest::mouseClick(bench.state()->primaryButton(), Qt::LeftButton);
        QCOMPARE(bench.desk.link->restarts, 1);
    }

    void losingTheConnectionKeepsTheTable()
    {
        Bench bench;
        ClusterView &view = bench.open();
        bench.fail(ConnectionStatus::Phase::Reconnecting,
                   {ErrorKind::Unreachable, u"The connection was lost."_s, {}, {}});
        QCOMPARE(view.table().visibleRows(), 7);
        const auto banners = view.findChildren<Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->isVisible() && banner->text().contains(u"Last heard 1 min ago"_s);
        }));
        bench.desk.shoot(bench.window, u"main-reconnecting"_s);
    }

    //! Who may not see everything sees their part, and is told so.
    void aPartialViewIsNoTrouble()
    {
        Bench bench;
        bench.open(false);
        ConnectionStatus status;
        status.phase = ConnectionStatus::Phase::Live;
        status.contextName = u"k3s-production"_s;
        status.partialView = true;
        Q_EMIT bench.desk.link->connectionChanged(status);
        Q_EMIT bench.desk.link->storesListed();
        QCOMPARE(bench.state()->title(), u"No stores that you may see"_s);
        Q_EMIT bench.desk.link->storesChanged(samples::stores());
        ClusterView &view = *bench.window.currentView();
        QCOMPARE(view.table().visibleRows(), 7);
        const auto banners = view.findChildren<Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->isVisible() && banner->text().contains(u"Partial view"_s);
        }));
        bench.desk.shoot(bench.window, u"main-partial"_s);
    }
};

QTEST_MAIN(tst_ClusterStates)
#include "tst_ClusterStates.moc"
