// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace shopflow::ui {

class StoreTableModel;

//! Filters stores by words (all must occur somewhere) and sorts by raw values,
//! with the title as the second key. Its source is a StoreTableModel. Owned by its table.
class StoreFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit StoreFilterProxy(QObject *parent = nullptr);
    void setWords(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const StoreTableModel &stores() const;

    QStringList m_words;
};

} // namespace shopflow::ui
