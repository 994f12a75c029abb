// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "stores/Blueprint.h"
#include "stores/StoreTableModel.h"

#include <QTableView>
#include <QTimer>

namespace shopflow::ui {

class StoreFilterProxy;

//! The live table of stores: fixed row height, columns that never size themselves,
//! an address that opens on click. Owned by its ClusterView.
class StoreTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreTable)

public:
    StoreTable(const Theme &theme, const BlueprintCatalog &catalog, StoreTableModel &stores, const Clock &clock,
               QWidget *parent = nullptr);

    void setFilterWords(const QString &text);
    //! The one among the selected that the details are about.
    [[nodiscard]] QString selectedUid() const;
    //! All of them, from top to bottom.
    [[nodiscard]] QStringList selectedUids() const;
    //! Selects and shows the row of \a uid when the filter lets it through.
    void selectUid(const QString &uid);
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    void storeSelected(const QString &uid);
    void addressClicked(const QString &uid);
    void storeActivated(const QString &uid);
    void menuRequested(const QString &uid, const QPoint &globalPosition);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitColumns();

    StoreTableModel &m_stores;
    StoreFilterProxy *m_proxy;
    QTimer m_ages;
    bool m_userColumns = false;
    bool m_fitting = false;
};

} // namespace shopflow::ui
