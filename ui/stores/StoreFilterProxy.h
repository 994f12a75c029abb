// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace shopflow::ui {

//! Filters stores by words (all must occur somewhere) and sorts by raw values,
//! with the title as the second key. Owned by its table.
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
    [[nodiscard]] int compare(const QVariant &left, const QVariant &right) const;

    QStringList m_words;
    QCollator m_collator;
};

} // namespace shopflow::ui
