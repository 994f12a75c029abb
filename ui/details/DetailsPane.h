// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/Services.h"
#include "session/ConnectionStatus.h"
#include "stores/Store.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace shopflow::ui {

class EventsTab;
class LoginKeeper;
class LogsTab;
class ManifestTab;
class OverviewTab;
class PodsTab;
class SessionLink;

//! The lower half of the window: everything about the selected store. Owned by the
//! ClusterView.
class DetailsPane final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Overview, Pods, Events, Logs, Manifest };

    DetailsPane(const Services &services, SessionLink &link, LoginKeeper &keeper, QWidget *parent = nullptr);

    //! Null: nothing is selected.
    void setStore(const Store *store, const ConnectionStatus &connection);
    void setCurrentTab(Tab tab);
    [[nodiscard]] EventsTab &events() const { return *m_events; }
    [[nodiscard]] LogsTab &logs() const { return *m_logs; }
    [[nodiscard]] ManifestTab &manifest() const { return *m_manifest; }

Q_SIGNALS:
    void openRequested(const QString &endpointKind);
    void testMailRequested();
    void changeRequested();

private:
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QWidget *m_nothing;
    OverviewTab *m_overview;
    PodsTab *m_pods;
    EventsTab *m_events;
    LogsTab *m_logs;
    ManifestTab *m_manifest;
    bool m_hasStore = false;
};

} // namespace shopflow::ui
