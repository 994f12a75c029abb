// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreTableModel.h"

#include "stores/StoreWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

//! The first and last column that differ between two values of one store; first
//! is ColumnCount when only the details differ.
std::pair<int, int> changedColumns(const Store &before, const Store &after)
{
    int first = StoreTableModel::ColumnCount;
    int last = -1;
    const auto mark = [&](int column, bool differs) {
        if (!differs)
            return;
        first = std::min(first, column);
        last = std::max(last, column);
    };
    mark(StoreTableModel::TitleColumn,
         before.spec.displayTitle() != after.spec.displayTitle() || before.spec.platform != after.spec.platform);
    mark(StoreTableModel::StatusColumn, before.status != after.status);
    mark(StoreTableModel::AddressColumn, before.endpoints != after.endpoints);
    mark(StoreTableModel::CpuColumn, before.cpu.hard != after.cpu.hard);
    mark(StoreTableModel::MemoryColumn, before.memory.hard != after.memory.hard);
    mark(StoreTableModel::StorageColumn, before.storage.hard != after.storage.hard);
    mark(StoreTableModel::VerifiedColumn, before.status.verifiedAt != after.status.verifiedAt);
    mark(StoreTableModel::AgeColumn, before.createdAt != after.createdAt);
    mark(StoreTableModel::OwnerColumn, before.owner != after.owner);
    return {first, last};
}

//! Whether anything differs that names the store.
bool isCalledOtherwise(const Store &before, const Store &after)
{
    return before.spec.displayTitle() != after.spec.displayTitle() || before.spec.platform != after.spec.platform
           || before.owner != after.owner || before.endpoints != after.endpoints;
}

} // namespace

StoreTableModel::StoreTableModel(const Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock) {}

void StoreTableModel::apply(const StoreChanges &changes)
{
    const StoreTotals before = m_totals;
    removeRowsOf(changes.removed);
    QVector<Store> fresh;
    QVector<QString> touched;
    for (const Store &store : changes.changed) {
        const int row = rowOf(store.uid);
        if (row < 0) {
            fresh.append(store);
            continue;
        }
        Store &mine = m_stores[row];
        if (mine == store)
            continue;
        const auto [first, last] = changedColumns(mine, store);
        if (isCalledOtherwise(mine, store))
            m_texts.forget(row);
        m_totals.subtract(mine);
        mine = store;
        m_totals.add(mine);
        m_texts.forgetStatus(row);
        touched.append(store.uid);
        if (last >= 0)
            Q_EMIT dataChanged(index(row, first), index(row, last));
    }
    if (!fresh.isEmpty()) {
        const int at = static_cast<int>(m_stores.size());
        beginInsertRows({}, at, at + static_cast<int>(fresh.size()) - 1);
        m_stores += fresh;
        m_texts.insertRows(at, static_cast<int>(fresh.size()));
        for (const Store &store : std::as_const(fresh))
            m_totals.add(store);
        indexFrom(at);
        endInsertRows();
        for (const Store &store : fresh)
            touched.append(store.uid);
    }
    Q_EMIT applied();
    tellTotals(before);
    for (const QString &uid : touched)
        Q_EMIT storeChanged(uid);
    for (const QString &uid : changes.removed)
        Q_EMIT storeRemoved(uid);
}

void StoreTableModel::applyUsage(const QVector<StoreUsage> &usage)
{
    QHash<QString, int> rows;
    for (int row = 0; row < m_stores.size(); ++row)
        rows.insert(m_stores.at(row).name(), row);
    for (const StoreUsage &each : usage) {
        const int row = rows.value(each.storeName, -1);
        if (row < 0)
            continue;
        StoreUsage &known = m_usage[m_stores.at(row).uid];
        if (known == each)
            continue;
        known = each;
        Q_EMIT dataChanged(index(row, CpuColumn), index(row, StorageColumn));
    }
    Q_EMIT applied();
}

StoreUse StoreTableModel::useOf(const Store &store, int column) const
{
    const StoreUsage usage = m_usage.value(store.uid);
    return column == CpuColumn      ? StoreUse::cpu(store, usage)
           : column == MemoryColumn ? StoreUse::memory(store, usage)
                                    : StoreUse::storage(store, usage);
}

double StoreTableModel::shareOf(const Store &store, int column) const
{
    const auto usage = m_usage.constFind(store.uid);
    if (usage == m_usage.cend())
        return -1;
    return column == CpuColumn      ? StoreUse::shareOf(usage->cpu, store.cpu.hard)
           : column == MemoryColumn ? StoreUse::shareOf(usage->memory, store.memory.hard)
                                    : StoreUse::shareOf(usage->storage, store.storage.hard);
}

