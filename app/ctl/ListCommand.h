// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"
#include "ConnectionNews.h"

#include "stores/StoreDirectory.h"

#include <QHash>
#include <QTimer>

namespace shopflow::ctl {

//! Lists all stores, once or for as long as it is wanted.
class ListCommand final : public Command
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("list"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("Lists all stores of the cluster."); }
    [[nodiscard]] Arguments arguments() const override { return {}; }
    [[nodiscard]] QList<QCommandLineOption> declaredOptions() const override;
    void read(Options &options) override { m_watch = options.isSet(QStringLiteral("watch")); }
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("list"), QStringLiteral("list --watch")};
    }

protected:
    void start() override;
    [[nodiscard]] bool onlyPrints() const override { return true; }

private:
    void open();
    void onListed();
    void printAll();
    void printChange(const QVector<Store> &changed, const QVector<QString> &removed);
    void printRow(const QStringList &row);
    void onConnection(const kube::CacheState &state);
    //! How fresh the rows are, whenever that is another.
    void printConnection(const kube::CacheState &state);
    [[nodiscard]] QVector<Store> sortedStores() const;

    struct Shown {
        QString name;
        QStringList row; //!< without the age, which changes by itself
    };
    [[nodiscard]] Shown shownOf(const Store &store) const;

    bool m_watch = false;
    bool m_printed = false;
    bool m_headed = false;
    std::pair<kube::CacheState::Phase, kube::CacheState::Trouble> m_connection{kube::CacheState::Phase::Live,
                                                                               kube::CacheState::Trouble::None};
    StoreDirectory *m_directory = nullptr;
    QHash<QString, Shown> m_shown; //!< by uid
    QVector<qsizetype> m_widths;   //!< of the columns while watching
    QTimer m_patience;
    QTimer m_settle;
};

} // namespace shopflow::ctl
