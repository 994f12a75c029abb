// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreFilterProxy.h"

#include "stores/StoreTableModel.h"

#include <algorithm>
#include <iterator>

namespace shopflow::ui {

StoreFilterProxy::StoreFilterProxy(QObject *parent) : QAbstractProxyModel(parent) {}

void StoreFilterProxy::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (m_stores)
        m_stores->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    m_stores = qobject_cast<StoreTableModel *>(model);
    if (m_stores)
        follow();
    startAnew();
    endResetModel();
}

void StoreFilterProxy::follow()
{
    using Model = QAbstractItemModel;
    connect(m_stores, &Model::dataChanged, this, &StoreFilterProxy::tellChanged);
    connect(m_stores, &Model::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeIn(first, last); });
    connect(m_stores, &Model::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { letGo(first, last); });
    connect(m_stores, &Model::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { forget(first, last); });
    connect(m_stores, &StoreTableModel::applied, this, &StoreFilterProxy::settle);
}

void StoreFilterProxy::startAnew()
{
    m_touched.clear();
    m_places = QVector<int>(m_stores ? m_stores->rowCount() : 0, -1);
    QVector<int> accepted;
    for (int store = 0; store < m_places.size(); ++store) {
        if (accepts(store))
            accepted.append(store);
    }
    m_shown = merged({}, accepted);
    number(0);
}

void StoreFilterProxy::setWords(const QString &text)
{
    const QStringList words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    QVector<int> stay;
    QVector<int> come;
    std::copy_if(m_shown.cbegin(), m_shown.cend(), std::back_inserter(stay), [this](int store) { return accepts(store); });
    for (int store = 0; store < m_places.size(); ++store) {
        if (m_places.at(store) < 0 && accepts(store))
            come.append(store);
    }
    show(merged(stay, come));
}

void StoreFilterProxy::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    arrange(merged({}, m_shown));
}

bool StoreFilterProxy::accepts(int store) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [this, store](const QString &word) { return m_stores->contains(store, word); });
}

bool StoreFilterProxy::isBefore(int left, int right) const
{
    int order = m_column < 0 ? 0 : m_stores->compareRows(left, right, m_column);
    if (order == 0 && m_column >= 0)
        order = m_stores->compareRows(left, right, StoreTableModel::TitleColumn);
    if (order == 0)
        return left < right;
    return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
}

//! \a inOrder is; \a others need not be.
QVector<int> StoreFilterProxy::merged(const QVector<int> &inOrder, QVector<int> others) const
{
    const auto before = [this](int left, int right) { return isBefore(left, right); };
    std::sort(others.begin(), others.end(), before);
    if (inOrder.isEmpty())
        return others;
    QVector<int> result;
    result.reserve(inOrder.size() + others.size());
    std::merge(inOrder.cbegin(), inOrder.cend(), others.cbegin(), others.cend(), std::back_inserter(result), before);
    return result;
}

void StoreFilterProxy::tellChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    for (int store = first.row(); store <= last.row(); ++store) {
        m_touched.append(store);
        if (const int row = m_places.at(store); row >= 0)
            Q_EMIT dataChanged(index(row, first.column()), index(row, last.column()), roles);
    }
}

void StoreFilterProxy::takeIn(int first, int last)
{
    const int count = last - first + 1;
    for (QVector<int> *rows : {&m_shown, &m_touched}) {
        for (int &store : *rows)
            store += store >= first ? count : 0;
    }
    m_places.insert(first, count, -1);
    for (int store = first; store <= last; ++store)
        m_touched.append(store);
}

//! They go while the source still knows what is in them.
void StoreFilterProxy::letGo(int first, int last)
{
    settle();
    QVector<int> stay;
    std::copy_if(m_shown.cbegin(), m_shown.cend(), std::back_inserter(stay),
                 [first, last](int store) { return store < first || store > last; });
    show(stay);
}

void StoreFilterProxy::forget(int first, int last)
{
    const int count = last - first + 1;
    m_places.remove(first, count);
    for (int &store : m_shown)
        store -= store > last ? count : 0;
}

