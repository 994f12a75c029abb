// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/ObjectTrim.h"

#include "kube/watch/JsonPrune.h"

#include <array>

namespace shopflow::kube {

namespace {

using Path = std::initializer_list<QByteArrayView>;

JsonPrune rulesForAll()
{
    JsonPrune rules;
    rules.leaveOut({"metadata", "managedFields"});
    rules.leaveOut({"metadata", "annotations", "kubectl.kubernetes.io/last-applied-configuration"});
    return rules;
}

//! What both a pod's and a template's container have too much.
void trimContainers(JsonPrune &rules, Path list)
{
    rules.leaveOut(list, {"env", "envFrom", "command", "args", "volumeMounts", "volumeDevices", "livenessProbe", "lifecycle",
                          "readinessProbe", "startupProbe", "workingDir", "securityContext", "terminationMessagePath",
                          "terminationMessagePolicy"});
}

JsonPrune rulesForPods()
{
    JsonPrune rules = rulesForAll();
    rules.leaveOut({"metadata"}, {"generateName", "generation"});
    rules.leaveOut({"spec"}, {"tolerations", "affinity", "topologySpreadConstraints", "hostAliases", "dnsConfig", "volumes",
                              "securityContext", "schedulerName", "dnsPolicy", "serviceAccount", "serviceAccountName",
                              "enableServiceLinks", "preemptionPolicy", "priority", "imagePullSecrets",
                              "automountServiceAccountToken"});
    for (const QByteArrayView list : {"containers", "initContainers", "ephemeralContainers"}) {
        trimContainers(rules, {"spec", list});
        rules.leaveOut({"spec", list}, {"ports", "imagePullPolicy", "resizePolicy"});
    }
    rules.leaveOut({"status"}, {"hostIP", "hostIPs", "podIP", "podIPs", "qosClass", "observedGeneration", "startTime"});
    rules.leaveOut({"status", "conditions"}, {"lastProbeTime", "observedGeneration"});
    for (const QByteArrayView list : {"containerStatuses", "initContainerStatuses", "ephemeralContainerStatuses"}) {
        rules.leaveOut({"status", list}, {"imageID", "containerID", "allocatedResources", "allocatedResourcesStatus",
                                          "resources", "volumeMounts", "user"});
        for (const QByteArrayView state : {"state", "lastState"})
            rules.leaveOut({"status", list, state, "terminated", "containerID"});
    }
    return rules;
}

JsonPrune rulesForTemplates()
{
    JsonPrune rules = rulesForAll();
    rules.leaveOut({"spec", "template", "spec"},
                   {"tolerations", "affinity", "topologySpreadConstraints", "hostAliases", "dnsConfig"});
    for (const QByteArrayView list : {"containers", "initContainers", "ephemeralContainers"})
        trimContainers(rules, {"spec", "template", "spec", list});
    return rules;
}

JsonPrune rulesForNodes()
{
    JsonPrune rules = rulesForAll();
    rules.leaveOut({"status"}, {"images", "volumesInUse", "volumesAttached"});
    return rules;
}

} // namespace

ObjectTrim::ObjectTrim(const ResourceType &type)
{
    if (type.resource == QLatin1String("pods"))
        m_shape = Shape::Pod;
    else if (type.resource == QLatin1String("nodes"))
        m_shape = Shape::Node;
    else if (type.group == QLatin1String("apps"))
        m_shape = Shape::PodTemplate;
}

QByteArray ObjectTrim::object(const QByteArray &json) const
{
    static const std::array<JsonPrune, 4> rules{rulesForAll(), rulesForPods(), rulesForTemplates(), rulesForNodes()};
    return rules.at(std::size_t(m_shape)).apply(json);
}

QByteArray ObjectTrim::event(const QByteArray &json) const
{
    static const std::array<JsonPrune, 4> rules{rulesForAll().below("object"), rulesForPods().below("object"),
                                                rulesForTemplates().below("object"), rulesForNodes().below("object")};
    return rules.at(std::size_t(m_shape)).apply(json);
}

} // namespace shopflow::kube
