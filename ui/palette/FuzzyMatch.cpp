// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/FuzzyMatch.h"

#include <algorithm>
#include <limits>

namespace shopflow::ui {

namespace {

constexpr int none = std::numeric_limits<int>::min() / 2;
constexpr int longest = 200; // of a text that is looked at

//! What a letter at \a at is worth by its place.
int worth(const QString &text, int at)
{
    if (at == 0)
        return 12;
    const QChar before = text.at(at - 1);
    if (!before.isLetterOrNumber())
        return 9;
    return before.isLower() && text.at(at).isUpper() ? 8 : 1;
}

} // namespace

FuzzyMatch FuzzyMatch::of(const QString &pattern, const QString &text)
{
    QString letters = pattern.toCaseFolded();
    letters.removeIf([](QChar c) { return c.isSpace(); });
    const QString shown = text.left(longest);
    // Letter by letter, so that positions stay those of the text.
    const auto folded = [&shown](int at) { return shown.at(at).toCaseFolded(); };
    const int rows = static_cast<int>(letters.size());
    const int columns = static_cast<int>(shown.size());
    if (rows == 0)
        return {true, 0, {}};
    if (rows > columns)
        return {};
    // best[i][j]: with letter i of the pattern standing at j of the text.
    QVector<QVector<int>> best(rows, QVector<int>(columns, none));
    QVector<QVector<int>> from(rows, QVector<int>(columns, -1));
    for (int i = 0; i < rows; ++i) {
        int reach = none; // the best of the row before, anywhere before j
        int reachAt = -1;
        for (int j = 0; j < columns; ++j) {
            if (i > 0 && j > 0 && best[i - 1][j - 1] - 1 > reach) {
                reach = best[i - 1][j - 1] - 1;
                reachAt = j - 1;
            }
            if (folded(j) != letters.at(i))
                continue;
            if (i == 0) {
                best[i][j] = worth(shown, j) - std::min(j, 6);
                continue;
            }
            const int beside = j > 0 && best[i - 1][j - 1] > none ? best[i - 1][j - 1] + 10 : none;
            if (beside == none && reach <= none)
                continue;
            best[i][j] = std::max(beside, reach + worth(shown, j));
            from[i][j] = beside >= reach + worth(shown, j) ? j - 1 : reachAt;
        }
    }
    const auto last = std::max_element(best.last().cbegin(), best.last().cend());
    if (last == best.last().cend() || *last <= none / 2)
        return {};
    FuzzyMatch match{true, *last - std::min(columns, 60) / 10, QVector<int>(rows)};
    int at = static_cast<int>(last - best.last().cbegin());
    for (int i = rows - 1; i >= 0; --i) {
        match.positions[i] = at;
        at = from[i][at];
    }
    return match;
}

} // namespace shopflow::ui
