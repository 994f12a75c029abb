// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/StoreWait.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

namespace {

//! A bad verdict must hold this long before we give up: the first look at a starting
//! store can be harsher than the second.
constexpr auto failureGrace = 3s;
//! A store that was there before may still show what was wrong with it then, until its
//! controllers have replaced the pods.
constexpr auto changeGrace = 15s;
//! The watches bring a new object within moments; what is not there after this was
//! deleted again.
constexpr auto lossGrace = 5s;

bool isBad(const StoreStatus &status)
{
    return status.phase == StorePhase::Failed || (status.phase == StorePhase::Degraded && status.stuck);
}

} // namespace

StoreWait::StoreWait(kube::ApiClient &client, const BlueprintCatalog &catalog, StoreDirectory &directory,
                     StoreSpec spec, Check check, QObject *parent)
    : QObject(parent), m_client(client), m_catalog(catalog), m_directory(directory), m_spec(std::move(spec)),
      m_check(check), m_vault(client), m_recorder(client)
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        const Store *store = m_directory.find(m_spec.name);
        if (store == nullptr || m_verifying || !isBad(store->status))
            return;
        finish(Error{store->status.kind, store->status.cause, {}, store->status.nextStep});
    });
    m_lossGrace.setSingleShot(true);
    connect(&m_lossGrace, &QTimer::timeout, this, &StoreWait::reportLoss);
}

StoreWait::~StoreWait() = default;

void StoreWait::start(const WrittenState &written)
{
    m_written = written;
    connect(&m_directory, &StoreDirectory::changed, this, &StoreWait::look);
    connect(&m_directory, &StoreDirectory::listed, this, &StoreWait::look);
    look();
}

void StoreWait::look()
{
    if (m_finished || m_verifying)
        return;
    const Store *store = m_directory.find(m_spec.name);
    if (lossOf(store).isEmpty())
        m_lossGrace.stop();
    else if (!m_lossGrace.isActive())
        m_lossGrace.start(lossGrace);
    if (store == nullptr)
        return;
    if (store->status.phase == StorePhase::Deleting)
        finish(Error{ErrorKind::Conflict, u"The store is being deleted."_s, {}, u"Wait until it is gone."_s});
    else if (m_written.isSeenIn(*store))
        judge(*store);
}

void StoreWait::judge(const Store &store)
{
    const StoreStatus &status = store.status;
    adopt(status);
    if (status.phase == StorePhase::Suspended) {
        finish({});
        return;
    }
    // Also a store whose last check failed: whoever waits asks it again.
    const bool due = status.due != CheckDue::None;
    if (m_check == Check::UntilVerified && status.phase == StorePhase::Ready && !due) {
        finish({});
        return;
    }
    const bool everythingUp = m_written.isRolledOutIn(store)
                              && std::all_of(store.components.begin(), store.components.end(),
                                             [](const ComponentStatus &each) { return each.desired > 0 && each.ready >= each.desired; });
    if (everythingUp && (due || status.phase == StorePhase::Ready)) {
        verify(m_check == Check::UntilVerified || status.due == CheckDue::First || status.due == CheckDue::Full);
        return;
    }
    if (!isBad(status))
        m_grace.stop();
    else if (!m_grace.isActive())
        m_grace.start(m_check == Check::Always || status.phase == StorePhase::Degraded ? changeGrace : failureGrace);
}

QString StoreWait::lossOf(const Store *store) const
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

void StoreWait::reportLoss()
{
    const Store *store = m_directory.find(m_spec.name);
    const QString lost = lossOf(store);
    if (lost.isEmpty() || m_verifying || m_finished)
        return;
    // Watches that hear nothing prove nothing.
    if (m_directory.connection().phase != kube::CacheState::Phase::Live) {
        m_lossGrace.start(lossGrace);
        return;
    }
    const QString nextStep = store == nullptr ? u"Create the store again if it is still wanted."_s
                                              : u"Repair the store, which applies the recorded spec again."_s;
    finish(Error{ErrorKind::Conflict, u"%1 was deleted by somebody."_s.arg(lost), {}, nextStep});
}

void StoreWait::adopt(const StoreStatus &status)
{
    for (const StepStatus &seen : status.steps) {
        if (seen.step > ProvisionStep::Secrets && seen.step != ProvisionStep::Verify)
            Q_EMIT stepChanged(seen.step, seen.state, seen.detail);
    }
}

void StoreWait::verify(bool full)
{
    m_verifying = true;
    m_grace.stop();
    Q_EMIT stepChanged(ProvisionStep::Verify, StepState::Running, u"asking the store whether it sells"_s);
    m_vault.readAdmin(m_spec.namespaceName(), this, [this, full](const Result<Credentials> &credentials) {
        StoreProbe::Input input;
        input.spec = m_spec;
        if (credentials)
            input.admin = credentials.value();
        else
            input.adminError = credentials.error();
        input.full = full;
        if (const Store *store = m_directory.find(m_spec.name))
            input.siteUrl = store->siteUrl;
        input.remembered = StateRecorder::rememberedIn(m_directory.stateOf(m_spec.name));
        m_probe = new StoreProbe(m_client, *m_catalog.find(m_spec.platform), input, this);
        connect(m_probe, &StoreProbe::stepChecked, this, [this](const ProbeResult &result) {
            Q_EMIT stepChanged(ProvisionStep::Verify, StepState::Running, result.detail);
        });
        connect(m_probe, &StoreProbe::finished, this, &StoreWait::onProbed);
        m_probe->start();
    });
}

void StoreWait::onProbed(const ProbeReport &report)
{
    m_probe->deleteLater();
    m_probe = nullptr;
    m_recorder.record(m_spec.namespaceName(), report, m_directory.stateOf(m_spec.name), this,
                      [this, report](const Result<void> &recorded) {
        if (report.sells) {
            if (recorded)
                Q_EMIT stepChanged(ProvisionStep::Verify, StepState::Done, u"the store sells"_s);
            finish(recorded);
            return;
        }
        Q_EMIT stepChanged(ProvisionStep::Verify, StepState::Failed, report.problem.message);
        Error problem = report.problem;
        if (problem.nextStep.isEmpty())
            problem.nextStep = u"Look at the logs with “shopflowctl logs %1”, then run “shopflowctl verify %1 --full”."_s
                                   .arg(m_spec.name);
        finish(problem, report.mendedByRestart);
    });
}

void StoreWait::finish(const Result<void> &result, bool mendable)
{
    if (m_finished)
        return;
    m_finished = true;
    m_grace.stop();
    m_lossGrace.stop();
    Q_EMIT finished(result, mendable);
}

} // namespace shopflow
