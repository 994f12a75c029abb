// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractProxyModel>
#include <QPointer>

namespace shopflow::ui {

class StoreTableModel;

//! Filters stores by words (all must occur somewhere) and sorts by raw values, with the
//! title as the second key. What changes at once is told at once: a block of rows goes,
//! one comes, the order is another one; for each of these a view works no longer than for
//! a single row. Its source is a StoreTableModel. Owned by its table.
class StoreFilterProxy final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit StoreFilterProxy(QObject *parent = nullptr);

    void setWords(const QString &text);

    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &) const override { return {}; }
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override { return rowCount(parent) > 0; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    void tellChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void takeIn(int first, int last);
    void letGo(int first, int last);
    void forget(int first, int last);
    void startAnew();
    void settle();

    [[nodiscard]] bool accepts(int store) const;
    [[nodiscard]] bool isBefore(int left, int right) const;
    [[nodiscard]] QVector<int> merged(const QVector<int> &inOrder, QVector<int> others) const;
    void show(const QVector<int> &wanted);
    void dropAllBut(const QVector<int> &wanted);
    [[nodiscard]] int firstHeld(const QVector<bool> &without) const;
    void addThoseOf(const QVector<int> &wanted);
    void arrange(const QVector<int> &stores);
    void removeBlock(int first, int count);
    void insertBlock(int first, const QVector<int> &stores);
    void number(int first);

    QPointer<StoreTableModel> m_stores;
    QStringList m_words; //!< case folded
    int m_column = -1;   //!< that it sorts by
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QVector<int> m_shown;   //!< rows of the source, in this model's order
    QVector<int> m_places;  //!< by row of the source: where it is shown, or -1
    QVector<int> m_touched; //!< rows of the source whose place may be another one now
};

} // namespace shopflow::ui
