// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Backoff.h"
#include "kube/client/ApiClient.h"
#include "kube/watch/WatchDecoder.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace shopflow::kube {

//! How fresh a cache is. Shown to people with every table.
struct CacheState {
    enum class Phase { Empty, Listing, Live, Reconnecting, Stale, Forbidden, Failed };
    Phase phase = Phase::Empty;
    QDateTime since;     //!< when this phase began
    QDateTime lastHeard; //!< last byte from the server
    Error reason;        //!< for Reconnecting, Stale, Forbidden and Failed

    [[nodiscard]] bool hasList() const { return phase != Phase::Empty && phase != Phase::Listing
                                                && phase != Phase::Forbidden && phase != Phase::Failed; }
};

//! What is watched.
struct WatchScope {
    ResourceType type;
    QString namespaceName; //!< empty: all
    QString labelSelector;
    QString fieldSelector;
};

//! Keeps one collection up to date: list in pages, then watch with bookmarks; 410
//! in both forms relists, everything else resumes at the last resourceVersion with
//! back-off. Lives on the client's thread; owned by its ObjectCache.
class ResourceWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResourceWatcher)

public:
    ResourceWatcher(ApiClient &client, WatchScope scope, QObject *parent = nullptr);
    ~ResourceWatcher() override;

    void start();
    void stop();
    //! Tries again now, because the server is known to be back.
    void retryNow();
    [[nodiscard]] const CacheState &state() const { return m_state; }
    [[nodiscard]] const WatchScope &scope() const { return m_scope; }

Q_SIGNALS:
    //! A complete list: replaces everything known so far.
    void listed(const QVector<QJsonObject> &objects);
    //! Events in order; never Bookmark, Error or Malformed.
    void eventsReceived(const QVector<shopflow::kube::WatchEvent> &events);
    void stateChanged(const shopflow::kube::CacheState &state);

private:
    void list(const QString &continueToken);
    void onListed(const ApiJob &job);
    void watch();
    void onWatchBytes(const QByteArray &bytes);
    void onWatchFinished(const ApiJob &job);
    void fail(const ApiError &error, bool relist);
    void setPhase(CacheState::Phase phase, const Error &reason = {});
    void heard();

    ApiClient &m_client;
    WatchScope m_scope;
    CacheState m_state;
    WatchDecoder m_decoder;
    Backoff m_backoff;
    QVector<QJsonObject> m_listing;
    QString m_resourceVersion;
    QPointer<ApiJob> m_job;
    QTimer m_retry;
    QTimer m_silence;
    QElapsedTimer m_healthy;
    bool m_relist = true;
    bool m_stopped = true;
    bool m_goneInStream = false;
    bool m_sawEvents = false;
    int m_pages = 0;
};

} // namespace shopflow::kube
