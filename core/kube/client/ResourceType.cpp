// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ResourceType.h"

namespace shopflow::kube {

namespace {

bool isPathSegment(const QString &name)
{
    return !name.isEmpty() && name != QLatin1String(".") && name != QLatin1String("..") && !name.contains(u'/') &&
           !name.contains(u'%');
}

ResourceType core(const QString &resource, const QString &kind, bool namespaced = true)
{
    return {QString(), QStringLiteral("v1"), resource, kind, namespaced};
}

ResourceType grouped(const QString &group, const QString &resource, const QString &kind, bool namespaced = true)
{
    return {group, QStringLiteral("v1"), resource, kind, namespaced};
}

} // namespace

QString ResourceType::apiVersion() const
{
    return group.isEmpty() ? version : QString(group + u'/' + version);
}

QString ResourceType::path(const QString &namespaceName, const QString &name, const QString &subresource) const
{
    QString path = group.isEmpty() ? QStringLiteral("/api/") : QStringLiteral("/apis/");
    path += apiVersion();
    if (namespaced && !namespaceName.isEmpty()) {
        if (!isPathSegment(namespaceName))
            return {};
        path += QStringLiteral("/namespaces/") + namespaceName;
    }
    path += u'/' + resource;
    if (name.isEmpty())
        return subresource.isEmpty() ? path : QString();
    // A named object of no namespace would address another thing than meant.
    if ((namespaced && namespaceName.isEmpty()) || !isPathSegment(name))
        return {};
    path += u'/' + name;
    if (subresource.isEmpty())
        return path;
    return isPathSegment(subresource) ? QString(path + u'/' + subresource) : QString();
}

Result<ResourceType> ResourceType::of(const QString &apiVersion, const QString &kind)
{
    const ResourceType known[] = {
        namespaces(),
        nodes(),
        pods(),
        services(),
        secrets(),
        configMaps(),
        events(),
        resourceQuotas(),
        limitRanges(),
        deployments(),
        replicaSets(),
        statefulSets(),
        ingresses(),
        ingressClasses(),
        networkPolicies(),
        storageClasses(),
        persistentVolumeClaims(),
        persistentVolumes(),
        selfSubjectAccessReviews(),
        selfSubjectReviews(),
        core(QStringLiteral("serviceaccounts"), QStringLiteral("ServiceAccount")),
        grouped(QStringLiteral("batch"), QStringLiteral("jobs"), QStringLiteral("Job")),
        grouped(QStringLiteral("batch"), QStringLiteral("cronjobs"), QStringLiteral("CronJob")),
        grouped(QStringLiteral("apps"), QStringLiteral("daemonsets"), QStringLiteral("DaemonSet")),
        grouped(QStringLiteral("policy"), QStringLiteral("poddisruptionbudgets"),
                QStringLiteral("PodDisruptionBudget")),
        grouped(QStringLiteral("rbac.authorization.k8s.io"), QStringLiteral("roles"), QStringLiteral("Role")),
        grouped(QStringLiteral("rbac.authorization.k8s.io"), QStringLiteral("rolebindings"),
                QStringLiteral("RoleBinding")),
        grouped(QStringLiteral("scheduling.k8s.io"), QStringLiteral("priorityclasses"), QStringLiteral("PriorityClass"),
                false),
    };
    for (const ResourceType &type : known) {
        if (type.apiVersion() == apiVersion && type.kind == kind)
            return type;
    }
    return Error{ErrorKind::NotFound,
                 QStringLiteral("Objects of kind %1 (%2) are not known to ShopFlow Console.").arg(kind, apiVersion),
                 {},
                 QStringLiteral("Use one of the built-in kinds of Kubernetes in their stable version.")};
}

ResourceType ResourceType::namespaces()
{
    return core(QStringLiteral("namespaces"), QStringLiteral("Namespace"), false);
}

ResourceType ResourceType::nodes()
{
    return core(QStringLiteral("nodes"), QStringLiteral("Node"), false);
}

ResourceType ResourceType::pods()
{
    return core(QStringLiteral("pods"), QStringLiteral("Pod"));
}

ResourceType ResourceType::services()
{
    return core(QStringLiteral("services"), QStringLiteral("Service"));
}

ResourceType ResourceType::secrets()
{
    return core(QStringLiteral("secrets"), QStringLiteral("Secret"));
}

ResourceType ResourceType::configMaps()
{
    return core(QStringLiteral("configmaps"), QStringLiteral("ConfigMap"));
}

ResourceType ResourceType::events()
{
    return core(QStringLiteral("events"), QStringLiteral("Event"));
}

ResourceType ResourceType::resourceQuotas()
{
    return core(QStringLiteral("resourcequotas"), QStringLiteral("ResourceQuota"));
}

ResourceType ResourceType::limitRanges()
{
    return core(QStringLiteral("limitranges"), QStringLiteral("LimitRange"));
}

ResourceType ResourceType::persistentVolumeClaims()
{
    return core(QStringLiteral("persistentvolumeclaims"), QStringLiteral("PersistentVolumeClaim"));
}

ResourceType ResourceType::persistentVolumes()
{
    return core(QStringLiteral("persistentvolumes"), QStringLiteral("PersistentVolume"), false);
}

ResourceType ResourceType::deployments()
{
    return grouped(QStringLiteral("apps"), QStringLiteral("deployments"), QStringLiteral("Deployment"));
}

ResourceType ResourceType::replicaSets()
{
    return grouped(QStringLiteral("apps"), QStringLiteral("replicasets"), QStringLiteral("ReplicaSet"));
}

ResourceType ResourceType::statefulSets()
{
    return grouped(QStringLiteral("apps"), QStringLiteral("statefulsets"), QStringLiteral("StatefulSet"));
}

ResourceType ResourceType::ingresses()
{
    return grouped(QStringLiteral("networking.k8s.io"), QStringLiteral("ingresses"), QStringLiteral("Ingress"));
}

ResourceType ResourceType::ingressClasses()
{
    return grouped(QStringLiteral("networking.k8s.io"), QStringLiteral("ingressclasses"),
                   QStringLiteral("IngressClass"), false);
}

ResourceType ResourceType::networkPolicies()
{
    return grouped(QStringLiteral("networking.k8s.io"), QStringLiteral("networkpolicies"),
                   QStringLiteral("NetworkPolicy"));
}

ResourceType ResourceType::storageClasses()
{
    return grouped(QStringLiteral("storage.k8s.io"), QStringLiteral("storageclasses"), QStringLiteral("StorageClass"),
                   false);
}

ResourceType ResourceType::selfSubjectAccessReviews()
{
    return grouped(QStringLiteral("authorization.k8s.io"), QStringLiteral("selfsubjectaccessreviews"),
                   QStringLiteral("SelfSubjectAccessReview"), false);
}

ResourceType ResourceType::selfSubjectReviews()
{
    return grouped(QStringLiteral("authentication.k8s.io"), QStringLiteral("selfsubjectreviews"),
                   QStringLiteral("SelfSubjectReview"), false);
}

} // namespace shopflow::kube
