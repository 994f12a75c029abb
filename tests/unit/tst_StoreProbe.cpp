// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LoopbackServer.h"
#include "provisioning/StoreProbe.h"

#include <QJsonDocument>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;
using shopflow::test::LoopbackServer;

namespace {

const QString Password = u"hot-secret-4711"_s;

QJsonArray steps(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s in %s", qPrintable(error.errorString()), text);
    return document.array();
}

//! A shop that signs in, lists products and an order page, as the tests script it.
class FakeShop
{
public:
    FakeShop() : server([this](const QByteArray &request) { return answer(request); }) {}

    LoopbackServer::Reply answer(const QByteArray &request)
    {
        const QByteArray line = LoopbackServer::line(request).chopped(9);
        if (line == "GET /health" && failuresFirst-- > 0)
            return LoopbackServer::answer(503, "{}");
        if (line == "GET /health")
            return healthHangs ? LoopbackServer::Reply{{}, true, false}
                               : LoopbackServer::answer(200, "OK", "text/plain");
        if (line == "POST /login") {
            const bool right = request.contains("\"password\":\"hot-secret-4711\"");
            return right && !refuses ? LoopbackServer::answer(200, R"({"token":"t0k3n"})")
                                     : LoopbackServer::answer(401, R"({"message":"wrong hot-secret-4711"})");
        }
        if (line == "GET /keys")
            return request.contains("\r\nAuthorization: Bearer t0k3n\r\n")
                       ? LoopbackServer::answer(200, R"({"api_keys":[{"token":"pk_1"}]})")
                       : LoopbackServer::answer(401, "{}");
        if (line.startsWith("GET /products?key=pk_1"))
            return LoopbackServer::answer(200, products);
        if (line == "POST /order")
            return orderBreaks ? LoopbackServer::Reply{{}, false, true} : LoopbackServer::answer(201, "{}");
        if (line == "GET /page")
            return LoopbackServer::answer(200, "<html>Shop</html>", "text/html; charset=utf-8");
        return LoopbackServer::answer(404, "{}");
    }
    int count(const QByteArray &line) const
    {
        return int(std::count_if(server.requests.begin(), server.requests.end(), [&line](const QByteArray &request) {
            return request.startsWith(line) && (request.at(line.size()) == ' ' || request.at(line.size()) == '?');
        }));
    }

    int failuresFirst = 0;
    bool healthHangs = false;
    bool refuses = false;
    bool orderBreaks = false;
    QByteArray products = R"({"products":[{"variants":[{"price":0}]},{"variants":[{"price":50}]}]})";
    LoopbackServer server;
};

const char *const FullSteps = R"([
    {"id":"health","title":"Server answers","path":"/health","expect":{"status":200},"retry":3,
     "failure":"The server does not answer."},
    {"id":"login","title":"Admin login","method":"POST","path":"/login",
     "json":{"email":"{{ admin.email }}","password":"{{ admin.password }}"},
     "expect":{"json":[{"path":"token","nonEmpty":true}]},"capture":{"token":"token"},
     "refused":"note","refusedText":"The password was changed in the shop.","failure":"The admin login failed."},
    {"id":"key","path":"/keys","when":"has:token","headers":{"Authorization":"Bearer {{ token }}"},
     "capture":{"pk":"api_keys.0.token"},"remember":["pk"],"failure":"There is no key."},
    {"id":"products","title":"Products","when":"samples","path":"/products?key={{ pk }}&fields=*variants",
     "expect":{"json":[{"path":"products","minItems":2},
                       {"path":"products.*.variants.*.price","min":0.01,"any":true}]},
     "failure":"No product has a price."},
    {"id":"order","title":"Order","method":"POST","path":"/order","json":{"item":1},"retry":5,
     "expect":{"status":201},"failure":"The order failed."},
    {"id":"page","title":"Page","path":"/page","expect":{"contentType":"text/html","bodyContains":"Shop"}}])";

} // namespace

class tst_StoreProbe : public QObject
{
    Q_OBJECT

    std::unique_ptr<kube::ApiClient> m_client;

