// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "stores/Blueprint.h"
#include "stores/StoreTableModel.h"

#include <QStyledItemDelegate>

namespace shopflow::ui {

//! Paints the cells of the store table: mark and title, pill and cause, link, age,
//! owner; in grey while the table is marked as old. Owned by the table; reads the stores from the source model.
class StoreCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StoreCellDelegate(const Theme &theme, const BlueprintCatalog &catalog, const StoreTableModel &stores,
                      const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! The whole text where the model has nothing else to say.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int rowHeight = 36;
    static constexpr int padding = 10;
    static constexpr int markWidth = 34; //!< of the platform's mark and its gap

private:
    void paintTitle(QPainter &painter, const QRect &cell, const Store &store, bool old) const;
    void paintStatus(QPainter &painter, const QRect &cell, const Store &store, bool old) const;
    void paintText(QPainter &painter, const QRect &cell, const QString &text, const QColor &color,
                   Qt::TextElideMode mode = Qt::ElideRight) const;

    const Theme &m_theme;
    const BlueprintCatalog &m_catalog;
    const StoreTableModel &m_stores;
    const Clock &m_clock;
};

} // namespace shopflow::ui
