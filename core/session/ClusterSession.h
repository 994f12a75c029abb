// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/Credentials.h"
#include "access/ForwardStatus.h"
#include "access/StoreRoute.h"
#include "base/Result.h"
#include "kube/config/KubeContext.h"
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
#include "stores/Blueprint.h"
#include "stores/StoreUsage.h"

#include <QObject>
#include <memory>

namespace shopflow {

//! Everything that belongs to one context, and dies with it: client, caches, the
//! store directory, runs, log streams and forwards. Made on the GUI thread, then
//! moved to its own; all slots are called through queued connections (or
//! QMetaObject::invokeMethod) and answer by signals that carry values. In
//! shopflowctl it lives on the main thread.
class ClusterSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClusterSession)

public:
    ClusterSession(kube::KubeContext context, const BlueprintCatalog &catalog, bool readOnly,
                   QObject *parent = nullptr);
    ~ClusterSession() override;

    //! For the view's thread: where the stores arrive.
    [[nodiscard]] StoreMailbox &mailbox() { return m_mailbox; }

public Q_SLOTS:
    //! Connects, identifies, starts the watches.
    void start();
    //! Ends everything; the object may be deleted afterwards.
    void stop();
    //! Locks everything that writes, below all runs and views, or unlocks it again; a
    //! session that was made read-only stays so.
    void setLocked(bool locked);
    //! Ends the program that signs us in.
    void cancelSignIn();
    //! Somebody looks at this store: what may be done with it is asked where the cluster
    //! as a whole does not allow it; connectionChanged().
    void lookAt(const QString &storeName);

    //! Answers with preflightFinished(\a token, ...).
    void preflight(int token, const shopflow::StoreSpec &spec, const shopflow::ConsoleSettings::Defaults &defaults = {});
    //! Creates (or continues) a store; progress by runChanged(). \a mailPassword: of the
    //! mail server in \a spec; empty: none is written. \a defaults: what the shared settings
    //! may fill in.
    void createStore(const shopflow::StoreSpec &spec, const shopflow::Secret &mailPassword = {},
                     const shopflow::ConsoleSettings::Defaults &defaults = {});
    //! Answers with changeReviewed(\a token, ...): what updateStore(\a spec) would do.
    void reviewChange(int token, const shopflow::StoreSpec &spec);
    //! Gives a store that exists the whole new \a spec; progress by runChanged().
    void updateStore(const shopflow::StoreSpec &spec, const shopflow::Secret &mailPassword = {});
    //! Brings a store back to what it records; progress by runChanged().
    void repairStore(const QString &storeName);
    //! Runs the light check, or the full one; the verdict follows by the mailbox.
    void verifyStore(const QString &storeName, bool full);
    //! Deletes; progress by the mailbox (Deleting), deleteProgressed() and deleteFinished().
    void deleteStore(const QString &storeName);
    //! Runs one of the operations of the store's platform with \a input;
    //! operationFinished() or operationFailed(). What it prints is not told.
    void runOperation(const QString &storeName, const QString &operationId, const shopflow::Secret &input);
    //! Reads the admin login from the store's Secret; credentialsRead().
    void readCredentials(const QString &storeName);
    //! Finds a URL that really opens \a endpointKind ("store", "admin"); routeFound()
    //! or routeFailed(). \a signIn: with the address that signs in to the admin, where
    //! the platform has it. A port-forward it had to open stays open with the session.
    void findRoute(const QString &storeName, const QString &endpointKind, bool signIn);
    //! Streams all containers of a store until unfollowLogs(); logLines(). One store
    //! at a time: a new one ends the other. While much is under way that
    //! acknowledgeLogs() was not told of, the servers wait.
    void followLogs(const QString &storeName);
    void acknowledgeLogs(const QString &storeName, qint64 weight);
    void unfollowLogs();
    //! Watches what the cluster notes about a store until unfollowEvents();
    //! eventsChanged() or eventsFailed(). One store at a time.
    void followEvents(const QString &storeName);
    void unfollowEvents();
    //! Reads what was applied of a store and what the cluster holds; manifestRead() or
    //! manifestFailed().
    void readManifest(const QString &storeName);
    //! Reads what all consoles of the cluster share; sharedSettingsRead() or
    //! sharedSettingsFailed(). Writing answers with the same two.
    void readSharedSettings();
    void writeSharedSettings(const shopflow::ConsoleSettingsStore::Record &wanted,
                             const shopflow::Secret &mailPassword, bool force);
    //! Follows what the stores take, or stops; usageChanged().
    void watchUsage(bool watched);
    //! Asks what shopflowctl check asks; clusterInspected().
    void inspectCluster();
    //! As inspectCluster() when that is cheap; clusterTooLarge() where thousands of pods
    //! would have to be listed for it.
    void glanceAtCluster();
    //! Ends a port-forward that was opened to reach a store; forwardsChanged().
    void stopForward(const QString &storeName);

Q_SIGNALS:
    void connectionChanged(const shopflow::ConnectionStatus &status);
    //! The first complete list of stores has arrived (it may be empty).
    void storesListed();
    void preflightFinished(int token, const shopflow::PreflightReport &report);
    //! Why it cannot be done is among the refusals of \a changes.
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
    //! Merged by time as far as they arrived together.
    void logLines(const QString &storeName, const QVector<shopflow::kube::LogLine> &lines);
    void logProblem(const QString &storeName, const QString &pod, const QString &container,
                    const shopflow::Error &error);
    //! All of them, oldest first.
    void eventsChanged(const QString &storeName, const QVector<shopflow::kube::EventDigest> &events);
    void eventsFailed(const QString &storeName, const shopflow::Error &error);
    void manifestRead(const QString &storeName, const shopflow::ManifestReport &report);
    void manifestFailed(const QString &storeName, const shopflow::Error &error);
    void sharedSettingsRead(const shopflow::ConsoleSettingsStore::Record &record);
    void sharedSettingsFailed(const shopflow::Error &error);
    //! Of stores whose usage is another one now.
    void usageChanged(const QVector<shopflow::StoreUsage> &usage);
    void clusterInspected(const shopflow::ClusterReport &report);
    void clusterTooLarge();
    //! All that are open now.
    void forwardsChanged(const QVector<shopflow::ForwardStatus> &forwards);
    //! How the watches are doing, every few seconds.
    void watchesReported(const QVector<shopflow::kube::WatchReport> &watches);

private:
    class Private;
    std::unique_ptr<Private> d;
    StoreMailbox m_mailbox;
};

} // namespace shopflow
