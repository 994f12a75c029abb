// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreFixture.h"
#include "stores/StoreDeletion.h"

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

class tst_StoreStatus : public QObject
{
    Q_OBJECT

private:
    static StepState stateOf(const StoreStatus &status, ProvisionStep step)
    {
        return status.steps.at(int(step) - 1).state;
    }

private Q_SLOTS:
    void whatMayNotBeReadIsUnknown_data()
    {
        QTest::addColumn<QSet<QString>>("unreadable");
        QTest::addColumn<StorePhase>("phase");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QSet<QString>{} << StorePhase::Ready << QString();
        QTest::newRow("quota and routes") << QSet<QString>{u"resourcequotas"_s, u"ingresses"_s} << StorePhase::Ready
                                          << QString();
        QTest::newRow("the namespace") << QSet<QString>{u"namespaces"_s} << StorePhase::Ready << QString();
        QTest::newRow("pods") << QSet<QString>{u"pods"_s} << StorePhase::Unknown << u"pods"_s;
        QTest::newRow("workloads") << QSet<QString>{u"deployments"_s, u"statefulsets"_s} << StorePhase::Unknown
                                   << u"deployments, statefulsets"_s;
        QTest::newRow("state") << QSet<QString>{u"configmaps"_s} << StorePhase::Unknown << u"configmaps"_s;
    }

    //! A right that is missing makes facts unknown and never a store broken.
    void whatMayNotBeReadIsUnknown()
    {
        QFETCH(QSet<QString>, unreadable);
        StoreFacts facts = verifiedStore();
        facts.unreadable = unreadable;
        if (unreadable.contains(u"resourcequotas"_s))
            facts.quotas.clear();
        if (unreadable.contains(u"pods"_s))
            facts.pods.clear();
        if (unreadable.contains(u"deployments"_s)) {
            facts.deployments.clear();
            facts.statefulSets.clear();
        }
        if (unreadable.contains(u"configmaps"_s))
            facts.stateConfigMap = {};
        const StoreStatus status = storeStatus(facts);
        QFETCH(StorePhase, phase);
        QFETCH(QString, word);
        QCOMPARE(toString(status.phase), toString(phase));
        QVERIFY2(status.cause.contains(word), qPrintable(status.cause));
        QCOMPARE(status.cause.isEmpty(), word.isEmpty());
        QCOMPARE(status.nextStep.contains("store-a"_L1), !word.isEmpty());
        if (!unreadable.contains(u"deployments"_s))
            QCOMPARE(toString(stateOf(status, ProvisionStep::Isolation)), toString(StepState::Done));
    }

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
        QFile file(sourcePath(QStringLiteral("tests/fixtures/cluster/namespace-stuck-terminating.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        StoreFacts facts = verifiedStore();
        for (const QJsonValue &value : json(file.readAll()).value("items"_L1).toArray()) {
            if (value.toObject().value("kind"_L1).toString() == "Namespace"_L1)
                facts.namespaceObject = value.toObject();
        }
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Deleting"_s);
        QCOMPARE(status.cause, u"1 config map is still there. Held back by the finalizer example.com/hold."_s);
        QVERIFY(!status.nextStep.isEmpty());
        const QVector<DeletionRemainder> rest = deletionRemainders(facts.namespaceObject);
        QCOMPARE(rest.size(), 2);
        QCOMPARE(rest.at(0), (DeletionRemainder{u"configmaps"_s, 1, false}));
        QCOMPARE(rest.at(1), (DeletionRemainder{u"example.com/hold"_s, 1, true}));
    }

    //! What Kubernetes itself holds back for a moment is no reason to touch anything.
    void ordinaryDeletion()
    {
        StoreFacts facts = verifiedStore();
        facts.namespaceObject = withMetadata(facts.namespaceObject, u"deletionTimestamp"_s, u"2026-11-24T07:02:30Z"_s);
        facts.namespaceObject = withStatus(facts.namespaceObject, R"({"phase":"Terminating","conditions":[
            {"type":"NamespaceContentRemaining","status":"True","message":"Some resources are remaining: persistentvolumeclaims. has 2 resource instances, pods. has 1 resource instances"},
            {"type":"NamespaceFinalizersRemaining","status":"True","message":"Some content in the namespace has finalizers remaining: kubernetes.io/pvc-protection in 2 resource instances"}]})");
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(status.cause, u"2 volume claims and 1 pod are still there."_s);
        QCOMPARE(status.nextStep, QString());
    }

