// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogView.h"

#include "logs/LogViewAccessible.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow::ui {

namespace {
constexpr int topMargin = 6;
//! Of the window's time, at once: short of what a person or an animation notices.
constexpr auto slice = 8ms;
constexpr int longestPainted = 20000; // columns that can be scrolled to
constexpr int fewestColumns = 20;     // of wrapped text, in however narrow a window
constexpr int longestRead = 2000;     // letters of a row that a screen reader gets
} // namespace

LogView::LogView(const Theme &theme, qint64 byteCap, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_buffer(byteCap), m_rows(m_buffer), m_painter(theme)
{
    LogViewAccessible::install();
    setAccessibleName(tr("Log lines"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setFont(theme.font(TextStyle::Mono));
    // What programs write reads from the left in every language.
    setLayoutDirection(Qt::LeftToRight);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_adjusting)
            return;
        m_top = -1;
        setFollowing(value >= verticalScrollBar()->maximum());
    });
    m_work.setInterval(0);
    connect(&m_work, &QTimer::timeout, this, &LogView::work);
    m_painter.setFont(font());
    updateLayout();
}

void LogView::append(const QVector<kube::LogLine> &lines)
{
    if (lines.isEmpty())
        return;
    const int dropped = m_buffer.append(lines);
    m_painter.fitSources(m_buffer);
    const auto shift = [dropped](int line) { return line < 0 ? -1 : std::max(0, line - dropped); };
    m_anchor = shift(m_anchor);
    m_caret = shift(m_caret);
    m_top = shift(m_top);
    m_match = m_match >= dropped ? m_match - dropped : -1;
    const bool plain = m_rows.layout().isPlain() && !m_rows.isFiltered();
    const qint64 gone = m_rows.dropOld() + (plain ? dropped : 0);
    const qint64 keep = std::max<qint64>(0, verticalScrollBar()->value() - gone);
    m_rows.advance(slice);
    updateLayout(); // names of new containers may need more room
    scrollTo(keep);
    if (!m_rows.isComplete())
        m_work.start();
    viewport()->update();
    Q_EMIT contentChanged();
}

void LogView::work()
{
    m_rows.advance(slice);
    const bool complete = m_rows.isComplete();
    if (complete)
        m_work.stop();
    scrollTo(m_top >= 0 ? m_rows.rowOf(m_top) : verticalScrollBar()->value());
    if (complete)
        m_top = -1;
    viewport()->update();
    Q_EMIT contentChanged();
}

void LogView::startAnew()
{
    m_work.start();
    work();
}

void LogView::clear()
{
    m_buffer.clear();
    m_rows.clear();
    m_painter.fitSources(m_buffer);
    m_work.stop();
    m_anchor = m_caret = m_match = m_top = -1;
    updateLayout();
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
    m_painter.setTimesShown(on);
    updateLayout();
    updateBars();
    viewport()->update();
}

void LogView::setWrapped(bool on)
{
    m_wrapped = on;
    updateLayout();
}

void LogView::setPretty(bool on)
{
    m_pretty = on;
    updateLayout();
}

void LogView::updateLayout()
{
    const int room =
        static_cast<int>((viewport()->width() - m_painter.textStart() - LogLinePainter::margin) / m_painter.charWidth());
    const int top = m_top >= 0 ? m_top : firstVisibleLine();
    if (m_rows.setLayout({m_wrapped ? std::max(fewestColumns, room) : 0, m_pretty})) {
        m_top = top;
        startAnew();
    }
}

void LogView::setHidden(const QSet<int> &sources)
{
    const int top = firstVisibleLine();
    if (!m_rows.setHidden(sources))
        return;
    m_top = top;
    startAnew();
}

void LogView::setNeedle(const LogMatcher &needle)
{
    const int top = firstVisibleLine();
    if (!m_rows.setNeedle(needle))
        return;
    m_match = -1;
    m_top = top;
    startAnew();
}

void LogView::setOnlyMatches(bool on)
{
    const int top = m_match >= 0 ? m_match : firstVisibleLine();
    if (!m_rows.setOnlyMatches(on))
        return;
    m_top = top;
    startAnew();
}

void LogView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

bool LogView::findNext(bool backward)
{
    const int from = m_match >= 0 ? m_match + (backward ? -1 : 1)
                     : backward   ? m_buffer.lineCount() - 1
                                  : std::max(0, firstVisibleLine());
    const int found = m_rows.findMatch(from, backward);
    m_match = found;
    if (found >= 0)
        showLine(found);
    viewport()->update();
    Q_EMIT contentChanged();
    return found >= 0;
}

void LogView::showLine(int line)
{
    const qint64 row = m_rows.rowOf(line);
    const qint64 first = verticalScrollBar()->value();
    if (row < first || row >= first + pageRows() - 1)
        verticalScrollBar()->setValue(static_cast<int>(row - pageRows() / 3));
}

int LogView::firstVisibleLine() const
{
    return m_rows.at(verticalScrollBar()->value()).line;
}

