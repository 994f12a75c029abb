// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace shopflow::ui {

//! The clusters in the rail. Arrows look around, Enter, Space or a click choose: to pass
//! by a cluster contacts nobody. As high as its rows; where there is no room it scrolls.
//! Owned by the rail.
class ContextList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContextList)

public:
    explicit ContextList(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    //! Marks \a index as the one that is shown; emits nothing.
    void setChosen(const QModelIndex &index);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    [[nodiscard]] int heightOf(int rows) const;

    bool m_silent = false;
};

} // namespace shopflow::ui
