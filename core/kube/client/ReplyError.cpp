// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ReplyError.h"
#include "base/Secret.h"

namespace shopflow::kube {

QString tlsProblem(const QList<QSslError> &errors, const QString &peerName)
{
    QStringList clauses;
    for (const QSslError &error : errors) {
        QString clause;
        switch (error.error()) {
        case QSslError::HostNameMismatch:
            clause = QStringLiteral("the server's certificate is not made out to \"%1\"").arg(peerName);
            break;
        case QSslError::CertificateExpired:
            clause = QStringLiteral("the server's certificate has expired");
            break;
        case QSslError::CertificateNotYetValid:
            clause = QStringLiteral("the server's certificate is not valid yet, or this computer's clock is wrong");
            break;
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
        case QSslError::CertificateSignatureFailed:
            clause = QStringLiteral("the server's certificate is not signed by the context's certificate authority");
            break;
        default:
            clause = QStringLiteral("the server's certificate was refused (%1)").arg(error.errorString());
            break;
        }
        if (!clauses.contains(clause))
            clauses.append(clause);
    }
    return clauses.join(QStringLiteral(", and "));
}

namespace {

//! What the server meant by its alert, with a place for its words.
QString alertMeaning(const QString &words, const QString &peerName)
{
    if (words.contains(QLatin1String("protocol version")))
        return QStringLiteral("the server does not speak TLS 1.2 or newer (%1)");
    if (words.contains(QLatin1String("certificate required")))
        return QStringLiteral("the server wants a client certificate and got none (%1)");
    if (words.contains(QLatin1String("unrecognized name")))
        return QStringLiteral("the server does not know the name \"%2\" (%1)").arg(QStringLiteral("%1"), peerName);
    return QStringLiteral("the server refused the context's client certificate (%1)");
}

} // namespace

ApiError transportError(QNetworkReply::NetworkError code, const QString &words, const QList<QSslError> &sslErrors,
                        const QString &peerName)
{
    ApiError error;
    error.message = redacted(words);
    // A server that refuses our certificate says so by an alert, with TLS 1.3 only
    // after the handshake, where Qt has no error code for it.
    const bool isAlert = words.contains(QLatin1String(" alert "));
    switch (code) {
    case QNetworkReply::SslHandshakeFailedError:
        error.transport = ApiError::Transport::Tls;
        if (!sslErrors.isEmpty())
            error.message = tlsProblem(sslErrors, peerName);
        else if (words.contains(QLatin1String("wrong version number")))
            error.message = QStringLiteral("the server does not speak TLS on this port");
        else if (!isAlert)
            error.message = QStringLiteral("no TLS connection came about (%1)").arg(redacted(words));
        break;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        error.transport = ApiError::Transport::Protocol;
        break;
    case QNetworkReply::TimeoutError:
        error.transport = ApiError::Transport::Timeout;
        break;
    default:
        error.transport = isAlert ? ApiError::Transport::Tls : ApiError::Transport::Refused;
        break;
    }
    if (isAlert && sslErrors.isEmpty() && error.transport == ApiError::Transport::Tls)
        error.message = alertMeaning(words, peerName).arg(redacted(words));
    return error;
}

} // namespace shopflow::kube
