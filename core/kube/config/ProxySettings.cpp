// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/ProxySettings.h"

#include <QHostAddress>

namespace shopflow::kube {

namespace {

QString eitherCase(const QProcessEnvironment &environment, const QString &name)
{
    const QString upper = environment.value(name);
    return upper.isEmpty() ? environment.value(name.toLower()) : upper;
}

bool nameMatches(const QString &host, QString pattern)
{
    const bool wildcard = pattern.startsWith(QLatin1String("*."));
    if (wildcard)
        pattern.remove(0, 1);
    if (pattern.startsWith(u'.'))
        return host.endsWith(pattern);
    return host == pattern || host.endsWith(QLatin1Char('.') + pattern);
}

//! Takes ":8443" off the end of a name or bracketed address; -1: none.
int takePort(QString &entry)
{
    const auto colon = entry.lastIndexOf(u':');
    const bool bareAddress = entry.count(u':') > 1 && !entry.startsWith(u'[');
    int port = -1;
    if (colon >= 0 && !bareAddress && !entry.endsWith(u']')) {
        bool ok = false;
        port = entry.mid(colon + 1).toInt(&ok);
        if (!ok)
            port = -1;
        entry.truncate(colon);
    }
    if (entry.startsWith(u'[') && entry.endsWith(u']'))
        entry = entry.mid(1, entry.size() - 2);
    return port;
}

} // namespace

bool noProxyExcludes(const QString &noProxy, const QString &givenHost, int port)
{
    const QString host = givenHost.toLower();
    const QHostAddress address(host);
    const QStringList entries = noProxy.split(u',', Qt::SkipEmptyParts);
    for (const QString &raw : entries) {
        QString entry = raw.trimmed().toLower();
        if (entry.isEmpty())
            continue;
        if (entry == QLatin1String("*"))
            return true;
        if (entry.contains(u'/')) {
            const auto subnet = QHostAddress::parseSubnet(entry);
            if (subnet.second >= 0 && !address.isNull() && address.isInSubnet(subnet))
                return true;
            continue;
        }
        const int entryPort = takePort(entry);
        if (entryPort >= 0 && entryPort != port)
            continue;
        const QHostAddress entryAddress(entry);
        if (!entryAddress.isNull() ? entryAddress == address : nameMatches(host, entry))
            return true;
    }
    return false;
}

Result<QNetworkProxy> proxyFor(const QUrl &server, const QUrl &proxyUrl, const QProcessEnvironment &environment)
{
    QUrl url = proxyUrl;
    QString source = QStringLiteral("proxy-url of the kubeconfig");
    if (url.isEmpty()) {
        const bool https = server.scheme() == QLatin1String("https");
        const QString host = server.host();
        if (host == QLatin1String("localhost") || QHostAddress(host).isLoopback())
            return QNetworkProxy(QNetworkProxy::NoProxy);
        source = https ? QStringLiteral("HTTPS_PROXY") : QStringLiteral("HTTP_PROXY");
        QString text = eitherCase(environment, source);
        if (text.isEmpty() ||
            noProxyExcludes(eitherCase(environment, QStringLiteral("NO_PROXY")), host, server.port(https ? 443 : 80)))
            return QNetworkProxy(QNetworkProxy::NoProxy);
        if (!text.contains(QLatin1String("://")))
            text.prepend(QStringLiteral("http://"));
        url = QUrl(text, QUrl::StrictMode);
    }

    QNetworkProxy proxy;
    int defaultPort = 80;
    if (url.scheme() == QLatin1String("http")) {
        proxy.setType(QNetworkProxy::HttpProxy);
    } else if (url.scheme() == QLatin1String("socks5")) {
        proxy.setType(QNetworkProxy::Socks5Proxy);
        defaultPort = 1080;
    } else {
        return Error{ErrorKind::Config,
                     QStringLiteral("The proxy set by %1 cannot be used: only http:// and socks5:// proxies are "
                                    "supported, not \"%2\".")
                         .arg(source, url.scheme()),
                     {},
                     QStringLiteral("Name an http:// or socks5:// proxy, or remove the setting.")};
    }
    if (!url.isValid() || url.host().isEmpty())
        return Error{ErrorKind::Config,
                     QStringLiteral("The proxy set by %1 is not a valid URL.").arg(source),
                     {},
                     QStringLiteral("Correct the proxy's URL, or remove the setting.")};
    proxy.setHostName(url.host());
    proxy.setPort(quint16(url.port(defaultPort)));
    proxy.setUser(url.userName(QUrl::FullyDecoded));
    proxy.setPassword(url.password(QUrl::FullyDecoded));
    return proxy;
}

} // namespace shopflow::kube
