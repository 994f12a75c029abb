// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreTable.h"

#include "stores/ColumnWidths.h"
#include "stores/StoreCellDelegate.h"
#include "stores/StoreFilterProxy.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace shopflow::ui {

StoreTable::StoreTable(const Theme &theme, const BlueprintCatalog &catalog, StoreTableModel &stores, const Clock &clock,
                       QWidget *parent)
    : QTableView(parent), m_stores(stores), m_proxy(new StoreFilterProxy(this))
{
    setAccessibleName(tr("Stores", "the table of all stores"));
    setObjectName(QStringLiteral("storeTable"));
    m_proxy->setSourceModel(&stores);
    setModel(m_proxy);
    setItemDelegate(new StoreCellDelegate(theme, catalog, stores, clock, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(StoreCellDelegate::rowHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(56);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setFixedHeight(32);
    setSortingEnabled(true);
    sortByColumn(StoreTableModel::TitleColumn, Qt::AscendingOrder);

    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT storeSelected(selectedUid()); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == StoreTableModel::AddressColumn && index.data(StoreTableModel::UrlRole).toUrl().isValid())
            Q_EMIT addressClicked(index.data(StoreTableModel::UidRole).toString());
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        // The stretched last column resizes itself: only a pressed button is a person.
        if (!m_fitting && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)) {
            m_userColumns = true;
            setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        }
    });
    // By their content once there is some; what comes later moves no column.
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (!m_userColumns && last - first + 1 == m_proxy->rowCount())
            fitColumns();
    });
    // Ages and "verified ... ago" move on without any change of the data.
    m_ages.setInterval(1000);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        if (isVisible() && m_proxy->rowCount() > 0)
            viewport()->update();
    });
    m_ages.start();
}

void StoreTable::setFilterWords(const QString &text)
{
    m_proxy->setWords(text);
}

int StoreTable::visibleRows() const
{
    return m_proxy->rowCount();
}

QString StoreTable::selectedUid() const
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && selectionModel()->isSelected(current))
        return current.data(StoreTableModel::UidRole).toString();
    const QStringList all = selectedUids();
    return all.isEmpty() ? QString() : all.constFirst();
}

QStringList StoreTable::selectedUids() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList uids;
    for (const QModelIndex &row : std::as_const(rows))
        uids.append(row.data(StoreTableModel::UidRole).toString());
    return uids;
}

void StoreTable::selectUid(const QString &uid)
{
    const int row = m_stores.rowOf(uid);
    if (row < 0)
        return;
    const QModelIndex index = m_proxy->mapFromSource(m_stores.index(row, 0));
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

QByteArray StoreTable::columnState() const
{
    return m_userColumns ? horizontalHeader()->saveState() : QByteArray();
}

void StoreTable::restoreColumnState(const QByteArray &state)
{
    m_fitting = true;
    if (!state.isEmpty() && horizontalHeader()->restoreState(state))
        m_userColumns = true;
    m_fitting = false;
}

void StoreTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_userColumns)
        fitColumns();
}

void StoreTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_proxy->rowCount() > 0 || m_stores.rowCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No store matches the filter."));
}

void StoreTable::fitColumns()
{
    m_fitting = true;
    const ColumnWidths widths(*this);
    setColumnHidden(StoreTableModel::VerifiedColumn, widths.isNarrow());
    for (int column = 0; column < StoreTableModel::ColumnCount; ++column) {
        if (widths.of(column) > 0)
            setColumnWidth(column, widths.of(column));
    }
    // What fits needs no bar, however the header rounds.
    setHorizontalScrollBarPolicy(widths.fit() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_fitting = false;
}

void StoreTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool link =
        index.column() == StoreTableModel::AddressColumn && index.data(StoreTableModel::UrlRole).toUrl().isValid();
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void StoreTable::leaveEvent(QEvent *event)
{
    viewport()->unsetCursor();
    QTableView::leaveEvent(event);
}

void StoreTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QString uid = event->reason() == QContextMenuEvent::Mouse
                            ? indexAt(event->pos()).data(StoreTableModel::UidRole).toString()
                            : selectedUid();
    if (!uid.isEmpty())
        Q_EMIT menuRequested(uid, event->globalPos());
}

void StoreTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !selectedUid().isEmpty()) {
        Q_EMIT storeActivated(selectedUid());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace shopflow::ui
