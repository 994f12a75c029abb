// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/Credentials.h"
#include "access/ForwardStatus.h"
#include "access/StoreRoute.h"
#include "kube/status/EventDigest.h"
#include "kube/stream/LogStream.h"
#include "kube/watch/WatchReport.h"
#include "operations/ConsoleSettingsStore.h"
#include "operations/Remainder.h"
#include "provisioning/ManifestReport.h"
#include "provisioning/ObjectChange.h"
#include "provisioning/PreflightReport.h"
#include "provisioning/RunStatus.h"
#include "session/ClusterReport.h"
#include "session/ConnectionStatus.h"
#include "session/StoreMailbox.h"
#include "stores/StoreUsage.h"

#include <QObject>

namespace shopflow::ui {

//! What the views know of a cluster: requests go down, values come up. The real
//! one forwards to a ClusterSession on its own thread; tests have a fake. Owned by
//! its ClusterView; GUI thread; no call blocks.
class SessionLink : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionLink)

public:
    explicit SessionLink(QObject *parent = nullptr) : QObject(parent) {}

    virtual void start() = 0;
    //! Begins anew: reads the kubeconfig again and connects again.
    virtual void restart() = 0;
    //! Locks everything that writes, now and after every restart, or unlocks it.
    virtual void setLocked(bool locked) = 0;
    //! Ends the program that signs us in, if one runs.
    virtual void cancelSignIn() {}
    //! The store that somebody looks at, whose rights are to be known; empty: none.
    virtual void lookAt(const QString &storeName) = 0;

    virtual void preflight(int token, const StoreSpec &spec, const ConsoleSettings::Defaults &defaults) = 0;
    //! \a mailPassword: of the mail server in \a spec; empty: none is written.
    virtual void createStore(const StoreSpec &spec, const Secret &mailPassword,
                             const ConsoleSettings::Defaults &defaults) = 0;
    virtual void reviewChange(int token, const StoreSpec &spec) = 0;
    //! \a mailPassword: empty leaves it as it is.
    virtual void updateStore(const StoreSpec &spec, const Secret &mailPassword) = 0;
    virtual void repairStore(const QString &storeName) = 0;
    virtual void verifyStore(const QString &storeName) = 0;
    virtual void deleteStore(const QString &storeName) = 0;
    //! Runs one of the operations of the store's platform; operationFinished() or
    //! operationFailed().
    virtual void runOperation(const QString &storeName, const QString &operationId, const Secret &input) = 0;
    virtual void readCredentials(const QString &storeName) = 0;
    //! \a signIn: with an address that signs in to the admin, where there is one.
    virtual void findRoute(const QString &storeName, const QString &endpointKind, bool signIn) = 0;
    virtual void followLogs(const QString &storeName) = 0;
    virtual void unfollowLogs() = 0;
    virtual void followEvents(const QString &storeName) = 0;
    virtual void unfollowEvents() = 0;
    //! manifestRead() or manifestFailed().
    virtual void readManifest(const QString &storeName) = 0;
    //! Whether somebody looks at what the stores take; usageChanged().
    virtual void watchUsage(bool watched) = 0;
    //! Asks what shopflowctl check asks; clusterInspected().
    virtual void inspectCluster() = 0;
    //! As inspectCluster() when that is cheap, else clusterTooLarge().
    virtual void glanceAtCluster() = 0;
    virtual void stopForward(const QString &storeName) = 0;
    //! sharedSettingsRead() or sharedSettingsFailed(); writing answers with the same two.
    virtual void readSharedSettings() = 0;
    //! \a force: take fields back that other programs set.
    virtual void writeSharedSettings(const ConsoleSettingsStore::Record &wanted, const Secret &mailPassword, bool force) = 0;

Q_SIGNALS:
    void connectionChanged(const shopflow::ConnectionStatus &status);
    void storesListed();
    void storesChanged(const shopflow::StoreChanges &changes);
    //! restart() was called: what was known belongs to the past.
    void restarted();
    void preflightFinished(int token, const shopflow::PreflightReport &report);
    void changeReviewed(int token, const shopflow::PreflightReport &checks, const shopflow::ChangeReport &changes);
    void runChanged(const shopflow::RunStatus &status);
    void verifyFinished(const QString &storeName, const QString &problem);
    //! What is still there of a store that goes; nothing: its namespace is gone.
    void deleteProgressed(const QString &storeName, const QVector<shopflow::Remainder> &remaining);
    void deleteFinished(const QString &storeName, const QString &problem);
    void operationFinished(const QString &storeName, const QString &operationId);
    void operationFailed(const QString &storeName, const QString &operationId, const shopflow::Error &error);
    void credentialsRead(const QString &storeName, const shopflow::Credentials &credentials);
    void credentialsFailed(const QString &storeName, const shopflow::Error &error);
    void routeFound(const QString &storeName, const QString &endpointKind, const shopflow::RouteAnswer &answer);
    void routeFailed(const QString &storeName, const QString &endpointKind, const shopflow::Error &error);
    void logLines(const QString &storeName, const QVector<shopflow::kube::LogLine> &lines);
    void logProblem(const QString &storeName, const QString &pod, const QString &container,
                    const shopflow::Error &error);
    void eventsChanged(const QString &storeName, const QVector<shopflow::kube::EventDigest> &events);
    void eventsFailed(const QString &storeName, const shopflow::Error &error);
    void manifestRead(const QString &storeName, const shopflow::ManifestReport &report);
    void manifestFailed(const QString &storeName, const shopflow::Error &error);
    void usageChanged(const QVector<shopflow::StoreUsage> &usage);
    void sharedSettingsRead(const shopflow::ConsoleSettingsStore::Record &record);
    void sharedSettingsFailed(const shopflow::Error &error);
    void clusterInspected(const shopflow::ClusterReport &report);
    void clusterTooLarge();
    //! All that are open now.
    void forwardsChanged(const QVector<shopflow::ForwardStatus> &forwards);
    //! How the watches are doing, every few seconds.
    void watchesReported(const QVector<shopflow::kube::WatchReport> &watches);
};

} // namespace shopflow::ui
