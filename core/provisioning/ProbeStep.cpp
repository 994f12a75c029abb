// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ProbeStep.h"

#include "provisioning/JsonPath.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace shopflow {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(QStringLiteral("\\{\\{\\s*([A-Za-z0-9_.-]+)\\s*\\}\\}"));
    return expression;
}

enum class Encoding { Plain, Percent };

QString filled(const QString &text, const ProbeValues &values, Encoding encoding = Encoding::Plain)
{
    QString result;
    qsizetype end = 0;
    for (auto match = placeholder().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString value = values.value(found.captured(1));
        result += text.mid(end, found.capturedStart() - end);
        result += encoding == Encoding::Percent ? QString::fromLatin1(QUrl::toPercentEncoding(value)) : value;
        end = found.capturedEnd();
    }
    return result + text.mid(end);
}

QJsonValue filled(const QJsonValue &value, const ProbeValues &values)
{
    if (value.isString())
        return filled(value.toString(), values);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array.append(filled(element, values));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = filled(QJsonValue(member.value()), values);
        return object;
    }
    return value;
}

void collectPlaceholders(const QJsonValue &value, QStringList &names)
{
    if (value.isString()) {
        for (auto match = placeholder().globalMatch(value.toString()); match.hasNext();)
            names.append(match.next().captured(1));
    } else if (value.isArray()) {
        for (const QJsonValue element : value.toArray())
            collectPlaceholders(element, names);
    } else if (value.isObject()) {
        for (const QJsonValue member : value.toObject())
            collectPlaceholders(member, names);
    }
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isDouble() ? QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1)
                                  .append('\0').constData()
                            : QString();
}

} // namespace
} // namespace shopflow
