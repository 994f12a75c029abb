// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreDirectory.h"

#include "base/Logging.h"
#include "stores/StoreReader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

using kube::CacheState;
using kube::ObjectCache;
using kube::ResourceType;

namespace {

constexpr int mostEventWatches = 20;
const QString ourLabel = QStringLiteral("app.kubernetes.io/part-of=shopflow");

//! "step 2/4 migrate"
const QRegularExpression &stepLine()
{
    static const QRegularExpression pattern(u"^step (\\d+)/(\\d+) (\\S+)"_s);
    return pattern;
}

} // namespace

//! The watches of one directory. Nodes are apart: not everybody may read them.
struct StoreDirectory::Caches {
    std::unique_ptr<ObjectCache> namespaces, pods, deployments, statefulSets, claims, services, ingresses, quotas,
        states, nodes, leases;

    [[nodiscard]] QVector<ObjectCache *> needed() const
    {
        return {namespaces.get(), pods.get(),      deployments.get(), statefulSets.get(), claims.get(),
                services.get(),   ingresses.get(), quotas.get(),      states.get()};
    }
};

StoreDirectory::StoreDirectory(kube::ApiClient &client, const BlueprintCatalog &catalog, const Clock &clock,
                               QString onlyNamespace, QObject *parent)
    : QObject(parent), m_client(client), m_catalog(catalog), m_clock(clock),
      m_onlyNamespace(std::move(onlyNamespace)), m_caches(std::make_unique<Caches>())
{
    const auto cache = [this](const ResourceType &type, const QString &label) {
        kube::WatchScope scope{type, m_onlyNamespace, label, {}};
        if (!type.namespaced) {
            scope.namespaceName.clear();
            if (!m_onlyNamespace.isEmpty() && type == ResourceType::namespaces())
                scope.fieldSelector = u"metadata.name="_s + m_onlyNamespace;
        }
        return std::make_unique<ObjectCache>(m_client, scope);
    };
    m_caches->namespaces = cache(ResourceType::namespaces(), ourLabel);
    m_caches->pods = cache(ResourceType::pods(), ourLabel);
    m_caches->deployments = cache(ResourceType::deployments(), ourLabel);
    m_caches->statefulSets = cache(ResourceType::statefulSets(), ourLabel);
    m_caches->claims = cache(ResourceType::persistentVolumeClaims(), ourLabel);
    m_caches->services = cache(ResourceType::services(), ourLabel);
    m_caches->ingresses = cache(ResourceType::ingresses(), ourLabel);
    m_caches->quotas = cache(ResourceType::resourceQuotas(), ourLabel);
    m_caches->states = cache(ResourceType::configMaps(), ourLabel + u",app.kubernetes.io/component=state"_s);
    m_caches->nodes = cache(ResourceType::nodes(), {});
    // A node renews its lease every ten seconds; its status says little for minutes.
    m_caches->leases = std::make_unique<ObjectCache>(
        m_client, kube::WatchScope{{u"coordination.k8s.io"_s, u"v1"_s, u"leases"_s, u"Lease"_s, true},
                                   u"kube-node-lease"_s, {}, {}});

    const QVector<ObjectCache *> needed = m_caches->needed();
    for (ObjectCache *each : needed) {
        connect(each, &ObjectCache::changed, this, &StoreDirectory::markDirty);
        connect(each, &ObjectCache::stateChanged, this, [this] {
            checkListed();
            Q_EMIT connectionChanged(connection());
        });
    }
    // A node's heartbeat changes every few seconds; only the tick looks at it.
    connect(m_caches->nodes.get(), &ObjectCache::stateChanged, this, &StoreDirectory::checkListed);

    m_gather.setSingleShot(true);
    m_gather.setInterval(100ms);
    connect(&m_gather, &QTimer::timeout, this, &StoreDirectory::refresh);
    // Some verdicts change by time alone (an unschedulable pod, a silent node).
    m_tick.setInterval(5s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        const QVector<QString> known = m_stores.keys();
        markDirty(QSet<QString>(known.begin(), known.end()));
    });
}

StoreDirectory::~StoreDirectory() = default;

