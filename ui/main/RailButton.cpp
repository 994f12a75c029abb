// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/RailButton.h"

#include "main/RailDelegate.h"

#include <QPainter>

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
    QRect cell = rect().adjusted(9, 0, -10, 0);
    Theme::paintIcon(painter, QRectF(cell.left() - 1, cell.center().y() - 7, 16, 16), m_icon,
                     m_theme.color(isChecked() ? Role::Accent : Role::Muted));
    cell.adjust(24, 0, 0, 0);
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(Role::Faint));
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, m_fact);
    painter.setFont(m_theme.font(isChecked() ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace shopflow::ui