void StoreTableModel::removeRowsOf(const QVector<QString> &uids)
{
    QVector<int> rows;
    for (const QString &uid : uids) {
        if (const int row = rowOf(uid); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    // Neighbours go together, from the end so that the rows before stay valid.
    for (qsizetype i = 0; i < rows.size();) {
        const int last = rows.at(i);
        int first = last;
        while (++i < rows.size() && rows.at(i) == first - 1)
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            m_totals.subtract(m_stores.at(row));
            m_rows.remove(m_stores.at(row).uid);
            m_usage.remove(m_stores.at(row).uid);
        }
        m_stores.remove(first, last - first + 1);
        m_texts.removeRows(first, last - first + 1);
        indexFrom(first);
        endRemoveRows();
    }
}

void StoreTableModel::clear()
{
    if (m_stores.isEmpty())
        return;
    const StoreTotals before = m_totals;
    beginRemoveRows({}, 0, static_cast<int>(m_stores.size()) - 1);
    m_texts.removeRows(0, static_cast<int>(m_stores.size()));
    m_totals = {};
    m_stores.clear();
    m_usage.clear();
    m_rows.clear();
    endRemoveRows();
    tellTotals(before);
}

void StoreTableModel::indexFrom(int row)
{
    for (; row < m_stores.size(); ++row)
        m_rows.insert(m_stores.at(row).uid, row);
}

void StoreTableModel::tellTotals(const StoreTotals &before)
{
    if (m_totals != before)
        Q_EMIT totalsChanged();
}

const Store *StoreTableModel::storeAt(int row) const
{
    return row >= 0 && row < m_stores.size() ? &m_stores.at(row) : nullptr;
}

const Store *StoreTableModel::storeByUid(const QString &uid) const
{
    return storeAt(rowOf(uid));
}

const Store *StoreTableModel::storeByName(const QString &name) const
{
    const auto found =
        std::find_if(m_stores.begin(), m_stores.end(), [&name](const Store &store) { return store.name() == name; });
    return found == m_stores.end() ? nullptr : &*found;
}

QStringList StoreTableModel::names() const
{
    QStringList result;
    result.reserve(m_stores.size());
    for (const Store &store : m_stores)
        result.append(store.name());
    return result;
}

int StoreTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stores.size());
}

int StoreTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StoreTableModel::data(const QModelIndex &index, int role) const
{
    const Store *store = index.isValid() ? storeAt(index.row()) : nullptr;
    if (!store)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(index.row(), index.column());
    case UidRole:
        return store->uid;
    case UrlRole: {
        const StoreEndpoint *endpoint = StoreWords::mainEndpoint(*store);
        return endpoint ? endpoint->url : QUrl();
    }
    case ShareRole:
        return index.column() >= CpuColumn && index.column() <= StorageColumn ? shareOf(*store, index.column()) : -1.0;
    case Qt::ToolTipRole:
        if (index.column() == StatusColumn) {
            const bool verified = store->status.phase == StorePhase::Ready;
            QStringList lines{StoreWords::sentence(*store, m_clock.now()),
                              verified ? StoreWords::exactly(store->status.verifiedAt) : QString(),
                              store->status.nextStep};
            lines.removeAll(QString());
            return lines.join(u'\n').trimmed();
        }
        if (index.column() == TitleColumn)
            return QString(store->spec.displayTitle() + u'\n' + store->namespaceName);
        if (index.column() >= CpuColumn && index.column() <= StorageColumn)
            return useOf(*store, index.column()).words;
        if (index.column() == VerifiedColumn)
            return store->status.verifiedAt.isValid()
                       ? QLocale().toString(store->status.verifiedAt.toLocalTime(), QLocale::LongFormat)
                       : tr("The store has not passed a check yet.");
        if (index.column() == OwnerColumn)
            return store->owner;
        if (index.column() == AgeColumn && store->createdAt.isValid())
            return QLocale().toString(store->createdAt.toLocalTime(), QLocale::LongFormat);
        return {};
    default:
        return {};
    }
}

QVariant StoreTableModel::display(int row, int column) const
{
    const Store &store = m_stores.at(row);
    switch (column) {
    case TitleColumn:
        return store.spec.displayTitle();
    case StatusColumn: {
        const QString words = StoreWords::sentence(store, m_clock.now());
        const QString pill = StoreWords::look(store.status).word;
        return words.isEmpty() ? pill : QString(pill + u" \u00b7 "_s + words);
    }
    case AddressColumn:
        return m_texts.address(row, store);
    case CpuColumn:
    case MemoryColumn:
    case StorageColumn:
        return useOf(store, column).text;
    case VerifiedColumn:
        return store.status.verifiedAt.isValid() ? StoreWords::ago(store.status.verifiedAt, m_clock.now())
                                                 : QString(QChar(0x2013));
    case AgeColumn:
        return StoreWords::age(store.createdAt, m_clock.now());
    case OwnerColumn:
        return store.owner;
    default:
        return {};
    }
}

int StoreTableModel::compareRows(int left, int right, int column) const
{
    const Store &one = m_stores.at(left);
    const Store &other = m_stores.at(right);
    const auto byText = [&](StoreRowTexts::Key key) { return m_texts.compare(key, left, one, right, other); };
    // The younger one has the smaller age.
    const auto byAge = [](const QDateTime &a, const QDateTime &b) { return a == b ? 0 : a > b ? -1 : 1; };
    switch (column) {
    case StatusColumn:
        return StoreWords::urgency(one.status.phase) - StoreWords::urgency(other.status.phase);
    case AddressColumn:
        return byText(StoreRowTexts::Key::Address);
    case CpuColumn:
    case MemoryColumn:
    case StorageColumn:
        return qRound(shareOf(one, column) * 1000) - qRound(shareOf(other, column) * 1000);
    case VerifiedColumn:
        return byAge(one.status.verifiedAt, other.status.verifiedAt);
    case AgeColumn:
        return byAge(one.createdAt, other.createdAt);
    case OwnerColumn:
        return byText(StoreRowTexts::Key::Owner);
    default:
        return byText(StoreRowTexts::Key::Title);
    }
}

QVariant StoreTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    // Who makes a column narrow can still read what it is.
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Store", "column header: the name of a store");
    case StatusColumn:
        return tr("Status", "column header");
    case AddressColumn:
        return tr("Address", "column header: the URL of a store");
    case CpuColumn:
        return tr("CPU", "column header: a resource");
    case MemoryColumn:
        return tr("Memory", "column header: a resource");
    case StorageColumn:
        return tr("Storage", "column header: a resource");
    case VerifiedColumn:
        return tr("Verified", "column header: when it was last checked");
    case AgeColumn:
        return tr("Age", "column header: how long ago it was made");
    case OwnerColumn:
        return tr("Owner", "column header: who made the store");
    default:
        return {};
    }
}

} // namespace shopflow::ui
