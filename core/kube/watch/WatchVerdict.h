// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiError.h"

namespace shopflow::kube {

//! What the failure of a watch or of its list means for how it goes on.
namespace watchverdict {

//! The version that the watch stands at is of no more use.
[[nodiscard]] bool needsRelist(const ApiError &error);
//! Not the request may be at fault, but whether there is a server.
[[nodiscard]] bool castsDoubt(const ApiError &error);
//! Only people can mend it: rights, credentials, a context that cannot be used.
[[nodiscard]] bool isRefused(const ApiError &error);
//! How servers answer that do not know lists as streams.
[[nodiscard]] bool refusesStreams(const ApiError &error);
//! What came was no watch event.
[[nodiscard]] ApiError malformed();
//! The server ended a watch before it had begun.
[[nodiscard]] ApiError endedAtOnce();

} // namespace watchverdict

} // namespace shopflow::kube
