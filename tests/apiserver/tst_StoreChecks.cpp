// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "PodDouble.h"
#include "provisioning/StoreProbe.h"
#include "stores/Blueprint.h"
#include "TestFolders.h"
#include "unit/LoopbackServer.h"

#include <QFile>
#include <QJsonDocument>
#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

namespace {

const QUrl Site(u"http://shop.example.test"_s);

//! A shop that answers as a real one did; see tests/woocommerce/record_checks.py.
class RecordedShop
{
public:
    explicit RecordedShop(const QString &name) : server([this](const QByteArray &request) { return answer(request); })
    {
        QFile file(sourcePath(QStringLiteral("tests/fixtures/woocommerce/")) + name + u".json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("there is no recording %s", qPrintable(name));
        const QJsonArray dialogue = QJsonDocument::fromJson(file.readAll()).object().value(u"dialogue"_s).toArray();
        for (const QJsonValue &entry : dialogue)
            left.append(entry.toObject());
    }

    //! The first recorded answer to that request which was not told yet.
    LoopbackServer::Reply answer(const QByteArray &request)
    {
        const QString line = QString::fromLatin1(LoopbackServer::line(request).chopped(9));
        const QJsonObject recorded = take(u"request"_s, line);
        if (recorded.isEmpty()) {
            unknown.append(line);
            return LoopbackServer::answer(404, "{}");
        }
        const QByteArray body = recorded.value(u"body"_s).toString().toUtf8();
        QByteArray head = "HTTP/1.1 " + QByteArray::number(recorded.value(u"status"_s).toInt()) + " X\r\n";
        const QJsonArray headers = recorded.value(u"headers"_s).toArray();
        for (const QJsonValue &header : headers)
            head += header[0].toString().toUtf8() + ": " + header[1].toString().toUtf8() + "\r\n";
        return {{head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body}};
    }

    QJsonObject take(const QString &kind, const QString &what)
    {
        for (qsizetype i = 0; i < left.size(); ++i) {
            if (left.at(i).value(kind) == what)
                return left.takeAt(i);
        }
        return {};
    }

    //! The request that began like that, as it arrived.
    [[nodiscard]] QByteArray asked(const QByteArray &start) const
    {
        for (const QByteArray &request : server.requests) {
            if (request.startsWith(start))
                return request;
        }
        return {};
    }

    LoopbackServer server;
    QVector<QJsonObject> left; //!< not asked for yet
    QStringList unknown;
};

} // namespace

//! The checks of WooCommerce against recordings of a real shop: whole, and with one thing
//! broken at a time.
class tst_StoreChecks : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<kube::ApiClient> m_client;
    std::unique_ptr<PodDouble> m_pod;

    //! \a kind: "full" as the first time, "later" as full once it has sold, "light".
    ProbeReport run(const QUrl &base, const QString &kind, const QString &user, const QByteArray &password)
    {
        static const auto catalog = BlueprintCatalog::load();
        StoreProbe::Input input;
        input.spec.name = u"shop"_s;
        input.spec.platform = u"woocommerce"_s;
        input.full = kind != "light"_L1;
        input.siteUrl = Site;
        input.admin.username = user;
        input.admin.email = u"owner@example.test"_s;
        input.admin.password = Secret(password);
        if (kind != "full"_L1)
            input.remembered = {{u"product"_s, u"1"_s}};
        StoreProbe probe(*m_client, **catalog->require(u"woocommerce"_s), input);
        std::optional<ProbeReport> report;
        connect(&probe, &StoreProbe::finished, &probe, [&report](const ProbeReport &ended) { report = ended; });
        probe.startAt(base);
        (void)QTest::qWaitFor([&report] { return report.has_value(); }, 180000);
        return report.value_or(ProbeReport());
    }

