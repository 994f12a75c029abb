// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/CacheState.h"

namespace shopflow::kube {

QString CacheState::wordOf(Phase phase)
{
    switch (phase) {
    case Phase::Empty:
        return QStringLiteral("empty");
    case Phase::Listing:
        return QStringLiteral("listing");
    case Phase::Live:
        return QStringLiteral("live");
    case Phase::Reconnecting:
        return QStringLiteral("reconnecting");
    case Phase::Stale:
        return QStringLiteral("stale");
    case Phase::Forbidden:
        return QStringLiteral("forbidden");
    case Phase::Failed:
        break;
    }
    return QStringLiteral("failed");
}

QString CacheState::wordOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None:
        return {};
    case Trouble::Unreachable:
        return QStringLiteral("unreachable");
    case Trouble::Certificate:
        return QStringLiteral("certificate");
    case Trouble::Credentials:
        return QStringLiteral("credentials");
    case Trouble::Forbidden:
        return QStringLiteral("forbidden");
    case Trouble::Other:
        break;
    }
    return QStringLiteral("other");
}

CacheState::Trouble CacheState::troubleOf(const ApiError &error)
{
    switch (error.transport) {
    case ApiError::Transport::Refused:
    case ApiError::Transport::Timeout:
    case ApiError::Transport::Protocol:
        return Trouble::Unreachable;
    case ApiError::Transport::Tls:
        return Trouble::Certificate;
    case ApiError::Transport::Credentials:
        // A program that may not run yet refuses nobody.
        return error.given && error.given->kind == ErrorKind::Unauthorized ? Trouble::Credentials : Trouble::Other;
    case ApiError::Transport::Config:
    case ApiError::Transport::Cancelled:
    case ApiError::Transport::ReadOnly:
        return Trouble::Other;
    case ApiError::Transport::None:
        break;
    }
    if (error.isUnauthorized())
        return Trouble::Credentials;
    if (error.isForbidden())
        return Trouble::Forbidden;
    // What stands in front of the API server says that it is not there.
    const bool gatewayOnly = error.status == 502 || error.status == 503;
    return gatewayOnly ? Trouble::Unreachable : Trouble::Other;
}

} // namespace shopflow::kube