    void deletionUnderWay()
    {
        StoreFacts facts = verifiedStore();
        facts.namespaceObject = withMetadata(facts.namespaceObject, u"deletionTimestamp"_s, u"2026-11-24T07:02:30Z"_s);
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Deleting"_s);
        QCOMPARE(status.cause, QString());
        QVERIFY(status.steps.isEmpty());
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
        facts.now = at("07:01:50");
        const StoreStatus young = storeStatus(facts);
        QCOMPARE(toString(young.phase), u"Requested"_s);
        QCOMPARE(toString(young.step.value()), u"isolation"_s);
        facts.now = at("07:02:10");
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
        QCOMPARE(status.progressDetail, u"setup is running"_s);
        facts.setupProgress.insert(u"web-uid"_s, u"step 2/4 migrate"_s);
        status = storeStatus(facts);
        QCOMPARE(status.progressDetail, u"setup 2/4 migrate"_s);
        QCOMPARE(status.cause, QString());
    }

    void updating()
    {
        const StoreStatus status = storeStatus(withWeb(verifiedStore(), R"({"phase":"Pending","conditions":[
            {"type":"PodScheduled","status":"True"},{"type":"Initialized","status":"False"}],
            "initContainerStatuses":[{"name":"setup","state":{"running":{"startedAt":"2026-11-24T07:02:30Z"}}}]})"));
        QCOMPARE(toString(status.phase), u"Updating"_s);
        QCOMPARE(status.progressDetail, u"setup is running"_s);
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
        facts.stateConfigMap = json(R"({"data":{"verified":"false","verifiedAt":"2026-11-24T07:00:00Z",
            "problem":"The shop has no products.","problemNextStep":"Publish one."}})");
        QCOMPARE(storeStatus(facts).nextStep, u"Publish one."_s);
    }

    //! Its web pod became ready at 07:02:05 and answers again since.
    void failedCheckOfEarlierPods_data()
    {
        QTest::addColumn<QByteArray>("problem");
        QTest::addColumn<QString>("phase");
        QTest::addColumn<int>("due");
        QTest::newRow("before the pods") << QByteArray(R"("problemKind":"unreachable","problemAt":"2026-11-24T07:01:00Z")")
                                         << u"Ready"_s << int(CheckDue::Light);
        QTest::newRow("after the pods") << QByteArray(R"("problemKind":"unreachable","problemAt":"2026-11-24T07:02:10Z")")
                                        << u"Degraded"_s << int(CheckDue::Light);
        QTest::newRow("wrong answer to the full check")
            << QByteArray(R"("problemKind":"setup","problemAt":"2026-11-24T07:02:10Z","problemCheck":"full")")
            << u"Degraded"_s << int(CheckDue::Full);
        QTest::newRow("wrong answer to the light check")
            << QByteArray(R"("problemKind":"setup","problemAt":"2026-11-24T07:02:10Z","problemCheck":"light")")
            << u"Degraded"_s << int(CheckDue::Light);
        QTest::newRow("no time, as older consoles wrote")
            << QByteArray(R"("problemKind":"unreachable")") << u"Degraded"_s << int(CheckDue::Light);
        for (const char *kind : {"timeout", "notFound", "forbidden", "unauthorized", "config", "readOnly"}) {
            QTest::newRow(kind) << QByteArray(R"("problemAt":"2026-11-24T07:02:10Z","problemKind":")") + kind + "\""
                                << u"Ready"_s << int(CheckDue::Light);
        }
    }

    void failedCheckOfEarlierPods()
    {
        QFETCH(QByteArray, problem);
        QFETCH(QString, phase);
        QFETCH(int, due);
        StoreFacts facts = runningStore();
        facts.stateConfigMap = json(R"({"data":{"verified":"false","verifiedAt":"2026-11-24T07:00:00Z",
            "fullCheckAt":"2026-11-24T07:00:00Z","problem":"It does not answer.",)" +
                                    problem + "}}");
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), phase);
        QCOMPARE(status.cause.isEmpty(), phase == "Ready"_L1);
        QCOMPARE(int(status.due), due);
        QVERIFY(status.lastCheckFailed);
        QCOMPARE(status.verifiedAt, at("07:00:00"));
        for (const StepStatus &step : status.steps)
            QCOMPARE(toString(step.state), phase != "Ready"_L1 && step.step == ProvisionStep::Verify ? u"failed"_s : u"done"_s);
    }

    //! A check that said nothing does not count as passed either.
    void failedCheckOfAStoreThatNeverSold()
    {
        StoreFacts facts = runningStore();
        facts.stateConfigMap = json(R"({"data":{"verified":"false","problem":"No pod is ready.",
            "problemKind":"notFound","problemAt":"2026-11-24T07:02:10Z"}})");
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Provisioning"_s);
        QCOMPARE(status.progressDetail, u"waiting for verification"_s);
        QCOMPARE(int(status.due), int(CheckDue::First));
        QCOMPARE(int(storeStatus(verifiedStore()).due), int(CheckDue::None));
    }

    void missingWorkload()
    {
        StoreFacts facts = verifiedStore();
        facts.expected = {{u"StatefulSet"_s, u"database"_s}, {u"Deployment"_s, u"web"_s}};
        QCOMPARE(toString(storeStatus(facts).phase), u"Ready"_s);
        facts.statefulSets.clear();
        facts.pods.removeFirst();
        StoreStatus status = storeStatus(facts);
        QCOMPARE(toString(status.phase), u"Degraded"_s);
        QCOMPARE(status.cause, u"The StatefulSet database is missing on the cluster."_s);
        QCOMPARE(toString(status.step.value()), u"database"_s);
        QVERIFY(status.stuck);
        checkSentences(status);
        // Nothing after the step that failed counts as done.
        for (int i = int(ProvisionStep::Database); i < 8; ++i)
            QCOMPARE(toString(status.steps.at(i).state), u"waiting"_s);
        facts.deployments.clear();
        facts.pods.clear();
        status = storeStatus(facts);
        QCOMPARE(status.cause,
                 u"Parts of the store are missing on the cluster: StatefulSet database, Deployment web."_s);
        // While a store is being made they are just not there yet.
        facts.stateConfigMap = {};
        facts.now = at("07:01:40");
        QCOMPARE(storeStatus(facts).cause, QString());
    }

    //! A database that became ready anew after two days did not take two days to start.
    void timesOfALateRecovery()
    {
        StoreFacts facts = verifiedStore();
        facts.now = QDateTime::fromString(u"2026-11-26T07:02:40Z"_s, Qt::ISODate);
        facts.nodesKnown = false;
        QJsonObject pod = readyPod(u"database"_s);
        QJsonObject status = pod.value("status"_L1).toObject();
        QJsonArray conditions = status.value("conditions"_L1).toArray();
        conditions[2] = json(R"({"type":"Ready","status":"True","lastTransitionTime":"2026-11-26T07:00:00Z"})");
        status.insert("conditions"_L1, conditions);
        pod.insert("status"_L1, status);
        facts.pods[0] = pod;
        const StepStatus database = storeStatus(facts).steps.at(int(ProvisionStep::Database) - 1);
        QCOMPARE(toString(database.state), u"done"_s);
        QCOMPARE(database.startedAt.secsTo(database.finishedAt), 0);
    }

    void databaseWordsAreNotDoubled()
    {
        StoreFacts facts = runningStore();
        facts.statefulSets = {statefulSet(false)};
        facts.pods.removeFirst();
        const StoreStatus status = storeStatus(facts);
        QCOMPARE(status.steps.at(3).detail, u"waiting for its pod"_s);
        QCOMPARE(status.progressDetail, u"database: waiting for its pod"_s);
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

    void words()
    {
        QCOMPARE(toString(ProvisionStep::Checks), u"checks"_s);
        QCOMPARE(toString(ProvisionStep::Verify), u"verify"_s);
        QVERIFY(provisionStepFrom(u"routing"_s) == ProvisionStep::Routing);
        QVERIFY(!provisionStepFrom(u"nothing"_s));
    }
};

QTEST_APPLESS_MAIN(tst_StoreStatus)
#include "tst_StoreStatus.moc"
