// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/ActionCatalog.h"
#include "main/Services.h"

#include <QDialog>

namespace shopflow::ui {

//! The choices of this desktop, a page each. What is chosen counts at once. Deletes
//! itself.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Services &services, ActionCatalog &actions, QWidget *parent = nullptr);

private:
    QWidget *makeGeneralPage(ActionCatalog &actions);
};

} // namespace shopflow::ui
