// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Error.h"

namespace shopflow {

QString toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return QStringLiteral("usage");
    case ErrorKind::Config:
        return QStringLiteral("config");
    case ErrorKind::Unreachable:
        return QStringLiteral("unreachable");
    case ErrorKind::Unauthorized:
        return QStringLiteral("unauthorized");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::NotFound:
        return QStringLiteral("notFound");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::Quota:
        return QStringLiteral("quota");
    case ErrorKind::Policy:
        return QStringLiteral("policy");
    case ErrorKind::Image:
        return QStringLiteral("image");
    case ErrorKind::Scheduling:
        return QStringLiteral("scheduling");
    case ErrorKind::Storage:
        return QStringLiteral("storage");
    case ErrorKind::Network:
        return QStringLiteral("network");
    case ErrorKind::Setup:
        return QStringLiteral("setup");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::Invalid:
        return QStringLiteral("invalid");
    case ErrorKind::ReadOnly:
        return QStringLiteral("readOnly");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Internal:
        break;
    }
    return QStringLiteral("internal");
}

} // namespace shopflow
