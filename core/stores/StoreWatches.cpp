// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreWatches.h"

#include "kube/status/ObjectFields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shopflow {

using kube::CacheState;
using kube::ObjectCache;
using kube::ResourceType;

namespace {

const QString ourLabel = QStringLiteral("app.kubernetes.io/part-of=shopflow");

int rankOf(const CacheState &state)
{
    switch (state.phase) {
    case CacheState::Phase::Live:
        return 0;
    case CacheState::Phase::Listing:
        return 1;
    case CacheState::Phase::Empty:
        return 2;
    case CacheState::Phase::Reconnecting:
        return 3;
    case CacheState::Phase::Stale:
        return 4;
    case CacheState::Phase::Forbidden:
        return 5;
    case CacheState::Phase::Failed:
        break;
    }
    return 6;
}

bool isForbidden(const CacheState &state)
{
    return state.phase == CacheState::Phase::Forbidden;
}

} // namespace

StoreWatches::StoreWatches(kube::ApiClient &client, QString namespaceName, QObject *parent)
    : QObject(parent), m_namespace(std::move(namespaceName))
{
    const std::array<std::pair<ResourceType, QString>, PartCount> scopes{{
        {ResourceType::pods(), ourLabel},
        {ResourceType::deployments(), ourLabel},
        {ResourceType::statefulSets(), ourLabel},
        {ResourceType::persistentVolumeClaims(), ourLabel},
        {ResourceType::services(), ourLabel},
        {ResourceType::ingresses(), ourLabel},
        {ResourceType::resourceQuotas(), ourLabel},
        {ResourceType::configMaps(), ourLabel + u",app.kubernetes.io/component=state"_s},
    }};
    for (const auto &[type, label] : scopes) {
        m_caches.push_back(std::make_unique<ObjectCache>(client, kube::WatchScope{type, m_namespace, label, {}}));
        connect(m_caches.back().get(), &ObjectCache::changed, this, &StoreWatches::changed);
        connect(m_caches.back().get(), &ObjectCache::stateChanged, this, &StoreWatches::stateChanged);
    }
    if (m_namespace.isEmpty()) {
        m_namespaces = std::make_unique<ObjectCache>(client, kube::WatchScope{ResourceType::namespaces(), {}, ourLabel, {}});
        connect(m_namespaces.get(), &ObjectCache::changed, this, &StoreWatches::changed);
        connect(m_namespaces.get(), &ObjectCache::stateChanged, this, &StoreWatches::stateChanged);
    } else {
        m_look = std::make_unique<NamespaceLook>(client, m_namespace);
        connect(m_look.get(), &NamespaceLook::changed, this, [this] { Q_EMIT changed({m_namespace}); });
        connect(m_look.get(), &NamespaceLook::stateChanged, this, &StoreWatches::stateChanged);
    }
}

StoreWatches::~StoreWatches() = default;

void StoreWatches::start()
{
    if (m_namespaces)
        m_namespaces->start();
    else
        m_look->start();
    for (const auto &each : m_caches)
        each->start();
}

void StoreWatches::stop()
{
    if (m_namespaces)
        m_namespaces->stop();
    else
        m_look->stop();
    for (const auto &each : m_caches)
        each->stop();
}

void StoreWatches::retryNow()
{
    if (m_namespaces)
        m_namespaces->retryNow();
    else
        m_look->retryNow();
    for (const auto &each : m_caches)
        each->retryNow();
}

const CacheState &StoreWatches::namespaceState() const
{
    return m_namespaces ? m_namespaces->state() : m_look->state();
}

bool StoreWatches::isUnreadable(Part part) const
{
    return isForbidden(cache(part).state());
}

bool StoreWatches::isSettled() const
{
    const auto settled = [](const CacheState &state) { return state.hasList() || isForbidden(state); };
    return settled(namespaceState()) &&
           std::all_of(m_caches.begin(), m_caches.end(), [&](const auto &each) { return settled(each->state()); });
}

