// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace shopflow::ui {

//! How one line of a log is laid out in rows of a fixed-width font: wrapped, and
//! with its JSON spread over several rows. A value.
struct LogLayout {
    int columns = 0;     //!< of a row; 0: rows are as long as they like
    bool pretty = false; //!< a line that is one JSON object is shown with a row for each member

    [[nodiscard]] bool isPlain() const { return columns <= 0 && !pretty; }
    //! At least one row, in order; nothing of \a text is lost but blanks at a break.
    [[nodiscard]] QStringList rows(const QString &text) const;
    [[nodiscard]] int rowCount(const QString &text) const;

    //! The columns that \a text takes in a fixed-width font: wide characters take two.
    [[nodiscard]] static int width(QStringView text);

    friend bool operator==(const LogLayout &, const LogLayout &) = default;
};

} // namespace shopflow::ui
