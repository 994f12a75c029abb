// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ApplyRun.h"

using namespace Qt::StringLiterals;

namespace shopflow {

ApplyRun::~ApplyRun() = default;

Provisioner &ApplyRun::makeProvisioner(kube::ApiClient &client, const Blueprint &blueprint, const RenderInput &input)
{
    m_provisioner = new Provisioner(client, blueprint, input, this);
    connect(m_provisioner, &Provisioner::waveStarted, this, &ApplyRun::onWave);
    connect(m_provisioner, &Provisioner::waiting, this,
            [this](const QString &words) { setStep(ProvisionStep::Secrets, StepState::Running, words); });
    connect(m_provisioner, &Provisioner::finished, this, &ApplyRun::onApplied);
    return *m_provisioner;
}

void ApplyRun::onWave(const QString &wave)
{
    // From the first one on something may be there, whatever the answer will be.
    noteWritten();
    if (wave == "isolation"_L1) {
        setStep(ProvisionStep::Isolation, StepState::Running, u"quota, limits and network policies"_s);
    } else if (wave == "secrets"_L1) {
        setStep(ProvisionStep::Isolation, StepState::Done, u"quota, limits and network policies"_s);
        setStep(ProvisionStep::Secrets, StepState::Running, u"credentials, volumes and services"_s);
    }
}

void ApplyRun::onApplied(const Result<void> &result)
{
    noteWritten(m_provisioner->hasWritten());
    if (!result) {
        setStep(hasWritten() ? ProvisionStep::Secrets : ProvisionStep::Isolation, StepState::Failed,
                result.error().message);
        finish(result.error());
        return;
    }
    onWritten();
}

} // namespace shopflow
