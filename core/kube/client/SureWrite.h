// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"

#include <functional>

namespace shopflow::kube {

//! Nobody knows whether what failed with \a error has reached the server.
[[nodiscard]] bool mayHaveArrived(const ApiError &error);

//! Sends \a request, a write that does no harm when it arrives twice: an apply, a
//! create whose "exists already" is welcome, a delete of one uid. When nobody knows
//! whether it arrived, the very same is sent once more after a moment, and \a done
//! hears what the server says to that.
void sendSurely(ApiClient &client, const ApiRequest &request, QObject *receiver,
                std::function<void(const ApiJob &)> done);

} // namespace shopflow::kube
