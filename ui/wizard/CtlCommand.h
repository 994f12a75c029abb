// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/StoreSpec.h"

namespace shopflow::ui {

//! The command line that does the same as the wizard, quoted for a POSIX shell.
//! \a mailPassword: it reads the mail server's password, which is never part of it.
//! \a noMail: it is to send none, whatever the consoles share.
QString ctlCreateCommand(const StoreSpec &spec, const QString &contextName, bool mailPassword = false, bool noMail = false);

} // namespace shopflow::ui
