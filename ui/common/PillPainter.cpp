// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/PillPainter.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace shopflow::ui {

namespace {
constexpr int padding = 8;
constexpr int iconGap = 4;
} // namespace

int PillPainter::pillHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 6;
}

int PillPainter::pillWidth(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    return padding * 2 + metrics.ascent() + iconGap + metrics.horizontalAdvance(text);
}

void PillPainter::paintPill(QPainter &painter, const QRect &rect, const QFont &font, const QString &icon,
                            const QString &text, const ToneColors &colors)
{
    const QFontMetrics metrics(font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.background);
    painter.drawRoundedRect(QRectF(rect), rect.height() / 2.0, rect.height() / 2.0);
    const int side = metrics.ascent();
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const qreal left = direction == Qt::RightToLeft ? rect.right() + 1 - padding - side : rect.left() + padding;
    Theme::paintIcon(painter, QRectF(left, rect.center().y() - side / 2.0 + 0.5, side, side), icon, colors.foreground);
    painter.setFont(font);
    painter.setPen(colors.foreground);
    const QRect words =
        QStyle::visualRect(direction, rect, rect.adjusted(padding + side + iconGap, 0, -padding + 2, 0));
    paintWords(painter, words, text);
    painter.restore();
}

void PillPainter::paintWords(QPainter &painter, const QRect &rect, const QString &text, Qt::TextElideMode mode)
{
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QString shown = painter.fontMetrics().elidedText(text, mode, rect.width());
    painter.save();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter |
                               Qt::TextSingleLine, shown);
    painter.restore();
}

void PillPainter::paintMark(QPainter &painter, const QRectF &rect, const QFont &font, const QString &letters,
                            const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient gradient(rect.topLeft(), rect.bottomLeft());
    gradient.setColorAt(0, color.lighter(118));
    gradient.setColorAt(1, color);
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(rect, rect.width() * 0.26, rect.width() * 0.26);
    QFont small = font;
    small.setWeight(QFont::Bold);
    small.setPixelSize(qMax(8, qRound(rect.height() * (letters.size() > 1 ? 0.42 : 0.56))));
    painter.setFont(small);
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter, letters);
    painter.restore();
}

void PillPainter::paintBar(QPainter &painter, const QRectF &rect, double share, const Theme &theme, bool old)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tone(Tone::Neutral).background);
    const qreal radius = rect.height() / 2;
    painter.drawRoundedRect(rect, radius, radius);
    if (share > 0) {
        QRectF filled = rect;
        filled.setWidth(qMax(rect.height(), rect.width() * qMin(share, 1.0)));
        if (painter.layoutDirection() == Qt::RightToLeft)
            filled.moveRight(rect.right());
        painter.setBrush(old           ? theme.tone(Tone::Neutral).foreground
                         : share > 1.0 ? theme.tone(Tone::Bad).foreground
                                       : theme.color(Role::Accent));
        painter.drawRoundedRect(filled, radius, radius);
    }
    painter.restore();
}

} // namespace shopflow::ui
