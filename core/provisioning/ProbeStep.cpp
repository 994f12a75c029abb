// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ProbeStep.h"

#include "provisioning/JsonPath.h"
#include "provisioning/ProbeExpectation.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace shopflow {

namespace {

constexpr QLatin1String HeaderSource("header:");
constexpr QLatin1String CookieSource("cookies");
constexpr QLatin1String TextSource("text");

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

QJsonValue filledJson(const QJsonValue &value, const ProbeValues &values)
{
    if (value.isString())
        return filled(value.toString(), values);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array.append(filledJson(element, values));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = filledJson(member.value(), values);
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

//! What a browser would send back after \a answer: "a=1; b=2". \a before holds the
//! cookies it had already. Empty when the answer sets none.
QString cookiesOf(const HttpAnswer &answer, const QString &before)
{
    QMap<QByteArray, QByteArray> jar;
    const auto put = [&jar](const QByteArray &pair) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            jar.insert(pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed());
    };
    for (const QByteArray &pair : before.toUtf8().split(';'))
        put(pair);
    bool any = false;
    for (const auto &[name, value] : answer.headers) {
        if (name != "set-cookie")
            continue;
        any = true;
        put(value.split(';').first());
    }
    if (!any)
        return {};
    QByteArrayList pairs;
    for (auto cookie = jar.begin(); cookie != jar.end(); ++cookie)
        pairs.append(cookie.key() + '=' + cookie.value());
    return QString::fromUtf8(pairs.join("; "));
}

} // namespace

ProbeStep ProbeStep::fromJson(const QJsonObject &object)
{
    ProbeStep step;
    step.id = object.value(QLatin1String("id")).toString();
    step.title = object.value(QLatin1String("title")).toString();
    step.method = object.value(QLatin1String("method")).toString(QStringLiteral("GET")).toUpper().toLatin1();
    step.path = object.value(QLatin1String("path")).toString(QStringLiteral("/"));
    step.operation = object.value(QLatin1String("operation")).toString();
    step.input = object.value(QLatin1String("input")).toString();
    step.cleanup = object.value(QLatin1String("cleanup")).toBool();
    step.headers = object.value(QLatin1String("headers")).toObject();
    step.json = object.value(QLatin1String("json"));
    step.form = object.value(QLatin1String("form")).toObject();
    step.when = object.value(QLatin1String("when")).toString();
    step.expect = object.value(QLatin1String("expect")).toObject();
    const QJsonObject capture = object.value(QLatin1String("capture")).toObject();
    for (auto entry = capture.begin(); entry != capture.end(); ++entry)
        step.capture.insert(entry.key(), entry.value().toString());
    for (const QJsonValue name : object.value(QLatin1String("remember")).toArray())
        step.remember.append(name.toString());
    step.refusalIsNote = object.value(QLatin1String("refused")).toString() == QLatin1String("note");
    if (const QJsonArray codes = object.value(QLatin1String("refusedStatus")).toArray(); !codes.isEmpty()) {
        step.refusals.clear();
        for (const QJsonValue code : codes)
            step.refusals.append(code.toInt());
    }
    step.refusedText = object.value(QLatin1String("refusedText")).toString();
    step.optional = object.value(QLatin1String("optional")).toBool();
    step.optionalText = object.value(QLatin1String("optionalText")).toString();
    step.refusedIf = object.value(QLatin1String("refusedIf")).toString();
    step.optionalIf = object.value(QLatin1String("optionalIf")).toString();
    for (const QJsonValue note : object.value(QLatin1String("notes")).toArray())
        step.notes.append({note[QLatin1String("when")].toObject(), note[QLatin1String("text")].toString()});
    for (const QJsonValue value : object.value(QLatin1String("causes")).toArray()) {
        const QJsonObject cause = value.toObject();
        step.causes.append({cause.value(QLatin1String("when")).toObject(),
                            cause.value(QLatin1String("failure")).toString(),
                            cause.value(QLatin1String("nextStep")).toString()});
    }
    step.failure = object.value(QLatin1String("failure")).toString();
    step.nextStep = object.value(QLatin1String("nextStep")).toString();
    step.mendedByRestart = object.value(QLatin1String("mendedByRestart")).toBool();
    if (step.method == "GET" && step.operation.isEmpty())
        step.tries = qBound(1, object.value(QLatin1String("retry")).toInt(1), 10);
    step.timeoutMs = qBound(1, object.value(QLatin1String("timeout")).toInt(15), 120) * 1000;
    return step;
}

QVector<ProbeStep> ProbeStep::fromJson(const QJsonArray &steps)
{
    QVector<ProbeStep> result;
    for (const QJsonValue step : steps)
        result.append(fromJson(step.toObject()));
    return result;
}

