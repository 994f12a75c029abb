// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace shopflow {

//! Whether the namespace \a object was made for a store: it has our label, and either
//! our description or no other tool that says it manages it. One generic label alone
//! must not let somebody else's namespace be changed or deleted.
bool isStoreNamespace(const QJsonObject &object);

} // namespace shopflow
