// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/ObjectTrim.h"

#include <QJsonArray>
#include <array>
#include <span>

namespace shopflow::kube {

namespace {

constexpr std::array containerFields{
    "env",           "envFrom",        "command",   "args",          "volumeMounts",
    "volumeDevices", "livenessProbe",  "lifecycle", "readinessProbe", "startupProbe",
    "workingDir",    "securityContext", "terminationMessagePath", "terminationMessagePolicy",
};
constexpr std::array podFields{"tolerations", "affinity", "topologySpreadConstraints", "hostAliases", "dnsConfig"};
constexpr std::array nodeStatusFields{"images", "volumesInUse", "volumesAttached"};
const QString lastApplied = QStringLiteral("kubectl.kubernetes.io/last-applied-configuration");

void drop(QJsonObject &object, std::span<const char *const> fields)
{
    for (const char *field : fields)
        object.remove(QLatin1String(field));
}

//! Changes the object at \a key of \a parent, where there is one.
template<typename Change>
void changeIn(QJsonObject &parent, QLatin1String key, const Change &change)
{
    const auto found = parent.find(key);
    if (found == parent.end() || !found->isObject())
        return;
    // Taken out, so that it is not copied when it changes.
    QJsonObject child = found->toObject();
    *found = QJsonValue();
    change(child);
    parent.insert(key, child);
}

void trimMetadata(QJsonObject &metadata)
{
    metadata.remove(QLatin1String("managedFields"));
    const QJsonObject annotations = metadata.value(QLatin1String("annotations")).toObject();
    if (!annotations.contains(lastApplied))
        return;
    QJsonObject kept = annotations;
    kept.remove(lastApplied);
    metadata.insert(QLatin1String("annotations"), kept);
}

void trimPodSpec(QJsonObject &spec)
{
    drop(spec, podFields);
    for (const char *list : {"containers", "initContainers", "ephemeralContainers"}) {
        const auto found = spec.find(QLatin1String(list));
        if (found == spec.end() || !found->isArray())
            continue;
        QJsonArray trimmed;
        const QJsonArray containers = found->toArray();
        for (const QJsonValue &value : containers) {
            QJsonObject container = value.toObject();
            drop(container, containerFields);
            trimmed.append(container);
        }
        *found = trimmed;
    }
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

void ObjectTrim::apply(QJsonObject &object) const
{
    changeIn(object, QLatin1String("metadata"), trimMetadata);
    switch (m_shape) {
    case Shape::Any:
        return;
    case Shape::Pod:
        changeIn(object, QLatin1String("spec"), trimPodSpec);
        return;
    case Shape::PodTemplate:
        changeIn(object, QLatin1String("spec"), [](QJsonObject &spec) {
            changeIn(spec, QLatin1String("template"),
                     [](QJsonObject &pod) { changeIn(pod, QLatin1String("spec"), trimPodSpec); });
        });
        return;
    case Shape::Node:
        changeIn(object, QLatin1String("status"), [](QJsonObject &status) { drop(status, nodeStatusFields); });
        return;
    }
}

} // namespace shopflow::kube