void StoreDirectory::start()
{
    const QVector<ObjectCache *> needed = m_caches->needed();
    for (ObjectCache *each : needed)
        each->start();
    m_caches->nodes->start();
    m_caches->leases->start();
    m_tick.start();
}

void StoreDirectory::stop()
{
    const QVector<ObjectCache *> needed = m_caches->needed();
    for (ObjectCache *each : needed)
        each->stop();
    m_caches->nodes->stop();
    m_caches->leases->stop();
    m_tick.stop();
    m_gather.stop();
    qDeleteAll(m_events);
    m_events.clear();
    qDeleteAll(m_setupLogs);
    m_setupLogs.clear();
}

void StoreDirectory::retryNow()
{
    const QVector<ObjectCache *> needed = m_caches->needed();
    for (ObjectCache *each : needed)
        each->retryNow();
    m_caches->nodes->retryNow();
    m_caches->leases->retryNow();
}

QVector<Store> StoreDirectory::stores() const
{
    return QVector<Store>(m_stores.cbegin(), m_stores.cend());
}

const Store *StoreDirectory::find(const QString &storeName) const
{
    const auto it = m_stores.constFind(u"store-"_s + storeName);
    return it == m_stores.constEnd() ? nullptr : &*it;
}

CacheState StoreDirectory::connection() const
{
    // The worst of all: one stale watch makes every verdict doubtful.
    static const auto rank = [](const CacheState &state) {
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
    };
    CacheState worst = m_caches->namespaces->state();
    QDateTime heard = worst.lastHeard;
    const QVector<ObjectCache *> needed = m_caches->needed();
    for (const ObjectCache *each : needed) {
        if (rank(each->state()) > rank(worst))
            worst = each->state();
        if (each->state().lastHeard > heard)
            heard = each->state().lastHeard;
    }
    worst.lastHeard = heard;
    return worst;
}

void StoreDirectory::setFocus(const QString &storeName)
{
    m_focus = storeName.isEmpty() ? QString() : u"store-"_s + storeName;
    if (!m_focus.isEmpty())
        markDirty({m_focus});
}

QJsonObject StoreDirectory::stateOf(const QString &storeName) const
{
    return m_caches->states->find(u"store-"_s + storeName, u"shopflow-state"_s);
}

QVector<QJsonObject> StoreDirectory::nodes() const
{
    return m_caches->nodes->objects();
}

void StoreDirectory::checkListed()
{
    if (m_listed)
        return;
    const QVector<ObjectCache *> needed = m_caches->needed();
    for (const ObjectCache *each : needed) {
        if (!each->state().hasList())
            return;
    }
    // Nodes are waited for too, unless they are refused: addresses depend on them.
    const auto nodes = m_caches->nodes->state().phase;
    if (nodes == CacheState::Phase::Empty || nodes == CacheState::Phase::Listing)
        return;
    m_listed = true;
    m_gather.stop();
    refresh();
    Q_EMIT listed();
}

void StoreDirectory::markDirty(const QSet<QString> &namespaces)
{
    m_dirty += namespaces;
    if (!m_gather.isActive())
        m_gather.start();
}

StoreFacts StoreDirectory::factsOf(const QJsonObject &namespaceObject) const
{
    const QString name = namespaceObject.value(u"metadata"_s).toObject().value(u"name"_s).toString();
    StoreFacts facts;
    facts.namespaceObject = namespaceObject;
    facts.pods = m_caches->pods->objectsIn(name);
    facts.deployments = m_caches->deployments->objectsIn(name);
    facts.statefulSets = m_caches->statefulSets->objectsIn(name);
    facts.persistentVolumeClaims = m_caches->claims->objectsIn(name);
    facts.services = m_caches->services->objectsIn(name);
    facts.ingresses = m_caches->ingresses->objectsIn(name);
    facts.quotas = m_caches->quotas->objectsIn(name);
    facts.nodes = m_caches->nodes->objects();
    facts.leases = m_caches->leases->objects();
    facts.nodesKnown = m_caches->nodes->state().hasList();
    facts.stateConfigMap = m_caches->states->find(name, u"shopflow-state"_s);
    if (const ObjectCache *events = m_events.value(name); events != nullptr && events->state().hasList()) {
        facts.events = events->objects();
        facts.eventsKnown = true;
    }
    facts.setupProgress = m_setupProgress;
    facts.now = m_clock.now();
    return facts;
}

