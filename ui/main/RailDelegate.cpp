// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/RailDelegate.h"

#include "cluster/ConnectionWords.h"
#include "common/PillPainter.h"
#include "main/ContextListModel.h"

#include <QPainter>
#include <QStyle>

namespace shopflow::ui {

RailDelegate::RailDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, 34};
}

void RailDelegate::paintBox(QPainter &painter, const QRect &rect, const Theme &theme, bool chosen, bool hovered,
                            bool focus)
{
    if (!chosen && !hovered && !focus)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(chosen || focus ? QPen(theme.color(focus ? Role::Accent : Role::Line), 1) : QPen(Qt::NoPen));
    QColor fill = theme.color(Role::Panel);
    if (!chosen)
        fill.setAlphaF(0.55F);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5), 6, 6);
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paintBox(*painter, option.rect, m_theme, chosen, option.state.testFlag(QStyle::State_MouseOver),
             option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange));
    const QRect row = option.rect;
    QRect cell = row.adjusted(9, 0, -10, 0);
    const QVariant phase = index.data(ContextListModel::PhaseRole);
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal left = option.direction == Qt::RightToLeft ? row.right() + 1 - 9 - 8 : cell.left();
    const QRectF disc(left, cell.center().y() - 3.5, 8, 8);
    if (!phase.isValid()) {
        painter->setPen(QPen(m_theme.color(Role::Faint), 1.4));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(disc.adjusted(0.7, 0.7, -0.7, -0.7));
    } else {
        const auto connection = static_cast<ConnectionStatus::Phase>(phase.toInt());
        const ConnectionLook look = ConnectionWords::look(connection);
        const QColor color = m_theme.tone(look.tone).foreground;
        // A disc is well; whatever is not has a shape of its own, not only a colour.
        if (connection == ConnectionStatus::Phase::Live) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color);
            painter->drawEllipse(disc);
        } else {
            Theme::paintIcon(*painter, QRect(qRound(disc.left()) - 2, cell.center().y() - 6, 13, 13), look.icon, color);
        }
    }
    cell.adjust(18, 0, 0, 0);
    const QVariant count = index.data(ContextListModel::CountRole);
    if (count.isValid()) {
        painter->setFont(m_theme.font(TextStyle::Small));
        painter->setPen(m_theme.color(Role::Faint));
        painter->drawText(QStyle::visualRect(option.direction, row, cell), Qt::AlignRight | Qt::AlignVCenter,
                          count.toString());
        cell.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(count.toString()) - 8, 0);
    }
    const auto mark = [&](ContextListModel::DataRole role, const QString &icon, const QColor &color) {
        if (!index.data(role).toBool())
            return;
        const QRect place(cell.right() - 13, cell.center().y() - 6, 14, 14);
        Theme::paintIcon(*painter, QStyle::visualRect(option.direction, row, place), icon, color);
        cell.adjust(0, 0, -19, 0);
    };
    mark(ContextListModel::ProductionRole, QStringLiteral("warning"), m_theme.tone(Tone::Bad).foreground);
    mark(ContextListModel::LockedRole, QStringLiteral("lock"), m_theme.color(Role::Muted));
    painter->setFont(m_theme.font(chosen ? TextStyle::Strong : TextStyle::Body));
    painter->setPen(m_theme.color(Role::Text));
    PillPainter::paintWords(*painter, QStyle::visualRect(option.direction, row, cell), index.data().toString(),
                            Qt::ElideMiddle);
    painter->restore();
}

} // namespace shopflow::ui
