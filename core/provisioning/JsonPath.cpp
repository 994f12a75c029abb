// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/JsonPath.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace shopflow {

namespace {

void appendChildren(const QJsonValue &value, const QString &part, QVector<QJsonValue> &found)
{
    if (part == QLatin1String("*")) {
        if (value.isArray()) {
            for (const QJsonValue element : value.toArray())
                found.append(element);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member)
                found.append(member.value());
        }
        return;
    }
    if (value.isArray()) {
        bool isNumber = false;
        const int index = part.toInt(&isNumber);
        const QJsonArray array = value.toArray();
        if (isNumber && index >= 0 && index < array.size())
            found.append(array.at(index));
        return;
    }
    const QJsonValue member = value.toObject().value(part);
    if (!member.isUndefined())
        found.append(member);
}

} // namespace

QVector<QJsonValue> valuesAt(const QJsonValue &root, const QString &path)
{
    QVector<QJsonValue> values{root};
    const QStringList parts = path.split(QLatin1Char('.'), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QVector<QJsonValue> found;
        for (const QJsonValue &value : values)
            appendChildren(value, part, found);
        values = found;
    }
    return values;
}

} // namespace shopflow
