// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreStatus.h"

#include "kube/status/ObjectFields.h"
#include "stores/StoreDeletion.h"
#include "stores/StoreParts.h"
#include "stores/StoreProblems.h"
#include "stores/StoreSteps.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

constexpr std::array stepWords{"checks"_L1, "isolation"_L1,   "secrets"_L1, "database"_L1,
                               "setup"_L1,  "application"_L1, "routing"_L1, "verify"_L1};

//! A pod that is on its way up for longer is no longer "updating".
constexpr qint64 startSeconds = 600;

void tell(StoreStatus &status, const Explanation &what)
{
    status.kind = what.kind;
    status.cause = what.cause;
    status.nextStep = what.nextStep;
    status.retryable = what.retryable;
}

void markFailed(StoreStatus &status, ProvisionStep step)
{
    for (StepStatus &known : status.steps) {
        if (known.step == step) {
            known.state = StepState::Failed;
            known.detail = status.cause;
            known.finishedAt = {};
        } else if (known.state == StepState::Running) {
            known.state = StepState::Waiting;
        }
    }
}

bool isBusy(const StoreParts &parts)
{
    return std::any_of(parts.components.cbegin(), parts.components.cend(), [&parts](const StoreComponent &component) {
        if (component.isReady())
            return false;
        if (component.isRollingOut())
            return true;
        const StorePod *pod = component.currentPod();
        // Between two pods, or with a young one: a restart, a resume, a move to another node.
        return !pod || parts.age(pod->status.createdAt) < startSeconds;
    });
}

//! The words of the last verification when everything runs and yet it did not pass.
Explanation recordedExplanation(const StoreParts &parts)
{
    const QString problem =
        parts.recordedProblem.isEmpty() ? u"The last verification did not pass."_s : parts.recordedProblem;
    const QString recorded = kube::textAt(parts.facts.stateConfigMap, {"data"_L1, "problemNextStep"_L1});
    const QString nextStep = !recorded.isEmpty() ? recorded
                             : parts.onlyFullTells
                                 ? u"Run the full verification again; if it fails again, repair the store."_s
                                 : u"Verify the store again; if it fails again, repair it."_s;
    return {ErrorKind::Setup, problem, nextStep, true, false};
}

QString rightsStep(const StoreFacts &facts)
{
    return u"Ask an administrator for the role “shopflow-tenant” or “view” in the namespace %1."_s.arg(
        kube::nameOf(facts.namespaceObject));
}

//! What no verdict can do without and may not be read, in words; empty: nothing.
QString missingForVerdict(const StoreFacts &facts)
{
    QStringList missing;
    for (const QString &each : {u"pods"_s, u"deployments"_s, u"statefulsets"_s, u"services"_s}) {
        if (facts.unreadable.contains(each))
            missing.append(each);
    }
    return missing.join(u", "_s);
}

//! Everything runs: what is left is whether it sells.
void judgeRunning(const StoreParts &parts, StoreStatus &status)
{
    const bool refuted = !parts.verified && !parts.recordedProblem.isEmpty();
    const auto loop = memoryLoop(parts);
    // Where the record may not be read, a check could not be recorded either.
    if (loop || (!parts.verified && parts.facts.unreadable.contains(u"configmaps"_s)))
        status.due = CheckDue::None;
    else if (!parts.everVerified || (!parts.verified && !parts.lastCheckFailed))
        status.due = CheckDue::First;
    else if (parts.lastCheckFailed)
        status.due = parts.onlyFullTells ? CheckDue::Full : CheckDue::Light;
    if (loop) {
        status.phase = parts.everVerified ? StorePhase::Degraded : StorePhase::Failed;
        tell(status, loop->what);
        status.step = loop->step;
        markFailed(status, loop->step);
    } else if (parts.verified) {
        status.phase = StorePhase::Ready;
        status.step = {};
    } else if (refuted) {
        status.phase = parts.everVerified ? StorePhase::Degraded : StorePhase::Failed;
        tell(status, recordedExplanation(parts));
        status.step = parts.recordedStep.value_or(ProvisionStep::Verify);
        markFailed(status, *status.step);
    } else if (parts.facts.unreadable.contains(u"configmaps"_s)) {
        status.phase = StorePhase::Unknown;
        status.step = {};
        tell(status, {ErrorKind::Forbidden,
                      u"Everything runs, but you may not read whether the store was verified (configmaps)."_s,
                      rightsStep(parts.facts), false, false});
    } else {
        status.phase = StorePhase::Provisioning;
        status.step = ProvisionStep::Verify;
        status.progressDetail = u"waiting for verification"_s;
    }
}

