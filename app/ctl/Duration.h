// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace shopflow::ctl {

//! "30s", "2m", "500ms", "1h30m" as a positive length of time; nothing for
//! anything else, a number without a unit included.
std::optional<std::chrono::milliseconds> parseDuration(const QString &text);

//! "9.2 s", "2 min 05 s": how long something took.
QString durationText(std::chrono::milliseconds time);

} // namespace shopflow::ctl
