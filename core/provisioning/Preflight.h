// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/AccessReview.h"
#include "kube/client/ApiClient.h"
#include "provisioning/PreflightReport.h"
#include "provisioning/StoreManifests.h"
#include "stores/ConsoleSettings.h"

#include <QObject>
#include <functional>

namespace shopflow {

//! Facts of a cluster that checks and rendering need. A value.
struct ClusterFacts {
    QString serverVersion;
    QString userName;
    QVector<QJsonObject> nodes;
    bool nodesKnown = false;
    QString defaultStorageClass;
    QStringList storageClasses;
    bool storageClassesKnown = false;
    QString ingressClass;
    ConsoleSettings shared; //!< by all consoles; only what can be used
    QVector<SpecProblem> sharedFaults;  //!< what of them cannot be used
    std::optional<Error> sharedProblem; //!< why they could not be read
    Secret sharedMailPassword;
    Quantity freeCpu; //!< allocatable minus requested
    Quantity freeMemory;
    bool capacityKnown = false;
    AddressFacts address;
};

//! Asks everything that can be asked before a store is written, at once and within
//! seconds. Writes nothing. One report, then done; lives on the session's thread.
class Preflight final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Preflight)

public:
    enum class Purpose {
        Create,
        Change, //!< of a store that exists
        Look,   //!< only the facts matter; nothing will be written
    };
    //! Without \a spec only the cluster itself is checked (shopflowctl check).
    Preflight(kube::ApiClient &client, const BlueprintCatalog &catalog, std::optional<StoreSpec> spec,
              QObject *parent = nullptr);
    void setPurpose(Purpose purpose) { m_purpose = purpose; }
    //! Which of the shared settings may fill in what the spec of a new store leaves open.
    void setDefaults(const ConsoleSettings::Defaults &defaults) { m_defaults = defaults; }
    void start();
    [[nodiscard]] const ClusterFacts &facts() const { return m_facts; }
    //! The spec; of a new store with what the shared settings filled in, once finished.
    [[nodiscard]] const std::optional<StoreSpec> &spec() const { return m_spec; }
    //! Of the mail server that the shared settings filled in; empty when they did not.
    [[nodiscard]] Secret mailPassword() const { return m_takesSharedMail ? m_facts.sharedMailPassword : Secret(); }

Q_SIGNALS:
    void finished(const shopflow::PreflightReport &report);

private:
    void ask(const kube::ApiRequest &request, std::function<void(const kube::ApiJob &)> answer);
    void askShared();
    [[nodiscard]] bool needsIngress(const Blueprint *blueprint) const;
    void askRights();
    //! The network of the cluster, for a check without a store.
    void askNetwork();
    void askReviews(const QVector<AccessReview::Right> &rights,
                    const std::function<void(const AccessReview::Answer &answer)> &done);
    void askCommands();
    void askNamespace();
    void conclude();
    void takeDefaults();
    void concludeSpec();
    void add(const QString &id, CheckResult::Result result, const QString &detail, const QString &nextStep = {},
             ErrorKind kind = ErrorKind::Internal);

    kube::ApiClient &m_client;
    const BlueprintCatalog &m_catalog;
    std::optional<StoreSpec> m_spec;
    ClusterFacts m_facts;
    PreflightReport m_report;
    std::optional<Result<kube::ApiResponse>> m_issuers; //!< asked when a store wants https
    std::optional<Result<kube::ApiResponse>> m_daemonSets; //!< what tells of the network
    std::optional<Result<kube::ApiResponse>> m_controllers;
    std::optional<Result<kube::ApiResponse>> m_ingresses;
    std::optional<Result<kube::ApiResponse>> m_ingressClasses;
    std::optional<Result<kube::ApiResponse>> m_namespace;
    ConsoleSettings::Defaults m_defaults;
    bool m_takesSharedMail = false;
    Purpose m_purpose = Purpose::Create;
    int m_pending = 0;
};

} // namespace shopflow
