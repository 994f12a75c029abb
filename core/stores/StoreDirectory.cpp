// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreDirectory.h"

#include "base/Logging.h"
#include "kube/status/ObjectFields.h"
#include "stores/KnownMoment.h"
#include "stores/StoreReader.h"

#include <QRegularExpression>
#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

using kube::CacheState;
using kube::ObjectCache;
using kube::ResourceType;

namespace {

//! "step 2/4 migrate"
const QRegularExpression &stepLine()
{
    static const QRegularExpression pattern(u"^step (\\d+)/(\\d+) (\\S+)"_s);
    return pattern;
}

//! What may not be read counts only where everything is refused.
bool isWorse(const CacheState &state, const CacheState &than)
{
    static const auto rank = [](CacheState::Phase phase) {
        using Phase = CacheState::Phase;
        static const QVector<Phase> order{Phase::Forbidden,    Phase::Live,  Phase::Listing, Phase::Empty,
                                          Phase::Reconnecting, Phase::Stale, Phase::Failed};
        return order.indexOf(phase);
    };
    return rank(state.phase) > rank(than.phase);
}

//! Says in \a store that its events are not known, where nothing else is told.
void noteUnwatched(Store &store)
{
    const QString note = u"More than %1 stores need attention, so what the cluster notes about this one is not "
                         "watched; open it to read that."_s.arg(StoreEventWatches::most);
    if (store.advice.isEmpty())
        store.advice = note;
    if (store.status.nextStep.isEmpty())
        store.status.nextStep = note;
}

} // namespace

