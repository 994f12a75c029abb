// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/MainWindow.h"

#include "base/Error.h"
#include "cluster/ClusterView.h"
#include "common/Banner.h"
#include "common/StatePage.h"
#include "common/TaskList.h"
#include "details/ComponentsPanel.h"
#include "details/DetailsPane.h"
#include "logs/LogView.h"
#include "logs/LogsTab.h"
#include "main/ContextListModel.h"
#include "stores/BatchDialog.h"
#include "stores/DeleteDialog.h"
#include "stores/StoreTable.h"
#include "stores/TestMailDialog.h"
#include "support/WindowBench.h"

#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

class tst_MainWindow : public QObject
{
    Q_OBJECT

    using Bench = WindowBench;

    static ClusterView *viewOf(const MainWindow &window)
    {
        for (ClusterView *view : window.findChildren<ClusterView *>()) {
            if (!view->isHidden())
                return view;
        }
        return nullptr;
    }

private Q_SLOTS:
    void contactsOnlyWhatWasChosen()
    {
        Bench bench;
        QVERIFY(!bench.desk.link);
        bench.open(false);
        QCOMPARE(bench.desk.link->starts, 1);
        QCOMPARE(bench.state()->title(), u"Connecting to k3s-production…"_s);
        QVERIFY(!bench.action(Id::NewStore)->isEnabled());
        bench.desk.shoot(bench.window, u"main-connecting"_s);
    }

