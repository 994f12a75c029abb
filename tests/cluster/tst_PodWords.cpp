// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ApiClient.h"
#include "kube/config/KubeConfig.h"
#include "kube/status/PodStatus.h"
#include "kube/watch/ObjectCache.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace shopflow;
using namespace shopflow::kube;

namespace {

const QString ours = QStringLiteral("shopflow");

//! One pod: what it consists of and what its status is patched to.
struct State {
    QString name;
    QJsonObject spec;
    QJsonObject status;
    bool deleting = false;
};

QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s in %s", qPrintable(error.errorString()), text.constData());
    return document.object();
}

QByteArray ago(qint64 seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(-seconds).toString(Qt::ISODate).toUtf8();
}

QJsonObject specOf(int containers, int initContainers = 0, bool sidecars = false)
{
    const auto list = [](const char *prefix, int count, bool always) {
        QJsonArray all;
        for (int i = 0; i < count; ++i) {
            QJsonObject one{{QStringLiteral("name"), QString(QString::fromLatin1(prefix) + QString::number(i))},
                            {QStringLiteral("image"), QStringLiteral("example.com/none:1")}};
            if (always)
                one.insert(QStringLiteral("restartPolicy"), QStringLiteral("Always"));
            all.append(one);
        }
        return all;
    };
    QJsonObject spec{{QStringLiteral("schedulerName"), QStringLiteral("nobody")},
                     {QStringLiteral("containers"), list("c", containers, false)}};
    if (initContainers > 0)
        spec.insert(QStringLiteral("initContainers"), list("i", initContainers, sidecars));
    return spec;
}

//! A container's status: \a rest is what comes after its name.
QByteArray container(const char *name, const QByteArray &rest)
{
    return QByteArray(R"({"name":")") + name + R"(","image":"x","imageID":"y",)" +
           (rest.contains("restartCount") ? "" : R"("restartCount":0,)") +
           (rest.contains("\"ready\"") ? "" : R"("ready":false,)") + rest + "}";
}

QVector<std::pair<QString, QByteArray>> containerStates()
{
    const QByteArray restarted = R"("restartCount":4,"lastState":{"terminated":{"exitCode":1,"finishedAt":")" + ago(312) + R"("}})";
    return {
        {QStringLiteral("ready"), R"("ready":true,"state":{"running":{}})"},
        {QStringLiteral("running"), R"("state":{"running":{}})"},
        {QStringLiteral("creating"), R"("state":{"waiting":{"reason":"ContainerCreating"}})"},
        {QStringLiteral("waiting"), R"("state":{"waiting":{}})"},
        {QStringLiteral("pull"), R"("state":{"waiting":{"reason":"ImagePullBackOff"}})"},
        {QStringLiteral("crash"), restarted + R"(,"state":{"waiting":{"reason":"CrashLoopBackOff"}})"},
        {QStringLiteral("completed"), R"("state":{"terminated":{"reason":"Completed","exitCode":0}})"},
        {QStringLiteral("error"), R"("state":{"terminated":{"reason":"Error","exitCode":1}})"},
        {QStringLiteral("memory"), restarted + R"(,"state":{"terminated":{"reason":"OOMKilled","exitCode":137}})"},
        {QStringLiteral("signal"), R"("state":{"terminated":{"signal":9,"exitCode":137}})"},
        {QStringLiteral("code"), R"("state":{"terminated":{"exitCode":3}})"},
        {QStringLiteral("unknown"), R"("restartCount":2)"},
    };
}

QVector<State> allStates()
{
    QVector<State> states;
    const auto add = [&](const QString &name, const QJsonObject &spec, const QByteArray &status, bool deleting = false) {
        states.append({name, spec, json(status), deleting});
    };
    const auto one = containerStates();
    const QVector<std::pair<QString, QByteArray>> phases{{QStringLiteral("run"), "Running"},
                                                         {QStringLiteral("wait"), "Pending"},
                                                         {QStringLiteral("fail"), "Failed"}};
    for (const auto &[phaseName, phase] : phases) {
        for (const auto &[name, state] : one)
            add(phaseName + u'-' + name, specOf(1),
                R"({"phase":")" + phase + R"(","containerStatuses":[)" + container("c0", state) + "]}");
    }
    for (const auto &[name, state] : one) {
        add(QStringLiteral("beside-ready-") + name, specOf(2),
            R"({"phase":"Running","containerStatuses":[)" + container("c0", state) + "," +
                container("c1", one.at(0).second) + "]}");
        add(QStringLiteral("init-") + name, specOf(1, 2),
            R"({"phase":"Pending","initContainerStatuses":[)" + container("i0", state) + "," +
                container("i1", one.at(3).second) + R"(],"containerStatuses":[)" + container("c0", one.at(3).second) + "]}");
        add(QStringLiteral("sidecar-") + name, specOf(1, 1, true),
            R"({"phase":"Running","conditions":[{"type":"Initialized","status":"True"}],"initContainerStatuses":[)" +
                container("i0", R"("started":true,)" + state) + R"(],"containerStatuses":[)" +
                container("c0", one.at(0).second) + "]}");
    }
    const char *conditionReady = R"({"phase":"Running","conditions":[{"type":"Ready","status":"True"}],"containerStatuses":[)";
    add(QStringLiteral("done-but-ready"), specOf(2),
        conditionReady + container("c0", one.at(6).second) + "," + container("c1", one.at(0).second) + "]}");
    add(QStringLiteral("evicted"), specOf(1), R"({"phase":"Failed","reason":"Evicted"})");
    add(QStringLiteral("node-lost"), specOf(1), R"({"phase":"Running","reason":"NodeLost"})", true);
    add(QStringLiteral("going"), specOf(1), R"({"phase":"Running","containerStatuses":[)" + container("c0", one.at(0).second) + "]}", true);
    add(QStringLiteral("gone-well"), specOf(1), R"({"phase":"Succeeded"})", true);
    add(QStringLiteral("gated"), specOf(1),
        R"({"phase":"Pending","conditions":[{"type":"PodScheduled","status":"False","reason":"SchedulingGated"}]})");
    add(QStringLiteral("unschedulable"), specOf(1),
        R"({"phase":"Pending","conditions":[{"type":"PodScheduled","status":"False","reason":"Unschedulable"}]})");
    add(QStringLiteral("succeeded"), specOf(1), R"({"phase":"Succeeded"})");
    add(QStringLiteral("nothing"), specOf(3), R"({})");
    // Every unit that an age is told in.
    for (const qint64 seconds : {1, 59, 119, 121, 312, 600, 5400, 10799, 10900, 20000, 29000, 100000, 172000, 180000,
                                 600000, 700000, 40000000, 70000000, 250000000, 300000000})
        add(QStringLiteral("restarted-%1").arg(seconds), specOf(1),
            R"({"phase":"Running","containerStatuses":[)" +
                container("c0", R"("ready":true,"state":{"running":{}},"restartCount":1,"lastState":{"terminated":{"exitCode":1,"finishedAt":")" +
                                    ago(seconds) + R"("}})") + "]}");
    return states;
}

