// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/RailButton.h"

#include "main/RailDelegate.h"

#include <QPainter>
#include <QStyle>

namespace shopflow::ui {

RailButton::RailButton(const Theme &theme, const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setFact(const QString &fact)
{
    m_fact = fact;
    setAccessibleDescription(fact);
    update();
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    RailDelegate::paintBox(painter, rect(), m_theme, isChecked(), underMouse(), hasFocus());
    const QRect row = rect();
    const QRect icon(row.left() + 8, row.center().y() - 7, 16, 16);
    Theme::paintIcon(painter, QStyle::visualRect(layoutDirection(), row, icon), m_icon,
                     m_theme.color(isChecked() ? Role::Accent : Role::Muted));
    const QRect cell = QStyle::visualRect(layoutDirection(), row, row.adjusted(33, 0, -10, 0));
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(Role::Faint));
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, m_fact);
    painter.setFont(m_theme.font(isChecked() ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace shopflow::ui