bool StoreWatches::isTooNarrow() const
{
    if (m_namespaces && isForbidden(m_namespaces->state()))
        return true;
    return isUnreadable(Pods) && isUnreadable(Deployments) && isUnreadable(StatefulSets);
}

CacheState StoreWatches::connection() const
{
    // The worst of all: one stale watch makes every verdict doubtful.
    CacheState worst = namespaceState();
    QDateTime heard = worst.lastHeard;
    for (const auto &each : m_caches) {
        const CacheState &state = each->state();
        if (isForbidden(worst) || (!isForbidden(state) && rankOf(state) > rankOf(worst)))
            worst = state;
        heard = std::max(heard, state.lastHeard);
    }
    worst.lastHeard = heard;
    return worst;
}

QVector<kube::WatchReport> StoreWatches::reports() const
{
    QVector<kube::WatchReport> all{{ResourceType::namespaces().resource, m_namespace, namespaceState()}};
    for (const auto &each : m_caches)
        all.append({each->scope().type.resource, m_namespace, each->state()});
    return all;
}

QStringList StoreWatches::namespaceNames() const
{
    if (!m_namespaces)
        return {m_namespace};
    QStringList names;
    const QVector<QJsonObject> all = m_namespaces->objects();
    for (const QJsonObject &each : all)
        names.append(kube::textAt(each, {"metadata"_L1, "name"_L1}));
    return names;
}

QJsonObject StoreWatches::namespaceObject(const QString &name) const
{
    if (m_namespaces)
        return m_namespaces->find({}, name);
    if (name != m_namespace)
        return {};
    return isForbidden(m_look->state()) ? namespaceFromLabels() : m_look->object();
}

QJsonObject StoreWatches::namespaceFromLabels() const
{
    const QLatin1StringView platformLabel("shopflow.io/platform");
    QString platform;
    QString since;
    bool found = false;
    for (const auto &each : m_caches) {
        const QVector<QJsonObject> objects = each->objects();
        for (const QJsonObject &object : objects) {
            found = true;
            if (platform.isEmpty())
                platform = kube::labelOf(object, platformLabel);
            const QString created = kube::textAt(object, {"metadata"_L1, "creationTimestamp"_L1});
            if (since.isEmpty() || created < since)
                since = created;
        }
    }
    if (!found)
        return {};
    const QJsonObject labels{{u"app.kubernetes.io/part-of"_s, u"shopflow"_s}, {platformLabel, platform}};
    return {{u"apiVersion"_s, u"v1"_s},
            {u"kind"_s, u"Namespace"_s},
            {u"metadata"_s, QJsonObject{{u"name"_s, m_namespace},
                                        {u"uid"_s, QString(u"namespace/"_s + m_namespace)},
                                        {u"creationTimestamp"_s, since},
                                        {u"labels"_s, labels}}}};
}

void StoreWatches::addTo(StoreFacts &facts, const QString &name) const
{
    facts.pods = cache(Pods).objectsIn(name);
    facts.deployments = cache(Deployments).objectsIn(name);
    facts.statefulSets = cache(StatefulSets).objectsIn(name);
    facts.persistentVolumeClaims = cache(Claims).objectsIn(name);
    facts.services = cache(Services).objectsIn(name);
    facts.ingresses = cache(Ingresses).objectsIn(name);
    facts.quotas = cache(Quotas).objectsIn(name);
    facts.stateConfigMap = stateOf(name);
    if (isForbidden(namespaceState()))
        facts.unreadable.insert(u"namespaces"_s);
    for (const auto &each : m_caches) {
        if (isForbidden(each->state()))
            facts.unreadable.insert(each->scope().type.resource);
    }
}

QJsonObject StoreWatches::stateOf(const QString &name) const
{
    return cache(States).find(name, u"shopflow-state"_s);
}

} // namespace shopflow