Store StoreDirectory::storeOf(const QJsonObject &namespaceObject) const
{
    return readStore(factsOf(namespaceObject), m_catalog, m_client.context().server.host());
}

void StoreDirectory::refresh()
{
    if (!m_listed)
        return;
    QSet<QString> dirty;
    std::swap(dirty, m_dirty);
    if (m_stores.isEmpty() && dirty.isEmpty()) {
        const QVector<QJsonObject> all = m_caches->namespaces->objects();
        for (const QJsonObject &each : all)
            dirty.insert(each.value(u"metadata"_s).toObject().value(u"name"_s).toString());
    }
    QVector<Store> changedStores;
    QVector<QString> removed;
    for (const QString &name : std::as_const(dirty)) {
        const QJsonObject object = m_caches->namespaces->find({}, name);
        const auto known = m_stores.find(name);
        if (object.isEmpty()) {
            if (known != m_stores.end()) {
                removed.append(known->uid);
                m_stores.erase(known);
            }
            continue;
        }
        Store store = storeOf(object);
        if (known != m_stores.end()) {
            if (*known == store)
                continue;
            if (known->uid != store.uid)
                removed.append(known->uid);
            *known = store;
        } else {
            m_stores.insert(name, store);
        }
        followSetup(store);
        changedStores.append(store);
    }
    QSet<QString> troubled;
    for (auto it = m_stores.cbegin(); it != m_stores.cend(); ++it) {
        if (it->status.phase != StorePhase::Ready && it->status.phase != StorePhase::Suspended)
            troubled.insert(it.key());
    }
    watchEventsOf(troubled);
    if (!changedStores.isEmpty() || !removed.isEmpty())
        Q_EMIT changed(changedStores, removed);
}

void StoreDirectory::watchEventsOf(const QSet<QString> &namespaces)
{
    QSet<QString> wanted = namespaces;
    if (!m_focus.isEmpty() && m_stores.contains(m_focus))
        wanted.insert(m_focus);
    const QVector<QString> watched = m_events.keys();
    for (const QString &name : watched) {
        if (!wanted.contains(name))
            m_events.take(name)->deleteLater();
    }
    for (const QString &name : std::as_const(wanted)) {
        if (m_events.contains(name) || m_events.size() >= mostEventWatches)
            continue;
        auto *events = new ObjectCache(m_client, {ResourceType::events(), name, {}, {}}, this);
        connect(events, &ObjectCache::changed, this, [this, name] { markDirty({name}); });
        m_events.insert(name, events);
        events->start();
    }
}

void StoreDirectory::followSetup(const Store &store)
{
    for (const kube::PodStatus &pod : store.pods) {
        for (const kube::ContainerStatus &container : pod.containers) {
            const bool running = container.init && container.state == "running"_L1;
            if (!running || m_setupLogs.contains(pod.uid))
                continue;
            auto *stream = new kube::LogStream(
                m_client, {store.namespaceName, pod.name, container.name, true, false, -1, 0}, this);
            const QString uid = pod.uid;
            const QString name = store.namespaceName;
            connect(stream, &kube::LogStream::linesReceived, this, [this, uid, name](const QVector<kube::LogLine> &lines) {
                for (const kube::LogLine &line : lines) {
                    if (const auto match = stepLine().match(line.text); match.hasMatch())
                        m_setupProgress.insert(uid, match.captured(0));
                }
                markDirty({name});
            });
            const auto forget = [this, uid] {
                if (auto *ended = m_setupLogs.take(uid))
                    ended->deleteLater();
            };
            connect(stream, &kube::LogStream::finished, this, forget);
            connect(stream, &kube::LogStream::failed, this, forget);
            m_setupLogs.insert(uid, stream);
            stream->start();
        }
    }
}

} // namespace shopflow
