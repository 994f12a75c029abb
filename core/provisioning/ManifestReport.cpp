// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ManifestReport.h"

#include "stores/Quantity.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

using Mark = ManifestRow::Mark;

const QJsonValue &nothing()
{
    static const QJsonValue value(QJsonValue::Undefined);
    return value;
}

QString quoted(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z_/][A-Za-z0-9_./@()=,-]*( [A-Za-z0-9_./@()=,-]+)*$"_s);
    static const QStringList words{u"true"_s, u"false"_s, u"null"_s, u"yes"_s, u"no"_s, u"on"_s, u"off"_s, u"y"_s, u"n"_s};
    if (plain.match(text).hasMatch() && !words.contains(text.toLower()))
        return text;
    QString inner = text;
    inner.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\t', u"\\t"_s).replace(u'\r', u"\\r"_s);
    return u'"' + inner + u'"';
}

QString scalar(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 17);
    case QJsonValue::String:
        return quoted(value.toString());
    case QJsonValue::Array:
        return u"[]"_s;
    case QJsonValue::Object:
        return u"{}"_s;
    default:
        return u"null"_s;
    }
}

bool isEmpty(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    default:
        return false;
    }
}

//! Numbers with units mean the same however they are written.
bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    if (a == b)
        return true;
    static const QRegularExpression amount(u"^[0-9]+([.][0-9]+)?(m|k|M|G|T|Ki|Mi|Gi|Ti)?$"_s);
    const auto text = [](const QJsonValue &value) {
        return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
    };
    return amount.match(text(a)).hasMatch() && amount.match(text(b)).hasMatch()
           && Quantity::of(text(a)).toMilli() == Quantity::of(text(b)).toMilli();
}

//! By what an item of a list is told from the others, as the API server tells them;
//! empty: by its place only. Several mounts can be of one volume, and then have its name.
QString keyOf(const QJsonValue &item)
{
    const QJsonObject object = item.toObject();
    const QString mountPath = object.value(u"mountPath"_s).toString();
    return mountPath.isEmpty() ? object.value(u"name"_s).toString() : mountPath;
}

//! Writes two values of one place side by side.
class SideBySide
{
public:
    QVector<ManifestRow> rows;
    int differences = 0;

    void fields(int indent, const QJsonObject &a, const QJsonObject &b, QString dash)
    {
        QStringList keys = a.keys() + b.keys();
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        for (const QString &key : std::as_const(keys)) {
            const QString lead = dash.isEmpty() ? QString(indent, u' ') : dash;
            value(QString(lead + quoted(key) + u':'), indent, a.value(key), b.value(key));
            dash.clear();
        }
    }

private:
    void value(const QString &first, int indent, const QJsonValue &a, const QJsonValue &b)
    {
        if (a.isUndefined() && b.isUndefined())
            return;
        const QJsonValue &either = a.isUndefined() ? b : a;
        const bool alike = a.isUndefined() || b.isUndefined() || a.type() == b.type();
        if (alike && either.isObject() && !(isEmpty(a) && isEmpty(b))) {
            add(first, a, first, b);
            fields(indent + 2, a.toObject(), b.toObject(), {});
        } else if (alike && either.isArray() && !(isEmpty(a) && isEmpty(b))) {
            add(first, a, first, b);
            items(indent, a.toArray(), b.toArray());
        } else if (alike && either.isString() && QString(a.toString() + b.toString()).contains(u'\n')) {
            block(first, indent, a, b);
        } else {
            leaf(QString(first + u' ' + scalar(a)), a, QString(first + u' ' + scalar(b)), b);
        }
    }

    void items(int indent, const QJsonArray &a, const QJsonArray &b)
    {
        QVector<bool> taken(b.size());
        for (qsizetype i = 0; i < a.size(); ++i) {
            const qsizetype other = partner(a, i, b, taken);
            if (other >= 0)
                taken[other] = true;
            item(indent, a.at(i), other >= 0 ? b.at(other) : nothing());
        }
        for (qsizetype i = 0; i < b.size(); ++i) {
            if (!taken.at(i))
                item(indent, nothing(), b.at(i));
        }
    }