bool ProbeStep::holds(const QString &when, const ProbeValues &values)
{
    constexpr QLatin1String has("has:");
    constexpr QLatin1String lacks("no:");
    const QStringList conditions = when.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return std::all_of(conditions.begin(), conditions.end(), [&values, has, lacks](const QString &each) {
        const QString condition = each.trimmed();
        if (condition.startsWith(has))
            return !values.value(condition.mid(has.size())).isEmpty();
        if (condition.startsWith(lacks))
            return values.value(condition.mid(lacks.size())).isEmpty();
        return values.value(condition) == QLatin1String("true");
    });
}

QStringList ProbeStep::missing(const ProbeValues &values) const
{
    QStringList names;
    collectPlaceholders(input, names);
    collectPlaceholders(path, names);
    collectPlaceholders(headers, names);
    collectPlaceholders(json, names);
    collectPlaceholders(form, names);
    collectPlaceholders(expect, names);
    names.removeDuplicates();
    names.removeIf([&values](const QString &name) { return !values.value(name).isEmpty(); });
    return names;
}

QJsonObject ProbeStep::expectation(const ProbeValues &values) const
{
    return filledJson(expect, values).toObject();
}

ProbeStep::Cause ProbeStep::causeOf(const HttpAnswer &answer) const
{
    for (const Cause &cause : causes) {
        if (probeMismatch(cause.when, answer).isEmpty())
            return cause;
    }
    return {{}, failure, nextStep};
}

QString ProbeStep::notesOn(const HttpAnswer &answer) const
{
    QStringList fitting;
    for (const Note &note : notes) {
        if (probeMismatch(note.when, answer).isEmpty())
            fitting.append(note.text);
    }
    return fitting.join(QLatin1Char(' '));
}

Secret ProbeStep::operationInput(const ProbeValues &values) const
{
    return Secret(filled(input, values).toUtf8());
}

HttpExchange::Request ProbeStep::request(const QUrl &base, const ProbeValues &values) const
{
    HttpExchange::Request request;
    request.method = method;
    request.timeoutMs = timeoutMs;
    // A path that the store itself has told is one already.
    const bool isPath = placeholder().match(path).capturedLength() == path.size();
    request.url = QUrl(base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash | QUrl::RemoveQuery) +
                           filled(path, values, isPath ? Encoding::Plain : Encoding::Percent),
                       QUrl::TolerantMode);
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        const QByteArray value = filled(header.value().toString(), values).toUtf8();
        if (header.key().compare(QLatin1String("host"), Qt::CaseInsensitive) == 0)
            request.host = value;
        else
            request.headers.append({header.key().toLatin1(), value});
    }
    if (json.isObject() || json.isArray()) {
        const QJsonValue body = filledJson(json, values);
        request.body = body.isArray() ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
                                      : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
        request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    } else if (!form.isEmpty()) {
        for (auto field = form.begin(); field != form.end(); ++field) {
            if (!request.body.isEmpty())
                request.body += '&';
            request.body += QUrl::toPercentEncoding(field.key()) + '=' +
                            QUrl::toPercentEncoding(filled(field.value().toVariant().toString(), values));
        }
        request.headers.append(
            {QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-www-form-urlencoded")});
    }
    return request;
}

QString ProbeStep::requestName() const
{
    if (!operation.isEmpty())
        return QStringLiteral("The operation %1").arg(operation);
    QString place = path.section(QLatin1Char('?'), 0, 0);
    place.replace(placeholder(), QStringLiteral("…"));
    return QString::fromLatin1(method) + QLatin1Char(' ') + place;
}

QStringList ProbeStep::captureFrom(const HttpAnswer &answer, ProbeValues &values) const
{
    QStringList absent;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (auto entry = capture.begin(); entry != capture.end(); ++entry) {
        QString text;
        if (entry.value() == CookieSource) {
            text = cookiesOf(answer, values.value(entry.key()));
        } else if (entry.value().startsWith(HeaderSource)) {
            text = QString::fromUtf8(answer.header(entry.value().mid(HeaderSource.size()).toLower().toLatin1()));
        } else if (entry.value() == TextSource) {
            text = QString::fromUtf8(answer.body).trimmed();
        } else {
            const QVector<QJsonValue> found = valuesAt(root, entry.value());
            text = found.isEmpty() ? QString() : found.first().toVariant().toString();
        }
        if (text.isEmpty())
            absent.append(entry.value());
        else
            values.insert(entry.key(), text);
    }
    return absent;
}

} // namespace shopflow
