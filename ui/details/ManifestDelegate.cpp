// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/ManifestDelegate.h"

#include "details/ManifestModel.h"

#include <QPainter>

namespace shopflow::ui {

namespace {
constexpr int gutter = 22;
} // namespace

ManifestDelegate::ManifestDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void ManifestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Mark = ManifestRow::Mark;
    const auto mark = static_cast<Mark>(index.data(ManifestModel::MarkRole).toInt());
    const bool applied = index.column() == ManifestModel::AppliedColumn;
    const bool absent = mark == (applied ? Mark::Added : Mark::Missing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QColor back = m_theme.color(selected ? Role::Selection : Role::Panel);
    QColor front = m_theme.color(Role::Text);
    QString sign;
    if (mark == Mark::Changed || mark == Mark::Missing) {
        const ToneColors colors = m_theme.tone(mark == Mark::Changed ? Tone::Warning : Tone::Bad);
        back = selected ? back : colors.background;
        front = colors.foreground;
        sign = mark == Mark::Changed ? QChar(0x2260) : QChar(0x2212);
    } else if (mark == Mark::Added) {
        front = m_theme.color(Role::Muted);
        sign = QChar(u'+');
    }
    painter->save();
    painter->fillRect(option.rect, back);
    if (!applied) {
        // Between the columns, wherever the other one is.
        const int edge = option.direction == Qt::RightToLeft ? option.rect.right() : option.rect.left();
        painter->setPen(m_theme.color(Role::Line));
        painter->drawLine(edge, option.rect.top(), edge, option.rect.bottom());
    }
    // YAML reads from left to right, its indents too, in every language.
    painter->setLayoutDirection(Qt::LeftToRight);
    if (!absent) {
        painter->setFont(m_theme.font(TextStyle::Mono));
        painter->setPen(front);
        const QRect cell = option.rect.adjusted(8, 0, -4, 0);
        painter->drawText(QRect(cell.left(), cell.top(), gutter, cell.height()), Qt::AlignVCenter | Qt::AlignLeft, sign);
        const QRect words = cell.adjusted(gutter, 0, 0, 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
    painter->restore();
}

} // namespace shopflow::ui
