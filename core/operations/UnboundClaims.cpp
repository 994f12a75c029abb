// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/UnboundClaims.h"

#include "kube/status/ObjectFields.h"

#include <QJsonArray>

namespace shopflow {

QStringList unboundClaims(const QJsonObject &list)
{
    QStringList names;
    for (const QJsonValue item : list.value(QLatin1String("items")).toArray()) {
        const QJsonObject claim = item.toObject();
        // Without it nobody was asked for a volume: no pod of the claim has a node yet.
        const QJsonObject annotations =
            claim.value(QLatin1String("metadata")).toObject().value(QLatin1String("annotations")).toObject();
        const bool asked = annotations.contains(QLatin1String("volume.kubernetes.io/storage-provisioner")) ||
                           annotations.contains(QLatin1String("volume.beta.kubernetes.io/storage-provisioner"));
        if (asked && kube::textAt(claim, {QLatin1String("status"), QLatin1String("phase")}) == QLatin1String("Pending"))
            names.append(kube::nameOf(claim));
    }
    return names;
}

QVector<Remainder> remaindersOfClaims(const QStringList &names)
{
    QVector<Remainder> remaining;
    for (const QString &name : names)
        remaining.append({QStringLiteral("PersistentVolumeClaim/") + name,
                          QStringLiteral("It had no volume yet; the storage provisioner may still make one, so this "
                                         "waits a little.")});
    return remaining;
}

} // namespace shopflow