    static QStringList having(const ProbeReport &report, ProbeResult::Result wanted)
    {
        QStringList checks;
        for (const ProbeResult &result : report.results) {
            if (result.result == wanted)
                checks.append(result.check);
        }
        return checks;
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

    //! Not a test: asks a real shop through the recorder, which removes the order itself.
    void record()
    {
        const QByteArray from = qgetenv("SHOPFLOW_RECORD_FROM");
        if (from.isEmpty())
            return;
        QFile input;
        QVERIFY(input.open(stdin, QIODevice::ReadOnly));
        const QByteArray password = input.readAll().trimmed();
        const ProbeReport report = run(QUrl(QString::fromLatin1(from)), qEnvironmentVariable("SHOPFLOW_RECORD_KIND"),
                                       qEnvironmentVariable("SHOPFLOW_RECORD_USER"), password);
        for (const ProbeResult &result : report.results)
            qInfo().noquote() << toString(result.result) << result.check << result.detail;
    }

    void everyStepOfTheFullCheck()
    {
        RecordedShop shop(u"full"_s);
        QString given;
        QString expected;
        m_pod->run = [&](const QStringList &, const QByteArray &input) {
            const QJsonObject recorded = shop.take(u"operation"_s, u"remove-order"_s);
            given = QString::fromUtf8(input).trimmed();
            expected = recorded.value(u"input"_s).toString();
            return PodDouble::Ending{recorded.value(u"output"_s).toString().toUtf8(), {}, 0};
        };
        const ProbeReport report = run(shop.server.base(), u"full"_s, u"asha"_s, "hot-secret-4711");
        QVERIFY2(report.sells, qPrintable(report.problem.message + report.problem.detail));
        QCOMPARE(having(report, ProbeResult::Result::Pass),
                 (QStringList{u"server"_s, u"address"_s, u"plugin"_s, u"shop"_s, u"open"_s, u"permalinks"_s, u"front"_s,
                              u"samples"_s, u"goods"_s, u"payment"_s, u"cash"_s, u"cart"_s,
                              u"add-item"_s, u"cash-offered"_s, u"checkout-page"_s, u"order"_s,
                              u"remove-order"_s, u"stock-after"_s, u"login"_s, u"admin"_s}));
        QCOMPARE(having(report, ProbeResult::Result::Skipped), (QStringList{u"leftovers"_s, u"cash-kept"_s, u"remove-lost"_s}));
        QCOMPARE(report.results.size(), 23);
        QCOMPARE(report.remembered.keys(), QStringList(u"product"_s));
        // What was recorded was asked, all of it and nothing else.
        QCOMPARE(shop.unknown, QStringList());
        QVERIFY2(shop.left.isEmpty(), QJsonDocument(shop.left.value(0)).toJson().constData());
        // The order that was placed is the one that was removed.
        QVERIFY(given.contains(u"\nkey-"_s));
        QCOMPARE(given, expected);
        // The session goes on from answer to question.
        const QByteArray added = shop.asked("POST /?rest_route=/wc/store/v1/cart/add-item");
        QVERIFY(added.contains("\r\nNonce: nonce-"));
        const QByteArray placed = shop.asked("POST /?rest_route=/wc/store/v1/checkout");
        QVERIFY(placed.contains("\r\nNonce: nonce-"));
        QVERIFY(placed.contains("\r\nCookie: ") && placed.contains("wp_woocommerce_session_"));
        QVERIFY(placed.contains("\"email\":\"check-") && placed.contains("@shopflow.invalid\""));
        QVERIFY(shop.asked("GET /checkout/").contains("woocommerce_items_in_cart="));
        QVERIFY(shop.asked("POST /wp-login.php").contains("pwd=hot-secret-4711"));
        QVERIFY(shop.asked("GET /wp-admin/profile.php").contains("wordpress_logged_in_"));
    }

    void aMerchantsWishIsNoFault_data()
    {
        QTest::addColumn<QStringList>("notes");
        QTest::addColumn<QString>("order");
        QTest::newRow("sold-out") << QStringList(u"shop"_s) << u"skipped"_s;
        QTest::newRow("members") << QStringList(u"shop"_s) << u"skipped"_s;
        QTest::newRow("other-shop") << QStringList() << u"pass"_s;
    }

    //! Sold out; only for members and with plain addresses; only sizes, another checkout
    //! page, and customers of two countries alone.
    void aMerchantsWishIsNoFault()
    {
        QFETCH(QStringList, notes);
        QFETCH(QString, order);
        RecordedShop shop(QString::fromLatin1(QTest::currentDataTag()));
        m_pod->run = [](const QStringList &, const QByteArray &) { return PodDouble::Ending{"removed", {}, 0}; };
        const ProbeReport report = run(shop.server.base(), u"later"_s, u"asha"_s, "hot-secret-4711");
        QVERIFY2(report.sells, qPrintable(report.problem.message + report.problem.detail));
        QCOMPARE(having(report, ProbeResult::Result::Note), notes);
        QCOMPARE(shop.unknown, QStringList());
        for (const ProbeResult &result : report.results) {
            if (result.check == "order"_L1)
                QCOMPARE(toString(result.result), order);
        }
        const QByteArray placed = shop.asked("POST /?rest_route=/wc/store/v1/checkout");
        QCOMPARE(placed.contains("\"country\":\"DE\""), order == "pass"_L1);
    }

    //! Who may not run commands sees all checks but the order, which nobody would remove.
    void withoutTheRightToRunCommands()
    {
        RecordedShop shop(u"full"_s);
        m_pod->setExecAllowed(false);
        const ProbeReport report = run(shop.server.base(), u"full"_s, u"asha"_s, "x");
        QCOMPARE(having(report, ProbeResult::Result::Fail), QStringList());
        QCOMPARE(having(report, ProbeResult::Result::Skipped),
                 (QStringList{u"leftovers"_s, u"cash-kept"_s, u"order"_s, u"remove-order"_s, u"remove-lost"_s, u"stock-after"_s}));
        QVERIFY(m_pod->calls.isEmpty());
    }

    //! A removal that goes wrong must not be told as a shop that sells.
    void anOrderThatStays()
    {
        RecordedShop shop(u"full"_s);
        m_pod->run = [](const QStringList &, const QByteArray &) {
            return PodDouble::Ending{{}, "The order could not be deleted.\n", 1};
        };
        const ProbeReport report = run(shop.server.base(), u"full"_s, u"asha"_s, "x");
        QCOMPARE(having(report, ProbeResult::Result::Fail), QStringList(u"remove-order"_s));
        QVERIFY(!report.sells);
        QVERIFY(report.problem.detail.contains(u"could not be deleted"_s));
    }

    //! An order that came after its check was gone: any check takes it away.
    void anOrderThatCameLate()
    {
        for (const QString &kind : {u"light"_s, u"full"_s}) {
            for (const int code : {0, 1}) {
                RecordedShop shop(kind);
                for (QJsonObject &entry : shop.left)
                    entry[u"body"_s] = entry.value(u"body"_s).toString().replace("\"stale\":false"_L1, "\"stale\":true"_L1);
                QStringList inputs;
                m_pod->run = [&](const QStringList &argv, const QByteArray &input) {
                    inputs.append(argv.last() + u' ' + QString::fromUtf8(input).section(u'\n', 0, 0));
                    return input.trimmed() == "leftovers" ? PodDouble::Ending{"orders removed: 1\n", "It stays.\n", code}
                                                          : PodDouble::Ending{"removed", {}, 0};
                };
                const ProbeReport report = run(shop.server.base(), kind, u"asha"_s, "x");
                QCOMPARE(inputs.value(0), u"/opt/shopflow/remove-order.php leftovers"_s);
                QCOMPARE(inputs.size(), kind == "full"_L1 ? 2 : 1);
                QCOMPARE(having(report, ProbeResult::Result::Fail), code == 0 ? QStringList() : QStringList(u"leftovers"_s));
                QCOMPARE(report.sells, code == 0);
            }
        }
    }

    void tellWhatIsWrong_data()
    {
        QTest::addColumn<QString>("check"); // the first that fails; empty: none
        QTest::addColumn<QString>("cause");
        QTest::newRow("light") << QString() << QString();
        QTest::newRow("plugin") << u"plugin"_s << u"The plugin WooCommerce is switched off or missing."_s;
        QTest::newRow("coming-soon")
            << u"open"_s << u"The shop is in coming-soon mode: customers read that it opens soon, and cannot buy."_s;
        QTest::newRow("payment") << u"payment"_s
                                 << u"The checkout offers no way to pay; cash on delivery is switched off."_s;
        QTest::newRow("permalinks")
            << u"permalinks"_s
            << u"Pages have no readable addresses, because the file .htaccess or its rules are missing."_s;
        QTest::newRow("address") << u"address"_s
                                 << u"The shop's address was changed in its settings, so that its links lead elsewhere."_s;
        QTest::newRow("database") << u"server"_s << u"The shop cannot reach its database."_s;
    }

    void tellWhatIsWrong()
    {
        QFETCH(QString, check);
        QFETCH(QString, cause);
        RecordedShop shop(QString::fromLatin1(QTest::currentDataTag()));
        const ProbeReport report = run(shop.server.base(), u"light"_s, {}, {});
        const QStringList problems = having(report, ProbeResult::Result::Fail);
        QVERIFY2(problems.value(0) == check, qPrintable(problems.join(u' ') + report.problem.detail));
        QCOMPARE(report.problem.message, cause);
        QCOMPARE(report.problem.nextStep.isEmpty(), check.isEmpty());
        QCOMPARE(report.sells, check.isEmpty());
        QCOMPARE(shop.unknown, QStringList());
        QVERIFY(!shop.server.requests.isEmpty());
        for (const QByteArray &request : std::as_const(shop.server.requests)) {
            QVERIFY(request.startsWith("GET ")); // it touches nothing
            QVERIFY(request.contains("\r\nHost: shop.example.test\r\n"));
        }
        QVERIFY(m_pod->calls.isEmpty());
        QString words = report.problem.message + report.problem.detail;
        for (const ProbeResult &result : report.results)
            words += result.detail;
        for (const char *hidden : {"cookie-", "nonce-", "key-"})
            QVERIFY2(!words.contains(QLatin1String(hidden)), hidden);
    }
};

QTEST_GUILESS_MAIN(tst_StoreChecks)
#include "tst_StoreChecks.moc"
