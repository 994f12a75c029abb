// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/PodCellDelegate.h"

#include "common/PillPainter.h"
#include "common/Staleness.h"
#include "details/PodTableModel.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

PodCellDelegate::PodCellDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void PodCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, m_theme.color(selected ? Role::Selection : Role::Panel));
    painter->setPen(m_theme.color(Role::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect whole = option.rect.adjusted(10, 0, -10, -1);
    QRect cell = whole;
    QColor color = m_theme.color(Role::Muted);
    painter->setFont(m_theme.font(TextStyle::Body));
    if (index.column() == PodTableModel::NameColumn) {
        color = m_theme.color(Staleness::role(option.widget, Role::Text));
        // Letter by letter: some proportional fonts join "2x9" into a product.
        painter->setFont(m_theme.font(TextStyle::Mono));
    } else if (index.column() == PodTableModel::StatusColumn) {
        const auto told = static_cast<Tone>(index.data(PodTableModel::ToneRole).toInt());
        const ToneColors tone = m_theme.tone(Staleness::tone(option.widget, told));
        color = tone.foreground;
        painter->setFont(m_theme.font(TextStyle::Medium));
        const QRect dot(cell.left() - 2, cell.center().y() - 6, 13, 13);
        Theme::paintIcon(*painter, QStyle::visualRect(option.direction, whole, dot), u"dot"_s, color);
        cell = QStyle::visualRect(option.direction, whole, whole.adjusted(17, 0, 0, 0));
    }
    painter->setPen(color);
    PillPainter::paintWords(*painter, cell, index.data().toString(), Qt::ElideMiddle);
    painter->restore();
}

} // namespace shopflow::ui
