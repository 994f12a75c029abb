// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ServerConnection.h"
#include "server/ScriptedServer.h"

#include <QSslCertificate>
#include <QTimer>

#include <sys/socket.h>
#include <utility>

namespace shopflow::test {

ServerConnection::ServerConnection(QSslSocket *socket, int number, ScriptedServer *server)
    : QObject(server), m_socket(socket), m_server(server), m_number(number)
{
    m_socket->setParent(this);
    connect(m_socket, &QSslSocket::readyRead, this, &ServerConnection::onReadyRead);
    connect(m_socket, &QSslSocket::disconnected, this, [this] { m_openPath.clear(); });
}

void ServerConnection::onReadyRead()
{
    if (m_handedOver || m_server->isPaused())
        return;
    m_buffer.append(m_socket->readAll());
    while (!m_answering && !m_handedOver && takeRequest()) {
    }
}

bool ServerConnection::takeRequest()
{
    const auto headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QList<QByteArray> lines = m_buffer.left(headEnd).split('\n');
    const QList<QByteArray> start = lines.constFirst().trimmed().split(' ');
    RecordedRequest request;
    request.method = start.value(0);
    request.target = start.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        const auto colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const auto length = request.header("content-length").toLongLong();
    if (m_buffer.size() < headEnd + 4 + length)
        return false;
    request.body = m_buffer.mid(headEnd + 4, length);
    m_buffer.remove(0, headEnd + 4 + length);
    const auto mark = request.target.indexOf('?');
    request.path =
        QString::fromUtf8(QByteArray::fromPercentEncoding(mark < 0 ? request.target : request.target.left(mark)));
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromLatin1(request.target.mid(mark + 1)));
    request.clientName = m_socket->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    request.connection = m_number;
    m_server->handle(this, request);
    return true;
}

void ServerConnection::answer(const Answer &answer, const RecordedRequest &request)
{
    m_pieces = answer.pieces;
    m_ending = answer.ending;
    m_chunked = answer.chunked;
    m_answering = true;
    if (answer.ending == Answer::Ending::Open)
        m_openPath = request.path;
    if (!answer.silent) {
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
        head += "Content-Type: " + answer.contentType + "\r\n";
        if (m_chunked)
            head += "Transfer-Encoding: chunked\r\n";
        else
            head += "Content-Length: " + QByteArray::number(answer.pieces.join().size()) + "\r\n";
        for (const auto &[name, value] : answer.headers)
            head += name + ": " + value + "\r\n";
        m_socket->write(head + "\r\n");
        m_socket->flush();
    }
    writePiece();
}

void ServerConnection::writePiece()
{
    if (m_pieces.isEmpty()) {
        if (m_ending != Answer::Ending::Open && m_chunked && m_ending == Answer::Ending::KeepAlive)
            m_socket->write("0\r\n\r\n");
        const bool goesOn = m_ending == Answer::Ending::KeepAlive;
        end(m_ending);
        m_answering = !goesOn;
        if (goesOn)
            onReadyRead();
        return;
    }
    const QByteArray piece = m_pieces.takeFirst();
    if (m_chunked)
        sendChunk(piece);
    else
        m_socket->write(piece);
    m_socket->flush();
    // One turn of the event loop between the pieces keeps them separate TLS records.
    QTimer::singleShot(0, this, &ServerConnection::writePiece);
}

void ServerConnection::sendChunk(const QByteArray &bytes)
{
    m_socket->write(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
    m_socket->flush();
}

qint64 ServerConnection::unsent() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

bool ServerConnection::isHeldBack()
{
    const qint64 before = std::exchange(m_lastUnsent, unsent());
    return m_lastUnsent > 0 && m_lastUnsent == before;
}

void ServerConnection::endChunks()
{
    m_socket->write("0\r\n\r\n");
    m_socket->flush();
    m_openPath.clear();
    m_answering = false;
}

void ServerConnection::end(Answer::Ending how)
{
    switch (how) {
    case Answer::Ending::KeepAlive:
    case Answer::Ending::Open:
    case Answer::Ending::Nothing:
        return;
    case Answer::Ending::Close:
        m_openPath.clear();
        m_socket->disconnectFromHost();
        return;
    case Answer::Ending::HalfClose:
        m_openPath.clear();
        m_socket->flush();
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
        return;
    case Answer::Ending::Abort:
        m_openPath.clear();
        // Behind what was written: abort() itself would throw it away.
        m_socket->flush();
        QTimer::singleShot(0, m_socket, [socket = m_socket] { socket->abort(); });
        return;
    }
}

} // namespace shopflow::test
