// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/Store.h"

#include <QCollator>

#include <array>
#include <optional>
#include <vector>

namespace shopflow::ui {

//! The texts of a table's rows that sorting and filtering look at thousands of times for
//! each key that is pressed: made once, when they are first asked for. A value; its owner
//! says which rows changed.
class StoreRowTexts
{
public:
    enum class Key { Title, Address, Owner };

    StoreRowTexts();

    void insertRows(int first, int count);
    void removeRows(int first, int count);
    //! Another store is in \a row now, or the same one with other texts.
    void forget(int row) { m_rows[static_cast<std::size_t>(row)] = {}; }

    //! The address without its scheme; empty when there is none.
    [[nodiscard]] const QString &address(int row, const Store &store) const;
    //! Everything a filter looks at.
    [[nodiscard]] const QString &filter(int row, const Store &store) const;
    //! Below, at or above 0, as people order words: numbers by value, whatever their case.
    [[nodiscard]] int compare(Key key, int left, const Store &leftStore, int right, const Store &rightStore) const;

private:
    struct Row {
        QString address{}; //!< null: not made yet
        QString filter{};
        std::array<std::optional<QCollatorSortKey>, 3> keys{};
    };
    [[nodiscard]] Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const QCollatorSortKey &sortKey(Key key, int row, const Store &store) const;

    QCollator m_collator;
    mutable std::vector<Row> m_rows;
};

} // namespace shopflow::ui
