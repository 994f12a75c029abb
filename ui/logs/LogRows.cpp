// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogRows.h"

#include <QElapsedTimer>

#include <algorithm>

namespace shopflow::ui {

namespace {
//! Lines between two looks at the clock.
constexpr int stride = 64;
} // namespace

bool LogRows::setLayout(const LogLayout &layout)
{
    if (layout == m_layout)
        return false;
    m_layout = layout;
    restart();
    return true;
}

bool LogRows::setHidden(const QSet<int> &sources)
{
    if (sources == m_hidden)
        return false;
    m_hidden = sources;
    restart();
    return true;
}

bool LogRows::setNeedle(const LogMatcher &needle)
{
    if (needle == m_needle)
        return false;
    m_needle = needle;
    restart();
    return true;
}

bool LogRows::setOnlyMatches(bool on)
{
    if (on == m_onlyMatches)
        return false;
    m_onlyMatches = on;
    restart();
    return true;
}

void LogRows::restart()
{
    m_shown.clear();
    m_matches.clear();
    m_endRow = 0;
    m_next = first();
}

void LogRows::clear()
{
    m_hidden.clear();
    restart();
}

void LogRows::advance(std::chrono::microseconds limit)
{
    // Nothing has to be known of lines that are all shown in a row of their own.
    if (isPlain() && m_needle.isEmpty()) {
        m_next = end();
        return;
    }
    QElapsedTimer clock;
    clock.start();
    const qint64 last = end();
    for (int taken = 1; m_next < last; ++m_next, ++taken) {
        take(m_next);
        if (taken % stride == 0 && std::chrono::nanoseconds(clock.nsecsElapsed()) >= limit) {
            ++m_next;
            return;
        }
    }
}

void LogRows::take(qint64 number)
{
    const int line = static_cast<int>(number - first());
    if (m_hidden.contains(m_buffer.sourceRow(line)))
        return;
    const bool plain = isPlain();
    if (plain && m_needle.isEmpty())
        return;
    const QString text = m_buffer.text(line);
    const bool matches = m_needle.matches(text);
    if (matches)
        m_matches.push_back(number);
    if (plain || (showsOnlyMatches() && !matches))
        return;
    m_shown.push_back({number, m_endRow});
    m_endRow += m_layout.rowCount(text);
}

bool LogRows::isComplete() const
{
    return m_next >= end();
}

qint64 LogRows::dropOld()
{
    const qint64 oldest = first();
    m_next = std::max(m_next, oldest);
    while (!m_matches.empty() && m_matches.front() < oldest)
        m_matches.pop_front();
    const qint64 before = base();
    while (!m_shown.empty() && m_shown.front().number < oldest)
        m_shown.pop_front();
    return base() - before;
}

qint64 LogRows::rowCount() const
{
    return isPlain() ? m_buffer.lineCount() : m_endRow - base();
}

LogRows::Place LogRows::at(qint64 row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    if (isPlain())
        return {static_cast<int>(row), 0};
    const qint64 wanted = base() + row;
    const auto after = std::upper_bound(m_shown.begin(), m_shown.end(), wanted,
                                        [](qint64 value, const Shown &shown) { return value < shown.firstRow; });
    const Shown &shown = *std::prev(after);
    return {static_cast<int>(shown.number - first()), static_cast<int>(wanted - shown.firstRow)};
}

qint64 LogRows::rowOf(int line) const
{
    if (isPlain())
        return std::clamp(line, 0, m_buffer.lineCount());
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), first() + line,
                                        [](const Shown &shown, qint64 value) { return shown.number < value; });
    return (found == m_shown.end() ? m_endRow : found->firstRow) - base();
}

qint64 LogRows::shownLines() const
{
    return isPlain() ? m_buffer.lineCount() : static_cast<qint64>(m_shown.size());
}

bool LogRows::isShown(int line) const
{
    return at(rowOf(line)).line == line;
}

QVector<int> LogRows::shown() const
{
    QVector<int> lines;
    lines.reserve(shownLines());
    for (qint64 i = 0; isPlain() && i < shownLines(); ++i)
        lines.append(static_cast<int>(i));
    for (const Shown &each : m_shown)
        lines.append(static_cast<int>(each.number - first()));
    return lines;
}

int LogRows::matchIndex(int line) const
{
    const auto found = std::lower_bound(m_matches.begin(), m_matches.end(), first() + line);
    return found != m_matches.end() && *found == first() + line ? static_cast<int>(found - m_matches.begin()) : -1;
}

int LogRows::findMatch(int line, bool backward) const
{
    if (m_matches.empty())
        return -1;
    const qint64 from = first() + line;
    qint64 found = 0;
    if (backward) {
        const auto after = std::upper_bound(m_matches.begin(), m_matches.end(), from);
        found = after == m_matches.begin() ? m_matches.back() : *std::prev(after);
    } else {
        const auto at = std::lower_bound(m_matches.begin(), m_matches.end(), from);
        found = at == m_matches.end() ? m_matches.front() : *at;
    }
    return static_cast<int>(found - first());
}

} // namespace shopflow::ui
