// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreSpec.h"

#include "stores/Blueprint.h"
#include "stores/SpecText.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

constexpr int longestName = 30;
constexpr int longestTitle = 100;
constexpr int currentVersion = 1;

void checkName(const QString &name, QVector<SpecProblem> &problems)
{
    static const QRegularExpression legal(u"\\A[a-z][a-z0-9-]*\\z"_s);
    const QString rule = u"Use up to 30 lower-case letters, digits and hyphens, starting with a letter."_s;
    if (name.isEmpty())
        problems.append({u"name"_s, u"The store needs a name."_s, rule});
    else if (name.size() > longestName)
        problems.append({u"name"_s, u"The name is longer than 30 characters."_s, rule});
    else if (!legal.match(name).hasMatch())
        problems.append({u"name"_s, u"The name has characters that Kubernetes does not allow."_s, rule});
    else if (name.endsWith(u'-'))
        problems.append({u"name"_s, u"The name must not end in a hyphen."_s, rule});
}

void checkSettings(const StoreSpec &spec, const Blueprint &blueprint, QVector<SpecProblem> &problems)
{
    for (auto it = spec.settings.cbegin(); it != spec.settings.cend(); ++it) {
        const QString field = u"setting."_s + it.key().left(40);
        const BlueprintSetting *setting = blueprint.setting(it.key());
        if (setting == nullptr) {
            QStringList known;
            for (const BlueprintSetting &each : blueprint.settings)
                known.append(each.name);
            problems.append({field, u"%1 stores have no setting “%2”."_s.arg(blueprint.title, it.key().left(40)),
                             known.isEmpty() ? u"Leave it out."_s : u"Choose one of: %1."_s.arg(known.join(u", "_s))});
        } else if (!setting->accepts(it.value())) {
            problems.append({field, u"“%1” cannot be the setting “%2”."_s.arg(it.value().left(80), setting->name),
                             setting->help});
        }
    }
}

} // namespace

QString toString(Exposure exposure)
{
    switch (exposure) {
    case Exposure::NodePort:
        return u"nodeport"_s;
    case Exposure::Ingress:
        return u"ingress"_s;
    case Exposure::None:
        break;
    }
    return u"none"_s;
}

std::optional<Exposure> exposureFromString(const QString &text)
{
    if (text == "nodeport"_L1)
        return Exposure::NodePort;
    if (text == "ingress"_L1)
        return Exposure::Ingress;
    if (text == "none"_L1)
        return Exposure::None;
    return std::nullopt;
}

QString StoreSpec::effectiveAdminEmail() const
{
    return adminEmail.isEmpty() ? u"admin@%1.example"_s.arg(name) : adminEmail;
}

QString StoreSpec::chosenHost() const
{
    if (!host.isEmpty())
        return host;
    return baseDomain.isEmpty() ? QString() : QString(name + u'.' + baseDomain);
}

QVector<SpecProblem> StoreSpec::problems(const BlueprintCatalog &catalog) const
{
    QVector<SpecProblem> found;
    checkName(name, found);
    if (title.size() > longestTitle)
        found.append({u"title"_s, u"The title is longer than 100 characters."_s, u"Choose a shorter title."_s});
    else if (!title.isEmpty() && title.trimmed().isEmpty())
        found.append({u"title"_s, u"The title is only blanks."_s, u"Write a title or leave it empty."_s});
    else if (hasUnprintableCharacters(title) || !title.isValidUtf16())
        found.append({u"title"_s, u"The title has characters that cannot be stored."_s, u"Type the title again."_s});

    const Blueprint *blueprint = catalog.find(platform);
    if (blueprint == nullptr) {
        found.append({u"platform"_s, u"There is no platform “%1”."_s.arg(platform.left(40)),
                      u"Choose one of: %1."_s.arg(catalog.platforms().join(u", "_s))});
    } else {
        if (const auto plan_ = blueprint->planFor(*this); !plan_)
            found.append({u"plan"_s, plan_.error().message, plan_.error().nextStep});
        if (exposure && !blueprint->exposures.contains(*exposure)) {
            QStringList allowed;
            for (const Exposure each : blueprint->exposures)
                allowed.append(toString(each));
            found.append({u"exposure"_s,
                          u"%1 stores cannot be exposed by “%2”."_s.arg(blueprint->title, toString(*exposure)),
                          u"Choose one of: %1."_s.arg(allowed.join(u", "_s))});
        }
        for (auto it = images.cbegin(); it != images.cend(); ++it) {
            if (blueprint->component(it.key()) == nullptr) {
                QStringList known;
                for (const BlueprintComponent &each : blueprint->components)
                    known.append(each.name);
                found.append({u"image"_s, u"%1 stores have no component “%2”."_s.arg(blueprint->title, it.key().left(40)),
                              u"Choose one of: %1."_s.arg(known.join(u", "_s))});
            } else if (!isImageReference(it.value())) {
                found.append({u"image"_s, u"“%1” is not an image reference."_s.arg(it.value().left(80)),
                              u"Write it as registry/name:tag."_s});
            }
        }
        checkSettings(*this, *blueprint, found);
        if (mail && !blueprint->sendsMail)
            found.append({u"mail.host"_s, u"%1 stores cannot be given a mail server here."_s.arg(blueprint->title),
                          u"Leave the mail settings out, and set mail up in the store itself."_s});
    }
    if (mail)
        found += mail->problems();
    const bool isIngress =
        exposure.value_or(blueprint != nullptr ? blueprint->defaultExposure : Exposure::None) == Exposure::Ingress;
    if (!host.isEmpty() && !isHostName(host))
        found.append({u"host"_s, u"“%1” is not a host name."_s.arg(host.left(80)),
                      u"Write a name such as shop.example.com, without http:// and without a port."_s});
    else if (!host.isEmpty() && isIngress && !QHostAddress(host).isNull())
        found.append({u"host"_s, u"“%1” is an address, and an Ingress needs a name."_s.arg(host),
                      u"Write a host name that leads to this address, or expose the store by nodeport."_s});
    if (!baseDomain.isEmpty() && !isHostName(baseDomain))
        found.append({u"baseDomain"_s, u"“%1” is not a domain."_s.arg(baseDomain.left(80)),
                      u"Write a domain such as shops.example.com."_s});
    if (!adminEmail.isEmpty() && !isEmailAddress(adminEmail))
        found.append({u"adminEmail"_s, u"“%1” is not an e-mail address."_s.arg(adminEmail.left(80)),
                      u"Write an address such as admin@example.com."_s});
    if (!storageClass.isEmpty() && !isHostName(storageClass))
        found.append({u"storageClass"_s, u"“%1” is not the name of a storage class."_s.arg(storageClass.left(80)),
                      u"Choose one that “shopflowctl check” lists, or leave it out."_s});
    if (hasControlCharacters(name + host + adminEmail + storageClass))
        found.append({u"name"_s, u"A field has control characters."_s, u"Type the field again without line breaks."_s});
    return found;
}

