// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/ChangeReview.h"
#include "operations/StuckPods.h"
#include "provisioning/ApplyRun.h"
#include "provisioning/StoreWait.h"

namespace shopflow {

//! What an update and a repair have in common: reads the store, checks and plans the
//! change by a dry run, sets what is kept inside the shop, writes what differs (the quota up first and down last), starts
//! stuck pods again, waits until everything is rolled out, and asks the store whether
//! it sells. Killed anywhere, the next one converges, because the first thing it writes
//! is the spec.
class ChangeRun : public ApplyRun
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeRun)

public:
    ~ChangeRun() override;

protected:
    ChangeRun(kube::ApiClient &client, const BlueprintCatalog &catalog, StoreDirectory &directory,
              const QString &storeName, Options options, const QString &again, QObject *parent);
    void begin() override;
    void onWritten() override;

    //! The spec to apply to the store that records \a recorded, or why it is refused.
    virtual Result<StoreSpec> wantedSpec(const StoreSpec &recorded) = 0;
    //! Whether fields of ours that other programs set are taken back.
    [[nodiscard]] virtual bool takesBack() const = 0;
    //! Whether components may be started again for a store that runs and does not sell.
    [[nodiscard]] virtual bool mends() const = 0;
    //! What of title and settings is set in the shop even where the spec stays as it is.
    [[nodiscard]] virtual QStringList asked() const { return {}; }

private:
    void onReviewed(const Result<void> &result);
    void changeShop();
    void write();
    void startStuck();
    void nudge(const QJsonObject &workload);
    void startAgain(const QVector<StuckPod> &pods, const QStringList &rolling, std::function<void()> then);
    void replacePods(const QJsonObject &workload, std::function<void()> end);
    void removePod(const StuckPod &pod, std::function<void()> end);
    void wait();
    void onWaited(const Result<void> &result, bool mendable);
    void mend(const Error &problem);
    void conclude(const std::optional<Error> &problem);
    void refuse(const Error &error);

    kube::ApiClient &m_client;
    const BlueprintCatalog &m_catalog;
    QString m_storeName;
    ChangeReview *m_review = nullptr;
    WrittenState m_state;
    int m_pending = 0;
    bool m_mended = false;
};

} // namespace shopflow
