// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/NetworkChecks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

//! What can be told of a cluster's network, and that the rest is called unknown.
class tst_NetworkChecks : public QObject
{
    Q_OBJECT

    static Result<kube::ApiResponse> listOf(const QJsonArray &items)
    {
        kube::ApiResponse response;
        response.status = 200;
        response.body = QJsonDocument(QJsonObject{{u"kind"_s, u"ThingList"_s},
                                                  {u"apiVersion"_s, u"v1"_s},
                                                  {u"metadata"_s, QJsonObject{}},
                                                  {u"items"_s, items}})
                            .toJson();
        return response;
    }
    static Result<kube::ApiResponse> refused() { return Error{ErrorKind::Forbidden, u"No."_s, {}, {}}; }

    static QJsonObject below(const QStringList &path, const QJsonValue &value)
    {
        QJsonValue inner = value;
        for (auto it = path.crbegin(); it != path.crend(); ++it)
            inner = QJsonObject{{*it, inner}};
        return inner.toObject();
    }
    static QJsonObject daemonSet(const QString &name, const QJsonObject &container = {})
    {
        QJsonObject object{{u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, u"kube-system"_s}}}};
        object.insert(u"spec"_s, below({u"template"_s, u"spec"_s, u"containers"_s}, QJsonArray{container}));
        return object;
    }
    static QJsonObject node(const QString &version, const QString &arguments)
    {
        return {{u"metadata"_s, below({u"annotations"_s, u"k3s.io/node-args"_s}, arguments)},
                {u"status"_s, below({u"nodeInfo"_s, u"kubeletVersion"_s}, version)}};
    }
    //! \a point is "ip=192.0.2.1" or "hostname=lb.example.com"; empty: none.
    static QJsonObject balanced(const QString &point)
    {
        QJsonArray points;
        if (!point.isEmpty())
            points.append(QJsonObject{{point.section(u'=', 0, 0), point.section(u'=', 1)}});
        return below({u"loadBalancer"_s, u"ingress"_s}, points);
    }
    static QJsonArray service(const QString &name, const QString &type, const QString &point)
    {
        return {QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, name},
                                                        {u"namespace"_s, u"kube-system"_s},
                                                        {u"labels"_s, below({u"app.kubernetes.io/name"_s}, name)}}},
                            {u"spec"_s, below({u"type"_s}, type)},
                            {u"status"_s, balanced(point)}}};
    }
    static QJsonArray ingress(const QString &className, const QString &point)
    {
        return {QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, u"web"_s}, {u"namespace"_s, u"store-a"_s}}},
                            {u"spec"_s, below({u"ingressClassName"_s}, className)},
                            {u"status"_s, balanced(point)}}};
    }
    static void check(const CheckResult &check, const QString &result)
    {
        QCOMPARE(toString(check.result), result);
        QVERIFY2(check.detail.endsWith(u'.'), qPrintable(check.detail));
        QVERIFY2(result == "pass"_L1 || !check.nextStep.isEmpty() || check.id == "ingressAddress"_L1
                     || check.id == "portForward"_L1,
                 qPrintable(check.detail));
    }

