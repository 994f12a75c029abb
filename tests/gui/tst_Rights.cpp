// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/WindowBench.h"

#include "stores/StoreReasons.h"
#include "stores/StoreTable.h"

#include <QLabel>
#include <QPushButton>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

namespace {

const QStringList allRights{u"create namespaces"_s,      u"delete namespaces"_s,  u"patch namespaces"_s,
                            u"patch deployments"_s,      u"patch statefulsets"_s, u"get secrets"_s,
                            u"patch configmaps"_s,       u"get pods/exec"_s,      u"create pods/exec"_s,
                            u"get pods/portforward"_s,   u"create pods/portforward"_s};

} // namespace

//! What a person may not do stays to be seen, and says which right is missing.
class tst_Rights : public QObject
{
    Q_OBJECT

    using Bench = WindowBench;

    static QString mode(const Bench &bench) { return bench.window.findChild<QLabel *>(u"writeMode"_s)->text(); }
    static AccessRights viewer()
    {
        AccessRights rights;
        rights.missing = allRights;
        rights.missingToShare = QStringList{u"patch configmaps"_s};
        rights.assumed = allRights;
        return rights;
    }

private Q_SLOTS:
    void whoMayOnlyLookIsTold_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("right");
        QTest::newRow("new") << static_cast<int>(Id::NewStore) << u"“create namespaces” on this cluster"_s;
        QTest::newRow("change") << static_cast<int>(Id::Change) << u"“patch deployments” in the namespace store-palmonas"_s;
        QTest::newRow("repair") << static_cast<int>(Id::Repair) << u"“patch deployments” in the namespace store-palmonas"_s;
        QTest::newRow("delete") << static_cast<int>(Id::Delete) << u"“delete namespaces” in the namespace store-palmonas"_s;
        QTest::newRow("verify") << static_cast<int>(Id::Verify) << u"“get pods/portforward” in the namespace store-palmonas"_s;
        QTest::newRow("login") << static_cast<int>(Id::Credentials) << u"“get secrets” in the namespace store-palmonas"_s;
    }
    void whoMayOnlyLookIsTold()
    {
        QFETCH(int, id);
        QFETCH(QString, right);
        Bench bench;
        ClusterView &view = bench.open();
        view.table().selectUid(u"uid-palmonas"_s);
        QCOMPARE(bench.desk.link->lookedAt, u"palmonas"_s);
        const QAction *action = bench.action(static_cast<Id>(id));
        QVERIFY(action->isEnabled());
        bench.desk.link->rights = viewer();
        bench.desk.link->connectNow();
        QVERIFY(!action->isEnabled());
        for (const QString &words : {action->toolTip(), action->statusTip()}) {
            QVERIFY2(words.contains(right), qPrintable(words));
            QVERIFY2(words.contains(u"Ask an administrator"_s), qPrintable(words));
        }
        QVERIFY(bench.action(Id::OpenAdmin)->isEnabled());
        QCOMPARE(mode(bench), u"Read-only (your rights)"_s);
        for (const QPushButton *button : view.findChildren<QPushButton *>()) {
            if (button->text() == u"Reveal"_s)
                QVERIFY(!button->isEnabled());
        }
        if (static_cast<Id>(id) == Id::Delete)
            bench.desk.shoot(bench.window, u"main-viewer"_s);
        bench.desk.link->rights = {};
        bench.desk.link->connectNow();
        QVERIFY(action->isEnabled());
        QCOMPARE(mode(bench), u"Read-write"_s);
    }

    void aNamespaceMayAllowWhatTheClusterDoesNot()
    {
        Bench bench;
        ClusterView &view = bench.open();
        AccessRights tenant = viewer();
        tenant.inNamespace[u"store-palmonas"_s] = QStringList{u"delete namespaces"_s, u"patch namespaces"_s};
        bench.desk.link->rights = tenant;
        bench.desk.link->connectNow();
        view.table().selectUid(u"uid-palmonas"_s);
        for (const Id id : {Id::Repair, Id::Verify, Id::Credentials})
            QVERIFY(bench.action(id)->isEnabled());
        for (const Id id : {Id::NewStore, Id::Change, Id::Delete})
            QVERIFY(!bench.action(id)->isEnabled());
        QCOMPARE(mode(bench), u"Read-write"_s);
    }

    //! From one store to the next, while the cluster is asked about it.
    void nothingFlickersWhileItIsAsked()
    {
        Bench bench;
        ClusterView &view = bench.open();
        view.table().selectRow(0);
        bench.desk.link->rights = viewer();
        bench.desk.link->connectNow();
        QSignalSpy changed(bench.action(Id::Delete), &QAction::enabledChanged);
        for (int row = 0; row < view.table().visibleRows(); ++row)
            view.table().selectRow(row);
        QCOMPARE(changed.count(), 0);
        QVERIFY(!bench.action(Id::Delete)->isEnabled());
    }

    void sharedSettingsHaveTheirOwnRight()
    {
        ConnectionStatus status;
        status.phase = ConnectionStatus::Phase::Live;
        status.rights = viewer();
        QVERIFY(StoreReasons::shareSettings(status).contains(u"shopflow-shared-editor"_s));
        status.rights.missingToShare.clear();
        QCOMPARE(StoreReasons::shareSettings(status), QString());
    }

    //! A lock that a person set is the nearer reason.
    void theLockIsNamedFirst()
    {
        Bench bench;
        bench.open();
        bench.desk.link->rights = viewer();
        bench.desk.link->connectNow();
        bench.action(Id::ReadOnlyLock)->trigger();
        QCOMPARE(mode(bench), u"Locked"_s);
        QVERIFY(bench.action(Id::NewStore)->toolTip().contains(u"Read-Only Lock"_s));
    }
};

QTEST_MAIN(tst_Rights)
#include "tst_Rights.moc"
