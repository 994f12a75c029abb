// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/CertificateIssuers.h"

#include "kube/watch/WatchDecoder.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

using Outcome = CheckResult::Result;

//! What helps while nobody signs.
QString ownCertificate()
{
    return u"Put a certificate into the Secret “store-tls” of the store's namespace, or switch https off."_s;
}

struct Issuer {
    QString name;
    bool ready = false;
    bool forTests = false;
};

Issuer issuerOf(const QJsonObject &object)
{
    Issuer issuer;
    issuer.name = object.value(u"metadata"_s).toObject().value(u"name"_s).toString();
    const QJsonArray conditions = object.value(u"status"_s).toObject().value(u"conditions"_s).toArray();
    issuer.ready = std::any_of(conditions.begin(), conditions.end(), [](const QJsonValue &condition) {
        return condition.toObject().value(u"type"_s) == u"Ready"_s && condition.toObject().value(u"status"_s) == u"True"_s;
    });
    const QJsonObject acme = object.value(u"spec"_s).toObject().value(u"acme"_s).toObject();
    // Let's Encrypt and others sign for tests under such a name; no browser trusts those.
    issuer.forTests = acme.value(u"server"_s).toString().contains("staging"_L1);
    return issuer;
}

CheckResult result(Outcome outcome, const QString &detail, const QString &nextStep = {})
{
    return {u"certificates"_s, outcome, detail, nextStep, ErrorKind::Network};
}

QString joined(const QVector<Issuer> &issuers)
{
    QStringList names;
    for (const Issuer &issuer : issuers)
        names.append(issuer.name);
    names.sort();
    return names.join(u", "_s);
}

} // namespace

kube::ApiRequest CertificateIssuers::request()
{
    return kube::ApiRequest::getPath(u"/apis/cert-manager.io/v1/clusterissuers"_s);
}

CertificateIssuers CertificateIssuers::choose(const Result<kube::ApiResponse> &answer, const QString &named)
{
    CertificateIssuers chosen;
    chosen.m_issuer = named;
    if (!answer && answer.error().kind != ErrorKind::NotFound) {
        chosen.m_check = result(Outcome::Unknown, u"Certificate issuers cannot be read: %1"_s.arg(answer.error().message),
                                named.isEmpty() ? u"Name one as clusterIssuer in shopflow-system/console-settings."_s
                                                : QString());
        return chosen;
    }
    QVector<Issuer> ready;
    QVector<Issuer> waiting;
    if (answer) {
        for (const QJsonObject &object : kube::decodeList(answer->body).items) {
            const Issuer issuer = issuerOf(object);
            (issuer.ready ? ready : waiting).append(issuer);
        }
    }
    if (!named.isEmpty()) {
        const auto isNamed = [&named](const Issuer &issuer) { return issuer.name == named; };
        if (std::any_of(ready.begin(), ready.end(), isNamed)) {
            chosen.m_check = result(Outcome::Pass, u"Certificates are signed by the issuer “%1”."_s.arg(named));
        } else {
            const bool exists = std::any_of(waiting.begin(), waiting.end(), isNamed);
            chosen.m_check = result(Outcome::Warn,
                                    exists ? u"The certificate issuer “%1” is not ready."_s.arg(named)
                                           : u"The cluster has no certificate issuer “%1”, which the shared settings name."_s
                                                 .arg(named),
                                    u"Correct the ClusterIssuer, or clusterIssuer in shopflow-system/console-settings."_s);
        }
        return chosen;
    }
    QVector<Issuer> trusted;
    std::copy_if(ready.begin(), ready.end(), std::back_inserter(trusted), [](const Issuer &each) { return !each.forTests; });
    const QVector<Issuer> &fitting = trusted.isEmpty() ? ready : trusted;
    if (fitting.size() > 1) {
        chosen.m_check = result(Outcome::Warn, u"Several issuers could sign the certificate: %1."_s.arg(joined(fitting)),
                                u"Name one as clusterIssuer in shopflow-system/console-settings."_s);
    } else if (fitting.isEmpty()) {
        const QString words =
            !answer ? u"The cluster has no cert-manager, so nobody signs a certificate; browsers may warn of the address."_s
            : waiting.isEmpty() ? u"The cluster has no certificate issuer, so browsers may warn of the address."_s
                                : u"No certificate issuer is ready: %1."_s.arg(joined(waiting));
        chosen.m_check = result(Outcome::Warn, words, ownCertificate());
    } else if (fitting.first().forTests) {
        chosen.m_issuer = fitting.first().name;
        chosen.m_check = result(Outcome::Warn, u"The issuer “%1” signs for tests only; browsers will warn."_s.arg(
                                                   chosen.m_issuer), ownCertificate());
    } else {
        chosen.m_issuer = fitting.first().name;
        chosen.m_check = result(Outcome::Pass, u"Certificates are signed by the issuer “%1”."_s.arg(chosen.m_issuer));
    }
    return chosen;
}

} // namespace shopflow