private Q_SLOTS:
    void knowsNetworkPlugins_data()
    {
        QTest::addColumn<QJsonArray>("items");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QJsonArray &items, const char *result, const char *word) {
            QTest::newRow(name) << items << QString::fromLatin1(result) << QString::fromLatin1(word);
        };
        const auto kindnet = [](const QString &image) {
            return QJsonArray{daemonSet(u"kindnet"_s, below({u"image"_s}, image))};
        };
        const auto aws = [](const QString &argument) {
            return QJsonArray{daemonSet(u"aws-node"_s, below({u"args"_s}, QJsonArray{u"--x"_s, argument}))};
        };
        row("calico", {daemonSet(u"calico-node"_s)}, "pass", "Calico");
        row("cilium", {daemonSet(u"cilium"_s)}, "pass", "Cilium");
        row("flannel", {daemonSet(u"kube-flannel-ds"_s)}, "warn", "Flannel");
        row("flannel with calico's rules", {daemonSet(u"kube-flannel-ds"_s), daemonSet(u"calico-node"_s)}, "pass",
            "Calico");
        row("new kindnet", kindnet(u"docker.io/kindest/kindnetd:v20260213-a1b2c3d4"_s), "pass", "kindnet");
        row("old kindnet", kindnet(u"docker.io/kindest/kindnetd:v20240202-8f1494ea"_s), "warn", "kindnet");
        row("kindnet of one's own", kindnet(u"kindnetd:dev"_s), "unknown", "recognised");
        row("aws with its agent", aws(u"--enable-network-policy=true"_s), "pass", "VPC");
        row("aws without", aws(u"--enable-network-policy=false"_s), "warn", "VPC");
        row("something else", {daemonSet(u"node-exporter"_s)}, "unknown", "recognised");
        row("nothing", {}, "unknown", "recognised");
    }
    void knowsNetworkPlugins()
    {
        QFETCH(QJsonArray, items);
        QFETCH(QString, result);
        QFETCH(QString, word);
        const CheckResult found = NetworkChecks::policies(listOf(items), {});
        check(found, result);
        QVERIFY2(found.detail.contains(word), qPrintable(found.detail));
    }

    void knowsWhatK3sBrings_data()
    {
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("arguments");
        QTest::newRow("as it comes") << u"pass"_s << u"[\"server\"]"_s;
        QTest::newRow("switched off") << u"warn"_s << u"[\"server\",\"--disable-network-policy\"]"_s;
    }
    void knowsWhatK3sBrings()
    {
        QFETCH(QString, result);
        QFETCH(QString, arguments);
        ClusterFacts facts;
        facts.nodes = {node(u"v1.33.1+k3s1"_s, arguments), node(u"v1.33.1+k3s1"_s, u"[\"agent\"]"_s)};
        check(NetworkChecks::policies(listOf({}), facts), result);
        // Who may not list DaemonSets may still see the nodes.
        check(NetworkChecks::policies(refused(), facts), result);
        facts.nodes = {node(u"v1.33.1"_s, {})};
        check(NetworkChecks::policies(refused(), facts), u"unknown"_s);
    }

    void findsTheControllersAddress_data()
    {
        QTest::addColumn<QJsonArray>("services");
        QTest::addColumn<QJsonArray>("ingresses");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QJsonArray &services, const QJsonArray &ingresses,
                            const char *result, const char *word) {
            QTest::newRow(name) << services << ingresses << QString::fromLatin1(result) << QString::fromLatin1(word);
        };
        const QString balancer = u"LoadBalancer"_s;
        const QString traefik = u"traefik"_s;
        row("load balancer", service(traefik, balancer, u"ip=192.0.2.4"_s), {}, "pass",
            "at 192.0.2.4 (Service kube-system/traefik)");
        row("host name", service(traefik, balancer, u"hostname=lb.example.com"_s), {}, "pass", "at lb.example.com");
        row("pending", service(traefik, balancer, {}), {}, "warn", "no address yet");
        row("pending, told by an ingress", service(traefik, balancer, {}), ingress(traefik, u"ip=192.0.2.5"_s), "pass",
            "at 192.0.2.5 (by the Ingress store-a/web)");
        row("ingress of another class", {}, ingress(u"other"_s, u"ip=192.0.2.5"_s), "unknown", "is unknown");
        row("another controller", service(u"kong"_s, balancer, u"ip=192.0.2.4"_s), {}, "unknown", "is unknown");
        row("node port", service(traefik, u"NodePort"_s, {}), {}, "unknown", "is unknown");
    }
    void findsTheControllersAddress()
    {
        QFETCH(QJsonArray, services);
        QFETCH(QJsonArray, ingresses);
        QFETCH(QString, result);
        QFETCH(QString, word);
        ClusterFacts facts;
        facts.ingressClass = u"traefik"_s;
        facts.address.ingressPodLabels = {{u"app.kubernetes.io/name"_s, u"traefik"_s}};
        const CheckResult found = NetworkChecks::ingressAddress(listOf(services), listOf(ingresses), facts);
        check(found, result);
        QVERIFY2(found.detail.contains(word), qPrintable(found.detail));
    }

    void asksSettingsBeforeTheCluster()
    {
        ClusterFacts facts;
        check(NetworkChecks::ingressAddress(refused(), refused(), facts), u"unknown"_s);
        facts.ingressClass = u"traefik"_s;
        check(NetworkChecks::ingressAddress(refused(), refused(), facts), u"unknown"_s);
        facts.shared.publicAddress = u"shops.example.com"_s;
        const CheckResult found = NetworkChecks::ingressAddress(refused(), refused(), facts);
        check(found, u"pass"_s);
        QVERIFY(found.detail.contains(u"shops.example.com"_s));
    }

    void findsWhoHasTheHost_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("result");
        QTest::newRow("another store") << u"store-b"_s << u"Shop.example"_s << u"/"_s << u"fail"_s;
        QTest::newRow("no path") << u"web"_s << u"shop.example"_s << QString() << u"fail"_s;
        QTest::newRow("ours") << u"store-a"_s << u"shop.example"_s << u"/"_s << u"pass"_s;
        QTest::newRow("another host") << u"store-b"_s << u"b.example"_s << u"/"_s << u"pass"_s;
        QTest::newRow("below another path") << u"web"_s << u"shop.example"_s << u"/blog"_s << u"pass"_s;
    }
    void findsWhoHasTheHost()
    {
        QFETCH(QString, place);
        QFETCH(QString, host);
        QFETCH(QString, path);
        QFETCH(QString, result);
        const QJsonObject rule{{u"host"_s, host},
                               {u"http"_s, QJsonObject{{u"paths"_s, QJsonArray{QJsonObject{{u"path"_s, path}}}}}}};
        const QJsonObject ingress{{u"metadata"_s, QJsonObject{{u"name"_s, u"front"_s}, {u"namespace"_s, place}}},
                                  {u"spec"_s, QJsonObject{{u"rules"_s, QJsonArray{rule}}}}};
        const CheckResult found =
            NetworkChecks::hostClash(listOf({ingress}), u"shop.example"_s, u"store-a"_s);
        check(found, result);
        QCOMPARE(found.detail.contains(place), result == "fail"_L1);
    }
    void knowsNoHostsWithoutTheRight()
    {
        check(NetworkChecks::hostClash(refused(), u"shop.example"_s, u"store-a"_s), u"unknown"_s);
    }

    void namesMissingRights()
    {
        check(NetworkChecks::portForward({}, 0), u"pass"_s);
        check(NetworkChecks::portForward({}, 1), u"unknown"_s);
        const CheckResult one = NetworkChecks::portForward({u"create pods/portforward"_s}, 0);
        check(one, u"warn"_s);
        QVERIFY2(one.detail.contains(u"create pods/portforward"_s), qPrintable(one.detail));
    }
};

QTEST_APPLESS_MAIN(tst_NetworkChecks)
#include "tst_NetworkChecks.moc"
