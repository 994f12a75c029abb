// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QVector>
#include <utility>

namespace shopflow::test {

//! What a scripted server does with one request. A value; the setters return the
//! answer itself so that scripts read as one expression.
struct Answer {
    enum class Ending {
        KeepAlive, //!< the answer is complete, the connection stays
        Open,      //!< the body goes on: write by ServerConnection::sendChunk()
        Close,     //!< TCP and TLS are closed after what was written
        HalfClose, //!< our direction of TCP is shut without close_notify
        Abort,     //!< the socket is torn down
        Nothing,   //!< not one byte, the connection stays: a hang
    };

    int status = 200;
    QVector<std::pair<QByteArray, QByteArray>> headers;
    QVector<QByteArray> pieces; //!< written one event loop turn after the other
    bool chunked = false;       //!< Transfer-Encoding instead of Content-Length
    bool silent = false;        //!< no head and no body at all
    Ending ending = Ending::KeepAlive;
    QByteArray contentType = QByteArrayLiteral("application/json");

    static Answer json(const QJsonObject &object, int status = 200);
    static Answer raw(int status, const QByteArray &contentType, const QByteArray &body);
    //! A Status object, with \a details such as causes.
    static Answer failure(int status, const char *reason, const QString &message, const QJsonObject &details = {});
    static Answer html(int status, const QByteArray &body);
    static Answer redirect(const QByteArray &location, int status = 302);
    //! Takes the request and never answers.
    static Answer hang();
    //! Closes before the first byte of an answer.
    static Answer closeBeforeAnswer();
    //! Status 200, chunked, left open after \a pieces.
    static Answer stream(const QVector<QByteArray> &pieces = {});

    Answer &header(const QByteArray &name, const QByteArray &value);
    //! Cuts the body into pieces of \a size bytes.
    Answer &cutEvery(qsizetype size);
    Answer &endingWith(Ending how);
};

//! One line of a watch: {"type": \a type, "object": \a object} and a line feed.
QByteArray watchLine(const char *type, const QJsonObject &object);
//! {"apiVersion", "kind", "metadata": {resourceVersion, continue}, "items"}.
QJsonObject listOf(const char *listKind, const QVector<QJsonObject> &items, const QString &resourceVersion,
                   const QString &continueToken = {});
//! A ConfigMap-like object.
QJsonObject objectNamed(const QString &namespaceName, const QString &name, const QString &resourceVersion,
                        const QString &uid = {});

} // namespace shopflow::test