    //! Nobody is contacted by a guess.
    void asksWhichClusterIsMeant()
    {
        Desk desk;
        MainWindow window(desk.services());
        kube::KubeContextSummary one;
        one.name = u"kind-shopflow"_s;
        kube::KubeContextSummary other;
        other.name = u"kind-tea"_s;
        window.setContexts({one, other});
        window.showChoice(u"The kubeconfig names no current context."_s);
        window.show();
        QVERIFY(!desk.link);
        auto *list = window.findChild<QListView *>(u"contextList"_s);
        QVERIFY(list->isVisible());
        QVERIFY(!window.findChild<QWidget *>(u"placeCapacity"_s)->isVisible());
        QVERIFY(!list->selectionModel()->hasSelection());
        desk.shoot(window, u"main-choose"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        QVERIFY(desk.link);
        QCOMPARE(viewOf(window)->contextName(), u"kind-tea"_s);
        QVERIFY(window.findChild<QWidget *>(u"placeCapacity"_s)->isVisible());
    }

    void withoutAKubeConfig()
    {
        Bench bench;
        QSignalSpy again(&bench.window, &MainWindow::kubeConfigSearchRequested);
        bench.window.setContexts({});
        bench.window.showFirstRun(
            {ErrorKind::Config, u"No kubeconfig was found at ~/.kube/config, and KUBECONFIG is not set."_s, {}, {}});
        bench.desk.shoot(bench.window, u"first-run"_s);
        QVERIFY(!bench.action(Id::NewStore)->isEnabled());
        QVERIFY(!bench.action(Id::NewStore)->toolTip().isEmpty());
    }

    void showsStoresAndDetails()
    {
        Bench bench;
        ClusterView &view = bench.open();
        QCOMPARE(view.table().visibleRows(), 7);
        QVERIFY(view.selectedStore());
        QVERIFY(bench.desk.link->usageWatched);
        Q_EMIT bench.desk.link->usageChanged(samples::usage());
        view.table().selectUid(u"uid-bar-sohne"_s);
        bench.desk.shoot(bench.window, u"main-list"_s);
        view.table().selectUid(u"uid-seventen"_s);
        bench.desk.shoot(bench.window, u"main-degraded"_s);
        bench.action(Id::ShowPods)->trigger();
        bench.desk.shoot(bench.window, u"main-pods"_s);
        bench.action(Id::ShowLogs)->trigger();
        QCOMPARE(bench.desk.link->followed, u"seventen"_s);
        Q_EMIT bench.desk.link->logLines(u"seventen"_s, samples::logLines(400));
        Q_EMIT bench.desk.link->logLines(u"other"_s, samples::logLines(5));
        QCOMPARE(view.details().logs().view().buffer().lineCount(), 400);
        view.findChild<LogsTab *>()->findChild<QLineEdit *>()->setText(u"tables"_s);
        bench.desk.shoot(bench.window, u"main-logs"_s);
        bench.action(Id::ShowOverview)->trigger();
        QVERIFY(bench.desk.link->followed.isEmpty());
        bench.window.resize(1000, 640);
        bench.desk.shoot(bench.window, u"main-small"_s);
    }

    void tellsWhetherAStoreSendsMails()
    {
        Bench bench;
        ClusterView &view = bench.open();
        Store shop = samples::shop();
        Store quiet = shop;
        quiet.uid = u"uid-quiet"_s;
        quiet.spec.name = u"quiet"_s;
        quiet.spec.mail.reset();
        Q_EMIT bench.desk.link->storesChanged({{shop, quiet}, {}});
        view.table().selectUid(u"uid-palmonas"_s); // of a platform without mail
        QVERIFY(!bench.action(Id::TestMail)->isVisible());
        auto *test = view.findChild<QPushButton *>(u"panelTestMail"_s);
        auto *name = view.findChild<QPushButton *>(u"panelNameMail"_s);
        QVERIFY(!test->isVisible() && !name->isVisible());
        view.table().selectUid(quiet.uid);
        QVERIFY(bench.action(Id::TestMail)->isVisible() && !bench.action(Id::TestMail)->isEnabled());
        QVERIFY(bench.action(Id::TestMail)->toolTip().contains(u"Change"_s));
        QVERIFY(!test->isVisible() && name->isVisible());
        bench.desk.shoot(bench.window, u"main-no-mail"_s);
        view.table().selectUid(shop.uid);
        QVERIFY(bench.action(Id::TestMail)->isEnabled());
        QVERIFY(test->isVisible() && test->isEnabled() && !name->isVisible());
        bench.desk.shoot(bench.window, u"main-mail"_s);
        // All of its parts are in sight.
        for (const ComponentsPanel *panel : view.findChildren<ComponentsPanel *>()) {
            if (panel->isVisible())
                QCOMPARE(panel->visibleRegion().boundingRect().height(), panel->height());
        }
        test->click();
        QVERIFY(view.findChild<TestMailDialog *>());
        bench.desk.link->connectNow(true);
        QVERIFY(!test->isEnabled());
        QCOMPARE(test->toolTip(), u"This console was started read-only."_s);
    }

    void everyDisabledActionSaysWhy()
    {
        Bench bench;
        ClusterView &view = bench.open();
        view.table().selectUid(u"uid-palmonas"_s);
        QVERIFY(!bench.action(Id::OpenStore)->isEnabled());
        QCOMPARE(bench.action(Id::OpenStore)->toolTip(), view.selectedStore()->noStorefront);
        QVERIFY(bench.action(Id::OpenAdmin)->isEnabled());
        for (const QString &uid : {u"uid-bar-sohne"_s, u"uid-teashop"_s, u"uid-pop-up-24"_s, u"uid-books"_s}) {
            view.table().selectUid(uid);
            QVERIFY2(!bench.action(Id::OpenAdmin)->isEnabled(), qPrintable(uid));
            QVERIFY(bench.action(Id::OpenAdmin)->toolTip().size() > 15);
        }
        view.table().selectUid(u"uid-pop-up-24"_s);
        QCOMPARE(bench.action(Id::Delete)->toolTip(), u"The store is being deleted already."_s);
    }

    void severalStoresAreVerifiedAndDeletedTogether()
    {
        Bench bench;
        ClusterView &view = bench.open();
        view.table().selectAll();
        QCOMPARE(view.selectedStores().size(), 7);
        QCOMPARE(bench.action(Id::Verify)->text(), u"Verify 7 Stores"_s);
        QCOMPARE(bench.action(Id::Delete)->text(), u"Delete 7 Stores…"_s);
        QVERIFY(!bench.action(Id::Change)->isEnabled());
        QCOMPARE(bench.action(Id::Change)->toolTip(), u"Several stores are selected. Select only one."_s);
        bench.desk.shoot(bench.window, u"main-several"_s);
        bench.action(Id::Verify)->trigger();
        auto *verify = view.findChild<BatchDialog *>();
        QVERIFY(verify);
        // Stores that do not answer are told, not asked.
        QCOMPARE(bench.desk.link->verified, (QStringList{u"palmonas"_s, u"seventen"_s, u"urban-loom"_s}));
        QCOMPARE(verify->findChild<TaskList *>()->rows().size(), 7);
        verify->close();
        QTRY_VERIFY(!view.findChild<BatchDialog *>());
        for (const QString &name : {u"palmonas"_s, u"urban-loom"_s, u"seventen"_s})
            Q_EMIT bench.desk.link->verifyFinished(name, {});
        const auto banners = view.findChildren<Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->isVisible() && banner->text() == u"3 of 3 stores work.";
        }));

        bench.action(Id::Delete)->trigger();
        auto *dialog = view.findChild<DeleteDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->phrase(), u"delete 6 stores"_s); // one of them is going already
        QVERIFY(bench.desk.link->deleted.isEmpty());
        dialog->close();
    }

    void filterKeepsFocusAndTellsHowMany()
    {
        Bench bench;
        ClusterView &view = bench.open();
        bench.action(Id::Filter)->trigger();
        auto *field = bench.window.findChild<QLineEdit *>(u"filterField"_s);
        QTRY_VERIFY(field->hasFocus()); // once the window is the active one
        QTest::keyClicks(field, u"ravi"_s);
        QCOMPARE(view.table().visibleRows(), 2);
        bench.desk.shoot(bench.window, u"main-filter"_s);
        QTest::keyClicks(field, u" nobody"_s);
        QCOMPARE(view.table().visibleRows(), 0);
        bench.desk.shoot(bench.window, u"main-filter-none"_s);
    }

    void passwordIsReadOnRequestAndShownOnlyRevealed()
    {
        Bench bench;
        ClusterView &view = bench.open();
        view.table().selectUid(u"uid-palmonas"_s);
        QVERIFY(bench.desk.link->read.isEmpty());
        bench.action(Id::Credentials)->trigger();
        QCOMPARE(bench.desk.link->read, QStringList{u"palmonas"_s});
        auto *dialog = view.findChild<QDialog *>();
        QVERIFY(dialog);
        bench.desk.shoot(*dialog, u"credentials"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QCOMPARE(bench.desk.logins.saved, QStringList{u"203.0.113.10:6443/store-palmonas"_s});
        bench.desk.clipboard.setLifetime(50);
        for (QToolButton *button : dialog->findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Copy the password")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), bench.desk.password);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
        dialog->close();
    }

    void withoutAKeychainTheLoginStaysInMemory()
    {
        Bench bench;
        bench.open();
        bench.desk.logins.available = false;
        RunStatus run;
        run.storeName = u"palmonas"_s;
        run.finished = true;
        Q_EMIT bench.desk.link->runChanged(run);
        QCOMPARE(bench.desk.logins.saved.size(), 1);
        const auto banners = bench.window.findChildren<Banner *>();
        QTRY_VERIFY(std::any_of(banners.begin(), banners.end(),
                                [](const Banner *banner) { return banner->text().contains(u"in memory only"_s); }));
        Q_EMIT bench.desk.link->deleteFinished(u"palmonas"_s, {});
        QCOMPARE(bench.desk.logins.removed, QStringList{u"203.0.113.10:6443/store-palmonas"_s});
    }

    void repairsOnce()
    {
        Bench bench;
        ClusterView &view = bench.open();
        view.table().selectUid(u"uid-palmonas"_s);
        QVERIFY(bench.action(Id::Repair)->isEnabled());
        bench.action(Id::Repair)->trigger();
        QCOMPARE(bench.desk.link->repaired, QStringList{u"palmonas"_s});
        QVERIFY(!bench.action(Id::Repair)->isEnabled());
        QVERIFY(bench.action(Id::Repair)->toolTip().contains(u"already"_s));
        RunStatus run = RunStatus::waiting(u"palmonas"_s);
        run.purpose = RunStatus::Purpose::Repair;
        run.setStep(ProvisionStep::Verify, StepState::Running, u"asking the store whether it sells"_s, QDateTime::currentDateTimeUtc());
        Q_EMIT bench.desk.link->runChanged(run);
        QVERIFY(!bench.action(Id::Repair)->isEnabled());
        run.finished = true;
        run.deeds = {u"Deployment/web was changed (spec.replicas)."_s};
        Q_EMIT bench.desk.link->runChanged(run);
        QVERIFY(bench.action(Id::Repair)->isEnabled());
        // Only who makes a store is asked to keep its login.
        QVERIFY(bench.desk.logins.saved.isEmpty());
        const auto banners = bench.window.findChildren<Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->isVisible() && banner->text().contains(u"repaired and works"_s);
        }));
        bench.desk.shoot(bench.window, u"main-repaired"_s);
        run.error = Error{ErrorKind::Image, u"The image cannot be pulled."_s, {}, u"Push it."_s};
        Q_EMIT bench.desk.link->runChanged(run);
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->isVisible() && banner->text().contains(u"could not be repaired"_s);
        }));
    }

    void troubleBringsRepairToTheBar()
    {
        Bench bench;
        ClusterView &view = bench.open();
        StoreChanges changes;
        changes.changed = {samples::store(u"palmonas"_s, u"Palmonas"_s, StorePhase::Degraded)};
        const auto button = [&](const QString &name) { return bench.window.findChild<QPushButton *>(name); };
        view.table().selectUid(u"uid-palmonas"_s);
        QVERIFY(button(u"verifyButton"_s)->isVisible());
        QVERIFY(!button(u"repairStoreButton"_s)->isVisible());
        Q_EMIT bench.desk.link->storesChanged(changes);
        QTRY_VERIFY(button(u"repairStoreButton"_s)->isVisible());
        QVERIFY(!button(u"verifyButton"_s)->isVisible());
        bench.desk.shoot(bench.window, u"main-trouble"_s);
    }

    void opensWhatWasFound()
    {
        Bench bench;
        ClusterView &view = bench.open();
        view.table().selectUid(u"uid-palmonas"_s);
        bench.action(Id::OpenAdmin)->trigger();
        QCOMPARE(bench.desk.link->routes, QStringList{u"palmonas/admin signed in"_s});
        RouteAnswer answer;
        answer.url = QUrl(u"http://203.0.113.10:32165/app"_s);
        Q_EMIT bench.desk.link->routeFound(u"palmonas"_s, u"admin"_s, answer);
        QCOMPARE(bench.desk.opener.opened, QVector<QUrl>{answer.url});
    }

    //! The address that signs in goes to the browser and nowhere else.
    void opensTheAdminSignedIn()
    {
        Bench bench;
        bench.open();
        RouteAnswer answer;
        answer.url = QUrl(u"http://203.0.113.10:32165/app"_s);
        answer.signIn = Secret("http://203.0.113.10:32165/?sf_login=t0k3n");
        QSignalSpy news(bench.window.currentView(), &ClusterView::newsChanged);
        Q_EMIT bench.desk.link->routeFound(u"palmonas"_s, u"admin"_s, answer);
        QCOMPARE(bench.desk.opener.opened, QVector<QUrl>{answer.target()});
        QVERIFY(!news.isEmpty());
        for (const QList<QVariant> &told : news)
            QVERIFY(!told.constFirst().toString().contains(u"t0k3n"_s));
    }

    void tellsWhyNobodyWasSignedIn()
    {
        Bench bench;
        bench.open();
        RouteAnswer answer;
        answer.url = QUrl(u"http://203.0.113.10:32165/app"_s);
        answer.note = u"You have to sign in yourself: You may not run commands in the pods of store-palmonas."_s;
        Q_EMIT bench.desk.link->routeFound(u"palmonas"_s, u"admin"_s, answer);
        QCOMPARE(bench.desk.opener.opened, QVector<QUrl>{answer.url});
        const auto banners = bench.window.findChildren<Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(),
                            [](const Banner *banner) { return banner->text().contains(u"login page"_s); }));
    }

    void loginPageIsASetting()
    {
        Bench bench;
        ClusterView &view = bench.open();
        view.table().selectUid(u"uid-palmonas"_s);
        QVERIFY(!bench.action(Id::AdminLoginPage)->isChecked());
        bench.action(Id::AdminLoginPage)->trigger();
        QVERIFY(bench.desk.settings.value(Settings::Key::AdminLoginPage).toBool());
        bench.action(Id::OpenAdmin)->trigger();
        QCOMPARE(bench.desk.link->routes, QStringList{u"palmonas/admin"_s});
        MainWindow again(bench.desk.services());
        QVERIFY(again.actions().action(Id::AdminLoginPage)->isChecked());
    }

    void everyWidgetForPeopleHasAName()
    {
        Bench bench;
        bench.open();
        for (const QWidget *widget : bench.window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                               qobject_cast<const QSplitter *>(widget) || widget->inherits("QScrollArea");
            QVERIFY2(named, widget->metaObject()->className());
        }
    }

    void remembersWhatItLookedLike()
    {
        Desk desk;
        {
            MainWindow window(desk.services());
            window.openContext(u"kind-shopflow"_s);
            window.resize(1200, 700);
            window.show();
            window.close();
        }
        QCOMPARE(desk.settings.value(Settings::Key::LastContext).toString(), u"kind-shopflow"_s);
        MainWindow again(desk.services());
        QCOMPARE(again.size(), QSize(1200, 700));
    }

    //! Who logs out closes no window.
    void remembersItsSizeWithoutBeingClosed()
    {
        Desk desk;
        MainWindow window(desk.services());
        window.show();
        window.resize(1240, 720);
        QTRY_VERIFY(desk.settings.value(Settings::Key::WindowGeometry).isValid());
        MainWindow again(desk.services());
        QTRY_COMPARE(again.size(), QSize(1240, 720));
    }

    void remembersWhereItWas()
    {
        Desk desk;
        const QString tea = u"kind-tea"_s;
        {
            MainWindow window(desk.services());
            window.openContext(u"kind-shopflow"_s);
            window.findChild<QLineEdit *>(u"filterField"_s)->setText(u"pal"_s);
            window.openContext(tea);
            // Another cluster, other words.
            QCOMPARE(window.findChild<QLineEdit *>(u"filterField"_s)->text(), QString());
            viewOf(window)->details().setCurrentTab(DetailsPane::Logs);
            viewOf(window)->setPlace(Place::Checks);
            window.openContext(u"kind-shopflow"_s);
            QCOMPARE(window.findChild<QLineEdit *>(u"filterField"_s)->text(), u"pal"_s);
        }
        MainWindow again(desk.services());
        again.openContext(tea);
        QCOMPARE(viewOf(again)->place(), Place::Checks);
        QCOMPARE(viewOf(again)->details().findChild<QTabBar *>(u"detailTabs"_s)->currentIndex(), int(DetailsPane::Logs));
        again.openContext(u"kind-shopflow"_s);
        QCOMPARE(viewOf(again)->place(), Place::Stores);
        QCOMPARE(again.findChild<QLineEdit *>(u"filterField"_s)->text(), u"pal"_s);
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
