// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/ActionCatalog.h"

#include <QCoreApplication>

class QMenu;
class QMenuBar;

namespace shopflow::ui {

//! Puts every action into the menu bar, and tells the catalog where it is. Stateless.
class MainMenu
{
    Q_DECLARE_TR_FUNCTIONS(shopflow::ui::MainMenu)

public:
    static void fill(QMenuBar &bar, ActionCatalog &actions);
    //! The actions on the selected stores, for a menu at the pointer.
    static void fillForStores(QMenu &menu, const ActionCatalog &actions);
};

} // namespace shopflow::ui
