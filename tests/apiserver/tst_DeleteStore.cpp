// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "VirtualTiming.h"
#include "operations/DeleteStore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

namespace {

const QString NamespacePath = u"/api/v1/namespaces/store-shop"_s;
const QString VolumesPath = u"/api/v1/persistentvolumes"_s;
const QString ClaimsPath = u"/api/v1/namespaces/store-shop/persistentvolumeclaims"_s;

QJsonObject namespaceObject(const QString &uid = u"uid-1"_s, bool going = false, const QJsonArray &conditions = {})
{
    QJsonObject metadata{{u"name"_s, u"store-shop"_s},
                         {u"uid"_s, uid},
                         {u"labels"_s, QJsonObject{{u"app.kubernetes.io/part-of"_s, u"shopflow"_s}}}};
    if (going)
        metadata.insert(u"deletionTimestamp"_s, u"2026-01-01T00:00:00Z"_s);
    return {{u"kind"_s, u"Namespace"_s},
            {u"apiVersion"_s, u"v1"_s},
            {u"metadata"_s, metadata},
            {u"status"_s, QJsonObject{{u"conditions"_s, conditions}}}};
}

QJsonObject condition(const QString &type, const QString &message, const QString &status = u"True"_s)
{
    return {{u"type"_s, type}, {u"status"_s, status}, {u"message"_s, message}};
}

QJsonObject volume(const QString &name, const QString &claimNamespace, const QString &policy, const QString &phase,
                   const QString &message = {})
{
    return {{u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"uid"_s, name}}},
            {u"spec"_s, QJsonObject{{u"persistentVolumeReclaimPolicy"_s, policy},
                                    {u"claimRef"_s, QJsonObject{{u"namespace"_s, claimNamespace}}}}},
            {u"status"_s, QJsonObject{{u"phase"_s, phase}, {u"message"_s, message}}}};
}

Answer volumes(const QVector<QJsonObject> &items, const QString &continueToken = {})
{
    return Answer::json(listOf("PersistentVolumeList", items, u"1"_s, continueToken));
}

//! "Waiting" is Pending before a provisioner was asked.
QJsonObject claim(const QString &name, const QString &phase)
{
    QJsonObject metadata{{u"name"_s, name}};
    if (phase != u"Waiting"_s)
        metadata.insert(u"annotations"_s, QJsonObject{{u"volume.kubernetes.io/storage-provisioner"_s, u"example.com/x"_s}});
    return {{u"metadata"_s, metadata},
            {u"status"_s, QJsonObject{{u"phase"_s, phase == u"Waiting"_s ? u"Pending"_s : phase}}}};
}

//! Of the claim \a claimName of our store.
QJsonObject volumeOf(const QString &claimName, const QString &phase)
{
    QJsonObject object = volume(u"pvc-"_s + claimName, u"store-shop"_s, u"Delete"_s, phase);
    QJsonObject spec = object.value(u"spec"_s).toObject();
    spec.insert(u"claimRef"_s, QJsonObject{{u"namespace"_s, u"store-shop"_s}, {u"name"_s, claimName}});
    object.insert(u"spec"_s, spec);
    return object;
}

Answer claims(const QVector<QJsonObject> &items)
{
    return Answer::json(listOf("PersistentVolumeClaimList", items, u"1"_s));
}

Answer gone()
{
    return Answer::failure(404, "NotFound", u"namespaces \"store-shop\" not found"_s);
}

} // namespace

class tst_DeleteStore : public QObject
{
    Q_OBJECT

    struct Ending {
        Result<void> result = Error{ErrorKind::Internal, u"finished() did not come"_s, {}, {}};
        int times = 0;
        QVector<Remainder> remaining;
        QStringList seen; //!< every reason that was told on the way

        [[nodiscard]] QString kind() const { return result.ok() ? u"ok"_s : toString(result.error().kind); }
    };

    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<kube::ApiClient> m_client;

    Ending run(bool wait = true, std::chrono::milliseconds timeout = std::chrono::seconds(20))
    {
        Ending ending;
        DeleteStore operation(*m_client, u"store-shop"_s, wait, timeout);
        connect(&operation, &DeleteStore::remainingChanged, this, [&ending](const QVector<Remainder> &remaining) {
            for (const Remainder &remainder : remaining)
                ending.seen.append(remainder.object + u": "_s + remainder.reason);
        });
        connect(&operation, &DeleteStore::finished, this, [&ending](const Result<void> &result) {
            ending.result = result;
            ++ending.times;
        });
        operation.start();
        (void)QTest::qWaitFor([&ending] { return ending.times > 0; }, 30000);
        ending.remaining = operation.remaining();
        return ending;
    }

