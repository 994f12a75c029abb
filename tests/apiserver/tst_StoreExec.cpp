// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "PodDouble.h"
#include "access/StoreExec.h"

#include <QBuffer>
#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

class tst_StoreExec : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<kube::ApiClient> m_client;
    std::unique_ptr<PodDouble> m_pod;

    static Blueprint blueprint()
    {
        Blueprint result;
        result.title = u"Shop"_s;
        BlueprintOperation operation;
        operation.id = u"greet"_s;
        operation.component = u"web"_s;
        operation.container = u"web"_s;
        operation.argv = QStringList{u"greet"_s, u"--now"_s};
        operation.takesInput = true;
        result.operations.insert(operation.id, operation);
        return result;
    }

    static Store store()
    {
        Store result;
        result.spec.name = u"shop"_s;
        result.namespaceName = u"store-shop"_s;
        return result;
    }

    Result<Secret> run(const Result<StoreExec::Call> &call)
    {
        std::optional<Result<Secret>> output;
        auto *exec = new StoreExec(*m_client, *call, m_client.get());
        connect(exec, &StoreExec::finished, exec, [&output](const Result<Secret> &result) { output = result; });
        exec->start();
        if (output)
            qFatal("finished() came inside start()");
        (void)QTest::qWaitFor([&output] { return output.has_value(); }, 15000);
        return output.value_or(Error{ErrorKind::Internal, u"It never ended."_s, {}, {}});
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
        m_pod = std::make_unique<PodDouble>(*m_server);
    }

    void cleanup()
    {
        m_client.reset();
        m_pod.reset();
        m_server.reset();
    }

    void runsInTheReadyPod()
    {
        m_pod->run = [](const QStringList &, const QByteArray &input) {
            return PodDouble::Ending{"hello " + input, {}, 0};
        };
        const auto output = run(StoreExec::callOf(store(), blueprint(), u"greet"_s, Secret("you")));
        QVERIFY2(output.ok(), output.ok() ? "" : qPrintable(output.error().message));
        QCOMPARE(output->reveal(), QByteArray("hello you\n"));
        QCOMPARE(m_pod->calls, QStringList(u"greet --now < you"_s));
        QCOMPARE(m_server->requests().constFirst().parameter("labelSelector"),
                 u"app.kubernetes.io/part-of=shopflow,app.kubernetes.io/component=web"_s);
    }

    void whatGoesWrongIsTold()
    {
        m_pod->run = [](const QStringList &, const QByteArray &) {
            return PodDouble::Ending{{}, "There is nobody.\n", 4};
        };
        const auto output = run(StoreExec::callOf(store(), blueprint(), u"greet"_s));
        QVERIFY(!output);
        QCOMPARE(toString(output.error().kind), u"setup"_s);
        QCOMPARE(output.error().detail, u"There is nobody."_s);
    }

    void unknownOperation()
    {
        const auto call = StoreExec::callOf(store(), blueprint(), u"dance"_s);
        QVERIFY(!call);
        QCOMPARE(toString(call.error().kind), u"notFound"_s);
        QCOMPARE(call.error().message, u"Shop stores cannot do “dance”."_s);
    }

    //! Without a pod the store's own verdict says why.
    void noPodIsExplained()
    {
        m_pod->setReady(false);
        Store broken = store();
        broken.status.cause = u"web is out of memory (limit 640Mi)."_s;
        broken.status.nextStep = u"Raise the plan to Medium."_s;
        const auto output = run(StoreExec::callOf(broken, blueprint(), u"greet"_s));
        QVERIFY(!output);
        QCOMPARE(toString(output.error().kind), u"notFound"_s);
        QCOMPARE(output.error().message, u"No pod of “web” is ready. web is out of memory (limit 640Mi)."_s);
        QCOMPARE(output.error().nextStep, u"Raise the plan to Medium."_s);
    }

    void filesGoInAndOut()
    {
        Blueprint platform = blueprint();
        BlueprintOperation &operation = platform.operations[u"greet"_s];
        operation.takesInput = false;
        operation.readsFile = operation.writesFile = true;
        m_pod->run = [](const QStringList &, const QByteArray &input) { return PodDouble::Ending{"<" + input + ">", {}, 0}; };
        auto call = StoreExec::callOf(store(), platform, u"greet"_s);
        QVERIFY(call);
        QCOMPARE(toString(run(call).error().kind), u"internal"_s); // nobody gave one
        QVERIFY(m_pod->calls.isEmpty());
        QByteArray text = "in";
        QBuffer source(&text);
        QBuffer sink;
        QVERIFY(source.open(QIODevice::ReadOnly) && sink.open(QIODevice::WriteOnly));
        call->source = &source;
        call->sink = &sink;
        const auto output = run(call);
        QVERIFY2(output.ok(), output.ok() ? "" : qPrintable(output.error().message));
        QVERIFY(output->isEmpty());
        QCOMPARE(sink.data(), QByteArray("<in>"));
    }

    void readOnlyAsksNothing()
    {
        m_client->setReadOnly(true);
        const auto output = run(StoreExec::callOf(store(), blueprint(), u"greet"_s));
        QVERIFY(!output);
        QCOMPARE(toString(output.error().kind), u"readOnly"_s);
        QVERIFY(m_server->requests().isEmpty());
    }

    void rights_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::newRow("allowed") << true;
        QTest::newRow("not allowed") << false;
    }

    void rights()
    {
        QFETCH(bool, allowed);
        m_pod->setExecAllowed(allowed);
        std::optional<bool> told;
        StoreExec::askRight(*m_client, u"store-shop"_s, this, [&told](bool answer) { told = answer; });
        QTRY_VERIFY(told.has_value());
        QCOMPARE(*told, allowed);
    }
};

QTEST_GUILESS_MAIN(tst_StoreExec)
#include "tst_StoreExec.moc"
