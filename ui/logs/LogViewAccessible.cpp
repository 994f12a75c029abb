// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogViewAccessible.h"

#include "logs/LogView.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow::ui {

namespace {
//! Between two words to a screen reader; it reads slower than a program writes.
constexpr auto pause = 200ms;
} // namespace

LogViewAccessible::LogViewAccessible(LogView &view)
    : QAccessibleWidget(&view, QAccessible::EditableText), m_view(view), m_told(all()), m_cursor(cursorPosition())
{
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    const auto soon = [this] {
        if (QAccessible::isActive() && !m_later.isActive())
            m_later.start();
    };
    QObject::connect(&view, &LogView::contentChanged, &m_later, soon);
    QObject::connect(view.verticalScrollBar(), &QScrollBar::valueChanged, &m_later, soon);
    QObject::connect(&m_later, &QTimer::timeout, &m_later, [this] { tell(); });
}

void LogViewAccessible::install()
{
    QAccessible::installFactory(&LogViewAccessible::make);
}

QAccessibleInterface *LogViewAccessible::make(const QString &className, QObject *object)
{
    if (className != u"shopflow::ui::LogView")
        return nullptr;
    auto *view = qobject_cast<LogView *>(object);
    return view ? new LogViewAccessible(*view) : nullptr;
}

QAccessible::State LogViewAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *LogViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString LogViewAccessible::all() const
{
    QStringList rows;
    for (const LogView::VisibleRow &row : m_view.visibleRows())
        rows.append(row.text);
    return rows.join(u'\n');
}

QString LogViewAccessible::text(int start, int end) const
{
    const QString text = all();
    return text.mid(start, end < 0 ? -1 : end - start);
}

int LogViewAccessible::characterCount() const
{
    return static_cast<int>(all().size());
}

int LogViewAccessible::offsetOf(int row) const
{
    int offset = 0;
    for (const LogView::VisibleRow &each : m_view.visibleRows().first(row))
        offset += static_cast<int>(each.text.size()) + 1;
    return offset;
}

int LogViewAccessible::rowOf(int offset) const
{
    return static_cast<int>(QStringView(all()).first(qBound(0, offset, characterCount())).count(u'\n'));
}

int LogViewAccessible::cursorPosition() const
{
    const QVector<LogView::VisibleRow> rows = m_view.visibleRows();
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).line == m_view.currentLine())
            return offsetOf(row);
    }
    return 0;
}

int LogViewAccessible::selectionCount() const
{
    int start = 0;
    int end = 0;
    selection(0, &start, &end);
    return end > start ? 1 : 0;
}

void LogViewAccessible::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    const QVector<LogView::VisibleRow> rows = m_view.visibleRows();
    int offset = 0;
    for (const LogView::VisibleRow &row : rows) {
        const int next = offset + static_cast<int>(row.text.size());
        if (index == 0 && row.selected) {
            *start = *end == 0 ? offset : *start;
            *end = next;
        }
        offset = next + 1;
    }
}

QRect LogViewAccessible::characterRect(int offset) const
{
    const QVector<LogView::VisibleRow> rows = m_view.visibleRows();
    if (offset < 0 || rows.isEmpty())
        return {};
    const QRect area = rows.at(qMin<qsizetype>(rowOf(offset), rows.size() - 1)).area;
    return {m_view.viewport()->mapToGlobal(area.topLeft()), area.size()};
}

int LogViewAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint at = m_view.viewport()->mapFromGlobal(point);
    const QVector<LogView::VisibleRow> rows = m_view.visibleRows();
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).area.contains(at))
            return offsetOf(row);
    }
    return -1;
}

QString LogViewAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void LogViewAccessible::tell()
{
    const QString text = all();
    if (text != m_told) {
        QAccessibleTextUpdateEvent event(&m_view, 0, m_told, text);
        m_told = text;
        QAccessible::updateAccessibility(&event);
    }
    if (const int cursor = cursorPosition(); cursor != m_cursor) {
        m_cursor = cursor;
        QAccessibleTextCursorEvent event(&m_view, cursor);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace shopflow::ui
