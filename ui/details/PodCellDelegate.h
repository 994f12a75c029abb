// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QStyledItemDelegate>

namespace shopflow::ui {

//! Paints the pod table: kubectl's words with a dot of their tone.
class PodCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PodCellDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace shopflow::ui
