// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/DetailsPane.h"

#include "common/Label.h"
#include "details/EventsTab.h"
#include "details/ManifestTab.h"
#include "details/OverviewTab.h"
#include "details/PodsTab.h"
#include "logs/LogsTab.h"
#include "main/Settings.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

DetailsPane::DetailsPane(const Services &services, SessionLink &link, LoginKeeper &keeper, QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this)), m_nothing(new QWidget(m_pages)),
      m_overview(new OverviewTab(services.theme, services.clock, services.catalog, keeper, services.clipboard, m_pages)),
      m_pods(new PodsTab(services.theme, services.clock, m_pages)),
      m_events(new EventsTab(services.theme, services.clock, link, m_pages)),
      m_logs(new LogsTab(services.theme, services.settings, link, m_pages)),
      m_manifest(new ManifestTab(services.theme, link, m_pages))
{
    setProperty("surface", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *strip = new QWidget(this);
    strip->setProperty("surface", u"header"_s);
    strip->setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setAccessibleName(tr("Details of the store"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Overview", "tab: a store at a glance"));
    m_tabs->addTab(tr("Pods", "tab: the pods of a store"));
    m_tabs->addTab(tr("Events", "tab: what the cluster noted about a store"));
    m_tabs->addTab(tr("Logs", "tab: what the containers of a store write"));
    m_tabs->addTab(tr("Manifest", "tab: the objects of a store as YAML"));
    auto *stripLayout = new QHBoxLayout(strip);
    stripLayout->setContentsMargins(8, 0, 8, 0);
    stripLayout->addWidget(m_tabs);
    stripLayout->addStretch(1);

    auto *nothingLayout = new QVBoxLayout(m_nothing);
    auto *words =
        new Label(Look::Muted, tr("Select a store to see its progress, addresses, pods, events and logs."), m_nothing);
    words->setAlignment(Qt::AlignCenter);
    nothingLayout->addWidget(words);

    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_pods);
    m_pages->addWidget(m_events);
    m_pages->addWidget(m_logs);
    m_pages->addWidget(m_manifest);
    m_pages->addWidget(m_nothing);
    m_pages->setCurrentWidget(m_nothing);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_pages, 1);

    m_tabs->setCurrentIndex(qBound(0, services.settings.value(Settings::Key::DetailsTab).toInt(), m_tabs->count() - 1));
    connect(m_tabs, &QTabBar::currentChanged, this, [this, &settings = services.settings](int tab) {
        settings.setValue(Settings::Key::DetailsTab, tab);
        if (m_hasStore)
            m_pages->setCurrentIndex(tab);
    });
    connect(m_overview, &OverviewTab::openRequested, this, &DetailsPane::openRequested);
    connect(m_overview, &OverviewTab::testMailRequested, this, &DetailsPane::testMailRequested);
    connect(m_overview, &OverviewTab::changeRequested, this, &DetailsPane::changeRequested);
}

void DetailsPane::setStore(const Store *store, const ConnectionStatus &connection)
{
    m_hasStore = store != nullptr;
    m_events->setStore(store);
    m_logs->setStore(store);
    m_manifest->setStore(store);
    m_tabs->setEnabled(m_hasStore);
    if (!store) {
        m_tabs->setTabText(Pods, tr("Pods", "tab: the pods of a store"));
        m_pages->setCurrentWidget(m_nothing);
        return;
    }
    m_overview->setStore(*store, connection);
    m_pods->setStore(*store);
    m_tabs->setTabText(Pods, tr("Pods %1", "tab with the number of pods").arg(store->pods.size()));
    m_pages->setCurrentIndex(m_tabs->currentIndex());
}

void DetailsPane::setCurrentTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

} // namespace shopflow::ui
