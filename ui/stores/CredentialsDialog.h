// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "stores/Store.h"

#include <QDialog>

namespace shopflow::ui {

class LoginKeeper;
class SecretClipboard;

//! The admin login of a store, read from the cluster when it opens, and the button
//! that saves it in the keychain. Deletes itself.
class CredentialsDialog final : public QDialog
{
    Q_OBJECT

public:
    CredentialsDialog(const Theme &theme, const Store &store, LoginKeeper &keeper, SecretClipboard &clipboard,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void openAdminRequested();
};

} // namespace shopflow::ui
