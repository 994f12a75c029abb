// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"

#include <QObject>
#include <functional>

namespace shopflow {

//! Sends writes that fit the store's quota. The server charges a request whose client
//! died on the way, and corrects that when it counts anew: until then it may refuse what
//! there is room for. Such a refusal is tried again a few times before it is told.
//! Lives on the client's thread; nothing is sent or told any more once it is gone.
class QuotaPatience final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuotaPatience)

public:
    explicit QuotaPatience(kube::ApiClient &client, QObject *parent = nullptr);
    //! As kube::sendSurely(); \a done hears the last answer.
    void send(const kube::ApiRequest &request, std::function<void(const kube::ApiJob &)> done);
    //! What waits is not tried again, and its end not told.
    void stop();

Q_SIGNALS:
    //! The quota refused a write that will be tried again. \a words: the note of a step.
    void waiting(const QString &words);

private:
    void attempt(const kube::ApiRequest &request, const std::function<void(const kube::ApiJob &)> &done, int refusals);

    kube::ApiClient &m_client;
    bool m_stopped = false;
};

} // namespace shopflow