StoreDirectory::StoreDirectory(kube::ApiClient &client, const BlueprintCatalog &catalog, const Clock &clock,
                               QString onlyNamespace, QObject *parent)
    : QObject(parent), m_client(client), m_catalog(catalog), m_clock(clock),
      m_onlyNamespace(std::move(onlyNamespace)), m_nodes(client, {ResourceType::nodes(), {}, {}, {}}),
      // A node renews its lease every ten seconds; its status says little for minutes.
      m_leases(client, {{u"coordination.k8s.io"_s, u"v1"_s, u"leases"_s, u"Lease"_s, true}, u"kube-node-lease"_s, {}, {}}),
      m_events(client)
{
    watch(m_onlyNamespace);
    // A node's heartbeat changes every few seconds; only the tick looks at it.
    connect(&m_nodes, &ObjectCache::stateChanged, this, &StoreDirectory::checkListed);

    connect(&m_events, &StoreEventWatches::changed, this, &StoreDirectory::markDirty);

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

void StoreDirectory::watch(const QString &namespaceName)
{
    auto *watches = new StoreWatches(m_client, namespaceName, this);
    m_watches.insert(namespaceName, watches);
    connect(watches, &StoreWatches::changed, this, &StoreDirectory::markDirty);
    connect(watches, &StoreWatches::stateChanged, this, [this] {
        checkListed();
        Q_EMIT connectionChanged(connection());
    });
}

void StoreDirectory::watchKnownNamespaces()
{
    m_known = new KnownNamespaces(m_client, this);
    connect(m_known, &KnownNamespaces::changed, this, &StoreDirectory::onKnownNamespaces);
    m_known->start();
}

void StoreDirectory::onKnownNamespaces()
{
    m_namesKnown = true;
    const QStringList wanted = m_known->names();
    const QStringList watched = m_watches.keys();
    for (const QString &name : watched) {
        if (wanted.contains(name))
            continue;
        StoreWatches *gone = m_watches.take(name);
        gone->disconnect(this);
        gone->stop();
        gone->deleteLater();
        markDirty({name});
    }
    for (const QString &name : wanted) {
        if (m_watches.contains(name))
            continue;
        watch(name);
        m_watches.value(name)->start();
    }
    checkListed();
}

const StoreWatches *StoreDirectory::watchesOf(const QString &namespaceName) const
{
    const StoreWatches *all = m_watches.value(QString());
    return all != nullptr ? all : m_watches.value(namespaceName);
}

void StoreDirectory::start()
{
    for (StoreWatches *each : std::as_const(m_watches))
        each->start();
    m_nodes.start();
    m_leases.start();
    m_tick.start();
}

void StoreDirectory::stop()
{
    delete std::exchange(m_known, nullptr);
    for (StoreWatches *each : std::as_const(m_watches))
        each->stop();
    m_nodes.stop();
    m_leases.stop();
    m_tick.stop();
    m_gather.stop();
    m_events.stop();
    qDeleteAll(m_setupLogs);
    m_setupLogs.clear();
}

void StoreDirectory::retryNow()
{
    for (StoreWatches *each : std::as_const(m_watches))
        each->retryNow();
    m_nodes.retryNow();
    m_leases.retryNow();
    m_events.retryNow();
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
    CacheState worst;
    QDateTime heard;
    bool first = true;
    for (const StoreWatches *each : m_watches) {
        const CacheState state = each->connection();
        heard = std::max(heard, state.lastHeard);
        if (first || isWorse(state, worst))
            worst = state;
        first = false;
    }
    worst.lastHeard = heard;
    const bool searching = m_onlyNamespace.isEmpty() && !m_namesKnown;
    if (m_watches.isEmpty()) {
        worst.phase = CacheState::Phase::Live;
    } else if (searching && worst.phase == CacheState::Phase::Forbidden) {
        // The known namespaces may still be readable.
        worst.phase = CacheState::Phase::Listing;
        worst.reason = {};
    }
    return worst;
}

QVector<kube::WatchReport> StoreDirectory::watchReports() const
{
    QVector<kube::WatchReport> all;
    for (const StoreWatches *each : m_watches)
        all.append(each->reports());
    for (const ObjectCache *each : {&m_nodes, &m_leases})
        all.append({each->scope().type.resource, each->scope().namespaceName, each->state()});
    for (auto it = m_stores.cbegin(); it != m_stores.cend(); ++it) {
        if (const ObjectCache *each = m_events.of(it.key()))
            all.append({each->scope().type.resource, it.key(), each->state()});
    }
    return all;
}

void StoreDirectory::setFocus(const QString &storeName)
{
    m_focus = storeName.isEmpty() ? QString() : u"store-"_s + storeName;
    if (!m_focus.isEmpty())
        markDirty({m_focus});
}

QJsonObject StoreDirectory::stateOf(const QString &storeName) const
{
    const QString name = u"store-"_s + storeName;
    const StoreWatches *watches = watchesOf(name);
    return watches != nullptr ? watches->stateOf(name) : QJsonObject();
}

QVector<QJsonObject> StoreDirectory::nodes() const
{
    return m_nodes.objects();
}

void StoreDirectory::checkListed()
{
    if (m_listed || (m_known != nullptr && !m_namesKnown))
        return;
    const bool settled = std::all_of(m_watches.cbegin(), m_watches.cend(),
                                     [](const StoreWatches *each) { return each->isSettled(); });
    // Nodes are waited for too, unless they are refused: addresses depend on them.
    const auto nodes = m_nodes.state().phase;
    if (!settled || nodes == CacheState::Phase::Empty || nodes == CacheState::Phase::Listing)
        return;
    const StoreWatches *all = m_watches.value(QString());
    if (m_known == nullptr && all != nullptr && all->isTooNarrow()) {
        watchKnownNamespaces();
        return;
    }
    if (connection().phase == CacheState::Phase::Forbidden)
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
    if (const StoreWatches *watches = watchesOf(name))
        watches->addTo(facts, name);
    facts.nodes = m_nodes.objects();
    facts.leases = m_leases.objects();
    facts.nodesKnown = m_nodes.state().hasList();
    if (const ObjectCache *events = m_events.of(name); events != nullptr && events->state().hasList()) {
        facts.events = events->objects();
        facts.eventsKnown = true;
    }
    facts.setupProgress = m_setupProgress;
    // A store that another version made may consist of other parts.
    const Blueprint *blueprint = m_catalog.find(kube::labelOf(namespaceObject, "shopflow.io/platform"_L1));
    const QString version = kube::annotationOf(namespaceObject, "shopflow.io/blueprint-version"_L1);
    if (blueprint != nullptr && version == QString::number(blueprint->version)) {
        for (const BlueprintComponent &component : blueprint->components) {
            const QString resource = component.workloadKind.toLower() + u's';
            if (!component.workloadKind.isEmpty() && !facts.unreadable.contains(resource))
                facts.expected.append({component.workloadKind, component.name});
        }
    }
    facts.now = knownMoment(m_client, m_leases, now());
    return facts;
}

Store StoreDirectory::storeOf(const QJsonObject &namespaceObject) const
{
    Store store = readStore(factsOf(namespaceObject), m_catalog, m_client.context().server.host());
    if (m_events.isDropped(store.namespaceName))
        noteUnwatched(store);
    return store;
}

void StoreDirectory::refresh()
{
    if (!m_listed)
        return;
    QSet<QString> dirty;
    std::swap(dirty, m_dirty);
    if (m_stores.isEmpty() && dirty.isEmpty()) {
        for (const StoreWatches *each : std::as_const(m_watches)) {
            const QStringList names = each->namespaceNames();
            dirty.unite(QSet<QString>(names.begin(), names.end()));
        }
    }
    QVector<Store> changedStores;
    QVector<QString> removed;
    for (const QString &name : std::as_const(dirty)) {
        const StoreWatches *watches = watchesOf(name);
        const QJsonObject object = watches != nullptr ? watches->namespaceObject(name) : QJsonObject();
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
    watchEvents();
    if (!changedStores.isEmpty() || !removed.isEmpty())
        Q_EMIT changed(changedStores, removed);
}

void StoreDirectory::watchEvents()
{
    QVector<const Store *> troubled;
    for (const Store &store : std::as_const(m_stores)) {
        if (store.status.phase != StorePhase::Ready && store.status.phase != StorePhase::Suspended)
            troubled.append(&store);
    }
    std::sort(troubled.begin(), troubled.end(), [](const Store *a, const Store *b) {
        return std::tie(a->createdAt, a->namespaceName) < std::tie(b->createdAt, b->namespaceName);
    });
    QVector<QString> names;
    for (const Store *store : std::as_const(troubled))
        names.append(store->namespaceName);
    m_events.follow(names, m_stores.contains(m_focus) ? m_focus : QString());
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
