// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "kube/client/ApiError.h"

#include <QDateTime>

namespace shopflow::kube {

//! How fresh a cache is. Shown to people with every table.
struct CacheState {
    enum class Phase { Empty, Listing, Live, Reconnecting, Stale, Forbidden, Failed };
    //! What keeps it from being live; each has a next step of its own.
    enum class Trouble {
        None,
        Unreachable, //!< nobody answers, or not like a Kubernetes API server
        Certificate, //!< the server's was refused, or ours by the server
        Credentials, //!< the server is well and knows us not, or the sign-in failed
        Forbidden,
        Other,       //!< busy, an error of the server's own, a context that cannot be used
    };

    Phase phase = Phase::Empty;
    QDateTime since;     //!< when this phase began
    QDateTime lastHeard; //!< last byte from the server
    Error reason;        //!< for Reconnecting, Stale, Forbidden and Failed
    Trouble trouble = Trouble::None;

    [[nodiscard]] bool hasList() const { return phase != Phase::Empty && phase != Phase::Listing
                                                && phase != Phase::Forbidden && phase != Phase::Failed; }

    //! "live", "reconnecting", "stale", "forbidden", "failed"; "empty" and "listing" before.
    static QString wordOf(Phase phase);
    //! "", "unreachable", "certificate", "credentials", "forbidden", "other".
    static QString wordOf(Trouble trouble);
    static Trouble troubleOf(const ApiError &error);
};

} // namespace shopflow::kube
