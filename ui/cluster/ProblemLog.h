// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "cluster/Problem.h"
#include "kube/watch/WatchReport.h"

#include <QObject>
#include <QVector>

namespace shopflow::ui {

class SessionLink;

//! Remembers the last things that went wrong on a cluster and how its watches were, for
//! people who look for a fault. What happens again and again is counted. Owned by the
//! ClusterView, before whose link it goes.
class ProblemLog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemLog)

public:
    static constexpr int most = 20;

    ProblemLog(SessionLink &link, const Clock &clock, QObject *parent = nullptr);
    [[nodiscard]] const QVector<Problem> &problems() const { return m_problems; } //!< the oldest first
    [[nodiscard]] const QVector<kube::WatchReport> &watches() const { return m_watches; }

private:
    void add(const QString &where, const Error &error);

    const Clock &m_clock;
    QVector<Problem> m_problems;
    QVector<kube::WatchReport> m_watches;
};

} // namespace shopflow::ui
