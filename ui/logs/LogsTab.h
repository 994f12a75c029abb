// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace shopflow {
struct Store;
}

namespace shopflow::ui {

class Label;
class LogView;
class Pill;
class SessionLink;

//! The merged, followed log of one store: all its pods and containers. Follows
//! only while it can be seen. Owned by the details pane.
class LogsTab final : public QWidget
{
    Q_OBJECT

public:
    LogsTab(const Theme &theme, SessionLink &link, QWidget *parent = nullptr);
    void setStore(const Store *store);
    [[nodiscard]] LogView &view() const { return *m_view; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildBar(const Theme &theme);
    void followWanted();
    void search(bool backward);
    void updateFooter();

    SessionLink &m_link;
    QString m_storeName;
    QString m_followed;
    QString m_problem;
    Pill *m_state;
    QToolButton *m_follow;
    QToolButton *m_times;
    QLineEdit *m_search;
    QToolButton *m_previous;
    QToolButton *m_next;
    Label *m_found;
    LogView *m_view;
    Label *m_footer;
};

} // namespace shopflow::ui
