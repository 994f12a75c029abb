// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/status/ObjectFields.h"
#include "stores/Explanations.h"
#include "stores/StoreDeletion.h"
#include "stores/StoreFacts.h"
#include "stores/StoreStatus.h"
#include "stores/TerminationLine.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

namespace {

const auto componentLabel = u"app.kubernetes.io/component"_s;

QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s in %s", qPrintable(error.errorString()), text.constData());
    return document.object();
}

QDateTime at(const char *time)
{
    return QDateTime::fromString(QString::fromLatin1("2026-11-24T") + QString::fromLatin1(time) + u'Z', Qt::ISODate);
}

//! \a object with its member at the top changed.
QJsonObject withMetadata(QJsonObject object, const QString &key, const QJsonValue &value)
{
    QJsonObject metadata = object.value("metadata"_L1).toObject();
    metadata.insert(key, value);
    object.insert("metadata"_L1, metadata);
    return object;
}

QJsonObject labelled(const QJsonObject &object, const QString &component)
{
    return withMetadata(object, u"labels"_s, QJsonObject{{componentLabel, component}});
}

QJsonObject withStatus(QJsonObject object, const QByteArray &status)
{
    object.insert("status"_L1, json(status));
    return object;
}

//! A store with everything but its workloads, seen two minutes after its creation.
StoreFacts emptyStore()
{
    StoreFacts facts;
    facts.now = at("07:02:40");
    facts.namespaceObject =
        json(R"({"metadata":{"name":"store-a","uid":"n1","creationTimestamp":"2026-11-24T07:01:30Z"},
        "status":{"phase":"Active"}})");
    facts.nodes = {json(R"({"metadata":{"name":"node1"},"status":{"conditions":[
        {"type":"Ready","status":"True","lastHeartbeatTime":"2026-11-24T07:02:00Z"}]}})")};
    facts.nodesKnown = true;
    facts.eventsKnown = true;
    facts.quotas = {json(R"({"metadata":{"name":"store-quota","creationTimestamp":"2026-11-24T07:01:31Z"}})")};
    facts.services = {json(R"({"metadata":{"name":"store-a","creationTimestamp":"2026-11-24T07:01:31Z"},
        "spec":{"clusterIP":"10.96.0.7","type":"NodePort","ports":[{"port":80,"nodePort":31000}]}})")};
    return facts;
}

QJsonObject deployment(const QString &name, bool ready)
{
    QJsonObject object = labelled(json(R"({"metadata":{"name":"x","generation":1,
        "creationTimestamp":"2026-11-24T07:01:32Z"},"spec":{"replicas":1,"template":{"spec":{
        "initContainers":[{"name":"setup"}],"containers":[{"name":"web","image":"shop:1"}]}}}})"),
                                  name);
    object = withMetadata(object, u"name"_s, name);
    return withStatus(object, ready ? QByteArray(R"({"observedGeneration":1,"replicas":1,"updatedReplicas":1,
        "readyReplicas":1,"availableReplicas":1,"conditions":[
        {"type":"Progressing","status":"True","reason":"NewReplicaSetAvailable"}]})")
                                    : QByteArray(R"({"observedGeneration":1,"replicas":1,"updatedReplicas":1,
        "conditions":[{"type":"Progressing","status":"True","reason":"NewReplicaSetAvailable"}]})"));
}

QJsonObject statefulSet(bool ready)
{
    const QJsonObject object = labelled(json(R"({"metadata":{"name":"database","generation":1,
        "creationTimestamp":"2026-11-24T07:01:32Z"},"spec":{"replicas":1}})"),
                                        u"database"_s);
    QJsonObject named = withMetadata(object, u"name"_s, u"database"_s);
    return withStatus(named,
                      ready ? QByteArray(R"({"observedGeneration":1,"replicas":1,"readyReplicas":1,
        "updatedReplicas":1,"currentRevision":"r","updateRevision":"r"})")
                            : QByteArray(R"({"observedGeneration":1,"currentRevision":"r","updateRevision":"r"})"));
}

