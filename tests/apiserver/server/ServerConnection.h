// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/Answer.h"

#include <QHash>
#include <QObject>
#include <QSslSocket>
#include <QUrlQuery>

namespace shopflow::test {

class ScriptedServer;

//! A request as it came in.
struct RecordedRequest {
    QByteArray method;
    QByteArray target; //!< path and query as sent
    QString path;      //!< decoded, without query
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;
    QString clientName; //!< common name of the client certificate
    int connection = 0; //!< number of the TCP connection, from 1

    [[nodiscard]] QByteArray header(const char *name) const { return headers.value(name); }
    [[nodiscard]] QString parameter(const char *name) const
    {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    }
    //! Asks for everything there is before it watches.
    [[nodiscard]] bool streamsList() const { return parameter("sendInitialEvents") == QLatin1String("true"); }
    [[nodiscard]] bool isWatch() const { return method == "GET" && !parameter("watch").isEmpty(); }
};

//! One TCP connection of a ScriptedServer.
class ServerConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerConnection)

public:
    ServerConnection(QSslSocket *socket, int number, ScriptedServer *server);

    //! For answers left open: one chunk, the last chunk, or an end of the connection.
    void sendChunk(const QByteArray &bytes);
    void endChunks();
    void end(Answer::Ending how);

    //! Bytes that the other side has not taken yet.
    [[nodiscard]] qint64 unsent() const;
    //! True when the other side takes no more: unsent() is what it was when last asked.
    [[nodiscard]] bool isHeldBack();
    [[nodiscard]] QString openPath() const { return m_openPath; } //!< empty: no open answer
    [[nodiscard]] QSslSocket *socket() const { return m_socket; }

private:
    friend class ScriptedServer;
    void onReadyRead();
    bool takeRequest();
    void answer(const Answer &answer, const RecordedRequest &request);
    void writePiece();

    QSslSocket *m_socket;
    ScriptedServer *m_server;
    QByteArray m_buffer;
    QVector<QByteArray> m_pieces;
    Answer::Ending m_ending = Answer::Ending::KeepAlive;
    QString m_openPath;
    int m_number;
    qint64 m_lastUnsent = -1;
    bool m_chunked = false;
    bool m_answering = false;
    bool m_handedOver = false;
};

} // namespace shopflow::test
