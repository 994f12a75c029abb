// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/StoreSpec.h"

namespace shopflow::ui {

//! The command line that does the same as the wizard, quoted for a POSIX shell.
QString ctlCreateCommand(const StoreSpec &spec, const QString &contextName);

} // namespace shopflow::ui
