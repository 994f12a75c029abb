// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/Pill.h"

#include "common/PillPainter.h"
#include "common/Staleness.h"

#include <QPainter>

namespace shopflow::ui {

Pill::Pill(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setState(const QString &icon, const QString &text, Tone tone)
{
    if (icon == m_icon && text == m_text && tone == m_tone)
        return;
    m_icon = icon;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setSmall(bool small)
{
    m_style = small ? TextStyle::Small : TextStyle::Medium;
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const QFont font = m_theme.font(m_style);
    return {PillPainter::pillWidth(font, m_text) + 2, PillPainter::pillHeight(font)};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    PillPainter::paintPill(painter, rect(), m_theme.font(m_style), m_icon, m_text,
                           m_theme.tone(Staleness::tone(this, m_tone)));
}

} // namespace shopflow::ui
