// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/Store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

} // namespace

const StoreEndpoint *Store::endpoint(const QString &kind) const
{
    for (const StoreEndpoint &each : endpoints) {
        if (each.kind == kind)
            return &each;
    }
    return nullptr;
}

QJsonObject Store::toJson() const
{
    QJsonArray endpointArray;
    for (const StoreEndpoint &each : endpoints)
        endpointArray.append(QJsonObject{{u"kind"_s, each.kind}, {u"url"_s, each.url.toString()}, {u"route"_s, each.route}});
    QJsonArray componentArray;
    for (const ComponentStatus &each : components) {
        componentArray.append(QJsonObject{{u"name"_s, each.name},
                                          {u"ready"_s, each.ready},
                                          {u"desired"_s, each.desired},
                                          {u"image"_s, each.image},
                                          {u"status"_s, each.status},
                                          {u"restarts"_s, each.restarts}});
    }
    QJsonArray stepArray;
    for (const StepStatus &each : status.steps) {
        stepArray.append(QJsonObject{{u"step"_s, toString(each.step)},
                                     {u"state"_s, toString(each.state)},
                                     {u"detail"_s, each.detail},
                                     {u"startedAt"_s, timeOrNull(each.startedAt)},
                                     {u"finishedAt"_s, timeOrNull(each.finishedAt)}});
    }
    const QJsonObject quota{
        {u"cpu"_s, QJsonObject{{u"used"_s, cpu.used.cpuText()}, {u"hard"_s, cpu.hard.cpuText()}}},
        {u"memory"_s, QJsonObject{{u"used"_s, memory.used.bytesText()}, {u"hard"_s, memory.hard.bytesText()}}},
        {u"storage"_s, QJsonObject{{u"used"_s, storage.used.bytesText()}, {u"hard"_s, storage.hard.bytesText()}}}};
    return {{u"name"_s, spec.name},
            {u"namespace"_s, namespaceName},
            {u"title"_s, spec.displayTitle()},
            {u"platform"_s, spec.platform},
            {u"plan"_s, spec.plan},
            {u"owner"_s, owner},
            {u"createdAt"_s, timeOrNull(createdAt)},
            {u"phase"_s, toString(status.phase)},
            {u"step"_s, status.step ? QJsonValue(toString(*status.step)) : QJsonValue(QJsonValue::Null)},
            {u"cause"_s, textOrNull(status.cause)},
            {u"nextStep"_s, textOrNull(status.nextStep)},
            {u"advice"_s, textOrNull(advice)},
            {u"verifiedAt"_s, timeOrNull(status.verifiedAt)},
            {u"endpoints"_s, endpointArray},
            {u"quota"_s, quotaKnown ? QJsonValue(quota) : QJsonValue(QJsonValue::Null)},
            {u"usage"_s, QJsonObject{{u"cpu"_s, QJsonValue::Null},
                                     {u"memory"_s, QJsonValue::Null},
                                     {u"storage"_s, QJsonValue::Null},
                                     {u"source"_s, u"none"_s},
                                     {u"at"_s, QJsonValue::Null}}},
            {u"components"_s, componentArray},
            {u"steps"_s, stepArray}};
}

} // namespace shopflow