    //! Where the item \a i of \a a is in \a b; -1: nowhere. Nothing is the partner of two.
    static qsizetype partner(const QJsonArray &a, qsizetype i, const QJsonArray &b, const QVector<bool> &taken)
    {
        const QString key = keyOf(a.at(i));
        if (key.isEmpty())
            return i < b.size() && keyOf(b.at(i)).isEmpty() ? i : -1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            if (!taken.at(j) && keyOf(b.at(j)) == key)
                return j;
        }
        return -1;
    }

    void item(int indent, const QJsonValue &a, const QJsonValue &b)
    {
        const QString dash = QString(indent, u' ') + u"- "_s;
        const QJsonValue &either = a.isUndefined() ? b : a;
        if (either.isObject() && !(isEmpty(a) && isEmpty(b)))
            fields(indent + 2, a.toObject(), b.toObject(), dash);
        else if (either.isString() && QString(a.toString() + b.toString()).contains(u'\n'))
            block(QString(indent, u' ') + u'-', indent, a, b);
        else
            leaf(dash + scalar(a), a, dash + scalar(b), b);
    }

    //! Text of several lines.
    void block(const QString &first, int indent, const QJsonValue &a, const QJsonValue &b)
    {
        add(first + u" |"_s, a, first + u" |"_s, b);
        const QStringList left = a.isUndefined() ? QStringList() : a.toString().split(u'\n');
        const QStringList right = b.isUndefined() ? QStringList() : b.toString().split(u'\n');
        const QString space(indent + 2, u' ');
        bool differs = false;
        for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
            const bool inA = i < left.size();
            const bool inB = i < right.size();
            const QString l = inA ? QString(space + left.at(i)) : QString();
            const QString r = inB ? QString(space + right.at(i)) : QString();
            const Mark mark = inA && inB ? (l == r ? Mark::Same : Mark::Changed) : inA ? Mark::Missing : Mark::Added;
            differs = differs || (mark != Mark::Same && !a.isUndefined());
            rows.append({l, r, mark});
        }
        differences += differs ? 1 : 0;
    }

    //! A line that only leads to others.
    void add(const QString &left, const QJsonValue &a, const QString &right, const QJsonValue &b)
    {
        if (a.isUndefined())
            rows.append({{}, right, Mark::Added});
        else if (b.isUndefined())
            rows.append({left, {}, Mark::Missing});
        else
            rows.append({left, right, Mark::Same});
    }

    void leaf(const QString &left, const QJsonValue &a, const QString &right, const QJsonValue &b)
    {
        if (a.isUndefined() || b.isUndefined()) {
            // A server leaves out what is empty.
            const bool dropped = b.isUndefined() && isEmpty(a);
            rows.append({a.isUndefined() ? QString() : left, b.isUndefined() ? QString() : right,
                         dropped            ? Mark::Same
                         : b.isUndefined()  ? Mark::Missing
                                            : Mark::Added});
            differences += b.isUndefined() && !dropped ? 1 : 0;
            return;
        }
        const bool same = sameValue(a, b);
        rows.append({left, right, same ? Mark::Same : Mark::Changed});
        differences += same ? 0 : 1;
    }
};

//! Whether a note on an object is not the store's: of a controller, or a whole copy of
//! the object, with all its values.
bool isForeignNote(const QString &annotation)
{
    for (const QLatin1StringView prefix : {"kubectl.kubernetes.io/last-applied-configuration"_L1,
                                           "deployment.kubernetes.io/"_L1, "pv.kubernetes.io/"_L1,
                                           "volume.kubernetes.io/"_L1, "volume.beta.kubernetes.io/"_L1}) {
        if (annotation.startsWith(prefix))
            return true;
    }
    return false;
}

QJsonObject stripped(QJsonObject object)
{
    object.remove(u"status"_s);
    QJsonObject metadata = object.value(u"metadata"_s).toObject();
    for (const QString &field : {u"managedFields"_s, u"resourceVersion"_s, u"generation"_s, u"uid"_s,
                                 u"creationTimestamp"_s, u"selfLink"_s})
        metadata.remove(field);
    QJsonObject annotations = metadata.value(u"annotations"_s).toObject();
    for (const QString &key : annotations.keys()) {
        if (isForeignNote(key))
            annotations.remove(key);
    }
    metadata.remove(u"annotations"_s);
    if (!annotations.isEmpty())
        metadata.insert(u"annotations"_s, annotations);
    if (!metadata.isEmpty())
        object.insert(u"metadata"_s, metadata);
    return object;
}

//! Keys are shown, values never.
QJsonObject hidden(QJsonObject secret)
{
    QJsonObject keys;
    for (const QString &field : {u"data"_s, u"stringData"_s}) {
        for (const QString &key : secret.value(field).toObject().keys())
            keys.insert(key, u"(hidden)"_s);
        secret.remove(field);
    }
    if (!keys.isEmpty())
        secret.insert(u"data"_s, keys);
    return secret;
}

} // namespace

ManifestObject ManifestReport::compare(const QString &name, const QJsonObject &applied, const QJsonObject &live)
{
    QJsonObject left = stripped(applied);
    QJsonObject right = stripped(live);
    if (name.startsWith("Secret/"_L1)) {
        left = hidden(left);
        right = hidden(right);
    }
    SideBySide writer;
    writer.fields(0, left, right, {});
    ManifestObject object{name, ManifestObject::State::Same, writer.differences, writer.rows};
    if (applied.isEmpty())
        object.state = ManifestObject::State::Foreign;
    else if (live.isEmpty())
        object.state = ManifestObject::State::Missing;
    else if (object.differences > 0)
        object.state = ManifestObject::State::Differs;
    return object;
}

} // namespace shopflow
