// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/WindowBench.h"

#include "places/ClusterPlaces.h"
#include "stores/StoreTable.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

//! What holds for every action and every button, in every state of a window: what cannot
//! be done says why, and the end of what takes a while is told to who looks elsewhere.
class tst_EveryAction : public QObject
{
    Q_OBJECT

    static QString nameOf(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        return QString(QLatin1StringView(widget.metaObject()->className()) + u' ' + widget.objectName() + u" “"_s
                       + (button ? button->text() : QString()) + u'”');
    }
    //! Its own words, or those of what it is disabled with.
    static bool saysWhy(const QWidget &widget)
    {
        for (const QWidget *each = &widget; each && !each->isEnabled(); each = each->parentWidget()) {
            if (!each->toolTip().isEmpty())
                return true;
        }
        return false;
    }
    static QStringList silent(const MainWindow &window, const QString &when)
    {
        QStringList faults;
        for (const Id id : window.actions().ids()) {
            const QAction *action = window.actions().action(id);
            const bool told = !action->statusTip().isEmpty() && action->toolTip() == action->statusTip();
            if (!action->isEnabled() && !told)
                faults.append(QString(when + u": action "_s + action->objectName()));
        }
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            // Parts of a field or a tab bar come and go by what there is to clear or to scroll.
            const QWidget *parent = button->parentWidget();
            const bool part = qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent);
            if (button->isVisible() && !button->isEnabled() && !part && !saysWhy(*button))
                faults.append(QString(when + u": "_s + nameOf(*button)));
        }
        return faults;
    }
    static void choose(const WindowBench &bench, Id id) { bench.action(id)->trigger(); }

