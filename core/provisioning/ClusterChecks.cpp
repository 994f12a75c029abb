// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ClusterChecks.h"

#include "kube/status/PodStatus.h"
#include "kube/watch/WatchDecoder.h"
#include "provisioning/ClusterRoom.h"
#include "provisioning/QuotaArithmetic.h"
#include "stores/StoreNamespace.h"
#include "stores/StoreReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

using Outcome = CheckResult::Result;

} // namespace

CheckResult ClusterChecks::version(const Result<kube::ApiResponse> &answer, ClusterFacts &facts)
{
    if (!answer) {
        const Error &error = answer.error();
        return {u"version"_s, Outcome::Fail, error.message, error.nextStep, error.kind};
    }
    const QJsonObject object = answer->object();
    facts.serverVersion = object.value(u"gitVersion"_s).toString();
    QString minorText = object.value(u"minor"_s).toString();
    while (!minorText.isEmpty() && !minorText.back().isDigit())
        minorText.chop(1); // some providers write "28+"
    const int major = object.value(u"major"_s).toString().toInt();
    const int minor = minorText.toInt();
    if (major == 1 && minor < 28) {
        return {u"version"_s, Outcome::Fail, u"The cluster runs Kubernetes %1, which is too old."_s.arg(facts.serverVersion),
                u"Upgrade it to 1.28 or newer."_s, ErrorKind::Invalid};
    }
    return {u"version"_s, Outcome::Pass, u"The cluster runs Kubernetes %1."_s.arg(facts.serverVersion), {},
            ErrorKind::Internal};
}

CheckResult ClusterChecks::storageClass(const Result<kube::ApiResponse> &answer, const QString &wanted,
                                        ClusterFacts &facts)
{
    const QString id = u"storageClass"_s;
    if (!answer)
        return {id, Outcome::Unknown, u"Storage classes cannot be read: %1"_s.arg(answer.error().message), {},
                answer.error().kind};
    const QVector<QJsonObject> classes = kube::decodeList(answer->body).items;
    QString newest;
    for (const QJsonObject &each : classes) {
        const QJsonObject metadata = each.value(u"metadata"_s).toObject();
        const QString name = metadata.value(u"name"_s).toString();
        facts.storageClasses.append(name);
        const bool isDefault = metadata.value(u"annotations"_s).toObject()
                                   .value(u"storageclass.kubernetes.io/is-default-class"_s).toString() == "true"_L1;
        // With several defaults Kubernetes takes the newest.
        const QString created = metadata.value(u"creationTimestamp"_s).toString();
        if (isDefault && created >= newest) {
            newest = created;
            facts.defaultStorageClass = name;
        }
    }
    facts.storageClassesKnown = true;
    if (!wanted.isEmpty()) {
        if (facts.storageClasses.contains(wanted))
            return {id, Outcome::Pass, u"Volumes use the storage class “%1”."_s.arg(wanted), {}, ErrorKind::Internal};
        return {id, Outcome::Fail, u"The cluster has no storage class “%1”."_s.arg(wanted),
                facts.storageClasses.isEmpty() ? u"Install a volume provisioner first."_s
                                               : u"Choose one of: %1."_s.arg(facts.storageClasses.join(u", "_s)),
                ErrorKind::Storage};
    }
    if (facts.defaultStorageClass.isEmpty()) {
        return {id, Outcome::Fail, u"The cluster has no default storage class, so no volume would be made."_s,
                facts.storageClasses.isEmpty()
                    ? u"Install a volume provisioner, such as local-path-provisioner."_s
                    : u"Name a storage class (one of: %1), or mark one as the default."_s.arg(
                        facts.storageClasses.join(u", "_s)),
                ErrorKind::Storage};
    }
    return {id, Outcome::Pass, u"Volumes use the default storage class “%1”."_s.arg(facts.defaultStorageClass), {},
            ErrorKind::Internal};
}

