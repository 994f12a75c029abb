// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QDateTime>
#include <QString>
#include <QVector>
#include <optional>

namespace shopflow {

struct StoreFacts;

//! Where a store is in its life.
enum class StorePhase {
    Requested,
    Provisioning,
    Ready,
    Degraded,
    Updating,
    Suspended,
    Failed,
    Deleting,
    Unknown,
};
//! The word of \a phase as in store objects of the command line ("Ready").
QString toString(StorePhase phase);

//! The eight steps from nothing to a store that sells, in order.
enum class ProvisionStep {
    Checks = 1,
    Isolation,
    Secrets,
    Database,
    Setup,
    Application,
    Routing,
    Verify,
};
//! The word of \a step as in progress lines of the command line ("checks").
QString toString(ProvisionStep step);
//! The step of a word; nothing for a word that is none.
std::optional<ProvisionStep> provisionStepFrom(const QString &word);

enum class StepState { Waiting, Running, Done, Failed };
//! "waiting", "running", "done", "failed".
QString toString(StepState state);

//! One step as far as the cluster shows it.
struct StepStatus {
    ProvisionStep step = ProvisionStep::Checks;
    StepState state = StepState::Waiting;
    QString detail; //!< what it waits for, or how far it is; may be empty
    QDateTime startedAt;
    QDateTime finishedAt;

    friend bool operator==(const StepStatus &, const StepStatus &) = default;
};

//! The verification that a store waits for.
enum class CheckDue {
    None,
    First, //!< the full one, which it never passed
    Full,  //!< something failed that only the full one asks
    Light,
};

//! The verdict on one store. A value.
struct StoreStatus {
    StorePhase phase = StorePhase::Unknown;
    std::optional<ProvisionStep> step;    //!< the current step while Provisioning, Updating or Failed
    ErrorKind kind = ErrorKind::Internal; //!< of the cause; only with a cause
    QString cause;             //!< a whole sentence ("web is out of memory (limit 640Mi)."); empty when Ready
    QString nextStep;          //!< a whole sentence: what to do now; may be empty
    bool retryable = false;    //!< a repair may help without a change of the spec
    bool stuck = false;        //!< waiting does not help
    QVector<StepStatus> steps; //!< all eight, in order
    QString progressDetail;    //!< "setup 2/4 migrate", "waiting for verification"
    QDateTime verifiedAt;      //!< of the last verification that passed; invalid: never
    bool lastCheckFailed = false; //!< a check after verifiedAt failed, whether or not it still counts
    QDateTime checkFailedAt;      //!< its time; may be invalid
    CheckDue due = CheckDue::None; //!< the verification that would tell more than is known

    friend bool operator==(const StoreStatus &, const StoreStatus &) = default;
};

//! The verdict: a pure function of what is known. "Ready" means verified once and
//! everything ready now on nodes that answer.
StoreStatus storeStatus(const StoreFacts &facts);

} // namespace shopflow
