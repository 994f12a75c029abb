// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QTimer>

namespace shopflow::ui {

class LogView;

//! The lines in sight of a log view as text for a screen reader: as many as are painted,
//! however many the log has. The cursor is at the match somebody is at or at the end of
//! the selection. Made by Qt for the first program that asks; goes with its view.
class LogViewAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
    Q_DISABLE_COPY_MOVE(LogViewAccessible)

public:
    explicit LogViewAccessible(LogView &view);
    static void install();

    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    using QAccessibleWidget::text;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] int cursorPosition() const override;
    [[nodiscard]] int selectionCount() const override;
    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override;
    // It is read, not edited; what is in sight needs no scrolling.
    void setCursorPosition(int) override {}
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    void scrollToSubstring(int, int) override {}

private:
    static QAccessibleInterface *make(const QString &className, QObject *object);
    [[nodiscard]] QString all() const;
    [[nodiscard]] int offsetOf(int row) const;
    [[nodiscard]] int rowOf(int offset) const;
    void tell();

    LogView &m_view;
    QTimer m_later; //!< lines may come thousands at a time
    QString m_told;
    int m_cursor = 0;
};

} // namespace shopflow::ui
