// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "kube/client/ApiError.h"
#include "kube/client/ApiRequest.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QStringList>
#include <QTimer>

class QNetworkReply;

namespace shopflow::kube {

class ApiClient;

//! What a server answered to a job that succeeded.
struct ApiResponse {
    int status = 0;
    QByteArray body;
    QStringList warnings; //!< texts of `Warning: 299` headers

    //! The body as an object; empty when it is none.
    [[nodiscard]] QJsonObject object() const;
};

//! One request under way. Made and owned by ApiClient, lives on its thread,
//! deletes itself later after finished(). Streams (Pool::Watch and Logs) hand out
//! their bytes by bytesReceived() and keep no body.
class ApiJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiJob)

public:
    [[nodiscard]] const ApiRequest &request() const { return m_request; }
    [[nodiscard]] bool succeeded() const { return m_succeeded; }
    [[nodiscard]] const ApiResponse &response() const { return m_response; } //!< after success
    [[nodiscard]] const ApiError &error() const { return m_error; }          //!< after failure
    [[nodiscard]] Result<ApiResponse> result() const;                        //!< after finished()
    [[nodiscard]] bool isStream() const { return m_request.pool == Pool::Watch || m_request.pool == Pool::Logs; }

    //! Ends the job; finished() follows later with Transport::Cancelled.
    void cancel();
    //! Stops reading while \a paused so that the server slows down (streams).
    void setPaused(bool paused);
    //! finished() has come or is on its way.
    [[nodiscard]] bool isOver() const { return m_done || m_cancelled || m_timedOut; }

Q_SIGNALS:
    //! Response headers of a stream arrived with status 200.
    void started();
    //! A piece of a stream, cut anywhere.
    void bytesReceived(const QByteArray &bytes);
    //! Exactly once, always asynchronously; then the job deletes itself.
    void finished(shopflow::kube::ApiJob *job);

private:
    friend class ApiClient;
    ApiJob(ApiRequest request, ApiClient *client);
    ~ApiJob() override;
    void startDeadline(std::chrono::milliseconds cap);
    void attach(QNetworkReply *reply);
    void failLater(ApiError error);
    void onDeadline();
    void onReadyRead();
    void onReplyFinished();
    void noteHead();
    void noteTime();
    void noteAccepted(int status);
    void takeWarnings();
    void endNow();
    //! A stream ends, so that its receiver opens it again with the new certificate.
    void endForNewIdentity();
    void settle();
    void readAnswer(int status);
    bool repeatLater(int status);
    bool renewLater(int status);
    void dropReply();
    void nameError();
    void finishLater();
    void finish();

    ApiRequest m_request;
    ApiResponse m_response;
    ApiError m_error;
    ApiClient *m_client; //!< the parent, so it lives longer
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QTimer m_repeatWait;
    QElapsedTimer m_elapsed;
    QDateTime m_sentAt; //!< by the local clock; invalid when its answer's head was seen
    QList<QSslError> m_sslErrors;
    QByteArray m_errorBody;
    int m_repeats = 0;
    int m_generation = 0; //!< of the plugin's credential that was sent
    bool m_renewed = false;
    bool m_rotated = false;
    bool m_succeeded = false;
    bool m_done = false;
    bool m_paused = false;
    bool m_timedOut = false;
    bool m_cancelled = false;
    bool m_startedSent = false;
    bool m_endPending = false; //!< the reply is over, its last bytes are not
};

} // namespace shopflow::kube
