// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EventsCommand.h"

#include "Gate.h"
#include "StoreText.h"

#include "kube/watch/WatchDecoder.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

void EventsCommand::start()
{
    askStore(context(), m_storeName, this, [this](const Result<QJsonObject> &answer) {
        if (answer)
            list();
        else
            fail(answer.error(), Stage::Reading);
    });
}

void EventsCommand::list()
{
    const auto client = context().client();
    if (!client) {
        fail(client.error(), Stage::Reading);
        return;
    }
    kube::ApiRequest::ListOptions all;
    all.limit = 0;
    const auto request = kube::ApiRequest::list(kube::ResourceType::events(), u"store-"_s + m_storeName, all);
    (*client)->send(request, this, [this](const kube::ApiJob &job) {
        if (job.succeeded())
            report(kube::EventDigest::of(kube::decodeList(job.response().body).items));
        else
            fail(job.error().toError(), Stage::Reading);
    });
}

void EventsCommand::report(const QVector<kube::EventDigest> &events)
{
    if (output().isJson()) {
        QJsonArray array;
        for (const kube::EventDigest &event : events)
            array.append(json(event));
        output().json(array);
    } else if (events.isEmpty()) {
        output().note(u"The cluster noted nothing about the store lately; it forgets events after about an hour."_s);
    } else {
        QVector<QStringList> rows;
        for (const kube::EventDigest &event : events)
            rows.append(row(event));
        output().table({u"LAST SEEN"_s, u"TYPE"_s, u"REASON"_s, u"OBJECT"_s, u"MESSAGE"_s}, rows);
    }
    finish(Done);
}

QJsonObject EventsCommand::json(const kube::EventDigest &event)
{
    return {{u"time"_s, event.time.isValid() ? QJsonValue(event.time.toUTC().toString(Qt::ISODate)) : QJsonValue()},
            {u"type"_s, event.warning ? u"Warning"_s : u"Normal"_s},
            {u"reason"_s, event.reason},
            {u"object"_s, event.object()},
            {u"message"_s, event.message},
            {u"count"_s, event.count}};
}

QStringList EventsCommand::row(const kube::EventDigest &event) const
{
    QString seen = ageOf(event.time, context().clock().now());
    if (event.count > 1)
        seen += u" (x%1)"_s.arg(event.count);
    const QString type = event.warning ? Output::toned(u"Warning"_s, Output::Tone::Warning) : u"Normal"_s;
    return {seen, type, event.reason, event.object(), event.message.simplified()};
}

} // namespace shopflow::ctl
