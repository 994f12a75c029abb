// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "stores/Store.h"
#include "wizard/WizardPage.h"

namespace shopflow::ui {

class AddressPanel;
class Label;
class LoginKeeper;
class LoginPanel;
class SecretClipboard;

//! The last page: the store sells; how to get in.
class DonePage final : public WizardPage
{
    Q_OBJECT

public:
    DonePage(const Theme &theme, LoginKeeper &keeper, SecretClipboard &clipboard, QWidget *parent = nullptr);
    //! \a seconds: how long it took; negative when that is not known.
    void begin(const StoreSpec &spec, qint64 seconds);
    void setStore(const Store &store);

Q_SIGNALS:
    void openRequested(const QString &endpointKind);

private:
    AddressPanel *m_addresses;
    LoginPanel *m_login;
};

} // namespace shopflow::ui
