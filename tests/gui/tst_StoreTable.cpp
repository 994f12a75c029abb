// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreTable.h"

#include "stores/StoreCellDelegate.h"
#include "support/WindowBench.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Model = StoreTableModel;

//! The first widths of the columns, and what the mouse tells of a cell.
class tst_StoreTable : public QObject
{
    Q_OBJECT

    struct Bench : WindowBench {
        explicit Bench(int width, const QString &owner)
        {
            window.resize(width, 900);
            open(false);
            desk.link->connectNow();
            StoreChanges changes = samples::stores();
            for (Store &store : changes.changed)
                store.owner = owner;
            Q_EMIT desk.link->storesChanged(changes);
            Q_EMIT desk.link->storesListed();
            QCoreApplication::processEvents();
        }
        StoreTable &table() { return window.currentView()->table(); }
        [[nodiscard]] int room(int column) { return table().columnWidth(column) - 2 * StoreCellDelegate::padding; }
        [[nodiscard]] int widest(int column)
        {
            int widest = 0;
            for (int row = 0; row < table().visibleRows(); ++row)
                widest = qMax(widest, table().fontMetrics().horizontalAdvance(
                                          table().model()->index(row, column).data().toString()));
            return widest;
        }
    };

private Q_SLOTS:
    void whatIsShortIsWhole_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("1280") << 1280;
        QTest::newRow("1440") << 1440;
        QTest::newRow("1600") << 1600;
        QTest::newRow("2400") << 2400;
    }
    void whatIsShortIsWhole()
    {
        QFETCH(int, width);
        Bench bench(width, u"devcluster-admin"_s);
        for (const int column : {Model::OwnerColumn, Model::AgeColumn, Model::VerifiedColumn})
            QVERIFY2(bench.table().isColumnHidden(column) || bench.room(column) >= bench.widest(column),
                     qPrintable(u"column %1: %2 of %3"_s.arg(column).arg(bench.room(column)).arg(bench.widest(column))));
        int sum = 0;
        for (int column = 0; column < Model::ColumnCount; ++column)
            sum += bench.table().columnWidth(column);
        QCOMPARE(sum, bench.table().viewport()->width());
        QVERIFY(!bench.table().horizontalScrollBar()->isVisible());
        bench.desk.shoot(bench.window, u"table-%1"_s.arg(width));
    }

    //! What is told twice goes before a cause is cut short.
    void whenItWasCheckedGivesWayToTheCauses_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1280, 1300, 1320, 1340, 1360, 1400, 1440, 1520})
            QTest::addRow("%d", width) << width;
    }
    void whenItWasCheckedGivesWayToTheCauses()
    {
        QFETCH(int, width);
        Bench bench(width, u"asha"_s);
        StoreTable &table = bench.table();
        const int em = table.fontMetrics().averageCharWidth();
        QVERIFY2(table.isColumnHidden(Model::VerifiedColumn) || table.columnWidth(Model::StatusColumn) >= em * 44,
                 qPrintable(QString::number(table.columnWidth(Model::StatusColumn) / em)));
        QVERIFY2(table.columnWidth(Model::StatusColumn) >= em * 38,
                 qPrintable(QString::number(table.columnWidth(Model::StatusColumn) / em)));
        QVERIFY(!table.horizontalScrollBar()->isVisible());
    }

    void whatIsLongLeavesRoomForTheCauses()
    {
        Bench bench(1280, u"system:serviceaccount:"_s + QString(300, u'x') + u":shops"_s);
        QVERIFY(bench.table().columnWidth(Model::StatusColumn) >= bench.table().fontMetrics().averageCharWidth() * 30);
        QVERIFY(!bench.table().horizontalScrollBar()->isVisible());
    }

    void whatComesLaterMovesNoColumn()
    {
        Bench bench(1440, u"asha"_s);
        const int before = bench.table().columnWidth(Model::OwnerColumn);
        StoreChanges more = samples::stores();
        more.changed = {more.changed.constFirst()};
        more.changed[0].uid = u"uid-later"_s;
        more.changed[0].owner = u"somebody-with-a-longer-name"_s;
        Q_EMIT bench.desk.link->storesChanged(more);
        QCoreApplication::processEvents();
        QCOMPARE(bench.table().columnWidth(Model::OwnerColumn), before);
    }

    void theMouseTellsAWholeAddress()
    {
        Bench bench(1280, u"asha"_s);
        const QModelIndex cell = bench.table().model()->index(0, Model::AddressColumn);
        QVERIFY(!cell.data().toString().isEmpty());
        const QPoint at = bench.table().visualRect(cell).center();
        QHelpEvent event(QEvent::ToolTip, at, bench.table().viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(bench.table().viewport(), &event);
        QCOMPARE(QToolTip::text(), cell.data().toString().toHtmlEscaped());
    }
};

QTEST_MAIN(tst_StoreTable)
#include "tst_StoreTable.moc"
