// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreFixture.h"
#include "stores/Explanations.h"
#include "stores/TerminationLine.h"

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

//! What is told of a fault, and when it is final.
class tst_StoreProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void killedInitSaysSo()
    {
        const StoreStatus status = storeStatus(withWeb(runningStore(), R"({"phase":"Pending","conditions":[
            {"type":"PodScheduled","status":"True"},{"type":"Initialized","status":"False"}],
            "initContainerStatuses":[{"name":"setup","restartCount":1,"state":{"waiting":{"reason":"CrashLoopBackOff"}},
            "lastState":{"terminated":{"exitCode":137,"reason":"Error","message":"step 1/2 core\n"}}}]})"));
        QCOMPARE(status.cause, u"The setup step core failed: it was killed (exit code 137)."_s);
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
        // The last words of a log when nobody could write a line any more.
        for (const QString &log : {u"step 1/2 core\n"_s, u"step 1/3 a\ndone 1/3 a ms=4\nstep 2/3 core"_s}) {
            QCOMPARE(TerminationLine::of(log).reason, QString());
            QCOMPARE(TerminationLine::of(log).step, u"core"_s);
        }
        // A call stack is no reason; what it is the stack of, is.
        const QString trace = u"node:internal/process:1\n      throw er;\n      ^\n\nError: connect ECONNREFUSED 10.0.0.1:5432\n"
                              "    at TCPConnectWrap.callbackTrampoline (node:internal/async_hooks:130:17) {\n"
                              "  errno: -111,\n  code: 'ECONNREFUSED',\n  syscall: 'connect',\n}\n\nNode.js v20.19.2\n"_s;
        QCOMPARE(TerminationLine::of(trace).reason, u"Error: connect ECONNREFUSED 10.0.0.1:5432"_s);
        QCOMPARE(TerminationLine::of(u"PHP Fatal error:  Uncaught Error: no\n#0 /a.php(3): f()\n#1 {main}\n  thrown in /a.php on line 3\n"_s).reason,
                 u"PHP Fatal error:  Uncaught Error: no"_s);
        QCOMPARE(TerminationLine::of(u"    at a (b:1:2)\n"_s).reason, QString());
        QCOMPARE(TerminationLine::of(u"step 1/2 core\ncp: no space left\n"_s).reason, u"cp: no space left"_s);
        QCOMPARE(ProgressLine::of(u"step 3/4 sample products"_s).name, u"sample products"_s);
        QCOMPARE(ProgressLine::of(u"2026 step 3/4 x"_s).step, 3);
        QCOMPARE(ProgressLine::of(u"steps"_s).steps, 0);
    }
};

QTEST_APPLESS_MAIN(tst_StoreProblems)
#include "tst_StoreProblems.moc"
