// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/LogBuffer.h"
#include "logs/LogLayout.h"
#include "logs/LogMatcher.h"

#include <QSet>

#include <chrono>
#include <deque>

namespace shopflow::ui {

//! Which lines of a LogBuffer are shown, in which rows they stand and which match
//! what is searched for. Works in slices, because a million lines take longer than
//! a window may stand still: advance() until isComplete(). The buffer outlives it.
class LogRows
{
public:
    struct Place {
        int line = -1; //!< of the buffer
        int row = 0;   //!< within the line
        friend bool operator==(const Place &, const Place &) = default;
    };

    explicit LogRows(const LogBuffer &buffer) : m_buffer(buffer) {}

    //! Each of these begins anew with what it changes; true when it changed anything.
    bool setLayout(const LogLayout &layout);
    bool setHidden(const QSet<int> &sources); //!< rows of LogBuffer::sources()
    bool setNeedle(const LogMatcher &needle);
    bool setOnlyMatches(bool on);
    void clear();

    [[nodiscard]] const LogLayout &layout() const { return m_layout; }
    [[nodiscard]] const LogMatcher &needle() const { return m_needle; }
    [[nodiscard]] bool isFiltered() const { return !m_hidden.isEmpty() || showsOnlyMatches(); }

    //! Takes lines in until all are or \a limit has passed.
    void advance(std::chrono::microseconds limit);
    [[nodiscard]] bool isComplete() const;
    //! After the buffer dropped old lines; answers how many rows went with them.
    qint64 dropOld();

    [[nodiscard]] qint64 rowCount() const;
    [[nodiscard]] Place at(qint64 row) const;   //!< line -1 when there is no such row
    [[nodiscard]] qint64 rowOf(int line) const; //!< of the line, or where it would be
    [[nodiscard]] qint64 shownLines() const;
    [[nodiscard]] bool isShown(int line) const;
    [[nodiscard]] QVector<int> shown() const; //!< all lines that are, so far

    [[nodiscard]] int matchCount() const { return static_cast<int>(m_matches.size()); }
    //! Which of the matches \a line is, from 0; -1 for none of them.
    [[nodiscard]] int matchIndex(int line) const;
    //! The next matching line from \a line on (itself included), around the end; -1.
    [[nodiscard]] int findMatch(int line, bool backward) const;

private:
    struct Shown {
        qint64 number;   //!< of the line, since the buffer was cleared
        qint64 firstRow; //!< counted like the numbers, so that dropping moves nothing
    };
    [[nodiscard]] bool isPlain() const { return m_layout.isPlain() && !isFiltered(); }
    [[nodiscard]] bool showsOnlyMatches() const { return m_onlyMatches && !m_needle.isEmpty(); }
    [[nodiscard]] qint64 first() const { return m_buffer.trimmedLines(); }
    [[nodiscard]] qint64 end() const { return first() + m_buffer.lineCount(); }
    [[nodiscard]] qint64 base() const { return m_shown.empty() ? m_endRow : m_shown.front().firstRow; }
    void restart();
    void take(qint64 number);

    const LogBuffer &m_buffer;
    LogLayout m_layout;
    LogMatcher m_needle;
    QSet<int> m_hidden;
    bool m_onlyMatches = false;
    std::deque<Shown> m_shown; //!< unused while every line is one row
    std::deque<qint64> m_matches;
    qint64 m_endRow = 0;
    qint64 m_next = 0; //!< number of the line to take in next
};

} // namespace shopflow::ui
