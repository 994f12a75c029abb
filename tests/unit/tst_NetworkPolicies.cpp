// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NetworkPolicyEvaluator.h"
#include "RenderFixture.h"

#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

namespace {

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

FlowEnd outside(const QString &address)
{
    FlowEnd end;
    end.address = QHostAddress(address);
    return end;
}

FlowEnd pod(const QString &namespaceName, const QMap<QString, QString> &labels, const QString &address)
{
    FlowEnd end = outside(address);
    end.namespaceName = namespaceName;
    end.namespaceLabels = {{u"kubernetes.io/metadata.name"_s, namespaceName}};
    end.labels = labels;
    return end;
}

} // namespace

//! Test clusters without a policy engine accept policies and enforce nothing, so what
//! the rendered policies mean is proved here.
class tst_NetworkPolicies : public QObject
{
    Q_OBJECT

    static QVector<QJsonObject> rendered(const QString &platform, Exposure exposure,
                                         const std::optional<MailSettings> &mail = {})
    {
        RenderInput input = renderInput(platform);
        input.spec.exposure = exposure;
        input.spec.host = exposure == Exposure::Ingress ? u"shop.example.com"_s : QString();
        input.spec.mail = mail;
        input.address.ingressClass = u"nginx"_s;
        input.address.ingressNamespace = u"ingress-nginx"_s;
        input.address.ingressPodLabels = {{u"app.kubernetes.io/name"_s, u"ingress-nginx"_s}};
        return test::rendered(input);
    }

    //! Whether each of \a variants lets it through, as letters: "yyn".
    static QString letters(const QVector<QVector<QJsonObject>> &variants, const QString &from, const QString &to,
                           const QString &protocol, int port)
    {
        QString found;
        for (const QVector<QJsonObject> &objects : variants) {
            const QMap<QString, FlowEnd> ends = endsOf(objects);
            const NetworkPolicyEvaluator policies(objects);
            if (policies.policyCount() < 4)
                qFatal("the policies are missing");
            const auto end = [&ends](const QString &name) { return ends.contains(name) ? ends[name] : outside(name); };
            for (const FlowEnd &each : {end(from), end(to)}) {
                if (!each.isPod() && each.address.isNull())
                    qFatal("there is neither a pod nor an address of that name");
            }
            found += policies.allows(end(from), end(to), protocol, port) ? u'y' : u'n';
        }
        return found;
    }

