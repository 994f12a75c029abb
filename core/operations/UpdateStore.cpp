// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/UpdateStore.h"

#include "operations/ShopSettings.h"

using namespace Qt::StringLiterals;

namespace shopflow {

UpdateStore::UpdateStore(kube::ApiClient &client, const BlueprintCatalog &catalog, StoreDirectory &directory,
                         Change change, Options options, QObject *parent)
    : ChangeRun(client, catalog, directory, change.spec.name, options, u"run the same update once more"_s, parent),
      m_catalog(catalog), m_change(std::move(change))
{
    setPurpose(RunStatus::Purpose::Update);
}

Result<void> UpdateStore::allows(const BlueprintCatalog &catalog, const StoreSpec &recorded, const StoreSpec &wanted)
{
    const auto fixed = [](const QString &what, const QString &nextStep) {
        return Error{ErrorKind::Invalid, what, {}, nextStep};
    };
    if (wanted.name != recorded.name)
        return fixed(u"A store keeps its name."_s, u"Create another store, and bring the data over with a backup."_s);
    if (wanted.platform != recorded.platform) {
        return fixed(u"The store “%1” runs on %2; a store keeps its platform."_s.arg(recorded.name, recorded.platform),
                     u"Create another store for the other platform."_s);
    }
    if (wanted.storageClass != recorded.storageClass) {
        return fixed(u"Volumes keep the storage class they were made with."_s,
                     u"Create another store with that class, and bring the data over with a backup."_s);
    }
    if (wanted.effectiveAdminEmail() != recorded.effectiveAdminEmail()) {
        return fixed(u"The administrator's address is only set when a store is made."_s,
                     u"Change it in the shop's own administration."_s);
    }
    if (wanted.samples != recorded.samples) {
        return fixed(u"Sample products are only made with a new store."_s,
                     u"Add or delete products in the shop's own administration."_s);
    }
    const Blueprint *blueprint = catalog.find(recorded.platform);
    return blueprint != nullptr ? ShopSettings::allows(*blueprint, recorded, wanted) : Result<void>();
}

Result<StoreSpec> UpdateStore::wantedSpec(const StoreSpec &recorded)
{
    if (const auto allowed = allows(m_catalog, recorded, m_change.spec); !allowed)
        return allowed.error();
    return m_change.spec;
}

} // namespace shopflow
