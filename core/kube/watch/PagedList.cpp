// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/PagedList.h"
#include "kube/watch/WatchDecoder.h"

#include <utility>

namespace shopflow::kube {

namespace {

constexpr int pageSize = 500;

} // namespace

PagedList::PagedList(ApiClient &client, const WatchScope &scope, QObject *parent)
    : QObject(parent), m_client(client), m_scope(scope), m_trim(scope.type)
{
}

PagedList::~PagedList()
{
    close();
}

void PagedList::close()
{
    m_isClosed = true;
    if (ApiJob *job = std::exchange(m_job, nullptr)) {
        job->disconnect(this);
        job->cancel();
    }
}

void PagedList::start()
{
    m_objects.clear();
    ask({}, pageSize);
}

void PagedList::ask(const QString &continueToken, int limit)
{
    ApiRequest::ListOptions options;
    options.labelSelector = m_scope.labelSelector;
    options.fieldSelector = m_scope.fieldSelector;
    options.continueToken = continueToken;
    options.limit = limit;
    const bool isContinued = !continueToken.isEmpty();
    m_job = m_client.send(ApiRequest::list(m_scope.type, m_scope.namespaceName, options), this,
                          [this, isContinued](const ApiJob &job) { onPage(job, isContinued); });
}

void PagedList::onPage(const ApiJob &job, bool wasContinued)
{
    m_job = nullptr;
    if (!job.succeeded()) {
        // The token of a long list ran out: one whole list instead of endless pages.
        if (wasContinued && job.error().isExpired()) {
            m_objects.clear();
            ask({}, 0);
            return;
        }
        Q_EMIT failed(job.error());
        return;
    }
    DecodedList page = decodeList(job.response().body, m_trim);
    if (!page.valid) {
        ApiError error;
        error.transport = ApiError::Transport::Protocol;
        error.message = QStringLiteral("The server's answer is not a list of %1.").arg(m_scope.type.resource);
        Q_EMIT failed(error);
        return;
    }
    m_objects.append(page.items);
    Q_EMIT pageRead(page.items);
    if (m_isClosed)
        return; // by who heard of it
    if (!page.continueToken.isEmpty()) {
        ask(page.continueToken, pageSize);
        return;
    }
    m_resourceVersion = page.resourceVersion;
    Q_EMIT finished();
}

} // namespace shopflow::kube
