// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "PodDouble.h"
#include "provisioning/StoreProbe.h"
#include "unit/LoopbackServer.h"

#include <QJsonDocument>
#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

namespace {

//! An order is placed, looked at and taken away again.
const char *const Steps = R"([
    {"id":"order","title":"The order","method":"POST","path":"/order","json":{"item":1},
     "capture":{"order":"id","key":"key"},"failure":"The order was not placed."},
    {"id":"page","title":"The page","path":"/page","failure":"The page is missing."},
    {"id":"stock","title":"The stock","when":"samples, has:order","operation":"stock",
     "expect":{"json":[{"path":"left","equals":9}]},"capture":{"left":"left"},"failure":"The stock is wrong."},
    {"id":"remove","title":"The removal","when":"has:order","cleanup":true,"operation":"remove-order",
     "input":"{{ order }} {{ key }}","capture":{"said":"text"},"failure":"The test order was left behind."},
    {"id":"lost","title":"The removal of a lost order","when":"samples, no:order","cleanup":true,
     "operation":"remove-order","input":"leftovers","failure":"The test order was left behind."}])";

} // namespace

//! Probe steps that run operations in a store's pods, and those that clean up.
class tst_StoreProbeOperations : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<kube::ApiClient> m_client;
    std::unique_ptr<PodDouble> m_pod;
    std::unique_ptr<LoopbackServer> m_shop;
    int m_orders = 0;
    bool m_pageHangs = false;
    bool m_pageResets = false;
    bool m_orderIsLost = false;
    int m_orderTakesMs = 0;
    QByteArray m_asked; //!< all request lines

    //! \a during: once the shop was asked for it, the check is stopped.
    ProbeReport run(int timeoutMs = 20000, const QByteArray &during = {})
    {
        Blueprint blueprint;
        blueprint.fullProbe = QJsonDocument::fromJson(Steps).array();
        for (const QString &id : {u"stock"_s, u"remove-order"_s}) {
            BlueprintOperation operation;
            operation.id = id;
            operation.component = u"web"_s;
            operation.container = u"web"_s;
            operation.argv = QStringList{id};
            operation.takesInput = id == "remove-order"_L1;
            blueprint.operations.insert(id, operation);
        }
        StoreProbe::Input input;
        input.spec.name = u"shop"_s;
        input.full = true;
        input.timeoutMs = timeoutMs;
        StoreProbe probe(*m_client, blueprint, input);
        std::optional<ProbeReport> report;
        connect(&probe, &StoreProbe::finished, &probe, [&report](const ProbeReport &ended) { report = ended; });
        probe.startAt(m_shop->base());
        if (!during.isEmpty()) {
            (void)QTest::qWaitFor([&] { return m_asked.contains(during); }, 10000);
            if (!probe.stop())
                return {};
        }
        (void)QTest::qWaitFor([&report] { return report.has_value(); }, 30000);
        return report.value_or(ProbeReport());
    }

    static QString words(const ProbeReport &report)
    {
        QStringList list;
        for (const ProbeResult &result : report.results)
            list.append(result.check + '='_L1 + toString(result.result));
        return list.join(' '_L1);
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
        m_pod->run = [](const QStringList &argv, const QByteArray &) {
            return PodDouble::Ending{argv.constFirst() == "stock"_L1 ? R"({"left":9})" : "removed", {}, 0};
        };
        m_orders = 0;
        m_pageHangs = m_pageResets = m_orderIsLost = false;
        m_orderTakesMs = 0;
        m_asked.clear();
        m_shop = std::make_unique<LoopbackServer>([this](const QByteArray &request) -> LoopbackServer::Reply {
            m_asked += LoopbackServer::line(request) + '\n';
            if (request.startsWith("POST /order")) {
                ++m_orders;
                if (m_orderTakesMs > 0)
                    return {LoopbackServer::answer(201, R"({"id":17,"key":"k3y"})").pieces, false, false, m_orderTakesMs};
                if (m_orderIsLost)
                    return {{}, false, true};
                return LoopbackServer::answer(201, R"({"id":17,"key":"k3y"})");
            }
            return {m_pageHangs || m_pageResets ? QVector<QByteArray>()
                                                : LoopbackServer::answer(200, "Shop", "text/html").pieces,
                    m_pageHangs, m_pageResets};
        });
    }

    void cleanup()
    {
        m_client.reset();
        m_shop.reset();
        m_pod.reset();
        m_server.reset();
    }

    void passes()
    {
        const ProbeReport report = run();
        QCOMPARE(words(report), u"order=pass page=pass stock=pass remove=pass lost=skipped"_s);
        QVERIFY(report.sells);
        QCOMPARE(m_pod->calls, QStringList({u"stock < "_s, u"remove-order < 17 k3y"_s}));
    }

    void outputIsJudged()
    {
        m_pod->run = [](const QStringList &argv, const QByteArray &) {
            return PodDouble::Ending{argv.constFirst() == "stock"_L1 ? R"({"left":8})" : "removed", {}, 0};
        };
        const ProbeReport report = run();
        QCOMPARE(words(report), u"order=pass page=pass stock=fail remove=pass lost=skipped"_s);
        QCOMPARE(report.problem.message, u"The stock is wrong."_s);
        QCOMPARE(report.problem.detail, u"The operation stock answered, but \"left\" is not the expected value."_s);
    }

    void operationThatFails()
    {
        m_pod->run = [](const QStringList &argv, const QByteArray &) {
            return argv.constFirst() == "stock"_L1 ? PodDouble::Ending{{}, "The table is gone.\n", 2}
                                                   : PodDouble::Ending{"removed", {}, 0};
        };
        const ProbeReport report = run();
        QCOMPARE(words(report), u"order=pass page=pass stock=fail remove=pass lost=skipped"_s);
        QVERIFY(report.problem.detail.contains(u"The table is gone."_s));
    }

    //! The order must not be left behind, whatever happens after it was placed.
    void cleansUpAfterALostAnswer()
    {
        m_pageResets = true;
        const ProbeReport report = run();
        QCOMPARE(words(report), u"order=pass page=fail stock=skipped remove=pass lost=skipped"_s);
        QVERIFY(!report.sells);
        QCOMPARE(m_pod->calls, QStringList(u"remove-order < 17 k3y"_s));
    }

    void cleansUpAfterTheDeadline()
    {
        m_pageHangs = true;
        const ProbeReport report = run(700);
        QCOMPARE(words(report), u"order=pass page=fail stock=skipped remove=pass lost=skipped"_s);
        QCOMPARE(toString(report.problem.kind), u"timeout"_s);
        QVERIFY(!report.conclusive);
        QCOMPARE(m_pod->calls, QStringList(u"remove-order < 17 k3y"_s));
    }

    //! Its answer did not come, but the order may be there.
    void removesWhatMayHaveBeenPlaced()
    {
        m_orderIsLost = true;
        const ProbeReport report = run();
        QCOMPARE(words(report), u"order=fail page=skipped stock=skipped remove=skipped lost=pass"_s);
        QCOMPARE(m_pod->calls, QStringList(u"remove-order < leftovers"_s));
        QVERIFY(!report.conclusive);
    }

    //! Somebody interrupts: nothing more is asked, and the order does not stay.
    void stoppedBehindTheOrder()
    {
        m_pageHangs = true;
        const ProbeReport report = run(20000, "GET /page");
        QCOMPARE(words(report), u"order=pass page=fail stock=skipped remove=pass lost=skipped"_s);
        QCOMPARE(toString(report.problem.kind), u"cancelled"_s);
        QVERIFY(!report.sells && !report.conclusive);
        QCOMPARE(m_pod->calls, QStringList(u"remove-order < 17 k3y"_s));
    }

    //! An order under way is waited for: only its answer tells which one to take away.
    void stoppedWhileOrdering()
    {
        m_orderTakesMs = 500;
        const ProbeReport report = run(20000, "POST /order");
        QCOMPARE(words(report), u"order=pass page=skipped stock=skipped remove=pass lost=skipped"_s);
        QCOMPARE(toString(report.problem.kind), u"cancelled"_s);
        QVERIFY(!report.sells && !report.conclusive);
        QCOMPARE(m_pod->calls, QStringList(u"remove-order < 17 k3y"_s));
    }

    void lateOrderIsTakenAway()
    {
        m_orderTakesMs = 900;
        const ProbeReport report = run(500);
        QCOMPARE(words(report), u"order=pass page=skipped stock=skipped remove=pass lost=skipped"_s);
        QCOMPARE(toString(report.problem.kind), u"timeout"_s);
        QVERIFY(!report.sells && !report.conclusive);
    }

    void removalThatFailsIsToldFirstHand()
    {
        m_pod->run = [](const QStringList &argv, const QByteArray &) {
            return argv.constFirst() == "stock"_L1 ? PodDouble::Ending{R"({"left":9})", {}, 0}
                                                   : PodDouble::Ending{{}, "The key k3y is wrong.\n", 1};
        };
        const ProbeReport report = run();
        QCOMPARE(words(report), u"order=pass page=pass stock=pass remove=fail lost=skipped"_s);
        QCOMPARE(report.problem.message, u"The test order was left behind."_s);
    }

    //! What cannot be taken away is not made; a missing right is no failure.
    void withoutTheRightNothingIsOrdered()
    {
        m_pod->setExecAllowed(false);
        const ProbeReport report = run();
        QCOMPARE(words(report), u"order=skipped page=pass stock=skipped remove=skipped lost=skipped"_s);
        QVERIFY(report.sells);
        QCOMPARE(m_orders, 0);
        QVERIFY(m_pod->calls.isEmpty());
    }

    void readOnlyOrdersNothing()
    {
        m_client->setReadOnly(true);
        const ProbeReport report = run();
        QCOMPARE(words(report), u"order=skipped page=pass stock=skipped remove=skipped lost=skipped"_s);
        QCOMPARE(m_orders, 0);
        QVERIFY(m_server->requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_StoreProbeOperations)
#include "tst_StoreProbeOperations.moc"
