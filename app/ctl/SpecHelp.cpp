// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SpecHelp.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

namespace {

QString platformWords(SpecUse use)
{
    switch (use) {
    case SpecUse::NewStore:
        return u"What the store runs on (needed); one of those below."_s;
    case SpecUse::Compare:
        return u"For a store that does not exist yet: what it would run on. The other options then say what the new "
               "store would be."_s;
    case SpecUse::Change:
        break;
    }
    return u"Not needed: a store keeps the platform it was made for."_s;
}

//! What only a create can decide; an update that would change it is refused.
QString fixedWords(SpecUse use, const QString &words)
{
    return use == SpecUse::Change ? words + u" Chosen when the store is made; it cannot be changed."_s : words;
}

//! \a otherwise is what happens without the option where nothing is recorded.
QString words(SpecUse use, const QString &what, const QString &otherwise)
{
    return what + (use == SpecUse::NewStore ? otherwise : QString()) + u'.';
}

} // namespace

QList<QCommandLineOption> specOptions(SpecUse use)
{
    const QString size = u"A size of your own instead of a plan: "_s;
    return {
        {u"platform"_s, platformWords(use), u"PLATFORM"_s},
        {u"title"_s,
         use == SpecUse::Change ? u"The store's title; where the shop shows one, it is changed there too."_s
                                : words(use, u"The store's title"_s, u"; its name by default"_s),
         u"TEXT"_s},
        {u"plan"_s,
         words(use, u"The size: small, medium or large; or custom, which needs --cpu, --memory and --storage"_s,
               u". small by default, unless consoles share another"_s),
         u"PLAN"_s},
        {u"cpu"_s, size + u"processors, such as 1500m."_s, u"QUANTITY"_s},
        {u"memory"_s, size + u"memory, such as 2Gi."_s, u"QUANTITY"_s},
        {u"storage"_s, size + u"storage, such as 5Gi."_s, u"QUANTITY"_s},
        {u"host"_s, u"The whole host name the store answers to; for stores exposed by ingress."_s, u"HOST"_s},
        {u"base-domain"_s,
         words(use, u"Instead of --host: the domain below which the store is called NAME.DOMAIN"_s,
               u"; by default the one that consoles share"_s),
         u"DOMAIN"_s},
        {u"expose"_s,
         words(use, u"How the store is reached from outside: ingress, nodeport or none"_s,
               u"; the platform's own way by default"_s),
         u"HOW"_s},
        {u"tls"_s, words(use, u"auto (the ingress answers by https) or off"_s, u"; off by default"_s), u"MODE"_s},
        {u"admin-email"_s, fixedWords(use, u"The administrator's e-mail address."_s), u"ADDRESS"_s},
        {u"image"_s, u"Use another image for a component; may be repeated."_s, u"COMPONENT=REFERENCE"_s},
        {u"set"_s,
         use == SpecUse::Change
             ? u"Change a setting of the shop, such as currency=EUR, whatever it is there now; may be repeated."_s
             : u"A setting of the platform, such as currency=EUR; may be repeated."_s,
         u"NAME=VALUE"_s},
        {u"mail-host"_s,
         words(use, u"The server the store sends its mails through"_s,
               u"; otherwise the one that the cluster's consoles share, or none"_s),
         u"HOST"_s},
        {u"mail-port"_s, u"Its port (587 by default, 465 with tls)."_s, u"PORT"_s},
        {u"mail-security"_s, u"How it is spoken to: starttls (default), tls or none."_s, u"HOW"_s},
        {u"mail-user"_s, u"The user name for the mail server."_s, u"NAME"_s},
        {u"mail-from"_s, u"The sender's address; the administrator's by default."_s, u"ADDRESS"_s},
        {u"mail-password-file"_s, u"A file with the mail server's password; - reads it from the input."_s, u"FILE"_s},
        {u"no-mail"_s, use == SpecUse::Change ? u"Send no mails any more, and forget the mail server's password."_s
                                              : u"Send no mails, not even through the server that consoles share."_s},
        {u"storage-class"_s,
         fixedWords(use, words(use, u"The StorageClass of the volumes"_s, u"; the cluster's default otherwise"_s)),
         u"NAME"_s},
        {u"no-samples"_s, fixedWords(use, u"Leave out the sample products."_s)},
    };
}

QString platformsHelp(const BlueprintCatalog &catalog)
{
    QStringList lines{u"Platforms:"_s};
    for (auto it = catalog.all().cbegin(); it != catalog.all().cend(); ++it) {
        QStringList components;
        QStringList exposures;
        for (const BlueprintComponent &each : it->components)
            components.append(each.name);
        for (const Exposure each : it->exposures)
            exposures.append(toString(each) + (each == it->defaultExposure ? u" (default)"_s : QString()));
        lines.append(u"  %1: %2"_s.arg(it.key(), it->title));
        lines.append(u"      components for --image: %1"_s.arg(components.join(u", "_s)));
        lines.append(u"      --expose: %1"_s.arg(exposures.join(u", "_s)));
        for (const BlueprintSetting &each : it->settings) {
            const QString otherwise =
                each.defaultValue.isEmpty() ? QString() : u" (default %1)"_s.arg(each.defaultValue);
            const QString told = u"--set %1=…: %2%3. %4"_s.arg(each.name, each.title, otherwise, each.help);
            lines.append(QString(u"      "_s + told.trimmed()));
        }
    }
    return lines.join(u'\n');
}

} // namespace shopflow::ctl
