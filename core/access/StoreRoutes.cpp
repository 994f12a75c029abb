// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/StoreRoutes.h"

#include "access/RouteSearch.h"
#include "kube/client/ServerProbe.h"

#include <algorithm>

namespace shopflow {

namespace {

const QString NodePortRoute = QStringLiteral("nodePort");
//! Every web server answers it, and no shop makes a page for it.
const QByteArray Greeting = QByteArrayLiteral("OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

int rankOf(const QString &route)
{
    const QStringList order{QStringLiteral("ingress"), QStringLiteral("loadBalancer"), NodePortRoute};
    const qsizetype rank = order.indexOf(route);
    return rank < 0 ? static_cast<int>(order.size()) : static_cast<int>(rank);
}

const BlueprintEndpoint *endpointOf(const Blueprint &blueprint, const QString &kind)
{
    const auto found = std::find_if(blueprint.endpoints.begin(), blueprint.endpoints.end(),
                                    [&kind](const BlueprintEndpoint &endpoint) { return endpoint.kind == kind; });
    return found == blueprint.endpoints.end() ? nullptr : &*found;
}

Error noSuchPage(const Store &store, const Blueprint &blueprint, const QString &kind)
{
    QString reason = store.noStorefront.isEmpty() ? blueprint.noStorefront : store.noStorefront;
    if (reason.isEmpty() || kind != QLatin1String("store"))
        reason = QStringLiteral("%1 has no page of the kind \"%2\".").arg(blueprint.title, kind);
    return {ErrorKind::NotFound, reason, {}, QStringLiteral("Open the admin page of the store instead.")};
}

} // namespace

StoreRoutes::StoreRoutes(kube::ApiClient &client, QObject *parent) : QObject(parent), m_client(client) {}

StoreRoutes::~StoreRoutes() = default;

QVector<RouteAttempt> StoreRoutes::candidates(const Store &store, const QString &endpointKind,
                                              const QString &serverHost)
{
    QVector<RouteAttempt> found;
    const auto add = [&found](const QUrl &url, const QString &route) {
        const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
        const bool known =
            std::any_of(found.begin(), found.end(), [&url](const RouteAttempt &attempt) { return attempt.url == url; });
        if (web && !url.host().isEmpty() && !known)
            found.append({url, route, {}, false});
    };
    QVector<StoreEndpoint> endpoints;
    std::copy_if(store.endpoints.begin(), store.endpoints.end(), std::back_inserter(endpoints),
                 [&endpointKind](const StoreEndpoint &endpoint) { return endpoint.kind == endpointKind; });
    std::stable_sort(endpoints.begin(), endpoints.end(), [](const StoreEndpoint &left, const StoreEndpoint &right) {
        return rankOf(left.route) < rankOf(right.route);
    });
    for (const StoreEndpoint &endpoint : std::as_const(endpoints))
        add(endpoint.url, endpoint.route);
    // Local clusters map node ports to the machine whose API server is reached, while
    // the node's own address may be one that only the cluster knows.
    for (const StoreEndpoint &endpoint : std::as_const(endpoints)) {
        if (endpoint.route != NodePortRoute || serverHost.isEmpty())
            continue;
        QUrl url = endpoint.url;
        url.setHost(serverHost);
        add(url, NodePortRoute);
    }
    return found;
}

void StoreRoutes::find(const Store &store, const Blueprint &blueprint, const QString &endpointKind, Found found)
{
    const BlueprintEndpoint *endpoint = endpointOf(blueprint, endpointKind);
    if (!endpoint) {
        const Error error = noSuchPage(store, blueprint, endpointKind);
        QMetaObject::invokeMethod(
            this, [found = std::move(found), error] { found(error); }, Qt::QueuedConnection);
        return;
    }
    auto *search =
        new RouteSearch(store.name(), candidates(store, endpointKind, m_client.context().server.host()), this);
    search->setLastResort([this, search, store, &blueprint, path = endpoint->path]() -> Result<QUrl> {
        const Result<kube::PortForward *> opened = forward(store, blueprint);
        if (!opened)
            return opened.error();
        connect(*opened, &kube::PortForward::connectionFailed, search, &RouteSearch::noteForwardError);
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg((*opened)->localPort()).arg(path));
    });
    connect(search, &RouteSearch::finished, this,
            [found = std::move(found)](const Result<RouteAnswer> &answer) { found(answer); });
    search->start();
}

Result<kube::PortForward *> StoreRoutes::forward(const Store &store, const Blueprint &blueprint, quint16 localPort)
{
    if (kube::PortForward *existing = m_forwards.value(store.namespaceName).forward) {
        if (localPort == 0 || existing->localPort() == localPort)
            return existing;
        return Error{ErrorKind::Conflict,
                     QStringLiteral("The store is forwarded on port %1 already.").arg(existing->localPort()),
                     {},
                     QStringLiteral("Use that port.")};
    }
    const QString selector = QStringLiteral("app.kubernetes.io/part-of=shopflow,app.kubernetes.io/component=web");
    const auto webPort = static_cast<quint16>(blueprint.webPort);
    const auto choosePod = kube::PortForward::readyPod(m_client, store.namespaceName, selector, this);
    auto *forward = new kube::PortForward(m_client, store.namespaceName, webPort, choosePod, this);
    const Result<quint16> port = forward->listen(localPort);
    if (!port) {
        delete forward;
        return port.error();
    }
    auto *probe = new kube::ForwardProbe(m_client, store.namespaceName, webPort, choosePod, Greeting, forward);
    m_forwards.insert(store.namespaceName, {forward, probe, store.name(), {}});
    follow(store.namespaceName);
    Q_EMIT forwardsChanged();
    return forward;
}

void StoreRoutes::follow(const QString &namespaceName)
{
    const Forward known = m_forwards.value(namespaceName);
    connect(known.forward, &kube::PortForward::activeChanged, this, &StoreRoutes::forwardsChanged);
    connect(known.forward, &kube::PortForward::connectionFailed, this, [this, namespaceName](const Error &error) {
        m_forwards[namespaceName].problem = error;
        ask(namespaceName);
    });
    connect(known.probe, &kube::ForwardProbe::answered, this, [this, namespaceName] {
        m_forwards[namespaceName].problem = {};
        Q_EMIT forwardsChanged();
    });
    connect(known.probe, &kube::ForwardProbe::refused, this, [this, namespaceName](const Error &error) {
        m_forwards[namespaceName].problem = error;
        Q_EMIT forwardsChanged();
    });
    // What was so before a sleep need not be so after it.
    connect(&m_client.probe(), &kube::ServerProbe::wokeUp, known.probe, [this, namespaceName] { ask(namespaceName); });
    known.probe->start();
}

void StoreRoutes::ask(const QString &namespaceName)
{
    kube::ForwardProbe *probe = m_forwards.value(namespaceName).probe;
    if (probe == nullptr)
        return;
    probe->start();
    Q_EMIT forwardsChanged();
}

QVector<ForwardStatus> StoreRoutes::forwards() const
{
    QVector<ForwardStatus> all;
    for (const Forward &each : m_forwards)
        all.append({each.storeName, each.forward->localPort(), each.forward->activeConnections(), each.problem,
                    each.probe->hasAnswered()});
    std::sort(all.begin(), all.end(),
              [](const ForwardStatus &one, const ForwardStatus &other) { return one.storeName < other.storeName; });
    return all;
}

void StoreRoutes::stopForward(const QString &storeName)
{
    const auto found = std::find_if(m_forwards.begin(), m_forwards.end(),
                                    [&storeName](const Forward &each) { return each.storeName == storeName; });
    if (found == m_forwards.end())
        return;
    kube::PortForward *forward = found->forward;
    found->probe->disconnect(this);
    found->probe->stop();
    m_forwards.erase(found);
    // It may be what called us.
    forward->disconnect(this);
    forward->close();
    forward->deleteLater();
    Q_EMIT forwardsChanged();
}

} // namespace shopflow
