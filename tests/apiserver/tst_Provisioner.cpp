// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "VirtualTiming.h"
#include "provisioning/Provisioner.h"
#include "unit/RenderFixture.h"

#include <QJsonDocument>

using namespace shopflow;
using namespace shopflow::test;
using namespace std::chrono_literals;

namespace {

const QString NamespacePath = u"/api/v1/namespaces/store-shop"_s;
const QString ServicePath = u"/api/v1/namespaces/store-shop/services/store-shop"_s;
const QString ClaimPath = u"/api/v1/namespaces/store-shop/persistentvolumeclaims/files"_s;
const QString SecretsPath = u"/api/v1/namespaces/store-shop/secrets"_s;

QJsonObject annotated(QJsonObject object, const QString &name, const QString &value)
{
    QJsonObject metadata = object.value(u"metadata"_s).toObject();
    QJsonObject annotations = metadata.value(u"annotations"_s).toObject();
    annotations.insert(name, value);
    metadata.insert(u"annotations"_s, annotations);
    object.insert(u"metadata"_s, metadata);
    return object;
}

Answer refusedBy(const QString &quota)
{
    return Answer::failure(403, "Forbidden",
                           u"services \"store-shop\" is forbidden: exceeded quota: %1, requested: services.nodeports=1, "
                           "used: services.nodeports=1, limited: services.nodeports=1"_s.arg(quota));
}

} // namespace

//! The apply of a store against a server that counts its quota late.
class tst_Provisioner : public QObject
{
    Q_OBJECT

    struct Ending {
        Result<void> result = Error{ErrorKind::Internal, u"finished() did not come"_s, {}, {}};
        int times = 0;
        std::chrono::milliseconds took{0};

        [[nodiscard]] QString kind() const { return result.ok() ? u"ok"_s : toString(result.error().kind); }
    };

    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<VirtualTiming> m_timing;
    std::unique_ptr<kube::ApiClient> m_client;
    std::unique_ptr<Provisioner> m_provisioner;
    Ending m_ending;
    QStringList m_notes;

    void make()
    {
        m_provisioner = std::make_unique<Provisioner>(*m_client, blueprintOf(u"medusa"_s), renderInput(u"medusa"_s));
        connect(m_provisioner.get(), &Provisioner::finished, this, [this](const Result<void> &result) {
            m_ending.result = result;
            ++m_ending.times;
        });
        connect(m_provisioner.get(), &Provisioner::waiting, this, [this](const QString &words) { m_notes.append(words); });
    }

    //! There is nothing in the namespace.
    void serveLists()
    {
        using kube::ResourceType;
        for (const ResourceType &type :
             {ResourceType::networkPolicies(), ResourceType::resourceQuotas(), ResourceType::limitRanges(),
              ResourceType::persistentVolumeClaims(), ResourceType::services(), ResourceType::configMaps(),
              ResourceType::deployments(), ResourceType::statefulSets(), ResourceType::ingresses(), ResourceType::pods()})
            m_server->on("GET", kube::ApiRequest::list(type, u"store-shop"_s, {}).path,
                         Answer::json(listOf("List", {}, u"9"_s)));
    }

