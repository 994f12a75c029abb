// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/WindowBench.h"

#include "base/Error.h"
#include "common/Label.h"
#include "common/Staleness.h"
#include "details/DetailsPane.h"
#include "stores/StoreTable.h"

#include <QTableView>

#include <algorithm>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;
using Phase = ConnectionStatus::Phase;

//! While the cluster does not answer, what was last heard stays, in grey.
class tst_Staleness : public QObject
{
    Q_OBJECT

    using Bench = WindowBench;

    //! The most colourful point of \a image: 0 is all in grey.
    static int colourOf(const QImage &image)
    {
        int most = 0;
        for (int i = 0; i < image.width() * image.height(); ++i) {
            const QColor color = image.pixelColor(i % image.width(), i / image.width());
            const auto [least, highest] = std::minmax({color.red(), color.green(), color.blue()});
            most = std::max(most, highest - least);
        }
        return most;
    }
    //! The cells of \a column, but not those of the selected row.
    static QImage cells(const StoreTable &table, int column)
    {
        const QRect top = table.visualRect(table.model()->index(1, column));
        const QRect end = table.visualRect(table.model()->index(table.model()->rowCount() - 1, column));
        return table.viewport()->grab(top.united(end)).toImage();
    }

private Q_SLOTS:
    void rowsAreGreyUntilTheClusterIsBack_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<Theme::Mode>("mode");
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            QTest::addRow("reconnecting %d", static_cast<int>(mode)) << static_cast<int>(Phase::Reconnecting) << mode;
            QTest::addRow("stale %d", static_cast<int>(mode)) << static_cast<int>(Phase::Stale) << mode;
        }
    }
    void rowsAreGreyUntilTheClusterIsBack()
    {
        QFETCH(int, phase);
        QFETCH(Theme::Mode, mode);
        Bench bench;
        bench.desk.theme.setMode(mode);
        ClusterView &view = bench.open();
        Q_EMIT bench.desk.link->usageChanged(samples::usage());
        view.table().selectRow(0);
        const QVector<int> columns{StoreTableModel::StatusColumn, StoreTableModel::CpuColumn, StoreTableModel::AddressColumn};
        QVector<int> live;
        for (int column : columns)
            live.append(colourOf(cells(view.table(), column)));
        bench.fail(static_cast<Phase>(phase), {ErrorKind::Unreachable, u"The connection was lost."_s, {}, {}});
        QVERIFY(Staleness::isOld(&view.table()) && Staleness::isOld(&view.details()));
        for (int i = 0; i < columns.size(); ++i) {
            const int old = colourOf(cells(view.table(), columns.at(i)));
            QVERIFY2(old < 45 && live.at(i) > 2 * old, qPrintable(u"column %1: %2, was %3"_s.arg(columns.at(i)).arg(old).arg(live.at(i))));
        }
        const QColor muted = bench.desk.theme.color(Role::Muted);
        const auto labels = view.details().findChildren<Label *>();
        QVERIFY(!labels.isEmpty());
        for (const Label *label : labels) {
            if (label->isVisible())
                QVERIFY2(label->palette().color(QPalette::WindowText) == muted, qPrintable(label->text()));
        }
        bench.desk.link->connectNow();
        QVERIFY(!Staleness::isOld(&view.table()) && !Staleness::isOld(&view.details()));
        for (int i = 0; i < columns.size(); ++i)
            QCOMPARE(colourOf(cells(view.table(), columns.at(i))), live.at(i));
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&muted](const Label *label) {
            return label->isVisible() && label->palette().color(QPalette::WindowText) != muted;
        }));
    }

    void nothingIsWrittenWhileTheClusterIsAway()
    {
        Bench bench;
        ClusterView &view = bench.open();
        view.table().selectUid(u"uid-palmonas"_s);
        for (const Phase phase : {Phase::Reconnecting, Phase::Stale}) {
            bench.fail(phase, {ErrorKind::Unreachable, u"The connection was lost."_s, {}, {}});
            for (const Id id : {Id::NewStore, Id::Verify, Id::Change, Id::Repair, Id::Delete}) {
                QVERIFY(!bench.action(id)->isEnabled());
                QVERIFY2(bench.action(id)->toolTip().contains(u"does not answer"_s), qPrintable(bench.action(id)->toolTip()));
            }
        }
        bench.desk.shoot(bench.window, u"main-stale"_s);
        bench.desk.link->connectNow();
        for (const Id id : {Id::NewStore, Id::Verify, Id::Change, Id::Repair, Id::Delete})
            QVERIFY(bench.action(id)->isEnabled());
    }

    void keptFiguresSayWhenTheyWereMeasured()
    {
        Bench bench;
        ClusterView &view = bench.open();
        QVector<StoreUsage> usage = samples::usage();
        Q_EMIT bench.desk.link->usageChanged(usage);
        const QModelIndex cell = view.stores().index(view.stores().rowOf(u"uid-palmonas"_s), StoreTableModel::CpuColumn);
        const QString before = cell.data().toString();
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"Measured at"_s));
        for (StoreUsage &each : usage) {
            each.podsReason = u"The cluster does not answer."_s;
            each.podsAt = QDateTime::currentDateTimeUtc();
        }
        Q_EMIT bench.desk.link->usageChanged(usage);
        QCOMPARE(cell.data().toString(), before);
        const QString words = cell.data(Qt::ToolTipRole).toString();
        QVERIFY2(words.contains(u"Measured at"_s) && words.contains(u"nothing was heard since"_s), qPrintable(words));
    }
};

QTEST_MAIN(tst_Staleness)
#include "tst_Staleness.moc"
