// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "stores/Store.h"

#include <QHash>
#include <QString>
#include <QVector>
#include <chrono>
#include <optional>

namespace shopflow {

//! Decides which store an idle console verifies next: those that never passed the full
//! check first, then those whose last check failed. One at a time, and the more often
//! in vain the more seldom. Decides only; owned by the session.
class VerifySchedule
{
public:
    struct Turn {
        QString storeName;
        bool full = false;
        friend bool operator==(const Turn &, const Turn &) = default;
    };

    //! \a clock outlives this.
    explicit VerifySchedule(const Clock &clock) : m_clock(clock) {}

    //! Who is next now; nothing while another is under way or none is due.
    [[nodiscard]] std::optional<Turn> next(const QVector<Store> &stores) const;
    void begin(const Turn &turn);
    //! The verification of \a storeName ended, whoever had asked for it.
    void end(const QString &storeName, bool passed);
    //! The store is in order, or another one: its past counts no more.
    void forget(const QString &storeName);

    //! How long a store rests after \a failures in a row.
    static std::chrono::seconds pauseAfter(int failures);

private:
    struct Past {
        int failures = 0;
        QDateTime restsUntil;
    };
    [[nodiscard]] bool rests(const QString &storeName, const QDateTime &now) const;

    const Clock &m_clock;
    QHash<QString, Past> m_past;
    QString m_current; //!< the store under way
};

} // namespace shopflow
