// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QMap>
#include <QString>
#include <QVector>

namespace shopflow {

//! One thing that was asked of a running store.
struct ProbeResult {
    enum class Result { Pass, Note, Fail, Skipped };
    QString check; //!< the probe step's id
    Result result = Result::Skipped;
    QString detail; //!< one whole sentence
    friend bool operator==(const ProbeResult &, const ProbeResult &) = default;
};
QString toString(ProbeResult::Result result); //!< "pass", "note", "fail", "skipped"

//! All of one verification.
struct ProbeReport {
    QVector<ProbeResult> results;
    //! Captured values marked `remember` (never secrets), for later light checks.
    QMap<QString, QString> remembered;
    bool full = false;
    bool sells = false; //!< no check failed and at least one passed
    //! False: no answer came in time, or what failed is the way to the store or the right
    //! to look. None of that says anything about the store.
    bool conclusive = true;
    bool mendedByRestart = false; //!< the platform mends the problem when its pods start
    Error problem; //!< of the first failed check, when !sells
};

} // namespace shopflow
