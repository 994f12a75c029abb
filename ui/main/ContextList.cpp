// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/ContextList.h"

#include <QKeyEvent>

#include <utility>

namespace shopflow::ui {

namespace {
constexpr int rowHeight = 34;
constexpr int mostRows = 12;
constexpr int fewestRows = 2; // in a low window
} // namespace

ContextList::ContextList(QWidget *parent) : QListView(parent)
{
    setSelectionMode(SingleSelection);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void ContextList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    // By hand, or by a screen reader, which selects instead of clicking.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        if (!m_silent && !selected.isEmpty())
            Q_EMIT chosen(selected.indexes().constFirst());
    });
}

void ContextList::setChosen(const QModelIndex &index)
{
    const bool silent = std::exchange(m_silent, true);
    if (!index.isValid())
        clearSelection();
    else if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    m_silent = silent;
}

int ContextList::heightOf(int rows) const
{
    return rows * rowHeight + 2;
}

QSize ContextList::sizeHint() const
{
    return {100, heightOf(model() ? qBound(1, model()->rowCount(), mostRows) : 1)};
}

QSize ContextList::minimumSizeHint() const
{
    return {100, heightOf(model() ? qBound(1, model()->rowCount(), fewestRows) : 1)};
}

void ContextList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Select:
        if (currentIndex().isValid())
            selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

QItemSelectionModel::SelectionFlags ContextList::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (event && event->type() == QEvent::KeyPress)
        return QItemSelectionModel::NoUpdate;
    return QListView::selectionCommand(index, event);
}

} // namespace shopflow::ui