private Q_SLOTS:
    void whatCannotBeDoneSaysWhy()
    {
        WindowBench bench;
        QStringList faults = silent(bench.window, u"no cluster"_s);
        // Without a cluster only what is about the console itself can be done.
        for (const Id id : {Id::Filter, Id::ShowOverview, Id::ShowPods, Id::ShowEvents, Id::ShowLogs, Id::ShowManifest,
                            Id::ShowStores, Id::NewStore, Id::Delete, Id::ReadOnlyLock})
            QVERIFY2(!bench.action(id)->isEnabled(), qPrintable(bench.action(id)->objectName()));
        for (const Id id : {Id::Palette, Id::Settings, Id::ChooseKubeConfig, Id::Quit, Id::About, Id::ThemeDark})
            QVERIFY(bench.action(id)->isEnabled());
        ClusterView &view = bench.open(false);
        faults += silent(bench.window, u"connecting"_s);
        bench.desk.link->connectNow();
        faults += silent(bench.window, u"reading"_s);
        Q_EMIT bench.desk.link->storesListed();
        faults += silent(bench.window, u"no stores"_s);
        Q_EMIT bench.desk.link->storesChanged(samples::stores());
        const QVector<Store> stores = view.stores().all();
        QVERIFY(stores.size() > 5);
        const QVector<Id> places{Id::ShowOverview, Id::ShowPods,     Id::ShowEvents,   Id::ShowLogs,          Id::ShowManifest,
                                 Id::ShowCapacity, Id::ShowChecks, Id::ShowForwards, Id::ShowSharedSettings};
        for (const bool locked : {false, true}) {
            if (locked)
                choose(bench, Id::ReadOnlyLock);
            for (const Store &store : stores) {
                view.table().selectUid(store.uid);
                for (const Id place : places) {
                    choose(bench, place);
                    faults += silent(bench.window, QString(store.name() + (locked ? u", locked, "_s : u", "_s)
                                                           + bench.action(place)->objectName()));
                }
                choose(bench, Id::ShowStores);
            }
            view.table().selectAll();
            faults += silent(bench.window, u"all of them"_s);
            view.table().clearSelection();
            faults += silent(bench.window, u"none of them"_s);
        }
        bench.fail(ConnectionStatus::Phase::Unreachable,
                   {ErrorKind::Unreachable, u"The cluster does not answer."_s, {}, u"Check your network."_s});
        faults += silent(bench.window, u"unreachable"_s);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void endsAreToldToWhoLooksElsewhere_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"create", "failed create", "change", "repair", "delete", "failed delete"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void endsAreToldToWhoLooksElsewhere()
    {
        QFETCH(QString, what);
        WindowBench bench;
        bench.open();
        const auto end = [&] {
            if (what.endsWith(u"delete"_s)) {
                Q_EMIT bench.desk.link->deleteFinished(
                    u"palmonas"_s, what == u"delete" ? QString() : u"The namespace is still there."_s);
                return;
            }
            RunStatus run;
            run.storeName = u"palmonas"_s;
            run.purpose = what == u"change"   ? RunStatus::Purpose::Update
                          : what == u"repair" ? RunStatus::Purpose::Repair
                                              : RunStatus::Purpose::Create;
            Q_EMIT bench.desk.link->runChanged(run);
            run.finished = true;
            if (what.startsWith(u"failed"_s))
                run.error = Error{ErrorKind::Setup, u"The set-up failed."_s, {}, u"Look at its log."_s};
            Q_EMIT bench.desk.link->runChanged(run);
        };
        end();
        // Who looks at the console is not told twice.
        QCOMPARE(bench.desk.notified, QStringList());
        QApplication::setActiveWindow(nullptr);
        end();
        QCOMPARE(bench.desk.notified.size(), 1);
        const QString told = bench.desk.notified.constFirst();
        QVERIFY2(told.contains(u"almonas"_s), qPrintable(told));
        QVERIFY2(!told.endsWith(u'|'), qPrintable(told));
    }

    //! What is told as an age tells the moment to the mouse.
    void agesTellTheirMoment()
    {
        WindowBench bench;
        ClusterView &view = bench.open();
        const auto isMoment = [](const QString &text) {
            static const QRegularExpression year(u"\\b20\\d\\d\\b"_s);
            return year.match(text).hasMatch();
        };
        const QAbstractItemModel &stores = *view.table().model();
        for (int row = 0; row < stores.rowCount(); ++row) {
            for (int column = 0; column < stores.columnCount(); ++column) {
                const QModelIndex cell = stores.index(row, column);
                const QString tip = cell.data(Qt::ToolTipRole).toString();
                const bool age = column == StoreTableModel::AgeColumn || cell.data().toString().contains(u" ago"_s);
                QVERIFY2(!age || isMoment(tip), qPrintable(QString(cell.data().toString() + u": "_s + tip)));
            }
        }
        choose(bench, Id::ShowPods);
        view.table().selectUid(u"uid-seventen"_s);
        for (const QTableView *table : view.findChildren<QTableView *>()) {
            if (table == &view.table() || !table->isVisible())
                continue;
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    const QModelIndex cell = table->model()->index(row, column);
                    const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
                    const bool age = title == u"Age" || cell.data().toString().contains(u" ago"_s);
                    QVERIFY2(!age || isMoment(cell.data(Qt::ToolTipRole).toString()),
                             qPrintable(QString(title + u": "_s + cell.data().toString())));
                }
            }
        }
        Q_EMIT bench.desk.link->clusterInspected(samples::clusterReport());
        for (const Id place : {Id::ShowStores, Id::ShowCapacity, Id::ShowChecks}) {
            choose(bench, place);
            int ages = 0;
            for (const QLabel *label : bench.window.findChildren<QLabel *>()) {
                if (!label->isVisible() || !label->text().contains(u" ago"_s) || label->text().contains(u"<"_s))
                    continue;
                ++ages;
                QVERIFY2(isMoment(label->toolTip()), qPrintable(label->text()));
            }
            QVERIFY(place == Id::ShowStores || ages > 0);
        }
    }
};

QTEST_MAIN(tst_EveryAction)
#include "tst_EveryAction.moc"
