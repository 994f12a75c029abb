// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SpecOptions.h"

#include "Shortened.h"
#include "SpecHelp.h"

#include "stores/SpecText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

namespace {

std::optional<Quantity> readQuantity(Options &options, const QString &name)
{
    if (!options.isSet(name))
        return std::nullopt;
    const QString text = options.value(name);
    const auto parsed = Quantity::parse(text);
    const bool isCpu = name == "cpu"_L1;
    // Nobody means thousands of millions of processors.
    const bool fits = !isCpu || !text.endsWith(u'i');
    if (parsed && parsed->toMilli() > 0 && fits)
        return *parsed;
    if (Quantity::isTooLarge(text))
        options.refuse(name, u"It is too large: write less than 8Pi."_s);
    options.refuse(name, isCpu ? u"Write processors such as 2 or 1500m."_s
                                          : u"Write bytes such as 1536Mi or 5Gi."_s);
    return std::nullopt;
}

//! NAME=VALUE of every \a option, of which the last for a name counts, as Helm's --set;
//! an empty value only where \a emptyToo.
QMap<QString, QString> readPairs(Options &options, const QString &option, bool emptyToo, const QString &nextStep)
{
    QMap<QString, QString> pairs;
    for (const QString &pair : options.values(option)) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString name = pair.left(equals);
        const QString value = pair.mid(equals + 1);
        if (equals <= 0 || (!emptyToo && value.isEmpty()))
            options.refuse(option, pair, nextStep);
        else
            pairs.insert(name, value);
    }
    return pairs;
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

SpecOptions SpecOptions::read(Options &options)
{
    const SpecOptions wanted = readChanges(options);
    if (wanted.m_spec.platform.isEmpty())
        options.miss(u"platform"_s);
    if (!wanted.m_mail.over({}))
        options.miss(u"mail-host"_s);
    const QStringList missing = missingSizes(options);
    if (wanted.m_spec.plan == "custom"_L1 && !missing.isEmpty())
        options.refuse(u"plan"_s, u"A custom plan needs its sizes: add %1."_s.arg(missing.join(u" and "_s)));
    return wanted;
}

SpecOptions SpecOptions::readChanges(Options &options)
{
    SpecOptions wanted;
    const QList<QCommandLineOption> known = specOptions(SpecUse::Change);
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
    spec.tls = options.oneOf(u"tls"_s, {u"auto"_s, u"off"_s}, u"off"_s) == "auto"_L1;
    spec.adminEmail = options.value(u"admin-email"_s);
    spec.images = readPairs(options, u"image"_s, false,
                            u"Write COMPONENT=REFERENCE, such as web=registry.example.com/shop:1."_s);
    spec.settings = readPairs(options, u"set"_s, true, u"Write NAME=VALUE, such as currency=EUR."_s);
    wanted.m_mail = MailOptions::read(options);
    spec.storageClass = options.value(u"storage-class"_s);
    spec.samples = !options.isSet(u"no-samples"_s);
    if (hasUnprintableCharacters(spec.title))
        options.refuse(u"title"_s, u"It has control characters: type it again without them."_s);
    wanted.refuseContradictions(options);
    return wanted;
}

void SpecOptions::refuseContradictions(Options &options) const
{
    for (const QString &each : {u"cpu"_s, u"memory"_s, u"storage"_s}) {
        if (options.isSet(u"plan"_s) && m_spec.plan != "custom"_L1 && options.isSet(each))
            options.contradict(u"plan"_s, each, u"Choose a plan, or give sizes of your own."_s);
    }
    if (!m_spec.host.isEmpty() && !m_spec.baseDomain.isEmpty())
        options.contradict(u"host"_s, u"base-domain"_s,
                           u"Give the whole host name, or the domain below which the store gets one."_s);
    const QString unused = ingressOption();
    if (m_spec.exposure.value_or(Exposure::Ingress) != Exposure::Ingress && !unused.isEmpty())
        options.contradict(u"expose"_s, unused,
                           u"Only a store exposed by ingress has a host name and TLS: leave --%1 out, or choose "
                           "--expose ingress."_s.arg(unused));
}

//! The first option given that means something for an Ingress only; or nothing.
QString SpecOptions::ingressOption() const
{
    if (!m_spec.host.isEmpty())
        return u"host"_s;
    if (!m_spec.baseDomain.isEmpty())
        return u"base-domain"_s;
    return m_spec.tls ? u"tls"_s : QString();
}

//! What the command line asks for and a store exposed as \a spec says does not have.
std::optional<Error> SpecOptions::withoutIngress(const StoreSpec &spec, const BlueprintCatalog &catalog,
                                                 ErrorKind kind) const
{
    const Blueprint *blueprint = catalog.find(spec.platform);
    const QString option = ingressOption();
    if (blueprint == nullptr || option.isEmpty())
        return std::nullopt;
    const Exposure exposure = spec.exposure.value_or(blueprint->defaultExposure);
    if (exposure == Exposure::Ingress)
        return std::nullopt;
    return Error{kind,
                 u"The option --%1 needs an ingress, and the store is exposed by %2."_s.arg(option, toString(exposure)),
                 {},
                 u"Add --expose ingress, or leave --%1 out."_s.arg(option)};
}

ConsoleSettings::Defaults SpecOptions::defaults() const
{
    const bool sized = m_cpu || m_memory || m_storage;
    return {!isGiven("plan") && !sized, !isGiven("host") && !isGiven("base-domain"), !m_mail.areGiven()};
}

QStringList SpecOptions::shopSettings() const
{
    QStringList names = m_spec.settings.keys();
    if (isGiven("title"))
        names.append(u"title"_s);
    return names;
}

Result<StoreSpec> SpecOptions::toSpec(const BlueprintCatalog &catalog) const
{
    const Blueprint *blueprint = catalog.find(m_spec.platform);
    if (const auto problem = planProblem(blueprint))
        return *problem;
    const auto mail = m_mail.over({});
    if (!mail)
        return mail.error();
    StoreSpec described = m_spec;
    described.mail = *mail;
    auto spec = sized(described, blueprint != nullptr ? blueprint->plans.value(m_spec.plan) : Plan{}, catalog);
    if (!spec)
        return spec;
    if (const auto problem = withoutIngress(*spec, catalog, ErrorKind::Usage))
        return *problem;
    return spec;
}

//! A plan is one of a few words, so another is a value that the option cannot take.
std::optional<Error> SpecOptions::planProblem(const Blueprint *blueprint) const
{
    if (blueprint == nullptr || !isGiven("plan") || m_spec.plan == "custom"_L1 || blueprint->plans.contains(m_spec.plan))
        return std::nullopt;
    // From the smallest on, as people think of them.
    QVector<Plan> plans(blueprint->plans.cbegin(), blueprint->plans.cend());
    std::sort(plans.begin(), plans.end(), [](const Plan &a, const Plan &b) { return a.memory < b.memory; });
    QStringList names;
    for (const Plan &each : plans)
        names.append(each.name);
    return Error{ErrorKind::Usage, u"The option --plan cannot take “%1”."_s.arg(shortened(m_spec.plan)), {},
                 u"Choose one of: %1, custom."_s.arg(names.join(u", "_s))};
}

Result<StoreSpec> SpecOptions::over(const StoreSpec &recorded, const BlueprintCatalog &catalog) const
{
    StoreSpec spec = recorded;
    if (isGiven("platform"))
        spec.platform = m_spec.platform;
    if (const auto problem = planProblem(catalog.find(spec.platform)))
        return *problem;
    if (isGiven("title"))
        spec.title = m_spec.title;
    // The sizes make a plan one's own; those that are not given stay.
    if (isGiven("plan") && m_spec.plan != "custom"_L1) {
        spec.plan = m_spec.plan;
        spec.customCpu = spec.customMemory = spec.customStorage = {};
    }
    if (isGiven("host"))
        spec.host = m_spec.host;
    if (isGiven("base-domain")) {
        spec.baseDomain = m_spec.baseDomain;
        // A whole host name that is recorded would hide it.
        if (!spec.baseDomain.isEmpty() && m_spec.host.isEmpty())
            spec.host.clear();
    }
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
    const auto mail = m_mail.over(recorded.mail);
    if (!mail)
        return mail.error();
    spec.mail = *mail;
    const Blueprint *blueprint = catalog.find(spec.platform);
    const auto plan = blueprint != nullptr ? blueprint->planFor(spec) : Result<Plan>(Plan{});
    auto changed = sized(spec, plan ? *plan : Plan{}, catalog);
    if (!changed)
        return changed;
    if (const auto problem = withoutIngress(*changed, catalog, ErrorKind::Invalid))
        return *problem;
    return changed;
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

} // namespace shopflow::ctl
