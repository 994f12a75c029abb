// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"

#include <memory>
#include <vector>

namespace shopflow::ctl {

//! One of each command, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace shopflow::ctl
