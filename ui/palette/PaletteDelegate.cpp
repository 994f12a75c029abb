// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/PaletteDelegate.h"

#include "common/PillPainter.h"
#include "palette/PaletteFilter.h"

#include <QPainter>
#include <QStyle>

namespace shopflow::ui {

PaletteDelegate::PaletteDelegate(const Theme &theme, const PaletteFilter &filter, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_filter(filter)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PaletteEntry &entry = m_filter.entryAt(index);
    const bool enabled = entry.reason.isEmpty();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Role::Selection));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(6, 1, -6, -1), 6, 6);
    }
    QRect cell = option.rect.adjusted(18, 4, -18, -4);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->setOpacity(enabled ? 1 : 0.55);
    entry.icon.paint(painter, placed(QRect(cell.left(), cell.center().y() - 8, 18, 18)));
    painter->setOpacity(1);
    cell.adjust(32, 0, 0, 0);
    if (!entry.shortcut.isEmpty()) {
        painter->setFont(m_theme.font(TextStyle::Small));
        painter->setPen(m_theme.color(Role::Muted));
        painter->drawText(placed(cell), Qt::AlignRight | Qt::AlignVCenter, entry.shortcut);
        cell.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(entry.shortcut) - 16, 0);
    }
    const QRect upper(cell.left(), cell.top(), cell.width(), cell.height() / 2);
    const QRect lower(cell.left(), upper.bottom() + 1, cell.width(), cell.height() / 2);
    paintTitle(*painter, placed(upper), index, enabled);
    painter->setLayoutDirection(option.direction);
    painter->setFont(m_theme.font(TextStyle::Small));
    painter->setPen(m_theme.color(Role::Muted));
    PillPainter::paintWords(*painter, placed(lower), enabled ? entry.place : entry.reason);
    painter->restore();
}

int PaletteDelegate::paintTitle(QPainter &painter, const QRect &line, const QModelIndex &index, bool enabled) const
{
    const QFont plain = m_theme.font(TextStyle::Body);
    const QFont strong = m_theme.font(TextStyle::Strong);
    const QVector<int> &found = m_filter.matchAt(index).positions;
    const QString title = QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, line.width());
    const QColor text = m_theme.color(enabled ? Role::Text : Role::Muted);
    int x = line.left();
    // Letters run from the left; the whole stands where the language begins.
    if (painter.layoutDirection() == Qt::RightToLeft)
        x = line.right() + 1 -
            qMin(line.width(), QFontMetrics(found.isEmpty() ? plain : strong).horizontalAdvance(title));
    painter.setLayoutDirection(Qt::LeftToRight);
    // In runs, because the letters of a word are set together.
    for (int at = 0; at < title.size();) {
        const bool hit = found.contains(at);
        int end = at + 1;
        while (end < title.size() && found.contains(end) == hit)
            ++end;
        const QString run = title.mid(at, end - at);
        painter.setFont(hit ? strong : plain);
        painter.setPen(hit && enabled ? m_theme.color(Role::Accent) : text);
        const QRect box(x, line.top(), line.right() - x + 1, line.height());
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, run);
        const int width = painter.fontMetrics().horizontalAdvance(run);
        if (hit)
            painter.drawLine(x, line.bottom(), x + width - 1, line.bottom());
        x += width;
        at = end;
    }
    return x;
}

} // namespace shopflow::ui
