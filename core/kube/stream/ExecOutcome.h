// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "kube/client/ApiError.h"

namespace shopflow::kube {

//! How a command in a container ended, as the status channel of an exec tells it
//! (v4/v5.channel.k8s.io, channel 3). A value; no I/O.
struct ExecOutcome {
    enum class End {
        Succeeded,
        Exited,     //!< with an exit code other than 0
        NotStarted, //!< the container has no such program
        Failed,     //!< anything else; see words
    };
    End end = End::Failed;
    int exitCode = -1;
    QString words; //!< the server's, for the detail

    //! Reads the Status of channel 3. Failed for something that is none.
    static ExecOutcome fromStatus(const QByteArray &status);
    //! The error of an outcome other than Succeeded: kinds Setup (the command failed,
    //! or there is no such program) and Network (the container ended). \a place:
    //! "pod/container"; \a program: argv[0]; \a complaint: the end of stderr.
    [[nodiscard]] Error toError(const QString &place, const QString &program, const QString &complaint) const;
    //! The error of an exec that the server did not begin.
    static Error refused(const ApiError &error, const QString &namespaceName, const QString &place);
};

} // namespace shopflow::kube
