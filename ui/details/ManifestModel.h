// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provisioning/ManifestReport.h"

#include <QAbstractTableModel>

namespace shopflow::ui {

//! The lines of one object: as applied, and as the cluster holds them. Owned by the
//! manifest tab.
class ManifestModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManifestModel)

public:
    enum Column { AppliedColumn, LiveColumn, ColumnCount };
    enum DataRole { MarkRole = Qt::UserRole };

    explicit ManifestModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    void setRows(const QVector<ManifestRow> &rows);
    //! The lines of \a column as text.
    [[nodiscard]] QString text(Column column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString markWords(ManifestRow::Mark mark);

    QVector<ManifestRow> m_rows;
};

} // namespace shopflow::ui
