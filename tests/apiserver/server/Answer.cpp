// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Answer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shopflow::test {

Answer Answer::json(const QJsonObject &object, int status)
{
    return raw(status, QByteArrayLiteral("application/json"), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Answer Answer::raw(int status, const QByteArray &contentType, const QByteArray &body)
{
    Answer answer;
    answer.status = status;
    answer.contentType = contentType;
    answer.pieces.append(body);
    return answer;
}

Answer Answer::failure(int status, const char *reason, const QString &message, const QJsonObject &details)
{
    QJsonObject object{{QStringLiteral("kind"), QStringLiteral("Status")},
                       {QStringLiteral("apiVersion"), QStringLiteral("v1")},
                       {QStringLiteral("status"), QStringLiteral("Failure")},
                       {QStringLiteral("reason"), QString::fromLatin1(reason)},
                       {QStringLiteral("message"), message},
                       {QStringLiteral("code"), status}};
    if (!details.isEmpty())
        object.insert(QStringLiteral("details"), details);
    return json(object, status);
}

Answer Answer::html(int status, const QByteArray &body)
{
    return raw(status, QByteArrayLiteral("text/html; charset=utf-8"), body);
}

Answer Answer::redirect(const QByteArray &location, int status)
{
    Answer answer = raw(status, QByteArrayLiteral("text/plain"), QByteArray());
    answer.header(QByteArrayLiteral("Location"), location);
    return answer;
}

Answer Answer::hang()
{
    Answer answer;
    answer.silent = true;
    answer.ending = Ending::Nothing;
    return answer;
}

Answer Answer::closeBeforeAnswer()
{
    Answer answer;
    answer.silent = true;
    answer.ending = Ending::Abort;
    return answer;
}

Answer Answer::stream(const QVector<QByteArray> &pieces)
{
    Answer answer;
    answer.chunked = true;
    answer.pieces = pieces;
    answer.ending = Ending::Open;
    return answer;
}

Answer &Answer::header(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

Answer &Answer::cutEvery(qsizetype size)
{
    const QByteArray whole = pieces.join();
    pieces.clear();
    for (qsizetype at = 0; at < whole.size(); at += size)
        pieces.append(whole.mid(at, size));
    return *this;
}

Answer &Answer::endingWith(Ending how)
{
    ending = how;
    return *this;
}

QByteArray watchLine(const char *type, const QJsonObject &object)
{
    const QJsonObject event{{QStringLiteral("type"), QString::fromLatin1(type)}, {QStringLiteral("object"), object}};
    return QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject listOf(const char *listKind, const QVector<QJsonObject> &items, const QString &resourceVersion,
                   const QString &continueToken)
{
    QJsonArray array;
    for (const QJsonObject &item : items)
        array.append(item);
    QJsonObject metadata{{QStringLiteral("resourceVersion"), resourceVersion}};
    if (!continueToken.isEmpty())
        metadata.insert(QStringLiteral("continue"), continueToken);
    return {{QStringLiteral("apiVersion"), QStringLiteral("v1")},
            {QStringLiteral("kind"), QString::fromLatin1(listKind)},
            {QStringLiteral("metadata"), metadata},
            {QStringLiteral("items"), array}};
}

QJsonObject objectNamed(const QString &namespaceName, const QString &name, const QString &resourceVersion,
                        const QString &uid)
{
    QJsonObject metadata{{QStringLiteral("name"), name},
                         {QStringLiteral("uid"), uid.isEmpty() ? namespaceName + u'-' + name : uid},
                         {QStringLiteral("resourceVersion"), resourceVersion}};
    if (!namespaceName.isEmpty())
        metadata.insert(QStringLiteral("namespace"), namespaceName);
    return {{QStringLiteral("metadata"), metadata}};
}

} // namespace shopflow::test
