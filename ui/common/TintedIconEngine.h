// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QIconEngine>

namespace shopflow::ui {

//! Draws one of our stroke icons in the colour its role has at that moment, at
//! any size and pixel ratio. Owned by its QIcon.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(const Theme &theme, QString name, Role role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

    //! Drawn pictures are kept in Qt's cache of them.
    static void render(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);

private:
    static void renderFile(QPainter &painter, const QRectF &box, const QString &name, const QColor &color);

    const Theme &m_theme;
    QString m_name;
    Role m_role;
};

} // namespace shopflow::ui
