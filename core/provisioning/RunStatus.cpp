// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/RunStatus.h"

namespace shopflow {

RunStatus RunStatus::waiting(const QString &storeName)
{
    RunStatus status;
    status.storeName = storeName;
    for (int step = int(ProvisionStep::Checks); step <= int(ProvisionStep::Verify); ++step)
        status.steps.append({ProvisionStep(step), StepState::Waiting, {}, {}, {}});
    return status;
}

bool RunStatus::setStep(ProvisionStep step, StepState state, const QString &detail, const QDateTime &now)
{
    StepStatus &status = steps[int(step) - int(ProvisionStep::Checks)];
    if (status.state == state && status.detail == detail)
        return false;
    if (status.state == StepState::Done && (state == StepState::Waiting || state == StepState::Running))
        return false;
    if (state != StepState::Waiting && !status.startedAt.isValid())
        status.startedAt = now;
    if ((state == StepState::Done || state == StepState::Failed) && status.state != state)
        status.finishedAt = now;
    status.state = state;
    status.detail = detail;
    return true;
}

} // namespace shopflow
