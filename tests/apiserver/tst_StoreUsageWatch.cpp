// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "PodDouble.h"
#include "session/StoreUsageWatch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

//! What is told of stores in every state, against a server that is scripted.
class tst_StoreUsageWatch : public QObject
{
    Q_OBJECT

    const QString m_pods = u"/api/v1/namespaces/store-shop/pods"_s;
    TestCertificates m_certificates;
    std::optional<BlueprintCatalog> m_catalog;
    Clock m_clock;

    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

    //! The only one of a store that is not ready; its container is in this state.
    static QJsonObject podWithVolume(const QString &state)
    {
        QJsonObject pod = json(R"({"metadata":{"name":"web-1","namespace":"store-shop","uid":"p","resourceVersion":"5",
            "labels":{"app.kubernetes.io/part-of":"shopflow","app.kubernetes.io/component":"database"}},
            "spec":{"nodeName":"n1","volumes":[{"name":"data","persistentVolumeClaim":{"claimName":"data"}}],
                    "containers":[{"name":"web","volumeMounts":[{"name":"data","mountPath":"/data"}]}]}})");
        pod.insert(u"status"_s, QJsonObject{{u"phase"_s, u"Running"_s},
                                            {u"containerStatuses"_s,
                                             QJsonArray{QJsonObject{{u"name"_s, u"web"_s},
                                                                    {u"state"_s, QJsonObject{{state, QJsonObject()}}}}}}});
        return pod;
    }

    static void serve(ScriptedServer &server, const QJsonObject &pod)
    {
        for (const char *path : {"/apis/apps/v1/deployments", "/apis/apps/v1/statefulsets",
                                 "/api/v1/persistentvolumeclaims", "/api/v1/services",
                                 "/apis/networking.k8s.io/v1/ingresses", "/api/v1/resourcequotas", "/api/v1/configmaps",
                                 "/api/v1/nodes", "/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases",
                                 "/api/v1/namespaces/store-shop/events"}) {
            server.on("GET", QLatin1String(path), Answer::json(listOf("SomeList", {}, u"9"_s)));
            server.on("WATCH", QLatin1String(path), Answer::stream());
        }
        const QJsonObject space = json(R"({"metadata":{"name":"store-shop","uid":"u","resourceVersion":"4",
            "labels":{"app.kubernetes.io/part-of":"shopflow","app.kubernetes.io/instance":"shop"}},
            "status":{"phase":"Active"}})");
        server.on("GET", u"/api/v1/namespaces"_s, Answer::json(listOf("NamespaceList", {space}, u"9"_s)));
        server.on("WATCH", u"/api/v1/namespaces"_s, Answer::stream());
        server.on("GET", u"/api/v1/pods"_s, Answer::json(listOf("PodList", {pod}, u"9"_s)));
        server.on("WATCH", u"/api/v1/pods"_s, Answer::stream());
        server.on("GET", u"/api/v1/namespaces/store-shop/pods"_s, Answer::json(listOf("PodList", {pod}, u"9"_s)));
    }

    //! The last that was told of the store.
    struct Watched {
        StoreDirectory directory;
        StoreUsageWatch watch;
        StoreUsage usage;

        Watched(kube::ApiClient &client, const BlueprintCatalog &catalog, const Clock &clock)
            : directory(client, catalog, clock), watch(client, directory)
        {
            QObject::connect(&watch, &StoreUsageWatch::changed, &watch,
                             [this](const QVector<StoreUsage> &news) { usage = news.constLast(); });
            directory.start();
            watch.start();
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_certificates.isValid(), "openssl is needed");
        auto catalog = BlueprintCatalog::load();
        QVERIFY(catalog.ok());
        m_catalog = std::move(catalog).value();
    }

    //! Its full volume can be why.
    void measuresTheVolumeOfAStoreThatIsNotReady()
    {
        ScriptedServer server(m_certificates);
        PodDouble pod(server);
        serve(server, podWithVolume(u"running"_s));
        QVERIFY(server.start());
        pod.run = [](const QStringList &, const QByteArray &) {
            return PodDouble::Ending{"Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/sdb 0 1000 1 1% /data\n",
                                     {}, 0};
        };
        const auto client = clientFor(contextFor(server, m_certificates));
        Watched watched(*client, *m_catalog, m_clock);
        QTRY_VERIFY_WITH_TIMEOUT(watched.usage.storage.has_value(), 15000);
        QCOMPARE(watched.usage.storage->toBytes(), Q_INT64_C(1000) * 1024);
        QVERIFY(watched.directory.find(u"shop"_s)->status.phase != StorePhase::Ready);
    }

    void saysWhyAVolumeCannotBeMeasured()
    {
        ScriptedServer server(m_certificates);
        serve(server, podWithVolume(u"waiting"_s));
        QVERIFY(server.start());
        const auto client = clientFor(contextFor(server, m_certificates));
        Watched watched(*client, *m_catalog, m_clock);
        QTRY_COMPARE_WITH_TIMEOUT(watched.usage.storageReason, u"No running container of the store mounts a volume."_s, 15000);
        QCOMPARE(server.count("GET", m_pods), 0);
    }
};

QTEST_GUILESS_MAIN(tst_StoreUsageWatch)
#include "tst_StoreUsageWatch.moc"
