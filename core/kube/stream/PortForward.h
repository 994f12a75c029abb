// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <functional>

class QTcpSocket;

namespace shopflow::kube {

//! Forwards a port of 127.0.0.1 to a pod port: one PodSocket (v4.channel.k8s.io,
//! ?ports=N) per local TCP connection, with back-pressure both ways. The pod is
//! looked up anew for each connection by \a choosePod, so the forward heals when
//! the pod is replaced. Lives on the client's thread; owned by the caller.
class PortForward final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortForward)

public:
    //! The most that are forwarded at once; each is a TLS connection to the server.
    static constexpr int mostConnections = 64;

    //! Answers with the name of a ready pod, or an error.
    using PodChosen = std::function<void(const Result<QString> &pod)>;
    using ChoosePod = std::function<void(PodChosen answer)>;

    PortForward(ApiClient &client, QString namespaceName, quint16 podPort, ChoosePod choosePod,
                QObject *parent = nullptr);
    ~PortForward() override;

    //! Listens on loopback only; \a localPort 0 picks one. Error kind Network when
    //! the port is taken.
    Result<quint16> listen(quint16 localPort = 0);
    [[nodiscard]] quint16 localPort() const { return m_server.serverPort(); }
    [[nodiscard]] int activeConnections() const { return m_active; }
    void close();

    //! A ChoosePod that lists ready pods of \a labelSelector.
    static ChoosePod readyPod(ApiClient &client, const QString &namespaceName, const QString &labelSelector,
                              QObject *context);

Q_SIGNALS:
    //! A connection could not be carried through (the local side was closed).
    void connectionFailed(const shopflow::Error &error);
    void connectionOpened(const QString &pod);
    //! activeConnections() is another number now.
    void activeChanged();

private:
    void onNewConnection();
    void startConnection(QTcpSocket *local);
    void endConnections();

    ApiClient &m_client;
    QString m_namespace;
    quint16 m_podPort;
    ChoosePod m_choosePod;
    QTcpServer m_server;
    int m_active = 0;
};

} // namespace shopflow::kube
