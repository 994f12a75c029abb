// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/WatchVerdict.h"

#include "kube/watch/CacheState.h"

#include <algorithm>

namespace shopflow::kube::watchverdict {

namespace {

bool isTooLargeVersion(const ApiError &error)
{
    return error.message.contains(QLatin1String("Too large resource version")) ||
           std::any_of(error.causes.cbegin(), error.causes.cend(), [](const ApiError::Cause &cause) {
               return cause.reason == QLatin1String("ResourceVersionTooLarge");
           });
}

ApiError errorOf(ApiError::Transport transport, const QString &message)
{
    ApiError error;
    error.transport = transport;
    error.message = message;
    return error;
}

} // namespace

bool needsRelist(const ApiError &error)
{
    return error.isExpired() || error.reason == QLatin1String("Expired") || error.reason == QLatin1String("Gone") ||
           error.status == 400 || error.status == 422 || isTooLargeVersion(error);
}

bool castsDoubt(const ApiError &error)
{
    return CacheState::troubleOf(error) == CacheState::Trouble::Unreachable ||
           error.transport == ApiError::Transport::Tls || error.status >= 500;
}

bool isRefused(const ApiError &error)
{
    return error.isForbidden() || error.isUnauthorized() || error.transport == ApiError::Transport::Config ||
           error.transport == ApiError::Transport::Credentials;
}

bool refusesStreams(const ApiError &error)
{
    return error.status == 400 || error.status == 403 || error.status == 405 || error.status == 422;
}

ApiError malformed()
{
    return errorOf(ApiError::Transport::Protocol, QStringLiteral("The server sent something that is no watch event."));
}

ApiError endedAtOnce()
{
    return errorOf(ApiError::Transport::Refused, QStringLiteral("The server ended the watch at once."));
}

} // namespace shopflow::kube::watchverdict
