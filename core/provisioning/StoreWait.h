// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/CredentialVault.h"
#include "provisioning/StateRecorder.h"
#include "provisioning/StoreProbe.h"
#include "provisioning/WrittenState.h"
#include "stores/StoreDirectory.h"

#include <QObject>
#include <QTimer>

namespace shopflow {

//! Waits until a store is what was written: every controller has rolled it out, and
//! then it is asked whether it sells, and the answer recorded. Looks from before the
//! write are passed over. Nothing here is needed for the store to converge. Lives on
//! the directory's thread; owned by a run.
class StoreWait final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreWait)

public:
    enum class Check {
        UntilVerified, //!< a store that is Ready is not asked again
        Always,        //!< light, or the full check where the light one says too little
    };
    StoreWait(kube::ApiClient &client, const BlueprintCatalog &catalog, StoreDirectory &directory, StoreSpec spec,
              Check check, QObject *parent = nullptr);
    ~StoreWait() override;
    void start(const WrittenState &written);

Q_SIGNALS:
    void stepChanged(shopflow::ProvisionStep step, shopflow::StepState state, const QString &detail);
    //! Once. \a mendable: the store runs, the error is its answer, and starting its
    //! pods again puts that right. Silence is no answer.
    void finished(const shopflow::Result<void> &result, bool mendable);

private:
    void look();
    //! Acts on the verdict on what was written.
    void judge(const Store &store);
    //! What was written and is not there: "The Deployment web"; empty: nothing.
    [[nodiscard]] QString lossOf(const Store *store) const;
    void reportLoss();
    void adopt(const StoreStatus &status);
    void verify(bool full);
    void onProbed(const ProbeReport &report);
    void finish(const Result<void> &result, bool mendable = false);

    kube::ApiClient &m_client;
    const BlueprintCatalog &m_catalog;
    StoreDirectory &m_directory;
    StoreSpec m_spec;
    Check m_check;
    WrittenState m_written;
    CredentialVault m_vault;
    StateRecorder m_recorder;
    StoreProbe *m_probe = nullptr;
    QTimer m_grace;
    QTimer m_lossGrace;
    bool m_verifying = false;
    bool m_finished = false;
};

} // namespace shopflow
