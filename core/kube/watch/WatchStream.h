// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Timing.h"
#include "kube/client/ApiClient.h"
#include "kube/watch/WatchDecoder.h"
#include "kube/watch/WatchScope.h"

#include <QObject>
#include <QPointer>

namespace shopflow::kube {

//! One watch request from its head to its end. When it falls silent it sees to it
//! that the server is asked, and ends when it stays so. Made for one request by a
//! ResourceWatcher, which owns it.
class WatchStream final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchStream)

public:
    //! From \a resourceVersion on; with \a initialEvents: everything there is, first.
    WatchStream(ApiClient &client, const WatchScope &scope, const WatchTimings &timings,
                const QString &resourceVersion, bool initialEvents, QObject *parent);
    //! Ends the request.
    ~WatchStream() override;

    void start();
    //! Ends the request at once; nothing is told any more.
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool sawEvents() const { return m_sawEvents; }
    [[nodiscard]] std::chrono::milliseconds openFor() const;
    [[nodiscard]] std::chrono::milliseconds silentFor() const;

Q_SIGNALS:
    void opened();
    void heard();
    //! In order, Bookmarks and Errors among them; a Malformed one is the last.
    void received(const QVector<shopflow::kube::WatchEvent> &events);
    //! Nothing came for a while, and the server is being asked.
    void fellSilent();
    //! The regular end, or failed(); once.
    void ended();
    void failed(const shopflow::kube::ApiError &error);

private:
    void onBytes(const QByteArray &bytes);
    void onFinished(const ApiJob &job);
    void startSilence();
    void lookAtSilence();

    ApiClient &m_client;
    WatchScope m_scope;
    WatchTimings m_timings;
    QString m_resourceVersion;
    bool m_initialEvents;
    WatchDecoder m_decoder;
    QPointer<ApiJob> m_job;
    Alarm *m_silence; //!< child of this
    std::chrono::milliseconds m_openedAt{0};
    std::chrono::milliseconds m_heardAt{0};
    bool m_isOpen = false;
    bool m_sawEvents = false;
};

} // namespace shopflow::kube
