// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/TintedIconEngine.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

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
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(rect.width(), rect.height());
    renderer.render(&painter, QRectF(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side)));
    painter.restore();
}

} // namespace shopflow::ui
