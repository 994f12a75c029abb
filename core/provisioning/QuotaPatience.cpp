// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/QuotaPatience.h"

#include "base/Logging.h"
#include "kube/client/SureWrite.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

using kube::ApiJob;
using kube::ApiRequest;

namespace {

//! Corrections were seen after 3 to 14 s.
constexpr std::array<std::chrono::seconds, 5> pauses{1s, 2s, 4s, 8s, 8s};

//! Another quota of the namespace is not ours to know about.
bool isOfOurQuota(const kube::ApiError &error)
{
    return error.isForbidden() && error.message.contains("exceeded quota: store-quota,"_L1);
}

} // namespace

QuotaPatience::QuotaPatience(kube::ApiClient &client, QObject *parent) : QObject(parent), m_client(client) {}

void QuotaPatience::send(const ApiRequest &request, std::function<void(const ApiJob &)> done)
{
    attempt(request, done, 0);
}

void QuotaPatience::attempt(const ApiRequest &request, const std::function<void(const ApiJob &)> &done, int refusals)
{
    kube::sendSurely(m_client, request, this, [this, request, done, refusals](const ApiJob &job) {
        if (job.succeeded() || !isOfOurQuota(job.error()) || size_t(refusals) == pauses.size()) {
            done(job);
            return;
        }
        if (m_stopped)
            return;
        const std::chrono::seconds pause = pauses.at(size_t(refusals));
        qCInfo(lcStores).noquote() << request.method << request.path << "was refused by the quota; tried again in"
                                   << pause.count() << "s";
        Alarm *alarm = m_client.timing().makeAlarm(this);
        connect(alarm, &Alarm::rang, this, [this, request, done, refusals, alarm] {
            alarm->deleteLater();
            attempt(request, done, refusals + 1);
        });
        alarm->start(pause);
        Q_EMIT waiting(u"the cluster has not counted the quota anew yet; trying again in %1 s"_s.arg(pause.count()));
    });
}

void QuotaPatience::stop()
{
    m_stopped = true;
    const auto alarms = findChildren<Alarm *>(Qt::FindDirectChildrenOnly);
    for (Alarm *alarm : alarms)
        alarm->stop();
}

} // namespace shopflow
