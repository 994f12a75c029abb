// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/CredentialVault.h"
#include "provisioning/Preflight.h"
#include "provisioning/Provisioner.h"
#include "provisioning/RunStatus.h"
#include "provisioning/StateRecorder.h"
#include "provisioning/StoreProbe.h"
#include "stores/StoreDirectory.h"

#include <QObject>
#include <QPointer>

namespace shopflow {

//! One create under our eyes: preflight, apply, watch the verdict until every
//! component is ready, the full check, the mark. Nothing here is needed for the
//! store to converge: it may be dropped at any moment. Lives on the session's
//! thread; owned by the session or a command.
class ProvisionRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProvisionRun)

public:
    struct Options {
        bool wait = true;
        std::chrono::milliseconds timeout{std::chrono::minutes(15)};
        Secret mailPassword; //!< written when the spec has a mail server; may be empty
    };
    ProvisionRun(kube::ApiClient &client, const BlueprintCatalog &catalog, StoreDirectory &directory, StoreSpec spec,
                 Options options, QObject *parent = nullptr);
    ~ProvisionRun() override;
    void start();
    [[nodiscard]] const RunStatus &status() const { return m_status; }
    //! False: refused before anything was written.
    [[nodiscard]] bool hasWritten() const { return m_hasWritten; }
    [[nodiscard]] const ClusterFacts &facts() const { return m_facts; }

Q_SIGNALS:
    //! Any step changed.
    void changed(const shopflow::RunStatus &status);
    //! Once; see RunStatus::error.
    void finished(const shopflow::RunStatus &status);

private:
    void onPreflight(const PreflightReport &report);
    void onApplied(const Result<void> &result);
    void onStores();
    void verify();
    void onProbed(const ProbeReport &report);
    void setStep(ProvisionStep step, StepState state, const QString &detail);
    void adopt(const StoreStatus &status);
    //! What was applied and is not there: "The Deployment web"; empty: nothing.
    [[nodiscard]] QString lossOf(const Store *store) const;
    void reportLoss();
    void finish(std::optional<Error> error);

    kube::ApiClient &m_client;
    const BlueprintCatalog &m_catalog;
    StoreDirectory &m_directory;
    StoreSpec m_spec;
    Options m_options;
    RunStatus m_status;
    ClusterFacts m_facts;
    Preflight *m_preflight = nullptr;
    Provisioner *m_provisioner = nullptr;
    StoreProbe *m_probe = nullptr;
    CredentialVault m_vault;
    StateRecorder m_recorder;
    QTimer m_deadline;
    QTimer m_failureGrace;
    QTimer m_settle;
    QTimer m_lossGrace;
    QTimer m_stuckGrace;
    bool m_hasWritten = false;
    bool m_applied = false;
    bool m_verifying = false;
};

} // namespace shopflow
