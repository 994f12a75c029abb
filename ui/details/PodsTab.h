// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "common/Theme.h"
#include "stores/Store.h"

#include <QTimer>
#include <QWidget>

class QTableView;

namespace shopflow::ui {

class Label;
class PodTableModel;

//! The pods of the selected store. Owned by the details pane.
class PodsTab final : public QWidget
{
    Q_OBJECT

public:
    PodsTab(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    void setStore(const Store &store);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PodTableModel *m_model;
    QTableView *m_table;
    Label *m_empty;
    QTimer m_ages;
};

} // namespace shopflow::ui
