// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/NetworkChecks.h"

#include "kube/status/ObjectFields.h"
#include "kube/watch/WatchDecoder.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

using Outcome = CheckResult::Result;

struct Plugin {
    QLatin1StringView daemonSet;
    QLatin1StringView title;
};
constexpr std::array<Plugin, 13> enforcing{{{"calico-node"_L1, "Calico"_L1},
                                            {"canal"_L1, "Canal"_L1},
                                            {"rke2-canal"_L1, "Canal"_L1},
                                            {"cilium"_L1, "Cilium"_L1},
                                            {"anetd"_L1, "Cilium"_L1},
                                            {"antrea-agent"_L1, "Antrea"_L1},
                                            {"weave-net"_L1, "Weave Net"_L1},
                                            {"kube-router"_L1, "kube-router"_L1},
                                            {"ovnkube-node"_L1, "OVN-Kubernetes"_L1},
                                            {"kube-ovn-cni"_L1, "Kube-OVN"_L1},
                                            {"sdn"_L1, "OpenShift SDN"_L1},
                                            {"azure-npm"_L1, "Azure NPM"_L1},
                                            {"kube-network-policies"_L1, "kube-network-policies"_L1}}};

enum class Verdict { Silent, Enforces, Ignores };
struct Finding {
    Verdict verdict = Verdict::Silent;
    QString title;
};

QJsonArray containersOf(const QJsonObject &daemonSet)
{
    return daemonSet.value(u"spec"_s).toObject().value(u"template"_s).toObject().value(u"spec"_s).toObject()
        .value(u"containers"_s).toArray();
}

//! kindnet enforces since August 2024; its images carry their day.
Finding kindnet(const QJsonObject &daemonSet)
{
    static const QRegularExpression day(u":v(20\\d{6})-"_s);
    const QString image = containersOf(daemonSet).first().toObject().value(u"image"_s).toString();
    const auto match = day.match(image);
    if (!match.hasMatch())
        return {};
    return {match.captured(1) >= u"20240801"_s ? Verdict::Enforces : Verdict::Ignores, u"kindnet"_s};
}

//! The network plugin of AWS enforces where its agent was told to.
Finding awsNode(const QJsonObject &daemonSet)
{
    const QJsonArray containers = containersOf(daemonSet);
    const bool told = std::any_of(containers.begin(), containers.end(), [](const QJsonValue &container) {
        return container.toObject().value(u"args"_s).toArray().contains(u"--enable-network-policy=true"_s);
    });
    return {told ? Verdict::Enforces : Verdict::Ignores, u"the VPC network plugin"_s};
}

Finding judge(const QJsonObject &daemonSet)
{
    const QString name = kube::nameOf(daemonSet);
    for (const Plugin &each : enforcing) {
        if (name == each.daemonSet)
            return {Verdict::Enforces, each.title};
    }
    if (name == "kindnet"_L1)
        return kindnet(daemonSet);
    if (name == "aws-node"_L1)
        return awsNode(daemonSet);
    if (name.startsWith("kube-flannel"_L1))
        return {Verdict::Ignores, u"Flannel"_s};
    return {};
}

//! K3s has its own controller inside, unless a server was told to leave it out.
Finding builtIn(const QVector<QJsonObject> &nodes)
{
    Finding found;
    for (const QJsonObject &node : nodes) {
        const QString version = node.value(u"status"_s).toObject().value(u"nodeInfo"_s).toObject()
                                    .value(u"kubeletVersion"_s).toString();
        if (!version.contains("+k3s"_L1))
            continue;
        const QString arguments = node.value(u"metadata"_s).toObject().value(u"annotations"_s).toObject()
                                      .value(u"k3s.io/node-args"_s).toString();
        if (arguments.contains("disable-network-policy"_L1))
            return {Verdict::Ignores, u"K3s, started with --disable-network-policy,"_s};
        found = {Verdict::Enforces, u"K3s"_s};
    }
    return found;
}