void judgeNotRunning(const StoreParts &parts, StoreStatus &status)
{
    const QVector<StoreProblem> problems = storeProblems(parts);
    const bool broken = std::any_of(problems.cbegin(), problems.cend(), [](const StoreProblem &p) { return p.final; });
    if (!problems.isEmpty()) {
        const StoreProblem &first = problems.constFirst();
        status.stuck = broken;
        tell(status, first.what);
        if (parts.everVerified) {
            status.phase = StorePhase::Degraded;
            status.step = first.step;
            markFailed(status, first.step);
        } else if (broken) {
            status.phase = StorePhase::Failed;
            status.step = first.step;
            markFailed(status, first.step);
        } else {
            status.phase = StorePhase::Provisioning;
        }
        return;
    }
    if (!parts.everVerified) {
        const bool claimedOnly = parts.components.isEmpty() && parts.facts.quotas.isEmpty();
        status.phase = claimedOnly ? StorePhase::Requested : StorePhase::Provisioning;
    } else if (isBusy(parts)) {
        status.phase = StorePhase::Updating;
    } else {
        status.phase = StorePhase::Degraded;
        tell(status, {ErrorKind::Timeout, u"The store is not ready, and nothing tells why."_s,
                      u"Look at its pods and logs, then repair the store."_s, true, false});
    }
}

//! The spec wants no pods.
void judgeSuspended(const StoreParts &parts, StoreStatus &status)
{
    const int pods = parts.podCount();
    status.step = {};
    for (StepStatus &step : status.steps) {
        if (step.state == StepState::Running)
            step.state = StepState::Waiting;
        if (step.state == StepState::Waiting)
            step.detail = u"suspended"_s;
    }
    status.phase = pods == 0 ? StorePhase::Suspended : StorePhase::Updating;
    if (pods == 0)
        return;
    status.progressDetail = pods == 1 ? u"waiting for one pod to stop"_s : u"waiting for %1 pods to stop"_s.arg(pods);
    for (const StoreComponent &component : parts.components) {
        for (const StorePod &pod : component.pods) {
            if (pod.node == StorePod::Node::Silent) {
                tell(status, {ErrorKind::Scheduling,
                              u"The node %1 does not answer, so %2 cannot be stopped there."_s.arg(pod.status.node,
                                                                                                   component.name),
                              u"Start the node again, or remove it from the cluster."_s, true, false});
                return;
            }
        }
    }
}

} // namespace

QString toString(StorePhase phase)
{
    switch (phase) {
    case StorePhase::Requested:
        return u"Requested"_s;
    case StorePhase::Provisioning:
        return u"Provisioning"_s;
    case StorePhase::Ready:
        return u"Ready"_s;
    case StorePhase::Degraded:
        return u"Degraded"_s;
    case StorePhase::Updating:
        return u"Updating"_s;
    case StorePhase::Suspended:
        return u"Suspended"_s;
    case StorePhase::Failed:
        return u"Failed"_s;
    case StorePhase::Deleting:
        return u"Deleting"_s;
    case StorePhase::Unknown:
        break;
    }
    return u"Unknown"_s;
}

QString toString(ProvisionStep step)
{
    const auto index = static_cast<std::size_t>(step) - 1;
    return index < stepWords.size() ? QString(stepWords.at(index)) : QString();
}

std::optional<ProvisionStep> provisionStepFrom(const QString &word)
{
    for (std::size_t i = 0; i < stepWords.size(); ++i) {
        if (word == stepWords.at(i))
            return static_cast<ProvisionStep>(i + 1);
    }
    return {};
}

QString toString(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return u"waiting"_s;
    case StepState::Running:
        return u"running"_s;
    case StepState::Done:
        return u"done"_s;
    case StepState::Failed:
        break;
    }
    return u"failed"_s;
}

StoreStatus storeStatus(const StoreFacts &facts)
{
    const StoreParts parts(facts);
    StoreStatus status;
    status.verifiedAt = parts.verifiedAt;
    status.lastCheckFailed = parts.lastCheckFailed;
    status.checkFailedAt = parts.checkFailedAt;
    status.steps = storeSteps(parts);
    if (!parts.hasNamespace())
        return status;

    const bool deleting = !kube::textAt(facts.namespaceObject, {"metadata"_L1, "deletionTimestamp"_L1}).isEmpty() ||
                          kube::textAt(facts.namespaceObject, {"status"_L1, "phase"_L1}) == "Terminating"_L1;
    if (deleting) {
        status.phase = StorePhase::Deleting;
        // How it came to be tells nothing about how it goes.
        status.steps.clear();
        tell(status, explainDeletion(facts.namespaceObject));
        return status;
    }
    if (const QString missing = missingForVerdict(facts); !missing.isEmpty()) {
        tell(status, {ErrorKind::Forbidden,
                      u"How the store is cannot be told, because you may not read its %1."_s.arg(missing),
                      rightsStep(facts), false, false});
        return status;
    }
    if (parts.suspended) {
        judgeSuspended(parts, status);
        return status;
    }
    if (const StepStatus *current = currentStep(status.steps)) {
        status.step = current->step;
        status.progressDetail = current->detail;
        // Beside the step its name says enough; alone the sentence needs it.
        if (current->step == ProvisionStep::Database && !current->detail.contains(": "_L1))
            status.progressDetail.prepend(toString(current->step) + u": "_s);
    }
    // What the verification itself is about comes last: everything else must run.
    const bool running = parts.allReady() && parts.web() && !parts.publicService().isEmpty();
    if (running)
        judgeRunning(parts, status);
    else
        judgeNotRunning(parts, status);
    return status;
}

} // namespace shopflow
