// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>
#include <QVector>

namespace shopflow::ui {

//! What is looked for in a log: words or a regular expression, in upper or lower
//! case. A value.
class LogMatcher
{
public:
    struct Range {
        qsizetype start = 0;
        qsizetype length = 0;
        friend bool operator==(const Range &, const Range &) = default;
    };

    LogMatcher() = default; //!< looks for nothing
    LogMatcher(const QString &pattern, bool regular);

    //! There is nothing to look for, or the pattern is not well-formed.
    [[nodiscard]] bool isEmpty() const { return m_pattern.isEmpty() || !m_problem.isEmpty(); }
    //! Why a regular expression is none, in PCRE's words; empty when it is one.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] bool matches(const QString &text) const;
    //! All places in \a text, from left to right; those of no length are left out.
    [[nodiscard]] QVector<Range> ranges(const QString &text) const;

    friend bool operator==(const LogMatcher &one, const LogMatcher &other)
    {
        return one.m_pattern == other.m_pattern && one.m_regular == other.m_regular;
    }

private:
    QString m_pattern;
    bool m_regular = false;
    QRegularExpression m_expression;
    QString m_problem;
};

} // namespace shopflow::ui
