// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/auth/ExecCredential.h"

#include <QJsonDocument>
#include <QTest>

using namespace shopflow;
using namespace shopflow::kube;
using namespace Qt::StringLiterals;

namespace {

const QString one = u"client.authentication.k8s.io/v1"_s;
const QString beta = u"client.authentication.k8s.io/v1beta1"_s;
//! \a text with double quotes for single ones.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray head = json("{'apiVersion':'client.authentication.k8s.io/v1','kind':'ExecCredential',");

ExecPlugin plugin(const QString &version = one)
{
    ExecPlugin plugin;
    plugin.apiVersion = version;
    plugin.command = u"/opt/bin/aws"_s;
    plugin.userName = u"u"_s;
    plugin.file = u"/home/a/.kube/config"_s;
    return plugin;
}

} // namespace

class tst_ExecCredential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("printed");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QDateTime>("expiry");
        const QDateTime never;
        QTest::newRow("token") << QByteArray(head + json("'status':{'token':'abc'}}")) << QByteArray("abc") << QByteArray()
                               << never;
        QTest::newRow("with a line break") << QByteArray('\n' + head + json("'status':{'token':'abc'}}\n"))
                                           << QByteArray("abc") << QByteArray() << never;
        QTest::newRow("certificate")
            << QByteArray(head + json("'status':{'clientCertificateData':'C','clientKeyData':'K'}}")) << QByteArray()
            << QByteArray("C") << never;
        QTest::newRow("both") << QByteArray(head
                                            + json("'status':{'token':'t','clientCertificateData':'C','clientKeyData':'K'}}"))
                              << QByteArray("t") << QByteArray("C") << never;
        QTest::newRow("expiry") << QByteArray(
            head + json("'status':{'token':'t','expirationTimestamp':'2030-01-02T03:04:05Z'}}"))
                                << QByteArray("t") << QByteArray() << QDateTime({2030, 1, 2}, {3, 4, 5}, Qt::UTC);
        QTest::newRow("expiry elsewhere") << QByteArray(
            head + json("'status':{'token':'t','expirationTimestamp':'2030-01-02T03:04:05.5+02:00'}}"))
                                          << QByteArray("t") << QByteArray()
                                          << QDateTime({2030, 1, 2}, {1, 4, 5, 500}, Qt::UTC);
        QTest::newRow("no expiry") << QByteArray(head + json("'status':{'token':'t','expirationTimestamp':null}}"))
                                   << QByteArray("t") << QByteArray() << never;
    }

    void reads()
    {
        QFETCH(QByteArray, printed);
        QFETCH(QDateTime, expiry);
        const auto credential = ExecCredential::read(printed, plugin());
        QVERIFY2(credential.ok(), qPrintable(credential.ok() ? QString() : credential.error().message));
        QTEST(credential->token.reveal(), "token");
        QTEST(credential->certificatePem, "certificate");
        QCOMPARE(credential->keyPem.isEmpty(), credential->certificatePem.isEmpty());
        QCOMPARE(credential->expiry.isValid(), expiry.isValid());
        QCOMPARE(credential->expiry, expiry);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("printed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &printed, const char *expected) {
            QTest::newRow(name) << printed << QString::fromLatin1(expected);
        };
        row("nothing", "", "printed nothing");
        row("blanks", " \n", "printed nothing");
        row("no JSON", "canary-token", "not JSON");
        row("cut", head + json("'status':{'token':'canary"), "not JSON");
        row("a list", "[]", "an object without kind");
        row("another kind", json("{'kind':'Pod'}"), "\"Pod\" instead");
        row("no version", json("{'kind':'ExecCredential','status':{'token':'canary'}}"), "in the version \"\"");
        row("another version",
            json("{'kind':'ExecCredential','apiVersion':'client.authentication.k8s.io/v1beta1','status':{'token':'canary'}}"),
            "v1beta1\", but the kubeconfig asks for \"client.authentication.k8s.io/v1\"");
        row("no status", head + json("'spec':{}}"), "without a status");
        row("empty status", head + json("'status':{}}"), "neither a token nor");
        row("certificate alone", head + json("'status':{'clientCertificateData':'canary'}}"), "without its key");
        row("key alone", head + json("'status':{'token':'t','clientKeyData':'canary'}}"), "without its certificate");
        row("token with a line break", head + json("'status':{'token':'canary\\nX-Evil: 1'}}"), "control characters");
        row("bad expiry", head + json("'status':{'token':'canary','expirationTimestamp':'soon'}}"), "is no time");
    }

    void refuses()
    {
        QFETCH(QByteArray, printed);
        QFETCH(QString, expected);
        const auto credential = ExecCredential::read(printed, plugin());
        QVERIFY(!credential.ok());
        const Error &error = credential.error();
        QCOMPARE(toString(error.kind), toString(ErrorKind::Config));
        QVERIFY2(error.message.contains(expected), qPrintable(error.message));
        QVERIFY(error.message.startsWith(u"The program \"aws\", which signs in the user \"u\", "_s));
        QVERIFY(!error.nextStep.isEmpty());
        for (const QString &text : {error.message, error.detail, error.nextStep})
            QVERIFY2(!text.contains(u"canary"_s) && !text.contains(u"Evil"_s), qPrintable(text));
    }

    void info_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("withCluster");
        QTest::addColumn<bool>("interactive");
        QTest::newRow("v1") << one << false << false;
        QTest::newRow("v1 with cluster") << one << true << false;
        QTest::newRow("beta with cluster") << beta << true << true;
    }

    void info()
    {
        QFETCH(QString, version);
        QFETCH(bool, withCluster);
        QFETCH(bool, interactive);
        KubeContext context;
        context.server = QUrl(u"https://10.0.0.1:6443/k8s"_s);
        context.caPem = "hello";
        context.tlsServerName = u"kube"_s;
        context.proxyUrl = QUrl(u"socks5://proxy:1080"_s);
        context.exec = plugin(version);
        context.exec->provideClusterInfo = withCluster;
        context.exec->clusterConfig = {{u"audience"_s, u"x"_s}};
        const QJsonObject info = QJsonDocument::fromJson(ExecCredential::info(context, interactive)).object();
        QCOMPARE(info.value(u"kind"_s).toString(), u"ExecCredential"_s);
        QCOMPARE(info.value(u"apiVersion"_s).toString(), version);
        const QJsonObject spec = info.value(u"spec"_s).toObject();
        QVERIFY(spec.value(u"interactive"_s).isBool());
        QCOMPARE(spec.value(u"interactive"_s).toBool(), interactive);
        QCOMPARE(spec.contains(u"cluster"_s), withCluster);
        if (!withCluster)
            return;
        const QJsonObject expected{{u"server"_s, u"https://10.0.0.1:6443/k8s"_s},
                                   {u"certificate-authority-data"_s, u"aGVsbG8="_s},
                                   {u"tls-server-name"_s, u"kube"_s},
                                   {u"proxy-url"_s, u"socks5://proxy:1080"_s},
                                   {u"config"_s, QJsonObject{{u"audience"_s, u"x"_s}}}};
        QCOMPARE(spec.value(u"cluster"_s).toObject(), expected);
    }
};

QTEST_APPLESS_MAIN(tst_ExecCredential)
#include "tst_ExecCredential.moc"
