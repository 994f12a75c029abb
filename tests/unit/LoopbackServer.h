// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QVector>
#include <functional>

namespace shopflow::test {

//! A web server on 127.0.0.1 in the test's own thread: one whole request in, raw
//! bytes out, then the connection is closed. Counts what arrives.
class LoopbackServer
{
public:
    struct Reply {
        QVector<QByteArray> pieces; //!< written one after the other
        bool hang = false;          //!< nothing comes and nothing ends
        bool reset = false;         //!< the connection is torn down instead of closed
        int afterMs = 0;            //!< so long nothing comes
    };
    using Handler = std::function<Reply(const QByteArray &request)>;

    explicit LoopbackServer(Handler handler) : m_handler(std::move(handler))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    [[nodiscard]] QUrl base() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    void stop() { m_server.close(); }

    QVector<QByteArray> requests;
    int connections = 0;

    //! The first line of a request: "GET /path HTTP/1.1".
    static QByteArray line(const QByteArray &request) { return request.left(request.indexOf("\r\n")); }
    static Reply answer(int status, const QByteArray &body, const QByteArray &type = "application/json")
    {
        return {{"HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type +
                 "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body}};
    }

private:
    static bool isWhole(const QByteArray &request)
    {
        const qsizetype headEnd = request.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return false;
        const qsizetype field = request.toLower().indexOf("\r\ncontent-length:");
        const qsizetype length =
            field < 0 || field > headEnd
                ? 0
                : request.mid(field + 17, request.indexOf("\r\n", field + 2) - field - 17).trimmed().toLongLong();
        return request.size() >= headEnd + 4 + length;
    }

    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++connections;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes = QByteArray()]() mutable {
                bytes += socket->readAll();
                if (!isWhole(bytes))
                    return;
                requests.append(bytes);
                const Reply reply = m_handler(bytes);
                bytes.clear();
                if (reply.afterMs > 0)
                    QTimer::singleShot(reply.afterMs, socket, [socket, reply] { respond(socket, reply); });
                else
                    respond(socket, reply);
            });
        }
    }

    static void respond(QTcpSocket *socket, const Reply &reply)
    {
        if (reply.hang)
            return;
        for (const QByteArray &piece : reply.pieces) {
            socket->write(piece);
            socket->flush();
        }
        if (reply.reset)
            socket->abort();
        else
            socket->disconnectFromHost();
    }

    Handler m_handler;
    QTcpServer m_server;
};

} // namespace shopflow::test
