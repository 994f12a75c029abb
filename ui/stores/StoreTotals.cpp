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
    totals.stores = static_cast<int>(stores.size());
    for (const Store &store : stores) {
        const StorePhase phase = store.status.phase;
        totals.ready += phase == StorePhase::Ready ? 1 : 0;
        totals.provisioning += phase == StorePhase::Provisioning || phase == StorePhase::Requested ? 1 : 0;
        totals.attention += StoreWords::needsAttention(phase) ? 1 : 0;
        ++totals.byPlatform[store.spec.platform];
        if (const auto time = timeToReady(store)) {
            totals.readyMilliseconds += *time;
            ++totals.measured;
        }
    }
    return totals;
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