//! Gives what changed since the last time its place.
void StoreFilterProxy::settle()
{
    if (m_touched.isEmpty())
        return;
    QVector<bool> touched(m_places.size(), false);
    QVector<int> come;
    for (const int store : std::exchange(m_touched, {})) {
        if (!touched.at(store) && accepts(store))
            come.append(store);
        touched[store] = true;
    }
    QVector<int> stay;
    std::copy_if(m_shown.cbegin(), m_shown.cend(), std::back_inserter(stay),
                 [&touched](int store) { return !touched.at(store); });
    show(merged(stay, come));
}

void StoreFilterProxy::show(const QVector<int> &wanted)
{
    dropAllBut(wanted);
    addThoseOf(wanted);
    arrange(wanted);
}

void StoreFilterProxy::dropAllBut(const QVector<int> &wanted)
{
    QVector<bool> stays(m_places.size(), false);
    for (const int store : wanted)
        stays[store] = true;
    const int held = firstHeld(stays);
    QVector<int> above;
    QVector<int> below;
    QVector<int> gone;
    int firstGone = 0;
    int lastGone = -1;
    for (int row = 0; row < m_shown.size(); ++row) {
        const int store = m_shown.at(row);
        if (stays.at(store)) {
            (row > held ? below : above).append(store);
            continue;
        }
        firstGone = gone.isEmpty() ? row : firstGone;
        lastGone = row;
        gone.append(store);
    }
    if (gone.isEmpty())
        return;
    if (lastGone - firstGone + 1 > gone.size()) {
        firstGone = static_cast<int>(above.size());
        arrange(above + gone + below);
    }
    removeBlock(firstGone, static_cast<int>(gone.size()));
}

void StoreFilterProxy::addThoseOf(const QVector<int> &wanted)
{
    QVector<int> fresh;
    int first = -1;
    int last = -1;
    for (int row = 0; row < wanted.size(); ++row) {
        if (m_places.at(wanted.at(row)) >= 0)
            continue;
        first = first < 0 ? row : first;
        last = row;
        fresh.append(wanted.at(row));
    }
    if (fresh.isEmpty())
        return;
    const bool together = last - first + 1 == fresh.size() && first <= m_shown.size();
    insertBlock(together ? first : static_cast<int>(m_shown.size()), fresh);
}

//! The first row that views hold on to and that is not in \a without: when the others go
//! together with it, from where it stands, a view goes on with what was next to it.
int StoreFilterProxy::firstHeld(const QVector<bool> &without) const
{
    int first = static_cast<int>(m_shown.size());
    for (const QModelIndex &each : persistentIndexList()) {
        if (!without.at(m_shown.at(each.row())))
            first = std::min(first, each.row());
    }
    return first;
}

//! \a stores are those that are shown, in the order to come.
void StoreFilterProxy::arrange(const QVector<int> &stores)
{
    if (stores == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QVector<int> held;
    for (const QModelIndex &each : before)
        held.append(m_shown.at(each.row()));
    m_shown = stores;
    number(0);
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i)
        after.append(createIndex(m_places.at(held.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void StoreFilterProxy::removeBlock(int first, int count)
{
    beginRemoveRows({}, first, first + count - 1);
    for (int row = first; row < first + count; ++row)
        m_places[m_shown.at(row)] = -1;
    m_shown.remove(first, count);
    number(first);
    endRemoveRows();
}

void StoreFilterProxy::insertBlock(int first, const QVector<int> &stores)
{
    beginInsertRows({}, first, first + static_cast<int>(stores.size()) - 1);
    m_shown = m_shown.mid(0, first) + stores + m_shown.mid(first);
    number(first);
    endInsertRows();
}

void StoreFilterProxy::number(int first)
{
    for (int row = first; row < m_shown.size(); ++row)
        m_places[m_shown.at(row)] = row;
}

QModelIndex StoreFilterProxy::mapToSource(const QModelIndex &index) const
{
    return m_stores && index.isValid() ? m_stores->index(m_shown.at(index.row()), index.column()) : QModelIndex();
}

QModelIndex StoreFilterProxy::mapFromSource(const QModelIndex &index) const
{
    return index.isValid() ? this->index(m_places.value(index.row(), -1), index.column()) : QModelIndex();
}

QModelIndex StoreFilterProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int StoreFilterProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_stores ? 0 : static_cast<int>(m_shown.size());
}

int StoreFilterProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_stores ? 0 : m_stores->columnCount();
}

QVariant StoreFilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_stores ? m_stores->headerData(section, orientation, role) : QVariant();
}

} // namespace shopflow::ui
