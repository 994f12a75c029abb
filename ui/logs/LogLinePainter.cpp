// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogLinePainter.h"

#include "logs/LogBuffer.h"
#include "logs/LogLayout.h"

#include <QDateTime>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {
constexpr int timeColumns = 13; // "10:42:10.343 "
constexpr int mostSourceColumns = 26;
constexpr int podSuffix = 5; // the part of a pod's name that its owner makes up
constexpr qsizetype levelWithin = 400;
} // namespace

void LogLinePainter::setFont(const QFont &font)
{
    const QFontMetrics metrics(font);
    m_lineHeight = metrics.height() + 3;
    m_charWidth = std::max(1.0, QFontMetricsF(font).horizontalAdvance(QString(100, u'0')) / 100);
    m_ascent = metrics.ascent() + 1;
}

void LogLinePainter::fitSources(const LogBuffer &buffer)
{
    if (m_names.size() == buffer.sources().size())
        return;
    m_names.clear();
    m_sourceColumns = 8;
    for (const LogBuffer::Source &source : buffer.sources()) {
        const bool several = std::any_of(buffer.sources().begin(), buffer.sources().end(), [&](const auto &other) {
            return other.container == source.container && other.pod != source.pod;
        });
        m_names.append(several ? QString(source.container + u'·' + source.pod.right(podSuffix)) : source.container);
        m_sourceColumns = std::clamp(static_cast<int>(m_names.last().size()) + 2, m_sourceColumns, mostSourceColumns);
    }
}

int LogLinePainter::textStart() const
{
    return margin + qRound(((m_timesShown ? timeColumns : 0) + m_sourceColumns) * m_charWidth);
}

QString LogLinePainter::timeOf(const LogBuffer &buffer, int line)
{
    const qint64 time = buffer.time(line);
    return time < 0 ? QString() : QDateTime::fromMSecsSinceEpoch(time).toString(u"HH:mm:ss.zzz"_s);
}

QString LogLinePainter::sourceOf(const LogBuffer &buffer, int line) const
{
    return m_names.value(buffer.sourceRow(line));
}

LogLevel LogLinePainter::levelOf(const QString &text)
{
    // As the programs of shops write them, web servers, databases and caches, and the
    // levels of JSON logs, in words or in pino's numbers.
    static const QRegularExpression error(
        u"\\b(ERROR|FATAL|PANIC|CRITICAL|EMERG|ALERT)\\b|\\b(PHP Fatal error|Uncaught|error:)|\\[\\w*:?(error|crit|emerg)\\]|"
        "\"(level|severity)\"\\s*:\\s*\"?(error|fatal|panic|critical|50|60)\\b"_s,
        QRegularExpression::NoPatternOption);
    static const QRegularExpression warning(
        u"\\b(WARN|WARNING)\\b|\\b(PHP Warning|warn:|warning:)|\\[\\w*:?(warn|Warning)\\]|"
        "\"(level|severity)\"\\s*:\\s*\"?(warn|warning|40)\\b"_s);
    const QStringView head = QStringView(text).first(std::min(text.size(), levelWithin));
    if (error.match(head).hasMatch())
        return LogLevel::Error;
    return warning.match(head).hasMatch() ? LogLevel::Warning : LogLevel::Plain;
}

void LogLinePainter::paint(QPainter &painter, const QRect &area, int shift, const Row &row) const
{
    if (row.selected)
        painter.fillRect(area, m_theme.color(Role::Selection));
    const int baseline = area.top() + m_ascent;
    int x = area.left() + margin - shift;
    if (m_timesShown) {
        painter.setPen(m_theme.color(Role::Faint));
        painter.drawText(x, baseline, row.prefix);
        x += qRound(timeColumns * m_charWidth);
    }
    if (!row.source.isEmpty()) {
        painter.setPen(m_theme.hue(row.source.section(u'·', 0, 0)));
        painter.drawText(x, baseline, row.source.left(m_sourceColumns - 1));
    }
    x = area.left() + textStart() - shift;
    // Of a very long line only what can be seen is laid out.
    const qsizetype first = std::clamp<qsizetype>(static_cast<qsizetype>(-x / m_charWidth), 0, row.text.size());
    const QString shown = row.text.mid(first, static_cast<qsizetype>(area.width() / m_charWidth) + 2);
    x += qRound(static_cast<qreal>(first) * m_charWidth);
    const ToneColors mark = m_theme.tone(row.current ? Tone::Warning : Tone::Info);
    for (const LogMatcher::Range &range : row.matches) {
        const qsizetype from = std::clamp<qsizetype>(range.start - first, 0, shown.size());
        const qsizetype to = std::clamp<qsizetype>(range.start + range.length - first, 0, shown.size());
        if (from == to)
            continue;
        const int left = x + painter.fontMetrics().horizontalAdvance(shown.left(from));
        const int width = painter.fontMetrics().horizontalAdvance(shown.mid(from, to - from));
        painter.fillRect(QRect(left, area.top(), width, m_lineHeight - 1), mark.background);
        if (row.current) {
            painter.setPen(mark.foreground);
            painter.drawRect(QRect(left, area.top(), width, m_lineHeight - 2));
        }
    }
    switch (row.level) {
    case LogLevel::Error:
        painter.setPen(m_theme.tone(Tone::Bad).foreground);
        break;
    case LogLevel::Warning:
        painter.setPen(m_theme.tone(Tone::Warning).foreground);
        break;
    case LogLevel::Plain:
        painter.setPen(m_theme.color(Role::Text));
        break;
    }
    painter.drawText(x, baseline, shown);
}

} // namespace shopflow::ui
