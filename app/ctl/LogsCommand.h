// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/stream/LogMerger.h"
#include "StoreCommand.h"

#include "kube/stream/LogStream.h"

#include <QSet>

namespace shopflow::ctl {

//! Shows the logs of a store's containers merged by time, once or following.
class LogsCommand final : public StoreCommand
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("logs"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Shows the logs of all pods of a store, merged by time.");
    }
    [[nodiscard]] QList<QCommandLineOption> declaredOptions() const override;
    void read(Options &options) override;

protected:
    void onStore(const Store &store) override;

private:
    [[nodiscard]] bool isWanted(const kube::PodStatus &pod, const kube::ContainerStatus &container) const;
    void openStreams(const Store &store);
    void onDirectory();
    void onStreamEnded(const QString &source, const std::optional<Error> &error);
    void print(const QVector<kube::LogLine> &lines);
    [[nodiscard]] Error nothingToShow(const Store &store) const;

    bool m_follow = false;
    bool m_previous = false;
    bool m_timestamps = false;
    QString m_component;
    QString m_container;
    qint64 m_sinceSeconds = 0;
    int m_tail = -1;

    QSet<QString> m_opened; //!< pod uid/container
    kube::LogMerger m_merger;
    QTimer m_flush;
    int m_open = 0;
    int m_read = 0; //!< streams that ended without an error
    std::optional<Error> m_lastError;
};

} // namespace shopflow::ctl
