// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "StoreCommand.h"

#include "kube/stream/LogMerger.h"
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
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("logs palmonas -f --tail 20"),
                QStringLiteral("logs palmonas --component web --since 10m"),
                QStringLiteral("logs palmonas --component setup")};
    }

protected:
    [[nodiscard]] bool onlyPrints() const override { return true; }
    void onStore(const Store &store) override;

private:
    [[nodiscard]] bool isWanted(const kube::PodStatus &pod, const kube::ContainerStatus &container) const;
    //! A container fits, or may come while we follow.
    [[nodiscard]] bool mayFit(const Store &store) const;
    void openStreams(const Store &store);
    void onGathered(kube::LogStream *stream);
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
    QSet<kube::LogStream *> m_gathering; //!< whose last lines are still to come
    bool m_beganFollowing = false;
    kube::LogMerger m_merger;
    QTimer m_flush;
    int m_open = 0;
    int m_read = 0; //!< streams that ended without an error
    std::optional<Error> m_lastError;
};

} // namespace shopflow::ctl