QString namespaceOf(const QJsonObject &object)
{
    return kube::textAt(object, {"metadata"_L1, "namespace"_L1});
}

QString addressIn(const QJsonObject &object)
{
    const QJsonArray points =
        object.value(u"status"_s).toObject().value(u"loadBalancer"_s).toObject().value(u"ingress"_s).toArray();
    const QJsonObject first = points.first().toObject();
    const QString address = first.value(u"ip"_s).toString();
    return address.isEmpty() ? first.value(u"hostname"_s).toString() : address;
}

CheckResult answersAt(const QString &address, const QString &source)
{
    return {u"ingressAddress"_s, Outcome::Pass, u"The ingress controller answers at %1 (%2)."_s.arg(address, source), {},
            ErrorKind::Internal};
}

bool isOfController(const QJsonObject &service, const ClusterFacts &facts)
{
    const QString wanted = facts.address.ingressPodLabels.value(u"app.kubernetes.io/name"_s);
    return wanted.isEmpty() || kube::labelOf(service, "app.kubernetes.io/name"_L1) == wanted;
}

} // namespace

CheckResult NetworkChecks::policies(const Result<kube::ApiResponse> &daemonSets, const ClusterFacts &facts)
{
    const QString id = u"networkPolicy"_s;
    QVector<Finding> findings{builtIn(facts.nodes)};
    if (daemonSets) {
        const QVector<QJsonObject> all = kube::decodeList(daemonSets->body).items;
        for (const QJsonObject &each : all)
            findings.append(judge(each));
    }
    // One that enforces does so whatever else carries the packets.
    for (const Verdict wanted : {Verdict::Enforces, Verdict::Ignores}) {
        const auto found = std::find_if(findings.cbegin(), findings.cend(),
                                        [wanted](const Finding &each) { return each.verdict == wanted; });
        if (found == findings.cend())
            continue;
        if (wanted == Verdict::Enforces)
            return {id, Outcome::Pass, u"%1 enforces network policies."_s.arg(found->title), {}, ErrorKind::Internal};
        return {id, Outcome::Warn,
                u"Network policies are ignored: %1 does not enforce them, so stores are not shielded from each other."_s
                    .arg(found->title),
                u"Install a network plugin that enforces them, such as Calico or Cilium."_s, ErrorKind::Policy};
    }
    if (!daemonSets)
        return {id, Outcome::Unknown, u"Whether network policies are enforced is unknown: the DaemonSets cannot be read."_s,
                u"Ask your cluster's administrator for the right to list daemonsets, or what network plugin there is."_s,
                daemonSets.error().kind};
    return {id, Outcome::Unknown, u"Whether network policies are enforced is unknown: no network plugin was recognised."_s,
            u"Ask your cluster's administrator whether its network plugin enforces them."_s, ErrorKind::Policy};
}