    StoreProbe::Input input(bool full = true) const
    {
        StoreProbe::Input result;
        result.spec.name = u"shop"_s;
        result.admin.email = u"admin@shop.example"_s;
        result.admin.username = u"admin"_s;
        result.admin.password = Secret(Password.toUtf8());
        result.full = full;
        result.timeoutMs = 20000;
        result.secondMs = 100; // the fake shop is near
        return result;
    }

    ProbeReport run(const QJsonArray &probeSteps, const StoreProbe::Input &probeInput, const QUrl &base)
    {
        Blueprint blueprint;
        blueprint.fullProbe = probeSteps;
        blueprint.lightProbe = probeSteps;
        StoreProbe probe(*m_client, blueprint, probeInput);
        std::optional<ProbeReport> report;
        int told = 0;
        connect(&probe, &StoreProbe::stepChecked, &probe, [&told](const ProbeResult &) { ++told; });
        connect(&probe, &StoreProbe::finished, &probe, [&report](const ProbeReport &ended) { report = ended; });
        probe.startAt(base);
        if (report)
            qFatal("finished() came inside startAt()");
        (void)QTest::qWaitFor([&report] { return report.has_value(); }, 30000);
        if (report && told != report->results.size())
            qFatal("stepChecked() and the report differ");
        return report.value_or(ProbeReport());
    }

    static QString words(const ProbeReport &report)
    {
        QStringList list;
        for (const ProbeResult &result : report.results)
            list.append(result.check + '='_L1 + toString(result.result));
        return list.join(' '_L1);
    }

    static QString allText(const ProbeReport &report)
    {
        QString text = report.problem.message + report.problem.detail + report.problem.nextStep;
        for (const ProbeResult &result : report.results)
            text += result.detail;
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        kube::KubeContext context;
        context.server = QUrl(u"http://127.0.0.1:1"_s);
        auto client = kube::ApiClient::create(context);
        QVERIFY(client.ok());
        m_client = std::move(client).value();
    }

    void fullCheckPasses()
    {
        FakeShop shop;
        const ProbeReport report = run(steps(FullSteps), input(), shop.server.base());
        QCOMPARE(words(report), u"health=pass login=pass key=pass products=pass order=pass page=pass"_s);
        QVERIFY(report.sells);
        QVERIFY(report.full);
        QCOMPARE(report.remembered, (QMap<QString, QString>{{u"pk"_s, u"pk_1"_s}}));
        QCOMPARE(shop.count("POST /order"), 1);
    }

    void refusedLoginIsANote()
    {
        FakeShop shop;
        shop.refuses = true;
        const ProbeReport report = run(steps(FullSteps), input(), shop.server.base());
        QCOMPARE(words(report), u"health=pass login=note key=skipped products=skipped order=pass page=pass"_s);
        QVERIFY(report.sells);
        QCOMPARE(report.results.at(1).detail, u"The password was changed in the shop."_s);
        QVERIFY(!allText(report).contains(Password));
    }

    void wrongAnswerIsNamedWithoutSecrets()
    {
        FakeShop shop;
        shop.products = R"({"products":[{"variants":[{"price":0}]},{"variants":[]}]})";
        const ProbeReport report = run(steps(FullSteps), input(), shop.server.base());
        QCOMPARE(words(report), u"health=pass login=pass key=pass products=fail order=pass page=pass"_s);
        QVERIFY(!report.sells);
        QCOMPARE(toString(report.problem.kind), u"setup"_s);
        QCOMPARE(report.problem.message, u"No product has a price."_s);
        QCOMPARE(report.problem.detail,
                 u"GET /products answered, but \"products.*.variants.*.price\" is not at least 0.01."_s);
        QVERIFY(!report.problem.nextStep.isEmpty());
        for (const QString &secret : {Password, u"t0k3n"_s, u"pk_1"_s})
            QVERIFY2(!allText(report).contains(secret), qPrintable(secret));
    }

    void withoutSamplesProductsAreNotAsked()
    {
        FakeShop shop;
        StoreProbe::Input probeInput = input();
        probeInput.spec.samples = false;
        const ProbeReport report = run(steps(FullSteps), probeInput, shop.server.base());
        QCOMPARE(words(report), u"health=pass login=pass key=pass products=skipped order=pass page=pass"_s);
        QVERIFY(report.sells);
        QCOMPARE(shop.count("GET /products"), 0);
    }

