// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/RequestedResources.h"

#include "kube/watch/WatchStream.h"
#include "provisioning/QuotaArithmetic.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace shopflow {

using kube::ApiRequest;
using kube::ResourceType;

namespace {

const QString running = u"status.phase!=Succeeded,status.phase!=Failed"_s;
constexpr int pageSize = 500;
// The token of the next page runs out when the server forgets the list's version.
constexpr int mostBeginnings = 2;

} // namespace

RequestedResources::RequestedResources(kube::ApiClient &client, QObject *parent) : QObject(parent), m_client(client) {}

void RequestedResources::start()
{
    if (m_client.streamsLists())
        stream();
    else
        readPages();
}

void RequestedResources::stream()
{
    m_end.reset(true);
    const kube::WatchScope scope{ResourceType::pods(), {}, {}, running};
    m_stream = new kube::WatchStream(m_client, scope, {}, {}, true, this);
    connect(m_stream, &kube::WatchStream::received, this, &RequestedResources::takeEvents);
    // Whatever the reason, pages tell more.
    connect(m_stream, &kube::WatchStream::failed, this, &RequestedResources::readPages);
    connect(m_stream, &kube::WatchStream::ended, this, &RequestedResources::readPages);
    connect(m_stream, &kube::WatchStream::fellSilent, this, &RequestedResources::readPages);
    m_stream->start();
}

void RequestedResources::takeEvents(const QVector<kube::WatchEvent> &events)
{
    for (const kube::WatchEvent &event : events) {
        switch (event.type) {
        case kube::WatchEvent::Type::Added:
            add(event.object);
            break;
        case kube::WatchEvent::Type::Bookmark:
            if (m_end.take(event) == kube::InitialEvents::Step::Complete) {
                finish(true);
                return;
            }
            break;
        case kube::WatchEvent::Type::Error:
        case kube::WatchEvent::Type::Malformed:
            readPages();
            return;
        case kube::WatchEvent::Type::Modified:
        case kube::WatchEvent::Type::Deleted:
            break; // a moment later it would count otherwise as well
        }
    }
}

void RequestedResources::readPages()
{
    dropStream();
    ++m_beginnings;
    m_cpu = {};
    m_memory = {};
    ask({});
}

void RequestedResources::dropStream()
{
    kube::WatchStream *stream = std::exchange(m_stream, nullptr);
    if (stream == nullptr)
        return;
    stream->disconnect(this);
    stream->close();
    stream->deleteLater();
}

void RequestedResources::finish(bool isKnown)
{
    dropStream();
    m_isKnown = isKnown;
    Q_EMIT finished();
}

void RequestedResources::add(const QJsonObject &pod)
{
    const auto sum = QuotaArithmetic::podSum(pod.value(u"spec"_s).toObject());
    m_cpu += sum.cpuRequest;
    m_memory += sum.memoryRequest;
}

void RequestedResources::ask(const QString &continueToken)
{
    ApiRequest::ListOptions options;
    options.fieldSelector = running;
    options.continueToken = continueToken;
    options.limit = pageSize;
    m_client.send(ApiRequest::list(ResourceType::pods(), {}, options), this,
                  [this](const kube::ApiJob &job) { takePage(job); });
}

void RequestedResources::takePage(const kube::ApiJob &job)
{
    if (!job.succeeded()) {
        if (job.error().isExpired() && m_beginnings < mostBeginnings)
            readPages();
        else
            finish(false);
        return;
    }
    const kube::DecodedList page = kube::decodeList(job.response().body, kube::ObjectTrim(ResourceType::pods()));
    for (const QJsonObject &pod : page.items)
        add(pod);
    if (page.valid && !page.continueToken.isEmpty())
        ask(page.continueToken);
    else
        finish(page.valid);
}

} // namespace shopflow
