// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreCellDelegate.h"

#include "common/PillPainter.h"
#include "common/Staleness.h"
#include "stores/StoreWords.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

StoreCellDelegate::StoreCellDelegate(const Theme &theme, const BlueprintCatalog &catalog, const StoreTableModel &stores,
                                     const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_catalog(catalog), m_stores(stores), m_clock(clock)
{
}

QSize StoreCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight};
}

bool StoreCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const QString whole = index.data().toString();
    if (event->type() != QEvent::ToolTip || whole.isEmpty() || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), whole.toHtmlEscaped(), view->viewport(), view->visualRect(index));
    return true;
}

void StoreCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Store *store = m_stores.storeByUid(index.data(StoreTableModel::UidRole).toString());
    if (!store)
        return;
    const bool old = Staleness::isOld(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, m_theme.color(selected ? Role::Selection : Role::Panel));
    painter->setPen(m_theme.color(Role::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && index.column() == 0)
        painter->fillRect(
            QStyle::visualRect(option.direction, option.rect,
                               QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())),
            m_theme.color(Role::Accent));
    const QRect cell = option.rect.adjusted(padding, 0, -padding, -1);
    switch (index.column()) {
    case StoreTableModel::TitleColumn:
        paintTitle(*painter, cell, *store, old);
        break;
    case StoreTableModel::StatusColumn:
        paintStatus(*painter, cell, *store, old);
        break;
    case StoreTableModel::AddressColumn: {
        const QString text = index.data().toString();
        if (text.isEmpty())
            paintText(*painter, cell, u"\u2014"_s, m_theme.color(Role::Faint));
        else
            paintText(*painter, cell, text, m_theme.color(old ? Role::Muted : Role::Accent), Qt::ElideMiddle);
        break;
    }
    case StoreTableModel::CpuColumn:
    case StoreTableModel::MemoryColumn:
    case StoreTableModel::StorageColumn: {
        const double share = index.data(StoreTableModel::ShareRole).toDouble();
        if (share < 0)
            paintText(*painter, cell, index.data().toString(), m_theme.color(Role::Faint));
        else
            PillPainter::paintBar(*painter, QRectF(cell.left(), cell.center().y() - 2.5, cell.width(), 6), share, m_theme, old);
        break;
    }
    case StoreTableModel::OwnerColumn:
        // Of service accounts and cloud identities the end tells who it is.
        paintText(*painter, cell, index.data().toString(), m_theme.color(Role::Muted), Qt::ElideMiddle);
        break;
    default:
        paintText(*painter, cell, index.data().toString(), m_theme.color(Role::Muted));
    }
    painter->restore();
}

void StoreCellDelegate::paintTitle(QPainter &painter, const QRect &cell, const Store &store, bool old) const
{
    const Blueprint *blueprint = m_catalog.find(store.spec.platform);
    const QRect words =
        QStyle::visualRect(painter.layoutDirection(), cell, cell.adjusted(markWidth, 0, 0, 0));
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF mark(mirrored ? cell.right() - 23 : cell.left() + 4, cell.center().y() - 9.5, 20, 20);
    PillPainter::paintMark(painter, mark, m_theme.font(TextStyle::Body), blueprint ? blueprint->mark : u"?"_s,
                           blueprint && !old ? QColor(blueprint->markColor) : QColor(0x6b, 0x75, 0x86));
    painter.setFont(m_theme.font(TextStyle::Strong));
    paintText(painter, words, store.spec.displayTitle(), m_theme.color(old ? Role::Muted : Role::Text));
}

void StoreCellDelegate::paintStatus(QPainter &painter, const QRect &cell, const Store &store, bool old) const
{
    const PhaseLook look = StoreWords::look(store.status);
    const QFont font = m_theme.font(TextStyle::Medium);
    const int height = PillPainter::pillHeight(font);
    const int width = qMin(PillPainter::pillWidth(font, look.word), cell.width());
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QRect pill = QStyle::visualRect(direction, cell,
                                          QRect(cell.left(), cell.center().y() - height / 2 + 1, width, height));
    PillPainter::paintPill(painter, pill, font, look.icon, look.word, m_theme.tone(old ? Tone::Neutral : look.tone));
    painter.setFont(m_theme.font(TextStyle::Body));
    const QRect words = QStyle::visualRect(direction, cell, cell.adjusted(width + 10, 0, 0, 0));
    if (words.width() > 30)
        paintText(painter, words, StoreWords::sentence(store, m_clock.now()), m_theme.color(Role::Muted));
}

void StoreCellDelegate::paintText(QPainter &painter, const QRect &cell, const QString &text, const QColor &color,
                                  Qt::TextElideMode mode) const
{
    painter.setPen(color);
    QString line = text;
    line.replace(u'\n', u' ');
    PillPainter::paintWords(painter, cell, line, mode);
}

} // namespace shopflow::ui
