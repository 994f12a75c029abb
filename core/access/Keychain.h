// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/Credentials.h"
#include "base/Result.h"

#include <QObject>
#include <functional>

namespace shopflow {

//! The operating system's keychain. The only code that includes QtKeychain. Used
//! from the main thread only. No keychain at hand is normal: then everything
//! fails with kind NotFound and the caller keeps the secret in memory only. Never
//! falls back to plain text.
class Keychain final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Keychain)

public:
    explicit Keychain(QObject *parent = nullptr) : QObject(parent) {}

    //! The entry name of a store: "<server host>/<namespace>", with the port
    //! when \a server names one, since local clusters differ by nothing else.
    static QString entryName(const QString &server, const QString &namespaceName);

    //! Writes the login of \a entry; \a done is called once on this thread.
    void save(const QString &entry, const Credentials &credentials, std::function<void(Result<void>)> done);
    //! NotFound also when the keychain is locked and nobody can be asked.
    void load(const QString &entry, std::function<void(Result<Credentials>)> done);
    //! Fine when there was none.
    void remove(const QString &entry, std::function<void(Result<void>)> done);
};

} // namespace shopflow