QJsonObject readyPod(const QString &component)
{
    QJsonObject pod = json(R"({"metadata":{"creationTimestamp":"2026-11-24T07:01:33Z"},
        "spec":{"nodeName":"node1","initContainers":[{"name":"setup"}],"containers":[{"name":"main","image":"shop:1",
            "resources":{"limits":{"memory":"640Mi"}}}]},
        "status":{"phase":"Running","conditions":[
            {"type":"PodScheduled","status":"True"},
            {"type":"Initialized","status":"True","lastTransitionTime":"2026-11-24T07:01:55Z"},
            {"type":"Ready","status":"True","lastTransitionTime":"2026-11-24T07:02:05Z"}],
          "initContainerStatuses":[{"name":"setup","state":{"terminated":{"exitCode":0,"reason":"Completed",
            "startedAt":"2026-11-24T07:01:40Z","finishedAt":"2026-11-24T07:01:54Z","message":"step=setup rc=0 ms=14000"}}}],
          "containerStatuses":[{"name":"main","ready":true,"started":true,
            "state":{"running":{"startedAt":"2026-11-24T07:01:56Z"}}}]}})");
    pod = labelled(pod, component);
    pod = withMetadata(pod, u"name"_s, QString(component + u"-1"_s));
    return withMetadata(pod, u"uid"_s, QString(component + u"-uid"_s));
}

//! A pod of \a component with the spec above and another status.
QJsonObject podWith(const QString &component, const QByteArray &status)
{
    return withStatus(readyPod(component), status);
}

StoreFacts runningStore()
{
    StoreFacts facts = emptyStore();
    facts.statefulSets = {statefulSet(true)};
    facts.deployments = {deployment(u"web"_s, true)};
    facts.pods = {readyPod(u"database"_s), readyPod(u"web"_s)};
    return facts;
}

StoreFacts verifiedStore()
{
    StoreFacts facts = runningStore();
    facts.stateConfigMap = json(R"({"data":{"verified":"true","verifiedAt":"2026-11-24T07:02:20Z"}})");
    return facts;
}

//! The web pod of a running store replaced by one with \a status.
StoreFacts withWeb(StoreFacts facts, const QByteArray &status)
{
    facts.deployments = {deployment(u"web"_s, false)};
    facts.pods = {readyPod(u"database"_s), podWith(u"web"_s, status)};
    return facts;
}

QJsonObject eventOf(const char *kind, const char *name, const char *reason, const QString &message, int count)
{
    return QJsonObject{{u"type"_s, u"Warning"_s},
                       {u"reason"_s, QString::fromLatin1(reason)},
                       {u"message"_s, message},
                       {u"count"_s, count},
                       {u"lastTimestamp"_s, u"2026-11-24T07:02:20Z"_s},
                       {u"involvedObject"_s,
                        QJsonObject{{u"kind"_s, QString::fromLatin1(kind)}, {u"name"_s, QString::fromLatin1(name)}}}};
}

//! The objects of a recorded fault put into a store: each one is given the component
//! that \a components names for it ("img" -> "web"); others are left out.
StoreFacts recorded(const QString &fixture, const QHash<QString, QString> &components)
{
    QFile file(QStringLiteral(SHOPFLOW_SOURCE_DIR "/tests/fixtures/cluster/") + fixture + ".json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(fixture));
    StoreFacts facts = emptyStore();
    facts.quotas.clear();
    const QJsonArray items = json(file.readAll()).value("items"_L1).toArray();
    for (const QJsonValue &value : items) {
        QJsonObject object = value.toObject();
        const QString kind = object.value("kind"_L1).toString();
        const QString name = kube::nameOf(object);
        if (kind == "Event"_L1) {
            facts.events.append(object);
            continue;
        }
        for (auto it = components.cbegin(); it != components.cend(); ++it) {
            if (name != it.key() && !name.startsWith(it.key() + u'-'))
                continue;
            object = labelled(object, it.value());
            if (kind == "Pod"_L1)
                facts.pods.append(object);
            else if (kind == "Deployment"_L1)
                facts.deployments.append(object);
            else if (kind == "StatefulSet"_L1)
                facts.statefulSets.append(object);
            else if (kind == "ReplicaSet"_L1)
                facts.replicaSets.append(object);
            else if (kind == "PersistentVolumeClaim"_L1)
                facts.persistentVolumeClaims.append(object);
            else if (kind == "Service"_L1)
                facts.services.append(object);
            else if (kind == "Ingress"_L1)
                facts.ingresses.append(object);
        }
        if (kind == "ResourceQuota"_L1)
            facts.quotas.append(object);
    }
    if (facts.quotas.isEmpty())
        facts.quotas = emptyStore().quotas;
    return facts;
}

//! A web Deployment that is not ready, for recorded pods that stood alone.
StoreFacts withDeployment(StoreFacts facts)
{
    facts.deployments = {deployment(u"web"_s, false)};
    return facts;
}

} // namespace

