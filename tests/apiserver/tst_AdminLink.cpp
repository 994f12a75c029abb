// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "PodDouble.h"
#include "access/AdminLink.h"
#include "unit/LoopbackServer.h"

#include <QLoggingCategory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

namespace {

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

} // namespace

//! The way into the admin: found, then made to sign in where that is possible.
class tst_AdminLink : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<kube::ApiClient> m_client;
    std::unique_ptr<StoreRoutes> m_routes;
    std::unique_ptr<PodDouble> m_pod;
    std::unique_ptr<LoopbackServer> m_shop;
    Blueprint m_blueprint;

    Result<RouteAnswer> run(bool loginPage = false)
    {
        Store store;
        store.spec.name = u"shop"_s;
        store.namespaceName = u"store-shop"_s;
        store.endpoints = {{u"admin"_s, m_shop->url(u"/app"_s), u"ingress"_s}};
        std::optional<Result<RouteAnswer>> answer;
        auto *link = new AdminLink(*m_client, *m_routes, store, m_blueprint, loginPage, m_client.get());
        connect(link, &AdminLink::finished, link, [&answer](const Result<RouteAnswer> &found) { answer = found; });
        link->start();
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000);
        return answer.value_or(Error{ErrorKind::Internal, u"It never ended."_s, {}, {}});
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
        m_routes = std::make_unique<StoreRoutes>(*m_client);
        m_pod = std::make_unique<PodDouble>(*m_server);
        m_pod->run = [](const QStringList &, const QByteArray &) { return PodDouble::Ending{"t0k3n\n", {}, 0}; };
        m_shop = std::make_unique<LoopbackServer>(
            [](const QByteArray &) { return LoopbackServer::answer(200, "<html>", "text/html"); });
        m_blueprint = {};
        m_blueprint.endpoints = {{u"admin"_s, u"/app"_s}};
        BlueprintOperation operation;
        operation.id = u"login-link"_s;
        operation.component = u"web"_s;
        operation.container = u"web"_s;
        operation.argv = QStringList{u"mint"_s};
        operation.url = u"/?sf_login={{ output }}"_s;
        m_blueprint.operations.insert(operation.id, operation);
    }

    void cleanup()
    {
        m_routes.reset();
        m_client.reset();
        m_shop.reset();
        m_pod.reset();
        m_server.reset();
    }

    void signsIn()
    {
        const auto answer = run();
        QVERIFY(answer);
        QCOMPARE(answer->url, m_shop->url(u"/app"_s));
        QCOMPARE(answer->target(), m_shop->url(u"/?sf_login=t0k3n"_s));
        QVERIFY(answer->note.isEmpty());
        // The way is found first; the address itself is for one visitor only.
        QCOMPARE(m_shop->requests.size(), 1);
        QVERIFY(m_shop->requests.constFirst().startsWith("GET /app "));
    }

    void loginPageMakesNoLink()
    {
        const auto answer = run(true);
        QVERIFY(answer);
        QCOMPARE(answer->target(), m_shop->url(u"/app"_s));
        QVERIFY(answer->note.isEmpty());
        QVERIFY(m_pod->calls.isEmpty());
    }

    void platformThatCannot()
    {
        m_blueprint.operations.clear();
        const auto answer = run();
        QVERIFY(answer);
        QCOMPARE(answer->target(), m_shop->url(u"/app"_s));
        QVERIFY(answer->note.isEmpty());
    }

    void withoutTheLinkThePageOpens_data()
    {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<bool>("ready");
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("note");
        QTest::newRow("fails") << 3 << true << false << QByteArray("x") << u"exit code 3"_s;
        QTest::newRow("no pod") << 0 << false << false << QByteArray("x") << u"ready"_s;
        QTest::newRow("read-only") << 0 << true << true << QByteArray("x") << u"read-only"_s;
        QTest::newRow("says nothing") << 0 << true << false << QByteArray("\n") << u"no sign-in link"_s;
    }

    void withoutTheLinkThePageOpens()
    {
        QFETCH(int, exitCode);
        QFETCH(bool, ready);
        QFETCH(bool, readOnly);
        QFETCH(QByteArray, output);
        QFETCH(QString, note);
        m_pod->setReady(ready);
        m_client->setReadOnly(readOnly);
        m_pod->run = [=](const QStringList &, const QByteArray &) { return PodDouble::Ending{output, {}, exitCode}; };
        const auto answer = run();
        QVERIFY(answer);
        QCOMPARE(answer->target(), m_shop->url(u"/app"_s));
        QVERIFY2(answer->note.contains(note), qPrintable(answer->note));
    }

    void logsNoToken()
    {
        logged.clear();
        QLoggingCategory::setFilterRules(u"shopflow.*.debug=true"_s);
        const QtMessageHandler old = qInstallMessageHandler(keepLog);
        const auto answer = run();
        qInstallMessageHandler(old);
        QLoggingCategory::setFilterRules({});
        QVERIFY(answer && !answer->signIn.isEmpty());
        QVERIFY(!logged.isEmpty());
        QVERIFY(!logged.join(u'\n').contains(u"t0k3n"_s));
    }
};

QTEST_GUILESS_MAIN(tst_AdminLink)
#include "tst_AdminLink.moc"
