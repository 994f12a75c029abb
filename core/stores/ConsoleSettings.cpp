// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/ConsoleSettings.h"

#include "stores/Blueprint.h"
#include "stores/SpecText.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

const QString imagePrefix = QStringLiteral("image.");

//! The settings that are one text each, by their keys.
struct TextKey {
    QString key;
    QString ConsoleSettings::*field;
};

const QVector<TextKey> &textKeys()
{
    static const QVector<TextKey> keys{{u"baseDomain"_s, &ConsoleSettings::baseDomain},
                                       {u"publicAddress"_s, &ConsoleSettings::publicAddress},
                                       {u"ingressClass"_s, &ConsoleSettings::ingressClass},
                                       {u"clusterIssuer"_s, &ConsoleSettings::clusterIssuer},
                                       {u"defaultPlan"_s, &ConsoleSettings::defaultPlan}};
    return keys;
}

QVector<SpecProblem> nameProblems(const ConsoleSettings &settings)
{
    QVector<SpecProblem> found;
    if (!settings.baseDomain.isEmpty() && !isHostName(settings.baseDomain))
        found.append({u"baseDomain"_s, u"“%1” is not a domain."_s.arg(settings.baseDomain.left(80)),
                      u"Write a domain such as shops.example.com."_s});
    if (!settings.publicAddress.isEmpty() && !isHostName(settings.publicAddress)
        && QHostAddress(settings.publicAddress).isNull())
        found.append({u"publicAddress"_s,
                      u"“%1” is neither a host name nor an address."_s.arg(settings.publicAddress.left(80)),
                      u"Write it without http:// and without a port."_s});
    if (!settings.ingressClass.isEmpty() && !isHostName(settings.ingressClass))
        found.append({u"ingressClass"_s,
                      u"“%1” is not the name of an ingress class."_s.arg(settings.ingressClass.left(80)),
                      u"Choose one that the cluster has, or leave it empty."_s});
    if (!settings.clusterIssuer.isEmpty() && !isHostName(settings.clusterIssuer))
        found.append({u"clusterIssuer"_s,
                      u"“%1” is not the name of a ClusterIssuer."_s.arg(settings.clusterIssuer.left(80)),
                      u"Choose one that the cluster has, or leave it empty."_s});
    return found;
}

QStringList planNames(const BlueprintCatalog &catalog)
{
    QStringList names;
    for (const Blueprint &blueprint : catalog.all())
        names += blueprint.plans.keys();
    names.removeDuplicates();
    return names;
}

} // namespace

QVector<SpecProblem> ConsoleSettings::problems(const BlueprintCatalog &catalog) const
{
    QVector<SpecProblem> found = nameProblems(*this);
    if (!defaultPlan.isEmpty() && !planNames(catalog).contains(defaultPlan))
        found.append({u"defaultPlan"_s, u"There is no plan “%1”."_s.arg(defaultPlan.left(40)),
                      u"Choose one of: %1."_s.arg(planNames(catalog).join(u", "_s))});
    for (auto it = images.cbegin(); it != images.cend(); ++it) {
        const QString field = imagePrefix + it.key();
        const Blueprint *blueprint = catalog.find(it.key().section(u'.', 0, 0));
        if (blueprint == nullptr || blueprint->component(it.key().section(u'.', 1)) == nullptr)
            found.append({field, u"There is no component “%1”."_s.arg(it.key().left(60)),
                          u"Write PLATFORM.COMPONENT, such as “%1.web”."_s.arg(catalog.platforms().value(0))});
        else if (!isImageReference(it.value()))
            found.append({field, u"“%1” is not an image reference."_s.arg(it.value().left(80)),
                          u"Write it as registry/name:tag."_s});
    }
    if (mail)
        found += mail->problems();
    return found;
}

ConsoleSettings ConsoleSettings::usable(const BlueprintCatalog &catalog) const
{
    ConsoleSettings kept = *this;
    const QVector<SpecProblem> all = problems(catalog);
    for (const SpecProblem &problem : all) {
        if (problem.field.startsWith("mail."_L1))
            kept.mail.reset();
        kept.images.remove(problem.field.mid(imagePrefix.size()));
        for (const TextKey &text : textKeys()) {
            if (text.key == problem.field)
                (kept.*text.field).clear();
        }
    }
    return kept;
}

StoreSpec ConsoleSettings::completed(StoreSpec spec, const Blueprint &blueprint, const Defaults &defaults) const
{
    const bool isIngress = spec.exposure.value_or(blueprint.defaultExposure) == Exposure::Ingress;
    if (defaults.address && isIngress && spec.host.isEmpty() && spec.baseDomain.isEmpty())
        spec.baseDomain = baseDomain;
    if (defaults.plan && blueprint.plans.contains(defaultPlan))
        spec.plan = defaultPlan;
    if (defaults.mail && blueprint.sendsMail && !spec.mail)
        spec.mail = mail;
    return spec;
}

QStringList ConsoleSettings::words() const
{
    QStringList phrases;
    const auto add = [&phrases](const QString &phrase, const QString &value) {
        if (!value.isEmpty())
            phrases.append(phrase.arg(value));
    };
    add(u"the base domain %1"_s, baseDomain);
    add(u"the public address %1"_s, publicAddress);
    add(u"the ingress class %1"_s, ingressClass);
    add(u"the certificate issuer %1"_s, clusterIssuer);
    add(u"the plan %1 for new stores"_s, defaultPlan);
    if (mail)
        phrases.append(u"the mail server %1:%2"_s.arg(mail->host).arg(mail->port));
    add(u"images of %1"_s, images.keys().join(u", "_s));
    return phrases;
}

QJsonObject ConsoleSettings::toData() const
{
    QJsonObject data;
    for (const TextKey &text : textKeys())
        data.insert(text.key, this->*text.field);
    const MailSettings server = mail.value_or(MailSettings());
    data.insert(u"mail.host"_s, server.host);
    data.insert(u"mail.port"_s, mail ? QString::number(server.port) : QString());
    data.insert(u"mail.security"_s, mail ? server.security : QString());
    data.insert(u"mail.user"_s, server.user);
    data.insert(u"mail.from"_s, server.from);
    for (auto it = images.cbegin(); it != images.cend(); ++it)
        data.insert(imagePrefix + it.key(), it.value());
    return data;
}

ConsoleSettings ConsoleSettings::fromData(const QJsonObject &data)
{
    const auto textOf = [&data](const QString &key) { return data.value(key).toString().trimmed(); };
    ConsoleSettings settings;
    for (const TextKey &text : textKeys())
        settings.*text.field = textOf(text.key);
    if (const QString host = textOf(u"mail.host"_s); !host.isEmpty()) {
        MailSettings server;
        server.host = host;
        if (const QString security = textOf(u"mail.security"_s); !security.isEmpty())
            server.security = security;
        const QString port = textOf(u"mail.port"_s);
        server.port = port.isEmpty() ? (server.security == "tls"_L1 ? 465 : server.port) : port.toInt();
        server.user = textOf(u"mail.user"_s);
        server.from = textOf(u"mail.from"_s);
        settings.mail = server;
    }
    for (auto it = data.begin(); it != data.end(); ++it) {
        const QString reference = it.value().toString().trimmed();
        if (it.key().startsWith(imagePrefix) && !reference.isEmpty())
            settings.images.insert(it.key().mid(imagePrefix.size()), reference);
    }
    return settings;
}

} // namespace shopflow
