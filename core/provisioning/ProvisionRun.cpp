// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ProvisionRun.h"

#include "base/Logging.h"

#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

namespace {

//! A verdict "Failed" must hold this long before the run gives up: the first look
//! at a starting store can be harsher than the second.
constexpr auto failureGrace = 3s;
//! A store that was there before is judged only after the watches had time to bring
//! what was just written: the look from before the apply would call it ready.
constexpr auto settleTime = 2s;
//! The watches bring a new object within moments; what is not there after this was
//! deleted again.
constexpr auto lossGrace = 5s;
constexpr auto stuckGrace = 15s;

const QVector<ProvisionStep> allSteps{ProvisionStep::Checks,   ProvisionStep::Isolation,   ProvisionStep::Secrets,
                                      ProvisionStep::Database, ProvisionStep::Setup,       ProvisionStep::Application,
                                      ProvisionStep::Routing,  ProvisionStep::Verify};

} // namespace

ProvisionRun::ProvisionRun(kube::ApiClient &client, const BlueprintCatalog &catalog, StoreDirectory &directory,
                           StoreSpec spec, Options options, QObject *parent)
    : QObject(parent), m_client(client), m_catalog(catalog), m_directory(directory), m_spec(std::move(spec)),
      m_options(std::move(options)), m_vault(client), m_recorder(client)
{
    m_status.storeName = m_spec.name;
    for (const ProvisionStep step : allSteps)
        m_status.steps.append({step, StepState::Waiting, {}, {}, {}});
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const Store *store = m_directory.find(m_spec.name);
        const QString cause = store != nullptr ? store->status.cause : QString();
        finish(Error{ErrorKind::Timeout,
                     u"The store is not ready yet; it goes on converging."_s, cause,
                     u"Look again with “shopflowctl status %1”, or run the same create once more."_s.arg(m_spec.name)});
    });
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &ProvisionRun::onStores);
    m_lossGrace.setSingleShot(true);
    m_lossGrace.setInterval(lossGrace);
    connect(&m_lossGrace, &QTimer::timeout, this, &ProvisionRun::reportLoss);
    m_stuckGrace.setSingleShot(true);
    m_stuckGrace.setInterval(stuckGrace);
    connect(&m_stuckGrace, &QTimer::timeout, this, [this] {
        const Store *store = m_directory.find(m_spec.name);
        if (store != nullptr && store->status.phase == StorePhase::Degraded && store->status.stuck)
            finish(Error{store->status.kind, store->status.cause, {}, store->status.nextStep});
    });
    m_failureGrace.setSingleShot(true);
    m_failureGrace.setInterval(failureGrace);
    connect(&m_failureGrace, &QTimer::timeout, this, [this] {
        const Store *store = m_directory.find(m_spec.name);
        if (store == nullptr || store->status.phase != StorePhase::Failed)
            return;
        finish(Error{store->status.kind, store->status.cause, {}, store->status.nextStep});
    });
}

ProvisionRun::~ProvisionRun() = default;

