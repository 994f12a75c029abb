// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreDeletion.h"

#include "kube/status/ObjectFields.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace shopflow::kube;

namespace shopflow {

namespace {

//! The message of a condition that is True; empty otherwise.
QString trueMessage(const QJsonObject &object, QLatin1String type)
{
    return conditionIsTrue(object, type) ? conditionOf(object, type).value("message"_L1).toString() : QString();
}

//! "Some resources are remaining: configmaps. has 1 resource instances, ..." and
//! "... finalizers remaining: example.com/hold in 1 resource instances, ...".
void read(const QString &message, bool finalizer, QVector<DeletionRemainder> &out)
{
    static const QRegularExpression pattern(u"([^\\s,:]+) (?:has|in) (\\d+) resource instances"_s);
    auto matches = pattern.globalMatch(message);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString what = match.captured(1);
        if (!finalizer) {
            // "deployments.apps" is a resource and its group; the core group is empty.
            const QString group = what.section(u'.', 1);
            what = what.section(u'.', 0, 0);
            if (!group.isEmpty() && group.contains(u'.') && !group.endsWith(".k8s.io"_L1))
                what += u" of "_s + group;
        }
        out.append({what, match.captured(2).toInt(), finalizer});
    }
}

//! "3 pods": as people count the objects of one resource.
QString counted(const DeletionRemainder &rest)
{
    static const struct {
        QLatin1String resource;
        QLatin1String one;
        QLatin1String many;
    } table[] = {
        {"pods"_L1, "pod"_L1, "pods"_L1},
        {"services"_L1, "service"_L1, "services"_L1},
        {"secrets"_L1, "secret"_L1, "secrets"_L1},
        {"configmaps"_L1, "config map"_L1, "config maps"_L1},
        {"persistentvolumeclaims"_L1, "volume claim"_L1, "volume claims"_L1},
        {"endpointslices"_L1, "endpoint slice"_L1, "endpoint slices"_L1},
        {"replicasets"_L1, "replica set"_L1, "replica sets"_L1},
        {"controllerrevisions"_L1, "controller revision"_L1, "controller revisions"_L1},
        {"deployments"_L1, "deployment"_L1, "deployments"_L1},
        {"statefulsets"_L1, "stateful set"_L1, "stateful sets"_L1},
    };
    for (const auto &row : table) {
        if (rest.what == row.resource)
            return u"%1 %2"_s.arg(rest.count).arg(rest.count == 1 ? row.one : row.many);
    }
    return u"%1 of %2"_s.arg(rest.count).arg(rest.what);
}

//! What the cluster sets and takes away by itself, such as at a volume in use.
bool endsByItself(const QString &finalizer)
{
    return finalizer == "kubernetes"_L1 || finalizer == "foregroundDeletion"_L1 || finalizer == "orphan"_L1 ||
           finalizer.startsWith("kubernetes.io/"_L1) || finalizer.startsWith("batch.kubernetes.io/"_L1) ||
           finalizer.startsWith("service.kubernetes.io/"_L1);
}

} // namespace

QVector<DeletionRemainder> deletionRemainders(const QJsonObject &namespaceObject)
{
    QVector<DeletionRemainder> out;
    read(trueMessage(namespaceObject, "NamespaceContentRemaining"_L1), false, out);
    read(trueMessage(namespaceObject, "NamespaceFinalizersRemaining"_L1), true, out);
    return out;
}

QString remainingObjects(const QJsonObject &namespaceObject)
{
    QStringList kinds;
    int count = 0;
    for (const DeletionRemainder &rest : deletionRemainders(namespaceObject)) {
        if (rest.finalizer)
            continue;
        kinds << counted(rest);
        count += rest.count;
    }
    if (kinds.isEmpty())
        return {};
    const QString last = kinds.takeLast();
    const QString list = kinds.isEmpty() ? last : QString(kinds.join(", "_L1) + u" and "_s + last);
    return count == 1 ? u"%1 is still there."_s.arg(list) : u"%1 are still there."_s.arg(list);
}

QString remainingFinalizers(const QJsonObject &namespaceObject)
{
    QStringList finalizers;
    for (const DeletionRemainder &rest : deletionRemainders(namespaceObject)) {
        if (rest.finalizer && !endsByItself(rest.what))
            finalizers << rest.what;
    }
    if (finalizers.isEmpty())
        return {};
    return finalizers.size() == 1 ? u"Held back by the finalizer %1."_s.arg(finalizers.constFirst())
                                  : u"Held back by the finalizers %1."_s.arg(finalizers.join(", "_L1));
}

Explanation explainDeletion(const QJsonObject &namespaceObject)
{
    Explanation out;
    out.kind = ErrorKind::Timeout;
    out.cause = remainingObjects(namespaceObject);
    if (const QString held = remainingFinalizers(namespaceObject); !held.isEmpty()) {
        out.cause = out.cause.isEmpty() ? held : QString(out.cause + u' ' + held);
        out.nextStep = u"Wait for what set the finalizer to remove it, or remove the finalizer by hand."_s;
        return out;
    }
    const QString discovery = trueMessage(namespaceObject, "NamespaceDeletionDiscoveryFailure"_L1);
    if (!discovery.isEmpty()) {
        out.cause = u"The cluster cannot list everything in the namespace: %1."_s.arg(firstLine(discovery));
        out.nextStep = u"Repair or remove the API extension that does not answer."_s;
        return out;
    }
    const QString content = trueMessage(namespaceObject, "NamespaceDeletionContentFailure"_L1);
    if (!content.isEmpty()) {
        out.cause = u"Something in the namespace cannot be deleted: %1."_s.arg(firstLine(content));
        out.nextStep = u"Remove what refuses the deletion, such as an admission webhook."_s;
    }
    return out;
}

} // namespace shopflow
