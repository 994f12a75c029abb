// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "base/Timing.h"
#include "kube/client/ApiJob.h"
#include "kube/client/ServerClock.h"
#include "kube/client/TlsIdentity.h"
#include "kube/config/KubeContext.h"

#include <QElapsedTimer>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkRequest;

namespace shopflow::kube {

class ConnectionPool;
class ExecCredentials;
class ServerProbe;
struct ExecCredential;

//! Speaks to one API server as one identity over HTTP/1.1, with separate
//! connection pools per purpose. Owned by a session; lives on its thread.
//! Redirects are never followed. Reads may be retried by Qt; writes are sent in
//! forms that are safe to arrive twice (see ApiRequest).
class ApiClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiClient)

public:
    //! Fails with kind Config when the context's identity cannot be used.
    static Result<std::unique_ptr<ApiClient>> create(KubeContext context, QObject *parent = nullptr);
    ~ApiClient() override;

    [[nodiscard]] const KubeContext &context() const { return m_context; }
    [[nodiscard]] const TlsIdentity &identity() const { return m_identity; }
    //! Bearer or basic value of the Authorization header; empty with certificates
    //! only or over plain http. Re-reads a token file when it is due.
    [[nodiscard]] Secret authorization();
    //! What the context's exec plugin gives; null for contexts without one.
    [[nodiscard]] ExecCredentials *plugin() const { return m_plugin; }
    //! Calls \a done when there are credentials: at once, unless the plugin has to run.
    void whenSignedIn(QObject *receiver, std::function<void(const std::optional<ApiError> &)> done);
    //! Names and values of the headers that say who is impersonated.
    [[nodiscard]] QVector<std::pair<QByteArray, QByteArray>> impersonationHeaders() const;
    //! Absolute URL of \a request.
    [[nodiscard]] QUrl urlOf(const ApiRequest &request) const;

    //! Read-only mode: everything but reads and access reviews fails at once with
    //! Transport::ReadOnly and never leaves this machine.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    //! Caps the timeout of every ordinary request (--request-timeout); 0: no cap.
    void setRequestTimeout(std::chrono::milliseconds timeout) { m_requestTimeout = timeout; }

    //! Sends \a request. The job belongs to the client and deletes itself.
    ApiJob *send(const ApiRequest &request);
    //! Sends and calls \a done once on \a receiver's behalf; dropped when it dies.
    ApiJob *send(const ApiRequest &request, QObject *receiver, std::function<void(const ApiJob &)> done);

    //! The server's time, as its answers tell it. Lives as long as the client.
    [[nodiscard]] const ServerClock &clock() const { return m_clock; }

    //! How time passes for everything that uses this client; to be set before that.
    [[nodiscard]] const Timing &timing() const { return *m_timing; }
    void setTiming(const Timing &timing) { m_timing = &timing; }
    //! Whether the server is there; begins with the first call.
    [[nodiscard]] ServerProbe &probe();
    //! By timing(): the last byte that the API server sent, on any connection.
    [[nodiscard]] std::chrono::milliseconds lastHeard() const { return m_heardAt; }
    //! False once the server has refused to send a list as a stream.
    [[nodiscard]] bool streamsLists() const { return m_streamsLists; }
    void setStreamsLists(bool streams) { m_streamsLists = streams; }

    //! Requests sent since the start (streams included).
    [[nodiscard]] int requestCount() const { return m_requestCount; }

Q_SIGNALS:
    //! A `Warning` header, once per text.
    void warningReceived(const QString &text);

private:
    friend class ApiJob;
    ApiClient(KubeContext context, TlsIdentity identity, QObject *parent);
    std::optional<Error> takeCredential(const ExecCredential &credential);
    void launch(ApiJob *job);
    void launchSignedIn(ApiJob *job);
    //! After a 401: true when there are other credentials to send \a job once more with.
    bool canRenew(const ApiJob &job);
    //! What keeps \a request from being sent at all.
    std::optional<ApiError> refusalOf(const ApiRequest &request);
    void dispatch(ApiJob *job);
    void addIdentity(QNetworkRequest &wire);
    void retire(QNetworkAccessManager *manager);
    void noteWarning(const QString &text);
    void noteHeard() { m_heardAt = m_timing->elapsed(); }

    Clock m_localClock;
    ServerClock m_clock{m_localClock};
    KubeContext m_context;
    TlsIdentity m_identity;
    ConnectionPool *m_pool; //!< child of this
    Timing m_realTiming;
    const Timing *m_timing = &m_realTiming;
    ServerProbe *m_probe = nullptr; //!< child of this
    std::chrono::milliseconds m_heardAt{0};
    ExecCredentials *m_plugin = nullptr; //!< child of this
    QByteArray m_certificate; //!< of the plugin, in use
    QElapsedTimer m_tokenAge;
    Secret m_fileToken;
    QStringList m_seenWarnings;
    std::chrono::milliseconds m_requestTimeout{0};
    int m_requestCount = 0;
    bool m_readOnly = false;
    bool m_streamsLists = true;
};

} // namespace shopflow::kube