void ProvisionRun::start()
{
    m_status.startedAt = m_directory.now();
    m_deadline.start(m_options.timeout);
    setStep(ProvisionStep::Checks, StepState::Running, u"asking the cluster"_s);
    m_preflight = new Preflight(m_client, m_catalog, m_spec, this);
    connect(m_preflight, &Preflight::finished, this, &ProvisionRun::onPreflight);
    connect(&m_directory, &StoreDirectory::changed, this, &ProvisionRun::onStores);
    connect(&m_directory, &StoreDirectory::listed, this, &ProvisionRun::onStores);
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
    int warnings = 0;
    for (const CheckResult &check : report.checks)
        warnings += check.result == CheckResult::Result::Warn ? 1 : 0;
    const qsizetype passed = report.checks.size() - warnings;
    setStep(ProvisionStep::Checks, StepState::Done,
            warnings == 0 ? u"%1 passed"_s.arg(passed) : u"%1 passed, %2 with a warning"_s.arg(passed).arg(warnings));

    const Blueprint *blueprint = m_catalog.find(m_spec.platform);
    RenderInput input;
    input.spec = m_spec;
    input.images = StoreManifests::images(*blueprint, m_spec, m_facts.sharedImages).value();
    input.ownerName = m_facts.userName;
    input.runId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    input.address = m_facts.address;
    input.mailPassword = m_options.mailPassword;
    m_provisioner = new Provisioner(m_client, *blueprint, input, this);
    connect(m_provisioner, &Provisioner::waveStarted, this, [this](const QString &wave) {
        // From the claim on something may be there, whatever the answer will be.
        m_hasWritten = true;
        if (wave == "isolation"_L1) {
            setStep(ProvisionStep::Isolation, StepState::Running, u"quota, limits and network policies"_s);
        } else if (wave == "secrets"_L1) {
            setStep(ProvisionStep::Isolation, StepState::Done, u"quota, limits and network policies"_s);
            setStep(ProvisionStep::Secrets, StepState::Running, u"credentials, volumes and services"_s);
        }
    });
    connect(m_provisioner, &Provisioner::finished, this, &ProvisionRun::onApplied);
    m_provisioner->start();
}

void ProvisionRun::onApplied(const Result<void> &result)
{
    m_hasWritten = m_provisioner->hasWritten();
    if (!result) {
        setStep(m_hasWritten ? ProvisionStep::Secrets : ProvisionStep::Isolation, StepState::Failed,
                result.error().message);
        finish(result.error());
        return;
    }
    setStep(ProvisionStep::Secrets, StepState::Done,
            u"%1 objects in %2 ms"_s.arg(m_provisioner->objectCount()).arg(m_provisioner->applyMs()));
    m_applied = true;
    if (!m_options.wait) {
        finish(std::nullopt);
        return;
    }
    const Store *before = m_directory.find(m_spec.name);
    if (before != nullptr && !before->components.isEmpty())
        m_settle.start();
    onStores();
}

void ProvisionRun::onStores()
{
    if (!m_applied || m_status.finished || m_verifying || m_settle.isActive())
        return;
    const Store *store = m_directory.find(m_spec.name);
    if (lossOf(store).isEmpty())
        m_lossGrace.stop();
    else if (!m_lossGrace.isActive())
        m_lossGrace.start();
    if (store == nullptr)
        return;
    adopt(store->status);
    // Also for a store whose last check failed: creating it again asks it again.
    if (store->status.due != CheckDue::None) {
        verify();
        return;
    }
    switch (store->status.phase) {
    case StorePhase::Ready:
        finish(std::nullopt);
        return;
    case StorePhase::Failed:
        if (!m_failureGrace.isActive())
            m_failureGrace.start();
        return;
    case StorePhase::Degraded:
        // A store that sold before: the trouble from before the apply takes a moment to pass.
        if (!store->status.stuck)
            m_stuckGrace.stop();
        else if (!m_stuckGrace.isActive())
            m_stuckGrace.start();
        return;
    case StorePhase::Deleting:
        finish(Error{ErrorKind::Conflict, u"The store is being deleted."_s, {}, u"Wait until it is gone."_s});
        return;
    case StorePhase::Suspended:
        finish(std::nullopt);
        return;
    default:
        m_failureGrace.stop();
        m_stuckGrace.stop();
        break;
    }
}

QString ProvisionRun::lossOf(const Store *store) const
{
    if (store == nullptr)
        return u"The store's namespace"_s;
    const Blueprint *blueprint = m_catalog.find(m_spec.platform);
    for (const BlueprintComponent &component : blueprint->components) {
        const bool there = std::any_of(store->components.begin(), store->components.end(),
                                       [&component](const ComponentStatus &each) { return each.name == component.name; });
        if (!there && !component.workloadKind.isEmpty())
            return u"The %1 %2"_s.arg(component.workloadKind, component.name);
    }
    return {};
}

