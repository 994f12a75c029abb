// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/PaletteModel.h"

using namespace Qt::StringLiterals;

namespace shopflow::ui {

PaletteModel::PaletteModel(QVector<PaletteEntry> entries, QObject *parent)
    : QAbstractListModel(parent), m_entries(std::move(entries))
{
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::DecorationRole:
        return entry.icon;
    case Qt::ToolTipRole:
        return entry.reason.toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        QStringList words{entry.title, entry.place};
        for (const QString &more : {entry.shortcut, entry.reason}) {
            if (!more.isEmpty())
                words.append(more);
        }
        return words.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace shopflow::ui
