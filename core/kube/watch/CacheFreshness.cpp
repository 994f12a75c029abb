// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/CacheFreshness.h"

#include <algorithm>

namespace shopflow::kube {

using namespace std::chrono_literals;

CacheFreshness::CacheFreshness(ApiClient &client, QObject *parent)
    : QObject(parent), m_client(client), m_stale(client.timing().makeAlarm(this))
{
    m_state.since = m_client.timing().now();
    connect(m_stale, &Alarm::rang, this, &CacheFreshness::onStale);
}

void CacheFreshness::onStale()
{
    if (m_state.phase != CacheState::Phase::Reconnecting)
        return;
    m_state.phase = CacheState::Phase::Stale;
    m_state.since = m_client.timing().now();
    Q_EMIT stateChanged(m_state);
}

void CacheFreshness::setPhase(CacheState::Phase phase, const ApiError &error)
{
    if (phase == CacheState::Phase::Forbidden || phase == CacheState::Phase::Failed)
        m_hasList = false;
    if (phase == CacheState::Phase::Reconnecting)
        startStaleAlarm();
    else
        m_stale->stop();
    const CacheState::Trouble trouble = CacheState::troubleOf(error);
    const bool isTrouble = phase != CacheState::Phase::Live && phase != CacheState::Phase::Listing;
    const Error reason = isTrouble ? error.toError() : Error{};
    if (m_state.phase == phase && m_state.reason == reason)
        return;
    if (m_state.phase != phase)
        m_state.since = m_client.timing().now();
    m_state.phase = phase;
    m_state.reason = reason;
    m_state.trouble = isTrouble ? trouble : CacheState::Trouble::None;
    Q_EMIT stateChanged(m_state);
}

void CacheFreshness::startStaleAlarm()
{
    if (m_stale->isActive())
        return;
    const std::chrono::milliseconds silent = m_client.timing().elapsed() - std::max(m_heardAt, m_client.lastHeard());
    m_stale->start(std::max<std::chrono::milliseconds>(m_staleAfter - silent, 0ms));
}

void CacheFreshness::heard()
{
    m_heardAt = m_client.timing().elapsed();
    m_state.lastHeard = m_client.timing().now();
}

} // namespace shopflow::kube
