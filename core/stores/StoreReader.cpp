// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreReader.h"

#include "kube/status/WorkloadStatus.h"
#include "stores/NodeHeartbeats.h"
#include "stores/QuotaAdvice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

QJsonObject metadataOf(const QJsonObject &object)
{
    return object.value(u"metadata"_s).toObject();
}

QString labelOf(const QJsonObject &object, const QString &label)
{
    return metadataOf(object).value(u"labels"_s).toObject().value(label).toString();
}

void readSpec(const QJsonObject &namespaceObject, Store &store)
{
    const QJsonObject metadata = metadataOf(namespaceObject);
    const QJsonObject annotations = metadata.value(u"annotations"_s).toObject();
    store.uid = metadata.value(u"uid"_s).toString();
    store.namespaceName = metadata.value(u"name"_s).toString();
    store.owner = annotations.value(u"shopflow.io/owner-name"_s).toString();
    store.createdAt = QDateTime::fromString(metadata.value(u"creationTimestamp"_s).toString(), Qt::ISODate);
    const auto document =
        QJsonDocument::fromJson(annotations.value(u"shopflow.io/spec"_s).toString().toUtf8()).object();
    auto spec = StoreSpec::fromJson(document);
    store.specReadable = spec.ok();
    if (spec) {
        store.spec = std::move(spec).value();
        return;
    }
    // What the labels say is enough to show the row.
    store.spec.name = store.namespaceName.startsWith("store-"_L1) ? store.namespaceName.mid(6) : store.namespaceName;
    store.spec.title = annotations.value(u"shopflow.io/title"_s).toString();
    store.spec.platform = labelOf(namespaceObject, u"shopflow.io/platform"_s);
}

QString joinPath(const QString &base, const QString &path)
{
    return path.startsWith(u'/') ? QString(base + path) : QString(base + u'/' + path);
}

void addEndpoints(Store &store, const Blueprint &blueprint, const QString &base, const QString &route)
{
    for (const BlueprintEndpoint &endpoint : blueprint.endpoints)
        store.endpoints.append({endpoint.kind, QUrl(joinPath(base, endpoint.path)), route});
}

void readEndpoints(const StoreFacts &facts, const Blueprint &blueprint, const QString &fallbackHost, Store &store)
{
    for (const QJsonObject &ingress : facts.ingresses) {
        const QJsonObject spec = ingress.value(u"spec"_s).toObject();
        const bool tls = !spec.value(u"tls"_s).toArray().isEmpty();
        const QString host = spec.value(u"rules"_s).toArray().first().toObject().value(u"host"_s).toString();
        if (!host.isEmpty())
            addEndpoints(store, blueprint, (tls ? u"https://"_s : u"http://"_s) + host, u"ingress"_s);
    }
    for (const QJsonObject &service : facts.services) {
        if (labelOf(service, u"shopflow.io/public"_s) != "true"_L1)
            continue;
        const QJsonObject port = service.value(u"spec"_s).toObject().value(u"ports"_s).toArray().first().toObject();
        const QJsonArray balancers = service.value(u"status"_s).toObject().value(u"loadBalancer"_s).toObject()
                                         .value(u"ingress"_s).toArray();
        for (const QJsonValue &balancer : balancers) {
            const QString address = balancer.toObject().value(u"ip"_s).toString(
                balancer.toObject().value(u"hostname"_s).toString());
            addEndpoints(store, blueprint, u"http://%1:%2"_s.arg(address).arg(port.value(u"port"_s).toInt()),
                         u"loadBalancer"_s);
        }
        const int nodePort = port.value(u"nodePort"_s).toInt();
        QString address = nodeAddress(facts.nodes);
        if (address.isEmpty())
            address = fallbackHost;
        if (nodePort > 0 && !address.isEmpty()) {
            if (address.contains(u':'))
                address = u'[' + address + u']';
            addEndpoints(store, blueprint, u"http://%1:%2"_s.arg(address).arg(nodePort), u"nodePort"_s);
        }
    }
}

void readQuota(const StoreFacts &facts, Store &store)
{
    store.quotaKnown = !facts.unreadable.contains(u"resourcequotas"_s);
    for (const QJsonObject &quota : facts.quotas) {
        const QJsonObject status = quota.value(u"status"_s).toObject();
        const QJsonObject hard = quota.value(u"spec"_s).toObject().value(u"hard"_s).toObject();
        const QJsonObject used = status.value(u"used"_s).toObject();
        const auto use = [&](const QString &key) {
            return QuotaUse{Quantity::of(used.value(key).toString()), Quantity::of(hard.value(key).toString())};
        };
        if (!hard.contains(u"limits.cpu"_s))
            continue;
        store.cpu = use(u"limits.cpu"_s);
        store.memory = use(u"limits.memory"_s);
        store.storage = use(u"requests.storage"_s);
    }
}

