// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"

#include <QByteArray>
#include <chrono>
#include <optional>

namespace shopflow::kube {

//! The time of the API server, learned from the Date headers of its answers: what is
//! in the cluster carries the server's time, and ages against a desktop's clock that
//! is wrong are wrong. Owned by an ApiClient; lives on its thread.
class ServerClock final : public Clock
{
public:
    //! \a local outlives this.
    explicit ServerClock(const Clock &local) : m_local(local) {}

    //! The server's time as well as it is known; the local time before any answer. It
    //! does not run backwards while the estimate gets better.
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QDateTime localNow() const { return m_local.now(); }

    //! An answer with this \a dateHeader to a request that was sent and answered at
    //! these local times. A slow answer teaches less than a quick one.
    void learn(const QByteArray &dateHeader, const QDateTime &sentAt, const QDateTime &receivedAt);
    //! How far the server is ahead of this machine, without what may be due to whole
    //! seconds and the way there; nothing before the first answer.
    [[nodiscard]] std::optional<std::chrono::milliseconds> ahead() const;

    //! "Sun, 29 Nov 2026 00:47:08 GMT"; invalid for anything else.
    static QDateTime dateOf(const QByteArray &header);

private:
    const Clock &m_local;
    bool m_known = false;
    // The server is ahead by at least and at most so many milliseconds.
    qint64 m_least = 0;
    qint64 m_most = 0;
    mutable QDateTime m_last;
};

} // namespace shopflow::kube
