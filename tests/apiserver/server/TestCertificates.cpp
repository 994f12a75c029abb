// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/TestCertificates.h"

#include <QDebug>
#include <QFile>
#include <QProcess>

namespace shopflow::test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList keyArguments(const QString &algorithm)
{
    if (algorithm == QLatin1String("RSA"))
        return {QStringLiteral("-newkey"), QStringLiteral("rsa:2048")};
    if (algorithm == QLatin1String("ED25519"))
        return {QStringLiteral("-newkey"), QStringLiteral("ed25519")};
    return {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:P-256")};
}

} // namespace

TestCertificates::TestCertificates()
{
    const QString caKey = QStringLiteral("ca.key");
    const QString caFile = QStringLiteral("ca.crt");
    QStringList arguments{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes")};
    arguments << keyArguments(QStringLiteral("EC")) << QStringLiteral("-keyout") << caKey << QStringLiteral("-out")
              << caFile << QStringLiteral("-days") << QStringLiteral("2") << QStringLiteral("-subj")
              << QStringLiteral("/CN=ShopFlow test CA") << QStringLiteral("-addext")
              << QStringLiteral("basicConstraints=critical,CA:TRUE");
    (void)openssl(arguments);
    const KeyPair ca{contentOf(m_directory.filePath(caFile)), contentOf(m_directory.filePath(caKey))};
    if (ca.certificate.isEmpty() || ca.key.isEmpty())
        return;
    m_server = issue(QStringLiteral("server"), QStringLiteral("EC"),
                     QStringLiteral("subjectAltName=DNS:localhost,DNS:kubernetes.test,IP:127.0.0.1\n"
                                    "extendedKeyUsage=serverAuth\n"));
    if (!m_server.certificate.isEmpty())
        m_ca = ca;
}

KeyPair TestCertificates::client(const QString &user, const QString &algorithm) const
{
    return issue(user, algorithm, QStringLiteral("extendedKeyUsage=clientAuth\n"));
}

KeyPair TestCertificates::serverFor(const QString &hostName) const
{
    return issue(hostName, QStringLiteral("EC"),
                 QStringLiteral("subjectAltName=DNS:%1\nextendedKeyUsage=serverAuth\n").arg(hostName));
}

KeyPair TestCertificates::issue(const QString &name, const QString &algorithm, const QString &extensions) const
{
    const QString stem = name + u'-' + algorithm;
    const QString keyFile = stem + QStringLiteral(".key");
    const QString requestFile = stem + QStringLiteral(".csr");
    const QString certificateFile = stem + QStringLiteral(".crt");
    const QString extensionsFile = stem + QStringLiteral(".ext");
    QFile file(m_directory.filePath(extensionsFile));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(extensions.toUtf8());
    file.close();
    QStringList request{QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-nodes")};
    request << keyArguments(algorithm) << QStringLiteral("-keyout") << keyFile << QStringLiteral("-out") << requestFile
            << QStringLiteral("-subj") << QStringLiteral("/CN=%1").arg(name);
    (void)openssl(request);
    (void)openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), requestFile,
                   QStringLiteral("-CA"), QStringLiteral("ca.crt"), QStringLiteral("-CAkey"), QStringLiteral("ca.key"),
                   QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QStringLiteral("2"),
                   QStringLiteral("-extfile"), extensionsFile, QStringLiteral("-out"), certificateFile});
    return {contentOf(m_directory.filePath(certificateFile)), contentOf(m_directory.filePath(keyFile))};
}

QByteArray TestCertificates::openssl(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setWorkingDirectory(m_directory.path());
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qWarning() << "openssl" << arguments << process.readAllStandardError();
        return {};
    }
    return process.readAllStandardOutput();
}

} // namespace shopflow::test