    void readsAreRetried()
    {
        FakeShop shop;
        shop.failuresFirst = 2;
        const ProbeReport report = run(steps(FullSteps), input(), shop.server.base());
        QVERIFY(report.sells);
        QCOMPARE(shop.count("GET /health"), 3);
    }

    void readsAreRetriedOnlySoOften()
    {
        FakeShop shop;
        shop.failuresFirst = 100;
        const ProbeReport report = run(steps(FullSteps), input(), shop.server.base());
        QCOMPARE(report.results.first().detail, u"The server does not answer. GET /health answered 503."_s);
        QVERIFY(!report.sells);
        QCOMPARE(shop.count("GET /health"), 3);
    }

    //! An order whose answer was lost may have been placed: it is never sent again,
    //! whatever the step says.
    void writesAreSentOnce()
    {
        FakeShop shop;
        shop.orderBreaks = true;
        const ProbeReport report = run(steps(FullSteps), input(), shop.server.base());
        QCOMPARE(words(report), u"health=pass login=pass key=pass products=pass order=fail page=skipped"_s);
        QCOMPARE(shop.count("POST /order"), 1);
        QCOMPARE(toString(report.problem.kind), u"unreachable"_s);
    }

    void nobodyThere()
    {
        FakeShop shop;
        const QUrl base = shop.server.base();
        shop.server.stop();
        const ProbeReport report = run(steps(FullSteps), input(), base);
        QCOMPARE(words(report), u"health=fail login=skipped key=skipped products=skipped order=skipped page=skipped"_s);
        QVERIFY(!report.sells);
        QCOMPARE(toString(report.problem.kind), u"unreachable"_s);
        QCOMPARE(report.problem.detail, u"GET /health got no answer: connection refused."_s);
    }

    void silenceEndsAtTheDeadline()
    {
        FakeShop shop;
        shop.healthHangs = true;
        StoreProbe::Input probeInput = input();
        probeInput.timeoutMs = 300;
        const ProbeReport report = run(steps(FullSteps), probeInput, shop.server.base());
        QCOMPARE(words(report), u"health=fail login=skipped key=skipped products=skipped order=skipped page=skipped"_s);
        QCOMPARE(toString(report.problem.kind), u"timeout"_s);
        QVERIFY(!report.conclusive);
    }

    //! A busy shop: what was under way when the time was over is not what is wrong.
    void silenceIsNoAnswer()
    {
        FakeShop shop;
        shop.healthHangs = true;
        const QJsonArray slow = steps(R"([{"id":"page","path":"/page"},
            {"id":"moved","title":"The address","path":"/health","timeout":1,"mendedByRestart":true,
             "failure":"The address was changed.","nextStep":"Change it back."}])");
        ProbeReport report = run(slow, input(false), shop.server.base());
        QCOMPARE(words(report), u"page=pass moved=fail"_s);
        QVERIFY(!report.conclusive && !report.mendedByRestart && !report.sells);
        QCOMPARE(report.problem.message, u"The store did not answer in time."_s);
        QCOMPARE(report.problem.detail, u"GET /health had no answer after 1 s."_s);
        QVERIFY(report.problem.nextStep.contains(u"busy"_s));
        QVERIFY(!allText(report).contains(u"was changed"_s));

