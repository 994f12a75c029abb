// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Backoff.h"
#include "kube/client/ApiClient.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace shopflow::kube {

//! One line of a container's log.
struct LogLine {
    QDateTime time;   //!< UTC, milliseconds; invalid when the server sent none
    QByteArray stamp; //!< the server's own timestamp, nanoseconds
    QString pod;
    QString container;
    QString text;
};

struct LogRequest {
    QString namespaceName;
    QString pod;
    QString container;
    bool follow = false;
    bool previous = false;
    int tailLines = -1;      //!< -1: all
    qint64 sinceSeconds = 0; //!< 0: from the start
    //! With follow: read what there is first, tell it by backlogRead(), then follow.
    bool backlogFirst = false;
};

//! Reads the log of one container, always with timestamps. With follow it
//! reconnects from the last timestamp without gap or duplicate until stopped or
//! the container is finished; errors that the server delivers as 200 are
//! recognised. A container that has not begun yet is waited for when following.
//! Lives on the client's thread; owned by the caller.
class LogStream final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogStream)

public:
    LogStream(ApiClient &client, LogRequest request, QObject *parent = nullptr);
    ~LogStream() override;
    void start();
    void stop();
    //! Reads no more, so that the server waits as well, until it may go on: a slow reader
    //! costs no memory and loses nothing.
    void setPaused(bool paused);
    [[nodiscard]] const LogRequest &request() const { return m_request; }

Q_SIGNALS:
    void linesReceived(const QVector<shopflow::kube::LogLine> &lines);
    //! Once, when it was asked for: what comes now is new.
    void backlogRead();
    //! Lines may be missing between the last and the next: the log was rotated or the
    //! container was replaced while the connection was gone.
    void gapFound();
    //! Once: everything was read (no follow, or the container ended and is gone).
    void finished();
    //! Once instead of finished(), e.g. not found or forbidden.
    void failed(const shopflow::Error &error);

private:
    void connectNow();
    //! A log may be silent for hours, on a dead connection as well: when the server is
    //! back or the computer awake, it is asked for again.
    void connectAnew();
    [[nodiscard]] ApiRequest nextRequest() const;
    void onBytes(const QByteArray &bytes);
    void deliver(QByteArrayView bytes);
    bool takeLine(QByteArrayView line, LogLine &out);
    void onFinished(const ApiJob &job);
    void onBroken(const ApiError &error);
    void onEnd();
    void askForPod();
    void retryAfter(std::chrono::milliseconds wait);
    void finish();
    void fail(const Error &error);

    ApiClient &m_client;
    LogRequest m_request;
    QPointer<ApiJob> m_job;
    QTimer m_retry;
    QElapsedTimer m_connected;
    Backoff m_backoff;
    QByteArray m_rest;
    QString m_serverComplaint; //!< an error that came as a line of the log
    qint64 m_lastStamp = 0;    //!< nanoseconds; 0: no line yet
    qint64 m_resumeStamp = 0;  //!< what was delivered before this connection
    QVector<QByteArray> m_textsAtLastStamp;
    QVector<QByteArray> m_toDrop; //!< of them, not seen again on this connection yet
    int m_newLines = 0;           //!< on this connection
    int m_emptyReconnects = 0;
    int m_failures = 0;
    bool m_catchingUp = false; //!< still reading what was delivered before
    bool m_sawOldLine = false;
    bool m_gapTold = false;
    bool m_backlog = false; //!< still to be read
    bool m_paused = false;
    bool m_stopped = true;
};

} // namespace shopflow::kube