QJsonObject StoreSpec::toJson() const
{
    QJsonObject object{{u"version"_s, currentVersion}, {u"name"_s, name},       {u"title"_s, title},
                       {u"platform"_s, platform},      {u"plan"_s, plan},       {u"samples"_s, samples},
                       {u"suspended"_s, suspended},    {u"tls"_s, tls}};
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    if (plan == "custom"_L1) {
        put(u"cpu"_s, customCpu.cpuText());
        put(u"memory"_s, customMemory.bytesText());
        put(u"storage"_s, customStorage.bytesText());
    }
    if (exposure)
        object.insert(u"expose"_s, toString(*exposure));
    put(u"host"_s, host);
    put(u"baseDomain"_s, baseDomain);
    put(u"adminEmail"_s, adminEmail);
    put(u"storageClass"_s, storageClass);
    if (!images.isEmpty()) {
        QJsonObject map;
        for (auto it = images.cbegin(); it != images.cend(); ++it)
            map.insert(it.key(), it.value());
        object.insert(u"images"_s, map);
    }
    // What is not set stays absent, so that the hash of older stores does not change.
    if (!settings.isEmpty()) {
        QJsonObject map;
        for (auto it = settings.cbegin(); it != settings.cend(); ++it)
            map.insert(it.key(), it.value());
        object.insert(u"settings"_s, map);
    }
    if (mail)
        object.insert(u"mail"_s, mail->toJson());
    return object;
}

Result<StoreSpec> StoreSpec::fromJson(const QJsonObject &object)
{
    const Error damaged{ErrorKind::Invalid, u"The recorded description of the store cannot be read."_s, {},
                        u"Update ShopFlow Console, or restore the annotation shopflow.io/spec."_s};
    if (object.value(u"version"_s).toInt() != currentVersion || object.value(u"name"_s).toString().isEmpty())
        return damaged;
    StoreSpec spec;
    spec.name = object.value(u"name"_s).toString();
    spec.title = object.value(u"title"_s).toString();
    spec.platform = object.value(u"platform"_s).toString();
    spec.plan = object.value(u"plan"_s).toString(spec.plan);
    spec.customCpu = Quantity::of(object.value(u"cpu"_s).toString());
    spec.customMemory = Quantity::of(object.value(u"memory"_s).toString());
    spec.customStorage = Quantity::of(object.value(u"storage"_s).toString());
    if (object.contains(u"expose"_s))
        spec.exposure = exposureFromString(object.value(u"expose"_s).toString());
    spec.host = object.value(u"host"_s).toString();
    spec.baseDomain = object.value(u"baseDomain"_s).toString();
    spec.tls = object.value(u"tls"_s).toBool();
    spec.adminEmail = object.value(u"adminEmail"_s).toString();
    spec.storageClass = object.value(u"storageClass"_s).toString();
    spec.samples = object.value(u"samples"_s).toBool(true);
    spec.suspended = object.value(u"suspended"_s).toBool();
    const QJsonObject map = object.value(u"images"_s).toObject();
    for (auto it = map.begin(); it != map.end(); ++it)
        spec.images.insert(it.key(), it.value().toString());
    const QJsonObject settings = object.value(u"settings"_s).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        spec.settings.insert(it.key(), it.value().toString());
    if (object.value(u"mail"_s).isObject())
        spec.mail = MailSettings::fromJson(object.value(u"mail"_s).toObject());
    return spec;
}

QString StoreSpec::hash() const
{
    // QJsonObject keeps its keys sorted, so equal specs give equal text.
    const QByteArray text = QJsonDocument(toJson()).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

QString storeNameFromTitle(const QString &title)
{
    QString name;
    const QString decomposed = title.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            name.append(c);
        else if (c == u'ß')
            name.append(u"ss"_s);
        else if (c.category() != QChar::Mark_NonSpacing && !name.isEmpty() && !name.endsWith(u'-'))
            name.append(u'-');
    }
    while (!name.isEmpty() && !(name.front() >= u'a' && name.front() <= u'z'))
        name.remove(0, 1);
    name.truncate(longestName);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

} // namespace shopflow
