// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ExitCode.h"

namespace shopflow::ctl {

ExitCode exitCodeOf(ErrorKind kind, Stage stage)
{
    switch (kind) {
    case ErrorKind::Usage:
        return WrongUsage;
    case ErrorKind::Config:
    case ErrorKind::Unreachable:
    case ErrorKind::Unauthorized:
        return NoCluster;
    case ErrorKind::NotFound:
        return NoSuchThing;
    case ErrorKind::Timeout:
        return TimedOut;
    case ErrorKind::ReadOnly:
        return Refused;
    case ErrorKind::Invalid:
        return stage == Stage::AfterWriting ? OperationFailed : Refused;
    case ErrorKind::Forbidden:
    case ErrorKind::Conflict:
    case ErrorKind::Quota:
    case ErrorKind::Policy:
    case ErrorKind::Image:
    case ErrorKind::Scheduling:
    case ErrorKind::Storage:
    case ErrorKind::Network:
    case ErrorKind::Setup:
        return stage == Stage::BeforeWriting ? Refused : OperationFailed;
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        break;
    }
    return OperationFailed;
}

} // namespace shopflow::ctl
