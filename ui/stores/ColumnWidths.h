// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

class QTableView;

namespace shopflow::ui {

//! How wide the columns of the table of stores are until a person drags one: what
//! they hold fits, the causes get what is left, and where it is tight addresses give
//! way first, because they are readable without their middle. A value.
class ColumnWidths final
{
public:
    //! Measures the first rows that \a table shows.
    explicit ColumnWidths(const QTableView &table);

    [[nodiscard]] int of(int column) const { return m_widths.value(column); }
    //! The words beside the pill tell as well when a store was verified.
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    //! Whether all fit without a scroll bar.
    [[nodiscard]] bool fit() const { return m_fit; }

private:
    QHash<int, int> m_widths;
    bool m_narrow = false;
    bool m_fit = true;
};

} // namespace shopflow::ui
