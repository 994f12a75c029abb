// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/ForwardChannel.h"

#include "kube/client/ResourceType.h"

namespace shopflow::kube {

QByteArray ForwardChannel::take(const QByteArray &payload)
{
    constexpr qsizetype portSize = 2;
    const qsizetype missing = portSize - portBytes.size();
    portBytes.append(payload.left(missing));
    return payload.mid(missing);
}

QList<QByteArray> ForwardChannel::protocols()
{
    return {QByteArrayLiteral("v4.channel.k8s.io")};
}

ApiRequest ForwardChannel::request(const QString &namespaceName, const QString &pod, quint16 port)
{
    ApiRequest request =
        ApiRequest::getPath(ResourceType::pods().path(namespaceName, pod, QStringLiteral("portforward")));
    request.query.addQueryItem(QStringLiteral("ports"), QString::number(port));
    return request;
}

Error ForwardChannel::silent(const QString &pod, quint16 port, const QByteArray &complaint)
{
    return {ErrorKind::Network, QStringLiteral("The pod %1 does not answer on port %2.").arg(pod).arg(port),
            QString::fromUtf8(complaint).trimmed(), QStringLiteral("Wait until the pod is ready, then try again.")};
}

Error ForwardChannel::lost(const QString &pod)
{
    return {ErrorKind::Network, QStringLiteral("The connection to the pod %1 was lost.").arg(pod), {},
            QStringLiteral("Try again; the pod may have been replaced.")};
}

} // namespace shopflow::kube
