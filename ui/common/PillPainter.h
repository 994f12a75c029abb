// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

namespace shopflow::ui {

//! Paints the small things that cells and widgets share: status pills, platform
//! marks and usage bars. Stateless.
class PillPainter
{
public:
    //! The width a pill of \a text needs in \a font; its height is pillHeight().
    static int pillWidth(const QFont &font, const QString &text);
    static int pillHeight(const QFont &font);
    static void paintPill(QPainter &painter, const QRect &rect, const QFont &font, const QString &icon,
                          const QString &text, const ToneColors &colors);

    //! \a text in one line with the painter's font and pen, on the side where the painter's
    //! language begins; an address keeps its own direction.
    static void paintWords(QPainter &painter, const QRect &rect, const QString &text,
                           Qt::TextElideMode mode = Qt::ElideRight);

    //! A rounded square with the letters of a platform.
    static void paintMark(QPainter &painter, const QRectF &rect, const QFont &font, const QString &letters,
                          const QColor &color);

    //! A bar filled by \a share (0..1 and above); \a old: in grey.
    static void paintBar(QPainter &painter, const QRectF &rect, double share, const Theme &theme, bool old = false);
};

} // namespace shopflow::ui
