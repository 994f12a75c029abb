// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/ActionCatalog.h"
#include "palette/PaletteEntry.h"
#include "stores/Blueprint.h"

#include <QCoreApplication>

namespace shopflow::ui {

class StoreTableModel;

//! What a palette offers: every action, the stores of the open cluster, every cluster.
//! Pure functions.
class PaletteContents
{
    Q_DECLARE_TR_FUNCTIONS(shopflow::ui::PaletteContents)

public:
    static QVector<PaletteEntry> actions(const ActionCatalog &catalog);
    static QVector<PaletteEntry> stores(const Theme &theme, const StoreTableModel &model, const QString &contextName,
                                        const std::function<void(const QString &uid)> &select);
    static QVector<PaletteEntry> contexts(const Theme &theme, const QStringList &names, const QString &current,
                                          const std::function<void(const QString &name)> &open);
};

} // namespace shopflow::ui
