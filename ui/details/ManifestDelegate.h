// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QStyledItemDelegate>

namespace shopflow::ui {

//! Paints a line of a manifest: a sign for what it is, then the text, on the colour of
//! its mark. Owned by the manifest tab.
class ManifestDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ManifestDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace shopflow::ui