CheckResult NetworkChecks::ingressAddress(const Result<kube::ApiResponse> &services,
                                          const Result<kube::ApiResponse> &ingresses, const ClusterFacts &facts)
{
    const QString id = u"ingressAddress"_s;
    if (!facts.shared.publicAddress.isEmpty())
        return answersAt(facts.shared.publicAddress, u"by the shared settings"_s);
    if (facts.ingressClass.isEmpty())
        return {id, Outcome::Unknown, u"No ingress controller is known, so there is no address of one."_s, {},
                ErrorKind::Network};
    QString pending;
    if (services) {
        const QVector<QJsonObject> all = kube::decodeList(services->body).items;
        for (const QJsonObject &each : all) {
            if (!isOfController(each, facts))
                continue;
            const QString name = u"Service %1/%2"_s.arg(namespaceOf(each), kube::nameOf(each));
            const bool balanced = each.value(u"spec"_s).toObject().value(u"type"_s) == u"LoadBalancer"_s;
            if (const QString address = addressIn(each); balanced && !address.isEmpty())
                return answersAt(address, name);
            if (balanced)
                pending = name;
        }
    }
    if (ingresses) {
        const QVector<QJsonObject> all = kube::decodeList(ingresses->body).items;
        for (const QJsonObject &each : all) {
            if (each.value(u"spec"_s).toObject().value(u"ingressClassName"_s) != facts.ingressClass)
                continue;
            if (const QString address = addressIn(each); !address.isEmpty())
                return answersAt(address, u"by the Ingress %1/%2"_s.arg(namespaceOf(each), kube::nameOf(each)));
        }
    }
    if (!pending.isEmpty())
        return {id, Outcome::Warn, u"The ingress controller has no address yet: the %1 waits for one."_s.arg(pending),
                u"Give the cluster a load balancer, or name the address as publicAddress in the ConfigMap "
                "shopflow-system/console-settings."_s,
                ErrorKind::Network};
    return {id, Outcome::Unknown, u"The address of the ingress controller is unknown: nothing on the cluster tells it."_s,
            u"Name it as publicAddress in the ConfigMap shopflow-system/console-settings."_s, ErrorKind::Network};
}

CheckResult NetworkChecks::portForward(const QStringList &missing, int unknown)
{
    const QString id = u"portForward"_s;
    if (!missing.isEmpty())
        return {id, Outcome::Warn,
                u"You may not forward ports to pods (%1 is missing), so no store can be checked or opened that way."_s.arg(
                    missing.join(u" and "_s)),
                u"Ask your cluster's administrator for the right to get and create pods/portforward."_s,
                ErrorKind::Forbidden};
    if (unknown > 0)
        return {id, Outcome::Unknown, u"Whether you may forward ports to pods could not be asked."_s, {},
                ErrorKind::Forbidden};
    return {id, Outcome::Pass, u"You may forward ports to pods."_s, {}, ErrorKind::Internal};
}

QString NetworkChecks::controllerSelector()
{
    return u"app.kubernetes.io/name in (traefik,ingress-nginx,kubernetes-ingress,nginx-ingress,kong,contour)"_s;
}

CheckResult NetworkChecks::hostClash(const Result<kube::ApiResponse> &ingresses, const QString &host, const QString &ours)
{
    const QString id = u"host"_s;
    if (!ingresses)
        return {id, CheckResult::Result::Unknown,
                u"You may not list ingresses, so nobody knows whether another one answers at %1."_s.arg(host),
                u"Ask for the right to list ingresses in all namespaces."_s, ingresses.error().kind};
    for (const QJsonObject &ingress : kube::decodeList(ingresses->body).items) {
        const QString place = ingress.value(u"metadata"_s).toObject().value(u"namespace"_s).toString();
        const QJsonArray rules = ingress.value(u"spec"_s).toObject().value(u"rules"_s).toArray();
        const bool same = place != ours && std::any_of(rules.begin(), rules.end(), [&host](const QJsonValue &value) {
            const QJsonObject rule = value.toObject();
            if (rule.value(u"host"_s).toString().compare(host, Qt::CaseInsensitive) != 0)
                return false;
            // One that only answers below another path leaves the shop alone.
            const QJsonArray paths = rule.value(u"http"_s).toObject().value(u"paths"_s).toArray();
            return paths.isEmpty() || std::any_of(paths.begin(), paths.end(), [](const QJsonValue &path) {
                       const QString text = path.toObject().value(u"path"_s).toString();
                       return text.isEmpty() || text == "/"_L1;
                   });
        });
        if (same)
            return {id, CheckResult::Result::Fail, u"The namespace “%1” already answers at %2."_s.arg(place, host),
                    u"Choose another host, or delete what is there."_s, ErrorKind::Conflict};
    }
    return {id, CheckResult::Result::Pass, u"Nobody else answers at %1."_s.arg(host), {}, ErrorKind::Internal};
}

} // namespace shopflow
