// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogMatcher.h"

using namespace Qt::StringLiterals;

namespace shopflow::ui {

LogMatcher::LogMatcher(const QString &pattern, bool regular) : m_pattern(pattern), m_regular(regular)
{
    if (!regular || pattern.isEmpty())
        return;
    // A line of a log must not take seconds of the window: what backtracks too much
    // is given up, as if it did not match.
    m_expression.setPattern(u"(*LIMIT_MATCH=100000)"_s + pattern);
    m_expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!m_expression.isValid())
        m_problem = m_expression.errorString();
}

bool LogMatcher::matches(const QString &text) const
{
    if (isEmpty())
        return false;
    return m_regular ? m_expression.match(text).hasMatch() : text.contains(m_pattern, Qt::CaseInsensitive);
}

QVector<LogMatcher::Range> LogMatcher::ranges(const QString &text) const
{
    QVector<Range> found;
    if (isEmpty())
        return found;
    if (m_regular) {
        auto all = m_expression.globalMatch(text);
        while (all.hasNext()) {
            const QRegularExpressionMatch match = all.next();
            if (match.capturedLength() > 0)
                found.append({match.capturedStart(), match.capturedLength()});
        }
        return found;
    }
    for (qsizetype at = text.indexOf(m_pattern, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(m_pattern, at + m_pattern.size(), Qt::CaseInsensitive))
        found.append({at, m_pattern.size()});
    return found;
}

} // namespace shopflow::ui
