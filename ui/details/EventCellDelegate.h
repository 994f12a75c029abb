// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QStyledItemDelegate>

namespace shopflow::ui {

//! Paints the cells of the events table: the type in its tone, names letter by
//! letter. Owned by the events tab.
class EventCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EventCellDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace shopflow::ui
