// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "PodDouble.h"
#include "session/PodsUsageReader.h"
#include "session/VolumesUsageReader.h"

#include <QJsonDocument>
#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

class tst_StoreUsageReaders : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<kube::ApiClient> m_client;
    const QString m_metrics = u"/apis/metrics.k8s.io/v1beta1/pods"_s;
    const QString m_summary = u"/api/v1/nodes/n1/proxy/stats/summary"_s;
    const QString m_pods = u"/api/v1/namespaces/store-shop/pods"_s;

    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

    PodsUsageReader::Reading read(PodsUsageReader &reader, const QSet<QString> &nodes) const
    {
        std::optional<PodsUsageReader::Reading> got;
        connect(&reader, &PodsUsageReader::finished, m_client.get(),
                [&got](const PodsUsageReader::Reading &reading) { got = reading; });
        reader.read(nodes);
        if (got)
            qFatal("finished() came inside read()");
        (void)QTest::qWaitFor([&got] { return got.has_value(); }, 15000);
        reader.disconnect(m_client.get());
        return got.value_or(PodsUsageReader::Reading{});
    }

    Result<Quantity> measure(const Quantity &limit) const
    {
        VolumesUsageReader reader(*m_client, u"store-shop"_s, limit);
        std::optional<Result<Quantity>> got;
        connect(&reader, &VolumesUsageReader::finished, &reader, [&got](const Result<Quantity> &used) { got = used; });
        reader.start();
        (void)QTest::qWaitFor([&got] { return got.has_value(); }, 15000);
        return got.value_or(Error{ErrorKind::Internal, u"It never ended."_s, {}, {}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificates.isValid())
            QSKIP("openssl is missing");
    }

    void init()
    {
        m_server = std::make_unique<ScriptedServer>(m_certificates);
        QVERIFY(m_server->start());
        m_client = clientFor(contextFor(*m_server, m_certificates));
        QVERIFY(m_client);
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void prefersMetrics()
    {
        m_server->on("GET", m_metrics, Answer::json(json(R"({"items":[{"metadata":{"namespace":"store-shop"},
            "containers":[{"name":"web","usage":{"cpu":"20m","memory":"64Mi"}}]}]})")));
        PodsUsageReader reader(*m_client);
        const auto reading = read(reader, {u"n1"_s});
        QVERIFY(reading.source == StoreUsage::Source::Metrics);
        QCOMPARE(reading.byNamespace.value(u"store-shop"_s).cpu, Quantity::milli(20));
        QCOMPARE(m_server->count("GET", m_summary), 0);
    }

    void asksTheNodesWhereNoMetricsAreServed()
    {
        m_server->on("GET", m_metrics, Answer::failure(404, "NotFound", u"the server could not find it"_s));
        m_server->on("GET", m_summary, Answer::json(json(R"({"pods":[{"podRef":{"namespace":"store-shop"},
            "cpu":{"usageNanoCores":30000000},"memory":{"workingSetBytes":1048576}}]})")));
        PodsUsageReader reader(*m_client);
        QVERIFY(read(reader, {u"n1"_s}).source == StoreUsage::Source::Stats);
        const auto again = read(reader, {u"n1"_s});
        QCOMPARE(again.byNamespace.value(u"store-shop"_s).cpu, Quantity::milli(30));
        QCOMPARE(m_server->count("GET", m_metrics), 1); // not asked again at once
        QCOMPARE(m_server->count("GET", m_summary), 2);
    }

    void saysWhyNothingIsKnown()
    {
        m_server->on("GET", m_metrics, Answer::failure(403, "Forbidden", u"no"_s));
        m_server->on("GET", m_summary, Answer::failure(403, "Forbidden", u"no"_s));
        PodsUsageReader reader(*m_client);
        const auto reading = read(reader, {u"n1"_s});
        QVERIFY(reading.byNamespace.isEmpty());
        QVERIFY(reading.reason.contains(u"nodes/proxy"_s));
        QVERIFY(!read(reader, {}).reason.isEmpty());
    }

    //! Silence is no answer: whoever asked keeps what was known.
    void tellsWhenNobodyAnswers()
    {
        PodsUsageReader reader(*m_client);
        m_server->on("GET", m_metrics, Answer::failure(404, "NotFound", u"the server could not find it"_s));
        m_server->on("GET", m_summary, Answer::failure(503, "ServiceUnavailable", u"no kubelet"_s));
        QVERIFY(!read(reader, {u"n1"_s}).unheard);
        m_server->stop();
        const auto reading = read(reader, {u"n1"_s});
        QVERIFY(reading.unheard);
        QVERIFY(!reading.reason.isEmpty());
    }

    void measuresVolumesOnce()
    {
        PodDouble pod(*m_server);
        // Two containers see one volume; one is not running.
        m_server->on("GET", m_pods, Answer::json(json(R"({"items":[{"metadata":{"name":"web-1"},
            "spec":{"volumes":[{"name":"files","persistentVolumeClaim":{"claimName":"files"}},{"name":"tmp","emptyDir":{}}],
                    "containers":[{"name":"idle","volumeMounts":[{"name":"files","mountPath":"/idle"}]},
                                  {"name":"web","volumeMounts":[{"name":"tmp","mountPath":"/tmp"},
                                                                {"name":"files","mountPath":"/files"}]},
                                  {"name":"also","volumeMounts":[{"name":"files","mountPath":"/also"}]}]},
            "status":{"containerStatuses":[{"name":"idle","state":{"waiting":{}}},{"name":"web","state":{"running":{}}},
                                           {"name":"also","state":{"running":{}}}]}}]})")));
        qint64 size = 2'000'000;
        pod.run = [&size](const QStringList &argv, const QByteArray &) {
            if (argv.constFirst() == "du"_L1)
                return PodDouble::Ending{"500\t/files\n", {}, 0};
            return PodDouble::Ending{"Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/sdb "
                                         + QByteArray::number(size) + " 1000 1 1% /files\n",
                                     {}, 0};
        };
        const auto own = measure(Quantity::of(u"2Gi"_s));
        QVERIFY(own);
        QCOMPARE(own->toBytes(), Q_INT64_C(1000) * 1024);
        QCOMPARE(pod.calls, QStringList{u"df -Pk /files < "_s});
        // A folder of a disk that many share is counted file by file.
        size = 200'000'000;
        const auto shared = measure(Quantity::of(u"2Gi"_s));
        QVERIFY(shared);
        QCOMPARE(shared->toBytes(), Q_INT64_C(500) * 1024);
        pod.run = [](const QStringList &, const QByteArray &) { return PodDouble::Ending{{}, "no df here", 127}; };
        QVERIFY(!measure(Quantity::of(u"2Gi"_s)));
    }

    void measuresNothingInReadOnlyMode()
    {
        m_client->setReadOnly(true);
        const auto used = measure(Quantity::of(u"2Gi"_s));
        QVERIFY(!used);
        QCOMPARE(toString(used.error().kind), toString(ErrorKind::ReadOnly));
        QVERIFY(m_server->requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_StoreUsageReaders)
#include "tst_StoreUsageReaders.moc"
