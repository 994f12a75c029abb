// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provisioning/ChangePlan.h"
#include "provisioning/LiveStore.h"
#include "provisioning/Preflight.h"

#include <QObject>
#include <functional>

namespace shopflow {

//! What another spec would do to a store that exists, before anything is written: reads
//! the store, checks the cluster, proves the sums, and compares by dry run. One answer,
//! then done; its findings live as long as it does. Lives on the client's thread.
class ChangeReview final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeReview)

public:
    enum class Depth {
        Compare, //!< all of it
        Render,  //!< only what the objects are; sends nothing but questions
    };
    //! The spec to apply to the store that records \a recorded, or why it is refused.
    using Wanted = std::function<Result<StoreSpec>(const StoreSpec &recorded)>;

    ChangeReview(kube::ApiClient &client, const BlueprintCatalog &catalog, QString storeName, Wanted wanted,
                 Depth depth = Depth::Compare, QObject *parent = nullptr);
    void start();

    [[nodiscard]] const LiveStore &live() const { return m_live; }
    [[nodiscard]] const StoreSpec &wanted() const { return m_wanted; }
    [[nodiscard]] const Blueprint &blueprint() const { return *m_blueprint; }
    [[nodiscard]] const RenderInput &input() const { return m_input; }
    [[nodiscard]] const QVector<QJsonObject> &objects() const { return m_objects; }
    [[nodiscard]] const PreflightReport &checks() const { return m_checks; }
    //! With the refusals of the cluster, which are no error of the review.
    [[nodiscard]] const ChangeReport &report() const { return m_report; }

Q_SIGNALS:
    void stageChanged(const QString &words);
    //! Once: an error says what keeps the change from being made at all.
    void finished(const shopflow::Result<void> &result);

private:
    void onLive(const Result<LiveStore> &live);
    void onPreflight(const PreflightReport &report);
    Result<QVector<QJsonObject>> render(const StoreSpec &spec);
    Result<void> prove(const QVector<QJsonObject> &asRendered);

    kube::ApiClient &m_client;
    const BlueprintCatalog &m_catalog;
    QString m_storeName;
    Wanted m_wants;
    Depth m_depth;
    LiveStore m_live;
    StoreSpec m_recorded;
    StoreSpec m_wanted;
    const Blueprint *m_blueprint = nullptr;
    Preflight *m_preflight = nullptr;
    PreflightReport m_checks;
    RenderInput m_input;
    QVector<QJsonObject> m_objects;
    ChangeReport m_report;
};

} // namespace shopflow
