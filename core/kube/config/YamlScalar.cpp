// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/YamlScalar.h"

#include <QLocale>
#include <QRegularExpression>
#include <cmath>
#include <limits>

namespace shopflow::kube {

namespace {

bool isOneOf(const std::string &text, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        if (text == word)
            return true;
    }
    return false;
}

std::optional<QJsonValue> integer(QString digits)
{
    bool negative = false;
    if (digits.startsWith(u'-') || digits.startsWith(u'+')) {
        negative = digits.startsWith(u'-');
        digits.remove(0, 1);
    }
    int base = 10;
    if (digits.startsWith(QLatin1String("0x"), Qt::CaseInsensitive))
        base = 16;
    else if (digits.startsWith(QLatin1String("0b"), Qt::CaseInsensitive))
        base = 2;
    else if (digits.startsWith(QLatin1String("0o"), Qt::CaseInsensitive))
        base = 8;
    if (base != 10) {
        digits.remove(0, 2);
    } else if (digits.size() > 1 && digits.startsWith(u'0')) {
        base = 8;
        digits.remove(0, 1);
    }
    // toLongLong() would take a second sign or blanks.
    if (digits.isEmpty() || !digits.front().isLetterOrNumber())
        return std::nullopt;
    bool ok = false;
    const qulonglong magnitude = digits.toULongLong(&ok, base);
    if (!ok)
        return std::nullopt;
    constexpr qulonglong most = qulonglong(std::numeric_limits<qint64>::max());
    if (magnitude <= most)
        return QJsonValue(negative ? -qint64(magnitude) : qint64(magnitude));
    if (negative && magnitude == most + 1)
        return QJsonValue(std::numeric_limits<qint64>::min());
    // JSON numbers above 2^63-1 are doubles everywhere in Qt.
    if (!negative)
        return QJsonValue(double(magnitude));
    return std::nullopt;
}

std::optional<QJsonValue> floatingPoint(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?\\z"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return QJsonValue(value);
}

} // namespace

std::optional<QJsonValue> resolvePlainScalar(const std::string &text)
{
    if (isOneOf(text, {"y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"}))
        return QJsonValue(true);
    if (isOneOf(text, {"n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"}))
        return QJsonValue(false);
    if (isOneOf(text, {"", "~", "null", "Null", "NULL"}))
        return QJsonValue(QJsonValue::Null);
    if (isOneOf(text,
                {".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF"}))
        return std::nullopt;

    const QString asString = QString::fromStdString(text);
    const char first = text.front();
    const bool numberLike = (first >= '0' && first <= '9') || first == '-' || first == '+';
    if (numberLike) {
        QString plain = asString;
        plain.remove(u'_');
        if (const auto value = integer(plain))
            return value;
        if (const auto value = floatingPoint(plain))
            return value;
    } else if (first == '.') {
        if (const auto value = floatingPoint(asString))
            return value;
    }
    return QJsonValue(asString);
}

QString keyText(const QJsonValue &scalar)
{
    switch (scalar.type()) {
    case QJsonValue::Bool:
        return scalar.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const double value = scalar.toDouble();
        const qint64 whole = scalar.toInteger();
        if (double(whole) == value)
            return QString::number(whole);
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    }
    default:
        return scalar.toString();
    }
}

} // namespace shopflow::kube
