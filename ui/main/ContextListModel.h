// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/config/KubeContext.h"
#include "session/ConnectionStatus.h"

#include <QAbstractListModel>

#include <optional>

namespace shopflow::ui {

//! The contexts of the kubeconfig for the rail. Only opened ones have a phase and
//! a number of stores. Owned by the rail.
class ContextListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContextListModel)

public:
    enum DataRole { PhaseRole = Qt::UserRole, CountRole, ProductionRole, LockedRole };

    explicit ContextListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setContexts(const QVector<kube::KubeContextSummary> &contexts);
    //! \a stores: how many there are, once that is known.
    void setState(const QString &name, ConnectionStatus::Phase phase, std::optional<int> stores);
    void setMarks(const QString &name, bool production, bool locked);
    [[nodiscard]] int rowOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        kube::KubeContextSummary context;
        std::optional<ConnectionStatus::Phase> phase;
        std::optional<int> stores;
        bool production = false;
        bool locked = false;
    };
    QVector<Row> m_rows;
};

} // namespace shopflow::ui
