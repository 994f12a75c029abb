// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QStyledItemDelegate>

namespace shopflow::ui {

class PaletteFilter;

//! Paints an entry of the palette: icon, title with the letters that were found, place
//! or reason, shortcut. Owned by its palette.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const Theme &theme, const PaletteFilter &filter, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int rowHeight = 44;

private:
    //! Returns where the title ends.
    int paintTitle(QPainter &painter, const QRect &line, const QModelIndex &index, bool enabled) const;

    const Theme &m_theme;
    const PaletteFilter &m_filter;
};

} // namespace shopflow::ui
