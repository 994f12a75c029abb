// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SpecOptions.h"

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

} // namespace

QList<QCommandLineOption> SpecOptions::declared()
{
    return {
        {u"platform"_s, u"What the store runs on (needed)."_s, u"PLATFORM"_s},
        {u"title"_s, u"The store's title; its name by default."_s, u"TEXT"_s},
        {u"plan"_s, u"small (default), medium or large."_s, u"PLAN"_s},
        {u"cpu"_s, u"A size of your own: processors, such as 1500m."_s, u"QUANTITY"_s},
        {u"memory"_s, u"A size of your own: memory, such as 2Gi."_s, u"QUANTITY"_s},
        {u"storage"_s, u"A size of your own: storage, such as 5Gi."_s, u"QUANTITY"_s},
        {u"host"_s, u"The host name the store answers to."_s, u"HOST"_s},
        {u"base-domain"_s, u"The domain below which the store gets its host name."_s, u"DOMAIN"_s},
        {u"expose"_s, u"ingress, nodeport or none."_s, u"HOW"_s},
        {u"tls"_s, u"auto or off (default)."_s, u"MODE"_s},
        {u"admin-email"_s, u"The administrator's address."_s, u"ADDRESS"_s},
        {u"image"_s, u"Use another image for a component; may be repeated."_s, u"COMPONENT=REFERENCE"_s},
        {u"storage-class"_s, u"The StorageClass of the volumes; the cluster's default otherwise."_s, u"NAME"_s},
        {u"no-samples"_s, u"Leave out the sample products."_s},
    };
}

SpecOptions SpecOptions::read(Options &options)
{
    SpecOptions wanted;
    StoreSpec &spec = wanted.m_spec;
    spec.name = options.argument(0);
    spec.platform = options.value(u"platform"_s);
    if (spec.platform.isEmpty())
        options.miss(u"platform"_s);
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
    for (const QString &pair : options.values(u"image"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals > 0 && equals + 1 < pair.size())
            spec.images.insert(pair.left(equals), pair.mid(equals + 1));
        else
            options.refuse(u"image"_s, u"Write COMPONENT=REFERENCE, such as web=registry.example.com/shop:1."_s);
    }
    spec.storageClass = options.value(u"storage-class"_s);
    spec.samples = !options.isSet(u"no-samples"_s);
    return wanted;
}

Result<StoreSpec> SpecOptions::toSpec(const BlueprintCatalog &catalog) const
{
    StoreSpec spec = m_spec;
    if (m_cpu || m_memory || m_storage) {
        const Blueprint *blueprint = catalog.find(spec.platform);
        const Plan base = blueprint != nullptr ? blueprint->plans.value(spec.plan) : Plan{};
        if (blueprint == nullptr || !base.name.isEmpty()) {
            spec.plan = u"custom"_s;
            spec.customCpu = m_cpu.value_or(base.cpu);
            spec.customMemory = m_memory.value_or(base.memory);
            spec.customStorage = m_storage.value_or(base.storage);
        }
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