void ProvisionRun::reportLoss()
{
    const Store *store = m_directory.find(m_spec.name);
    const QString lost = lossOf(store);
    if (lost.isEmpty() || m_verifying)
        return;
    // Watches that hear nothing prove nothing.
    if (m_directory.connection().phase != kube::CacheState::Phase::Live) {
        m_lossGrace.start();
        return;
    }
    if (store != nullptr && store->status.phase == StorePhase::Deleting)
        return;
    const QString nextStep = store == nullptr ? u"Create the store again if it is still wanted."_s
                                              : u"Repair the store, which applies the recorded spec again."_s;
    finish(Error{ErrorKind::Conflict, u"%1 was deleted by somebody."_s.arg(lost), {}, nextStep});
}

void ProvisionRun::adopt(const StoreStatus &status)
{
    for (const StepStatus &seen : status.steps) {
        if (seen.step <= ProvisionStep::Secrets || seen.step == ProvisionStep::Verify)
            continue;
        setStep(seen.step, seen.state, seen.detail);
    }
}

void ProvisionRun::verify()
{
    m_verifying = true;
    m_failureGrace.stop();
    setStep(ProvisionStep::Verify, StepState::Running, u"asking the store whether it sells"_s);
    m_vault.readAdmin(m_spec.namespaceName(), this, [this](Result<Credentials> credentials) {
        StoreProbe::Input input;
        input.spec = m_spec;
        if (credentials)
            input.admin = credentials.value();
        else
            input.adminError = credentials.error();
        input.full = true;
        if (const Store *store = m_directory.find(m_spec.name))
            input.siteUrl = store->siteUrl;
        input.remembered = StateRecorder::rememberedIn(m_directory.stateOf(m_spec.name));
        m_probe = new StoreProbe(m_client, *m_catalog.find(m_spec.platform), input, this);
        connect(m_probe, &StoreProbe::stepChecked, this, [this](const ProbeResult &result) {
            setStep(ProvisionStep::Verify, StepState::Running, result.detail);
        });
        connect(m_probe, &StoreProbe::finished, this, &ProvisionRun::onProbed);
        m_probe->start();
    });
}

void ProvisionRun::onProbed(const ProbeReport &report)
{
    m_probe->deleteLater();
    m_probe = nullptr;
    m_recorder.record(m_spec.namespaceName(), report, m_directory.stateOf(m_spec.name), this,
                      [this, report](const Result<void> &recorded) {
        if (!report.sells) {
            setStep(ProvisionStep::Verify, StepState::Failed, report.problem.message);
            Error problem = report.problem;
            if (problem.nextStep.isEmpty())
                problem.nextStep = u"Look at the logs with “shopflowctl logs %1”, then run “shopflowctl verify %1 --full”."_s
                                       .arg(m_spec.name);
            finish(problem);
            return;
        }
        if (!recorded) {
            finish(recorded.error());
            return;
        }
        setStep(ProvisionStep::Verify, StepState::Done, u"the store sells"_s);
        finish(std::nullopt);
    });
}

void ProvisionRun::setStep(ProvisionStep step, StepState state, const QString &detail)
{
    StepStatus &status = m_status.steps[int(step) - int(ProvisionStep::Checks)];
    if (status.state == state && status.detail == detail)
        return;
    // A step that was done is not undone by a late look at the cluster; it can only
    // turn out to have failed.
    if (status.state == StepState::Done && (state == StepState::Waiting || state == StepState::Running))
        return;
    const QDateTime now = m_directory.now();
    if (state != StepState::Waiting && !status.startedAt.isValid())
        status.startedAt = now;
    if ((state == StepState::Done || state == StepState::Failed) && status.state != state)
        status.finishedAt = now;
    status.state = state;
    status.detail = detail;
    Q_EMIT changed(m_status);
}

void ProvisionRun::finish(std::optional<Error> error)
{
    if (m_status.finished)
        return;
    m_deadline.stop();
    m_failureGrace.stop();
    m_stuckGrace.stop();
    m_lossGrace.stop();
    m_status.finished = true;
    m_status.error = std::move(error);
    m_status.finishedAt = m_directory.now();
    Q_EMIT changed(m_status);
    Q_EMIT finished(m_status);
}

} // namespace shopflow