QString restartsText(const PodStatus &pod, const QDateTime &now)
{
    QString text = QString::number(pod.restarts);
    if (pod.restarts > 0 && pod.lastRestart.isValid())
        text += QStringLiteral(" (%1 ago)").arg(humanDuration(pod.lastRestart.secsTo(now)));
    return text;
}

QStringList rowOf(const PodStatus &pod, const QDateTime &now)
{
    return {pod.readyText(), pod.status, restartsText(pod, now), humanDuration(pod.createdAt.secsTo(now))};
}

} // namespace

//! Our words for pods, and those of kubectl for the same pods at the same moment.
class tst_PodWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void sameAsKubectl();

private:
    bool perform(const ApiRequest &request);
    bool make(const State &state);
    [[nodiscard]] QMap<QString, QStringList> kubectlRows() const;
    [[nodiscard]] QStringList differencesTo(const QMap<QString, QStringList> &theirs, const ObjectCache &cache,
                                            const QDateTime &begun, const QDateTime &ended) const;

    std::unique_ptr<ApiClient> m_client;
    QString m_kubeConfig;
    QString m_namespace;
};

bool tst_PodWords::perform(const ApiRequest &request)
{
    bool finished = false;
    bool succeeded = false;
    QObject receiver;
    m_client->send(request, &receiver, [&](const ApiJob &job) {
        finished = true;
        succeeded = job.succeeded();
        if (!succeeded)
            qWarning().noquote() << request.path << job.error().message;
    });
    (void)QTest::qWaitFor([&] { return finished; }, 35000);
    return succeeded;
}

