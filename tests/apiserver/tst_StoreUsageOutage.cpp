// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "session/StoreUsageWatch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;
using namespace std::chrono_literals;

namespace {

const QString metrics = u"/apis/metrics.k8s.io/v1beta1/pods"_s;

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

//! What is told of the stores' use while the cluster comes and goes.
class tst_StoreUsageOutage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItKnewWhileNobodyAnswers()
    {
        const TestCertificates certificates;
        QVERIFY2(certificates.isValid(), "openssl is needed");
        ScriptedServer server(certificates);
        for (const char *path : {"/api/v1/pods", "/apis/apps/v1/deployments", "/apis/apps/v1/statefulsets",
                                 "/api/v1/persistentvolumeclaims", "/api/v1/services",
                                 "/apis/networking.k8s.io/v1/ingresses", "/api/v1/resourcequotas", "/api/v1/configmaps",
                                 "/api/v1/nodes", "/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases",
                                 "/api/v1/namespaces/store-tea/events"}) {
            server.on("GET", QLatin1String(path), Answer::json(listOf("SomeList", {}, u"9"_s)));
            server.on("WATCH", QLatin1String(path), Answer::stream());
        }
        const QJsonObject labels =
            json(R"({"app.kubernetes.io/part-of":"shopflow","app.kubernetes.io/instance":"tea","app.kubernetes.io/component":"web"})");
        const QJsonObject space{{u"metadata"_s, QJsonObject{{u"name"_s, u"store-tea"_s}, {u"uid"_s, u"uid-tea"_s},
                                                            {u"resourceVersion"_s, u"3"_s}, {u"labels"_s, labels}}},
                                {u"status"_s, QJsonObject{{u"phase"_s, u"Active"_s}}}};
        QJsonObject pod = json(R"({"spec":{"nodeName":"n1","containers":[{"name":"web"}]},"status":{"phase":"Running"}})");
        pod.insert(u"metadata"_s, QJsonObject{{u"name"_s, u"web-1"_s}, {u"namespace"_s, u"store-tea"_s}, {u"uid"_s, u"uid-web"_s},
                                              {u"resourceVersion"_s, u"4"_s}, {u"labels"_s, labels}});
        server.on("GET", u"/api/v1/namespaces"_s, Answer::json(listOf("NamespaceList", {space}, u"9"_s)));
        server.on("WATCH", u"/api/v1/namespaces"_s, Answer::stream());
        server.on("GET", u"/api/v1/pods"_s, Answer::json(listOf("PodList", {pod}, u"9"_s)));
        server.on("GET", metrics, Answer::json(json(R"({"items":[{"metadata":{"namespace":"store-tea"},
            "containers":[{"name":"web","usage":{"cpu":"20m","memory":"64Mi"}}]}]})")));
        QVERIFY(server.start());
        const quint16 port = server.serverPort();
        const auto catalog = BlueprintCatalog::load();
        QVERIFY(catalog);
        const auto client = clientFor(contextFor(server, certificates));
        const Clock clock;
        StoreDirectory directory(*client, *catalog, clock);
        StoreUsageWatch watch(*client, directory);
        StoreUsage last;
        connect(&watch, &StoreUsageWatch::changed, &watch, [&last](const QVector<StoreUsage> &usage) { last = usage.constLast(); });
        watch.setInterval(50ms);
        directory.start();
        watch.start();
        QTRY_COMPARE_WITH_TIMEOUT(last.cpu.value_or(Quantity()), Quantity::milli(20), 15000);
        QVERIFY(last.podsReason.isEmpty());

        server.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!last.podsReason.isEmpty(), 15000);
        QCOMPARE(last.cpu.value_or(Quantity()), Quantity::milli(20));
        QVERIFY(last.memory.has_value() && last.podsAt.isValid());
        QVERIFY(last.source == StoreUsage::Source::Metrics);

        QVERIFY(server.start(port));
        QTRY_VERIFY_WITH_TIMEOUT(last.podsReason.isEmpty(), 15000);
        QCOMPARE(last.cpu.value_or(Quantity()), Quantity::milli(20));

        // An answer without it is news: nothing is known any more.
        server.on("GET", metrics, Answer::json(json(R"({"items":[]})")));
        QTRY_VERIFY_WITH_TIMEOUT(!last.cpu.has_value(), 15000);
        QVERIFY(!last.podsReason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_StoreUsageOutage)
#include "tst_StoreUsageOutage.moc"