        shop.orderBreaks = true;
        report = run(steps(R"([{"id":"order","method":"POST","path":"/order","failure":"The order failed."}])"), input(),
                     shop.server.base());
        QCOMPARE(report.problem.message, u"The store broke off its answer."_s);
        QVERIFY(!report.conclusive);
    }

    //! What the shop itself said counts, whatever it kept to itself afterwards.
    void answersCountMoreThanSilence()
    {
        FakeShop shop;
        shop.healthHangs = true;
        const ProbeReport report = run(steps(R"([{"id":"page","path":"/nothing","failure":"The page is gone.",
            "mendedByRestart":true},{"id":"health","path":"/health","timeout":1}])"), input(), shop.server.base());
        QCOMPARE(report.problem.message, u"The page is gone."_s);
        QVERIFY(report.conclusive && report.mendedByRestart);
    }

    //! A full check without the login proves nothing and must not pass by what is left.
    void fullCheckNeedsTheLogin()
    {
        FakeShop shop;
        StoreProbe::Input probeInput = input();
        probeInput.admin = {};
        const ProbeReport report = run(steps(FullSteps), probeInput, shop.server.base());
        QCOMPARE(words(report), u"health=pass login=skipped key=skipped products=skipped order=pass page=pass"_s);
        QVERIFY(!report.sells);
        QVERIFY(!report.conclusive);
        QCOMPARE(report.problem.message, u"The stored admin login is not known."_s);
        QCOMPARE(report.results.at(2).detail, u"key was not checked, because “Admin login” gave no answer for it."_s);

        probeInput.adminError = Error{ErrorKind::Forbidden, u"You may not read it."_s, {}, u"Ask."_s};
        const ProbeReport forbidden = run(steps(FullSteps), probeInput, shop.server.base());
        QCOMPARE(forbidden.results.at(1).detail, u"Admin login was not checked. You may not read it."_s);
        QCOMPARE(toString(forbidden.problem.kind), u"forbidden"_s);

        // What the shop itself gets wrong counts all the same.
        shop.failuresFirst = 100;
        const ProbeReport broken = run(steps(FullSteps), probeInput, shop.server.base());
        QVERIFY(broken.conclusive && !broken.mendedByRestart);
        QCOMPARE(toString(broken.problem.kind), u"setup"_s);
    }

    //! "Does not apply" is for what the store was made without, not for what is unknown.
    void saysWhyAStepWasLeftOut()
    {
        FakeShop shop;
        shop.refuses = true;
        ProbeReport report = run(steps(FullSteps), input(), shop.server.base());
        QCOMPARE(report.results.at(2).detail, u"key was not checked, because “Admin login” was refused."_s);
        const QJsonArray light = steps(R"([{"id":"health","path":"/health","capture":{"text":"text"}},
            {"id":"keys","path":"/keys","when":"has:pk"},{"id":"mail","path":"/keys","when":"mail"},
            {"id":"address","path":"/keys","when":"has:host"},
            {"id":"several","path":"/keys","when":"has:text, no:text"}])");
        report = run(light, input(false), shop.server.base());
        QCOMPARE(report.results.at(1).detail,
                 u"keys was not checked, because it needs what only a full check that passed has found out."_s);
        QCOMPARE(report.results.at(2).detail, u"mail does not apply to this store."_s);
        QCOMPARE(report.results.at(3).detail, u"address does not apply to this store."_s);
        QCOMPARE(report.results.at(4).detail, u"several does not apply to this store."_s);
    }

    void lightCheckUsesWhatIsRemembered()
    {
        FakeShop shop;
        const QJsonArray light = steps(R"([{"id":"health","path":"/health"},
            {"id":"products","path":"/products?key={{ pk }}","when":"samples"}])");
        StoreProbe::Input probeInput = input(false);
        probeInput.admin = {};
        ProbeReport report = run(light, probeInput, shop.server.base());
        QCOMPARE(words(report), u"health=pass products=skipped"_s);
        QVERIFY(report.sells);
        probeInput.remembered = {{u"pk"_s, u"pk_1"_s}};
        report = run(light, probeInput, shop.server.base());
        QCOMPARE(words(report), u"health=pass products=pass"_s);
        QVERIFY(!report.full);
    }

    //! Some shops answer a refused login with the login page.
    void refusalsMayHaveOtherCodes()
    {
        FakeShop shop;
        const QJsonArray login = steps(R"([{"id":"login","path":"/page","expect":{"status":302},"refused":"note",
            "refusedStatus":[200],"refusedText":"The password was changed."},{"id":"health","path":"/health"}])");
        const ProbeReport report = run(login, input(), shop.server.base());
        QCOMPARE(words(report), u"login=note health=pass"_s);
        QVERIFY(report.sells);
    }

    void optionalStepsOnlyNote()
    {
        FakeShop shop;
        const ProbeReport report = run(steps(R"([{"id":"health","path":"/health"},
            {"id":"first","path":"/nothing","optional":true,"optionalText":"Nothing yet.","capture":{"p":"0.id"}},
            {"id":"later","path":"/health","when":"has:p"}])"),
                                       input(), shop.server.base());
        QCOMPARE(words(report), u"health=pass first=note later=skipped"_s);
        QCOMPARE(report.results.at(1).detail, u"Nothing yet."_s);
        QVERIFY(report.sells);
    }

    //! What a shop may refuse once it has sold, it may not before.
    void conditionsOfNotes()
    {
        FakeShop shop;
        const QJsonArray rules = steps(R"([{"id":"health","path":"/health"},
            {"id":"order","method":"POST","path":"/nothing","refused":"note","refusedIf":"no:fresh","refusedStatus":[404],
             "refusedText":"The rules said no.","failure":"It failed."},
            {"id":"page","path":"/page","expect":{"bodyContains":"Elsewhere"},"optional":true,"optionalIf":"no:fresh",
             "optionalText":"It is elsewhere.","failure":"It is missing."}])");
        StoreProbe::Input probeInput = input();
        ProbeReport report = run(rules, probeInput, shop.server.base());
        QCOMPARE(words(report), u"health=pass order=note page=note"_s);
        probeInput.remembered = {{u"fresh"_s, u"1"_s}};
        report = run(rules, probeInput, shop.server.base());
        QCOMPARE(words(report), u"health=pass order=fail page=fail"_s);
    }

    void notesOnWhatIsAsExpected()
    {
        FakeShop shop;
        const ProbeReport report = run(steps(R"([{"id":"products","path":"/products?key=pk_1","notes":[
            {"when":{"json":[{"path":"products","minItems":9}]},"text":"There are many."},
            {"when":{"json":[{"path":"products","minItems":2}]},"text":"There are two."},
            {"when":{"status":200},"text":"It answers."}],"capture":{"price":"products.1.variants.0.price"}},
            {"id":"where","path":"{{ page }}"}])"),
                                       [this] {
            StoreProbe::Input asked = input();
            asked.remembered = {{u"page"_s, u"/page?a=1&b=/"_s}};
            return asked;
        }(), shop.server.base());
        QCOMPARE(words(report), u"products=note where=fail"_s);
        QCOMPARE(report.results.first().detail, u"There are two. It answers."_s);
        QCOMPARE(LoopbackServer::line(shop.server.requests.last()), "GET /page?a=1&b=/ HTTP/1.1");
    }

    void knownCausesAreTold()
    {
        FakeShop shop;
        const ProbeReport report = run(steps(R"([{"id":"page","path":"/page","expect":{"status":404},
            "failure":"It fails.","causes":[{"when":{"bodyContains":"Shop"},"failure":"The shop is open.",
            "nextStep":"Close it."}]}])"),
                                       input(), shop.server.base());
        QCOMPARE(report.problem.message, u"The shop is open."_s);
        QCOMPARE(report.problem.nextStep, u"Close it."_s);
        QCOMPARE(report.problem.detail, u"GET /page answered 200."_s);
    }

    void asksByTheNameOfTheSite()
    {
        FakeShop shop;
        const QJsonArray named = steps(R"([{"id":"health","path":"/health",
            "headers":{"Host":"{{ site.authority }}","X-Forwarded-Proto":"{{ site.scheme }}"}}])");
        StoreProbe::Input probeInput = input();
        probeInput.siteUrl = QUrl(u"https://shop.example.com"_s);
        QVERIFY(run(named, probeInput, shop.server.base()).sells);
        QVERIFY(shop.server.requests.last().contains("\r\nHost: shop.example.com\r\n"));
        QVERIFY(shop.server.requests.last().contains("\r\nX-Forwarded-Proto: https\r\n"));
        probeInput.siteUrl = {};
        QVERIFY(!run(named, probeInput, shop.server.base()).sells);
    }

    void captureThatBringsNothingFails()
    {
        FakeShop shop;
        const ProbeReport report = run(steps(R"([{"id":"page","path":"/page","capture":{"nonce":"header:Nonce"}},
            {"id":"next","path":"/health","headers":{"X":"{{ nonce }}"}}])"),
                                       input(), shop.server.base());
        QCOMPARE(words(report), u"page=fail next=skipped"_s);
    }

    void noStepsProveNothing()
    {
        FakeShop shop;
        const ProbeReport report = run({}, input(), shop.server.base());
        QVERIFY(!report.sells);
        QVERIFY(!report.problem.message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_StoreProbe)
#include "tst_StoreProbe.moc"
