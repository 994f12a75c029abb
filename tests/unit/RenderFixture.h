// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provisioning/StoreManifests.h"

#include <QJsonArray>
#include <QTest>

//! Stores of every platform built in, rendered as a create would.
namespace shopflow::test {

using namespace Qt::StringLiterals;

inline const BlueprintCatalog &catalog()
{
    static const BlueprintCatalog loaded = [] {
        auto result = BlueprintCatalog::load();
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        return std::move(result).value();
    }();
    return loaded;
}

inline const Blueprint &blueprintOf(const QString &platform)
{
    return *catalog().require(platform).value();
}

inline RenderInput renderInput(const QString &platform, const QString &plan = u"small"_s)
{
    RenderInput input;
    input.spec.name = u"shop"_s;
    input.spec.title = u"My Shop"_s;
    input.spec.platform = platform;
    input.spec.plan = plan;
    for (const BlueprintComponent &component : blueprintOf(platform).components)
        input.images.insert(component.name, component.name + u":1"_s);
    input.ownerName = u"oidc:asha@example.com"_s;
    input.runId = u"run"_s;
    input.address.publicHost = u"203.0.113.10"_s;
    return input;
}

inline QVector<QJsonObject> rendered(const RenderInput &input)
{
    auto objects = StoreManifests::render(blueprintOf(input.spec.platform), input);
    if (!objects)
        qWarning().noquote() << objects.error().message << objects.error().detail;
    return objects ? objects.value() : QVector<QJsonObject>{};
}

inline QJsonObject find(const QVector<QJsonObject> &objects, const QString &kind, const QString &name)
{
    for (const QJsonObject &object : objects) {
        if (object.value("kind"_L1) == kind && object.value("metadata"_L1).toObject().value("name"_L1) == name)
            return object;
    }
    return {};
}

inline QJsonObject specOf(const QJsonObject &object)
{
    return object.value("spec"_L1).toObject();
}

inline QJsonObject podTemplate(const QJsonObject &workload)
{
    return specOf(workload).value("template"_L1).toObject();
}

inline QJsonObject podSpec(const QJsonObject &workload)
{
    return podTemplate(workload).value("spec"_L1).toObject();
}

//! All containers of a pod, those that initialise it first.
inline QVector<QJsonObject> containersOf(const QJsonObject &pod)
{
    QVector<QJsonObject> containers;
    for (const auto &list : {"initContainers"_L1, "containers"_L1}) {
        const QJsonArray items = pod.value(list).toArray();
        for (const QJsonValue &item : items)
            containers.append(item.toObject());
    }
    return containers;
}

inline QJsonObject containerOf(const QJsonObject &workload, const QString &name)
{
    for (const QJsonObject &container : containersOf(podSpec(workload))) {
        if (container.value("name"_L1) == name)
            return container;
    }
    return {};
}

//! A column "platform" with a row for each platform built in.
inline void platformRows()
{
    QTest::addColumn<QString>("platform");
    for (const QString &platform : catalog().platforms())
        QTest::newRow(qPrintable(platform)) << platform;
}

} // namespace shopflow::test
