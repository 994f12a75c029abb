// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shopflow {

//! The line that a setup container leaves in its termination log:
//! `step=migrate rc=1 ms=19907 reason=Some migrations failed`. reason is last and
//! takes the rest of the line. `retry=no` before it says that another try cannot
//! help. A value.
struct TerminationLine {
    QString step;
    int exitCode = 0;
    qint64 milliseconds = -1;
    QString reason;
    bool retryable = true;

    //! From the last line of \a message that begins with "step="; without one, step
    //! is empty and reason is the last line that says something.
    static TerminationLine of(const QString &message);
};

//! A progress line of a setup container's log: `step 2/4 migrate`.
struct ProgressLine {
    int step = 0; //!< 0: the line is none
    int steps = 0;
    QString name;

    static ProgressLine of(const QString &line);
};

} // namespace shopflow
