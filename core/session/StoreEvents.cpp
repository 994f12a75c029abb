// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/StoreEvents.h"

using namespace std::chrono_literals;

namespace shopflow {

StoreEvents::StoreEvents(kube::ApiClient &client, const QString &namespaceName, QObject *parent)
    : QObject(parent), m_cache(client, {kube::ResourceType::events(), namespaceName, {}, {}})
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(150ms);
    connect(&m_gather, &QTimer::timeout, this, [this] {
        if (m_cache.state().hasList())
            Q_EMIT changed(kube::EventDigest::of(m_cache.objects()));
    });
    connect(&m_cache, &kube::ObjectCache::changed, this, [this] {
        if (!m_gather.isActive())
            m_gather.start();
    });
    connect(&m_cache, &kube::ObjectCache::stateChanged, this, &StoreEvents::onState);
}

void StoreEvents::onState(const kube::CacheState &state)
{
    using Phase = kube::CacheState::Phase;
    switch (state.phase) {
    case Phase::Live:
        if (!m_gather.isActive())
            m_gather.start();
        break;
    case Phase::Forbidden:
    case Phase::Stale:
    case Phase::Reconnecting:
    case Phase::Failed:
        if (!state.reason.message.isEmpty())
            Q_EMIT failed(state.reason);
        break;
    case Phase::Empty:
    case Phase::Listing:
        break;
    }
}

} // namespace shopflow
