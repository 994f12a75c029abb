// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "kube/status/PodStatus.h"

#include <QAbstractTableModel>

namespace shopflow::ui {

//! The pods of one store in kubectl's words. Differences by uid become row
//! signals. Owned by the pods tab.
class PodTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PodTableModel)

public:
    enum Column { NameColumn, ReadyColumn, StatusColumn, RestartsColumn, AgeColumn, NodeColumn, ColumnCount };
    enum DataRole { ToneRole = Qt::UserRole };

    explicit PodTableModel(const Clock &clock, QObject *parent = nullptr);
    void setPods(const QVector<kube::PodStatus> &pods);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant display(const kube::PodStatus &pod, int column) const;
    [[nodiscard]] static QString containersText(const kube::PodStatus &pod);

    const Clock &m_clock;
    QVector<kube::PodStatus> m_pods;
};

} // namespace shopflow::ui
