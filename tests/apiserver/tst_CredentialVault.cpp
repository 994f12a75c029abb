// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "access/CredentialVault.h"

#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

class tst_CredentialVault : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;

    static Answer secret(const QMap<QString, QByteArray> &values)
    {
        QJsonObject data;
        for (auto value = values.begin(); value != values.end(); ++value)
            data.insert(value.key(), QString::fromLatin1(value.value()));
        return Answer::json({{u"kind"_s, u"Secret"_s}, {u"apiVersion"_s, u"v1"_s}, {u"data"_s, data}});
    }

    Result<Credentials> read(const Answer &answer)
    {
        ScriptedServer server(m_certificates);
        if (!server.start())
            return Error{ErrorKind::Internal, u"no server"_s, {}, {}};
        server.on("GET", u"/api/v1/namespaces/store-shop/secrets/store-admin"_s, answer);
        const auto client = clientFor(contextFor(server, m_certificates));
        CredentialVault vault(*client);
        std::optional<Result<Credentials>> result;
        vault.readAdmin(u"store-shop"_s, this, [&result](Result<Credentials> read) { result = read; });
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, 15000);
        return result.value_or(Error{ErrorKind::Timeout, u"readAdmin() did not end"_s, {}, {}});
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "openssl is needed"); }

    void readsTheLogin()
    {
        const Result<Credentials> login =
            read(secret({{u"username"_s, "YWRtaW4="}, {u"email"_s, "YUBiLmV4YW1wbGU="}, {u"password"_s, "czNjcmV0"}}));
        QVERIFY2(login.ok(), login.ok() ? "" : qPrintable(login.error().message));
        QCOMPARE(login->username, u"admin"_s);
        QCOMPARE(login->email, u"a@b.example"_s);
        QCOMPARE(login->password.reveal(), QByteArray("s3cret"));
        QCOMPARE(login->source, u"cluster"_s);
        QVERIFY(login->url.isEmpty());
    }

    void failures_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("missing"); // a key, with status 200
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("no secret") << 404 << QString() << u"notFound"_s << QString();
        QTest::newRow("not permitted") << 403 << QString() << u"forbidden"_s << u"get secrets"_s;
        QTest::newRow("token refused") << 401 << QString() << u"unauthorized"_s << QString();
        QTest::newRow("no password") << 200 << u"password"_s << u"notFound"_s << u"\"password\""_s;
        QTest::newRow("no username") << 200 << u"username"_s << u"notFound"_s << u"\"username\""_s;
        QTest::newRow("no email") << 200 << u"email"_s << u"notFound"_s << u"\"email\""_s;
    }

    void failures()
    {
        QFETCH(int, status);
        QFETCH(QString, missing);
        QFETCH(QString, kind);
        QFETCH(QString, words);
        QMap<QString, QByteArray> values{
            {u"username"_s, "YWRtaW4="}, {u"email"_s, "YUBiLmV4YW1wbGU="}, {u"password"_s, "czNjcmV0"}};
        values.remove(missing);
        const char *reason = status == 404 ? "NotFound" : status == 403 ? "Forbidden" : "Unauthorized";
        const Result<Credentials> login =
            read(status == 200 ? secret(values) : Answer::failure(status, reason, u"the server's words"_s));
        QVERIFY(!login.ok());
        const Error error = login.error();
        QCOMPARE(toString(error.kind), kind);
        QVERIFY(!error.message.isEmpty());
        QVERIFY(!error.nextStep.isEmpty());
        const QString all = error.message + error.detail + error.nextStep;
        QVERIFY2(all.contains(words), qPrintable(all));
        QVERIFY(!all.contains(u"czNjcmV0"_s) && !all.contains(u"s3cret"_s));
    }

    void damagedValueIsMissing()
    {
        const Result<Credentials> login =
            read(secret({{u"username"_s, "YWRtaW4="}, {u"email"_s, "YUBiLmV4YW1wbGU="}, {u"password"_s, "%%%"}}));
        QVERIFY(!login.ok());
        QCOMPARE(toString(login.error().kind), u"notFound"_s);
    }
};

QTEST_GUILESS_MAIN(tst_CredentialVault)
#include "tst_CredentialVault.moc"
