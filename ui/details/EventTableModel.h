// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "kube/status/EventDigest.h"

#include <QAbstractTableModel>

namespace shopflow::ui {

//! What the cluster noted about one store, newest first, in kubectl's words.
//! Differences become row signals. Owned by the events tab.
class EventTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventTableModel)

public:
    enum Column { SeenColumn, TypeColumn, ReasonColumn, ObjectColumn, MessageColumn, ColumnCount };
    enum DataRole { ToneRole = Qt::UserRole, SortRole };

    explicit EventTableModel(const Clock &clock, QObject *parent = nullptr);
    //! \a events: oldest first.
    void setEvents(const QVector<kube::EventDigest> &events);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant display(const kube::EventDigest &event, int column) const;
    [[nodiscard]] QString toolTip(const kube::EventDigest &event, int column) const;
    [[nodiscard]] qsizetype rowOf(const kube::EventDigest &event, qsizetype from) const;

    const Clock &m_clock;
    QVector<kube::EventDigest> m_events;
};

} // namespace shopflow::ui
