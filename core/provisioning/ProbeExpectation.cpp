// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ProbeExpectation.h"

#include "provisioning/JsonPath.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace shopflow {

namespace {

bool statusFits(const QJsonValue &expected, int status)
{
    if (expected.isDouble())
        return expected.toInt() == status;
    const QJsonArray allowed = expected.toArray();
    if (allowed.isEmpty())
        return status >= 200 && status < 300;
    return std::any_of(allowed.begin(), allowed.end(),
                       [status](const QJsonValue &value) { return value.toInt() == status; });
}

bool isFilled(const QJsonValue &value)
{
    if (value.isString())
        return !value.toString().isEmpty();
    if (value.isArray())
        return !value.toArray().isEmpty();
    if (value.isObject())
        return !value.toObject().isEmpty();
    return value.isDouble() || value.isBool();
}

//! Numbers arrive as numbers or, from some shops, as text.
std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

//! Text that was filled in stands for the number it spells.
bool isEqual(const QJsonValue &expected, const QJsonValue &value)
{
    if (expected == value)
        return true;
    if (expected.isDouble() == value.isDouble())
        return false;
    const std::optional<double> left = numberOf(expected);
    return left && left == numberOf(value);
}

bool fits(const QJsonObject &condition, const QJsonValue &value)
{
    if (condition.value(QLatin1String("nonEmpty")).toBool() && !isFilled(value))
        return false;
    const QJsonValue minItems = condition.value(QLatin1String("minItems"));
    if (minItems.isDouble() && !(value.isArray() && value.toArray().size() >= minItems.toInteger()))
        return false;
    const QJsonValue equals = condition.value(QLatin1String("equals"));
    if (!equals.isUndefined() && !isEqual(equals, value))
        return false;
    const QJsonValue minimum = condition.value(QLatin1String("min"));
    const QJsonValue maximum = condition.value(QLatin1String("max"));
    if (minimum.isUndefined() && maximum.isUndefined())
        return true;
    const std::optional<double> number = numberOf(value);
    return number && (minimum.isUndefined() || *number >= minimum.toDouble()) &&
           (maximum.isUndefined() || *number <= maximum.toDouble());
}

QString wish(const QJsonObject &condition)
{
    const QJsonValue minItems = condition.value(QLatin1String("minItems"));
    if (minItems.isDouble())
        return QStringLiteral("at least %1 entries").arg(minItems.toInteger());
    const QJsonValue minimum = condition.value(QLatin1String("min"));
    if (minimum.isDouble())
        return QStringLiteral("at least %1").arg(minimum.toDouble());
    const QJsonValue maximum = condition.value(QLatin1String("max"));
    if (maximum.isDouble())
        return QStringLiteral("at most %1").arg(maximum.toDouble());
    if (!condition.value(QLatin1String("equals")).isUndefined())
        return QStringLiteral("the expected value");
    return QStringLiteral("a value");
}

QString conditionMismatch(const QJsonObject &condition, const QJsonValue &root)
{
    const QString path = condition.value(QLatin1String("path")).toString();
    const QVector<QJsonValue> values = valuesAt(root, path);
    if (values.isEmpty())
        return QStringLiteral("answered without \"%1\"").arg(path);
    const auto matches = [&condition](const QJsonValue &value) { return fits(condition, value); };
    const bool good = condition.value(QLatin1String("any")).toBool()
                          ? std::any_of(values.begin(), values.end(), matches)
                          : std::all_of(values.begin(), values.end(), matches);
    if (good)
        return {};
    if (values.size() == 1 && values.first().isArray())
        return QStringLiteral("answered with %1 entries in \"%2\" instead of %3")
            .arg(values.first().toArray().size())
            .arg(path, wish(condition));
    return QStringLiteral("answered, but \"%1\" is not %2").arg(path, wish(condition));
}

} // namespace

QString probeMismatch(const QJsonObject &expect, const HttpAnswer &answer)
{
    if (!statusFits(expect.value(QLatin1String("status")), answer.status))
        return QStringLiteral("answered %1").arg(answer.status);

    const QByteArray wantedType = expect.value(QLatin1String("contentType")).toString().toLatin1().toLower();
    if (!wantedType.isEmpty()) {
        const QByteArray header = answer.header(QByteArrayLiteral("content-type")).toLower();
        if (header.split(';').first().trimmed() != wantedType)
            return QStringLiteral("answered with another content type than %1").arg(QLatin1String(wantedType));
    }

    const QString wantedText = expect.value(QLatin1String("bodyContains")).toString();
    if (!wantedText.isEmpty() && !answer.body.contains(wantedText.toUtf8()))
        return QStringLiteral("answered without the text \"%1\"").arg(wantedText);

    const QJsonArray conditions = expect.value(QLatin1String("json")).toArray();
    if (conditions.isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (document.isNull())
        return QStringLiteral("answered with something that is not JSON");
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (const QJsonValue condition : conditions) {
        const QString problem = conditionMismatch(condition.toObject(), root);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace shopflow
