// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/ManifestModel.h"

using namespace Qt::StringLiterals;

namespace shopflow::ui {

void ManifestModel::setRows(const QVector<ManifestRow> &rows)
{
    const auto count = [](const QVector<ManifestRow> &list) { return static_cast<int>(list.size()); };
    const int common = qMin(count(rows), count(m_rows));
    if (count(m_rows) > common) {
        beginRemoveRows({}, common, count(m_rows) - 1);
        m_rows.resize(common);
        endRemoveRows();
    }
    m_rows = rows.mid(0, common);
    if (common > 0)
        Q_EMIT dataChanged(index(0, 0), index(common - 1, ColumnCount - 1));
    if (count(rows) > common) {
        beginInsertRows({}, common, count(rows) - 1);
        m_rows = rows;
        endInsertRows();
    }
}

QString ManifestModel::text(Column column) const
{
    QString all;
    for (const ManifestRow &row : m_rows) {
        const QString &line = column == AppliedColumn ? row.applied : row.live;
        const bool absent = row.mark == (column == AppliedColumn ? ManifestRow::Mark::Added : ManifestRow::Mark::Missing);
        if (!absent)
            all += line + u'\n';
    }
    return all;
}

int ManifestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ManifestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ManifestModel::markWords(ManifestRow::Mark mark)
{
    switch (mark) {
    case ManifestRow::Mark::Changed:
        return tr("The cluster holds another value.");
    case ManifestRow::Mark::Missing:
        return tr("Applied, but the cluster does not hold it.");
    case ManifestRow::Mark::Added:
        return tr("Filled in by the cluster or by another program.");
    case ManifestRow::Mark::Same:
        break;
    }
    return {};
}

QVariant ManifestModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ManifestRow &row = m_rows.at(index.row());
    const QString &line = index.column() == AppliedColumn ? row.applied : row.live;
    switch (role) {
    case Qt::DisplayRole:
        return line;
    case Qt::AccessibleTextRole:
        return row.mark == ManifestRow::Mark::Same ? line.trimmed()
                                                   : QString(line.trimmed() + u". "_s + markWords(row.mark));
    case Qt::ToolTipRole:
        return markWords(row.mark);
    case MarkRole:
        return static_cast<int>(row.mark);
    default:
        return {};
    }
}

QVariant ManifestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == AppliedColumn ? tr("Applied", "column header: what the console applied")
                                    : tr("On the Cluster", "column header: what the cluster holds");
}

} // namespace shopflow::ui
