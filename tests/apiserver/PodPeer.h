// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ScriptedServer.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <functional>

namespace shopflow::test {

//! The server's end of one pod stream on a socket that a ScriptedServer gave away:
//! accepts the upgrade, unmasks what the client sends, sends frames unmasked.
class PodPeer final : public QObject
{
public:
    PodPeer(QSslSocket *socket, const RecordedRequest &request) : QObject(socket), m_socket(socket)
    {
        QObject::connect(socket, &QSslSocket::readyRead, this, [this] { read(); });
        m_key = request.header("sec-websocket-key");
    }

    //! Answers 101 with \a subprotocol (none when empty); \a acceptKey replaces the right one.
    void accept(const QByteArray &subprotocol, const QByteArray &acceptKey = {})
    {
        const QByteArray text = m_key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
        const QByteArray right = QCryptographicHash::hash(text, QCryptographicHash::Sha1).toBase64();
        QByteArray head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n";
        head += "Sec-WebSocket-Accept: " + (acceptKey.isEmpty() ? right : acceptKey) + "\r\n";
        if (!subprotocol.isEmpty())
            head += "Sec-WebSocket-Protocol: " + subprotocol + "\r\n";
        write(head + "\r\n");
    }

    void sendFrame(quint8 firstByte, const QByteArray &payload)
    {
        QByteArray wire(1, char(firstByte));
        if (payload.size() < 126) {
            wire.append(char(payload.size()));
        } else if (payload.size() <= 0xFFFF) {
            wire.append(char(126)).resize(4);
            qToBigEndian(quint16(payload.size()), wire.data() + 2);
        } else {
            wire.append(char(127)).resize(10);
            qToBigEndian(quint64(payload.size()), wire.data() + 2);
        }
        write(wire + payload);
    }
    void sendMessage(quint8 channel, const QByteArray &payload) { sendFrame(0x82, char(channel) + payload); }
    //! The first frame of both channels of a forwarded port.
    void sendPort(quint16 port)
    {
        QByteArray bytes(2, '\0');
        qToLittleEndian(port, bytes.data());
        sendMessage(0, bytes);
        sendMessage(1, bytes);
    }
    void sendClose(quint16 code)
    {
        QByteArray bytes(2, '\0');
        qToBigEndian(code, bytes.data());
        sendFrame(0x88, bytes);
    }
    void write(const QByteArray &bytes)
    {
        m_socket->write(bytes);
        m_socket->flush();
    }

    [[nodiscard]] QSslSocket *socket() const { return m_socket; }
    //! Payloads of the client's data frames, channel byte first.
    QVector<QByteArray> messages;
    int pings = 0;
    int pongs = 0;
    int closeCode = 0;
    int unmasked = 0;
    std::function<void(const QByteArray &)> onMessage;

private:
    void read()
    {
        m_buffer.append(m_socket->readAll());
        while (m_buffer.size() >= 6) {
            const auto second = quint8(m_buffer.at(1));
            quint64 size = second & 0x7F;
            qsizetype head = 2;
            if ((second & 0x80) == 0)
                ++unmasked;
            if (size == 126) {
                size = qFromBigEndian<quint16>(m_buffer.constData() + 2);
                head = 4;
            } else if (size == 127) {
                if (m_buffer.size() < 14)
                    return;
                size = qFromBigEndian<quint64>(m_buffer.constData() + 2);
                head = 10;
            }
            if (quint64(m_buffer.size() - head - 4) < size)
                return;
            const QByteArray key = m_buffer.mid(head, 4);
            QByteArray payload = m_buffer.mid(head + 4, qsizetype(size));
            for (qsizetype i = 0; i < payload.size(); ++i)
                payload[i] = char(payload.at(i) ^ key.at(i % 4));
            const quint8 opcode = quint8(m_buffer.at(0)) & 0x0F;
            m_buffer.remove(0, head + 4 + qsizetype(size));
            take(opcode, payload);
        }
    }

    void take(quint8 opcode, const QByteArray &payload)
    {
        if (opcode == 9) {
            ++pings;
            sendFrame(0x8A, payload);
        } else if (opcode == 10) {
            ++pongs;
        } else if (opcode == 8) {
            closeCode = payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : 1005;
            if (!m_closeSent)
                sendFrame(0x88, payload);
            m_closeSent = true;
            m_socket->disconnectFromHost();
        } else {
            messages.append(payload);
            if (onMessage)
                onMessage(payload);
        }
    }

    QSslSocket *m_socket;
    QByteArray m_key;
    QByteArray m_buffer;
    bool m_closeSent = false;
};

} // namespace shopflow::test
