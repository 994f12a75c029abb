// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/ProxySettings.h"

#include <QTest>

using namespace shopflow;
using namespace shopflow::kube;

class tst_ProxySettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noProxy_data();
    void noProxy();
    void chooses_data();
    void chooses();
    void refuses_data();
    void refuses();
};

void tst_ProxySettings::noProxy_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("excluded");
    const auto row = [](const char *list, const char *host, bool excluded) {
        QTest::addRow("%s <- %s", list, host) << QString::fromLatin1(list) << QString::fromLatin1(host) << excluded;
    };
    row("*", "kube.example", true);
    row("", "kube.example", false);
    row("example", "kube.example", true);
    row(".example", "kube.example", true);
    row(".kube.example", "kube.example", false);
    row("*.example", "kube.example", true);
    row("kube.example", "KUBE.example", true);
    row("ube.example", "kube.example", false);
    row("other, kube.example", "kube.example", true);
    row("kube.example:6443", "kube.example", true);
    row("kube.example:443", "kube.example", false);
    row("10.0.0.0/8", "10.1.2.3", true);
    row("10.0.0.0/8", "11.1.2.3", false);
    row("10.1.2.3", "10.1.2.3", true);
    row("10.1.2.3:6443", "10.1.2.3", true);
    row("fd00::/8", "fd00::1", true);
    row("[fd00::1]:6443", "fd00::1", true);
    row("fd00::1", "fd00::1", true);
    row("10.0.0.0/x", "10.1.2.3", false);
}

void tst_ProxySettings::noProxy()
{
    QFETCH(QString, list);
    QFETCH(QString, host);
    QTEST(noProxyExcludes(list, host, 6443), "excluded");
}

void tst_ProxySettings::chooses_data()
{
    QTest::addColumn<QUrl>("server");
    QTest::addColumn<QUrl>("proxyUrl");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const QUrl server(QStringLiteral("https://kube.example:6443"));
    const QUrl none;
    const int http = int(QNetworkProxy::HttpProxy);
    const int direct = int(QNetworkProxy::NoProxy);
    QTest::newRow("nothing") << server << none << QStringList() << direct << QString() << 0;
    QTest::newRow("proxy-url") << server << QUrl(QStringLiteral("http://p:3128")) << QStringList() << http
                               << QStringLiteral("p") << 3128;
    QTest::newRow("socks") << server << QUrl(QStringLiteral("socks5://p")) << QStringList()
                           << int(QNetworkProxy::Socks5Proxy) << QStringLiteral("p") << 1080;
    QTest::newRow("proxy-url beats NO_PROXY")
        << server << QUrl(QStringLiteral("http://p:1")) << QStringList{QStringLiteral("NO_PROXY=*")} << http
        << QStringLiteral("p") << 1;
    QTest::newRow("environment") << server << none << QStringList{QStringLiteral("HTTPS_PROXY=http://e:8080")} << http
                                 << QStringLiteral("e") << 8080;
    QTest::newRow("lower case, no scheme")
        << server << none << QStringList{QStringLiteral("https_proxy=e:8080")} << http << QStringLiteral("e") << 8080;
    QTest::newRow("excluded") << server << none
                              << QStringList{QStringLiteral("HTTPS_PROXY=http://e:8080"),
                                             QStringLiteral("no_proxy=example")}
                              << direct << QString() << 0;
    QTest::newRow("loopback") << QUrl(QStringLiteral("https://127.0.0.1:6443")) << none
                              << QStringList{QStringLiteral("HTTPS_PROXY=http://e:8080")} << direct << QString() << 0;
    QTest::newRow("plain http") << QUrl(QStringLiteral("http://kube.example")) << none
                                << QStringList{QStringLiteral("HTTPS_PROXY=http://e:8080"),
                                               QStringLiteral("HTTP_PROXY=http://h")}
                                << http << QStringLiteral("h") << 80;
}

void tst_ProxySettings::chooses()
{
    QFETCH(QUrl, server);
    QFETCH(QUrl, proxyUrl);
    QFETCH(QStringList, environment);
    QProcessEnvironment variables;
    for (const QString &pair : environment)
        variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    const auto proxy = proxyFor(server, proxyUrl, variables);
    QVERIFY(proxy.ok());
    QTEST(int(proxy->type()), "type");
    QTEST(proxy->hostName(), "host");
    QTEST(int(proxy->port()), "port");
}

void tst_ProxySettings::refuses_data()
{
    QTest::addColumn<QUrl>("proxyUrl");
    QTest::newRow("https") << QUrl(QStringLiteral("https://p:3128"));
    QTest::newRow("ftp") << QUrl(QStringLiteral("ftp://p"));
    QTest::newRow("no host") << QUrl(QStringLiteral("http:///x"));
}

void tst_ProxySettings::refuses()
{
    QFETCH(QUrl, proxyUrl);
    const auto proxy = proxyFor(QUrl(QStringLiteral("https://k")), proxyUrl, {});
    QVERIFY(!proxy.ok());
    QCOMPARE(toString(proxy.error().kind), toString(ErrorKind::Config));
    QVERIFY(!proxy.error().nextStep.isEmpty());
}

QTEST_APPLESS_MAIN(tst_ProxySettings)
#include "tst_ProxySettings.moc"
