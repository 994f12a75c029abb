// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QStringList>
#include <QUrl>
#include <QVector>
#include <chrono>
#include <optional>

namespace shopflow::kube {

//! A failed request as the API server (or the way to it) told it. A value;
//! toError() turns it into words for people at the border of the client.
struct ApiError {
    enum class Transport {
        None,        //!< the server answered; see status
        Refused,     //!< nobody listens, no route, name not found, connection lost
        Tls,         //!< certificate refused, either side
        Timeout,
        Cancelled,
        Protocol,    //!< redirect, not HTTP, not Kubernetes
        ReadOnly,    //!< refused by us before sending
        Config,      //!< the identity cannot be used (bad key, unsupported user)
        Credentials, //!< the exec plugin gave none; see given
    };
    struct Cause {
        QString reason;
        QString message;
        QString field;
        friend bool operator==(const Cause &, const Cause &) = default;
    };

    Transport transport = Transport::None;
    int status = 0;        //!< HTTP status, 0 when there was none
    QString reason;        //!< Status.reason: "Forbidden", "AlreadyExists", ...
    QString message;       //!< Status.message, or at most 2 KiB of a foreign body
    QVector<Cause> causes;
    std::chrono::seconds retryAfter{0};
    std::optional<Error> given; //!< words that are for people already
    QString where;         //!< "PATCH /api/v1/namespaces/x", no query
    QString server;        //!< "https://10.0.0.1:6443", without credentials; may be empty
    QString context;       //!< the name of the kubeconfig's context; may be empty

    [[nodiscard]] bool isNotFound() const { return status == 404; }
    [[nodiscard]] bool isConflict() const { return status == 409; }
    [[nodiscard]] bool isAlreadyExists() const { return status == 409 && reason == QStringLiteral("AlreadyExists"); }
    [[nodiscard]] bool isForbidden() const { return status == 403; }
    [[nodiscard]] bool isUnauthorized() const { return status == 401; }
    [[nodiscard]] bool isExpired() const { return status == 410; }

    //! Reads a Status object, or synthesises one from a foreign body by \a httpStatus.
    static ApiError fromBody(int httpStatus, const QByteArray &body, const QByteArray &contentType,
                             bool wasPost = false);
    //! Says which server it was, for those words that are about the way to it.
    void nameServer(const QUrl &url, const QString &contextName);
    //! For people: kind by cause (403 quota text is Quota, pod security text is
    //! Policy, ...), the server's words as detail, a next step.
    [[nodiscard]] Error toError() const;
};

} // namespace shopflow::kube
