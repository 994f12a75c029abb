// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "session/StoreMailbox.h"
#include "stores/Store.h"
#include "stores/StoreRowTexts.h"
#include "stores/StoreTotals.h"
#include "stores/StoreUse.h"

#include <QAbstractTableModel>
#include <QHash>

namespace shopflow::ui {

//! The stores of one cluster as rows. Keeps its own values, keyed by uid; changes
//! arrive as differences and become row signals only, never a reset, so that
//! selection, scroll position and order of a view survive. Owned by its
//! ClusterView; GUI thread.
class StoreTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreTableModel)

public:
    enum Column {
        TitleColumn,
        StatusColumn,
        AddressColumn,
        CpuColumn,
        MemoryColumn,
        StorageColumn,
        AgeColumn,
        VerifiedColumn,
        OwnerColumn,
        ColumnCount,
    };
    enum DataRole {
        UidRole = Qt::UserRole,
        UrlRole,   //!< of the address
        ShareRole, //!< of the limit that is in use; below 0: not known
    };

    StoreTableModel(const Clock &clock, QObject *parent = nullptr);

    void apply(const StoreChanges &changes);
    //! What stores take now; of stores that are not here nothing is kept.
    void applyUsage(const QVector<StoreUsage> &usage);
    //! Forgets everything, e.g. because another cluster answers now.
    void clear();

    [[nodiscard]] const Store *storeAt(int row) const;
    [[nodiscard]] const Store *storeByUid(const QString &uid) const;
    [[nodiscard]] const Store *storeByName(const QString &name) const;
    [[nodiscard]] int rowOf(const QString &uid) const { return m_rows.value(uid, -1); }
    [[nodiscard]] StoreTotals totals() const { return m_totals; }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] const QVector<Store> &all() const { return m_stores; }
    //! Whether a row has \a word, case folded, in what a filter looks at.
    [[nodiscard]] bool contains(int row, const QString &word) const { return m_texts.contains(row, m_stores.at(row), word); }
    //! How two rows are ordered by the raw values of \a column: below, at or above 0.
    [[nodiscard]] int compareRows(int left, int right, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    //! All that changed at once is told; what follows from it may be worked out now.
    void applied();
    //! After apply(): the value of this store is another one now, or new.
    void storeChanged(const QString &uid);
    void storeRemoved(const QString &uid);
    void totalsChanged();

private:
    void removeRowsOf(const QVector<QString> &uids);
    void indexFrom(int row);
    void tellTotals(const StoreTotals &before);
    [[nodiscard]] QVariant display(int row, int column) const;
    [[nodiscard]] StoreUse useOf(const Store &store, int column) const;
    [[nodiscard]] double shareOf(const Store &store, int column) const;

    const Clock &m_clock;
    QVector<Store> m_stores;
    QHash<QString, StoreUsage> m_usage; //!< by uid
    QHash<QString, int> m_rows; //!< uid -> row
    StoreRowTexts m_texts;
    StoreTotals m_totals;
};

} // namespace shopflow::ui
