// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/BlueprintOperation.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

namespace {

constexpr auto longest = 24h;

//! "30s", "500ms", "2m".
std::optional<std::chrono::milliseconds> durationOf(const QString &text)
{
    static const QRegularExpression pattern(u"^([1-9][0-9]{0,8})(ms|s|m|h)$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    const qint64 factor = unit == "ms"_L1 ? 1 : unit == "s"_L1 ? 1000 : unit == "m"_L1 ? 60'000 : 3'600'000;
    const std::chrono::milliseconds duration(number * factor);
    return duration <= longest ? std::optional(duration) : std::nullopt;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*output\\s*\\}\\}"_s);
    return pattern;
}

Error wrong(const QString &id, const QString &what)
{
    return {ErrorKind::Internal, u"The operation “%1” of the blueprint %2."_s.arg(id, what), {},
            u"Report this defect of the blueprint."_s};
}

} // namespace

Result<BlueprintOperation> BlueprintOperation::fromJson(const QString &id, const QJsonObject &object)
{
    BlueprintOperation operation;
    operation.id = id;
    operation.component = object.value("component"_L1).toString();
    if (operation.component.isEmpty())
        return wrong(id, u"names no component"_s);
    operation.container = object.value("container"_L1).toString(operation.component);
    const QJsonArray words = object.value("argv"_L1).toArray();
    for (const QJsonValue &word : words) {
        if (!word.isString())
            return wrong(id, u"has a word of argv that is no text"_s);
        operation.argv.append(word.toString());
    }
    if (operation.argv.isEmpty() || operation.argv.constFirst().isEmpty())
        return wrong(id, u"has no command"_s);
    // Everybody in the container and the API server's audit log see the words.
    if (operation.argv.join(u' ').contains("{{"_L1))
        return wrong(id, u"has a placeholder in argv; values go in by stdin"_s);
    const QString input = object.value("stdin"_L1).toString(u"none"_s);
    if (input != "none"_L1 && input != "text"_L1 && input != "file"_L1)
        return wrong(id, u"has the unknown stdin “%1”"_s.arg(input));
    operation.takesInput = input == "text"_L1;
    operation.readsFile = input == "file"_L1;
    const QString output = object.value("stdout"_L1).toString(u"text"_s);
    if (output != "text"_L1 && output != "file"_L1)
        return wrong(id, u"has the unknown stdout “%1”"_s.arg(output));
    operation.writesFile = output == "file"_L1;
    if (object.contains("timeout"_L1)) {
        const auto timeout = durationOf(object.value("timeout"_L1).toString());
        if (!timeout)
            return wrong(id, u"has a timeout that is none (30s, 2m)"_s);
        operation.timeout = *timeout;
    }
    operation.url = object.value("url"_L1).toString();
    if (operation.writesFile && !operation.url.isEmpty())
        return wrong(id, u"has a url, but prints a file"_s);
    if (!operation.url.isEmpty() && (!operation.url.startsWith(u'/') || !operation.url.contains(placeholder())))
        return wrong(id, u"has a url that is no path with {{ output }}"_s);
    return operation;
}

Secret BlueprintOperation::urlFor(const QUrl &page, const Secret &output) const
{
    QString path = url;
    const QString value = QString::fromUtf8(output.reveal()).trimmed();
    path.replace(placeholder(), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    const QString server = page.toString(QUrl::FullyEncoded | QUrl::RemovePath | QUrl::RemoveQuery |
                                         QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    return Secret((server + path).toLatin1());
}

} // namespace shopflow
