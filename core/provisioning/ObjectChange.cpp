// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ObjectChange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

constexpr qsizetype longestValue = 200;
constexpr qsizetype mostFields = 200;

//! What the server keeps for itself; it differs between any two looks.
const QStringList &serverFields()
{
    static const QStringList fields{u"managedFields"_s, u"resourceVersion"_s,   u"generation"_s,
                                    u"uid"_s,           u"creationTimestamp"_s, u"selfLink"_s};
    return fields;
}

bool isControllerNote(const QString &annotation)
{
    return annotation.startsWith("deployment.kubernetes.io/"_L1) || annotation.startsWith("pv.kubernetes.io/"_L1)
           || annotation.startsWith("volume.kubernetes.io/"_L1) || annotation.startsWith("volume.beta.kubernetes.io/"_L1);
}

QString valueText(const QJsonValue &value)
{
    QString text;
    if (value.isUndefined())
        return {};
    if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else
        text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    return text.size() <= longestValue ? text : text.left(longestValue) + u'…';
}

QString joined(const QString &path, const QString &key)
{
    // A key with dots of its own, such as a label.
    if (key.contains(u'.') || key.contains(u'/'))
        return path + u'[' + key + u']';
    return path.isEmpty() ? key : path + u'.' + key;
}

//! Items by their names; empty when one of them has none or two are alike.
QMap<QString, QJsonValue> byName(const QJsonArray &array)
{
    QMap<QString, QJsonValue> items;
    for (const QJsonValue &item : array) {
        QString name = item.toObject().value(u"name"_s).toString();
        if (name.isEmpty())
            name = item.toObject().value(u"mountPath"_s).toString();
        if (name.isEmpty() || items.contains(name))
            return {};
        items.insert(name, item);
    }
    return items;
}

class Comparison
{
public:
    QVector<FieldChange> changes;

    void compare(const QString &path, const QJsonValue &before, const QJsonValue &after)
    {
        if (before == after || changes.size() >= mostFields)
            return;
        if (before.isObject() && after.isObject())
            compareObjects(path, before.toObject(), after.toObject());
        else if (before.isArray() && after.isArray())
            compareArrays(path, before.toArray(), after.toArray());
        else
            changes.append({path, valueText(before), valueText(after)});
    }

private:
    void compareObjects(const QString &path, const QJsonObject &before, const QJsonObject &after)
    {
        QStringList keys = before.keys() + after.keys();
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        for (const QString &key : std::as_const(keys))
            compare(joined(path, key), before.value(key), after.value(key));
    }

    void compareArrays(const QString &path, const QJsonArray &before, const QJsonArray &after)
    {
        const auto named = byName(before);
        const auto namedAfter = byName(after);
        if ((named.isEmpty() && !before.isEmpty()) || (namedAfter.isEmpty() && !after.isEmpty())) {
            const qsizetype size = std::max(before.size(), after.size());
            for (qsizetype i = 0; i < size; ++i) {
                compare(path + u'[' + QString::number(i) + u']', i < before.size() ? before.at(i) : QJsonValue(QJsonValue::Undefined),
                        i < after.size() ? after.at(i) : QJsonValue(QJsonValue::Undefined));
            }
            return;
        }
        const qsizetype known = changes.size();
        QStringList names = named.keys() + namedAfter.keys();
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
        for (const QString &name : std::as_const(names)) {
            compare(path + u'[' + name + u']', named.value(name, QJsonValue(QJsonValue::Undefined)),
                    namedAfter.value(name, QJsonValue(QJsonValue::Undefined)));
        }
        if (changes.size() == known) // the same items in another order
            changes.append({path, valueText(before), valueText(after)});
    }
};

} // namespace

QString toString(ObjectChange::Kind kind)
{
    switch (kind) {
    case ObjectChange::Kind::Create:
        return u"create"_s;
    case ObjectChange::Kind::Update:
        return u"update"_s;
    case ObjectChange::Kind::Delete:
        return u"delete"_s;
    case ObjectChange::Kind::None:
        break;
    }
    return u"none"_s;
}

bool ChangeReport::changesNothing() const
{
    return std::all_of(objects.begin(), objects.end(),
                       [](const ObjectChange &each) { return each.kind == ObjectChange::Kind::None; });
}

bool ChangeReport::hasConflicts() const
{
    return std::any_of(objects.begin(), objects.end(),
                       [](const ObjectChange &each) { return !each.conflicts.isEmpty(); });
}

QStringList ChangeReport::changed() const
{
    QStringList names;
    for (const ObjectChange &each : objects) {
        if (each.kind != ObjectChange::Kind::None)
            names.append(each.object);
    }
    return names;
}

Error ChangeReport::conflictError(const QString &storeName) const
{
    QStringList lines;
    for (const ObjectChange &each : objects) {
        for (const FieldConflict &conflict : each.conflicts)
            lines.append(u"%1 %2: %3"_s.arg(each.object, conflict.path, conflict.manager));
    }
    return {ErrorKind::Conflict, u"Another program changed fields that belong to the store."_s, lines.join(u'\n'),
            u"Take them back with “shopflowctl repair %1”, or add --force-conflicts."_s.arg(storeName)};
}

QString changeName(const QJsonObject &object)
{
    return object.value(u"kind"_s).toString() + u'/'
           + object.value(u"metadata"_s).toObject().value(u"name"_s).toString();
}

QVector<FieldChange> fieldChanges(const QJsonObject &before, const QJsonObject &after)
{
    const auto stripped = [](QJsonObject object) {
        QJsonObject metadata = object.value(u"metadata"_s).toObject();
        for (const QString &field : serverFields())
            metadata.remove(field);
        // Controllers write their own notes at any moment, also between two of our looks.
        QJsonObject annotations = metadata.value(u"annotations"_s).toObject();
        const QStringList keys = annotations.keys();
        for (const QString &key : keys) {
            if (isControllerNote(key))
                annotations.remove(key);
        }
        metadata.remove(u"annotations"_s);
        if (!annotations.isEmpty())
            metadata.insert(u"annotations"_s, annotations);
        object.insert(u"metadata"_s, metadata);
        for (const QString &key : {u"status"_s, u"kind"_s, u"apiVersion"_s})
            object.remove(key);
        return object;
    };
    Comparison comparison;
    comparison.compare({}, stripped(before), stripped(after));
    return comparison.changes;
}

} // namespace shopflow
