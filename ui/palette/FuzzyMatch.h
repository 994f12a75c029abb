// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVector>

namespace shopflow::ui {

//! Whether the letters of a pattern occur in a text in their order, where, and how well:
//! the beginnings of words and neighbours count most. A value, made by a pure function.
struct FuzzyMatch {
    bool matches = false;
    int score = 0;           //!< more is better; only between matches of one pattern
    QVector<int> positions;  //!< of the letters in the text

    //! Spaces in \a pattern do not count; an empty one matches everything alike.
    [[nodiscard]] static FuzzyMatch of(const QString &pattern, const QString &text);
};

} // namespace shopflow::ui
