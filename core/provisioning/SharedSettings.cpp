// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/SharedSettings.h"

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

const QString id = QStringLiteral("sharedSettings");

//! They only help: nobody waits long for them.
kube::ApiRequest asked(const kube::ResourceType &type, const QString &name)
{
    kube::ApiRequest request = kube::ApiRequest::get(type, ConsoleSettings::placeName(), name);
    request.timeout = std::chrono::seconds(10);
    return request;
}

} // namespace

kube::ApiRequest SharedSettings::request()
{
    return asked(kube::ResourceType::configMaps(), ConsoleSettings::configMapName());
}

kube::ApiRequest SharedSettings::mailPasswordRequest()
{
    return asked(kube::ResourceType::secrets(), ConsoleSettings::mailSecretName());
}

void SharedSettings::read(const Result<kube::ApiResponse> &answer, const BlueprintCatalog &catalog, ClusterFacts &facts)
{
    if (!answer) {
        if (answer.error().kind != ErrorKind::NotFound)
            facts.sharedProblem = answer.error();
        return;
    }
    const auto all = ConsoleSettings::fromData(answer->object().value(u"data"_s).toObject());
    facts.sharedFaults = all.problems(catalog);
    facts.shared = all.usable(catalog);
    facts.address.clusterIssuer = facts.shared.clusterIssuer;
}

void SharedSettings::readMailPassword(const Result<kube::ApiResponse> &answer, ClusterFacts &facts)
{
    if (!answer)
        return;
    const QString text = answer->object().value(u"data"_s).toObject().value(u"password"_s).toString();
    facts.sharedMailPassword = Secret(QByteArray::fromBase64(text.toLatin1()));
}

void SharedSettings::settle(ClusterFacts &facts)
{
    if (!facts.shared.mail || facts.shared.mail->user.isEmpty() || !facts.sharedMailPassword.isEmpty())
        return;
    facts.sharedFaults.append(
        {u"mail.password"_s,
         u"The mail server that all consoles share is not used, because you may not read its password."_s,
         u"Ask your cluster's administrator for the role shopflow-shared-mail in packaging/rbac/shared.yaml, or give "
         "the store a mail server of its own."_s});
    facts.shared.mail.reset();
}

std::optional<CheckResult> SharedSettings::check(const ClusterFacts &facts, bool forStore)
{
    using Outcome = CheckResult::Result;
    if (facts.sharedProblem) {
        // Nobody has to share anything, so that most people have no right to read it.
        if (forStore && facts.sharedProblem->kind == ErrorKind::Forbidden)
            return std::nullopt;
        return CheckResult{id, Outcome::Unknown,
                           u"The settings that all consoles share cannot be read: %1"_s.arg(
                               facts.sharedProblem->message),
                           u"Ask your cluster's administrator for packaging/rbac/shared.yaml, or say with each store "
                           "what it needs."_s,
                           facts.sharedProblem->kind};
    }
    if (!facts.sharedFaults.isEmpty()) {
        const SpecProblem &first = facts.sharedFaults.constFirst();
        if (first.field == "mail.password"_L1)
            return CheckResult{id, Outcome::Warn, first.message, first.nextStep, ErrorKind::Forbidden};
        return CheckResult{id, Outcome::Warn,
                           u"One of the settings that all consoles share is left out: %1"_s.arg(first.message),
                           u"Correct “%1” in the ConfigMap shopflow-system/console-settings."_s.arg(first.field),
                           ErrorKind::Invalid};
    }
    const QStringList words = facts.shared.words();
    if (!words.isEmpty())
        return CheckResult{id, Outcome::Pass, u"All consoles share: %1."_s.arg(words.join(u"; "_s)), {},
                           ErrorKind::Internal};
    if (forStore)
        return std::nullopt;
    return CheckResult{id, Outcome::Pass, u"The consoles of this cluster share no settings."_s, {},
                       ErrorKind::Internal};
}

} // namespace shopflow
