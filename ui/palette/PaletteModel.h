// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/PaletteEntry.h"

#include <QAbstractListModel>

namespace shopflow::ui {

//! The entries of a palette as rows; they stay what they are while it is open.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)

public:
    explicit PaletteModel(QVector<PaletteEntry> entries, QObject *parent = nullptr);
    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<PaletteEntry> m_entries;
};

} // namespace shopflow::ui
