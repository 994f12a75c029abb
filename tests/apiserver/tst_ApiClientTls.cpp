// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"

using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;
using Transport = ApiError::Transport;

namespace {

const QString versionPath = QStringLiteral("/version");

} // namespace

class tst_ApiClientTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void identitiesStayApart();
    void clientKeys_data();
    void clientKeys();
    void serverIsVerified_data();
    void serverIsVerified();
    void foreignAuthorityIsRefused();
    void missingClientCertificateIsTold();
    void expiredClientCertificateIsTold_data();
    void expiredClientCertificateIsTold();

private:
    TestCertificates m_certificates;
};

void tst_ApiClientTls::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), "openssl is needed");
}

void tst_ApiClientTls::identitiesStayApart()
{
    ScriptedServer server(m_certificates);
    server.setClientCertificate(ScriptedServer::ClientCertificate::Asked);
    QVERIFY(server.start());
    server.on("GET", versionPath, Answer::json({}));
    std::vector<std::unique_ptr<ApiClient>> clients;
    const QStringList users{QStringLiteral("alice"), QStringLiteral("bob"), QString()};
    for (const QString &user : users) {
        KubeContext context = contextFor(server, m_certificates);
        if (!user.isEmpty()) {
            const KeyPair pair = m_certificates.client(user);
            context.clientCertificatePem = pair.certificate;
            context.clientKeyPem = Secret(pair.key);
        }
        clients.push_back(clientFor(context));
        QVERIFY(clients.back());
    }
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(perform(*clients.at(size_t(i)), ApiRequest::getPath(versionPath)).succeeded);
            QCOMPARE(server.lastRequest().clientName, users.at(i));
        }
    }
    QCOMPARE(server.connectionCount(), 3);
}

void tst_ApiClientTls::clientKeys_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("EC") << QStringLiteral("EC");
    QTest::newRow("RSA") << QStringLiteral("RSA");
}

void tst_ApiClientTls::clientKeys()
{
    QFETCH(QString, algorithm);
    ScriptedServer server(m_certificates);
    server.setClientCertificate(ScriptedServer::ClientCertificate::Required);
    QVERIFY(server.start());
    server.on("GET", versionPath, Answer::json({}));
    KubeContext context = contextFor(server, m_certificates);
    const KeyPair pair = m_certificates.client(QStringLiteral("carol"), algorithm);
    context.clientCertificatePem = pair.certificate;
    context.clientKeyPem = Secret(pair.key);
    const auto client = clientFor(context);
    QVERIFY(client);
    const Outcome outcome = perform(*client, ApiRequest::getPath(versionPath));
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(server.lastRequest().clientName, QStringLiteral("carol"));
}

void tst_ApiClientTls::serverIsVerified_data()
{
    QTest::addColumn<QString>("certificateName"); // empty: the standard one
    QTest::addColumn<QString>("tlsServerName");
    QTest::addColumn<bool>("insecure");
    QTest::addColumn<bool>("accepted");
    const QString other = QStringLiteral("other.test");
    QTest::newRow("address in the certificate") << QString() << QString() << false << true;
    QTest::newRow("another name") << other << QString() << false << false;
    QTest::newRow("another name, asked for") << other << other << false << true;
    QTest::newRow("a name asked for that is not there") << QString() << other << false << false;
    QTest::newRow("another name, not verified") << other << QString() << true << true;
}

void tst_ApiClientTls::serverIsVerified()
{
    QFETCH(QString, certificateName);
    QFETCH(QString, tlsServerName);
    QFETCH(bool, insecure);
    QFETCH(bool, accepted);
    ScriptedServer server(m_certificates);
    if (!certificateName.isEmpty())
        server.setServerCertificate(m_certificates.serverFor(certificateName));
    QVERIFY(server.start());
    server.on("GET", versionPath, Answer::json({}));
    KubeContext context = contextFor(server, m_certificates);
    context.tlsServerName = tlsServerName;
    context.insecureSkipTlsVerify = insecure;
    if (insecure)
        context.caPem.clear();
    const auto client = clientFor(context);
    QVERIFY(client);
    const Outcome outcome = perform(*client, ApiRequest::getPath(versionPath));
    QCOMPARE(outcome.succeeded, accepted);
    if (accepted)
        return;
    QCOMPARE(outcome.error.transport, Transport::Tls);
    QVERIFY2(outcome.error.message.contains(QStringLiteral("is not made out to")), qPrintable(outcome.error.message));
    QCOMPARE(toString(outcome.error.toError().kind), toString(ErrorKind::Unreachable));
    QVERIFY(server.requests().isEmpty());
}

void tst_ApiClientTls::foreignAuthorityIsRefused()
{
    const TestCertificates others;
    QVERIFY(others.isValid());
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    KubeContext context = contextFor(server, m_certificates);
    context.caPem = others.caPem();
    const auto client = clientFor(context);
    QVERIFY(client);
    const Outcome outcome = perform(*client, ApiRequest::getPath(versionPath));
    QCOMPARE(outcome.error.transport, Transport::Tls);
    QVERIFY(outcome.error.toError().message.contains(QStringLiteral("certificate authority")));
    QVERIFY(server.requests().isEmpty());
}

void tst_ApiClientTls::missingClientCertificateIsTold()
{
    ScriptedServer server(m_certificates);
    server.setClientCertificate(ScriptedServer::ClientCertificate::Required);
    QVERIFY(server.start());
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    const Outcome outcome = perform(*client, ApiRequest::getPath(versionPath));
    QVERIFY(!outcome.succeeded);
    QVERIFY(outcome.error.transport == Transport::Tls || outcome.error.transport == Transport::Refused);
    QCOMPARE(toString(outcome.error.toError().kind), toString(ErrorKind::Unreachable));
    QVERIFY(server.requests().isEmpty());
}

void tst_ApiClientTls::expiredClientCertificateIsTold_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("expired");
    // The one of the test lasts for two days; what counts is the server's time.
    QTest::newRow("not yet") << QByteArray() << false;
    QTest::newRow("long ago") << QByteArray("Sat, 06 Nov 2094 08:49:37 GMT") << true;
}

void tst_ApiClientTls::expiredClientCertificateIsTold()
{
    QFETCH(QByteArray, date);
    QFETCH(bool, expired);
    ScriptedServer server(m_certificates);
    server.setClientCertificate(ScriptedServer::ClientCertificate::Asked);
    QVERIFY(server.start());
    Answer answer = Answer::failure(401, "Unauthorized", QStringLiteral("Unauthorized"));
    if (!date.isEmpty())
        answer.header("Date", date);
    server.on("GET", versionPath, answer);
    KubeContext context = contextFor(server, m_certificates);
    const KeyPair pair = m_certificates.client(QStringLiteral("alice"));
    context.clientCertificatePem = pair.certificate;
    context.clientKeyPem = Secret(pair.key);
    const auto client = clientFor(context);
    QVERIFY(client);
    const Error error = perform(*client, ApiRequest::getPath(versionPath)).error.toError();
    QCOMPARE(toString(error.kind), toString(ErrorKind::Unauthorized));
    QCOMPARE(error.message.startsWith(QStringLiteral("The client certificate of the context “test” expired on 20")), expired);
    QCOMPARE(error.detail.contains(QStringLiteral("GET /version")), true);
    QVERIFY(!error.nextStep.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ApiClientTls)
#include "tst_ApiClientTls.moc"
