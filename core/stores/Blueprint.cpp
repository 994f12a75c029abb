// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/Blueprint.h"

#include "kube/config/YamlReader.h"

#include <QDir>
#include <QFile>

// Resources of a static library are not registered by themselves. The macro must
// stand outside every namespace.
static void initBlueprintResources()
{
    Q_INIT_RESOURCE(blueprints);
}

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Internal, u"The blueprint file %1 cannot be read."_s.arg(path), file.errorString(),
                     u"Install ShopFlow Console again."_s};
    }
    return file.readAll();
}

//! A number in YAML is a fine quantity too ("cpu: 3").
Quantity quantityOf(const QJsonValue &value)
{
    return Quantity::of(value.isDouble() ? QString::number(value.toDouble()) : value.toString());
}

ContainerResources resourcesOf(const QJsonObject &object)
{
    const QJsonObject requests = object.value(u"requests"_s).toObject();
    const QJsonObject limits = object.value(u"limits"_s).toObject();
    return {quantityOf(requests.value(u"cpu"_s)), quantityOf(requests.value(u"memory"_s)),
            quantityOf(limits.value(u"cpu"_s)), quantityOf(limits.value(u"memory"_s))};
}

Plan planOf(const QString &name, const QJsonObject &object)
{
    Plan plan;
    plan.name = name;
    const QJsonObject quota = object.value(u"quota"_s).toObject();
    plan.cpu = quantityOf(quota.value(u"cpu"_s));
    plan.memory = quantityOf(quota.value(u"memory"_s));
    plan.storage = quantityOf(quota.value(u"storage"_s));
    const QJsonObject components = object.value(u"components"_s).toObject();
    for (auto it = components.begin(); it != components.end(); ++it)
        plan.components.insert(it.key(), resourcesOf(it.value().toObject()));
    const QJsonObject volumes = object.value(u"volumes"_s).toObject();
    for (auto it = volumes.begin(); it != volumes.end(); ++it)
        plan.volumes.insert(it.key(), quantityOf(it.value()));
    const QJsonObject tuning = object.value(u"tuning"_s).toObject();
    for (auto it = tuning.begin(); it != tuning.end(); ++it)
        plan.tuning.insert(it.key(), it.value().toVariant().toString());
    return plan;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        list.append(item.toString());
    return list;
}

void readComponents(const QJsonArray &items, Blueprint &blueprint)
{
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        BlueprintComponent component;
        component.name = object.value(u"name"_s).toString();
        component.title = object.value(u"title"_s).toString();
        component.workloadKind = object.value(u"workload"_s).toString();
        component.image = object.value(u"image"_s).toString();
        component.imageHint = object.value(u"imageHint"_s).toString();
        blueprint.versionsByComponent.insert(component.name, object.value(u"version"_s).toString());
        blueprint.components.append(component);
    }
}

Result<void> readOperations(const QJsonObject &operations, Blueprint &blueprint)
{
    for (auto it = operations.begin(); it != operations.end(); ++it) {
        auto operation = BlueprintOperation::fromJson(it.key(), it.value().toObject());
        if (!operation)
            return operation.error();
        blueprint.operations.insert(it.key(), std::move(operation).value());
    }
    return {};
}

Result<void> readReferences(const QString &folder, const QJsonObject &root, Blueprint &blueprint)
{
    const QStringList manifests = stringsOf(root.value(u"manifests"_s));
    for (const QString &manifest : manifests) {
        const QString path = folder + u'/' + manifest;
        auto text = readFile(path);
        if (!text)
            return text.error();
        const auto documents = kube::readYamlDocuments(*text, path);
        if (!documents)
            return documents.error();
        for (const QJsonValue &document : *documents) {
            if (!document.toObject().isEmpty())
                blueprint.manifests.append(document.toObject());
        }
    }
    const QJsonObject files = root.value(u"files"_s).toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        auto text = readFile(folder + u'/' + it.value().toString());
        if (!text)
            return text.error();
        blueprint.files.insert(it.key(), QString::fromUtf8(*text));
    }
    return {};
}

} // namespace

