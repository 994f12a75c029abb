// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/status/ObjectFields.h"

using namespace Qt::StringLiterals;

namespace shopflow::kube {

QJsonValue fieldAt(const QJsonObject &object, std::initializer_list<QLatin1String> path)
{
    QJsonValue value = object;
    for (QLatin1String key : path)
        value = value.toObject().value(key);
    return value;
}

QString textAt(const QJsonObject &object, std::initializer_list<QLatin1String> path)
{
    return fieldAt(object, path).toString();
}

QJsonObject objectAt(const QJsonObject &object, std::initializer_list<QLatin1String> path)
{
    return fieldAt(object, path).toObject();
}

QJsonArray arrayAt(const QJsonObject &object, std::initializer_list<QLatin1String> path)
{
    return fieldAt(object, path).toArray();
}

int numberAt(const QJsonObject &object, std::initializer_list<QLatin1String> path, int absent)
{
    return fieldAt(object, path).toInt(absent);
}

QDateTime parseTime(const QString &rfc3339)
{
    if (rfc3339.isEmpty())
        return {};
    return QDateTime::fromString(rfc3339, Qt::ISODateWithMs).toUTC();
}

QDateTime timeAt(const QJsonObject &object, std::initializer_list<QLatin1String> path)
{
    return parseTime(textAt(object, path));
}

QJsonObject conditionOf(const QJsonObject &object, QLatin1String type)
{
    const QJsonArray conditions = arrayAt(object, {"status"_L1, "conditions"_L1});
    for (const QJsonValue &value : conditions) {
        const QJsonObject condition = value.toObject();
        if (condition.value("type"_L1).toString() == type)
            return condition;
    }
    return {};
}

bool conditionIsTrue(const QJsonObject &object, QLatin1String type)
{
    return conditionOf(object, type).value("status"_L1).toString() == "True"_L1;
}

QString nameOf(const QJsonObject &object)
{
    return textAt(object, {"metadata"_L1, "name"_L1});
}

QString labelOf(const QJsonObject &object, QLatin1String label)
{
    return textAt(object, {"metadata"_L1, "labels"_L1, label});
}

QString annotationOf(const QJsonObject &object, QLatin1String annotation)
{
    return textAt(object, {"metadata"_L1, "annotations"_L1, annotation});
}

} // namespace shopflow::kube
