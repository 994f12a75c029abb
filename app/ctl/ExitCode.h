// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

namespace shopflow::ctl {

//! How far a command got when it failed.
enum class Stage {
    Reading,       //!< it never writes
    BeforeWriting, //!< it would have written, but nothing was
    AfterWriting,
};

//! The exit codes that scripts rely on.
enum ExitCode {
    Done = 0,
    OperationFailed = 1,
    WrongUsage = 2,
    NoCluster = 3,
    NoSuchThing = 4,
    TimedOut = 5,
    Refused = 6,
    Interrupted = 130,
};

//! The only place where an error becomes an exit code.
ExitCode exitCodeOf(ErrorKind kind, Stage stage);

} // namespace shopflow::ctl
