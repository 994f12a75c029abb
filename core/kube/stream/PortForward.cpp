// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/PortForward.h"

#include "kube/client/ServerProbe.h"
#include "kube/status/PodStatus.h"
#include "kube/stream/ForwardedConnection.h"
#include "kube/watch/WatchDecoder.h"

#include <QTcpSocket>

namespace shopflow::kube {

PortForward::PortForward(ApiClient &client, QString namespaceName, quint16 podPort, ChoosePod choosePod,
                         QObject *parent)
    : QObject(parent), m_client(client), m_namespace(std::move(namespaceName)), m_podPort(podPort),
      m_choosePod(std::move(choosePod))
{
    // A browser opens several at once and tells nothing when they are refused.
    m_server.setListenBacklogSize(64);
    connect(&m_server, &QTcpServer::newConnection, this, &PortForward::onNewConnection);
    // They are dead, and nobody would notice for a minute; new ones find their way.
    connect(&m_client.probe(), &ServerProbe::wokeUp, this, &PortForward::endConnections);
}

PortForward::~PortForward() = default;

Result<quint16> PortForward::listen(quint16 localPort)
{
    if (m_server.isListening() || m_server.listen(QHostAddress::LocalHost, localPort))
        return m_server.serverPort();
    return Error{ErrorKind::Network, QStringLiteral("The local port %1 cannot be opened.").arg(localPort),
                 m_server.errorString(), QStringLiteral("Choose another local port, or let one be picked.")};
}

void PortForward::close()
{
    m_server.close();
    endConnections();
}

void PortForward::endConnections()
{
    const auto connections = findChildren<ForwardedConnection *>(QString(), Qt::FindDirectChildrenOnly);
    for (ForwardedConnection *connection : connections)
        delete connection;
    if (std::exchange(m_active, 0) != 0)
        Q_EMIT activeChanged();
}

void PortForward::onNewConnection()
{
    while (QTcpSocket *local = m_server.nextPendingConnection()) {
        if (m_active < mostConnections) {
            startConnection(local);
            continue;
        }
        local->abort();
        local->deleteLater();
        Q_EMIT connectionFailed({ErrorKind::Network,
                                 QStringLiteral("More than %1 connections are forwarded at once.").arg(mostConnections),
                                 {}, QStringLiteral("Close some of the pages that use this address.")});
    }
}

void PortForward::startConnection(QTcpSocket *local)
{
    auto *connection = new ForwardedConnection(m_client, m_namespace, m_podPort, m_choosePod, local, this);
    ++m_active;
    connect(connection, &ForwardedConnection::opened, this, &PortForward::connectionOpened);
    connect(connection, &ForwardedConnection::failed, this, &PortForward::connectionFailed);
    connect(connection, &ForwardedConnection::finished, this, [this] {
        --m_active;
        Q_EMIT activeChanged();
    });
    connection->start();
    Q_EMIT activeChanged();
}

PortForward::ChoosePod PortForward::readyPod(ApiClient &client, const QString &namespaceName,
                                             const QString &labelSelector, QObject *context)
{
    return [&client, namespaceName, labelSelector, context](PodChosen answer) {
        ApiRequest::ListOptions options;
        options.labelSelector = labelSelector;
        const ApiRequest request = ApiRequest::list(ResourceType::pods(), namespaceName, options);
        client.send(request, context, [answer = std::move(answer)](const ApiJob &job) {
            if (!job.succeeded()) {
                answer(job.error().toError());
                return;
            }
            PodStatus newest;
            const DecodedList list = decodeList(job.response().body);
            for (const QJsonObject &object : list.items) {
                const PodStatus pod = PodStatus::of(object);
                if (pod.conditionReady && !pod.deleting && (newest.name.isEmpty() || pod.createdAt > newest.createdAt))
                    newest = pod;
            }
            if (newest.name.isEmpty()) {
                answer(Error{ErrorKind::NotFound, QStringLiteral("No pod is ready to be connected to."), {},
                             QStringLiteral("Wait until the store is ready, then try again.")});
                return;
            }
            answer(newest.name);
        });
    };
}

} // namespace shopflow::kube
