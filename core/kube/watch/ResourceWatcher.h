// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Backoff.h"
#include "kube/client/ApiClient.h"
#include "kube/watch/WatchDecoder.h"

#include <QDateTime>
#include <QElapsedTimer>
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

//! The times of a watcher, as a seam for tests.
struct WatchTimings {
    std::chrono::milliseconds silence{90'000};     //!< without a byte: connection taken for dead
    std::chrono::milliseconds doubtful{10'000};    //!< silent for so long: retryNow() starts anew
    std::chrono::milliseconds stale{45'000};       //!< reconnecting for so long: Stale
    std::chrono::milliseconds slowRetry{30'000};   //!< after 401 and 403
    std::chrono::milliseconds shortWatch{1'000};   //!< a watch that ends sooner without events failed
    std::chrono::milliseconds firstRetry{0};       //!< instead of the back-off when above 0
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

    void setTimings(const WatchTimings &timings) { m_timings = timings; }
    void start();
    void stop();
    //! Tries again now, because the server is known to be back. A watch that has been
    //! silent may hang on the connection that was lost, so it is started anew.
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
    void next();
    void list(const QString &continueToken, int limit);
    void onListed(const ApiJob &job, bool wasContinued);
    void takeList();
    void watch();
    void onWatchBytes(const QByteArray &bytes);
    void takeEvent(const WatchEvent &event, QVector<WatchEvent> &passOn);
    void onErrorEvent(const QJsonObject &status);
    void onSilence();
    void onWatchFinished(const ApiJob &job);
    void dropWatch();
    void fail(const ApiError &error, bool relist);
    void retryAfter(std::chrono::milliseconds wait);
    void setPhase(CacheState::Phase phase, const Error &reason = {});
    void heard();

    ApiClient &m_client;
    WatchScope m_scope;
    WatchTimings m_timings;
    CacheState m_state;
    WatchDecoder m_decoder;
    Backoff m_backoff;
    QVector<QJsonObject> m_listing;
    QString m_resourceVersion;
    QPointer<ApiJob> m_job;
    QTimer m_retry;
    QTimer m_silence;
    QTimer m_stale;
    QElapsedTimer m_healthy;
    bool m_relist = true;
    bool m_stopped = true;
    bool m_hasList = false;
    bool m_sawEvents = false;
};

} // namespace shopflow::kube
