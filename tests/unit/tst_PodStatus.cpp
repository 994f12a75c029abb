// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/status/PodStatus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow::kube;

namespace {

QJsonObject json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s in %s", qPrintable(error.errorString()), text);
    return document.object();
}

} // namespace

//! The rows re-express the cases of Kubernetes' own printer tests (TestPrintPod and
//! TestPrintPodWithRestartableInitContainer) as small objects of ours.
class tst_PodStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data()
    {
        QTest::addColumn<QByteArray>("pod");
        QTest::addColumn<QString>("ready");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("restarts");
        QTest::addColumn<QString>("lastRestart");

        // A row is: spec containers (a, b, ...), then the status.
        const auto row = [](const char *name, const char *spec, const char *status, const char *ready, const char *word,
                            int restarts, const char *lastRestart = "") {
            const QByteArray pod =
                QByteArray("{\"metadata\":{\"name\":\"p\"},\"spec\":") + spec + ",\"status\":" + status + "}";
            QTest::newRow(name) << pod << QString::fromLatin1(ready) << QString::fromLatin1(word) << restarts
                                << QString::fromLatin1(lastRestart);
        };
        const char *one = R"({"containers":[{"name":"a"}]})";
        const char *two = R"({"containers":[{"name":"a"},{"name":"b"}]})";
        const char *three = R"({"containers":[{"name":"a"},{"name":"b"},{"name":"c"}]})";
        const char *initOne = R"({"initContainers":[{"name":"i"}],"containers":[{"name":"a"}]})";
        const char *initTwo = R"({"initContainers":[{"name":"i"},{"name":"j"}],"containers":[{"name":"a"}]})";
        const char *sidecars = R"({"initContainers":[{"name":"i","restartPolicy":"Always"},
            {"name":"j","restartPolicy":"Always"}],"containers":[{"name":"a"}]})";

        row("one of two runs", two, R"({"phase":"Mine","containerStatuses":[
            {"name":"a","ready":true,"restartCount":3,"state":{"running":{}}},{"name":"b","restartCount":3}]})",
            "1/2", "Mine", 6);
        row("waiting beats the phase", two, R"({"phase":"Running","containerStatuses":[
            {"name":"a","ready":true,"restartCount":3,"state":{"running":{}}},
            {"name":"b","restartCount":3,"state":{"waiting":{"reason":"CrashLoopBackOff"}}}]})",
            "1/2", "CrashLoopBackOff", 6);
        row("the first container wins", two, R"({"phase":"Running","containerStatuses":[
            {"name":"a","restartCount":3,"state":{"waiting":{"reason":"ImagePullBackOff"}}},
            {"name":"b","restartCount":3,"state":{"terminated":{"reason":"Error","exitCode":1}}}]})",
            "0/2", "ImagePullBackOff", 6);
        row("ready without running does not count", two, R"({"phase":"Running","containerStatuses":[
            {"name":"a","ready":true,"restartCount":1,"state":{"running":{}}},
            {"name":"b","ready":true,"restartCount":1}]})",
            "1/2", "Running", 2);
        row("status.reason beats the phase", two, R"({"phase":"Failed","reason":"Evicted"})", "0/2", "Evicted", 0);
        row("waiting without a reason keeps the phase", one, R"({"phase":"Pending","containerStatuses":[
            {"name":"a","state":{"waiting":{}}}]})",
            "0/1", "Pending", 0);
        row("container creating", one, R"({"phase":"Pending","containerStatuses":[
            {"name":"a","state":{"waiting":{"reason":"ContainerCreating"}}}]})",
            "0/1", "ContainerCreating", 0);
        row("completed beside running is NotReady", two, R"({"phase":"Running","containerStatuses":[
            {"name":"a","state":{"terminated":{"reason":"Completed","exitCode":0}}},
            {"name":"b","ready":true,"state":{"running":{}}}]})",
            "1/2", "NotReady", 0);
        row("completed beside running, pod ready", two, R"({"phase":"Running",
            "conditions":[{"type":"Ready","status":"True"}],"containerStatuses":[
            {"name":"a","state":{"terminated":{"reason":"Completed","exitCode":0}}},
            {"name":"b","ready":true,"state":{"running":{}}}]})",
            "1/2", "Running", 0);
        row("completed, but another one failed", three, R"({"phase":"Failed","containerStatuses":[
            {"name":"a","state":{"terminated":{"reason":"Completed","exitCode":0}}},
            {"name":"b","state":{"terminated":{"reason":"Error","exitCode":1}}},
            {"name":"c","ready":true,"state":{"running":{}}}]})",
            "1/3", "Error", 0);
        row("running, failed, completed", three, R"({"phase":"Failed","containerStatuses":[
            {"name":"a","ready":true,"state":{"running":{}}},
            {"name":"b","state":{"terminated":{"reason":"Crash","exitCode":1}}},
            {"name":"c","state":{"terminated":{"exitCode":0}}}]})",
            "1/3", "Crash", 0);
        row("completed job", one, R"({"phase":"Succeeded","containerStatuses":[
            {"name":"a","state":{"terminated":{"reason":"Completed","exitCode":0}}}]})",
            "0/1", "Completed", 0);
        row("failed job", one, R"({"phase":"Failed","containerStatuses":[
            {"name":"a","state":{"terminated":{"reason":"Error","exitCode":1}}}]})",
            "0/1", "Error", 0);
        row("a signal", one, R"({"phase":"Running","containerStatuses":[
            {"name":"a","state":{"terminated":{"signal":9,"exitCode":137}}}]})",
            "0/1", "Signal:9", 0);
        row("an exit code", one, R"({"phase":"Running","containerStatuses":[
            {"name":"a","state":{"terminated":{"exitCode":3}}}]})",
            "0/1", "ExitCode:3", 0);
        row("killed for memory", one, R"({"phase":"Running","containerStatuses":[{"name":"a","restartCount":3,
            "state":{"terminated":{"reason":"OOMKilled","exitCode":137}},
            "lastState":{"terminated":{"reason":"OOMKilled","finishedAt":"2026-11-24T07:01:52Z"}}}]})",
            "0/1", "OOMKilled", 3, "2026-11-24T07:01:52Z");
        row("the newest restart of two", two, R"({"phase":"Running","containerStatuses":[
            {"name":"a","ready":true,"restartCount":6,"state":{"running":{}},
             "lastState":{"terminated":{"finishedAt":"2026-11-20T00:00:00Z"}}},
            {"name":"b","ready":true,"restartCount":3,"state":{"running":{}},
             "lastState":{"terminated":{"finishedAt":"2026-11-04T00:00:00Z"}}}]})",
            "2/2", "Running", 9, "2026-11-20T00:00:00Z");
        row("scheduling gated", two, R"({"phase":"Pending","conditions":[
            {"type":"PodScheduled","status":"False","reason":"SchedulingGated"}]})",
            "0/2", "SchedulingGated", 0);
        row("unschedulable is Pending", one, R"({"phase":"Pending","conditions":[
            {"type":"PodScheduled","status":"False","reason":"Unschedulable"}]})",
            "0/1", "Pending", 0);
        row("empty", R"({"containers":[]})", R"({})", "0/0", "", 0);

        row("first init container runs", initOne, R"({"phase":"Pending","initContainerStatuses":[
            {"name":"i","restartCount":3,"state":{"running":{}},
             "lastState":{"terminated":{"finishedAt":"2026-11-24T07:00:00Z"}}}],
            "containerStatuses":[{"name":"a","state":{"waiting":{"reason":"PodInitializing"}}}]})",
            "0/1", "Init:0/1", 3, "2026-11-24T07:00:00Z");
        row("second init container waits for the first", initTwo, R"({"phase":"Pending","initContainerStatuses":[
            {"name":"i","state":{"running":{}}},{"name":"j","state":{"waiting":{"reason":"PodInitializing"}}}]})",
            "0/1", "Init:0/2", 0);
        row("one init container done", initTwo, R"({"phase":"Pending","initContainerStatuses":[
            {"name":"i","restartCount":2,"state":{"terminated":{"exitCode":0}},
             "lastState":{"terminated":{"finishedAt":"2026-11-24T06:58:00Z"}}},
            {"name":"j","restartCount":3,"state":{"running":{}},
             "lastState":{"terminated":{"finishedAt":"2026-11-24T07:00:00Z"}}}]})",
            "0/1", "Init:1/2", 5, "2026-11-24T07:00:00Z");
        row("restarts of finished init containers are forgotten", initOne, R"({"phase":"Running",
            "initContainerStatuses":[{"name":"i","restartCount":2,"state":{"terminated":{"exitCode":0}},
             "lastState":{"terminated":{"finishedAt":"2026-11-24T06:58:00Z"}}}],
            "containerStatuses":[{"name":"a","restartCount":4,"state":{"running":{}},
             "lastState":{"terminated":{"finishedAt":"2026-11-24T06:00:00Z"}}}]})",
            "0/1", "Running", 4, "2026-11-24T06:00:00Z");
        row("an init container failed", initTwo, R"({"phase":"Pending","initContainerStatuses":[
            {"name":"i","state":{"terminated":{"reason":"Error","exitCode":1}}},
            {"name":"j","state":{"waiting":{"reason":"PodInitializing"}}}]})",
            "0/1", "Init:Error", 0);
        row("an init container ended by a signal", initOne, R"({"phase":"Pending","initContainerStatuses":[
            {"name":"i","state":{"terminated":{"signal":15,"exitCode":143}}}]})",
            "0/1", "Init:Signal:15", 0);
        row("an init container ended with a code", initOne, R"({"phase":"Pending","initContainerStatuses":[
            {"name":"i","state":{"terminated":{"exitCode":2}}}]})",
            "0/1", "Init:ExitCode:2", 0);
        row("an init container in back-off", initOne, R"({"phase":"Pending","initContainerStatuses":[
            {"name":"i","restartCount":4,"state":{"waiting":{"reason":"CrashLoopBackOff"}}}]})",
            "0/1", "Init:CrashLoopBackOff", 4);
        row("an init container out of memory", initOne, R"({"phase":"Pending","initContainerStatuses":[
            {"name":"i","restartCount":1,"state":{"terminated":{"reason":"OOMKilled","exitCode":137}}}]})",
            "0/1", "Init:OOMKilled", 1);
        row("Initialized outweighs an init container that runs again", initOne, R"({"phase":"Running",
            "conditions":[{"type":"Initialized","status":"True"}],
            "initContainerStatuses":[{"name":"i","restartCount":1,"state":{"running":{}}}],
            "containerStatuses":[{"name":"a","ready":true,"state":{"running":{}}}]})",
            "1/1", "Init:0/1", 0);

        row("first sidecar not started", sidecars, R"({"phase":"Pending",
            "conditions":[{"type":"Initialized","status":"False"}],"initContainerStatuses":[
            {"name":"i","restartCount":3,"started":false,"state":{"running":{}},
             "lastState":{"terminated":{"finishedAt":"2026-11-24T07:00:00Z"}}},
            {"name":"j","started":false,"state":{"waiting":{}}}]})",
            "0/3", "Init:0/2", 3, "2026-11-24T07:00:00Z");
        row("second sidecar not started", sidecars, R"({"phase":"Pending","initContainerStatuses":[
            {"name":"i","started":true,"state":{"running":{}}},
            {"name":"j","started":false,"state":{"running":{}}}]})",
            "0/3", "Init:1/2", 0);
        row("sidecars count", sidecars, R"({"phase":"Running",
            "conditions":[{"type":"Initialized","status":"True"},{"type":"Ready","status":"True"}],
            "initContainerStatuses":[
            {"name":"i","ready":true,"started":true,"restartCount":3,"state":{"running":{}},
             "lastState":{"terminated":{"finishedAt":"2026-11-24T07:00:00Z"}}},
            {"name":"j","ready":true,"started":true,"state":{"running":{}}}],
            "containerStatuses":[{"name":"a","ready":true,"restartCount":4,"state":{"running":{}},
             "lastState":{"terminated":{"finishedAt":"2026-11-24T06:59:00Z"}}}]})",
            "3/3", "Running", 7, "2026-11-24T07:00:00Z");
        row("sidecars that end badly after the work", sidecars, R"({"phase":"Succeeded",
            "conditions":[{"type":"Initialized","status":"True"}],"initContainerStatuses":[
            {"name":"i","restartCount":3,"started":false,"state":{"terminated":{"reason":"Error","exitCode":137}}},
            {"name":"j","started":false,"state":{"terminated":{"reason":"Error","exitCode":137}}}],
            "containerStatuses":[{"name":"a","restartCount":4,
             "state":{"terminated":{"reason":"Completed","exitCode":0}}}]})",
            "0/3", "Completed", 7);
    }

    void columns()
    {
        QFETCH(QByteArray, pod);
        QFETCH(QString, ready);
        QFETCH(QString, status);
        QFETCH(int, restarts);
        QFETCH(QString, lastRestart);
        const PodStatus read = PodStatus::of(json(pod.constData()));
        QCOMPARE(read.readyText(), ready);
        QCOMPARE(read.status, status);
        QCOMPARE(read.restarts, restarts);
        QCOMPARE(read.lastRestart, QDateTime::fromString(lastRestart, Qt::ISODate));
    }

    void deletion_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("word");
        QTest::newRow("running") << QByteArray(R"({"phase":"Running"})") << u"Terminating"_s;
        QTest::newRow("pending") << QByteArray(R"({"phase":"Pending"})") << u"Terminating"_s;
        QTest::newRow("succeeded") << QByteArray(R"({"phase":"Succeeded"})") << u"Succeeded"_s;
        QTest::newRow("failed with a reason") << QByteArray(R"({"phase":"Failed","reason":"Evicted"})") << u"Evicted"_s;
        QTest::newRow("node lost") << QByteArray(R"({"phase":"Running","reason":"NodeLost"})") << u"Unknown"_s;
        QTest::newRow("node lost, failed") << QByteArray(R"({"phase":"Failed","reason":"NodeLost"})") << u"Unknown"_s;
    }

    void deletion()
    {
        QFETCH(QByteArray, status);
        QFETCH(QString, word);
        const QByteArray pod = R"({"metadata":{"name":"p","deletionTimestamp":"2026-11-24T07:00:00Z"},
            "spec":{"containers":[{"name":"a"}]},"status":)" +
                               status + "}";
        const PodStatus read = PodStatus::of(json(pod.constData()));
        QVERIFY(read.deleting);
        QCOMPARE(read.status, word);
    }

    void containers()
    {
        const PodStatus read = PodStatus::of(json(R"({
            "metadata":{"name":"web-1","uid":"u1","labels":{"app.kubernetes.io/component":"web"},
                        "creationTimestamp":"2026-11-24T06:59:00Z"},
            "spec":{"nodeName":"node1","initContainers":[{"name":"setup","image":"shop:1"}],
                    "containers":[{"name":"web","image":"shop:2"}]},
            "status":{"phase":"Pending","initContainerStatuses":[{"name":"setup","image":"sha256:abc","restartCount":2,
                "state":{"waiting":{"reason":"CrashLoopBackOff","message":"back-off 20s"}},
                "lastState":{"terminated":{"reason":"Error","exitCode":7,"message":"step=seed rc=7",
                             "finishedAt":"2026-11-24T07:00:00Z"}}}]}})"));
        QCOMPARE(read.uid, u"u1"_s);
        QCOMPARE(read.component, u"web"_s);
        QCOMPARE(read.node, u"node1"_s);
        QCOMPARE(read.createdAt, QDateTime::fromString(u"2026-11-24T06:59:00Z"_s, Qt::ISODate));
        QCOMPARE(read.containers.size(), 2);
        const ContainerStatus &setup = read.containers.at(0);
        QVERIFY(setup.init);
        QCOMPARE(setup.image, u"shop:1"_s);
        QCOMPARE(setup.state, u"waiting"_s);
        QCOMPARE(setup.reason, u"CrashLoopBackOff"_s);
        QCOMPARE(setup.exitCode, 7);
        QCOMPARE(setup.lastReason, u"Error"_s);
        QCOMPARE(setup.lastMessage, u"step=seed rc=7"_s);
        // Not in the status yet, but in the spec.
        const ContainerStatus &web = read.containers.at(1);
        QCOMPARE(web.name, u"web"_s);
        QCOMPARE(web.state, u"waiting"_s);
        QVERIFY(!web.init);
    }

    void ages_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 seconds, const char *text) {
            QTest::addRow("%lld", static_cast<long long>(seconds)) << seconds << QString::fromLatin1(text);
        };
        const qint64 minute = 60;
        const qint64 hour = 3600;
        const qint64 day = 24 * hour;
        row(-2, "<invalid>");
        row(-1, "0s");
        row(0, "0s");
        row(1, "1s");
        row(119, "119s");
        row(120, "2m");
        row(2 * minute + 3, "2m3s");
        row(10 * minute - 1, "9m59s");
        row(10 * minute + 5, "10m");
        row(3 * hour - 1, "179m");
        row(3 * hour, "3h");
        row(3 * hour + 5 * minute, "3h5m");
        row(8 * hour - 1, "7h59m");
        row(8 * hour + 30 * minute, "8h");
        row(47 * hour, "47h");
        row(48 * hour, "2d");
        row(2 * day + 3 * hour, "2d3h");
        row(8 * day + 5 * hour, "8d");
        row(729 * day, "729d");
        row(730 * day, "2y");
        row(2 * 365 * day + 3 * day, "2y3d");
        row(8 * 365 * day + 9 * day, "8y");
    }

    void ages()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(humanDuration(seconds), text);
    }
};

QTEST_APPLESS_MAIN(tst_PodStatus)
#include "tst_PodStatus.moc"
