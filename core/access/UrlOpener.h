// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QUrl>

namespace shopflow {

//! Hands a URL to the desktop. An interface: the console uses the desktop's own
//! service, shopflowctl starts the platform's opener. Only http and https.
class UrlOpener
{
public:
    virtual ~UrlOpener() = default;
    virtual Result<void> open(const QUrl &url) = 0;
};

} // namespace shopflow
