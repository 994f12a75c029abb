// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/Keychain.h"

namespace shopflow::ui {

//! Where logins are kept between sessions, as a seam. GUI thread.
class LoginStore
{
public:
    using Done = std::function<void(Result<void>)>;

    virtual ~LoginStore() = default;
    virtual void save(const QString &entry, const Credentials &credentials, Done done) = 0;
    virtual void remove(const QString &entry, Done done) = 0;
};

//! The real one: the operating system's keychain. Borrows the Keychain.
class KeychainLoginStore final : public LoginStore
{
public:
    explicit KeychainLoginStore(Keychain &keychain) : m_keychain(keychain) {}
    void save(const QString &entry, const Credentials &credentials, Done done) override
    {
        m_keychain.save(entry, credentials, std::move(done));
    }
    void remove(const QString &entry, Done done) override { m_keychain.remove(entry, std::move(done)); }

private:
    Keychain &m_keychain;
};

} // namespace shopflow::ui
