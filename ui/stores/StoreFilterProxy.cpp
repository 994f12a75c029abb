// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreFilterProxy.h"

#include "stores/StoreTableModel.h"

#include <QDateTime>

#include <algorithm>

namespace shopflow::ui {

StoreFilterProxy::StoreFilterProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(StoreTableModel::SortRole);
    setDynamicSortFilter(true);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void StoreFilterProxy::setWords(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool StoreFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString all = sourceModel()->index(row, 0, parent).data(StoreTableModel::FilterRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

int StoreFilterProxy::compare(const QVariant &left, const QVariant &right) const
{
    if (left.typeId() == QMetaType::Int)
        return left.toInt() - right.toInt();
    if (left.typeId() == QMetaType::QDateTime) {
        // The younger store has the smaller age.
        const QDateTime a = left.toDateTime();
        const QDateTime b = right.toDateTime();
        return a == b ? 0 : a > b ? -1 : 1;
    }
    return m_collator.compare(left.toString(), right.toString());
}

bool StoreFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int order = compare(left.data(StoreTableModel::SortRole), right.data(StoreTableModel::SortRole));
    if (order != 0)
        return order < 0;
    const auto title = [](const QModelIndex &index) {
        return index.siblingAtColumn(StoreTableModel::TitleColumn).data(StoreTableModel::SortRole).toString();
    };
    return m_collator.compare(title(left), title(right)) < 0;
}

} // namespace shopflow::ui
