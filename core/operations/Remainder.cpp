// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/Remainder.h"

#include "kube/status/ObjectFields.h"
#include "stores/StoreDeletion.h"

namespace shopflow {

namespace {

//! The part of the server's sentence that names things.
QString afterColon(const QString &message)
{
    const qsizetype colon = message.indexOf(QLatin1String(": "));
    QString rest = colon < 0 ? message : message.mid(colon + 2);
    while (rest.endsWith(QLatin1Char('.')))
        rest.chop(1);
    return rest;
}

} // namespace

QVector<Remainder> remaindersOfNamespace(const QJsonObject &namespaceObject)
{
    const QString object = QStringLiteral("Namespace/") + kube::nameOf(namespaceObject);
    const struct {
        QLatin1String type;
        QString sentence;
    } known[] = {
        {QLatin1String("NamespaceDeletionDiscoveryFailure"),
         QStringLiteral("The cluster cannot find out what is in it: %1.")},
        {QLatin1String("NamespaceDeletionGroupVersionParsingFailure"),
         QStringLiteral("The cluster cannot read the kind of an object in it: %1.")},
        {QLatin1String("NamespaceDeletionContentFailure"),
         QStringLiteral("The cluster could not delete everything in it: %1.")},
    };
    QVector<Remainder> remaining;
    for (const auto &condition : known) {
        if (!kube::conditionIsTrue(namespaceObject, condition.type))
            continue;
        const QString message =
            kube::conditionOf(namespaceObject, condition.type).value(QLatin1String("message")).toString();
        remaining.append({object, condition.sentence.arg(afterColon(message))});
    }
    for (const QString &words : {remainingObjects(namespaceObject), remainingFinalizers(namespaceObject)}) {
        if (!words.isEmpty())
            remaining.append({object, words});
    }
    if (remaining.isEmpty())
        remaining.append({object, QStringLiteral("The namespace is being deleted.")});
    return remaining;
}

bool belongsTo(const QJsonObject &volume, const QString &namespaceName)
{
    return kube::textAt(volume, {QLatin1String("spec"), QLatin1String("claimRef"), QLatin1String("namespace")}) ==
           namespaceName;
}

bool isKeptVolume(const QJsonObject &volume)
{
    return kube::textAt(volume, {QLatin1String("spec"), QLatin1String("persistentVolumeReclaimPolicy")}) ==
               QLatin1String("Retain") &&
           kube::textAt(volume, {QLatin1String("status"), QLatin1String("phase")}) == QLatin1String("Released");
}

QVector<Remainder> remaindersOfVolumes(const QVector<QJsonObject> &volumes)
{
    QVector<Remainder> remaining;
    for (const QJsonObject &volume : volumes) {
        const QString message = kube::textAt(volume, {QLatin1String("status"), QLatin1String("message")});
        QString reason = QStringLiteral("The storage provisioner is still removing it.");
        if (isKeptVolume(volume))
            reason = QStringLiteral("It is kept, because its reclaim policy is Retain; delete it by hand when its data "
                                    "is no longer needed.");
        else if (kube::textAt(volume, {QLatin1String("status"), QLatin1String("phase")}) == QLatin1String("Failed"))
            reason = QStringLiteral("The storage provisioner could not remove it: %1.").arg(afterColon(message));
        remaining.append({QStringLiteral("PersistentVolume/") + kube::nameOf(volume), reason});
    }
    return remaining;
}

} // namespace shopflow
