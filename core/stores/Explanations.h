// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QString>

//! Foreign words (of the API server, the scheduler, kubelet, a provisioner) turned
//! into whole sentences with a next step. Pure text functions; no ages in the
//! sentences, so that a verdict stays equal while nothing changes.
namespace shopflow {

struct Explanation {
    ErrorKind kind = ErrorKind::Internal;
    QString cause;
    QString nextStep;
    bool retryable = true; //!< a repair may help without a change of the spec
    bool passing = false;  //!< known to go away by itself; never final
};

//! Why a workload's pod was not admitted: quota, limit range, pod security, webhook.
Explanation explainRefusal(const QString &component, const QString &message);
//! Why an image is not there: missing, refused, unreachable, wrong architecture.
Explanation explainImage(const QString &component, const QString &image, const QString &reason, const QString &message);
//! The scheduler's "0/3 nodes are available: ...".
Explanation explainUnschedulable(const QString &component, const QString &message);
//! Why a claim gets no volume (ProvisioningFailed, FailedBinding).
Explanation explainVolume(const QString &claim, const QString &message);
//! CreateContainerConfigError and its kin.
Explanation explainConfig(const QString &component, const QString &message);

//! The first line of \a text without a trailing stop, at most 200 characters.
QString firstLine(const QString &text);

} // namespace shopflow
