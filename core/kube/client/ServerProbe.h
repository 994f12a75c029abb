// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Timing.h"
#include "kube/client/ApiError.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>
#include <vector>

namespace shopflow::kube {

class ApiClient;
class ApiJob;

//! Knows whether the API server is there, for everybody who uses one client: one
//! question at a time, on a connection of its own, when somebody has a doubt; every
//! two seconds while the answer is no. Notices as well that the computer slept. Owned
//! by its ApiClient; lives on its thread.
class ServerProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerProbe)

public:
    using Answer = std::function<void(const std::optional<ApiError> &problem)>;

    ServerProbe(ApiClient &client, const Timing &timing);

    //! Asks the server, unless it was just asked; lost() follows when it is not there.
    void doubt();
    [[nodiscard]] bool isLost() const { return m_lost.has_value(); }
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_lost; }

    //! Asks without credentials, who were refused: a Kubernetes API server knows itself
    //! without them, a login page in front of it does not. One question for all who ask
    //! meanwhile. Dropped when \a receiver dies.
    void askWithoutCredentials(QObject *receiver, Answer answer);

Q_SIGNALS:
    void lost(const shopflow::kube::ApiError &problem);
    void back();
    //! Connections are likely dead, and what is known is old.
    void wokeUp();

private:
    struct Waiting {
        QPointer<QObject> receiver;
        Answer answer;
    };

    void ask();
    void onAnswer(const ApiJob &job);
    void onLimit();
    void conclude(const std::optional<ApiError> &problem);
    void lookAtTheClock();

    ApiClient &m_client;
    const Timing &m_timing;
    Alarm *m_next;  //!< children of this
    Alarm *m_limit;
    Alarm *m_tick;
    QPointer<ApiJob> m_job;
    std::optional<ApiError> m_lost;
    std::vector<Waiting> m_waiting;
    std::chrono::milliseconds m_askedAt{0};
    std::chrono::milliseconds m_wellAt{0};
    bool m_knownWell = false;
    std::chrono::milliseconds m_tickedAt{0};
    QDateTime m_tickedOn;
};

} // namespace shopflow::kube
