// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Backoff.h"
#include "base/Timing.h"
#include "kube/client/ApiClient.h"
#include "kube/watch/CacheFreshness.h"
#include "kube/watch/InitialEvents.h"
#include "kube/watch/WatchScope.h"

#include <QObject>

namespace shopflow::kube {

class PagedList;
class WatchStream;

//! Keeps one collection up to date: everything there is first, as a stream where the
//! server offers that, else as a list in pages; then a watch with bookmarks. 410 in
//! both forms begins anew, everything else resumes at the last resourceVersion with
//! back-off, or at once when the server is known to be back. Lives on the client's
//! thread; owned by its ObjectCache.
class ResourceWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResourceWatcher)

public:
    ResourceWatcher(ApiClient &client, WatchScope scope, QObject *parent = nullptr);
    ~ResourceWatcher() override;

    void setTimings(const WatchTimings &timings);
    void start();
    void stop();
    //! Tries again now, because the server is known to be back. A watch that has been
    //! silent may hang on the connection that was lost, so it is started anew.
    void retryNow();
    [[nodiscard]] const CacheState &state() const { return m_freshness.state(); }
    [[nodiscard]] const WatchScope &scope() const { return m_scope; }

Q_SIGNALS:
    //! A complete list: replaces everything known so far.
    void listed(const QVector<QJsonObject> &objects);
    //! Some of the first list, as long as nothing else is known (state Listing).
    void arrived(const QVector<QJsonObject> &objects);
    //! Events in order; never Bookmark, Error or Malformed.
    void eventsReceived(const QVector<shopflow::kube::WatchEvent> &events);
    void stateChanged(const shopflow::kube::CacheState &state);

private:
    void onRetry();
    void next();
    void list();
    void takeList(const QVector<QJsonObject> &objects);
    void watch(bool initialEvents);
    void onEvents(const QVector<WatchEvent> &events);
    //! False when \a event ends the watch.
    bool takeEvent(const WatchEvent &event, QVector<WatchEvent> &passOn);
    void takeInitial(const WatchEvent &event, QVector<QJsonObject> &arrivals);
    void tellArrived(const QVector<QJsonObject> &objects);
    void onErrorEvent(const QJsonObject &status);
    void onStreamFailed(const ApiError &error);
    void onStreamEnded();
    void onFellSilent();
    void onServerLost(const ApiError &problem);
    void onServerBack();
    void onWokeUp();
    //! Ends what is under way without a word.
    void dropRequest();
    void fallBackToPages();
    void failExpired(const ApiError &error);
    void fail(const ApiError &error, bool relist);
    void failRefused(const ApiError &error);

    ApiClient &m_client;
    WatchScope m_scope;
    WatchTimings m_timings;
    CacheFreshness m_freshness;
    Backoff m_backoff;
    QString m_resourceVersion;
    InitialEvents m_initial;
    PagedList *m_list = nullptr;     //!< under way; child of this
    WatchStream *m_stream = nullptr; //!< under way; child of this
    Alarm *m_retry = nullptr;        //!< child of this
    int m_attempt = 0; //!< what is answered late is known by it
    bool m_relist = true;
    bool m_inPages = false; //!< this collection is not streamed to us
    bool m_heldBack = false; //!< until the server is back
    bool m_stopped = true;
};

} // namespace shopflow::kube
