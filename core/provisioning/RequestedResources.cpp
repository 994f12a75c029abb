// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/RequestedResources.h"

#include "kube/watch/WatchDecoder.h"
#include "provisioning/QuotaArithmetic.h"

using namespace Qt::StringLiterals;

namespace shopflow {

using kube::ApiRequest;
using kube::ResourceType;

namespace {

constexpr int pageSize = 500;
// The token of the next page runs out when the server forgets the list's version.
constexpr int mostBeginnings = 2;

} // namespace

RequestedResources::RequestedResources(kube::ApiClient &client, QObject *parent) : QObject(parent), m_client(client) {}

void RequestedResources::start()
{
    ++m_beginnings;
    m_cpu = {};
    m_memory = {};
    ask({});
}

void RequestedResources::ask(const QString &continueToken)
{
    ApiRequest::ListOptions options;
    options.fieldSelector = u"status.phase!=Succeeded,status.phase!=Failed"_s;
    options.continueToken = continueToken;
    options.limit = pageSize;
    m_client.send(ApiRequest::list(ResourceType::pods(), {}, options), this,
                  [this](const kube::ApiJob &job) { take(job); });
}

void RequestedResources::take(const kube::ApiJob &job)
{
    if (!job.succeeded()) {
        if (job.error().isExpired() && m_beginnings < mostBeginnings)
            start();
        else
            Q_EMIT finished();
        return;
    }
    const kube::DecodedList page = kube::decodeList(job.response().body, kube::ObjectTrim(ResourceType::pods()));
    for (const QJsonObject &pod : page.items) {
        const auto sum = QuotaArithmetic::podSum(pod.value(u"spec"_s).toObject());
        m_cpu += sum.cpuRequest;
        m_memory += sum.memoryRequest;
    }
    if (page.valid && !page.continueToken.isEmpty()) {
        ask(page.continueToken);
        return;
    }
    m_isKnown = page.valid;
    Q_EMIT finished();
}

} // namespace shopflow
