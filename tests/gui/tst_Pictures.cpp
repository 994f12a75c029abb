// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/LoginKeeper.h"
#include "common/FormField.h"
#include "details/DetailsPane.h"
#include "logs/LogView.h"
#include "logs/LogsTab.h"
#include "stores/StoreTable.h"
#include "support/WindowBench.h"
#include "wizard/NewStoreWizard.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

//! The pictures of the README: windows as somebody has them who runs some shops.
//! docs/screenshots/update.sh takes them from build/screenshots.
class tst_Pictures : public QObject
{
    Q_OBJECT

    static void becomeShop(Store &store, const QString &host)
    {
        store.spec.platform = u"woocommerce"_s;
        store.noStorefront.clear();
        store.endpoints = {{u"store"_s, QUrl(u"https://"_s + host + u"/"_s), u"ingress"_s},
                           {u"admin"_s, QUrl(u"https://"_s + host + u"/wp-admin/"_s), u"ingress"_s}};
        store.components = {{u"web"_s, u"docker.io/library/wordpress:6.9-php8.3-apache"_s, u"Running"_s, 1, 1, 0},
                            {u"database"_s, u"docker.io/library/mariadb:11.8"_s, u"Running"_s, 1, 1, 0}};
        if (!store.pods.isEmpty())
            store.pods.removeLast();
    }
    static StoreChanges shops()
    {
        StoreChanges changes = samples::stores();
        for (Store &store : changes.changed) {
            if (store.name() == u"palmonas")
                becomeShop(store, u"palmonas.example.com"_s);
            else if (store.name() == u"urban-loom")
                becomeShop(store, u"urban-loom.example.com"_s);
            else if (store.name() == u"teashop")
                becomeShop(store, u"tea.example.com"_s);
        }
        return changes;
    }
    static QVector<kube::LogLine> lines()
    {
        struct Said { QString container; QString text; };
        const QVector<Said> said{
            {u"database"_s, u"PostgreSQL init process complete; ready for start up."_s},
            {u"database"_s, u"LOG:  database system is ready to accept connections"_s},
            {u"cache"_s, u"* Ready to accept connections tcp"_s},
            {u"setup"_s, u"step 1/4 wait for the database"_s},
            {u"setup"_s, u"step 2/4 migrate"_s},
            {u"setup"_s, u"147 tables, 10.2 s"_s},
            {u"setup"_s, u"step 3/4 seed"_s},
            {u"setup"_s, u"1 region, 2 shipping options, 4 products"_s},
            {u"setup"_s, u"step 4/4 admin user"_s},
            {u"web"_s, u"info:    Watching for tasks"_s},
            {u"web"_s, u"info:    Server is ready on port: 9000 - 1.8 s"_s},
            {u"web"_s, u"{\"level\":\"info\",\"path\":\"/health\",\"status\":200,\"ms\":3}"_s},
            {u"web"_s, u"{\"level\":\"info\",\"path\":\"/auth/user/emailpass\",\"status\":200,\"ms\":118}"_s},
            {u"web"_s, u"{\"level\":\"info\",\"path\":\"/store/products\",\"status\":200,\"ms\":41}"_s}};
        const QDateTime begin(QDate(2026, 11, 29), QTime(10, 42, 10, 343), Qt::UTC);
        QVector<kube::LogLine> result;
        for (qsizetype i = 0; i < said.size(); ++i)
            result.append({begin.addMSecs(i * 1743), {}, u"web-7c9f8d6b5-x2x9k"_s, said.at(i).container, said.at(i).text});
        return result;
    }
    static void openShops(WindowBench &bench)
    {
        bench.open(false);
        bench.desk.link->connectNow();
        Q_EMIT bench.desk.link->storesChanged(shops());
        Q_EMIT bench.desk.link->storesListed();
        Q_EMIT bench.desk.link->usageChanged(samples::usage());
        Q_EMIT bench.desk.link->clusterInspected(samples::clusterReport());
    }

private Q_SLOTS:
    void stores()
    {
        WindowBench bench;
        openShops(bench);
        bench.window.currentView()->table().selectUid(u"uid-bar-sohne"_s);
        bench.desk.shoot(bench.window, u"readme-stores"_s);
        bench.window.currentView()->table().selectUid(u"uid-seventen"_s);
        bench.desk.shoot(bench.window, u"readme-degraded"_s);
    }

    void logs()
    {
        WindowBench bench;
        openShops(bench);
        bench.window.currentView()->table().selectUid(u"uid-bar-sohne"_s);
        bench.action(Id::ShowLogs)->trigger();
        Q_EMIT bench.desk.link->logLines(u"bar-sohne"_s, lines());
        QVERIFY(bench.window.currentView()->details().logs().view().buffer().lineCount() > 10);
        bench.window.currentView()->findChild<LogsTab *>()->findChild<QLineEdit *>()->setText(u"ready"_s);
        bench.desk.shoot(bench.window, u"readme-logs"_s);
    }

    void capacity()
    {
        WindowBench bench;
        openShops(bench);
        bench.action(Id::ShowCapacity)->trigger();
        bench.desk.shoot(bench.window, u"readme-capacity"_s);
    }

    void wizard()
    {
        Desk desk;
        FakeLink link;
        StoreTableModel stores{desk.clock};
        LoginKeeper keeper{link, desk.logins};
        NewStoreWizard wizard{{desk.theme, desk.catalog, desk.clock, link, stores, keeper, desk.clipboard, u"k3s-production"_s}};
        link.connectNow();
        wizard.show();
        (void)QTest::qWaitForWindowActive(&wizard);
        const auto press = [&wizard](const QString &name) { wizard.findChild<QAbstractButton *>(name)->click(); };
        press(u"platform-medusa"_s);
        wizard.findChild<FormField *>(u"titleField"_s)->edit()->insert(u"Kaveri Books"_s);
        press(u"nextButton"_s);
        wizard.findChild<FormField *>(u"image-web"_s)->setText(u"registry.example.com/shop-server:2.21.2"_s);
        press(u"nextButton"_s);
        QCOMPARE(wizard.step(), NewStoreWizard::Review);
        Q_EMIT link.preflightFinished(link.lastToken, samples::report());
        desk.shoot(wizard, u"readme-review"_s);
        press(u"nextButton"_s);
        RunStatus run;
        run.storeName = u"kaveri-books"_s;
        run.startedAt = QDateTime::currentDateTimeUtc().addSecs(-64);
        run.steps = samples::steps(4, StepState::Running, u"3 of 4: seed"_s);
        Q_EMIT link.runChanged(run);
        desk.shoot(wizard, u"readme-progress"_s);
    }
};

QTEST_MAIN(tst_Pictures)
#include "tst_Pictures.moc"
