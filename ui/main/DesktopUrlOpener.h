// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/UrlOpener.h"

namespace shopflow::ui {

//! Opens http and https addresses with the desktop's own browser.
class DesktopUrlOpener final : public UrlOpener
{
public:
    Result<void> open(const QUrl &url) override;
};

} // namespace shopflow::ui
