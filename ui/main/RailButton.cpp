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
    // One of several: arrows go from one to the next.
    setAutoExclusive(true);
    setAccessibleName(text);
    // Tab comes to the one that is chosen, whoever chose it.
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QAbstractButton::toggled, this, [this](bool on) { setFocusPolicy(on ? Qt::TabFocus : Qt::NoFocus); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setFact(const QString &fact, const QString &sentence)
{
    m_fact = fact;
    setAccessibleDescription(sentence.isEmpty() ? fact : sentence);
    setToolTip(sentence);
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
    // The name of the place comes first where there is no room for both.
    const QFont name = m_theme.font(isChecked() ? TextStyle::Strong : TextStyle::Body);
    const int room = cell.width() - QFontMetrics(name).horizontalAdvance(text()) - 10;
    const QString fact = painter.fontMetrics().elidedText(m_fact, Qt::ElideRight, qMax(0, room));
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, room > 24 ? fact : QString());
    painter.setFont(name);
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace shopflow::ui