CheckResult ClusterChecks::ingressClass(const Result<kube::ApiResponse> &answer, bool needed, ClusterFacts &facts)
{
    const QString id = u"ingressClass"_s;
    if (!answer)
        return {id, Outcome::Unknown, u"Ingress classes cannot be read: %1"_s.arg(answer.error().message), {},
                answer.error().kind};
    const QVector<QJsonObject> classes = kube::decodeList(answer->body).items;
    QString controller;
    for (const QJsonObject &each : classes) {
        const QJsonObject metadata = each.value(u"metadata"_s).toObject();
        const bool isDefault = metadata.value(u"annotations"_s).toObject()
                                   .value(u"ingressclass.kubernetes.io/is-default-class"_s).toString() == "true"_L1;
        const QString name = metadata.value(u"name"_s).toString();
        if (facts.ingressClass == facts.shared.ingressClass && !facts.ingressClass.isEmpty())
            break;
        if (facts.ingressClass.isEmpty() || isDefault || name == facts.shared.ingressClass) {
            facts.ingressClass = name;
            controller = each.value(u"spec"_s).toObject().value(u"controller"_s).toString();
        }
    }
    facts.address.ingressClass = facts.ingressClass;
    // Where the two usual controllers live, so that a policy can let just them in.
    if (controller.startsWith("traefik.io/"_L1)) {
        facts.address.ingressPodLabels = {{u"app.kubernetes.io/name"_s, u"traefik"_s}};
    } else if (controller.startsWith("k8s.io/ingress-nginx"_L1)) {
        facts.address.ingressNamespace = u"ingress-nginx"_s;
        facts.address.ingressPodLabels = {{u"app.kubernetes.io/name"_s, u"ingress-nginx"_s}};
    }
    if (!facts.ingressClass.isEmpty() && !facts.shared.ingressClass.isEmpty()
        && facts.ingressClass != facts.shared.ingressClass)
        return {id, Outcome::Warn,
                u"There is no ingress class “%1”, which the shared settings name; “%2” is used."_s.arg(
                    facts.shared.ingressClass, facts.ingressClass),
                u"Correct ingressClass in the ConfigMap shopflow-system/console-settings."_s, ErrorKind::Network};
    if (!facts.ingressClass.isEmpty())
        return {id, Outcome::Pass, u"Ingresses are served by the class “%1”."_s.arg(facts.ingressClass), {},
                ErrorKind::Internal};
    const QString words = u"The cluster has no ingress controller."_s;
    if (needed)
        return {id, Outcome::Fail, words, u"Install one, or expose the store by a NodePort."_s, ErrorKind::Network};
    return {id, Outcome::Warn, words, u"Stores are reached by NodePort or port-forward until one is installed."_s,
            ErrorKind::Network};
}

CheckResult ClusterChecks::rights(const QStringList &missing, int unknown, bool forStore)
{
    const QString id = u"rights"_s;
    if (!missing.isEmpty()) {
        return {id, forStore ? Outcome::Fail : Outcome::Warn,
                u"You may not: %1."_s.arg(missing.join(u", "_s)),
                u"Ask your cluster's administrator for the role in packaging/rbac/operator.yaml."_s, ErrorKind::Forbidden};
    }
    if (unknown > 0)
        return {id, Outcome::Unknown, u"Your rights could not be asked."_s, {}, ErrorKind::Forbidden};
    return {id, Outcome::Pass, u"You may create everything a store needs."_s, {}, ErrorKind::Internal};
}

CheckResult ClusterChecks::commands(bool allowed)
{
    const QString id = u"exec"_s;
    if (allowed)
        return {id, Outcome::Pass, u"You may run commands in the pods of stores."_s, {}, ErrorKind::Internal};
    return {id, Outcome::Warn,
            u"You may not run commands in the pods of stores: signing in by one click and some checks are left out."_s,
            u"Ask your cluster's administrator for the right to get and create pods/exec."_s, ErrorKind::Forbidden};
}

CheckResult ClusterChecks::nameClash(const Result<kube::ApiResponse> &answer, const StoreSpec &spec)
{
    const QString id = u"name"_s;
    const QString name = spec.namespaceName();
    if (!answer) {
        if (answer.error().kind == ErrorKind::NotFound)
            return {id, Outcome::Pass, u"The name is free."_s, {}, ErrorKind::Internal};
        // Seeing namespaces is not needed to create one; the claim decides.
        return {id, Outcome::Unknown, answer.error().message, {}, answer.error().kind};
    }
    const QJsonObject metadata = answer->object().value(u"metadata"_s).toObject();
    if (!isStoreNamespace(answer->object())) {
        return {id, Outcome::Fail, u"The namespace “%1” exists and is not a store of ours; it was left alone."_s.arg(name),
                u"Choose another name."_s, ErrorKind::Conflict};
    }
    if (!metadata.value(u"deletionTimestamp"_s).isUndefined()) {
        return {id, Outcome::Fail, u"The store “%1” is being deleted."_s.arg(spec.name),
                u"Wait until it is gone, or choose another name."_s, ErrorKind::Conflict};
    }
    if (!continues(answer, spec)) {
        return {id, Outcome::Fail, u"A different store “%1” exists already."_s.arg(spec.name),
                u"Change it with “shopflowctl update %1”, or choose another name."_s.arg(spec.name), ErrorKind::Conflict};
    }
    return {id, Outcome::Pass, u"The store exists with exactly this description; it is continued."_s, {},
            ErrorKind::Internal};
}

bool ClusterChecks::continues(const Result<kube::ApiResponse> &answer, const StoreSpec &spec)
{
    if (!answer)
        return false;
    const QJsonObject metadata = answer->object().value(u"metadata"_s).toObject();
    return metadata.value(u"annotations"_s).toObject().value(u"shopflow.io/spec-hash"_s).toString() == spec.hash();
}

