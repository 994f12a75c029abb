// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/VerifySchedule.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace shopflow {

namespace {

constexpr std::array<std::chrono::seconds, 4> pauses{std::chrono::minutes(1), std::chrono::minutes(2),
                                                     std::chrono::minutes(5), std::chrono::minutes(15)};

} // namespace

std::chrono::seconds VerifySchedule::pauseAfter(int failures)
{
    const auto index = static_cast<std::size_t>(std::clamp(failures, 1, int(pauses.size()))) - 1;
    return pauses.at(index);
}

bool VerifySchedule::rests(const QString &storeName, const QDateTime &now) const
{
    const Past past = m_past.value(storeName);
    return past.restsUntil.isValid() && now < past.restsUntil;
}

std::optional<VerifySchedule::Turn> VerifySchedule::next(const QVector<Store> &stores) const
{
    if (!m_current.isEmpty())
        return {};
    const QDateTime now = m_clock.now();
    const Store *best = nullptr;
    // Who never sold, then who was not asked for longest; the name for want of better.
    const auto key = [](const Store &store) {
        return std::tuple(store.status.due == CheckDue::First ? 0 : 1, store.status.checkFailedAt, store.name());
    };
    for (const Store &store : stores) {
        if (store.status.due == CheckDue::None || rests(store.name(), now))
            continue;
        // Another console, or this one before it was started anew, may just have asked.
        const QDateTime &failed = store.status.checkFailedAt;
        if (failed.isValid() && failed.secsTo(now) < pauses.front().count())
            continue;
        if (!best || key(store) < key(*best))
            best = &store;
    }
    if (!best)
        return {};
    return Turn{best->name(), best->status.due != CheckDue::Light};
}

void VerifySchedule::begin(const Turn &turn)
{
    m_current = turn.storeName;
}

void VerifySchedule::end(const QString &storeName, bool passed)
{
    if (m_current == storeName)
        m_current.clear();
    Past &past = m_past[storeName];
    // A check that passed and settles nothing (the light one of a store that failed the
    // full one) rests as well: the verdict decides whether the store is due again.
    past.failures = passed ? 0 : past.failures + 1;
    past.restsUntil = m_clock.now().addSecs(pauseAfter(past.failures).count());
}

void VerifySchedule::forget(const QString &storeName)
{
    m_past.remove(storeName);
}

} // namespace shopflow
