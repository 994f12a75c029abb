// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Output.h"

#include "base/Clock.h"
#include "base/Result.h"
#include "kube/client/ApiClient.h"
#include "stores/Blueprint.h"

#include <QString>
#include <chrono>
#include <memory>

namespace shopflow::ctl {

//! The options that every command has.
struct GlobalOptions {
    QString kubeconfig;
    QString context;
    std::chrono::milliseconds requestTimeout{0}; //!< 0: the defaults
    bool readOnly = false;
    bool allowExec = false; //!< the context's exec plugin may run, and this is remembered
};

//! What the composition root lends to a command. The kubeconfig is read and the
//! client made when first asked for, so that a command which needs no cluster works
//! without either. Outlives the command.
class CommandContext
{
public:
    CommandContext(GlobalOptions options, Output &output, const BlueprintCatalog &catalog, const Clock &clock);
    Q_DISABLE_COPY_MOVE(CommandContext)

    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] Output &output() const { return m_output; }
    [[nodiscard]] const BlueprintCatalog &catalog() const { return m_catalog; }
    //! The server's time once there is a client, else this machine's.
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] Result<kube::ApiClient *> client();
    //! How long a first answer of the cluster is waited for.
    [[nodiscard]] std::chrono::milliseconds patience() const;

private:
    //! Whether the exec plugin of \a context may run, where it has one.
    [[nodiscard]] Result<void> admitPlugin(kube::KubeContext &context) const;
    void listenToPlugin();

    GlobalOptions m_options;
    Output &m_output;
    const BlueprintCatalog &m_catalog;
    const Clock &m_clock;
    std::unique_ptr<kube::ApiClient> m_client;
};

} // namespace shopflow::ctl