CheckResult ClusterChecks::nodes(const ClusterFacts &facts)
{
    const QString id = u"nodes"_s;
    if (!facts.nodesKnown)
        return {id, Outcome::Unknown, u"You may not list nodes, so their state is unknown."_s, {}, ErrorKind::Forbidden};
    const auto ready = std::count_if(facts.nodes.begin(), facts.nodes.end(), ClusterRoom::takesPods);
    if (ready == 0)
        return {id, Outcome::Warn, u"No node is ready to take pods."_s,
                u"Start a node, or wait until one is ready; the store converges then."_s, ErrorKind::Scheduling};
    return {id, Outcome::Pass, u"Ready nodes: %1 of %2."_s.arg(ready).arg(facts.nodes.size()), {}, ErrorKind::Internal};
}

CheckResult ClusterChecks::clock(std::optional<std::chrono::milliseconds> ahead)
{
    const QString id = u"clock"_s;
    if (!ahead)
        return {id, Outcome::Unknown, u"The server does not tell its time."_s, {}, ErrorKind::Internal};
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(*ahead).count();
    // Certificates and tokens are the first to suffer; ages are counted by the server's clock.
    constexpr qint64 tolerance = 30;
    if (std::abs(seconds) > tolerance) {
        const QString words = seconds > 0 ? u"The clock of this computer is %1 behind the server's."_s
                                          : u"The clock of this computer is %1 ahead of the server's."_s;
        return {id, Outcome::Warn, words.arg(kube::humanDuration(std::abs(seconds))),
                u"Set the clock, or let it follow a time server."_s, ErrorKind::Config};
    }
    return {id, Outcome::Pass, u"The clock of this computer agrees with the server's."_s, {}, ErrorKind::Internal};
}

CheckResult ClusterChecks::room(const ClusterFacts &facts, const Blueprint &blueprint, const QVector<QJsonObject> &objects)
{
    const QString id = u"capacity"_s;
    const ClusterRoom room = ClusterRoom::of(facts, {});
    if (!room.known)
        return {id, Outcome::Unknown, u"The free capacity of the cluster cannot be seen."_s, {}, ErrorKind::Forbidden};
    Quantity cpu;
    Quantity memory;
    for (const QJsonObject &object : objects) {
        const QJsonObject spec = object.value(u"spec"_s).toObject();
        if (!spec.contains(u"template"_s))
            continue;
        const auto sum = QuotaArithmetic::podSum(spec.value(u"template"_s).toObject().value(u"spec"_s).toObject());
        cpu += sum.cpuRequest;
        memory += sum.memoryRequest;
    }
    const QString freeText = u"%1 CPU and %2 MiB are not requested yet"_s.arg(room.freeCpu().cpuText())
                                 .arg(room.freeMemory().toBytes() / (1024 * 1024));
    if (room.freeCpu() < cpu || room.freeMemory() < memory) {
        return {id, Outcome::Warn,
                u"The cluster may have no room: a %1 store requests %2 CPU and %3, but only %4."_s.arg(
                    blueprint.title, cpu.cpuText(), memory.bytesText(), freeText),
                u"Remove or suspend a store, or add a node."_s, ErrorKind::Scheduling};
    }
    return {id, Outcome::Pass, u"The cluster has room: %1."_s.arg(freeText), {}, ErrorKind::Internal};
}

CheckResult ClusterChecks::capacity(const ClusterFacts &facts, const BlueprintCatalog &catalog)
{
    const QString id = u"capacity"_s;
    const ClusterRoom room = ClusterRoom::of(facts, catalog);
    if (!room.known)
        return {id, Outcome::Unknown, u"The free capacity of the cluster cannot be seen."_s, {}, ErrorKind::Forbidden};
    QStringList rooms;
    qint64 most = 0;
    for (const Blueprint &blueprint : catalog.all()) {
        QStringList sizes;
        for (const PlanRoom &plan : room.plans) {
            if (plan.platform != blueprint.platform)
                continue;
            sizes.append(u"%1 %2"_s.arg(plan.stores()).arg(plan.plan));
            most = std::max(most, plan.stores());
        }
        rooms.append(u"%1: %2"_s.arg(blueprint.title, sizes.join(u", "_s)));
    }
    if (most == 0)
        return {id, Outcome::Warn, u"There is no room for another store."_s, u"Remove or suspend a store, or add a node."_s, ErrorKind::Scheduling};
    return {id, Outcome::Pass, u"There is room for more stores: %1."_s.arg(rooms.join(u"; "_s)), {}, ErrorKind::Internal};
}

void ClusterChecks::chooseAddress(const QString &serverHost, ClusterFacts &facts)
{
    facts.address.publicHost = facts.shared.publicAddress;
    if (facts.address.publicHost.isEmpty())
        facts.address.publicHost = nodeAddress(facts.nodes);
    if (facts.address.publicHost.isEmpty())
        facts.address.publicHost = serverHost;
}

} // namespace shopflow
