// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "base/Secret.h"

namespace shopflow::ctl {

//! The one line of \a file; "-" is the input, which at a terminal ends with its first
//! line. Kind Usage when it is no password, Cancelled when the person interrupts.
Result<Secret> readPassword(const QString &file);

} // namespace shopflow::ctl
