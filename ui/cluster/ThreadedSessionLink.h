// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cluster/CoreWords.h"
#include "cluster/SessionLink.h"
#include "session/ClusterSession.h"

#include <QPointer>
#include <QThread>

#include <functional>

namespace shopflow::ui {

//! The SessionLink of the console: owns a thread and the ClusterSession that lives
//! on it. Calls are posted, answers arrive as queued signals. The destructor waits
//! until the session has ended.
class ThreadedSessionLink final : public SessionLink
{
    Q_OBJECT

public:
    //! Reads the context anew at every start, so that a changed file counts.
    using ContextReader = std::function<Result<kube::KubeContext>()>;

    ThreadedSessionLink(QString contextName, ContextReader reader, const BlueprintCatalog &catalog, bool readOnly,
                        QObject *parent = nullptr);
    ~ThreadedSessionLink() override;

    void start() override;
    void restart() override;
    void setLocked(bool locked) override;
    void cancelSignIn() override;
    void lookAt(const QString &storeName) override;
    void preflight(int token, const StoreSpec &spec, const ConsoleSettings::Defaults &defaults) override;
    void createStore(const StoreSpec &spec, const Secret &mailPassword,
                     const ConsoleSettings::Defaults &defaults) override;
    void reviewChange(int token, const StoreSpec &spec) override;
    void updateStore(const StoreSpec &spec, const Secret &mailPassword) override;
    void repairStore(const QString &storeName) override;
    void verifyStore(const QString &storeName) override;
    void deleteStore(const QString &storeName) override;
    void runOperation(const QString &storeName, const QString &operationId, const Secret &input) override;
    void readCredentials(const QString &storeName) override;
    void findRoute(const QString &storeName, const QString &endpointKind, bool signIn) override;
    void followLogs(const QString &storeName) override;
    void unfollowLogs() override;
    void followEvents(const QString &storeName) override;
    void unfollowEvents() override;
    void readManifest(const QString &storeName) override;
    void watchUsage(bool watched) override;
    void inspectCluster() override;
    void glanceAtCluster() override;
    void stopForward(const QString &storeName) override;
    void readSharedSettings() override;
    void writeSharedSettings(const ConsoleSettingsStore::Record &wanted, const Secret &mailPassword, bool force) override;

    //! Makes the value types of the session known to queued connections.
    static void registerTypes();

private:
    void forwardSignals(ClusterSession *session);
    //! Passes a signal on in the language of the window.
    template <typename... Values>
    void relay(ClusterSession *session, void (ClusterSession::*from)(Values...), void (SessionLink::*to)(Values...))
    {
        connect(session, from, this, [this, to](std::decay_t<Values>... values) {
            (m_words.translate(values), ...);
            Q_EMIT(this->*to)(values...);
        });
    }
    void endSession();
    //! Runs \a call on the session's thread; nothing happens without a session.
    void post(std::function<void(ClusterSession &)> call);

    QString m_contextName;
    ContextReader m_reader;
    const BlueprintCatalog &m_catalog;
    CoreWords m_words;
    bool m_locked = false;
    bool m_usageWatched = false;
    QString m_lookedAt; //!< the name of a store
    bool m_readOnly;
    ClusterSession *m_session = nullptr;  //!< lives on the thread, deleted by it
    QVector<QPointer<QThread>> m_threads; //!< the last one is the current one
};

} // namespace shopflow::ui
