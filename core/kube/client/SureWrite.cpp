// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/SureWrite.h"

#include "base/Logging.h"

namespace shopflow::kube {

using namespace std::chrono_literals;

namespace {

//! A server that restarts closes its connections first.
constexpr std::chrono::milliseconds moment = 1s;

} // namespace

bool mayHaveArrived(const ApiError &error)
{
    return error.status == 0 &&
           (error.transport == ApiError::Transport::Refused || error.transport == ApiError::Transport::Timeout);
}

void sendSurely(ApiClient &client, const ApiRequest &request, QObject *receiver, std::function<void(const ApiJob &)> done)
{
    client.send(request, receiver, [&client, request, receiver, done = std::move(done)](const ApiJob &job) {
        if (job.succeeded() || !mayHaveArrived(job.error())) {
            done(job);
            return;
        }
        qCDebug(lcRequest).noquote() << request.method << request.path << "is sent once more";
        Alarm *pause = client.timing().makeAlarm(receiver);
        QObject::connect(pause, &Alarm::rang, receiver, [&client, request, receiver, done, pause] {
            pause->deleteLater();
            client.send(request, receiver, done);
        });
        pause->start(moment);
    });
}

} // namespace shopflow::kube
