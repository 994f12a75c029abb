// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"

#include <QString>

namespace shopflow::test {

//! The service account that a token is for.
struct TokenAccount {
    QString namespaceName;
    QString name;
    QString uid;
};

//! A token that a control plane takes for one that it gave itself, until \a seconds
//! from now; it gives none for less than ten minutes. \a keyFile is the EC key that it
//! signs them with. Empty when openssl could not sign.
Secret signedToken(const QString &keyFile, const TokenAccount &account, int seconds);

} // namespace shopflow::test
