// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "stores/MailSettings.h"
#include "stores/Quantity.h"

#include <QVector>
#include <optional>

namespace shopflow {

//! One question asked before anything is written.
struct CheckResult {
    enum class Result { Pass, Warn, Fail, Unknown };
    QString id;     //!< "version", "rights", "storageClass", "capacity", ...
    Result result = Result::Unknown;
    QString detail; //!< one whole sentence
    QString nextStep;
    ErrorKind kind = ErrorKind::Internal; //!< of a failure
};
QString toString(CheckResult::Result result); //!< "pass", "warn", "fail", "unknown"

//! Sums of one moment against the quota.
struct MomentSum {
    QString title;
    Quantity cpu;
    Quantity cpuLimit; //!< of the quota
    Quantity memory;
    Quantity memoryLimit; //!< of the quota
    bool fits = true;
};

//! One object that a create would write.
struct PlannedObject {
    QString kind;
    QString name;
    QString remark; //!< "pod security: restricted", an image, a size
};

//! All that the review page and --dry-run show. A value.
struct PreflightReport {
    QVector<CheckResult> checks;
    QVector<MomentSum> moments;
    QVector<PlannedObject> objects;
    std::optional<MailSettings> sharedMail; //!< which a new store takes from the shared settings

    //! "9 passed, 1 with a warning".
    [[nodiscard]] QString summary() const;
    //! The first failed check as an error, or nothing to object.
    [[nodiscard]] bool passed() const;
    [[nodiscard]] Error firstFailure() const;
};

} // namespace shopflow
