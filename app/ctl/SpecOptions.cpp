// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SpecOptions.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

namespace {

std::optional<Quantity> readQuantity(Options &options, const QString &name)
{
    if (!options.isSet(name))
        return std::nullopt;
    const auto parsed = Quantity::parse(options.value(name));
    if (parsed && parsed->toMilli() > 0)
        return *parsed;
    options.refuse(name, name == "cpu"_L1 ? u"Write processors such as 2 or 1500m."_s
                                          : u"Write bytes such as 1536Mi or 5Gi."_s);
    return std::nullopt;
}

//! NAME=VALUE of every \a option; an empty value only where \a emptyToo.
QMap<QString, QString> readPairs(Options &options, const QString &option, bool emptyToo, const QString &nextStep)
{
    QMap<QString, QString> pairs;
    for (const QString &pair : options.values(option)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals > 0 && (emptyToo || equals + 1 < pair.size()))
            pairs.insert(pair.left(equals), pair.mid(equals + 1));
        else
            options.refuse(option, nextStep);
    }
    return pairs;
}

std::optional<MailSettings> readMail(Options &options)
{
    const bool wanted = options.isSet(u"mail-host"_s);
    for (const QString &name : {u"mail-port"_s, u"mail-security"_s, u"mail-user"_s, u"mail-from"_s,
                                u"mail-password-file"_s}) {
        if (options.isSet(name) && !wanted)
            options.miss(u"mail-host"_s);
    }
    if (!wanted)
        return std::nullopt;
    MailSettings mail;
    mail.host = options.value(u"mail-host"_s);
    mail.security = options.oneOf(u"mail-security"_s, {u"starttls"_s, u"tls"_s, u"none"_s}, mail.security);
    mail.port = options.number(u"mail-port"_s, 1, 65535, mail.security == "tls"_L1 ? 465 : mail.port);
    mail.user = options.value(u"mail-user"_s);
    mail.from = options.value(u"mail-from"_s);
    return mail;
}

QStringList missingSizes(Options &options)
{
    QStringList missing;
    for (const QString &each : {u"cpu"_s, u"memory"_s, u"storage"_s}) {
        if (!options.isSet(each))
            missing.append(u"--"_s + each);
    }
    return missing;
}

} // namespace

QList<QCommandLineOption> SpecOptions::declared()
{
    return {
        {u"platform"_s, u"What the store runs on (needed); see below."_s, u"PLATFORM"_s},
        {u"title"_s, u"The store's title; its name by default."_s, u"TEXT"_s},
        {u"plan"_s, u"small (default), medium or large; custom with --cpu, --memory and --storage."_s, u"PLAN"_s},
        {u"cpu"_s, u"A size of your own: processors, such as 1500m."_s, u"QUANTITY"_s},
        {u"memory"_s, u"A size of your own: memory, such as 2Gi."_s, u"QUANTITY"_s},
        {u"storage"_s, u"A size of your own: storage, such as 5Gi."_s, u"QUANTITY"_s},
        {u"host"_s, u"The host name the store answers to."_s, u"HOST"_s},
        {u"base-domain"_s, u"The domain below which the store gets its host name."_s, u"DOMAIN"_s},
        {u"expose"_s, u"ingress, nodeport or none; the platform's own way by default."_s, u"HOW"_s},
        {u"tls"_s, u"auto or off (default)."_s, u"MODE"_s},
        {u"admin-email"_s, u"The administrator's address."_s, u"ADDRESS"_s},
        {u"image"_s, u"Use another image for a component; may be repeated."_s, u"COMPONENT=REFERENCE"_s},
        {u"set"_s, u"A setting of the platform, such as currency=EUR; may be repeated."_s, u"NAME=VALUE"_s},
        {u"mail-host"_s, u"The server the store sends its mails through; without it none are sent."_s, u"HOST"_s},
        {u"mail-port"_s, u"Its port (587 by default)."_s, u"PORT"_s},
        {u"mail-security"_s, u"starttls (default), tls or none."_s, u"HOW"_s},
        {u"mail-user"_s, u"The user name for the mail server."_s, u"NAME"_s},
        {u"mail-from"_s, u"The sender's address; the administrator's by default."_s, u"ADDRESS"_s},
        {u"mail-password-file"_s, u"A file with the mail server's password; - reads it from the input."_s, u"FILE"_s},
        {u"storage-class"_s, u"The StorageClass of the volumes; the cluster's default otherwise."_s, u"NAME"_s},
        {u"no-samples"_s, u"Leave out the sample products."_s},
    };
}

SpecOptions SpecOptions::read(Options &options)
{
    const SpecOptions wanted = readChanges(options);
    if (wanted.m_spec.platform.isEmpty())
        options.miss(u"platform"_s);
    const QStringList missing = missingSizes(options);
    if (wanted.m_spec.plan == "custom"_L1 && !missing.isEmpty())
        options.refuse(u"plan"_s, u"A custom plan needs its sizes: add %1."_s.arg(missing.join(u" and "_s)));
    return wanted;
}

