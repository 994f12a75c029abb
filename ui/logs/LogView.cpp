// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogView.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {
constexpr int margin = 14;
constexpr int timeColumns = 13; // "10:42:10.343 "
} // namespace

LogView::LogView(const Theme &theme, qint64 byteCap, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_buffer(byteCap)
{
    setAccessibleName(tr("Log lines"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setFont(theme.font(TextStyle::Mono));
    // What programs write reads from the left in every language.
    setLayoutDirection(Qt::LeftToRight);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_adjusting)
            setFollowing(value >= verticalScrollBar()->maximum());
    });
    updateBars();
}

void LogView::append(const QVector<kube::LogLine> &lines)
{
    if (lines.isEmpty())
        return;
    const int dropped = m_buffer.append(lines);
    for (const LogBuffer::Source &source : m_buffer.sources())
        m_sourceColumns = std::clamp(static_cast<int>(source.container.size()) + 2, m_sourceColumns, 18);
    const auto shift = [dropped](int line) { return line < 0 ? -1 : std::max(0, line - dropped); };
    m_anchor = shift(m_anchor);
    m_caret = shift(m_caret);
    m_match = m_match >= dropped ? m_match - dropped : -1;
    const int keep = std::max(0, verticalScrollBar()->value() - dropped);
    updateBars();
    m_adjusting = true;
    verticalScrollBar()->setValue(m_following ? verticalScrollBar()->maximum() : keep);
    m_adjusting = false;
    viewport()->update();
    Q_EMIT contentChanged();
}

void LogView::clear()
{
    m_buffer.clear();
    m_anchor = m_caret = m_match = -1;
    m_sourceColumns = 8;
    updateBars();
    viewport()->update();
    Q_EMIT contentChanged();
}

void LogView::setFollowing(bool on)
{
    if (on)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    if (on == m_following)
        return;
    m_following = on;
    Q_EMIT followingChanged(on);
}

void LogView::setTimesShown(bool on)
{
    m_timesShown = on;
    updateBars();
    viewport()->update();
}

void LogView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void LogView::setNeedle(const QString &needle)
{
    m_needle = needle;
    m_match = -1;
    viewport()->update();
}

bool LogView::findNext(bool backward)
{
    const int from = m_match >= 0 ? m_match + (backward ? -1 : 1)
                     : backward   ? m_buffer.lineCount() - 1
                                  : firstVisibleLine();
    const int found = m_buffer.find(m_needle, from, backward);
    m_match = found;
    if (found >= 0)
        showLine(found);
    viewport()->update();
    return found >= 0;
}

void LogView::showLine(int line)
{
    const int rows = std::max(1, viewport()->height() / m_lineHeight);
    if (line < firstVisibleLine() || line >= firstVisibleLine() + rows - 1)
        verticalScrollBar()->setValue(line - rows / 3);
}

int LogView::firstVisibleLine() const
{
    return verticalScrollBar()->value();
}

void LogView::updateBars()
{
    const QFontMetrics metrics(font());
    m_lineHeight = metrics.height() + 3;
    m_charWidth = std::max(1, metrics.horizontalAdvance(u'0'));
    const int rows = std::max(1, (viewport()->height() - 8) / m_lineHeight);
    m_adjusting = true;
    verticalScrollBar()->setPageStep(rows);
    verticalScrollBar()->setRange(0, std::max(0, m_buffer.lineCount() - rows));
    const int width = textStart() + std::min(m_buffer.longestLine(), 20000) * m_charWidth + margin;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_charWidth * 4);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_adjusting = false;
}

int LogView::textStart() const
{
    return margin + ((m_timesShown ? timeColumns : 0) + m_sourceColumns) * m_charWidth;
}

QString LogView::prefix(int line) const
{
    const qint64 time = m_buffer.time(line);
    return time < 0 ? QString() : QDateTime::fromMSecsSinceEpoch(time).toString(u"HH:mm:ss.zzz"_s);
}

