// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "kube/client/SureWrite.h"

#include <QTest>

using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;
using Transport = ApiError::Transport;

namespace {

const QString path = QStringLiteral("/api/v1/namespaces/shop/configmaps/settings");
// Qt itself sends what gets no answer up to four times.
constexpr int sentByQt = 4;

ApiRequest applyRequest()
{
    return ApiRequest::apply(ResourceType::configMaps(), objectNamed(QStringLiteral("shop"), QStringLiteral("settings"), {}),
                             QStringLiteral("shopflow"));
}

} // namespace

//! Writes of which nobody knows whether they arrived.
class tst_SureWrite : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_client;

    Outcome sendSure(const ApiRequest &request)
    {
        Outcome outcome;
        QObject receiver;
        sendSurely(*m_client, request, &receiver, [&](const ApiJob &job) {
            outcome.finished = true;
            ++outcome.times;
            outcome.succeeded = job.succeeded();
            outcome.error = job.error();
        });
        (void)QTest::qWaitFor([&] { return outcome.finished; }, 15000);
        return outcome;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "openssl is needed"); }
    void init()
    {
        m_server = std::make_unique<ScriptedServer>(m_certificates);
        QVERIFY(m_server->start());
        m_client = clientFor(contextFor(*m_server, m_certificates));
        QVERIFY(m_client);
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void theSecondAnswerCounts()
    {
        for (int i = 0; i < sentByQt; ++i)
            m_server->enqueue("PATCH", path, Answer::closeBeforeAnswer());
        m_server->on("PATCH", path, Answer::json(objectNamed(QStringLiteral("shop"), QStringLiteral("settings"), QStringLiteral("7"))));
        const ApiRequest request = applyRequest();
        const Outcome outcome = sendSure(request);
        QVERIFY(outcome.succeeded);
        QCOMPARE(outcome.times, 1);
        // The very same bytes each time.
        for (const RecordedRequest &arrived : m_server->requests())
            QCOMPARE(arrived.body, request.body);
    }

    void aServerThatStaysAwayIsTold()
    {
        m_server->on("PATCH", path, Answer::closeBeforeAnswer());
        const Outcome outcome = sendSure(applyRequest());
        QVERIFY(!outcome.succeeded);
        QCOMPARE(outcome.times, 1);
        QCOMPARE(outcome.error.transport, Transport::Refused);
        QCOMPARE(m_client->requestCount(), 2);
    }

    void anAnswerIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (int status : {400, 403, 404, 409, 422, 500})
            QTest::addRow("%d", status) << status;
    }

    void anAnswerIsAnAnswer()
    {
        QFETCH(int, status);
        m_server->on("PATCH", path, Answer::failure(status, "Whatever", QStringLiteral("no")));
        const Outcome outcome = sendSure(applyRequest());
        QCOMPARE(outcome.error.status, status);
        QCOMPARE(m_server->count("PATCH", path), 1);
    }

    void whatNeverLeftIsNotRepeated()
    {
        m_client->setReadOnly(true);
        const Outcome outcome = sendSure(applyRequest());
        QCOMPARE(outcome.error.transport, Transport::ReadOnly);
        QVERIFY(m_server->requests().isEmpty());
    }

    void whoDiesMeanwhileHearsNothing()
    {
        m_server->on("PATCH", path, Answer::closeBeforeAnswer());
        int told = 0;
        auto receiver = std::make_unique<QObject>();
        sendSurely(*m_client, applyRequest(), receiver.get(), [&](const ApiJob &) { ++told; });
        QTRY_VERIFY(m_server->count("PATCH", path) >= 1);
        receiver.reset();
        const Outcome outcome = perform(*m_client, applyRequest());
        QVERIFY(!outcome.succeeded);
        QCOMPARE(told, 0);
        QCOMPARE(m_client->requestCount(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_SureWrite)
#include "tst_SureWrite.moc"
