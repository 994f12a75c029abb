// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/Substitution.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{\\{ *([A-Za-z0-9_.-]+) *\\}\\}"_s);
    return pattern;
}

bool isTruthy(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isString())
        return !value.toString().isEmpty();
    if (value.isDouble())
        return value.toDouble() != 0.0;
    return value.isObject() || value.isArray();
}

} // namespace

Result<QJsonValue> Substitution::fill(const QJsonValue &value) const
{
    if (value.isString())
        return fillText(value.toString());
    if (value.isObject())
        return fillObject(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray filled;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        auto each = fill(item);
        if (!each)
            return each.error();
        if (!each->isUndefined() && !each->isNull())
            filled.append(*each);
    }
    return QJsonValue(filled);
}

Result<QJsonValue> Substitution::fillObject(const QJsonObject &object) const
{
    for (const auto &[key, wanted] : {std::pair{u"$if"_s, true}, std::pair{u"$unless"_s, false}}) {
        if (!object.contains(key))
            continue;
        const auto condition = valueOf(object.value(key).toString());
        if (!condition)
            return condition.error();
        if (isTruthy(*condition) != wanted)
            return QJsonValue(QJsonValue::Undefined);
    }
    QJsonObject filled;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().startsWith(u'$'))
            continue;
        auto each = fill(it.value());
        if (!each)
            return each.error();
        if (!each->isUndefined() && !(each->isNull() && !it.value().isNull()))
            filled.insert(it.key(), *each);
    }
    return QJsonValue(filled);
}

Result<QJsonValue> Substitution::fillText(const QString &text) const
{
    const auto whole = placeholder().match(text, 0, QRegularExpression::NormalMatch,
                                           QRegularExpression::AnchorAtOffsetMatchOption);
    if (whole.hasMatch() && whole.capturedLength() == text.size())
        return valueOf(whole.captured(1));
    QString filled;
    qsizetype from = 0;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto value = valueOf(match.captured(1));
        if (!value)
            return value.error();
        filled += QStringView(text).mid(from, match.capturedStart() - from);
        filled += value->toVariant().toString();
        from = match.capturedEnd();
    }
    filled += QStringView(text).mid(from);
    return QJsonValue(filled);
}

Result<QJsonValue> Substitution::valueOf(const QString &name) const
{
    const auto it = m_values.constFind(name);
    if (it != m_values.constEnd())
        return QJsonValue(*it);
    return Error{ErrorKind::Internal, u"The blueprint asks for “%1”, which nothing fills."_s.arg(name), {},
                 u"Report this defect of the blueprint."_s};
}

} // namespace shopflow
