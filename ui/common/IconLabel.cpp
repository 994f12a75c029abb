// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/IconLabel.h"

#include "common/Staleness.h"

#include <QPainter>

namespace shopflow::ui {

IconLabel::IconLabel(const Theme &theme, QString name, int size, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(std::move(name)), m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &name, Role role)
{
    m_name = name;
    m_role = role;
    m_toned = false;
    update();
}

void IconLabel::setIcon(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    m_toned = true;
    update();
}

void IconLabel::setDisc(bool on)
{
    m_disc = on;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColors colors = m_theme.tone(Staleness::tone(this, m_tone));
    QRectF box = rect();
    if (m_disc) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.background);
        painter.drawEllipse(box);
        const qreal inset = box.width() * 0.27;
        box.adjust(inset, inset, -inset, -inset);
    }
    Theme::paintIcon(painter, box, m_name, m_toned || m_disc ? colors.foreground : m_theme.color(m_role));
}

} // namespace shopflow::ui
