// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/PaletteFilter.h"

#include "palette/PaletteModel.h"

namespace shopflow::ui {

PaletteFilter::PaletteFilter(PaletteModel &source, QObject *parent) : QSortFilterProxyModel(parent), m_source(source)
{
    m_matches.fill({true, 0, {}}, source.rowCount());
    setSourceModel(&source);
    setDynamicSortFilter(true);
    sort(0);
}

void PaletteFilter::setPattern(const QString &pattern)
{
    for (int row = 0; row < m_source.rowCount(); ++row)
        m_matches[row] = FuzzyMatch::of(pattern, m_source.entry(row).title);
    // Both, because a sort alone would keep what is filtered.
    invalidate();
}

const PaletteEntry &PaletteFilter::entryAt(const QModelIndex &index) const
{
    return m_source.entry(mapToSource(index).row());
}

const FuzzyMatch &PaletteFilter::matchAt(const QModelIndex &index) const
{
    return m_matches.at(mapToSource(index).row());
}

bool PaletteFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_matches.at(row).matches;
}

bool PaletteFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftCan = m_source.entry(left.row()).reason.isEmpty();
    const bool rightCan = m_source.entry(right.row()).reason.isEmpty();
    if (leftCan != rightCan)
        return leftCan;
    const int a = m_matches.at(left.row()).score;
    const int b = m_matches.at(right.row()).score;
    return a == b ? left.row() < right.row() : a > b;
}

} // namespace shopflow::ui