SpecOptions SpecOptions::readChanges(Options &options)
{
    SpecOptions wanted;
    const QList<QCommandLineOption> known = declared();
    for (const QCommandLineOption &option : known) {
        if (options.isSet(option.names().constFirst()))
            wanted.m_given.append(option.names().constFirst());
    }
    StoreSpec &spec = wanted.m_spec;
    spec.name = options.argument(0);
    spec.platform = options.value(u"platform"_s);
    spec.title = options.value(u"title"_s);
    if (options.isSet(u"plan"_s))
        spec.plan = options.value(u"plan"_s);
    wanted.m_cpu = readQuantity(options, u"cpu"_s);
    wanted.m_memory = readQuantity(options, u"memory"_s);
    wanted.m_storage = readQuantity(options, u"storage"_s);
    spec.host = options.value(u"host"_s);
    spec.baseDomain = options.value(u"base-domain"_s);
    if (options.isSet(u"expose"_s))
        spec.exposure = exposureFromString(options.oneOf(u"expose"_s, {u"ingress"_s, u"nodeport"_s, u"none"_s}, {}));
    for (const QString &each : {u"host"_s, u"base-domain"_s}) {
        if (spec.exposure == Exposure::None && !options.value(each).isEmpty())
            options.refuse(each, u"A store that is not exposed has no host name: leave the option out, or choose "
                                 "--expose ingress or nodeport."_s);
    }
    spec.tls = options.oneOf(u"tls"_s, {u"auto"_s, u"off"_s}, u"off"_s) == "auto"_L1;
    spec.adminEmail = options.value(u"admin-email"_s);
    spec.images = readPairs(options, u"image"_s, false,
                            u"Write COMPONENT=REFERENCE, such as web=registry.example.com/shop:1."_s);
    spec.settings = readPairs(options, u"set"_s, true, u"Write NAME=VALUE, such as currency=EUR."_s);
    spec.mail = readMail(options);
    wanted.m_mailPasswordFile = options.value(u"mail-password-file"_s);
    spec.storageClass = options.value(u"storage-class"_s);
    spec.samples = !options.isSet(u"no-samples"_s);
    return wanted;
}

Result<StoreSpec> SpecOptions::toSpec(const BlueprintCatalog &catalog) const
{
    const Blueprint *blueprint = catalog.find(m_spec.platform);
    return sized(m_spec, blueprint != nullptr ? blueprint->plans.value(m_spec.plan) : Plan{}, catalog);
}

Result<StoreSpec> SpecOptions::over(const StoreSpec &recorded, const BlueprintCatalog &catalog) const
{
    StoreSpec spec = recorded;
    if (isGiven("platform"))
        spec.platform = m_spec.platform;
    if (isGiven("title"))
        spec.title = m_spec.title;
    // The sizes make a plan one's own; those that are not given stay.
    if (isGiven("plan") && m_spec.plan != "custom"_L1) {
        spec.plan = m_spec.plan;
        spec.customCpu = spec.customMemory = spec.customStorage = {};
    }
    if (isGiven("host"))
        spec.host = m_spec.host;
    if (isGiven("base-domain"))
        spec.baseDomain = m_spec.baseDomain;
    if (isGiven("expose"))
        spec.exposure = m_spec.exposure;
    if (isGiven("tls"))
        spec.tls = m_spec.tls;
    if (isGiven("admin-email"))
        spec.adminEmail = m_spec.adminEmail;
    if (isGiven("storage-class"))
        spec.storageClass = m_spec.storageClass;
    if (isGiven("no-samples"))
        spec.samples = m_spec.samples;
    for (auto it = m_spec.images.cbegin(); it != m_spec.images.cend(); ++it)
        spec.images.insert(it.key(), it.value());
    for (auto it = m_spec.settings.cbegin(); it != m_spec.settings.cend(); ++it)
        spec.settings.insert(it.key(), it.value());
    if (m_spec.mail)
        spec.mail = m_spec.mail;
    const Blueprint *blueprint = catalog.find(spec.platform);
    const auto plan = blueprint != nullptr ? blueprint->planFor(spec) : Result<Plan>(Plan{});
    return sized(spec, plan ? *plan : Plan{}, catalog);
}

//! A size of one's own takes what is not given from \a base.
Result<StoreSpec> SpecOptions::sized(StoreSpec spec, const Plan &base, const BlueprintCatalog &catalog) const
{
    if ((m_cpu || m_memory || m_storage) && (catalog.find(spec.platform) == nullptr || !base.name.isEmpty())) {
        spec.plan = u"custom"_s;
        spec.customCpu = m_cpu.value_or(base.cpu);
        spec.customMemory = m_memory.value_or(base.memory);
        spec.customStorage = m_storage.value_or(base.storage);
    }
    const QVector<SpecProblem> problems = spec.problems(catalog);
    if (problems.isEmpty())
        return spec;
    QStringList others;
    for (const SpecProblem &problem : problems.mid(1))
        others.append(QString(problem.message + u' ' + problem.nextStep).trimmed());
    return Error{ErrorKind::Invalid, problems.constFirst().message, others.join(u'\n'), problems.constFirst().nextStep};
}

Result<Secret> SpecOptions::mailPassword() const
{
    if (m_mailPasswordFile.isEmpty())
        return Secret();
    const bool fromInput = m_mailPasswordFile == "-"_L1;
    QFile file(m_mailPasswordFile);
    const bool open = fromInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    constexpr qint64 longest = 1024;
    QByteArray password = open ? file.read(longest + 2) : QByteArray();
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    const bool oneLine = !password.contains('\n') && !password.contains('\r') && !password.contains('\0');
    if (open && !password.isEmpty() && password.size() <= longest && oneLine)
        return Secret(password);
    return Error{ErrorKind::Usage, u"The mail server's password cannot be read."_s,
                 open ? u"It must be one line of at most 1024 bytes."_s : file.errorString(),
                 u"Name a readable file with --mail-password-file, or - for the input."_s};
}

} // namespace shopflow::ctl
