// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/ForwardStatus.h"
#include "cluster/Problem.h"
#include "kube/watch/WatchReport.h"
#include "session/ClusterReport.h"
#include "session/ConnectionStatus.h"
#include "stores/Store.h"

#include <QDir>
#include <QStringList>

namespace shopflow::ui {

//! Everything that is known of one opened context.
struct ClusterDiagnostics {
    ConnectionStatus connection;
    bool listed = false;
    QVector<Store> stores;
    ClusterReport report;
    QVector<ForwardStatus> forwards;
    QVector<kube::WatchReport> watches;
    QVector<Problem> problems;
};

//! A text for whoever helps to find a fault: versions, connections, watches with their
//! ages, verdicts, last errors. For people and programs, so it is English in every
//! language. Never secrets, and the home folder is "~". A builder; made for one text.
class Diagnostics
{
public:
    explicit Diagnostics(const QDateTime &now, QString home = QDir::homePath());

    void addContexts(const QStringList &names);
    void addCluster(const ClusterDiagnostics &cluster);
    [[nodiscard]] QString text() const;

    //! \a text without anything that could be a secret, and on one line.
    [[nodiscard]] QString clean(const QString &text) const;

private:
    void add(int depth, const QString &line);
    void addConnection(const ConnectionStatus &status, bool listed);
    void addWatches(const QVector<kube::WatchReport> &watches);
    void addStores(const QVector<Store> &stores);
    void addReport(const ClusterReport &report);
    void addProblems(const QVector<Problem> &problems);
    [[nodiscard]] QString before(const QDateTime &moment) const;
    [[nodiscard]] QString sentenceOf(const Error &error) const;

    QDateTime m_now;
    QString m_home;
    qint64 m_ahead = 0; //!< of the server's clock; watches are timed by ours
    QStringList m_lines;
};

} // namespace shopflow::ui
