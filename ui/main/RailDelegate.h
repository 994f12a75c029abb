// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QStyledItemDelegate>

namespace shopflow::ui {

//! Paints a context in the rail: connection dot, name, number of stores.
class RailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RailDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! The rounded box of a chosen or hovered entry; shared with the places below.
    static void paintBox(QPainter &painter, const QRect &rect, const Theme &theme, bool chosen, bool hovered,
                         bool focus);

private:
    const Theme &m_theme;
};

} // namespace shopflow::ui
