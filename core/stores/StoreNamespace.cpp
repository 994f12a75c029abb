// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreNamespace.h"

#include "kube/status/ObjectFields.h"

using namespace Qt::StringLiterals;

namespace shopflow {

bool isStoreNamespace(const QJsonObject &object)
{
    if (kube::labelOf(object, "app.kubernetes.io/part-of"_L1) != "shopflow"_L1)
        return false;
    const QString manager = kube::labelOf(object, "app.kubernetes.io/managed-by"_L1);
    if (manager.isEmpty() || manager == "shopflow-console"_L1)
        return true;
    const QJsonObject annotations = object.value("metadata"_L1).toObject().value("annotations"_L1).toObject();
    return annotations.contains("shopflow.io/spec"_L1);
}

} // namespace shopflow
