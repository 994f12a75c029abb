// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ConnectionPool.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <algorithm>

namespace shopflow::kube {

namespace {

constexpr int streamsPerManager = 5;

} // namespace

ConnectionPool::ConnectionPool(QNetworkProxy proxy, QObject *parent) : QObject(parent), m_proxy(std::move(proxy)) {}

QNetworkAccessManager *ConnectionPool::take(Pool pool)
{
    const bool streams = pool != Pool::Crud;
    const bool once = pool == Pool::Probe;
    for (Slot &slot : m_slots) {
        if (!once && !slot.retired && slot.streams == streams && (!streams || slot.active < streamsPerManager)) {
            ++slot.active;
            return slot.manager;
        }
    }
    auto *manager = new QNetworkAccessManager(this);
    manager->setProxy(m_proxy);
    // A followed redirect would carry the Authorization header to another host.
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_slots.push_back({manager, 1, streams, once});
    return manager;
}

void ConnectionPool::giveBack(QNetworkAccessManager *manager)
{
    const auto slot =
        std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot &each) { return each.manager == manager; });
    if (slot == m_slots.end())
        return;
    --slot->active;
    if (slot->retired && slot->active <= 0) {
        slot->manager->deleteLater();
        m_slots.erase(slot);
    }
}

void ConnectionPool::retireAll()
{
    for (Slot &slot : m_slots) {
        slot.retired = true;
        if (slot.active <= 0)
            slot.manager->deleteLater();
    }
    std::erase_if(m_slots, [](const Slot &slot) { return slot.active <= 0; });
}

void ConnectionPool::retire(QNetworkAccessManager *manager)
{
    for (Slot &slot : m_slots) {
        if (slot.manager == manager)
            slot.retired = true;
    }
}

} // namespace shopflow::kube
