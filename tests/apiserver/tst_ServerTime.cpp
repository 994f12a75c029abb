// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;

namespace {

constexpr qint64 tenMinutesMs = 600'000;

Answer dated(Answer answer, qint64 aheadMs)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addMSecs(aheadMs);
    return answer.header("Date", QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
}

} // namespace

//! The client's clock against servers whose time is another one.
class tst_ServerTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "openssl is needed"); }

    void answersTellTheTime_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("ahead");
        QTest::newRow("ahead") << 200 << tenMinutesMs;
        QTest::newRow("behind") << 200 << -tenMinutesMs;
        QTest::newRow("by a refusal") << 403 << tenMinutesMs;
    }

    void answersTellTheTime()
    {
        QFETCH(int, status);
        QFETCH(qint64, ahead);
        ScriptedServer server(m_certificates);
        QVERIFY(server.start());
        server.on("GET", u"/version"_s, [status, ahead](const RecordedRequest &) {
            return dated(Answer::json(QJsonObject{{u"kind"_s, u"Status"_s}}, status), ahead);
        });
        const auto client = clientFor(contextFor(server, m_certificates));
        QVERIFY(client);
        QVERIFY(!client->clock().ahead());
        (void)perform(*client, ApiRequest::getPath(u"/version"_s));
        QVERIFY(client->clock().ahead());
        QVERIFY(qAbs(client->clock().ahead()->count() - ahead) < 2500);
        QVERIFY(qAbs(QDateTime::currentDateTimeUtc().msecsTo(client->clock().now()) - ahead) < 2500);
    }

    //! A watch lasts for minutes: its head has to be enough.
    void theHeadOfAStreamIsEnough()
    {
        ScriptedServer server(m_certificates);
        QVERIFY(server.start());
        server.on("WATCH", u"/api/v1/namespaces/shop/pods"_s,
                  [](const RecordedRequest &) { return dated(Answer::stream(), tenMinutesMs); });
        const auto client = clientFor(contextFor(server, m_certificates));
        QVERIFY(client);
        ApiJob *job = client->send(ApiRequest::watch(ResourceType::pods(), u"shop"_s, {}));
        QTRY_VERIFY(client->clock().ahead());
        QVERIFY(qAbs(client->clock().ahead()->count() - tenMinutesMs) < 2500);
        job->cancel();
    }

    void anAnswerWithoutDateTeachesNothing()
    {
        ScriptedServer server(m_certificates);
        QVERIFY(server.start());
        server.on("GET", u"/version"_s, Answer::json({}));
        const auto client = clientFor(contextFor(server, m_certificates));
        QVERIFY(client);
        (void)perform(*client, ApiRequest::getPath(u"/version"_s));
        QVERIFY(!client->clock().ahead());
    }

private:
    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(tst_ServerTime)
#include "tst_ServerTime.moc"
