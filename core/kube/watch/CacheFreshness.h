// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"
#include "kube/watch/CacheState.h"

#include <QObject>

namespace shopflow::kube {

//! Keeps the state of one cache: what it is since when and why, and the alarm that
//! turns a lost connection into a stale one. Lives on the client's thread; owned by
//! its ResourceWatcher.
class CacheFreshness final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CacheFreshness)

public:
    explicit CacheFreshness(ApiClient &client, QObject *parent = nullptr);

    [[nodiscard]] const CacheState &state() const { return m_state; }
    [[nodiscard]] CacheState::Phase phase() const { return m_state.phase; }
    //! There is a list that may be shown, however old.
    [[nodiscard]] bool hasList() const { return m_hasList; }
    void noteList() { m_hasList = true; }
    void setPhase(CacheState::Phase phase, const ApiError &error = {});
    //! A byte came.
    void heard();
    //! Reconnecting, and nothing heard for so long: Stale.
    void setStaleAfter(std::chrono::milliseconds time) { m_staleAfter = time; }
    //! No watcher is at work any more.
    void rest() { m_stale->stop(); }

Q_SIGNALS:
    void stateChanged(const shopflow::kube::CacheState &state);

private:
    void startStaleAlarm();
    void onStale();

    ApiClient &m_client;
    CacheState m_state;
    Alarm *m_stale; //!< child of this
    std::chrono::milliseconds m_staleAfter{45'000};
    std::chrono::milliseconds m_heardAt{0};
    bool m_hasList = false;
};

} // namespace shopflow::kube
