// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/ColumnWidths.h"

#include "stores/StoreCellDelegate.h"
#include "stores/StoreTableModel.h"

#include <QHeaderView>
#include <QTableView>

namespace shopflow::ui {

namespace {

constexpr int mostRows = 200; // of which the widest counts
constexpr int narrowBelow = 140; // letters

int headerWidth(const QTableView &table, int column)
{
    const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
    return table.horizontalHeader()->fontMetrics().horizontalAdvance(title) + 2 * StoreCellDelegate::padding + 4;
}

int widestText(const QTableView &table, int column, const QFontMetrics &metrics)
{
    int widest = 0;
    const int rows = qMin(mostRows, table.model()->rowCount());
    for (int row = 0; row < rows; ++row)
        widest = qMax(widest, metrics.horizontalAdvance(table.model()->index(row, column).data().toString()));
    return widest + 2 * StoreCellDelegate::padding + 2;
}

} // namespace

ColumnWidths::ColumnWidths(const QTableView &table)
{
    const int width = table.viewport()->width();
    const QFontMetrics metrics = table.fontMetrics();
    const int em = metrics.averageCharWidth();
    m_narrow = width < em * narrowBelow;
    const auto put = [&](int column, int wanted, int least, int most) {
        m_widths.insert(column, qBound(qMax(least, headerWidth(table, column)), wanted, qMax(most, headerWidth(table, column))));
        return m_widths.value(column);
    };
    QFont strong = table.font();
    strong.setWeight(QFont::DemiBold);
    using Model = StoreTableModel;
    const int leastTitle = em * 16;
    const int leastAddress = em * 16;
    const int leastOwner = em * 10;
    const int leastStatus = em * 30;
    const int goodStatus = em * 44;
    put(Model::TitleColumn, widestText(table, Model::TitleColumn, QFontMetrics(strong)) + StoreCellDelegate::markWidth,
        leastTitle, em * 36);
    // A port on a node and its path, before the first address is known.
    put(Model::AddressColumn, widestText(table, Model::AddressColumn, metrics), em * 25, em * 46);
    put(Model::OwnerColumn, widestText(table, Model::OwnerColumn, metrics), leastOwner, em * 28);
    for (const int column : {Model::CpuColumn, Model::MemoryColumn, Model::StorageColumn})
        put(column, width * 6 / 100, em * 8, em * 16);
    put(Model::AgeColumn, widestText(table, Model::AgeColumn, metrics), em * 8, em * 14);
    if (m_narrow)
        m_widths.insert(Model::VerifiedColumn, 0);
    else
        put(Model::VerifiedColumn, widestText(table, Model::VerifiedColumn, metrics), em * 13, em * 20);
    m_widths.insert(Model::StatusColumn, 0);

    int rest = width;
    for (const int each : std::as_const(m_widths))
        rest -= each;
    const auto giveWay = [&](int column, int least, int status) {
        const int taken = qBound(0, status - rest, qMax(0, of(column) - least));
        m_widths[column] -= taken;
        rest += taken;
    };
    giveWay(Model::AddressColumn, em * 25, goodStatus);
    // The status of a store that is well says when it was checked, too.
    if (rest < goodStatus && !m_narrow) {
        m_narrow = true;
        rest += m_widths.value(Model::VerifiedColumn);
        m_widths[Model::VerifiedColumn] = 0;
    }
    giveWay(Model::AddressColumn, leastAddress, leastStatus);
    giveWay(Model::TitleColumn, leastTitle, leastStatus);
    giveWay(Model::OwnerColumn, leastOwner, leastStatus);
    m_fit = rest >= leastStatus;
    m_widths[Model::StatusColumn] = qMax(leastStatus, rest);
}

} // namespace shopflow::ui
