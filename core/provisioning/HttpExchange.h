// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "provisioning/HttpAnswer.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <memory>

namespace shopflow {

//! One plain HTTP/1.1 request on a connection of its own that is sent exactly once:
//! Qt's own client repeats a POST whose connection broke, and a check must never
//! place two orders. Follows no redirect, uses no proxy; https URLs go over TLS with
//! the system's trust. Lives on its owner's thread, deletes itself after finished().
class HttpExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    struct Request {
        QByteArray method = QByteArrayLiteral("GET");
        QUrl url;        //!< http://127.0.0.1:PORT/path?query
        QByteArray host; //!< Host header when not the URL's
        QList<QPair<QByteArray, QByteArray>> headers;
        QByteArray body;
        int timeoutMs = 15000;
    };
    HttpExchange(Request request, QObject *parent);
    ~HttpExchange() override;
    void start();
    //! Ends it; finished() follows with kind Cancelled unless it was over already.
    void cancel();

    //! The bytes of \a request as they are sent; kind Invalid when a part of it would
    //! break the message (control characters, no host).
    static Result<QByteArray> messageOf(const Request &request);

Q_SIGNALS:
    //! Exactly once, asynchronously. Error kinds: Unreachable (no connection), Timeout,
    //! Network (no whole answer), Invalid, Cancelled. The detail is a few lower-case
    //! words ("connection refused") and never holds a part of the request.
    void finished(const shopflow::Result<shopflow::HttpAnswer> &answer);

private:
    void send();
    void onReadyRead();
    void onDisconnected();
    void onSocketError(QAbstractSocket::SocketError error);
    void take(HttpAnswerReader::State state);
    void fail(ErrorKind kind, const QString &detail);
    void finish(Result<HttpAnswer> answer);
    [[nodiscard]] QString place() const;

    Request m_request;
    QByteArray m_message;
    std::unique_ptr<QTcpSocket> m_socket;
    HttpAnswerReader m_reader;
    QTimer m_deadline;
    bool m_sent = false;
    bool m_done = false;
};

} // namespace shopflow
