// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ProvisionRun.h"

#include "provisioning/StoreIndex.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace shopflow {

ProvisionRun::ProvisionRun(kube::ApiClient &client, const BlueprintCatalog &catalog, StoreDirectory &directory,
                           StoreSpec spec, Options options, QObject *parent)
    : ApplyRun(directory, spec.name, options, u"run the same create once more"_s, parent), m_client(client),
      m_catalog(catalog), m_spec(std::move(spec))
{
}

ProvisionRun::~ProvisionRun() = default;

void ProvisionRun::begin()
{
    setStep(ProvisionStep::Checks, StepState::Running, u"asking the cluster"_s);
    m_preflight = new Preflight(m_client, m_catalog, m_spec, this);
    m_preflight->setDefaults(options().defaults);
    connect(m_preflight, &Preflight::finished, this, &ProvisionRun::onPreflight);
    m_preflight->start();
}

void ProvisionRun::onPreflight(const PreflightReport &report)
{
    m_facts = m_preflight->facts();
    if (!report.passed()) {
        const Error failure = report.firstFailure();
        setStep(ProvisionStep::Checks, StepState::Failed, failure.message);
        finish(failure);
        return;
    }
    setStep(ProvisionStep::Checks, StepState::Done, report.summary());

    const Blueprint *blueprint = m_catalog.find(m_spec.platform);
    m_spec = *m_preflight->spec();
    RenderInput input;
    input.spec = m_spec;
    input.images = StoreManifests::images(*blueprint, m_spec, m_facts.shared.images).value();
    input.ownerName = m_facts.userName;
    input.runId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    input.address = m_facts.address;
    input.mailPassword = options().mailPassword.isEmpty() ? m_preflight->mailPassword() : options().mailPassword;
    makeProvisioner(m_client, *blueprint, input);
    apply();
}

void ProvisionRun::onWritten()
{
    setStep(ProvisionStep::Secrets, StepState::Done,
            u"%1 objects in %2 ms"_s.arg(provisioner()->objectCount()).arg(provisioner()->applyMs()));
    StoreIndex::add(m_client, m_spec.namespaceName(), this, [this] { waitForStore(); });
}

void ProvisionRun::waitForStore()
{
    if (!options().wait) {
        finish(std::nullopt);
        return;
    }
    m_wait = new StoreWait(m_client, m_catalog, directory(), m_spec, StoreWait::Check::UntilVerified, this);
    connect(m_wait, &StoreWait::stepChanged, this, &ProvisionRun::setStep);
    connect(m_wait, &StoreWait::finished, this, &ProvisionRun::onWaited);
    m_wait->start(provisioner()->written());
}

void ProvisionRun::onWaited(const Result<void> &result)
{
    if (!result) {
        finish(result.error());
        return;
    }
    // Only a store that was there before has a quota to settle.
    provisioner()->settleQuota(this, [this](const Result<void> &settled) {
        finish(settled ? std::nullopt : std::optional<Error>(settled.error()));
    });
}

} // namespace shopflow
