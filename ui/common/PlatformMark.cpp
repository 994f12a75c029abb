// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/PlatformMark.h"

#include "common/PillPainter.h"
#include "stores/Blueprint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

PlatformMark::PlatformMark(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
    setBlueprint(nullptr);
}

void PlatformMark::setBlueprint(const Blueprint *blueprint)
{
    m_letters = blueprint ? blueprint->mark : u"?"_s;
    m_color = blueprint ? QColor(blueprint->markColor) : QColor(0x6b, 0x75, 0x86);
    setAccessibleName(blueprint ? blueprint->title : tr("Unknown platform"));
    update();
}

void PlatformMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    PillPainter::paintMark(painter, QRectF(rect()), font(), m_letters, m_color);
}

} // namespace shopflow::ui
