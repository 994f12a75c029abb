// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Logging.h"

namespace shopflow {

Q_LOGGING_CATEGORY(lcConfig, "shopflow.config", QtWarningMsg)
Q_LOGGING_CATEGORY(lcRequest, "shopflow.request", QtWarningMsg)
Q_LOGGING_CATEGORY(lcWatch, "shopflow.watch", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStream, "shopflow.stream", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStores, "shopflow.stores", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAccess, "shopflow.access", QtWarningMsg)

} // namespace shopflow
