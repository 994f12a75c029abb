// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Output.h"

#include "stores/StoreDirectory.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace shopflow::ctl {

//! Says on stderr when the cluster falls silent and when it is back. Watches may be
//! silent for a minute with nothing wrong, so the server is asked before a word is
//! said. Owned by a command that waits; lives on the main thread.
class ConnectionNews final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionNews)

public:
    ConnectionNews(kube::ApiClient &client, StoreDirectory &directory, Output &output, QObject *parent);

    //! The last word to the person was of trouble.
    [[nodiscard]] bool isSilent() const { return m_told; }

private:
    void look();
    void ask();
    void heard();

    kube::ApiClient &m_client;
    StoreDirectory &m_directory;
    Output &m_output;
    QTimer m_tick;
    QElapsedTimer m_silence; //!< since the last word
    QDateTime m_lastHeard;   //!< by the watches, when it was looked at last
    bool m_asking = false;
    bool m_told = false;
};

} // namespace shopflow::ctl
