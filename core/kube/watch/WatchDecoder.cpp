// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/WatchDecoder.h"
#include "kube/watch/JsonSpan.h"

#include <QJsonDocument>

namespace shopflow::kube {

namespace {

// Far above etcd's limit for one object; a longer line is no watch event.
constexpr qsizetype maximalLine = 64 * 1024 * 1024;

WatchEvent::Type typeOf(const QString &word)
{
    if (word == QLatin1String("ADDED"))
        return WatchEvent::Type::Added;
    if (word == QLatin1String("MODIFIED"))
        return WatchEvent::Type::Modified;
    if (word == QLatin1String("DELETED"))
        return WatchEvent::Type::Deleted;
    if (word == QLatin1String("BOOKMARK"))
        return WatchEvent::Type::Bookmark;
    if (word == QLatin1String("ERROR"))
        return WatchEvent::Type::Error;
    return WatchEvent::Type::Malformed;
}

WatchEvent eventOf(const QByteArray &line, const ObjectTrim &trim)
{
    const QJsonObject whole = QJsonDocument::fromJson(trim.event(line)).object();
    WatchEvent event;
    event.type = typeOf(whole.value(QLatin1String("type")).toString());
    const QJsonValue object = whole.value(QLatin1String("object"));
    if (!object.isObject()) {
        event.type = WatchEvent::Type::Malformed;
        return event;
    }
    event.object = object.toObject();
    return event;
}

QByteArray rawPiece(const QByteArray &body, const JsonSpan &span)
{
    return QByteArray::fromRawData(body.constData() + span.begin, span.size());
}

//! The items of the array at \a span; false when one of them is no object.
bool appendItems(const QByteArray &body, const JsonSpan &span, const ObjectTrim &trim, QVector<QJsonObject> &items)
{
    return forEachElement(body, span, [&](const JsonSpan &element) {
        const QJsonDocument document = QJsonDocument::fromJson(trim.object(rawPiece(body, element)));
        if (!document.isObject())
            return false;
        items.append(document.object());
        return true;
    });
}

} // namespace

QVector<WatchEvent> WatchDecoder::feed(const QByteArray &bytes)
{
    QVector<WatchEvent> events;
    qsizetype begin = 0;
    // What is buffered holds no line feed, so only the new bytes are searched.
    qsizetype end = bytes.indexOf('\n');
    while (end >= 0) {
        QByteArray line;
        if (m_buffer.isEmpty()) {
            line = QByteArray::fromRawData(bytes.constData() + begin, end - begin);
        } else {
            m_buffer.append(bytes.constData() + begin, end - begin);
            line = m_buffer;
            m_buffer.clear();
        }
        if (!line.trimmed().isEmpty())
            events.append(eventOf(line, m_trim));
        begin = end + 1;
        end = bytes.indexOf('\n', begin);
    }
    m_buffer.append(bytes.constData() + begin, bytes.size() - begin);
    if (m_buffer.size() > maximalLine) {
        m_buffer.clear();
        events.append(WatchEvent{});
    }
    return events;
}

DecodedList decodeList(const QByteArray &body, const ObjectTrim &trim)
{
    DecodedList list;
    QString kind;
    QString apiVersion;
    bool sound = true;
    bool isList = false;
    const bool whole = forEachMember(body, [&](QByteArrayView key, const JsonSpan &value) {
        if (key == "items") {
            isList = true;
            if (rawPiece(body, value) != "null")
                sound = appendItems(body, value, trim, list.items);
        } else if (key == "metadata") {
            const QJsonObject metadata = QJsonDocument::fromJson(rawPiece(body, value)).object();
            list.resourceVersion = metadata.value(QLatin1String("resourceVersion")).toString();
            list.continueToken = metadata.value(QLatin1String("continue")).toString();
        } else if (key == "kind" || key == "apiVersion") {
            const QByteArray text = rawPiece(body, value);
            (key == "kind" ? kind : apiVersion) = QString::fromUtf8(text.mid(1, text.size() - 2));
        }
        return sound;
    });
    if (!whole || !sound || !kind.endsWith(QLatin1String("List")) || (!isList && kind == QLatin1String("List"))) {
        list.items.clear();
        return list;
    }
    // Items of typed lists come without kind and apiVersion.
    kind.chop(4);
    for (QJsonObject &item : list.items) {
        if (!kind.isEmpty() && !item.contains(QLatin1String("kind")))
            item.insert(QLatin1String("kind"), kind);
        if (!item.contains(QLatin1String("apiVersion")))
            item.insert(QLatin1String("apiVersion"), apiVersion);
    }
    list.valid = true;
    return list;
}

} // namespace shopflow::kube