    [[nodiscard]] int deletions() const { return m_server->count("DELETE", NamespacePath); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "openssl is needed"); }

    void init()
    {
        m_server = std::make_unique<ScriptedServer>(m_certificates);
        QVERIFY(m_server->start());
        m_client = clientFor(contextFor(*m_server, m_certificates));
        m_server->on("GET", VolumesPath, volumes({}));
        m_server->on("GET", ClaimsPath, claims({claim(u"files"_s, u"Bound"_s)}));
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void takesTheStoreOffTheIndex_data()
    {
        QTest::addColumn<bool>("wait");
        QTest::newRow("waiting") << true;
        QTest::newRow("not waiting") << false;
    }
    void takesTheStoreOffTheIndex()
    {
        QFETCH(bool, wait);
        const QString index = u"/api/v1/namespaces/shopflow-system/configmaps/store-index"_s;
        m_server->enqueue("GET", NamespacePath, Answer::json(namespaceObject()));
        m_server->enqueue("DELETE", NamespacePath, Answer::json(namespaceObject(u"uid-1"_s, true)));
        m_server->on("GET", NamespacePath, gone());
        m_server->on("PATCH", index, Answer::failure(403, "Forbidden", u"no"_s));
        // What it says is no matter: the store is gone.
        QCOMPARE(run(wait).kind(), u"ok"_s);
        QCOMPARE(m_server->count("PATCH", index), 1);
        const auto requests = m_server->requests();
        const auto sent = std::find_if(requests.begin(), requests.end(),
                                       [&index](const auto &each) { return each.path == index; });
        QVERIFY(sent != requests.end());
        QCOMPARE(QJsonDocument::fromJson(sent->body).object(),
                 (QJsonObject{{u"data"_s, QJsonObject{{u"store-shop"_s, QJsonValue::Null}}}}));
    }

    void endsWhenNothingIsLeft()
    {
        m_server->enqueue("GET", NamespacePath, Answer::json(namespaceObject()));
        m_server->enqueue("DELETE", NamespacePath, Answer::json(namespaceObject(u"uid-1"_s, true)));
        m_server->enqueue("GET", NamespacePath, Answer::json(namespaceObject(u"uid-1"_s, true)));
        m_server->on("GET", NamespacePath, gone());
        // Somebody else's volume must not hold the wait.
        const QJsonObject foreign = volume(u"pv-9"_s, u"store-other"_s, u"Delete"_s, u"Bound"_s);
        m_server->enqueue("GET", VolumesPath,
                          volumes({volume(u"pv-1"_s, u"store-shop"_s, u"Delete"_s, u"Released"_s), foreign}));
        m_server->on("GET", VolumesPath, volumes({foreign}));

        const Ending ending = run();
        QCOMPARE(ending.kind(), u"ok"_s);
        QCOMPARE(ending.times, 1);
        QVERIFY(ending.remaining.isEmpty());
        QCOMPARE(ending.seen, (QStringList{u"Namespace/store-shop: The namespace is being deleted."_s,
                                           u"PersistentVolume/pv-1: The storage provisioner is still removing it."_s}));
        QCOMPARE(deletions(), 1);
    }

    void namesTheUidItMeans()
    {
        m_server->enqueue("GET", NamespacePath, Answer::json(namespaceObject()));
        QByteArray body;
        m_server->on("DELETE", NamespacePath, [&body](const RecordedRequest &request) {
            body = request.body;
            return Answer::json(namespaceObject(u"uid-1"_s, true));
        });
        const Ending ending = run(false);
        QCOMPARE(ending.kind(), u"ok"_s);
        QCOMPARE(ending.remaining.size(), 1);
        const QJsonObject options = QJsonDocument::fromJson(body).object();
        QCOMPARE(options.value(u"preconditions"_s).toObject().value(u"uid"_s).toString(), u"uid-1"_s);
        QCOMPARE(m_server->count("GET", NamespacePath), 1);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QJsonObject>("labels");
        QTest::addColumn<QString>("kind");
        const QJsonObject ours{{u"app.kubernetes.io/part-of"_s, u"shopflow"_s}};
        QTest::newRow("no such namespace") << 404 << ours << u"notFound"_s;
        QTest::newRow("not ours") << 200 << QJsonObject{{u"app.kubernetes.io/part-of"_s, u"other"_s}} << u"conflict"_s;
        QTest::newRow("another tool's, of the same name")
            << 200 << QJsonObject{{u"app.kubernetes.io/part-of"_s, u"shopflow"_s}, {u"app.kubernetes.io/managed-by"_s, u"Helm"_s}}
            << u"conflict"_s;
        QTest::newRow("not permitted to look") << 403 << ours << u"forbidden"_s;
    }

    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QJsonObject, labels);
        QFETCH(QString, kind);
        QJsonObject object = namespaceObject();
        QJsonObject metadata = object.value(u"metadata"_s).toObject();
        metadata.insert(u"labels"_s, labels);
        object.insert(u"metadata"_s, metadata);
        m_server->on("GET", NamespacePath,
                     status == 200   ? Answer::json(object)
                     : status == 404 ? gone()
                                     : Answer::failure(status, "Forbidden", u"namespaces is forbidden"_s));
        const Ending ending = run();
        QCOMPARE(ending.kind(), kind);
        QVERIFY(!ending.result.error().nextStep.isEmpty());
        QCOMPARE(deletions(), 0);
    }

    void saysWhatIsStuck()
    {
        m_server->enqueue("GET", NamespacePath, Answer::json(namespaceObject()));
        m_server->on("DELETE", NamespacePath, Answer::json(namespaceObject(u"uid-1"_s, true)));
        m_server->on("GET", NamespacePath,
                     Answer::json(namespaceObject(
                         u"uid-1"_s, true,
                         {condition(u"NamespaceDeletionContentFailure"_s, u"All content deleted"_s, u"False"_s),
                          condition(u"NamespaceContentRemaining"_s,
                                    u"Some resources are remaining: configmaps. has 1 resource instances"_s),
                          condition(u"NamespaceFinalizersRemaining"_s, u"Some content in the namespace has finalizers "
                                                                       "remaining: example.com/hold in 1 resource "
                                                                       "instances"_s)})));
        const Ending ending = run(true, std::chrono::milliseconds(1200));
        QCOMPARE(ending.kind(), u"timeout"_s);
        QCOMPARE(ending.remaining.size(), 2);
        QCOMPARE(ending.remaining.at(0).reason, u"1 config map is still there."_s);
        QCOMPARE(ending.remaining.at(1).reason,
                 u"Held back by the finalizer example.com/hold."_s);
        QVERIFY(ending.result.error().detail.contains(u"example.com/hold"_s));
    }

    void alreadyGoingIsOnlyWaitedFor()
    {
        m_server->enqueue("GET", NamespacePath, Answer::json(namespaceObject(u"uid-1"_s, true)));
        m_server->on("GET", NamespacePath, gone());
        QCOMPARE(run().kind(), u"ok"_s);
        QCOMPARE(deletions(), 0);
    }

    //! What became of a DELETE is read, not guessed.
    void lostOrRefusedDelete_data()
    {
        QTest::addColumn<int>("status");    // 0: the connection breaks
        QTest::addColumn<QString>("found"); // the second look: going, same, other, gone
        QTest::addColumn<QString>("kind");
        QTest::newRow("lost, arrived") << 0 << u"going"_s << u"ok"_s;
        QTest::newRow("lost, gone already") << 0 << u"gone"_s << u"ok"_s;
        QTest::newRow("lost, did not arrive") << 0 << u"same"_s << u"unreachable"_s;
        QTest::newRow("conflict, going already") << 409 << u"going"_s << u"ok"_s;
        QTest::newRow("conflict, another took the name") << 409 << u"other"_s << u"conflict"_s;
        QTest::newRow("not permitted") << 403 << u"same"_s << u"forbidden"_s;
        QTest::newRow("gone in between") << 404 << u"gone"_s << u"ok"_s;
    }

    void lostOrRefusedDelete()
    {
        QFETCH(int, status);
        QFETCH(QString, found);
        QFETCH(QString, kind);
        m_server->enqueue("GET", NamespacePath, Answer::json(namespaceObject()));
        const char *reason = status == 409 ? "Conflict" : status == 403 ? "Forbidden" : "NotFound";
        m_server->on("DELETE", NamespacePath,
                     status == 0 ? Answer::closeBeforeAnswer() : Answer::failure(status, reason, u"refused"_s));
        if (found != u"gone"_s)
            m_server->enqueue(
                "GET", NamespacePath,
                Answer::json(namespaceObject(found == u"other"_s ? u"uid-2"_s : u"uid-1"_s, found == u"going"_s)));
        m_server->on("GET", NamespacePath, gone());
        const Ending ending = run();
        QCOMPARE(ending.kind(), kind);
        QCOMPARE(ending.times, 1);
    }

    void passingFaultsDoNotEndTheWait()
    {
        m_server->enqueue("GET", NamespacePath, Answer::json(namespaceObject()));
        m_server->on("DELETE", NamespacePath, Answer::json(namespaceObject(u"uid-1"_s, true)));
        m_server->enqueue("GET", NamespacePath, Answer::failure(503, "ServiceUnavailable", u"busy"_s));
        m_server->enqueue("GET", NamespacePath, Answer::closeBeforeAnswer());
        m_server->on("GET", NamespacePath, gone());
        m_server->enqueue("GET", VolumesPath, Answer::failure(500, "InternalError", u"etcd"_s));
        QCOMPARE(run().kind(), u"ok"_s);
    }

    void anotherNamespaceOfTheNameIsLeftAlone()
    {
        m_server->enqueue("GET", NamespacePath, Answer::json(namespaceObject()));
        m_server->on("DELETE", NamespacePath, Answer::json(namespaceObject(u"uid-1"_s, true)));
        m_server->on("GET", NamespacePath, Answer::json(namespaceObject(u"uid-2"_s)));
        QCOMPARE(run().kind(), u"ok"_s);
        QCOMPARE(deletions(), 1);
    }

    void volumeEndings_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("phase");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("reason");
        QTest::newRow("kept") << u"Retain"_s << u"Released"_s << u"ok"_s << u"is kept"_s;
        QTest::newRow("kept, not released yet") << u"Retain"_s << u"Bound"_s << u"timeout"_s << u"still removing"_s;
        QTest::newRow("cannot be removed")
            << u"Delete"_s << u"Failed"_s << u"timeout"_s << u"could not remove it: disk is busy."_s;
    }

    void volumeEndings()
    {
        QFETCH(QString, policy);
        QFETCH(QString, phase);
        QFETCH(QString, kind);
        QFETCH(QString, reason);
        m_server->enqueue("GET", NamespacePath, Answer::json(namespaceObject()));
        m_server->on("DELETE", NamespacePath, Answer::json(namespaceObject(u"uid-1"_s, true)));
        m_server->on("GET", NamespacePath, gone());
        // On the second page, so that every page is read.
        m_server->on("GET", VolumesPath, [&](const RecordedRequest &request) {
            if (request.parameter("continue").isEmpty())
                return volumes({volume(u"pv-0"_s, u"store-other"_s, u"Delete"_s, u"Bound"_s)}, u"more"_s);
            return volumes({volume(u"pv-1"_s, u"store-shop"_s, policy, phase, u"disk is busy"_s)});
        });
        const Ending ending = run(true, std::chrono::milliseconds(1500));
        QCOMPARE(ending.kind(), kind);
        QCOMPARE(ending.remaining.size(), 1);
        QCOMPARE(ending.remaining.first().object, u"PersistentVolume/pv-1"_s);
        QVERIFY2(ending.remaining.first().reason.contains(reason), qPrintable(ending.remaining.first().reason));
    }

    //! A provisioner may make the volume of a claim that is gone already.
    void lateVolumes_data()
    {
        QTest::addColumn<QString>("phase");     // of the claim, before the removal
        QTest::addColumn<int>("appears");       // seconds after the namespace is gone; -1: never
        QTest::addColumn<int>("stays");         // seconds that the volume stays
        QTest::addColumn<bool>("going");        // the namespace was being deleted already
        QTest::addColumn<int>("least");         // seconds that it took
        QTest::addColumn<int>("most");
        QTest::newRow("all bound") << u"Bound"_s << -1 << 0 << false << 0 << 1;
        QTest::newRow("nobody was asked for one") << u"Waiting"_s << -1 << 0 << false << 0 << 1;
        QTest::newRow("none appears") << u"Pending"_s << -1 << 0 << false << 30 << 31;
        QTest::newRow("one appears late") << u"Pending"_s << 25 << 20 << false << 45 << 46;
        QTest::newRow("one appears soon and goes") << u"Pending"_s << 5 << 3 << false << 8 << 9;
        QTest::newRow("going already") << u"Pending"_s << 12 << 1 << true << 13 << 14;
    }

    void lateVolumes()
    {
        QFETCH(QString, phase);
        QFETCH(int, appears);
        QFETCH(int, stays);
        QFETCH(bool, going);
        QFETCH(int, least);
        QFETCH(int, most);
        VirtualTiming timing;
        m_client->setTiming(timing);
        timing.follow(m_client.get());
        const auto began = timing.elapsed();
        const auto passed = [&timing, began] { return timing.elapsed() - began; };
        m_server->enqueue("GET", NamespacePath, Answer::json(namespaceObject(u"uid-1"_s, going)));
        m_server->on("DELETE", NamespacePath, Answer::json(namespaceObject(u"uid-1"_s, true)));
        m_server->on("GET", NamespacePath, gone());
        m_server->on("GET", ClaimsPath, claims({claim(u"data"_s, u"Bound"_s), claim(u"files"_s, phase)}));
        m_server->on("GET", VolumesPath, [&](const RecordedRequest &) {
            const bool there = appears >= 0 && passed() >= std::chrono::seconds(appears) &&
                               passed() < std::chrono::seconds(appears + stays);
            return there ? volumes({volumeOf(u"files"_s, u"Released"_s)}) : volumes({});
        });

        Ending ending;
        DeleteStore operation(*m_client, u"store-shop"_s, true, std::chrono::minutes(10));
        connect(&operation, &DeleteStore::remainingChanged, this, [&ending](const QVector<Remainder> &remaining) {
            for (const Remainder &remainder : remaining)
                ending.seen.append(remainder.object);
        });
        connect(&operation, &DeleteStore::finished, this, [&ending](const Result<void> &result) {
            ending.result = result;
            ++ending.times;
        });
        operation.start();
        timing.pass(std::chrono::minutes(2), [&ending] { return ending.times > 0; });
        QCOMPARE(ending.kind(), u"ok"_s);
        QVERIFY(operation.remaining().isEmpty());
        QVERIFY2(passed() >= std::chrono::seconds(least) && passed() <= std::chrono::seconds(most),
                 qPrintable(QString::number(passed().count())));
        QCOMPARE(ending.seen.contains(u"PersistentVolume/pvc-files"_s), appears >= 0);
        QCOMPARE(ending.seen.contains(u"PersistentVolumeClaim/files"_s), phase == u"Pending"_s);
        QVERIFY(!ending.seen.contains(u"PersistentVolumeClaim/data"_s));
        timing.follow(nullptr);
        m_client.reset();
    }

    //! Who may not look at claims deletes as ever.
    void claimsOutOfSightAreNoError()
    {
        m_server->on("GET", ClaimsPath, Answer::failure(403, "Forbidden", u"persistentvolumeclaims is forbidden"_s));
        m_server->enqueue("GET", NamespacePath, Answer::json(namespaceObject()));
        m_server->on("DELETE", NamespacePath, Answer::json(namespaceObject(u"uid-1"_s, true)));
        m_server->on("GET", NamespacePath, gone());
        QCOMPARE(run(true, std::chrono::seconds(5)).kind(), u"ok"_s);
        QCOMPARE(deletions(), 1);
    }

    //! Whose patience ends in between is told what may still come.
    void theDeadlineHoldsForLateVolumesToo()
    {
        m_server->on("GET", ClaimsPath, claims({claim(u"files"_s, u"Pending"_s)}));
        m_server->enqueue("GET", NamespacePath, Answer::json(namespaceObject()));
        m_server->on("DELETE", NamespacePath, Answer::json(namespaceObject(u"uid-1"_s, true)));
        m_server->on("GET", NamespacePath, gone());
        const Ending ending = run(true, std::chrono::milliseconds(1200));
        QCOMPARE(ending.kind(), u"timeout"_s);
        QVERIFY(ending.result.error().detail.contains(u"PersistentVolumeClaim/files"_s));
    }

    void volumesOutOfSightAreNoError()
    {
        m_server->enqueue("GET", NamespacePath, Answer::json(namespaceObject()));
        m_server->on("DELETE", NamespacePath, Answer::json(namespaceObject(u"uid-1"_s, true)));
        m_server->on("GET", NamespacePath, gone());
        m_server->on("GET", VolumesPath, Answer::failure(403, "Forbidden", u"persistentvolumes is forbidden"_s));
        const Ending ending = run();
        QCOMPARE(ending.kind(), u"ok"_s);
        QVERIFY(ending.remaining.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_DeleteStore)
#include "tst_DeleteStore.moc"
