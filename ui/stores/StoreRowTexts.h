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
    //! The store in \a row is called otherwise now.
    void forget(int row) { at(row) = {}; }
    //! How it is has changed, not what it is called.
    void forgetStatus(int row) { at(row).status = QString(); }

    //! The address without its scheme; empty when there is none.
    [[nodiscard]] const QString &address(int row, const Store &store) const;
    //! Whether a filter finds \a word, which is case folded and has no spaces.
    [[nodiscard]] bool contains(int row, const Store &store, const QString &word) const;
    //! Below, at or above 0, as people order words: numbers by value, whatever their case.
    [[nodiscard]] int compare(Key key, int left, const Store &leftStore, int right, const Store &rightStore) const;

private:
    struct Row {
        QString address{}; //!< null: not made yet
        QString names{};  //!< case folded, as is the next one
        QString status{};
        std::array<std::optional<QCollatorSortKey>, 3> keys{};
    };
    [[nodiscard]] Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const QCollatorSortKey &sortKey(Key key, int row, const Store &store) const;

    QCollator m_collator;
    mutable std::vector<Row> m_rows;
};

} // namespace shopflow::ui