    //! The pods are read from the workloads themselves, not written down again.
    static QMap<QString, FlowEnd> endsOf(const QVector<QJsonObject> &objects)
    {
        QMap<QString, FlowEnd> ends;
        for (const QJsonObject &workload : objects) {
            const QJsonObject podTemplate = workload["spec"_L1].toObject()["template"_L1].toObject();
            if (podTemplate.isEmpty())
                continue;
            FlowEnd end = pod(u"store-shop"_s, {}, u"10.42.0.%1"_s.arg(10 + ends.size()));
            const QJsonObject labels = podTemplate["metadata"_L1].toObject()["labels"_L1].toObject();
            for (auto label = labels.begin(); label != labels.end(); ++label)
                end.labels.insert(label.key(), label.value().toString());
            for (const QJsonValue container : podTemplate["spec"_L1].toObject()["containers"_L1].toArray()) {
                for (const QJsonValue port : container["ports"_L1].toArray())
                    end.namedPorts.insert(port["name"_L1].toString(), port["containerPort"_L1].toInt());
            }
            ends.insert(workload["metadata"_L1].toObject()["name"_L1].toString(), end);
        }
        const QMap<QString, QString> webLabels = ends.value(u"web"_s).labels;
        ends.insert(u"job"_s, pod(u"store-shop"_s, {{u"job-name"_s, u"x"_s}}, u"10.42.0.30"_s));
        ends.insert(u"solver"_s,
                    pod(u"store-shop"_s, {{u"acme.cert-manager.io/http01-solver"_s, u"true"_s}}, u"10.42.0.31"_s));
        // The same labels elsewhere must not help anybody.
        ends.insert(u"neighbour"_s, pod(u"store-other"_s, webLabels, u"10.42.0.40"_s));
        ends.insert(u"ingress"_s,
                    pod(u"ingress-nginx"_s, {{u"app.kubernetes.io/name"_s, u"ingress-nginx"_s}}, u"10.42.0.50"_s));
        ends.insert(u"beside-ingress"_s, pod(u"ingress-nginx"_s, {{u"app"_s, u"other"_s}}, u"10.42.0.51"_s));
        ends.insert(u"false-ingress"_s,
                    pod(u"store-other"_s, {{u"app.kubernetes.io/name"_s, u"ingress-nginx"_s}}, u"10.42.0.52"_s));
        ends.insert(u"dns"_s, pod(u"kube-system"_s, {{u"k8s-app"_s, u"kube-dns"_s}}, u"10.42.0.2"_s));
        return ends;
    }

private Q_SLOTS:
    void evaluator_data()
    {
        QTest::addColumn<QByteArray>("spec"); // of one policy in namespace "a"
        QTest::addColumn<QString>("from");    // a (pod of a), b (pod of b) or an address
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("allowed"); // to the pod in a, labelled role=db

        const auto row = [](const char *name, const char *spec, const QString &from, int port, bool allowed) {
            QTest::newRow(name) << QByteArray(spec) << from << port << allowed;
        };
        const char *denyAll = R"({"podSelector":{},"policyTypes":["Ingress"]})";
        row("no policy selects it", R"({"podSelector":{"matchLabels":{"role":"web"}}})", u"b"_s, 1, true);
        row("default deny", denyAll, u"a"_s, 1, false);
        row("default deny from outside", denyAll, u"8.8.8.8"_s, 1, false);
        row("type ingress is implied", R"({"podSelector":{}})", u"a"_s, 1, false);
        row("egress only leaves ingress open", R"({"podSelector":{},"policyTypes":["Egress"]})", u"b"_s, 1, true);
        row("an empty rule allows all", R"({"podSelector":{},"ingress":[{}]})", u"8.8.8.8"_s, 1, true);
        row("own namespace only", R"({"podSelector":{},"ingress":[{"from":[{"podSelector":{}}]}]})", u"b"_s, 1, false);
        row("own namespace", R"({"podSelector":{},"ingress":[{"from":[{"podSelector":{}}]}]})", u"a"_s, 1, true);
        row("all namespaces", R"({"podSelector":{},"ingress":[{"from":[{"namespaceSelector":{}}]}]})", u"b"_s, 1, true);
        row("all namespaces is not the world", R"({"podSelector":{},"ingress":[{"from":[{"namespaceSelector":{}}]}]})",
            u"8.8.8.8"_s, 1, false);
        row("both selectors must fit", R"({"podSelector":{},"ingress":[{"from":[{"namespaceSelector":
            {"matchLabels":{"kubernetes.io/metadata.name":"b"}},"podSelector":{"matchLabels":{"x":"y"}}}]}]})",
            u"b"_s, 1, false);
        row("one of two peers", R"({"podSelector":{},"ingress":[{"from":[{"podSelector":{"matchLabels":{"x":"y"}}},
            {"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"b"}}}]}]})",
            u"b"_s, 1, true);
        row("block", R"({"podSelector":{},"ingress":[{"from":[{"ipBlock":{"cidr":"8.0.0.0/8"}}]}]})", u"8.8.8.8"_s, 1,
            true);
        row("hole in a block", R"({"podSelector":{},"ingress":[{"from":[{"ipBlock":{"cidr":"8.0.0.0/8",
            "except":["8.8.0.0/16"]}}]}]})",
            u"8.8.8.8"_s, 1, false);
        row("block of the other family", R"({"podSelector":{},"ingress":[{"from":[{"ipBlock":{"cidr":"::/0"}}]}]})",
            u"8.8.8.8"_s, 1, false);
        row("port", R"({"podSelector":{},"ingress":[{"ports":[{"port":5432}]}]})", u"b"_s, 5432, true);
        row("other port", R"({"podSelector":{},"ingress":[{"ports":[{"port":5432}]}]})", u"b"_s, 5433, false);
        row("named port", R"({"podSelector":{},"ingress":[{"ports":[{"port":"sql"}]}]})", u"b"_s, 5432, true);
        row("unknown name", R"({"podSelector":{},"ingress":[{"ports":[{"port":"http"}]}]})", u"b"_s, 5432, false);
        row("range", R"({"podSelector":{},"ingress":[{"ports":[{"port":100,"endPort":200}]}]})", u"b"_s, 200, true);
        row("beyond a range", R"({"podSelector":{},"ingress":[{"ports":[{"port":100,"endPort":200}]}]})", u"b"_s, 201,
            false);
        row("other protocol", R"({"podSelector":{},"ingress":[{"ports":[{"port":5432,"protocol":"UDP"}]}]})", u"b"_s,
            5432, false);
        row("protocol only", R"({"podSelector":{},"ingress":[{"ports":[{"protocol":"TCP"}]}]})", u"b"_s, 9, true);
        row("expression In", R"({"podSelector":{"matchExpressions":[{"key":"role","operator":"In","values":["db"]}]}})",
            u"b"_s, 1, false);
        row("expression NotIn",
            R"({"podSelector":{"matchExpressions":[{"key":"role","operator":"NotIn","values":["db"]}]}})", u"b"_s, 1,
            true);
        row("expression DoesNotExist",
            R"({"podSelector":{"matchExpressions":[{"key":"zone","operator":"DoesNotExist"}]}})", u"b"_s, 1, false);
    }

    void evaluator()
    {
        QFETCH(QByteArray, spec);
        QFETCH(QString, from);
        QFETCH(int, port);
        QFETCH(bool, allowed);
        const QJsonObject policy{{u"apiVersion"_s, u"networking.k8s.io/v1"_s},
                                 {u"kind"_s, u"NetworkPolicy"_s},
                                 {u"metadata"_s, QJsonObject{{u"namespace"_s, u"a"_s}}},
                                 {u"spec"_s, object(spec)}};
        FlowEnd database = pod(u"a"_s, {{u"role"_s, u"db"_s}}, u"10.0.0.1"_s);
        database.namedPorts = {{u"sql"_s, 5432}};
        const FlowEnd source = from.size() == 1 ? pod(from, {}, u"10.0.0.2"_s) : outside(from);
        QCOMPARE(NetworkPolicyEvaluator({policy}).allows(source, database, u"TCP"_s, port), allowed);
    }

    void bothEndsMustAllow()
    {
        const auto policy = [](const char *spec) {
            return QJsonObject{{u"apiVersion"_s, u"networking.k8s.io/v1"_s},
                               {u"kind"_s, u"NetworkPolicy"_s},
                               {u"metadata"_s, QJsonObject{{u"namespace"_s, u"a"_s}}},
                               {u"spec"_s, object(spec)}};
        };
        const QJsonObject deny = policy(R"({"podSelector":{},"policyTypes":["Ingress","Egress"]})");
        const QJsonObject in = policy(R"({"podSelector":{},"policyTypes":["Ingress"],"ingress":[{}]})");
        const QJsonObject out = policy(R"({"podSelector":{},"policyTypes":["Egress"],"egress":[{}]})");
        const FlowEnd one = pod(u"a"_s, {}, u"10.0.0.1"_s);
        const FlowEnd two = pod(u"a"_s, {}, u"10.0.0.2"_s);
        QVERIFY(!NetworkPolicyEvaluator({deny, in}).allows(one, two, u"TCP"_s, 1));
        QVERIFY(!NetworkPolicyEvaluator({deny, out}).allows(one, two, u"TCP"_s, 1));
        QVERIFY(NetworkPolicyEvaluator({deny, in, out}).allows(one, two, u"TCP"_s, 1));
    }

    void flows_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<int>("port");
        // With a NodePort, with an Ingress, and with neither.
        QTest::addColumn<QString>("allowed"); // "yyy", "nnn", "ynn", ...

        const auto row = [](const char *from, const char *to, int port, const char *allowed,
                            const char *protocol = "TCP") {
            QTest::addRow("%s to %s %d %s", from, to, port, protocol)
                << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(protocol) << port
                << QString::fromLatin1(allowed);
        };
        row("web", "database", 5432, "yyy");
        row("web", "database", 22, "nnn");
        row("web", "cache", 6379, "yyy");
        row("web", "cache", 5432, "nnn");
        row("web", "cache", 6379, "nnn", "UDP");
        row("cache", "database", 5432, "nnn");
        row("database", "cache", 6379, "nnn");
        row("database", "web", 9000, "nnn");
        row("cache", "web", 9000, "nnn");
        row("job", "database", 5432, "nnn");
        row("solver", "database", 5432, "nnn");
        row("neighbour", "database", 5432, "nnn");
        row("neighbour", "cache", 6379, "nnn");
        row("web", "neighbour", 9000, "nnn");
        row("web", "neighbour", 443, "nnn");

        // Who reaches the shop.
        row("neighbour", "web", 9000, "ynn");
        row("203.0.113.99", "web", 9000, "ynn");
        row("192.168.1.20", "web", 9000, "ynn");
        row("203.0.113.99", "web", 5432, "nnn");
        row("203.0.113.99", "database", 5432, "nnn");
        row("203.0.113.99", "cache", 6379, "nnn");
        row("ingress", "web", 9000, "yyn");
        row("ingress", "web", 22, "nnn");
        row("ingress", "database", 5432, "nnn");
        row("beside-ingress", "web", 9000, "ynn");
        row("false-ingress", "web", 9000, "ynn");
        row("ingress", "solver", 8089, "nyn");
        row("203.0.113.99", "solver", 8089, "nyn");
        row("ingress", "solver", 9000, "nnn");
        row("ingress", "web", 8089, "nnn");

        // Names for every pod.
        for (const char *from : {"web", "database", "cache", "job", "solver"}) {
            row(from, "dns", 53, "yyy", "UDP");
            row(from, "dns", 53, "yyy", "TCP");
        }
        row("web", "8.8.8.8", 53, "yyy", "UDP");
        row("web", "dns", 9153, "nnn");

        // The way out.
        row("web", "1.1.1.1", 443, "yyy");
        row("web", "2606:4700::1111", 443, "yyy");
        row("web", "1.1.1.1", 80, "nnn");
        row("web", "1.1.1.1", 25, "nnn");
        row("web", "1.1.1.1", 443, "nnn", "UDP");
        row("web", "169.254.169.254", 80, "nnn");
        row("web", "169.254.169.254", 443, "nnn");
        row("web", "10.0.0.1", 443, "nnn");
        row("web", "10.96.0.1", 443, "nnn");
        row("web", "172.16.5.5", 443, "nnn");
        row("web", "172.32.0.1", 443, "yyy");
        row("web", "192.168.1.1", 443, "nnn");
        row("web", "100.64.0.1", 443, "nnn");
        row("web", "fd00::1", 443, "nnn");
        row("web", "fe80::1", 443, "nnn");
        row("database", "1.1.1.1", 443, "nnn");
        row("cache", "1.1.1.1", 443, "nnn");
        row("job", "1.1.1.1", 443, "nnn");
    }

    void flows()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, protocol);
        QFETCH(int, port);
        QFETCH(QString, allowed);
        const QString platform = u"medusa"_s;
        const QVector<QVector<QJsonObject>> variants{rendered(platform, Exposure::NodePort),
                                                     rendered(platform, Exposure::Ingress),
                                                     rendered(platform, Exposure::None)};
        QCOMPARE(letters(variants, from, to, protocol, port), allowed);
    }

    void flowsOfAShopWithMail_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("port");
        // With a NodePort, with an Ingress, and with a mail server by name (port 587)
        // and by a private address (port 2525).
        QTest::addColumn<QString>("allowed");

        const auto row = [](const char *from, const char *to, int port, const char *allowed) {
            QTest::addRow("%s to %s %d", from, to, port)
                << QString::fromLatin1(from) << QString::fromLatin1(to) << port << QString::fromLatin1(allowed);
        };
        row("web", "database", 3306, "yyyy");
        row("web", "database", 80, "nnnn");
        row("database", "web", 80, "nnnn");
        row("job", "database", 3306, "nnnn");
        row("neighbour", "database", 3306, "nnnn");
        row("ingress", "database", 3306, "nnnn");
        row("203.0.113.99", "database", 3306, "nnnn");
        row("web", "neighbour", 80, "nnnn");
        row("web", "neighbour", 443, "nnnn");
        row("ingress", "web", 80, "yyyy");
        row("ingress", "web", 443, "nnnn");
        row("beside-ingress", "web", 80, "ynnn");
        row("false-ingress", "web", 80, "ynnn");
        row("neighbour", "web", 80, "ynnn");
        row("203.0.113.99", "web", 80, "ynnn");
        row("ingress", "solver", 8089, "nyyy");
        row("web", "dns", 53, "yyyy");
        row("database", "dns", 53, "yyyy");
        row("web", "1.1.1.1", 443, "yyyy");
        row("web", "1.1.1.1", 80, "nnnn");
        row("web", "10.0.0.1", 443, "nnnn");
        row("web", "169.254.169.254", 80, "nnnn");
        row("web", "169.254.169.254", 443, "nnnn");
        row("database", "1.1.1.1", 443, "nnnn");
        // Mail, on the one port that was configured.
        row("web", "1.1.1.1", 587, "nnyn");
        row("web", "1.1.1.1", 465, "nnnn");
        row("web", "1.1.1.1", 25, "nnnn");
        row("web", "1.1.1.1", 2525, "nnny");
        row("web", "10.9.8.7", 2525, "nnny");
        row("web", "10.9.8.7", 587, "nnnn");
        row("web", "10.9.8.8", 2525, "nnnn");
        row("web", "169.254.169.254", 587, "nnnn");
        row("database", "1.1.1.1", 587, "nnnn");
    }

    void flowsOfAShopWithMail()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, port);
        QFETCH(QString, allowed);
        const QString platform = u"woocommerce"_s;
        const QVector<QVector<QJsonObject>> variants{
            rendered(platform, Exposure::NodePort), rendered(platform, Exposure::Ingress),
            rendered(platform, Exposure::Ingress, MailSettings{u"smtp.example.com"_s, 587, u"starttls"_s, {}, {}}),
            rendered(platform, Exposure::Ingress, MailSettings{u"10.9.8.7"_s, 2525, u"none"_s, {}, {}})};
        QCOMPARE(letters(variants, from, to, u"TCP"_s, port), allowed);
    }
};

QTEST_GUILESS_MAIN(tst_NetworkPolicies)
#include "tst_NetworkPolicies.moc"
