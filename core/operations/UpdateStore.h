// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/ChangeRun.h"

namespace shopflow {

//! Gives a store that exists another spec: plan, images, address, mail; title and
//! settings also in the shop itself. With an equal spec it changes nothing and waits
//! until the store is healthy.
class UpdateStore final : public ChangeRun
{
    Q_OBJECT

public:
    struct Change {
        StoreSpec spec;             //!< the whole new spec
        bool forceConflicts = false; //!< take fields back that other programs set
        QStringList asked{}; //!< of title and settings: set in the shop even where nothing differs
    };
    UpdateStore(kube::ApiClient &client, const BlueprintCatalog &catalog, StoreDirectory &directory, Change change,
                Options options, QObject *parent = nullptr);

    //! What cannot be changed after a store was made, as kind Invalid. Pure.
    static Result<void> allows(const BlueprintCatalog &catalog, const StoreSpec &recorded, const StoreSpec &wanted);

protected:
    Result<StoreSpec> wantedSpec(const StoreSpec &recorded) override;
    [[nodiscard]] bool takesBack() const override { return m_change.forceConflicts; }
    [[nodiscard]] bool mends() const override { return false; }
    [[nodiscard]] QStringList asked() const override { return m_change.asked; }

private:
    const BlueprintCatalog &m_catalog;
    Change m_change;
};

} // namespace shopflow