    void run(std::chrono::milliseconds time = 2min)
    {
        const auto began = m_timing->elapsed();
        m_provisioner->start();
        m_timing->pass(time, [this] { return m_ending.times > 0; });
        m_ending.took = m_timing->elapsed() - began;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "openssl is needed"); }

    void init()
    {
        m_server = std::make_unique<ScriptedServer>(m_certificates);
        QVERIFY(m_server->start());
        m_timing = std::make_unique<VirtualTiming>();
        m_client = clientFor(contextFor(*m_server, m_certificates));
        QVERIFY(m_client);
        m_client->setTiming(*m_timing);
        m_timing->follow(m_client.get());
        const auto echo = [](const RecordedRequest &request) {
            return Answer::json(QJsonDocument::fromJson(request.body).object());
        };
        m_server->on("POST", u"/api/v1/namespaces"_s, echo);
        m_server->on("POST", SecretsPath, echo);
        for (const QJsonObject &object : rendered(renderInput(u"medusa"_s))) {
            const auto type = kube::ResourceType::of(object.value(u"apiVersion"_s).toString(),
                                                     object.value(u"kind"_s).toString());
            m_server->on("PATCH", kube::ApiRequest::apply(*type, object, u"test"_s).path, echo);
        }
        m_ending = {};
        m_notes.clear();
        make();
    }

    void cleanup()
    {
        m_provisioner.reset();
        m_timing->follow(nullptr);
        m_client.reset();
        m_timing.reset();
        m_server.reset();
    }

    void writesEverythingAtOnce()
    {
        run();
        QCOMPARE(m_ending.kind(), u"ok"_s);
        QCOMPARE(m_ending.took, 0ms);
        QVERIFY(m_notes.isEmpty());
    }

    //! The server charges a request whose client died, and corrects that seconds later.
    void aQuotaThatIsBehindIsAskedAgain_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("refusals");
        QTest::addColumn<bool>("exists");
        QTest::newRow("a service") << QByteArray("PATCH") << ServicePath << 1 << false;
        QTest::newRow("a claim, for long") << QByteArray("PATCH") << ClaimPath << 5 << false;
        QTest::newRow("a secret") << QByteArray("POST") << SecretsPath << 2 << false;
        QTest::newRow("of a store that exists") << QByteArray("PATCH") << ServicePath << 3 << true;
    }

    void aQuotaThatIsBehindIsAskedAgain()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(int, refusals);
        QFETCH(bool, exists);
        if (exists) {
            LiveStore live;
            live.namespaceObject = rendered(renderInput(u"medusa"_s)).constFirst();
            m_provisioner->changeExisting(live, false);
        }
        for (int i = 0; i < refusals; ++i)
            m_server->enqueue(method, path, refusedBy(u"store-quota"_s));
        run();
        QCOMPARE(m_ending.kind(), u"ok"_s);
        QCOMPARE(m_ending.times, 1);
        QVERIFY(!m_notes.isEmpty());
        QVERIFY2(m_notes.constFirst().contains(u"quota"_s), qPrintable(m_notes.constFirst()));
        QVERIFY(m_ending.took >= 1s && m_ending.took <= 23s);
    }

    void aRefusalThatStaysIsTold()
    {
        m_server->on("PATCH", ServicePath, refusedBy(u"store-quota"_s));
        run();
        QCOMPARE(m_ending.kind(), u"quota"_s);
        QCOMPARE(m_ending.times, 1);
        QVERIFY(m_ending.result.error().message.startsWith(u"Service store-shop could not be written"_s));
        QVERIFY(m_ending.result.error().detail.contains(u"exceeded quota: store-quota"_s));
        QCOMPARE(m_server->count("PATCH", ServicePath), 6);
        QCOMPARE(m_ending.took, 23s);
    }

    //! The server counts anew when the limits change; in the end they are what they were.
    void aRefusalHasTheQuotaCountedAnew()
    {
        const QString quotaPath = u"/api/v1/namespaces/store-shop/resourcequotas/store-quota"_s;
        m_server->enqueue("PATCH", ServicePath, refusedBy(u"store-quota"_s));
        run();
        QCOMPARE(m_ending.kind(), u"ok"_s);
        QVector<QJsonObject> limits;
        for (const RecordedRequest &request : m_server->requests()) {
            if (request.path == quotaPath)
                limits.append(specOf(QJsonDocument::fromJson(request.body).object()).value(u"hard"_s).toObject());
        }
        QCOMPARE(limits.size(), 3);
        QCOMPARE(limits.at(2), limits.at(0));
        QJsonObject wider = limits.at(1);
        QCOMPARE(wider.value(u"pods"_s).toString().toInt(), limits.at(0).value(u"pods"_s).toString().toInt() + 1);
        wider.insert(u"pods"_s, limits.at(0).value(u"pods"_s));
        QCOMPARE(wider, limits.at(0));
    }

    void otherRefusalsAreToldAtOnce_data()
    {
        QTest::addColumn<QString>("quota");
        QTest::newRow("another quota") << u"team-quota"_s;
        QTest::newRow("another quota of a longer name") << u"store-quota-2"_s;
        QTest::newRow("no quota") << QString();
    }

    void otherRefusalsAreToldAtOnce()
    {
        QFETCH(QString, quota);
        m_server->on("PATCH", ServicePath,
                     quota.isEmpty() ? Answer::failure(403, "Forbidden", u"services is forbidden"_s) : refusedBy(quota));
        run();
        QVERIFY(!m_ending.result.ok());
        QCOMPARE(m_server->count("PATCH", ServicePath), 1);
        QCOMPARE(m_ending.took, 0ms);
    }

    //! Nothing more is written once the run has failed.
    void aFailureEndsTheWait()
    {
        m_server->on("PATCH", ServicePath, refusedBy(u"store-quota"_s));
        m_server->on("PATCH", ClaimPath, Answer::failure(422, "Invalid", u"no such class"_s));
        run();
        QVERIFY(!m_ending.result.ok());
        const int sent = m_server->count("PATCH", ServicePath);
        m_timing->pass(1min);
        QCOMPARE(m_server->count("PATCH", ServicePath), sent);
        QCOMPARE(m_ending.times, 1);
    }

    //! The server took the namespace and closed before its first byte: it is looked at, and
    //! goes on only as what we wanted.
    void aClaimWithoutAnAnswerIsLookedAt_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("kind");
        QTest::newRow("ours") << u"ours"_s << u"ok"_s;
        QTest::newRow("the same store, of another run") << u"same"_s << u"ok"_s;
        QTest::newRow("another store, of another run") << u"other"_s << u"conflict"_s;
        QTest::newRow("no store at all") << u"foreign"_s << u"conflict"_s;
        QTest::newRow("nothing") << QString() << u"unreachable"_s;
    }

    void aClaimWithoutAnAnswerIsLookedAt()
    {
        QFETCH(QString, found);
        QFETCH(QString, kind);
        serveLists();
        QJsonObject stored;
        QVector<QByteArray> bodies;
        m_server->on("POST", u"/api/v1/namespaces"_s, [&](const RecordedRequest &request) {
            bodies.append(request.body);
            QJsonObject sent = QJsonDocument::fromJson(request.body).object();
            if (found == u"same"_s || found == u"other"_s)
                sent = annotated(sent, u"shopflow.io/run-id"_s, u"another run"_s);
            if (found == u"other"_s)
                sent = annotated(sent, u"shopflow.io/spec-hash"_s, u"another spec"_s);
            if (found == u"foreign"_s)
                sent = objectNamed({}, u"store-shop"_s, u"3"_s);
            if (!found.isEmpty())
                stored = sent;
            return Answer::closeBeforeAnswer();
        });
        m_server->on("GET", NamespacePath, [&stored](const RecordedRequest &) {
            return stored.isEmpty() ? Answer::failure(404, "NotFound", u"not found"_s) : Answer::json(stored);
        });
        const int before = m_client->requestCount();
        run();
        QCOMPARE(m_ending.kind(), kind);
        QCOMPARE(m_ending.times, 1);
        // Asked once by us; what Qt sends again by itself is the same run's.
        int patches = 0;
        for (const RecordedRequest &request : m_server->requests())
            patches += request.method == "PATCH" ? 1 : 0;
        QCOMPARE(patches > 0, kind == u"ok"_s);
        QVERIFY(!bodies.isEmpty());
        for (const QByteArray &body : std::as_const(bodies))
            QCOMPARE(body, bodies.constFirst());
        if (kind != u"ok"_s) {
            // One POST and one look: the namespace, its classes, its secrets and ten lists.
            const auto secrets = int(StoreManifests::secretNames(blueprintOf(u"medusa"_s)).size());
            QCOMPARE(m_client->requestCount() - before, 1 + 12 + secrets);
            QVERIFY(!m_provisioner->hasWritten());
        } else {
            QCOMPARE(m_provisioner->input().runId, found == u"ours"_s ? u"run"_s : u"another run"_s);
        }
    }

    //! The same for the spec of a store that exists.
    void aSpecWithoutAnAnswerIsLookedAt_data()
    {
        QTest::addColumn<int>("taken"); // by which of the requests that arrive; 0: none
        QTest::addColumn<bool>("other");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("sent"); // by us
        QTest::newRow("it arrived") << 1 << false << u"ok"_s << 1;
        QTest::newRow("its second copy arrived") << 2 << false << u"ok"_s << 1;
        QTest::newRow("it did not, and is sent once more") << 5 << false << u"ok"_s << 2;
        QTest::newRow("it never does") << 0 << false << u"unreachable"_s << 2;
        QTest::newRow("somebody else was first") << 1 << true << u"conflict"_s << 1;
    }

    void aSpecWithoutAnAnswerIsLookedAt()
    {
        QFETCH(int, taken);
        QFETCH(bool, other);
        QFETCH(QString, kind);
        QFETCH(int, sent);
        const QJsonObject wanted = rendered(renderInput(u"medusa"_s)).constFirst();
        QJsonObject stored = annotated(wanted, u"shopflow.io/title"_s, u"Old"_s);
        QJsonObject metadata = stored.value(u"metadata"_s).toObject();
        metadata.insert(u"resourceVersion"_s, u"7"_s);
        stored.insert(u"metadata"_s, metadata);
        LiveStore live;
        live.namespaceObject = stored;
        m_provisioner->changeExisting(live, false);
        int arrived = 0;
        m_server->on("PATCH", NamespacePath, [&](const RecordedRequest &) {
            if (stored != live.namespaceObject)
                return Answer::failure(409, "Conflict", u"the object has been modified"_s);
            if (++arrived == taken) {
                stored = other ? annotated(stored, u"shopflow.io/title"_s, u"Theirs"_s) : wanted;
                QJsonObject changed = stored.value(u"metadata"_s).toObject();
                changed.insert(u"resourceVersion"_s, u"8"_s);
                stored.insert(u"metadata"_s, changed);
            }
            return Answer::closeBeforeAnswer();
        });
        m_server->on("GET", NamespacePath, [&stored](const RecordedRequest &) { return Answer::json(stored); });
        run();
        QCOMPARE(m_ending.kind(), kind);
        QCOMPARE(m_ending.times, 1);
        QCOMPARE(m_provisioner->hasWritten(), kind == u"ok"_s);
        // Qt sends what gets no answer up to four times by itself.
        QVERIFY(m_server->count("PATCH", NamespacePath) <= 4 * sent);
        QVERIFY(m_server->count("PATCH", NamespacePath) > 4 * (sent - 1));
        QVERIFY(m_server->count("GET", NamespacePath) >= 1);
        QCOMPARE(m_server->count("PATCH", ServicePath), kind == u"ok"_s ? 1 : 0);
    }

    void whoIsGoneWritesNoMore()
    {
        m_server->on("PATCH", ServicePath, refusedBy(u"store-quota"_s));
        run(2s);
        const int sent = m_server->count("PATCH", ServicePath);
        QCOMPARE(sent, 2);
        m_provisioner.reset();
        m_timing->pass(1min);
        QCOMPARE(m_server->count("PATCH", ServicePath), sent);
        QCOMPARE(m_ending.times, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Provisioner)
#include "tst_Provisioner.moc"
