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
        m_rows.append({context, std::nullopt, std::nullopt});
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
    case Qt::AccessibleTextRole:
        return row.phase ? tr("%1, %2", "a cluster and its state")
                               .arg(row.context.name, ConnectionWords::look(*row.phase).badge)
                         : tr("%1, not connected", "a cluster").arg(row.context.name);
    case Qt::ToolTipRole:
        return tr("Cluster %1 at %2\nUser %3").arg(row.context.cluster, row.context.server, row.context.user);
    case PhaseRole:
        return row.phase ? QVariant(static_cast<int>(*row.phase)) : QVariant();
    case CountRole:
        return row.phase == ConnectionStatus::Phase::Live && row.stores ? QVariant(*row.stores) : QVariant();
    default:
        return {};
    }
}

} // namespace shopflow::ui
