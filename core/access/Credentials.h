// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"

#include <QString>
#include <QUrl>

namespace shopflow {

//! The admin login of a store. A value.
struct Credentials {
    QUrl url; //!< the admin page, empty when no route is known
    QString username;
    QString email;
    Secret password;
    QString source; //!< "cluster" or "keychain"
};

} // namespace shopflow
