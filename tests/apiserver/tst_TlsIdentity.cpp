// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/TlsIdentity.h"
#include "server/TestCertificates.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;

class tst_TlsIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyForms_data();
    void keyForms();
    void onlyTheGivenRoots();
    void chainsAreKept();
    void insecure();
    void peerName();
    void refusals_data();
    void refusals();
    void plainHttpNeedsNoKey();

private:
    KubeContext context() const;
    KeyPair pair(const QString &algorithm) const { return m_certificates.client(QStringLiteral("user"), algorithm); }

    TestCertificates m_certificates;
};

void tst_TlsIdentity::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), "openssl is needed");
    qunsetenv("HTTPS_PROXY");
    qunsetenv("https_proxy");
}

KubeContext tst_TlsIdentity::context() const
{
    KubeContext context;
    context.name = QStringLiteral("test");
    context.server = QUrl(QStringLiteral("https://kube.example:6443"));
    context.caPem = m_certificates.caPem();
    return context;
}

void tst_TlsIdentity::keyForms_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    const KeyPair rsa = pair(QStringLiteral("RSA"));
    const KeyPair ec = pair(QStringLiteral("EC"));
    const auto openssl = [&](const QStringList &arguments, const QByteArray &input) {
        return m_certificates.openssl(arguments, input);
    };
    QTest::newRow("RSA, PKCS#8") << rsa.certificate << rsa.key;
    QTest::newRow("RSA, PKCS#1") << rsa.certificate
                                 << openssl({QStringLiteral("rsa"), QStringLiteral("-traditional")}, rsa.key);
    QTest::newRow("EC, PKCS#8") << ec.certificate << ec.key;
    const QByteArray sec1 = openssl({QStringLiteral("ec")}, ec.key);
    QTest::newRow("EC, SEC1") << ec.certificate << sec1;
    const QByteArray parameters =
        openssl({QStringLiteral("ecparam"), QStringLiteral("-name"), QStringLiteral("prime256v1")}, QByteArray());
    QVERIFY(parameters.contains("EC PARAMETERS"));
    QTest::newRow("EC, SEC1 with parameters") << ec.certificate << parameters + sec1;
}

void tst_TlsIdentity::keyForms()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    KubeContext given = context();
    given.clientCertificatePem = certificate;
    given.clientKeyPem = Secret(key);
    const auto identity = TlsIdentity::from(given);
    QVERIFY2(identity.ok(), qPrintable(identity.ok() ? QString() : identity.error().message));
    QVERIFY(!identity->configuration.privateKey().isNull());
    QVERIFY(!identity->configuration.localCertificate().isNull());
    QCOMPARE(identity->configuration.protocol(), QSsl::TlsV1_2OrLater);
}

void tst_TlsIdentity::onlyTheGivenRoots()
{
    const auto identity = TlsIdentity::from(context());
    QVERIFY(identity.ok());
    QCOMPARE(identity->configuration.caCertificates().size(), 1);
    QCOMPARE(identity->configuration.peerVerifyMode(), QSslSocket::VerifyPeer);
    QCOMPARE(int(identity->proxy.type()), int(QNetworkProxy::NoProxy));
}

void tst_TlsIdentity::chainsAreKept()
{
    KubeContext given = context();
    const KeyPair ec = pair(QStringLiteral("EC"));
    given.clientCertificatePem = ec.certificate + m_certificates.caPem();
    given.clientKeyPem = Secret(ec.key);
    const auto identity = TlsIdentity::from(given);
    QVERIFY(identity.ok());
    QCOMPARE(identity->configuration.localCertificateChain().size(), 2);
}

void tst_TlsIdentity::insecure()
{
    KubeContext given = context();
    given.caPem.clear();
    given.insecureSkipTlsVerify = true;
    const auto identity = TlsIdentity::from(given);
    QVERIFY(identity.ok());
    QCOMPARE(identity->configuration.peerVerifyMode(), QSslSocket::VerifyNone);
}

void tst_TlsIdentity::peerName()
{
    KubeContext given = context();
    QCOMPARE(TlsIdentity::from(given)->peerName, QStringLiteral("kube.example"));
    given.tlsServerName = QStringLiteral("other");
    QCOMPARE(TlsIdentity::from(given)->peerName, QStringLiteral("other"));
}

void tst_TlsIdentity::refusals_data()
{
    QTest::addColumn<QByteArray>("ca");
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("expected");
    const QByteArray ca = m_certificates.caPem();
    const KeyPair ec = pair(QStringLiteral("EC"));
    const KeyPair rsa = pair(QStringLiteral("RSA"));
    const KeyPair edwards = pair(QStringLiteral("ED25519"));
    const QByteArray encrypted = m_certificates.openssl(
        {QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-passout"), QStringLiteral("pass:x")},
        ec.key);
    QTest::newRow("empty CA") << QByteArray("hello") << QByteArray() << QByteArray()
                              << QStringLiteral("certificate-authority holds no certificate");
    QTest::newRow("damaged second CA") << ca + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
                                       << QByteArray() << QByteArray() << QStringLiteral("cannot be read");
    QTest::newRow("no certificate") << ca << QByteArray("hello") << ec.key
                                    << QStringLiteral("client-certificate holds no certificate");
    QTest::newRow("no key") << ca << ec.certificate << QByteArray("hello") << QStringLiteral("holds no private key");
    QTest::newRow("Ed25519") << ca << edwards.certificate << edwards.key << QStringLiteral("Ed25519");
    QTest::newRow("passphrase") << ca << ec.certificate << encrypted << QStringLiteral("passphrase");
    QTest::newRow("damaged key") << ca << ec.certificate
                                 << QByteArray("-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n")
                                 << QStringLiteral("damaged");
    QTest::newRow("foreign key") << ca << ec.certificate << rsa.key << QStringLiteral("does not belong");
    for (const QString &algorithm : {QStringLiteral("EC"), QStringLiteral("RSA")}) {
        const KeyPair another = m_certificates.client(QStringLiteral("another"), algorithm);
        QTest::newRow(qPrintable(QStringLiteral("another key, ") + algorithm))
            << ca << pair(algorithm).certificate << another.key << QStringLiteral("does not belong");
    }
}

void tst_TlsIdentity::refusals()
{
    QFETCH(QByteArray, ca);
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QString, expected);
    KubeContext given = context();
    given.caPem = ca;
    given.clientCertificatePem = certificate;
    given.clientKeyPem = Secret(key);
    const auto identity = TlsIdentity::from(given);
    QVERIFY(!identity.ok());
    QCOMPARE(toString(identity.error().kind), toString(ErrorKind::Config));
    QVERIFY2(identity.error().message.contains(expected), qPrintable(identity.error().message));
    QVERIFY(!identity.error().nextStep.isEmpty());
    QVERIFY(!identity.error().message.contains(QStringLiteral("BEGIN")));
}

void tst_TlsIdentity::plainHttpNeedsNoKey()
{
    KubeContext given = context();
    given.server = QUrl(QStringLiteral("http://kube.example"));
    given.clientCertificatePem = "hello";
    const auto identity = TlsIdentity::from(given);
    QVERIFY(identity.ok());
    QVERIFY(identity->configuration.privateKey().isNull());
}

QTEST_GUILESS_MAIN(tst_TlsIdentity)
#include "tst_TlsIdentity.moc"
