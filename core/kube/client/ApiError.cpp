// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ApiError.h"
#include "base/Secret.h"
#include "kube/client/MissingRight.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shopflow::kube {

namespace {

constexpr int maximalForeignText = 2048;

QString reasonOf(int status, bool wasPost)
{
    switch (status) {
    case 400:
        return QStringLiteral("BadRequest");
    case 401:
        return QStringLiteral("Unauthorized");
    case 403:
        return QStringLiteral("Forbidden");
    case 404:
        return QStringLiteral("NotFound");
    case 405:
        return QStringLiteral("MethodNotAllowed");
    case 406:
        return QStringLiteral("NotAcceptable");
    case 409:
        return wasPost ? QStringLiteral("AlreadyExists") : QStringLiteral("Conflict");
    case 410:
        return QStringLiteral("Gone");
    case 413:
        return QStringLiteral("RequestEntityTooLarge");
    case 415:
        return QStringLiteral("UnsupportedMediaType");
    case 422:
        return QStringLiteral("Invalid");
    case 429:
        return QStringLiteral("TooManyRequests");
    case 503:
        return QStringLiteral("ServiceUnavailable");
    case 504:
        return QStringLiteral("Timeout");
    default:
        return status >= 500 ? QStringLiteral("InternalError") : QStringLiteral("Unknown");
    }
}

QString foreignText(const QByteArray &body, const QByteArray &contentType)
{
    const bool isText = contentType.isEmpty() || contentType.startsWith("text/") || contentType.contains("json") ||
                        contentType.contains("xml");
    if (!isText)
        return {};
    QByteArray piece = body.left(maximalForeignText);
    // Not in the middle of a character: continuation bytes are 10xxxxxx.
    if (body.size() > maximalForeignText) {
        while (!piece.isEmpty() && (uchar(body.at(piece.size())) & 0xC0U) == 0x80U)
            piece.chop(1);
    }
    return redacted(QString::fromUtf8(piece).trimmed());
}

bool saysAny(const QString &text, std::initializer_list<const char *> pieces)
{
    for (const char *piece : pieces) {
        if (text.contains(QLatin1String(piece), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

//! Somebody with five contexts needs to know which one.
QString serverOf(const ApiError &error)
{
    QString words = error.server.isEmpty() ? QStringLiteral("The cluster's API server")
                                           : QStringLiteral("The API server %1").arg(error.server);
    if (!error.context.isEmpty())
        words += QStringLiteral(" of the context “%1”").arg(error.context);
    return words;
}

Error withoutAnswer(const ApiError &error)
{
    switch (error.transport) {
    case ApiError::Transport::Refused:
        return {ErrorKind::Unreachable, QStringLiteral("%1 cannot be reached.").arg(serverOf(error)), error.message,
                QStringLiteral("Check that the cluster is running, and that the network, VPN and proxy let you reach "
                               "its server.")};
    case ApiError::Transport::Tls:
        return {ErrorKind::Unreachable,
                QStringLiteral("%1 cannot be reached, because the TLS connection failed: %2.")
                    .arg(serverOf(error),
                         error.message.isEmpty() ? QStringLiteral("the certificate is not trusted") : error.message),
                error.message,
                QStringLiteral("Check the context's certificate authority, server name and client certificate; "
                               "fetch a fresh kubeconfig if the cluster was rebuilt.")};
    case ApiError::Transport::Timeout:
        return {ErrorKind::Unreachable, QStringLiteral("%1 did not answer in time.").arg(serverOf(error)),
                error.message, QStringLiteral("Check the network to the cluster and try again.")};
    case ApiError::Transport::Cancelled:
        return {ErrorKind::Cancelled, QStringLiteral("The request was cancelled."), {}, {}};
    case ApiError::Transport::Protocol:
        return {ErrorKind::Unreachable,
                QStringLiteral("%1 did not answer like a Kubernetes API server.").arg(serverOf(error)), error.message,
                QStringLiteral("Check the server address of the context; a login page or a proxy may answer in its "
                               "place.")};
    case ApiError::Transport::ReadOnly:
        return {ErrorKind::ReadOnly, QStringLiteral("Nothing was changed because read-only mode is on."), error.message,
                QStringLiteral("Turn read-only mode off to make changes.")};
    case ApiError::Transport::Config:
        return {ErrorKind::Config,
                error.message.isEmpty() ? QStringLiteral("The context's identity cannot be used.") : error.message,
                {},
                QStringLiteral("Correct the context in the kubeconfig, or choose another one.")};
    case ApiError::Transport::Credentials:
    case ApiError::Transport::None:
        break;
    }
    return {ErrorKind::Internal, QStringLiteral("The request failed."), error.message, {}};
}

Error forbidden(const ApiError &error, const QString &detail)
{
    const QString &words = error.message;
    if (saysAny(words, {"exceeded quota", "failed quota"}))
        return {ErrorKind::Quota, QStringLiteral("The namespace's resource quota does not allow this."), detail,
                QStringLiteral("Free resources in the namespace, choose a smaller plan, or ask for a larger quota.")};
    if (saysAny(words, {"usage per Container is", "usage per Pod is", "usage per PersistentVolumeClaim is",
                        "limit to request ratio per"}))
        return {ErrorKind::Quota, QStringLiteral("A limit range of the namespace does not allow this size."), detail,
                QStringLiteral("Choose a size inside the namespace's limits, or ask an administrator to change them.")};
    if (saysAny(words, {"violates PodSecurity"}))
        return {ErrorKind::Policy, QStringLiteral("The namespace's pod security standard does not allow this pod."),
                detail, QStringLiteral("Ask an administrator which pod security level the namespace may have.")};
    if (saysAny(words, {"because it is being terminated"}))
        return {ErrorKind::Conflict, QStringLiteral("The namespace is being deleted and takes nothing new."), detail,
                QStringLiteral("Wait until the namespace is gone, then try again.")};
    if (const auto right = MissingRight::in(words))
        return {ErrorKind::Forbidden, QStringLiteral("You may not %1.").arg(right->words()), detail,
                QStringLiteral("Ask an administrator of the cluster for this right.")};
    return {ErrorKind::Forbidden, QStringLiteral("You are not allowed to do this in the cluster."), detail,
            QStringLiteral("Ask an administrator of the cluster for the missing right.")};
}

Error conflict(const ApiError &error, const QString &detail)
{
    if (error.isAlreadyExists())
        return {ErrorKind::Conflict, QStringLiteral("An object of this name already exists."), detail,
                QStringLiteral("Choose another name, or update the existing object.")};
    for (const ApiError::Cause &cause : error.causes) {
        if (cause.reason == QLatin1String("FieldManagerConflict"))
            return {ErrorKind::Conflict, QStringLiteral("Another program manages fields that this change would set."),
                    detail,
                    QStringLiteral("Compare the fields named in the details, then decide whether to overwrite them.")};
    }
    return {ErrorKind::Conflict, QStringLiteral("The object was changed by someone else at the same time."), detail,
            QStringLiteral("Look at the current state and try again.")};
}

Error serverTrouble(const ApiError &error, const QString &detail)
{
    const QString again = QStringLiteral("Wait a moment and try again.");
    switch (error.status) {
    case 429:
        return {ErrorKind::Unreachable, QStringLiteral("The cluster's API server is busy and asks to wait."), detail,
                again};
    case 504:
        return {ErrorKind::Timeout, QStringLiteral("The cluster's API server ran out of time."), detail, again};
    case 502:
    case 503:
        return {ErrorKind::Unreachable, QStringLiteral("The cluster's API server is not available now."), detail,
                again};
    default:
        return {ErrorKind::Internal,
                QStringLiteral("The cluster's API server reported an internal error (%1).").arg(error.status), detail,
                QStringLiteral("Try again; if it stays, the cluster's administrator finds the cause in the API "
                               "server's log.")};
    }
}

} // namespace

ApiError ApiError::fromBody(int httpStatus, const QByteArray &body, const QByteArray &contentType, bool wasPost)
{
    ApiError error;
    error.status = httpStatus;
    const QJsonObject status = QJsonDocument::fromJson(body).object();
    if (status.value(QLatin1String("kind")).toString() != QLatin1String("Status")) {
        error.reason = reasonOf(httpStatus, wasPost);
        error.message = foreignText(body, contentType);
        return error;
    }
    const int code = status.value(QLatin1String("code")).toInt();
    if (code >= 400)
        error.status = code;
    error.reason = status.value(QLatin1String("reason")).toString();
    if (error.reason.isEmpty())
        error.reason = reasonOf(error.status, wasPost);
    error.message = status.value(QLatin1String("message")).toString();
    const QJsonObject details = status.value(QLatin1String("details")).toObject();
    error.retryAfter = std::chrono::seconds(details.value(QLatin1String("retryAfterSeconds")).toInt());
    const QJsonArray causes = details.value(QLatin1String("causes")).toArray();
    for (const QJsonValue &cause : causes)
        error.causes.append({cause[QLatin1String("reason")].toString(), cause[QLatin1String("message")].toString(),
                             cause[QLatin1String("field")].toString()});
    return error;
}

void ApiError::nameServer(const QUrl &url, const QString &contextName)
{
    server = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    context = contextName;
}

Error ApiError::toError() const
{
    if (given)
        return *given;
    if (transport != Transport::None || status == 0)
        return withoutAnswer(*this);

    QStringList lines;
    if (!message.isEmpty())
        lines.append(message);
    for (const Cause &cause : causes) {
        // The server repeats single causes inside the message.
        if (!message.contains(cause.message))
            lines.append(cause.field.isEmpty() ? cause.message : cause.field + QStringLiteral(": ") + cause.message);
    }
    if (!where.isEmpty())
        lines.append(where);
    const QString detail = lines.join(u'\n');

    if (saysAny(message, {"denied the request", "denied request:"}))
        return {ErrorKind::Policy, QStringLiteral("A policy of the cluster refused this."), detail,
                QStringLiteral("Read the policy's own words in the details, or ask the cluster's administrator.")};
    switch (status) {
    case 401:
        return {ErrorKind::Unauthorized, QStringLiteral("The cluster did not accept your credentials."), detail,
                QStringLiteral("Sign in again or fetch a fresh kubeconfig; the token or certificate may have "
                               "expired.")};
    case 403:
        return forbidden(*this, detail);
    case 404:
        return {ErrorKind::NotFound,
                message.contains(QLatin1String("could not find the requested resource"))
                    ? QStringLiteral("The cluster does not know this kind of object.")
                    : QStringLiteral("The object does not exist in the cluster."),
                detail, QStringLiteral("Refresh the view; the object may have been deleted.")};
    case 409:
        return conflict(*this, detail);
    case 410:
        return {ErrorKind::Conflict, QStringLiteral("The cluster no longer has the state that was asked for."), detail,
                QStringLiteral("Refresh the view and try again.")};
    case 400:
    case 405:
    case 406:
    case 413:
    case 415:
    case 422:
        return {ErrorKind::Invalid, QStringLiteral("The cluster refused the object as invalid."), detail,
                QStringLiteral("Correct the values named in the details.")};
    default:
        if (status == 429 || status >= 500)
            return serverTrouble(*this, detail);
        return {ErrorKind::Internal,
                QStringLiteral("The cluster's API server answered with the unexpected status %1.").arg(status), detail,
                QStringLiteral("Check the server address of the context.")};
    }
}

} // namespace shopflow::kube
