// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provisioning/ApplyRun.h"
#include "provisioning/Preflight.h"
#include "provisioning/StoreWait.h"

namespace shopflow {

//! One create under our eyes: preflight, apply, watch the verdict until every
//! component is ready, the full check, the mark.
class ProvisionRun final : public ApplyRun
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProvisionRun)

public:
    ProvisionRun(kube::ApiClient &client, const BlueprintCatalog &catalog, StoreDirectory &directory, StoreSpec spec,
                 Options options, QObject *parent = nullptr);
    ~ProvisionRun() override;
    [[nodiscard]] const ClusterFacts &facts() const { return m_facts; }

protected:
    void begin() override;
    void onWritten() override;

private:
    void onPreflight(const PreflightReport &report);
    void waitForStore();
    void onWaited(const Result<void> &result);

    kube::ApiClient &m_client;
    const BlueprintCatalog &m_catalog;
    StoreSpec m_spec;
    ClusterFacts m_facts;
    Preflight *m_preflight = nullptr;
    StoreWait *m_wait = nullptr;
};

} // namespace shopflow
