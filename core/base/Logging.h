// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace shopflow {

Q_DECLARE_LOGGING_CATEGORY(lcConfig)  //!< kubeconfig files
Q_DECLARE_LOGGING_CATEGORY(lcRequest) //!< one line a request, redacted (shopflowctl -v)
Q_DECLARE_LOGGING_CATEGORY(lcWatch)   //!< lists and watches
Q_DECLARE_LOGGING_CATEGORY(lcStream)  //!< logs, exec, port-forward
Q_DECLARE_LOGGING_CATEGORY(lcStores)  //!< verdicts and provisioning
Q_DECLARE_LOGGING_CATEGORY(lcAccess)  //!< routes, credentials, keychain

} // namespace shopflow