void LogView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Role::Panel));
    painter.setFont(font());
    if (m_buffer.lineCount() == 0) {
        painter.setFont(m_theme.font(TextStyle::Body));
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, m_placeholder);
        return;
    }
    int y = 6;
    for (int line = firstVisibleLine(); line < m_buffer.lineCount() && y < viewport()->height(); ++line) {
        paintLine(painter, line, y);
        y += m_lineHeight;
    }
}

void LogView::paintLine(QPainter &painter, int line, int y) const
{
    const int low = std::min(m_anchor, m_caret);
    const int high = std::max(m_anchor, m_caret);
    if (m_anchor >= 0 && line >= low && line <= high)
        painter.fillRect(0, y, viewport()->width(), m_lineHeight, m_theme.color(Role::Selection));
    const int baseline = y + painter.fontMetrics().ascent() + 1;
    const int shift = horizontalScrollBar()->value();
    int x = margin - shift;
    if (m_timesShown) {
        painter.setPen(m_theme.color(Role::Faint));
        painter.drawText(x, baseline, prefix(line));
        x += timeColumns * m_charWidth;
    }
    const QString container = m_buffer.source(line).container;
    painter.setPen(m_theme.hue(container));
    painter.drawText(x, baseline, container.left(m_sourceColumns - 1));
    x = textStart() - shift;
    // Of a very long line only what can be seen is laid out.
    const QString text = m_buffer.text(line);
    const int first = std::clamp(-x / m_charWidth, 0, static_cast<int>(text.size()));
    const QString shown = text.mid(first, viewport()->width() / m_charWidth + 2);
    x += first * m_charWidth;
    if (!m_needle.isEmpty())
        paintMatches(painter, shown, x, y, line == m_match);
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(x, baseline, shown);
}

void LogView::paintMatches(QPainter &painter, const QString &text, int x, int y, bool current) const
{
    const ToneColors colors = m_theme.tone(current ? Tone::Warning : Tone::Info);
    for (qsizetype at = text.indexOf(m_needle, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(m_needle, at + m_needle.size(), Qt::CaseInsensitive)) {
        const int left = x + painter.fontMetrics().horizontalAdvance(text.left(at));
        const int width = painter.fontMetrics().horizontalAdvance(text.mid(at, m_needle.size()));
        painter.fillRect(QRect(left, y, width, m_lineHeight - 1), colors.background);
        if (current) {
            painter.setPen(colors.foreground);
            painter.drawRect(QRect(left, y, width, m_lineHeight - 2));
        }
    }
}

int LogView::lineAt(int y) const
{
    return std::clamp(firstVisibleLine() + (y - 6) / m_lineHeight, 0, std::max(0, m_buffer.lineCount() - 1));
}

QString LogView::selectedText() const
{
    const bool all = m_anchor < 0;
    const int low = all ? 0 : std::min(m_anchor, m_caret);
    const int high = std::min(all ? m_buffer.lineCount() - 1 : std::max(m_anchor, m_caret), m_buffer.lineCount() - 1);
    QStringList lines;
    for (int line = low; line <= high; ++line) {
        QString text = m_timesShown ? QString(prefix(line) + u' ') : QString();
        text += m_buffer.source(line).container + u' ' + m_buffer.text(line);
        lines.append(text);
    }
    return lines.join(u'\n');
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_buffer.lineCount() == 0)
        return;
    m_caret = lineAt(event->pos().y());
    if (!event->modifiers().testFlag(Qt::ShiftModifier) || m_anchor < 0)
        m_anchor = m_caret;
    viewport()->update();
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || m_anchor < 0)
        return;
    m_caret = lineAt(event->pos().y());
    showLine(m_caret);
    viewport()->update();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
    } else if (event->matches(QKeySequence::SelectAll) && m_buffer.lineCount() > 0) {
        m_anchor = 0;
        m_caret = m_buffer.lineCount() - 1;
        viewport()->update();
    } else if (event->key() == Qt::Key_End) {
        setFollowing(true);
    } else if (event->key() == Qt::Key_Home) {
        verticalScrollBar()->setValue(0);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(m_anchor < 0 ? tr("Copy All Lines") : tr("Copy Selected Lines"));
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(selectedText()); });
    menu->popup(event->globalPos());
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void LogView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateBars();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace shopflow::ui
