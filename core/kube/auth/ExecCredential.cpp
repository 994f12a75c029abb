// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/auth/ExecCredential.h"

#include "kube/config/ForeignText.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace shopflow::kube {

namespace {

Error badAnswer(const ExecPlugin &plugin, const QString &what, const QString &nextStep = {})
{
    return {ErrorKind::Config,
            u"The program \"%1\", which signs in the user \"%2\", %3."_s.arg(plugin.shortName(), plugin.userName, what),
            u"Command: %1"_s.arg(plugin.commandLine()),
            nextStep.isEmpty()
                ? u"Run the command by hand and look at its answer; update the program, or correct the user in %1."_s
                      .arg(plugin.file)
                : nextStep};
}

//! The moment of \a value; false when it is there and none.
bool readExpiry(const QJsonValue &value, QDateTime *expiry)
{
    if (value.isNull() || value.isUndefined())
        return true;
    *expiry = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    return expiry->isValid();
}

} // namespace

Result<ExecCredential> ExecCredential::read(const QByteArray &printed, const ExecPlugin &plugin)
{
    if (printed.trimmed().isEmpty())
        return badAnswer(plugin, u"ended well but printed nothing"_s);
    QJsonParseError problem;
    const QJsonObject answer = QJsonDocument::fromJson(printed, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return badAnswer(plugin, u"printed something that is not JSON (%1, byte %2)"_s.arg(problem.errorString(),
                                                                                       QString::number(problem.offset)));
    const QString kind = answer.value("kind"_L1).toString();
    if (kind != "ExecCredential"_L1)
        return badAnswer(plugin, u"answered with %1 instead of an ExecCredential"_s.arg(
                                     kind.isEmpty() ? u"an object without kind"_s : u"a \"%1\""_s.arg(printable(kind))));
    const QString version = answer.value("apiVersion"_L1).toString();
    if (version != plugin.apiVersion)
        return badAnswer(plugin,
                         u"answered in the version \"%1\", but the kubeconfig asks for \"%2\""_s.arg(printable(version),
                                                                                                plugin.apiVersion),
                         u"Set the apiVersion of the user's exec entry in %1 to what the program speaks, or update the "
                         "program."_s.arg(plugin.file));
    const QJsonValue status = answer.value("status"_L1);
    if (!status.isObject())
        return badAnswer(plugin, u"answered without a status, so without a credential"_s);

    ExecCredential credential;
    credential.token = Secret(status["token"_L1].toString().toUtf8());
    credential.certificatePem = status["clientCertificateData"_L1].toString().toUtf8();
    credential.keyPem = Secret(status["clientKeyData"_L1].toString().toUtf8());
    if (credential.certificatePem.isEmpty() != credential.keyPem.isEmpty())
        return badAnswer(plugin, credential.keyPem.isEmpty() ? u"answered with a client certificate but without its key"_s
                                                             : u"answered with a client key but without its certificate"_s);
    if (credential.token.isEmpty() && credential.keyPem.isEmpty())
        return badAnswer(plugin, u"answered with neither a token nor a client certificate"_s);
    for (const char c : credential.token.reveal()) {
        if (uchar(c) <= 0x20 || uchar(c) >= 0x7F)
            return badAnswer(plugin, u"answered with a token that holds blanks or control characters"_s);
    }
    if (!readExpiry(status["expirationTimestamp"_L1], &credential.expiry))
        return badAnswer(plugin, u"answered with an expirationTimestamp that is no time"_s);
    return credential;
}

QByteArray ExecCredential::info(const KubeContext &context, bool interactive)
{
    QJsonObject spec{{u"interactive"_s, interactive}};
    if (context.exec->provideClusterInfo) {
        QJsonObject cluster{{u"server"_s, context.server.toString()}};
        if (!context.tlsServerName.isEmpty())
            cluster.insert("tls-server-name"_L1, context.tlsServerName);
        if (context.insecureSkipTlsVerify)
            cluster.insert("insecure-skip-tls-verify"_L1, true);
        if (!context.caPem.isEmpty())
            cluster.insert("certificate-authority-data"_L1, QString::fromLatin1(context.caPem.toBase64()));
        if (!context.proxyUrl.isEmpty())
            cluster.insert("proxy-url"_L1, context.proxyUrl.toString());
        if (context.disableCompression)
            cluster.insert("disable-compression"_L1, true);
        if (!context.exec->clusterConfig.isEmpty())
            cluster.insert("config"_L1, context.exec->clusterConfig);
        spec.insert("cluster"_L1, cluster);
    }
    const QJsonObject info{{u"apiVersion"_s, context.exec->apiVersion}, {u"kind"_s, u"ExecCredential"_s}, {u"spec"_s, spec}};
    return QJsonDocument(info).toJson(QJsonDocument::Compact);
}

} // namespace shopflow::kube