class tst_StoreStatus : public QObject
{
    Q_OBJECT

private:
    static StepState stateOf(const StoreStatus &status, ProvisionStep step)
    {
        return status.steps.at(int(step) - 1).state;
    }

    static void checkSentences(const StoreStatus &status)
    {
        QCOMPARE(status.steps.size(), 8);
        if (status.cause.isEmpty())
            return;
        QVERIFY2(status.cause.endsWith(u'.'), qPrintable(status.cause));
        QVERIFY2(!status.cause.contains(".."_L1), qPrintable(status.cause));
        QVERIFY2(!status.cause.contains(u'%'), qPrintable(status.cause));
        if (!status.nextStep.isEmpty())
            QVERIFY2(status.nextStep.endsWith(u'.'), qPrintable(status.nextStep));
    }

private Q_SLOTS:
    void recordedFaults_data()
    {
        QTest::addColumn<StoreFacts>("facts");
        QTest::addColumn<StorePhase>("phase");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<ProvisionStep>("step");
        QTest::addColumn<QString>("cause");

        QTest::newRow("image-not-found") << recorded(u"image-not-found"_s,
                                                     {{u"img-8447bc548d"_s, u"web"_s}, {u"img"_s, u"web"_s}})
                                         << StorePhase::Failed << ErrorKind::Image << ProvisionStep::Application
                                         << u"The node cannot reach the registry registry.invalid.local for the image "
                                            "registry.invalid.local/shop/none:1.0 of web."_s;
        QTest::newRow("image never pulled")
            << withDeployment(recorded(u"image-not-found"_s, {{u"img-never"_s, u"web"_s}})) << StorePhase::Failed
            << ErrorKind::Image << ProvisionStep::Application
            << u"The image docker.io/library/absent:9 of web is not on the node, and "
               "pulling it is switched off."_s;
        QTest::newRow("init-failing") << withDeployment(recorded(u"init-failing"_s, {{u"initfail"_s, u"web"_s}}))
                                      << StorePhase::Failed << ErrorKind::Setup << ProvisionStep::Setup
                                      << u"The setup step migrate failed: error: relation missing."_s;
        QTest::newRow("missing-secret") << withDeployment(recorded(u"missing-secret"_s, {{u"badsecret"_s, u"web"_s}}))
                                        << StorePhase::Failed << ErrorKind::Setup << ProvisionStep::Application
                                        << u"web cannot start: the secret missing does not exist."_s;
        QTest::newRow("oomkilled") << withDeployment(recorded(u"oomkilled"_s, {{u"oom"_s, u"web"_s}}))
                                   << StorePhase::Failed << ErrorKind::Quota << ProvisionStep::Application
                                   << u"web is out of memory (limit 32Mi)."_s;
        QTest::newRow("unschedulable") << withDeployment(recorded(u"unschedulable"_s, {{u"unsched"_s, u"web"_s}}))
                                       << StorePhase::Failed << ErrorKind::Scheduling << ProvisionStep::Setup
                                       << u"No node has room for web: not enough CPU and memory is free."_s;
        QTest::newRow("quota-exceeded")
            << recorded(u"quota-exceeded"_s, {{u"big"_s, u"web"_s}}) << StorePhase::Failed << ErrorKind::Quota
            << ProvisionStep::Application
            << u"web does not fit into the store's quota: CPU limit asks for 700m with 0 in "
               "use, and 500m is allowed."_s;
        StoreFacts nolimits = recorded(u"quota-exceeded"_s, {{u"nolimits"_s, u"web"_s}});
        nolimits.deployments = {withMetadata(deployment(u"web"_s, false), u"name"_s, u"nolimits"_s)};
        QTest::newRow("no limits") << nolimits << StorePhase::Failed << ErrorKind::Quota << ProvisionStep::Setup
                                   << u"web names no limits, but the store's quota demands them (limits.cpu for: c; "
                                      "limits.memory for: c; requests.cpu for: c; requests.memory for: c)."_s;
        QTest::newRow("psa-violation") << recorded(u"psa-violation"_s, {{u"root"_s, u"web"_s}}) << StorePhase::Failed
                                       << ErrorKind::Policy << ProvisionStep::Application
                                       << u"web is refused by the namespace's pod security level restricted "
                                          "(allowPrivilegeEscalation != false)."_s;
        QTest::newRow("readiness-failing")
            << recorded(u"readiness-failing"_s, {{u"notready"_s, u"web"_s}}) << StorePhase::Failed << ErrorKind::Setup
            << ProvisionStep::Application << u"web runs but does not pass its health check (connection refused)."_s;
        StoreFacts noclass =
            recorded(u"pvc-pending-no-class"_s, {{u"noclass"_s, u"database"_s}, {u"pvcpod"_s, u"database"_s}});
        noclass.statefulSets = {statefulSet(false)};
        noclass.deployments = {deployment(u"web"_s, false)};
        QTest::newRow("pvc-pending-no-class")
            << noclass << StorePhase::Failed << ErrorKind::Storage << ProvisionStep::Database
            << u"The storage class fast-missing of the volume noclass does not exist on this cluster."_s;
    }

