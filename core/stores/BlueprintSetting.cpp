// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/BlueprintSetting.h"

#include "stores/SpecText.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shopflow {

bool BlueprintSetting::accepts(const QString &value) const
{
    constexpr qsizetype longest = 500;
    if (value.size() > longest || hasControlCharacters(value) || !value.isValidUtf16())
        return false;
    if (value.isEmpty() && defaultValue.isEmpty())
        return true;
    if (pattern.isEmpty())
        return true;
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch();
}

QVector<BlueprintSetting> BlueprintSetting::fromJson(const QJsonArray &items)
{
    QVector<BlueprintSetting> settings;
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        settings.append({object.value(u"name"_s).toString(), object.value(u"title"_s).toString(),
                         object.value(u"default"_s).toString(), object.value(u"pattern"_s).toString(),
                         object.value(u"help"_s).toString(), object.value(u"advanced"_s).toBool()});
    }
    return settings;
}

} // namespace shopflow