int LogView::pageRows() const
{
    return std::max(1, (viewport()->height() - topMargin - 2) / m_painter.lineHeight());
}

void LogView::scrollTo(qint64 row)
{
    updateBars();
    m_adjusting = true;
    verticalScrollBar()->setValue(m_following ? verticalScrollBar()->maximum() : static_cast<int>(row));
    m_adjusting = false;
}

void LogView::updateBars()
{
    m_adjusting = true;
    verticalScrollBar()->setPageStep(pageRows());
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qint64>(0, m_rows.rowCount() - pageRows())));
    const int columns = m_wrapped ? 0 : std::min(m_buffer.longestLine(), longestPainted);
    const int width = m_painter.textStart() + qRound(columns * m_painter.charWidth()) + LogLinePainter::margin;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(qRound(m_painter.charWidth() * 4));
    horizontalScrollBar()->setRange(0, m_wrapped ? 0 : std::max(0, width - viewport()->width()));
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_adjusting = false;
}

void LogView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Role::Panel));
    if (m_rows.rowCount() > 0) {
        painter.setFont(font());
        eachVisibleRow([&](int, const QRect &area, LogLinePainter::Row row) {
            // A match that a break goes through is marked by its line only.
            row.matches = m_rows.needle().ranges(row.text);
            m_painter.paint(painter, area, horizontalScrollBar()->value(), row);
        });
        return;
    }
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.setPen(m_theme.color(Role::Muted));
    const bool filtered = m_buffer.lineCount() > 0 && m_rows.isComplete();
    painter.drawText(viewport()->rect(), Qt::AlignCenter,
                     filtered ? tr("No line passes the filter.") : m_buffer.lineCount() > 0 ? QString() : m_placeholder);
}

void LogView::eachVisibleRow(const TakeRow &take) const
{
    const int low = std::min(m_anchor, m_caret);
    const int high = std::max(m_anchor, m_caret);
    LogRows::Place place = m_rows.at(verticalScrollBar()->value());
    qint64 row = verticalScrollBar()->value();
    int y = topMargin;
    while (place.line >= 0 && y < viewport()->height()) {
        const QString text = m_buffer.text(place.line);
        const QStringList parts = m_rows.layout().rows(text);
        LogLinePainter::Row shown;
        shown.level = LogLinePainter::levelOf(text);
        shown.current = place.line == m_match;
        shown.selected = m_anchor >= 0 && place.line >= low && place.line <= high;
        for (; place.row < parts.size() && y < viewport()->height(); ++place.row, ++row, y += m_painter.lineHeight()) {
            const bool first = place.row == 0;
            shown.prefix = first ? LogLinePainter::timeOf(m_buffer, place.line) : QString();
            shown.source = first ? m_painter.sourceOf(m_buffer, place.line) : QString();
            shown.text = parts.at(place.row);
            take(place.line, QRect(0, y, viewport()->width(), m_painter.lineHeight()), shown);
        }
        place = m_rows.at(row);
    }
}

QVector<LogView::VisibleRow> LogView::visibleRows() const
{
    QVector<VisibleRow> rows;
    eachVisibleRow([&](int line, const QRect &area, const LogLinePainter::Row &row) {
        QStringList words;
        if (m_painter.timesShown())
            words.append(row.prefix);
        words.append(row.source);
        words.append(row.text.left(longestRead));
        words.removeAll(QString());
        rows.append({words.join(u' '), line, row.selected, area});
    });
    return rows;
}

int LogView::lineAt(int y) const
{
    const qint64 row = verticalScrollBar()->value() + (y - topMargin) / m_painter.lineHeight();
    return m_rows.at(std::clamp<qint64>(row, 0, m_rows.rowCount() - 1)).line;
}

QString LogView::selectedText() const
{
    const bool all = m_anchor < 0;
    const int low = all ? 0 : std::min(m_anchor, m_caret);
    const int high = std::min(all ? m_buffer.lineCount() - 1 : std::max(m_anchor, m_caret), m_buffer.lineCount() - 1);
    QStringList lines;
    for (int line = low; line <= high; ++line) {
        if (!m_rows.isShown(line))
            continue;
        QString text = m_painter.timesShown() ? QString(LogLinePainter::timeOf(m_buffer, line) + u' ') : QString();
        text += m_buffer.source(line).container + u' ' + m_buffer.text(line);
        lines.append(text);
    }
    return lines.join(u'\n');
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_rows.rowCount() == 0)
        return;
    m_caret = lineAt(event->pos().y());
    if (!event->modifiers().testFlag(Qt::ShiftModifier) || m_anchor < 0)
        m_anchor = m_caret;
    viewport()->update();
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || m_anchor < 0 || m_rows.rowCount() == 0)
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
    } else if (event->key() == Qt::Key_Escape && m_anchor >= 0) {
        m_anchor = m_caret = -1;
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
    updateLayout();
    updateBars();
}

void LogView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_painter.setFont(font());
        updateLayout();
        updateBars();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace shopflow::ui