    void recordedFaults()
    {
        QFETCH(StoreFacts, facts);
        QFETCH(StorePhase, phase);
        QFETCH(ErrorKind, kind);
        QFETCH(ProvisionStep, step);
        QFETCH(QString, cause);
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(status.cause, cause);
        QCOMPARE(toString(status.phase), toString(phase));
        QCOMPARE(toString(status.kind), toString(kind));
        QVERIFY(status.step);
        QCOMPARE(toString(*status.step), toString(step));
        QCOMPARE(toString(stateOf(status, step)), u"failed"_s);
        QVERIFY(!status.nextStep.isEmpty());
        checkSentences(status);

        // The same trouble in a store that sold before.
        StoreFacts later = facts;
        later.stateConfigMap = json(R"({"data":{"verified":"true","verifiedAt":"2026-11-24T07:01:00Z"}})");
        const StoreStatus degraded = storeStatus(later);
        QCOMPARE(toString(degraded.phase), u"Degraded"_s);
        QCOMPARE(degraded.cause, cause);
        QVERIFY(degraded.verifiedAt.isValid());
    }

    void waitForFirstConsumerIsHealthy()
    {
        StoreFacts facts = recorded(u"pvc-pending-no-class"_s, {{u"waits"_s, u"database"_s}});
        facts.statefulSets = {statefulSet(false)};
        facts.deployments = {deployment(u"web"_s, false)};
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Provisioning"_s);
        QCOMPARE(status.cause, QString());
        QCOMPARE(toString(status.step.value()), u"database"_s);
    }

    void recordedReadyStore()
    {
        StoreFacts facts = recorded(
            u"store-ready"_s, {{u"medusa"_s, u"web"_s}, {u"postgres"_s, u"database"_s}, {u"redis"_s, u"cache"_s}});
        QCOMPARE(facts.deployments.size(), 1);
        const StoreStatus waiting = storeStatus(facts);
        QCOMPARE(toString(waiting.phase), u"Provisioning"_s);
        QCOMPARE(toString(waiting.step.value()), u"verify"_s);
        QCOMPARE(waiting.progressDetail, u"waiting for verification"_s);
        for (int i = 0; i < 7; ++i)
            QCOMPARE(toString(waiting.steps.at(i).state), u"done"_s);
        QCOMPARE(toString(waiting.steps.at(7).state), u"running"_s);

        facts.stateConfigMap = json(R"({"data":{"verified":"true","verifiedAt":"2026-11-24T07:02:00Z"}})");
        const StoreStatus ready = storeStatus(facts);
        QCOMPARE(toString(ready.phase), u"Ready"_s);
        QVERIFY(!ready.step);
        QCOMPARE(ready.cause, QString());
        QCOMPARE(ready.verifiedAt, at("07:02:00"));
    }

