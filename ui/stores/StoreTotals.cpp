// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreTotals.h"

#include "stores/StoreWords.h"

#include <algorithm>

namespace shopflow::ui {

namespace {
//! A first start takes minutes; what looks longer was a later one.
constexpr qint64 longestStart = 20LL * 60 * 1000;
} // namespace

StoreTotals StoreTotals::of(const QVector<Store> &stores)
{
    StoreTotals totals;
    for (const Store &store : stores)
        totals.add(store);
    return totals;
}

void StoreTotals::count(const Store &store, int sign)
{
    const StorePhase phase = store.status.phase;
    stores += sign;
    ready += phase == StorePhase::Ready ? sign : 0;
    provisioning += phase == StorePhase::Provisioning || phase == StorePhase::Requested ? sign : 0;
    attention += StoreWords::needsAttention(phase) ? sign : 0;
    updating += phase == StorePhase::Updating ? sign : 0;
    suspended += phase == StorePhase::Suspended ? sign : 0;
    deleting += phase == StorePhase::Deleting ? sign : 0;
    if ((byPlatform[store.spec.platform] += sign) == 0)
        byPlatform.remove(store.spec.platform);
    if (const auto time = timeToReady(store)) {
        readyMilliseconds += sign * *time;
        measured += sign;
    }
}

std::optional<qint64> StoreTotals::timeToReady(const Store &store)
{
    if (store.status.phase != StorePhase::Ready || !store.createdAt.isValid())
        return std::nullopt;
    const auto step = std::find_if(store.status.steps.begin(), store.status.steps.end(), [](const StepStatus &each) {
        return each.step == ProvisionStep::Application && each.state == StepState::Done;
    });
    if (step == store.status.steps.end() || !step->finishedAt.isValid())
        return std::nullopt;
    const qint64 time = store.createdAt.msecsTo(step->finishedAt);
    return time >= 0 && time <= longestStart ? std::optional<qint64>(time) : std::nullopt;
}

} // namespace shopflow::ui
