// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "common/Theme.h"

#include <QTimer>
#include <QWidget>

class QTableView;

namespace shopflow {
struct Store;
}

namespace shopflow::ui {

class EventTableModel;
class Label;
class SessionLink;

//! What the cluster noted about the selected store. Watches only while it can be
//! seen. Owned by the details pane.
class EventsTab final : public QWidget
{
    Q_OBJECT

public:
    EventsTab(const Theme &theme, const Clock &clock, SessionLink &link, QWidget *parent = nullptr);
    void setStore(const Store *store);
    [[nodiscard]] EventTableModel &model() const { return *m_model; }
    //! What stands in the table's place, or below it; for tests.
    [[nodiscard]] QString words() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const Theme &theme);
    void followWanted();
    void updateWords();

    SessionLink &m_link;
    QString m_storeName;
    QString m_followed;
    EventTableModel *m_model;
    QTableView *m_table;
    Label *m_instead; //!< of rows
    Label *m_footer;
    Error m_problem;
    QTimer m_ages;
    bool m_heard = false;
};

} // namespace shopflow::ui
