// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Output.h"

#include "provisioning/ObjectChange.h"

//! What an apply would change, on a terminal and as JSON.
namespace shopflow::ctl {

//! [{object, change, fields: [{path, from, to}], conflicts: [{path, manager}]}]
QJsonArray changesJson(const ChangeReport &report);
void printChanges(Output &output, const ChangeReport &report);

} // namespace shopflow::ctl