const BlueprintComponent *Blueprint::component(const QString &name) const
{
    for (const BlueprintComponent &each : components) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

const BlueprintSetting *Blueprint::setting(const QString &name) const
{
    for (const BlueprintSetting &each : settings) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

QMap<QString, QString> Blueprint::effectiveSettings(const StoreSpec &spec) const
{
    QMap<QString, QString> values;
    for (const BlueprintSetting &each : settings)
        values.insert(each.name, spec.settings.value(each.name, each.defaultValue));
    return values;
}

Result<Plan> Blueprint::planFor(const StoreSpec &spec) const
{
    if (spec.plan != "custom"_L1) {
        const auto it = plans.constFind(spec.plan);
        if (it != plans.constEnd())
            return *it;
        return Error{ErrorKind::Invalid, u"There is no plan “%1”."_s.arg(spec.plan.left(40)), {},
                     u"Choose small, medium or large, or give CPU, memory and storage."_s};
    }
    const Plan *base = nullptr;
    const Plan *smallest = nullptr;
    for (const Plan &plan : plans) {
        const bool fits = plan.cpu <= spec.customCpu && plan.memory <= spec.customMemory
                          && plan.storage <= spec.customStorage;
        if (fits && (base == nullptr || plan.memory > base->memory))
            base = &plan;
        if (smallest == nullptr || plan.memory < smallest->memory)
            smallest = &plan;
    }
    if (base == nullptr) {
        const Plan least = smallest != nullptr ? *smallest : Plan{};
        return Error{ErrorKind::Invalid,
                     u"A %1 store needs at least %2 CPU, %3 memory and %4 storage; %5 CPU, %6 and %7 were given."_s.arg(
                         title, least.cpu.cpuText(), least.memory.bytesText(), least.storage.bytesText(),
                         spec.customCpu.cpuText(), spec.customMemory.bytesText(), spec.customStorage.bytesText()),
                     {}, u"Give the store more, or choose the plan small."_s};
    }
    Plan custom = *base;
    custom.name = u"custom"_s;
    custom.cpu = spec.customCpu;
    custom.memory = spec.customMemory;
    custom.storage = spec.customStorage;
    if (auto web = custom.components.find(u"web"_s); web != custom.components.end()) {
        web->cpuLimit += spec.customCpu - base->cpu;
        web->memoryLimit += spec.customMemory - base->memory;
    }
    if (auto data = custom.volumes.find(u"data"_s); data != custom.volumes.end())
        *data += spec.customStorage - base->storage;
    return custom;
}

Result<Blueprint> Blueprint::load(const QString &folder)
{
    const QString path = folder + u"/blueprint.yaml"_s;
    auto text = readFile(path);
    if (!text)
        return text.error();
    const auto document = kube::readYaml(*text, path);
    if (!document)
        return document.error();
    const QJsonObject root = document->toObject();

    Blueprint blueprint;
    blueprint.platform = QDir(folder).dirName();
    blueprint.title = root.value(u"title"_s).toString();
    blueprint.summary = root.value(u"summary"_s).toString();
    const QJsonObject mark = root.value(u"mark"_s).toObject();
    blueprint.mark = mark.value(u"text"_s).toString();
    blueprint.markColor = mark.value(u"color"_s).toString();
    blueprint.version = root.value(u"version"_s).toInt(1);
    blueprint.webPort = root.value(u"webPort"_s).toInt(80);
    blueprint.noStorefront = root.value(u"noStorefront"_s).toString();
    const QJsonObject exposure = root.value(u"exposure"_s).toObject();
    blueprint.defaultExposure =
        exposureFromString(exposure.value(u"default"_s).toString()).value_or(Exposure::None);
    const QStringList allowed = stringsOf(exposure.value(u"allowed"_s));
    for (const QString &each : allowed) {
        if (const auto known = exposureFromString(each))
            blueprint.exposures.append(*known);
    }
    readComponents(root.value(u"components"_s).toArray(), blueprint);
    const QJsonArray secrets = root.value(u"secrets"_s).toArray();
    for (const QJsonValue &item : secrets) {
        BlueprintSecret secret{item.toObject().value(u"name"_s).toString(), {}};
        const QJsonObject keys = item.toObject().value(u"keys"_s).toObject();
        for (auto it = keys.begin(); it != keys.end(); ++it)
            secret.keys.insert(it.key(), it.value().toString());
        blueprint.secrets.append(secret);
    }
    const QJsonArray endpoints = root.value(u"endpoints"_s).toArray();
    for (const QJsonValue &item : endpoints)
        blueprint.endpoints.append({item.toObject().value(u"kind"_s).toString(), item.toObject().value(u"path"_s).toString()});
    const QJsonArray moments = root.value(u"moments"_s).toArray();
    for (const QJsonValue &item : moments) {
        const QJsonObject object = item.toObject();
        blueprint.moments.append({object.value(u"id"_s).toString(), object.value(u"title"_s).toString(),
                                  stringsOf(object.value(u"components"_s)), object.value(u"maintenance"_s).toBool()});
    }
    blueprint.settings = BlueprintSetting::fromJson(root.value(u"settings"_s).toArray());
    blueprint.sendsMail = root.value(u"mail"_s).toBool();
    const QJsonObject plans = root.value(u"plans"_s).toObject();
    for (auto it = plans.begin(); it != plans.end(); ++it)
        blueprint.plans.insert(it.key(), planOf(it.key(), it.value().toObject()));
    const QJsonObject maintenance = root.value(u"maintenance"_s).toObject();
    blueprint.maintenanceCpu = quantityOf(maintenance.value(u"cpu"_s));
    blueprint.maintenanceMemory = quantityOf(maintenance.value(u"memory"_s));
    blueprint.prunableKinds = stringsOf(root.value(u"prunable"_s));
    blueprint.repairRestarts = stringsOf(root.value(u"repairRestarts"_s));
    blueprint.fullProbe = root.value(u"probe"_s).toObject().value(u"full"_s).toArray();
    blueprint.lightProbe = root.value(u"probe"_s).toObject().value(u"light"_s).toArray();
    if (const auto read = readOperations(root.value(u"operations"_s).toObject(), blueprint); !read)
        return read.error();
    if (const auto read = readReferences(folder, root, blueprint); !read)
        return read.error();
    return blueprint;
}

Result<BlueprintCatalog> BlueprintCatalog::load(const QString &root)
{
    initBlueprintResources();
    BlueprintCatalog catalog;
    const QStringList folders = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &folder : folders) {
        auto blueprint = Blueprint::load(root + u'/' + folder);
        if (!blueprint)
            return blueprint.error();
        catalog.m_blueprints.insert(folder, std::move(blueprint).value());
    }
    if (catalog.m_blueprints.isEmpty()) {
        return Error{ErrorKind::Internal, u"No store platform was found in %1."_s.arg(root), {},
                     u"Install ShopFlow Console again."_s};
    }
    return catalog;
}

const Blueprint *BlueprintCatalog::find(const QString &platform) const
{
    const auto it = m_blueprints.constFind(platform);
    return it == m_blueprints.constEnd() ? nullptr : &*it;
}

Result<const Blueprint *> BlueprintCatalog::require(const QString &platform) const
{
    if (const Blueprint *blueprint = find(platform))
        return blueprint;
    return Error{ErrorKind::Invalid, u"This program does not know the platform “%1”."_s.arg(platform.left(40)), {},
                 u"Choose one of: %1; or update this program."_s.arg(platforms().join(u", "_s))};
}

} // namespace shopflow
