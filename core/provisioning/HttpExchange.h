// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace shopflow {

struct HttpAnswer {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; //!< names in lower case
    QByteArray body;                              //!< at most 8 MiB
    [[nodiscard]] QByteArray header(const QByteArray &lowerName) const;
};

//! One plain HTTP/1.1 request on a connection of its own that is sent exactly once:
//! Qt's own client repeats a POST whose connection broke, and a check must never
//! place two orders. Follows no redirect. Lives on its owner's thread, deletes
//! itself after finished().
class HttpExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    struct Request {
        QByteArray method = QByteArrayLiteral("GET");
        QUrl url;          //!< http://127.0.0.1:PORT/path?query
        QByteArray host;   //!< Host header when not the URL's
        QList<QPair<QByteArray, QByteArray>> headers;
        QByteArray body;
        int timeoutMs = 15000;
    };
    HttpExchange(Request request, QObject *parent);
    void start();
    void cancel();

Q_SIGNALS:
    //! Exactly once, asynchronously. Error kinds: Unreachable, Timeout, Network.
    void finished(const shopflow::Result<shopflow::HttpAnswer> &answer);

private:
    void onReadyRead();
    void onDisconnected();
    void finish(Result<HttpAnswer> answer);

    Request m_request;
    QTcpSocket m_socket;
    QTimer m_deadline;
    QByteArray m_bytes;
    bool m_done = false;
};

} // namespace shopflow
