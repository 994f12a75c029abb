// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/ContextListModel.h"

#include "cluster/ConnectionWords.h"

using namespace Qt::StringLiterals;

namespace shopflow::ui {

void ContextListModel::setContexts(const QVector<kube::KubeContextSummary> &contexts)
{
    beginResetModel();
    m_rows.clear();
    for (const kube::KubeContextSummary &context : contexts)
        m_rows.append({context, std::nullopt, std::nullopt, false, false});
    endResetModel();
}

void ContextListModel::setState(const QString &name, ConnectionStatus::Phase phase, std::optional<int> stores)
{
    const int row = rowOf(name);
    if (row < 0)
        return;
    Row &mine = m_rows[row];
    if (mine.phase == phase && mine.stores == stores)
        return;
    mine.phase = phase;
    mine.stores = stores;
    Q_EMIT dataChanged(index(row), index(row));
}

void ContextListModel::setMarks(const QString &name, bool production, bool locked)
{
    const int row = rowOf(name);
    if (row < 0 || (m_rows.at(row).production == production && m_rows.at(row).locked == locked))
        return;
    m_rows[row].production = production;
    m_rows[row].locked = locked;
    Q_EMIT dataChanged(index(row), index(row));
}

int ContextListModel::rowOf(const QString &name) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).context.name == name)
            return row;
    }
    return -1;
}

int ContextListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ContextListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.context.name;
    case Qt::AccessibleTextRole: {
        QStringList words{row.context.name,
                          row.phase ? ConnectionWords::look(*row.phase).badge : tr("not connected", "a cluster")};
        if (row.production)
            words.append(tr("production", "a cluster with real shops"));
        if (row.locked)
            words.append(tr("locked", "a cluster: against changes"));
        return words.join(u", "_s);
    }
    case Qt::ToolTipRole: {
        QString words = tr("Cluster %1 at %2\nUser %3").arg(row.context.cluster, row.context.server, row.context.user);
        if (row.phase)
            words += u'\n' + ConnectionWords::look(*row.phase).badge;
        if (row.production)
            words += u'\n' + tr("Production: real shops are here.");
        if (row.locked)
            words += u'\n' + tr("Locked against changes.");
        return words;
    }
    case ProductionRole:
        return row.production;
    case LockedRole:
        return row.locked;
    case PhaseRole:
        return row.phase ? QVariant(static_cast<int>(*row.phase)) : QVariant();
    case CountRole:
        return row.phase == ConnectionStatus::Phase::Live && row.stores ? QVariant(*row.stores) : QVariant();
    default:
        return {};
    }
}

} // namespace shopflow::ui
