// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/RepairStore.h"

using namespace Qt::StringLiterals;

namespace shopflow {

RepairStore::RepairStore(kube::ApiClient &client, const BlueprintCatalog &catalog, StoreDirectory &directory,
                         const QString &storeName, Options options, QObject *parent)
    : ChangeRun(client, catalog, directory, storeName, options, u"run the same repair once more"_s, parent)
{
    setPurpose(RunStatus::Purpose::Repair);
}

} // namespace shopflow