void tst_PodWords::initTestCase()
{
    m_kubeConfig = qEnvironmentVariable("SHOPFLOW_TEST_KUBECONFIG");
    if (m_kubeConfig.isEmpty() || qEnvironmentVariable("SHOPFLOW_DEVCLUSTER").isEmpty())
        QSKIP("SHOPFLOW_TEST_KUBECONFIG does not name a kubeconfig.");
    const auto config = KubeConfig::load(m_kubeConfig);
    QVERIFY(config.ok());
    const auto context = config->context();
    QVERIFY(context.ok());
    auto client = ApiClient::create(*context);
    QVERIFY(client.ok());
    m_client = std::move(client).value();
    m_namespace = QStringLiteral("words-test-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    const QJsonObject metadata{{QStringLiteral("name"), m_namespace}};
    QVERIFY(perform(ApiRequest::apply(ResourceType::namespaces(),
                                      {{QStringLiteral("apiVersion"), QStringLiteral("v1")},
                                       {QStringLiteral("kind"), QStringLiteral("Namespace")},
                                       {QStringLiteral("metadata"), metadata}},
                                      ours)));
}

void tst_PodWords::cleanupTestCase()
{
    if (m_client == nullptr || m_namespace.isEmpty())
        return;
    const QJsonObject released{{QStringLiteral("metadata"), QJsonObject{{QStringLiteral("finalizers"), QJsonValue()}}}};
    for (const State &state : allStates()) {
        if (state.deleting)
            (void)perform(ApiRequest::mergePatch(ResourceType::pods(), m_namespace, state.name, released, ours));
    }
    (void)perform(ApiRequest::remove(ResourceType::namespaces(), {}, m_namespace, {}));
    m_client.reset();
}

bool tst_PodWords::make(const State &state)
{
    QJsonObject metadata{{QStringLiteral("name"), state.name}, {QStringLiteral("namespace"), m_namespace}};
    if (state.deleting)
        metadata.insert(QStringLiteral("finalizers"), QJsonArray{QStringLiteral("shopflow.io/test")});
    const QJsonObject pod{{QStringLiteral("apiVersion"), QStringLiteral("v1")},
                          {QStringLiteral("kind"), QStringLiteral("Pod")},
                          {QStringLiteral("metadata"), metadata},
                          {QStringLiteral("spec"), state.spec}};
    if (!perform(ApiRequest::create(ResourceType::pods(), pod, ours)))
        return false;
    ApiRequest patch = ApiRequest::mergePatch(ResourceType::pods(), m_namespace, state.name,
                                              {{QStringLiteral("status"), state.status}}, ours);
    patch.path += QStringLiteral("/status");
    if (!perform(patch))
        return false;
    return !state.deleting || perform(ApiRequest::remove(ResourceType::pods(), m_namespace, state.name, {}));
}

QMap<QString, QStringList> tst_PodWords::kubectlRows() const
{
    QProcess kubectl;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KUBECONFIG"), m_kubeConfig);
    kubectl.setProcessEnvironment(environment);
    kubectl.start(qEnvironmentVariable("SHOPFLOW_DEVCLUSTER"),
                  {QStringLiteral("kubectl"), QStringLiteral("get"), QStringLiteral("pods"), QStringLiteral("-n"),
                   m_namespace, QStringLiteral("--no-headers")});
    QMap<QString, QStringList> rows;
    if (!kubectl.waitForFinished(60000))
        return rows;
    static const QRegularExpression gap(QStringLiteral(" {2,}"));
    const QStringList lines = QString::fromUtf8(kubectl.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QStringList cells = line.trimmed().split(gap);
        const QString name = cells.takeFirst();
        rows.insert(name, cells);
    }
    return rows;
}

QStringList tst_PodWords::differencesTo(const QMap<QString, QStringList> &theirs, const ObjectCache &cache,
                                        const QDateTime &begun, const QDateTime &ended) const
{
    QStringList differences;
    for (auto row = theirs.begin(); row != theirs.end(); ++row) {
        const PodStatus pod = PodStatus::of(cache.find(m_namespace, row.key()));
        bool same = false;
        // kubectl looked at its clock once, somewhere between our two looks.
        for (QDateTime now = begun.addSecs(-1); !same && now <= ended.addSecs(1); now = now.addMSecs(500))
            same = rowOf(pod, now) == row.value();
        if (!same)
            differences.append(QStringLiteral("%1: kubectl %2, we %3")
                                   .arg(row.key(), row.value().join(u'|'), rowOf(pod, ended).join(u'|')));
    }
    return differences;
}

void tst_PodWords::sameAsKubectl()
{
    const QVector<State> states = allStates();
    QVERIFY(states.size() >= 60);
    for (const State &state : states)
        QVERIFY2(make(state), qPrintable(state.name));
    ObjectCache cache(*m_client, {ResourceType::pods(), m_namespace, {}, {}});
    cache.start();
    QTRY_COMPARE_WITH_TIMEOUT(cache.objects().size(), states.size(), 20000);

    // Controllers go on meanwhile, so that the two may have seen different versions of
    // a pod: they agree soon, or never.
    QStringList differences;
    for (int look = 0; look < 3 && (look == 0 || !differences.isEmpty()); ++look) {
        const QDateTime begun = m_client->clock().now();
        const QMap<QString, QStringList> theirs = kubectlRows();
        const QDateTime ended = m_client->clock().now();
        QCOMPARE(theirs.size(), states.size());
        (void)QTest::qWaitFor(
            [&] {
                differences = differencesTo(theirs, cache, begun, ended);
                return differences.isEmpty();
            },
            2000);
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    qInfo("%d pods in the same words", int(states.size()));
}

QTEST_GUILESS_MAIN(tst_PodWords)
#include "tst_PodWords.moc"
