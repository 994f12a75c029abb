// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"
#include "kube/stream/UpgradeAnswer.h"
#include "kube/stream/WebSocketFrame.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

namespace shopflow::kube {

//! A WebSocket to a pod's subresource (exec, portforward) over our own RFC 6455
//! client on QSslSocket: same identity, peer name and proxy as the ApiClient. A
//! refused upgrade shows the server's own reason. Plain http servers use the same
//! socket unencrypted. Lives on the client's thread; owned by the caller.
class PodSocket final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PodSocket)

public:
    PodSocket(ApiClient &client, QObject *parent = nullptr);
    ~PodSocket() override;

    //! GET \a request upgraded with one of \a subprotocols (in order of wish).
    void open(const ApiRequest &request, const QList<QByteArray> &subprotocols,
              std::chrono::milliseconds timeout = std::chrono::seconds(15));
    //! One binary message: channel byte and payload.
    void send(quint8 channel, QByteArrayView payload);
    //! Bytes accepted by send() and not yet on the wire.
    [[nodiscard]] qint64 bytesToWrite() const;
    //! Stops reading from the socket, so that the peer slows down.
    void setPaused(bool paused);
    //! Ends the connection politely; closed() follows when it was open.
    void close();
    [[nodiscard]] QByteArray subprotocol() const { return m_subprotocol; }
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }

Q_SIGNALS:
    void opened();
    void messageReceived(quint8 channel, const QByteArray &payload);
    void bytesWritten();
    //! Once, after opened(): the peer closed. \a code is 1006 without a close frame.
    void closed(int code);
    //! Once, instead of opened() or closed().
    void failed(const shopflow::kube::ApiError &error);

private:
    enum class State { Idle, Connecting, Upgrading, Refused, Open, Closing, Done };
    void connectToServer(std::chrono::milliseconds timeout);
    void sendUpgrade();
    [[nodiscard]] QByteArray upgradeHead(const QByteArray &authorization) const;
    void onReadyRead();
    void onDisconnected();
    void onSocketError();
    void onPingDue();
    void readUpgradeAnswer();
    void acceptUpgrade();
    void readRefusal(bool atEnd);
    void readFrames();
    void handleFrame(const WebSocketFrame &frame);
    void takeMessage();
    void sendFrame(WebSocketFrame::Opcode opcode, const QByteArray &payload);
    void fail(ApiError::Transport transport, const QString &message);
    void fail(ApiError error);
    void endWith(int code);

    ApiClient &m_client;
    QSslSocket m_socket;
    QTimer m_deadline;
    QTimer m_ping;
    WebSocketDecoder m_decoder;
    ApiRequest m_request;
    QList<QByteArray> m_wanted;
    UpgradeAnswer m_answer;
    QByteArray m_key;
    QByteArray m_subprotocol;
    QByteArray m_message; //!< fragments of a message under way
    State m_state = State::Idle;
    int m_generation = 0;  //!< of the plugin's credential that was sent
    int m_silentPings = 0; //!< sent since the last byte from the peer
    bool m_inMessage = false;
    bool m_paused = false;
    bool m_endPending = false; //!< the peer is gone, but not everything is read yet
};

} // namespace shopflow::kube
