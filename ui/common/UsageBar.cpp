// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/UsageBar.h"

#include "common/PillPainter.h"
#include "common/Staleness.h"

#include <QPainter>

namespace shopflow::ui {

UsageBar::UsageBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(48);
}

void UsageBar::setShare(double share)
{
    m_share = share;
    update();
}

void UsageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    PillPainter::paintBar(painter, QRectF(0, height() / 2.0 - 3, width(), 6), m_share, m_theme,
                          Staleness::isOld(this));
}

} // namespace shopflow::ui
