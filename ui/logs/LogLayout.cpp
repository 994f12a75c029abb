// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogLayout.h"

#include "base/JsonText.h"

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

//! East Asian wide characters and emoji, as terminals count them.
int cellsOf(char32_t c)
{
    const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
                      (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
                      (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
}

//! The code point at \a at and how many units it takes.
char32_t codePoint(QStringView text, qsizetype at, int *units)
{
    const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    *units = pair ? 2 : 1;
    return pair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : char32_t(text.at(at).unicode());
}

//! How much of \a text fits into \a columns; at least one character. Breaks at a
//! blank when there is one in the last third.
qsizetype fitting(QStringView text, int columns)
{
    int cells = 0;
    qsizetype at = 0;
    qsizetype blank = -1;
    while (at < text.size()) {
        int units = 1;
        const int next = cellsOf(codePoint(text, at, &units));
        if (cells + next > columns && at > 0)
            return blank > 0 ? blank : at;
        cells += next;
        at += units;
        if (text.at(at - 1) == u' ' && cells * 3 >= columns * 2)
            blank = at;
    }
    return at;
}

} // namespace

int LogLayout::width(QStringView text)
{
    int cells = 0;
    for (qsizetype at = 0; at < text.size();) {
        int units = 1;
        cells += cellsOf(codePoint(text, at, &units));
        at += units;
    }
    return cells;
}

QStringList LogLayout::rows(const QString &text) const
{
    QStringList whole = pretty ? spreadJson(text) : QStringList();
    if (whole.isEmpty())
        whole.append(text);
    if (columns <= 0)
        return whole;
    QStringList rows;
    for (const QString &each : std::as_const(whole)) {
        QStringView rest(each);
        do {
            const qsizetype taken = fitting(rest, columns);
            rows.append(rest.first(taken).toString());
            rest = rest.sliced(taken);
        } while (!rest.isEmpty());
    }
    return rows;
}

int LogLayout::rowCount(const QString &text) const
{
    // Most lines are short, and many are asked for.
    const bool maybeJson = pretty && text.contains(u'{');
    if (!maybeJson && (columns <= 0 || text.size() * 2 <= columns))
        return 1;
    return static_cast<int>(rows(text).size());
}

} // namespace shopflow::ui
