// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreFilterProxy.h"

#include "stores/StoreTableModel.h"

#include <algorithm>

namespace shopflow::ui {

StoreFilterProxy::StoreFilterProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void StoreFilterProxy::setWords(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

const StoreTableModel &StoreFilterProxy::stores() const
{
    return *static_cast<const StoreTableModel *>(sourceModel());
}

bool StoreFilterProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_words.isEmpty())
        return true;
    const QString &all = stores().filterText(row);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool StoreFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int order = stores().compareRows(left.row(), right.row(), left.column());
    if (order != 0)
        return order < 0;
    return stores().compareRows(left.row(), right.row(), StoreTableModel::TitleColumn) < 0;
}

} // namespace shopflow::ui