void readComponents(const StoreFacts &facts, Store &store)
{
    const NodeHeartbeats heartbeats(facts);
    for (const QVector<QJsonObject> &workloads : {facts.deployments, facts.statefulSets}) {
        for (const QJsonObject &workload : workloads) {
            const auto status = kube::WorkloadStatus::of(workload);
            ComponentStatus component;
            component.name = status.component;
            component.image = status.image;
            component.ready = status.ready;
            component.desired = status.desired;
            component.uid = metadataOf(workload).value(u"uid"_s).toString();
            component.generation = metadataOf(workload).value(u"generation"_s).toInteger();
            component.rolledOut = status.rolledOut;
            component.status = status.desired == 0 ? u"Suspended"_s : u"Missing"_s;
            for (const kube::PodStatus &pod : std::as_const(store.pods)) {
                if (pod.component != component.name)
                    continue;
                // What a node said before it fell silent is not believed.
                const bool answers = heartbeats.of(pod.node) == NodeHeartbeats::Node::Answers;
                component.status = answers ? pod.status : u"Unknown"_s;
                if (!answers && pod.conditionReady && !pod.deleting && component.ready > 0)
                    --component.ready;
                component.restarts += pod.restarts;
            }
            store.components.append(component);
            const QString site = metadataOf(workload).value(u"annotations"_s).toObject()
                                     .value(u"shopflow.io/site-url"_s).toString();
            if (!site.isEmpty())
                store.siteUrl = QUrl(site);
        }
    }
    std::sort(store.components.begin(), store.components.end(),
              [](const ComponentStatus &a, const ComponentStatus &b) {
                  // The part that people see first: web, then the rest by name.
                  if ((a.name == "web"_L1) != (b.name == "web"_L1))
                      return a.name == "web"_L1;
                  return a.name < b.name;
              });
}

bool isNodeReady(const QJsonObject &node)
{
    const QJsonArray conditions = node.value(u"status"_s).toObject().value(u"conditions"_s).toArray();
    return std::any_of(conditions.begin(), conditions.end(), [](const QJsonValue &condition) {
        return condition.toObject().value(u"type"_s) == u"Ready"_s && condition.toObject().value(u"status"_s) == u"True"_s;
    });
}

} // namespace

QString nodeAddress(const QVector<QJsonObject> &nodes)
{
    QString best;
    int bestRank = -1;
    for (const QJsonObject &node : nodes) {
        const QJsonArray addresses = node.value(u"status"_s).toObject().value(u"addresses"_s).toArray();
        for (const QJsonValue &item : addresses) {
            const QString type = item.toObject().value(u"type"_s).toString();
            if (type != "ExternalIP"_L1 && type != "InternalIP"_L1)
                continue;
            const int rank = (isNodeReady(node) ? 2 : 0) + (type == "ExternalIP"_L1 ? 1 : 0);
            if (rank > bestRank) {
                bestRank = rank;
                best = item.toObject().value(u"address"_s).toString();
            }
        }
    }
    return best;
}

Store readStore(const StoreFacts &facts, const BlueprintCatalog &catalog, const QString &fallbackHost)
{
    Store store;
    readSpec(facts.namespaceObject, store);
    for (const QJsonObject &pod : facts.pods)
        store.pods.append(kube::PodStatus::of(pod));
    std::sort(store.pods.begin(), store.pods.end(),
              [](const kube::PodStatus &a, const kube::PodStatus &b) { return a.name < b.name; });
    store.podsKnown = !facts.unreadable.contains(u"pods"_s);
    if (const Blueprint *blueprint = catalog.find(store.spec.platform)) {
        readEndpoints(facts, *blueprint, fallbackHost, store);
        store.noStorefront = blueprint->noStorefront;
    }
    readQuota(facts, store);
    readComponents(facts, store);
    store.events = kube::EventDigest::of(facts.events);
    store.status = storeStatus(facts);
    if (const Blueprint *blueprint = catalog.find(store.spec.platform); blueprint != nullptr && store.specReadable) {
        if (const auto plan = blueprint->planFor(store.spec))
            QuotaAdvice::apply(*plan, store);
    }
    const bool mayReadSpec = !facts.unreadable.contains(u"namespaces"_s);
    if (!store.specReadable && mayReadSpec && store.status.phase != StorePhase::Deleting) {
        store.status.phase = StorePhase::Unknown;
        store.status.kind = ErrorKind::Invalid;
        store.status.cause = QStringLiteral("The recorded description of the store cannot be read.");
        store.status.nextStep = QStringLiteral("Update ShopFlow Console, or restore the annotation shopflow.io/spec.");
    }
    return store;
}

} // namespace shopflow
