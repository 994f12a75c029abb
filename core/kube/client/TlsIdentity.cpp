// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/TlsIdentity.h"
#include "kube/config/ProxySettings.h"

#include <QProcessEnvironment>
#include <QSslCertificate>
#include <QSslKey>

namespace shopflow::kube {

namespace {

Error configError(const KubeContext &context, const QString &what, const QString &nextStep)
{
    return {ErrorKind::Config,
            QStringLiteral("The context \"%1\" cannot be used: %2.").arg(context.name, what),
            {},
            nextStep};
}

//! The certificates of \a pem; nothing of it is skipped silently: a block that Qt
//! cannot read is a problem as well.
struct Certificates {
    QList<QSslCertificate> list;
    QString problem;
};

Certificates certificatesOf(const QByteArray &pem)
{
    Certificates result;
    result.list = QSslCertificate::fromData(pem, QSsl::Pem);
    const auto blocks = pem.count("-----BEGIN CERTIFICATE-----");
    if (result.list.isEmpty())
        result.problem = QStringLiteral("holds no certificate in PEM form");
    else if (result.list.size() < blocks)
        result.problem = QStringLiteral("holds a certificate that cannot be read");
    return result;
}

//! What is wrong with a key that no algorithm of Qt could read.
QString keyProblem(const QByteArray &pem)
{
    if (pem.contains("ENCRYPTED"))
        return QStringLiteral("the client key is protected by a passphrase, which is not supported");
    if (!pem.contains("PRIVATE KEY-----"))
        return QStringLiteral("client-key holds no private key in PEM form");
    const auto begin = pem.indexOf("-----BEGIN PRIVATE KEY-----");
    if (begin >= 0) {
        const auto bodyBegin = begin + qsizetype(sizeof("-----BEGIN PRIVATE KEY-----") - 1);
        const auto end = pem.indexOf("-----END", bodyBegin);
        const QByteArray der = QByteArray::fromBase64(pem.mid(bodyBegin, end - bodyBegin));
        // The object identifiers 1.3.101.112 and 1.3.101.113.
        if (der.contains(QByteArray::fromHex("06032b6570")))
            return QStringLiteral("the client key is an Ed25519 key, which Qt cannot use");
        if (der.contains(QByteArray::fromHex("06032b6571")))
            return QStringLiteral("the client key is an Ed448 key, which Qt cannot use");
    }
    return QStringLiteral("the client key is damaged or of a kind that Qt cannot use");
}

QSslKey keyOf(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

//! The contents of the DER element that begins at \a at, which moves behind it.
QByteArray derContents(const QByteArray &der, qsizetype &at)
{
    if (at < 0 || der.size() - at < 2)
        return {};
    ++at; // its type
    qsizetype length = uchar(der.at(at++));
    if ((length & 0x80) != 0) {
        qsizetype bytes = length & 0x7F;
        if (bytes > 4 || bytes > der.size() - at)
            return {};
        for (length = 0; bytes > 0; --bytes)
            length = length << 8 | uchar(der.at(at++));
    }
    const QByteArray contents = der.mid(at, length);
    at += contents.size();
    return contents;
}

//! The modulus of an RSA key, the first coordinate of an EC key, as the certificate that
//! belongs to it holds it as well; empty when it cannot be told.
QByteArray publicPart(const QSslKey &key)
{
    qsizetype at = 0;
    const QByteArray fields = derContents(key.toDer(), at);
    at = 0;
    derContents(fields, at); // the version
    const bool isNumber = at < fields.size() && fields.at(at) == 0x02;
    const QByteArray number = derContents(fields, at);
    if (key.algorithm() == QSsl::Rsa)
        return isNumber && number.size() >= 64 ? number : QByteArray();
    while (key.algorithm() == QSsl::Ec && at < fields.size()) {
        const bool isPoint = uchar(fields.at(at)) == 0xA1;
        const QByteArray field = derContents(fields, at);
        qsizetype inside = 0;
        // 0 unused bits, 4 for a point in full, then both coordinates.
        const QByteArray point = derContents(field, inside);
        if (isPoint)
            return point.startsWith(QByteArray("\0\4", 2)) ? point.mid(2, (point.size() - 2) / 2) : QByteArray();
    }
    return {};
}

bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    if (certificate.publicKey().algorithm() != key.algorithm())
        return false;
    const QByteArray part = publicPart(key);
    return part.isEmpty() || certificate.publicKey().toDer().contains(part);
}

Result<void> useClientCertificate(QSslConfiguration &configuration, const KubeContext &context)
{
    const QString nextStep =
        QStringLiteral("Use an RSA or EC client certificate, or a token; fetch a fresh kubeconfig if need be.");
    const Certificates certificates = certificatesOf(context.clientCertificatePem);
    if (!certificates.problem.isEmpty())
        return configError(context, QStringLiteral("client-certificate %1").arg(certificates.problem), nextStep);
    const QSslKey key = keyOf(context.clientKeyPem.reveal());
    if (key.isNull())
        return configError(context, keyProblem(context.clientKeyPem.reveal()), nextStep);
    if (!belongTogether(certificates.list.constFirst(), key))
        return configError(context, QStringLiteral("the client key does not belong to the client certificate"),
                           nextStep);
    // With the intermediates, which the server may need to find its way to the root.
    configuration.setLocalCertificateChain(certificates.list);
    configuration.setPrivateKey(key);
    return {};
}

} // namespace

Result<TlsIdentity> TlsIdentity::from(const KubeContext &context)
{
    TlsIdentity identity;
    identity.peerName = context.tlsServerName.isEmpty() ? context.server.host() : context.tlsServerName;
    const auto proxy = proxyFor(context.server, context.proxyUrl, QProcessEnvironment::systemEnvironment());
    if (!proxy)
        return proxy.error();
    identity.proxy = *proxy;
    if (context.server.scheme() != QLatin1String("https"))
        return identity;

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(context.insecureSkipTlsVerify ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    if (!context.caPem.isEmpty()) {
        const Certificates roots = certificatesOf(context.caPem);
        if (!roots.problem.isEmpty())
            return configError(context, QStringLiteral("certificate-authority %1").arg(roots.problem),
                               QStringLiteral("Fetch a fresh kubeconfig from the cluster."));
        configuration.setCaCertificates(roots.list);
    }
    if (!context.clientCertificatePem.isEmpty()) {
        const Result<void> used = useClientCertificate(configuration, context);
        if (!used)
            return used.error();
    }
    identity.configuration = configuration;
    return identity;
}

} // namespace shopflow::kube
