// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "StoreCommand.h"

#include "access/CredentialVault.h"
#include "access/Keychain.h"

#include <memory>

namespace shopflow::ctl {

//! Shows the admin login of a store, the password only when asked to reveal it.
class CredentialsCommand final : public StoreCommand
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("credentials"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("Shows the admin login of a store; the password only with --reveal."); }
    [[nodiscard]] QList<QCommandLineOption> declaredOptions() const override;
    void read(Options &options) override;
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("credentials palmonas --reveal"), QStringLiteral("credentials palmonas --save")};
    }

protected:
    void onStore(const Store &store) override;

private:
    void show(const Credentials &credentials);
    void save(const Store &store, const Credentials &credentials);
    //! The cluster has no login any more; this computer may.
    void lookInKeychain(const Store &store, const Error &missing);
    static void addPage(const Store &store, Credentials &credentials);

    bool m_reveal = false;
    bool m_save = false;
    std::unique_ptr<CredentialVault> m_vault;
    Keychain m_keychain;
};

} // namespace shopflow::ctl
