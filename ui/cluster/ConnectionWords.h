// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "session/ConnectionStatus.h"

#include <QCoreApplication>

namespace shopflow::ui {

//! How a connection looks in a badge, the rail and the status bar.
struct ConnectionLook {
    QString badge; //!< one word: "Live"
    QString icon;
    Tone tone = Tone::Neutral;
};

//! What a page says when a cluster cannot be used.
struct ConnectionProblem {
    QString icon;
    QString title;
    QString cause;
    QString nextStep;
};

//! What views say about connections. Pure functions.
class ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(shopflow::ui::ConnectionWords)

public:
    static ConnectionLook look(ConnectionStatus::Phase phase);
    //! "Connected", "Reconnecting", "Certificate refused". \a listed: whether the first
    //! look at the stores is complete.
    static QString state(const ConnectionStatus &status, bool listed);
    //! "Last heard 3 s ago"; empty when nothing was heard yet.
    static QString lastHeard(const ConnectionStatus &status, const QDateTime &now);
    //! Whether the phase is a fault that a person must see.
    static bool isProblem(ConnectionStatus::Phase phase);
    static ConnectionProblem problem(const ConnectionStatus &status);
    //! What is said while there may be stores that cannot be seen.
    static ConnectionProblem partialView();
};

} // namespace shopflow::ui
