// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/status/EventDigest.h"

#include "kube/status/ObjectFields.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::kube {

namespace {

QDateTime lastSeen(const QJsonObject &event)
{
    for (const QDateTime &time :
         {timeAt(event, {"series"_L1, "lastObservedTime"_L1}), timeAt(event, {"lastTimestamp"_L1}),
          timeAt(event, {"eventTime"_L1}), timeAt(event, {"metadata"_L1, "creationTimestamp"_L1})}) {
        if (time.isValid())
            return time;
    }
    return {};
}

EventDigest read(const QJsonObject &event)
{
    EventDigest out;
    out.time = lastSeen(event);
    out.warning = event.value("type"_L1).toString() == "Warning"_L1;
    out.reason = event.value("reason"_L1).toString();
    // core/v1 says involvedObject and message, events.k8s.io says regarding and note.
    const QJsonObject object = event.contains("involvedObject"_L1) ? event.value("involvedObject"_L1).toObject()
                                                                   : event.value("regarding"_L1).toObject();
    out.objectKind = object.value("kind"_L1).toString();
    out.objectName = object.value("name"_L1).toString();
    out.message = event.value("message"_L1).toString();
    if (out.message.isEmpty())
        out.message = event.value("note"_L1).toString();
    const auto combined = "(combined from similar events): "_L1;
    if (out.message.startsWith(combined))
        out.message.remove(0, combined.size());
    const int count = numberAt(event, {"series"_L1, "count"_L1}, event.value("count"_L1).toInt());
    out.count = std::max(1, count);
    return out;
}

//! What makes two events the same. A workload that cannot create its pods names
//! each refused pod, so the random end of a pod's name is not told apart.
QString causeOf(const EventDigest &event)
{
    QString message = event.message;
    if (!event.objectName.isEmpty() && message.contains(event.objectName)) {
        static const QString suffix = u"-[bcdfghjklmnpqrstvwxz2456789]{5}\\b"_s;
        message.replace(QRegularExpression(QRegularExpression::escape(event.objectName) + suffix),
                        event.objectName + "-*"_L1);
    }
    return event.reason + u'\n' + event.object() + u'\n' + message;
}

} // namespace

QVector<EventDigest> EventDigest::of(const QVector<QJsonObject> &events)
{
    QVector<EventDigest> out;
    QHash<QString, qsizetype> places;
    for (const QJsonObject &object : events) {
        EventDigest event = read(object);
        const QString cause = causeOf(event);
        const auto place = places.constFind(cause);
        if (place == places.constEnd()) {
            places.insert(cause, out.size());
            out.append(event);
            continue;
        }
        EventDigest &known = out[*place];
        event.count += known.count;
        event.warning = event.warning || known.warning;
        if (event.time < known.time) {
            event.time = known.time;
            event.message = known.message;
        }
        known = event;
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const EventDigest &a, const EventDigest &b) { return a.time < b.time; });
    return out;
}

} // namespace shopflow::kube
