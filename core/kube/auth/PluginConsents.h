// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "kube/config/KubeContext.h"

#include <QSet>
#include <QString>

namespace shopflow::kube {

//! Which exec plugins this person allows to run, in a small file that console and
//! command line share. A kubeconfig is code that somebody else may have written: what
//! it wants to run is asked about once for each entry, and again when the command
//! changes. The file holds hashes and names, no arguments and no secrets. A value;
//! read anew each time, because the other program may have written.
class PluginConsents
{
public:
    //! \a file: instead of the usual one, for tests.
    explicit PluginConsents(const QString &file = {});

    [[nodiscard]] bool allows(const ExecPlugin &plugin) const;
    //! Remembers that \a plugin may run. Kind Storage when it cannot be written.
    Result<void> allow(const ExecPlugin &plugin) const;
    [[nodiscard]] QString file() const { return m_file; }

    //! What a program says that may not ask: kind Config, the command in the detail.
    //! \a nextStep names the way to allow it.
    [[nodiscard]] static Error missing(const KubeContext &context, const QString &nextStep);

private:
    QString m_file;
};

} // namespace shopflow::kube
