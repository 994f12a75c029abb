// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provisioning/Provisioner.h"
#include "provisioning/StoreRun.h"

namespace shopflow {

//! A run whose third and fourth steps are a Provisioner's: it tells its waves as steps
//! and ends when something cannot be written. Lives like every StoreRun.
class ApplyRun : public StoreRun
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApplyRun)

public:
    ~ApplyRun() override;

protected:
    using StoreRun::StoreRun;

    //! Owned by this; to be started with apply(). At most once a run.
    Provisioner &makeProvisioner(kube::ApiClient &client, const Blueprint &blueprint, const RenderInput &input);
    //! Null until it was made.
    [[nodiscard]] Provisioner *provisioner() const { return m_provisioner; }
    void apply() { m_provisioner->start(); }
    //! All is written.
    virtual void onWritten() = 0;

private:
    void onWave(const QString &wave);
    void onApplied(const Result<void> &result);

    Provisioner *m_provisioner = nullptr; //!< child of this
};

} // namespace shopflow
