// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/ChangeRun.h"

namespace shopflow {

//! Brings a store back to what it records: makes again what was deleted, takes back
//! what other programs changed, starts again what is stuck, verifies; a store that runs
//! and does not sell is started again once, because its set-up converges at every
//! start. Never touches a volume, a secret that exists, or what the merchant did.
class RepairStore final : public ChangeRun
{
    Q_OBJECT

public:
    RepairStore(kube::ApiClient &client, const BlueprintCatalog &catalog, StoreDirectory &directory,
                const QString &storeName, Options options, QObject *parent = nullptr);

protected:
    Result<StoreSpec> wantedSpec(const StoreSpec &recorded) override { return recorded; }
    [[nodiscard]] bool takesBack() const override { return true; }
    [[nodiscard]] bool mends() const override { return true; }
};

} // namespace shopflow
