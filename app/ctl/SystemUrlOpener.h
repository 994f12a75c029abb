// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/UrlOpener.h"

namespace shopflow::ctl {

//! Starts the platform's own opener with the URL as its only argument: no shell sees
//! it, so nothing in it can become a command.
class SystemUrlOpener final : public UrlOpener
{
public:
    Result<void> open(const QUrl &url) override;
};

} // namespace shopflow::ctl