    void stuckDeletion()
    {
        QFile file(QStringLiteral(SHOPFLOW_SOURCE_DIR "/tests/fixtures/cluster/namespace-stuck-terminating.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        StoreFacts facts = verifiedStore();
        for (const QJsonValue &value : json(file.readAll()).value("items"_L1).toArray()) {
            if (value.toObject().value("kind"_L1).toString() == "Namespace"_L1)
                facts.namespaceObject = value.toObject();
        }
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Deleting"_s);
        QCOMPARE(status.cause, u"Still there: 1 configmaps. Held back by the finalizer example.com/hold."_s);
        QVERIFY(!status.nextStep.isEmpty());
        const QVector<DeletionRemainder> rest = deletionRemainders(facts.namespaceObject);
        QCOMPARE(rest.size(), 2);
        QCOMPARE(rest.at(0), (DeletionRemainder{u"configmaps"_s, 1, false}));
        QCOMPARE(rest.at(1), (DeletionRemainder{u"example.com/hold"_s, 1, true}));
    }

    void deletionUnderWay()
    {
        StoreFacts facts = verifiedStore();
        facts.namespaceObject = withMetadata(facts.namespaceObject, u"deletionTimestamp"_s, u"2026-11-24T07:02:30Z"_s);
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Deleting"_s);
        QCOMPARE(status.cause, QString());
    }

    void ready()
    {
        const StoreStatus status = storeStatus(verifiedStore());
        QCOMPARE(toString(status.phase), u"Ready"_s);
        for (const StepStatus &step : status.steps) {
            QCOMPARE(toString(step.state), u"done"_s);
            QVERIFY(step.finishedAt.isValid());
        }
        QCOMPARE(status.steps.at(4).startedAt, at("07:01:40"));
        QCOMPARE(status.steps.at(4).finishedAt, at("07:01:54"));
    }

    void nothingKnown()
    {
        const StoreStatus status = storeStatus(StoreFacts());
        QCOMPARE(toString(status.phase), u"Unknown"_s);
        QCOMPARE(status.steps.size(), 8);
    }

    void claimed()
    {
        StoreFacts facts = emptyStore();
        facts.quotas.clear();
        facts.services.clear();
        const StoreStatus young = storeStatus(facts);
        QCOMPARE(toString(young.phase), u"Requested"_s);
        QCOMPARE(toString(young.step.value()), u"isolation"_s);
        facts.now = at("07:05:00");
        const StoreStatus old = storeStatus(facts);
        QCOMPARE(toString(old.phase), u"Failed"_s);
        QCOMPARE(old.cause, u"The creation stopped before everything was applied."_s);
        QVERIFY(old.retryable);
    }

    void setupProgress()
    {
        StoreFacts facts = withWeb(runningStore(), R"({"phase":"Pending","conditions":[
            {"type":"PodScheduled","status":"True"},{"type":"Initialized","status":"False"}],
            "initContainerStatuses":[{"name":"setup","state":{"running":{"startedAt":"2026-11-24T07:02:30Z"}}}]})");
        StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Provisioning"_s);
        QCOMPARE(toString(status.step.value()), u"setup"_s);
        QCOMPARE(status.progressDetail, u"setup 1/1 setup"_s);
        facts.setupProgress.insert(u"web-uid"_s, u"step 2/4 migrate"_s);
        status = storeStatus(facts);
        QCOMPARE(status.progressDetail, u"setup 2/4 migrate"_s);
        QCOMPARE(status.cause, QString());
    }

