// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ProbeStep.h"

#include "provisioning/JsonPath.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace shopflow {

namespace {

constexpr QLatin1String HeaderSource("header:");

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

} // namespace

ProbeStep ProbeStep::fromJson(const QJsonObject &object)
{
    ProbeStep step;
    step.id = object.value(QLatin1String("id")).toString();
    step.title = object.value(QLatin1String("title")).toString();
    step.method = object.value(QLatin1String("method")).toString(QStringLiteral("GET")).toUpper().toLatin1();
    step.path = object.value(QLatin1String("path")).toString(QStringLiteral("/"));
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
    step.refusedText = object.value(QLatin1String("refusedText")).toString();
    step.failure = object.value(QLatin1String("failure")).toString();
    step.nextStep = object.value(QLatin1String("nextStep")).toString();
    if (step.method == "GET")
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

bool ProbeStep::applies(const ProbeValues &values) const
{
    constexpr QLatin1String has("has:");
    if (when.isEmpty())
        return true;
    if (when.startsWith(has))
        return !values.value(when.mid(has.size())).isEmpty();
    return values.value(when) == QLatin1String("true");
}

QStringList ProbeStep::missing(const ProbeValues &values) const
{
    QStringList names;
    collectPlaceholders(path, names);
    collectPlaceholders(headers, names);
    collectPlaceholders(json, names);
    collectPlaceholders(form, names);
    names.removeDuplicates();
    names.removeIf([&values](const QString &name) { return !values.value(name).isEmpty(); });
    return names;
}

HttpExchange::Request ProbeStep::request(const QUrl &base, const ProbeValues &values) const
{
    HttpExchange::Request request;
    request.method = method;
    request.timeoutMs = timeoutMs;
    request.url = QUrl(base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash | QUrl::RemoveQuery) +
                           filled(path, values, Encoding::Percent),
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
        if (entry.value().startsWith(HeaderSource)) {
            text = QString::fromUtf8(answer.header(entry.value().mid(HeaderSource.size()).toLower().toLatin1()));
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
