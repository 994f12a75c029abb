// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/TintedIconEngine.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

TintedIconEngine::TintedIconEngine(const Theme &theme, QString name, Role role)
    : m_theme(theme), m_name(std::move(name)), m_role(role)
{
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    render(*painter, rect, m_name, m_theme.color(mode == QIcon::Disabled ? Role::Faint : m_role));
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return result;
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(m_theme, m_name, m_role);
}

void TintedIconEngine::render(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF box(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const qreal ratio = painter.device()->devicePixelRatio();
    // Where pixels do not meet pixels a picture would be blurred.
    const bool fits = painter.transform().type() <= QTransform::TxTranslate && ratio == std::floor(ratio);
    if (!fits) {
        renderFile(painter, box, name, color);
        return;
    }
    // Reading the file takes longer than all else in a cell, and the same few come again and again.
    const QRect outer = box.toAlignedRect();
    const QPointF shift = box.topLeft() - outer.topLeft();
    const QString key = u"shopflow/%1/%2/%3/%4/%5/%6"_s.arg(name, QString::number(color.rgba(), 16))
                            .arg(side).arg(shift.x()).arg(shift.y()).arg(ratio);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap(outer.size() * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter into(&picture);
        renderFile(into, QRectF(shift, box.size()), name, color);
        into.end();
        QPixmapCache::insert(key, picture);
    }
    painter.drawPixmap(outer.topLeft(), picture);
}

void TintedIconEngine::renderFile(QPainter &painter, const QRectF &box, const QString &name, const QColor &color)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, box);
    painter.restore();
}

} // namespace shopflow::ui
