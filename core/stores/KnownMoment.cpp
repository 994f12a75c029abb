// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/KnownMoment.h"

#include <algorithm>

namespace shopflow {

using namespace std::chrono_literals;
using kube::CacheState;

namespace {
//! A quiet cluster is not asked for signs of life before; a lease lasts longer.
constexpr std::chrono::milliseconds usualSilence = 30s;
} // namespace

QDateTime knownMoment(const kube::ApiClient &client, const kube::ObjectCache &beats, const QDateTime &now)
{
    std::chrono::milliseconds silence = client.timing().elapsed() - client.lastHeard();
    if (silence <= usualSilence)
        silence = 0ms;
    const CacheState state = beats.state();
    // The cluster may be back before its leases are.
    if (state.phase == CacheState::Phase::Reconnecting || state.phase == CacheState::Phase::Stale)
        silence = std::max(silence, std::chrono::milliseconds(state.lastHeard.msecsTo(client.timing().now())));
    return now.addMSecs(-silence.count());
}

} // namespace shopflow