    void firstInitFailureIsNotFinal()
    {
        const StoreStatus status = storeStatus(withWeb(runningStore(), R"({"phase":"Pending","conditions":[
            {"type":"PodScheduled","status":"True"},{"type":"Initialized","status":"False"}],
            "initContainerStatuses":[{"name":"setup","restartCount":1,"state":{"waiting":{"reason":"CrashLoopBackOff"}},
            "lastState":{"terminated":{"exitCode":1,"reason":"Error","message":
            "step=migrate rc=1 ms=19907 reason=Some migrations failed to run: Error: ROLLBACK - Connection terminated unexpectedly"}}}]})"));
        QCOMPARE(toString(status.phase), u"Provisioning"_s);
        QCOMPARE(status.cause, u"The setup step migrate failed: Some migrations failed to run: Error: ROLLBACK - "
                               "Connection terminated unexpectedly."_s);
        QCOMPARE(toString(status.kind), u"setup"_s);
        checkSentences(status);
    }

    void hopelessInitFailureIsFinalAtOnce()
    {
        const StoreStatus status = storeStatus(withWeb(runningStore(), R"({"phase":"Pending","conditions":[
            {"type":"PodScheduled","status":"True"},{"type":"Initialized","status":"False"}],
            "initContainerStatuses":[{"name":"setup","restartCount":0,"state":{"terminated":{"exitCode":78,"reason":"Error",
            "message":"step=files rc=78 ms=5 retry=no reason=The volume holds a newer version."}}}]})"));
        QCOMPARE(toString(status.phase), u"Failed"_s);
        QCOMPARE(status.cause, u"The setup step files failed: The volume holds a newer version."_s);
        QVERIFY(!status.retryable);
    }

    void databaseExplainsTheSetup()
    {
        StoreFacts facts = withWeb(runningStore(), R"({"phase":"Pending","conditions":[
            {"type":"PodScheduled","status":"True"},{"type":"Initialized","status":"False"}],
            "initContainerStatuses":[{"name":"setup","restartCount":4,"state":{"waiting":{"reason":"CrashLoopBackOff"}},
            "lastState":{"terminated":{"exitCode":1,"reason":"Error","message":"step=wait rc=1 ms=1 reason=no database"}}}]})");
        facts.statefulSets = {statefulSet(false)};
        facts.pods[0] = podWith(u"database"_s, R"({"phase":"Pending","containerStatuses":[{"name":"main",
            "state":{"waiting":{"reason":"ImagePullBackOff","message":"Back-off pulling image"}}}]})");
        facts.events = {eventOf("Pod", "database-1", "Failed",
                                u"Failed to pull image \"shop:1\": docker.io/library/shop:1: not found"_s, 3)};
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Failed"_s);
        QCOMPARE(status.cause, u"The image shop:1 of database does not exist."_s);
        QCOMPARE(toString(status.step.value()), u"database"_s);
    }

    void setRefusedByQuota()
    {
        StoreFacts facts = emptyStore();
        facts.statefulSets = {statefulSet(false)};
        facts.deployments = {deployment(u"web"_s, false)};
        facts.events = {eventOf("StatefulSet", "database", "FailedCreate",
                                u"create Pod database-0 in StatefulSet database failed error: pods \"database-0\" is "
                                "forbidden: exceeded quota: store-quota, requested: limits.memory=2Gi, used: "
                                "limits.memory=1Gi, limited: limits.memory=1536Mi"_s,
                                12)};
        StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Failed"_s);
        QCOMPARE(status.cause, u"database does not fit into the store's quota: memory limit asks for 2Gi with 1Gi in "
                               "use, and 1536Mi is allowed."_s);
        QCOMPARE(toString(status.step.value()), u"database"_s);
        checkSentences(status);
        facts.events = {
            eventOf("StatefulSet", "database", "FailedCreate",
                    u"create Pod database-0 in StatefulSet database failed error: pods \"database-0\" is "
                    "forbidden: violates PodSecurity \"restricted:latest\": runAsNonRoot != true (pod must set)"_s,
                    12)};
        status = storeStatus(facts);
        QCOMPARE(status.cause, u"database is refused by the namespace's pod security level restricted (runAsNonRoot != "
                               "true)."_s);
        QCOMPARE(toString(status.kind), u"policy"_s);
        facts.events = {eventOf("StatefulSet", "database", "FailedCreate",
                                u"pods \"database-0\" is forbidden: status unknown for quota: store-quota"_s, 3)};
        QCOMPARE(toString(storeStatus(facts).phase), u"Provisioning"_s);
    }

    void deadNode()
    {
        StoreFacts facts = verifiedStore();
        facts.nodes = {json(R"({"metadata":{"name":"node1"},"status":{"conditions":[
            {"type":"Ready","status":"Unknown","lastHeartbeatTime":"2026-11-24T07:00:00Z"}]}})")};
        StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Degraded"_s);
        QCOMPARE(status.cause, u"The node node1 does not answer, and database runs on it."_s);
        // Not declared dead yet, but its lease is old.
        facts = verifiedStore();
        facts.leases = {json(R"({"metadata":{"name":"node1"},"spec":{"renewTime":"2026-11-24T07:01:20.000000Z"}})")};
        QCOMPARE(toString(storeStatus(facts).phase), u"Degraded"_s);
        facts.leases = {json(R"({"metadata":{"name":"node1"},"spec":{"renewTime":"2026-11-24T07:02:35.000000Z"}})")};
        QCOMPARE(toString(storeStatus(facts).phase), u"Ready"_s);
        // Gone from the list; and not permitted to list.
        facts.nodes.clear();
        QVERIFY(storeStatus(facts).cause.contains("is gone"_L1));
        facts.nodesKnown = false;
        QCOMPARE(toString(storeStatus(facts).phase), u"Ready"_s);
    }

    void forbiddenSysctl()
    {
        StoreFacts facts = withWeb(runningStore(), R"({"phase":"Failed","reason":"SysctlForbidden",
            "message":"Pod was rejected: forbidden sysctl: \u0022net.core.somaxconn\u0022 not allowlisted"})");
        StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Failed"_s);
        QCOMPARE(toString(status.kind), u"policy"_s);
        QCOMPARE(status.cause, u"The node refuses web, which needs the system setting net.core.somaxconn."_s);
        // The next try is just being made.
        QJsonObject next = withMetadata(podWith(u"web"_s, R"({"phase":"Pending"})"), u"name"_s, u"web-2"_s);
        next = withMetadata(next, u"creationTimestamp"_s, u"2026-11-24T07:02:39Z"_s);
        facts.pods.append(next);
        status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Failed"_s);
        QVERIFY(status.cause.contains("net.core.somaxconn"_L1));
    }

    void degradedByMemory()
    {
        const char *killed = R"({"phase":"Running","conditions":[{"type":"Initialized","status":"True"},
            {"type":"Ready","status":"False"}],"containerStatuses":[{"name":"main","restartCount":1,
            "state":{"waiting":{"reason":"CrashLoopBackOff"}},
            "lastState":{"terminated":{"reason":"OOMKilled","exitCode":137,"finishedAt":"2026-11-24T07:02:30Z"}}}]})";
        const StoreStatus status = storeStatus(withWeb(verifiedStore(), killed));
        QCOMPARE(toString(status.phase), u"Degraded"_s);
        QCOMPARE(status.cause, u"web is out of memory (limit 640Mi)."_s);
        QCOMPARE(status.nextStep, u"Raise the plan."_s);
        // It runs for a moment, but was killed three times within minutes.
        StoreFacts loop = verifiedStore();
        loop.pods[1] = podWith(u"web"_s, R"({"phase":"Running","conditions":[{"type":"Initialized","status":"True"},
            {"type":"Ready","status":"True"}],"containerStatuses":[{"name":"main","ready":true,"restartCount":3,
            "state":{"running":{}},
            "lastState":{"terminated":{"reason":"OOMKilled","exitCode":137,"finishedAt":"2026-11-24T07:02:30Z"}}}]})");
        QCOMPARE(toString(storeStatus(loop).phase), u"Degraded"_s);
    }

    void crashLoop()
    {
        const StoreStatus status = storeStatus(withWeb(runningStore(), R"({"phase":"Running","conditions":[
            {"type":"Initialized","status":"True"},{"type":"Ready","status":"False"}],
            "containerStatuses":[{"name":"main","restartCount":5,"state":{"waiting":{"reason":"CrashLoopBackOff"}},
            "lastState":{"terminated":{"reason":"Error","exitCode":1,"message":"boom\nno port"}}}]})"));
        QCOMPARE(toString(status.phase), u"Failed"_s);
        QCOMPARE(status.cause, u"web keeps crashing (exit code 1): no port."_s);
    }

    void readinessLost()
    {
        StoreFacts facts = withWeb(verifiedStore(), R"({"phase":"Running","conditions":[
            {"type":"Initialized","status":"True"},
            {"type":"Ready","status":"False","lastTransitionTime":"2026-11-24T07:02:38Z"}],
            "containerStatuses":[{"name":"main","ready":false,"state":{"running":{"startedAt":"2026-11-24T07:02:00Z"}}}]})");
        facts.events = {eventOf("Pod", "web-1", "Unhealthy",
                                u"Readiness probe failed: HTTP probe failed with statuscode: 500"_s, 3)};
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Degraded"_s);
        QCOMPARE(status.cause, u"web runs but does not pass its health check (HTTP 500)."_s);
    }

    void updating()
    {
        const StoreStatus status = storeStatus(withWeb(verifiedStore(), R"({"phase":"Pending","conditions":[
            {"type":"PodScheduled","status":"True"},{"type":"Initialized","status":"False"}],
            "initContainerStatuses":[{"name":"setup","state":{"running":{"startedAt":"2026-11-24T07:02:30Z"}}}]})"));
        QCOMPARE(toString(status.phase), u"Updating"_s);
        QCOMPARE(status.progressDetail, u"setup 1/1 setup"_s);
        QCOMPARE(status.cause, QString());
    }

    void suspended()
    {
        StoreFacts facts = verifiedStore();
        facts.namespaceObject = withMetadata(facts.namespaceObject, u"annotations"_s,
                                             QJsonObject{{u"shopflow.io/spec"_s, u"{\"suspended\":true}"_s}});
        StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Updating"_s);
        QCOMPARE(status.progressDetail, u"waiting for 2 pods to stop"_s);
        facts.pods.clear();
        status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Suspended"_s);
        QCOMPARE(status.cause, QString());
    }

    void scaledToZeroByHand()
    {
        StoreFacts facts = verifiedStore();
        facts.pods.removeLast();
        QJsonObject web = deployment(u"web"_s, false);
        web.insert("spec"_L1, QJsonObject{{u"replicas"_s, 0}});
        facts.deployments = {web};
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Degraded"_s);
        QCOMPARE(status.cause, u"web is scaled to zero."_s);
    }

    void verificationFailed()
    {
        StoreFacts facts = runningStore();
        facts.stateConfigMap =
            json(R"({"data":{"verified":"false","problem":"The shop has no products.","problemStep":"verify"}})");
        StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Failed"_s);
        QCOMPARE(status.cause, u"The shop has no products."_s);
        QCOMPARE(toString(status.step.value()), u"verify"_s);
        facts.stateConfigMap = json(R"({"data":{"verified":"false","verifiedAt":"2026-11-24T07:00:00Z",
            "problem":"The shop has no products."}})");
        status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Degraded"_s);
        QVERIFY(!status.nextStep.isEmpty());
    }

    void missingService()
    {
        StoreFacts facts = verifiedStore();
        facts.services.clear();
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Degraded"_s);
        QCOMPARE(status.cause, u"The store's public service is missing."_s);
        QCOMPARE(toString(status.step.value()), u"routing"_s);
    }

    void youngTroubleIsNotFinal()
    {
        StoreFacts facts = withDeployment(recorded(u"unschedulable"_s, {{u"unsched"_s, u"web"_s}}));
        facts.now = at("07:01:44");
        QCOMPARE(toString(storeStatus(facts).phase), u"Provisioning"_s);
        QCOMPARE(storeStatus(facts).cause, QString());
        facts = withWeb(runningStore(), R"({"phase":"Pending","conditions":[{"type":"PodScheduled","status":"True"},
            {"type":"Initialized","status":"True"}],"containerStatuses":[{"name":"main","state":{"waiting":
            {"reason":"ErrImagePull","message":"unauthorized: authentication required"}}}]})");
        facts.now = at("07:01:45");
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Provisioning"_s);
        QCOMPARE(status.cause, u"The registry refuses the credentials for the image shop:1 of web."_s);
    }

    void images_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("part");
        QTest::newRow("not found") << u"rpc error: failed to pull: docker.io/x/y:1: not found"_s
                                   << u"does not exist."_s;
        QTest::newRow("manifest") << u"manifest unknown: manifest unknown"_s << u"does not exist."_s;
        QTest::newRow("docker hub") << u"pull access denied, repository does not exist or may require authorization"_s
                                    << u"or its registry wants credentials."_s;
        QTest::newRow("401")
            << u"failed to authorize: unexpected status from GET request to https://x: 401 Unauthorized"_s
            << u"refuses the credentials"_s;
        QTest::newRow("dns") << u"failed to fetch anonymous token: dial tcp: lookup x: no such host"_s
                             << u"cannot reach the registry docker.io"_s;
        QTest::newRow("limit") << u"toomanyrequests: You have reached your pull rate limit"_s
                               << u"refuses more pulls"_s;
        QTest::newRow("arch") << u"no match for platform in manifest: not found"_s << u"processor"_s;
        QTest::newRow("else") << u"disk quota"_s << u"cannot be pulled."_s;
    }

    void images()
    {
        QFETCH(QString, message);
        QFETCH(QString, part);
        const Explanation what = explainImage(u"web"_s, u"x/y:1"_s, u"ErrImagePull"_s, message);
        QVERIFY2(what.cause.contains(part), qPrintable(what.cause));
        QCOMPARE(toString(what.kind), u"image"_s);
    }

    void terminationLines()
    {
        const TerminationLine line = TerminationLine::of(u"noise\nstep=migrate rc=1 ms=19907 reason=a=b c\n"_s);
        QCOMPARE(line.step, u"migrate"_s);
        QCOMPARE(line.exitCode, 1);
        QCOMPARE(line.milliseconds, 19907);
        QCOMPARE(line.reason, u"a=b c"_s);
        QVERIFY(line.retryable);
        QVERIFY(!TerminationLine::of(u"step=x rc=1 retry=no reason=y"_s).retryable);
        QCOMPARE(TerminationLine::of(u"working\nerror: z\n"_s).reason, u"error: z"_s);
        QCOMPARE(TerminationLine::of({}).reason, QString());
        QCOMPARE(ProgressLine::of(u"step 3/4 sample products"_s).name, u"sample products"_s);
        QCOMPARE(ProgressLine::of(u"2026 step 3/4 x"_s).step, 3);
        QCOMPARE(ProgressLine::of(u"steps"_s).steps, 0);
    }

    void words()
    {
        QCOMPARE(toString(ProvisionStep::Checks), u"checks"_s);
        QCOMPARE(toString(ProvisionStep::Verify), u"verify"_s);
        QVERIFY(provisionStepFrom(u"routing"_s) == ProvisionStep::Routing);
        QVERIFY(!provisionStepFrom(u"nothing"_s));
    }
};

Q_DECLARE_METATYPE(StoreFacts)
QTEST_APPLESS_MAIN(tst_StoreStatus)
#include "tst_StoreStatus.moc"
