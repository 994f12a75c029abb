// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/MainWindow.h"

#include "base/Error.h"
#include "cluster/ClusterView.h"
#include "details/DetailsPane.h"
#include "main/AboutDialog.h"
#include "main/FirstRunPage.h"
#include "main/HeaderBar.h"
#include "main/Rail.h"
#include "main/Settings.h"
#include "main/StatusLine.h"
#include "stores/StoreReasons.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

using Id = ActionCatalog::Id;

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_actions(new ActionCatalog(services.theme, this)),
      m_header(new HeaderBar(services.theme, *m_actions, this)), m_rail(new Rail(services.theme, this)),
      m_views(new QStackedWidget(this)), m_firstRun(new FirstRunPage(services.theme, services.clipboard, this)),
      m_status(new StatusLine(services.theme, services.clock, this))
{
    setWindowTitle(tr("ShopFlow Console"));
    setMinimumSize(1000, 620);
    resize(1320, 860);
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_views, 1);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(row, 1);
    layout->addWidget(m_status);
    setCentralWidget(body);
    m_views->addWidget(m_firstRun);

    buildMenus();
    connectActions();
    restoreGeometry(services.settings.value(Settings::Key::WindowGeometry).toByteArray());
    connect(m_rail, &Rail::contextChosen, this, &MainWindow::openContext);
    connect(m_header, &HeaderBar::filterChanged, this, [this](const QString &text) {
        if (ClusterView *view = currentView())
            view->setFilterWords(text);
    });
    connect(m_firstRun, &FirstRunPage::chooseFileRequested, this, &MainWindow::chooseKubeConfig);
    connect(m_firstRun, &FirstRunPage::searchAgainRequested, this, &MainWindow::kubeConfigSearchRequested);
    updateState();
}

MainWindow::~MainWindow()
{
    // Views save what they remember and end their sessions before anything else goes.
    qDeleteAll(m_opened);
}

void MainWindow::buildMenus()
{
    const auto addTo = [this](QMenu *menu, std::initializer_list<Id> ids) {
        menu->setToolTipsVisible(true);
        for (const Id id : ids)
            menu->addAction(m_actions->action(id));
    };
    addTo(menuBar()->addMenu(tr("&File")), {Id::ChooseKubeConfig, Id::Reconnect, Id::Quit});
    QMenu *store = menuBar()->addMenu(tr("&Store"));
    addTo(store, {Id::NewStore});
    store->addSeparator();
    addTo(store, {Id::OpenStore, Id::OpenAdmin, Id::Credentials});
    store->addSeparator();
    addTo(store, {Id::Verify, Id::Repair, Id::Change, Id::TestMail});
    store->addSeparator();
    addTo(store, {Id::AdminLoginPage});
    store->addSeparator();
    addTo(store, {Id::Delete});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    addTo(view, {Id::Filter});
    view->addSeparator();
    addTo(view, {Id::ShowOverview, Id::ShowPods, Id::ShowEvents, Id::ShowLogs});
    view->addSeparator();
    QMenu *looks = view->addMenu(tr("Look", "menu: light or dark"));
    addTo(looks, {Id::ThemeSystem, Id::ThemeLight, Id::ThemeDark});
    addTo(menuBar()->addMenu(tr("&Help")), {Id::About});
    // The icon of New Store is made for its coloured button.
    m_actions->action(Id::NewStore)->setIconVisibleInMenu(false);

    QAction *loginPage = m_actions->action(Id::AdminLoginPage);
    loginPage->setCheckable(true);
    loginPage->setChecked(m_services.settings.value(Settings::Key::AdminLoginPage).toBool());

    auto *group = new QActionGroup(this);
    for (const Id id : {Id::ThemeSystem, Id::ThemeLight, Id::ThemeDark}) {
        m_actions->action(id)->setCheckable(true);
        group->addAction(m_actions->action(id));
    }
    const Theme::Mode mode = m_services.theme.mode();
    m_actions
        ->action(mode == Theme::Mode::Light  ? Id::ThemeLight
                 : mode == Theme::Mode::Dark ? Id::ThemeDark
                                             : Id::ThemeSystem)
        ->setChecked(true);
}

void MainWindow::connectActions()
{
    const auto on = [this](Id id, auto call) { connect(m_actions->action(id), &QAction::triggered, this, call); };
    const auto onView = [this, on](Id id, void (ClusterView::*call)()) {
        on(id, [this, call] {
            if (ClusterView *view = currentView())
                (view->*call)();
        });
    };
    onView(Id::NewStore, &ClusterView::newStore);
    onView(Id::Credentials, &ClusterView::showCredentials);
    onView(Id::Verify, &ClusterView::verifySelected);
    onView(Id::Change, &ClusterView::changeSelected);
    onView(Id::Repair, &ClusterView::repairSelected);
    onView(Id::TestMail, &ClusterView::testMailOfSelected);
    onView(Id::Delete, &ClusterView::deleteSelected);
    onView(Id::Reconnect, &ClusterView::tryAgain);
    const auto open = [this](const QString &kind) {
        ClusterView *view = currentView();
        if (const Store *store = view ? view->selectedStore() : nullptr)
            view->openEndpoint(store->name(), kind);
    };
    on(Id::OpenStore, [open] { open(u"store"_s); });
    on(Id::OpenAdmin, [open] { open(u"admin"_s); });
    on(Id::AdminLoginPage, [this] {
        m_services.settings.setValue(Settings::Key::AdminLoginPage,
                                     m_actions->action(Id::AdminLoginPage)->isChecked());
    });
    on(Id::Filter, [this] {
        m_header->filterField()->setFocus(Qt::ShortcutFocusReason);
        m_header->filterField()->selectAll();
    });
    on(Id::ChooseKubeConfig, [this] { chooseKubeConfig(); });
    on(Id::Quit, [this] { close(); });
    const auto tab = [this](DetailsPane::Tab which) {
        if (ClusterView *view = currentView())
            view->details().setCurrentTab(which);
    };
    on(Id::ShowOverview, [tab] { tab(DetailsPane::Overview); });
    on(Id::ShowPods, [tab] { tab(DetailsPane::Pods); });
    on(Id::ShowEvents, [tab] { tab(DetailsPane::Events); });
    on(Id::ShowLogs, [tab] { tab(DetailsPane::Logs); });
    on(Id::ThemeSystem, [this] { setTheme(Theme::Mode::System); });
    on(Id::ThemeLight, [this] { setTheme(Theme::Mode::Light); });
    on(Id::ThemeDark, [this] { setTheme(Theme::Mode::Dark); });
    on(Id::About, [this] { showAbout(); });
}

void MainWindow::setContexts(const QVector<kube::KubeContextSummary> &contexts)
{
    m_rail->setContexts(contexts);
    for (const QString &name : m_opened.keys()) {
        const bool still = std::any_of(contexts.begin(), contexts.end(),
                                       [&name](const auto &context) { return context.name == name; });
        if (!still)
            delete m_opened.take(name);
    }
    updateState();
}

void MainWindow::showFirstRun(const Error &reason)
{
    m_firstRun->setReason(reason);
    m_views->setCurrentWidget(m_firstRun);
    updateState();
}

void MainWindow::openContext(const QString &name)
{
    ClusterView *view = m_opened.value(name);
    if (!view) {
        view = new ClusterView(m_services, name, m_views);
        m_opened.insert(name, view);
        m_views->addWidget(view);
        connectView(view);
    }
    m_views->setCurrentWidget(view);
    if (!m_rail->isAncestorOf(QApplication::focusWidget()))
        view->setFocus(Qt::OtherFocusReason);
    view->setFilterWords(m_header->filterField()->text());
    m_services.settings.setValue(Settings::Key::LastContext, name);
    updateState();
}

void MainWindow::connectView(ClusterView *view)
{
    connect(view, &ClusterView::stateChanged, this, &MainWindow::updateState);
    connect(view, &ClusterView::newsChanged, this, [this, view](const QString &text) {
        if (view == currentView())
            m_status->setNews(text);
    });
    connect(view, &ClusterView::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        for (const Id id : {Id::OpenStore, Id::OpenAdmin, Id::Credentials})
            menu->addAction(m_actions->action(id));
        menu->addSeparator();
        for (const Id id : {Id::Verify, Id::Repair, Id::Change, Id::TestMail})
            menu->addAction(m_actions->action(id));
        menu->addSeparator();
        menu->addAction(m_actions->action(Id::Delete));
        menu->popup(position);
    });
}

ClusterView *MainWindow::currentView() const
{
    return qobject_cast<ClusterView *>(m_views->currentWidget());
}

void MainWindow::updateState()
{
    for (const ClusterView *view : std::as_const(m_opened))
        m_rail->setContextState(view->contextName(), view->connection().phase, view->storeCount());
    const ClusterView *view = currentView();
    m_rail->setVisible(view);
    m_header->setVisible(view);
    m_rail->setCurrent(view ? view->contextName() : QString());
    setWindowTitle(view ? tr("%1 – ShopFlow Console").arg(view->contextName()) : tr("ShopFlow Console"));
    const ConnectionStatus connection = view ? view->connection() : ConnectionStatus();
    const Store *store = view ? view->selectedStore() : nullptr;
    const QString none = view ? QString() : tr("Choose a cluster first.");
    const auto reason = [&](Id id, const QString &text) { m_actions->setReason(id, none.isEmpty() ? text : none); };
    reason(Id::NewStore, StoreReasons::newStore(connection, view && view->isListed()));
    reason(Id::OpenStore, StoreReasons::openStore(store));
    reason(Id::OpenAdmin, StoreReasons::openAdmin(store));
    reason(Id::Credentials, StoreReasons::credentials(store));
    reason(Id::Verify, StoreReasons::verify(connection, store));
    reason(Id::Change, StoreReasons::change(connection, store));
    reason(Id::Repair, view && store && view->isWorkingOn(store->name()) ? tr("The console is working on this store already.")
                                                                        : StoreReasons::repair(connection, store));
    const Blueprint *blueprint = store ? m_services.catalog.find(store->spec.platform) : nullptr;
    reason(Id::TestMail, StoreReasons::testMail(connection, store, blueprint));
    m_actions->action(Id::TestMail)
        ->setVisible(!blueprint || blueprint->operations.contains(StoreReasons::testMailOperation()));
    reason(Id::Delete, StoreReasons::deleteStore(connection, store));
    reason(Id::Reconnect, {});
    const StorePhase phase = store ? store->status.phase : StorePhase::Unknown;
    m_header->setInTrouble(phase == StorePhase::Degraded || phase == StorePhase::Failed);
    if (!view) {
        m_status->setNotConnected();
        return;
    }
    m_status->setConnection(connection, view->isListed());
    m_rail->setStoreCount(view->storeCount());
}

void MainWindow::chooseKubeConfig()
{
    auto *dialog = new QFileDialog(this, tr("Choose a kubeconfig"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::kubeConfigChosen);
    dialog->open();
}

void MainWindow::showAbout()
{
    (new AboutDialog(m_services.theme, this))->open();
}

void MainWindow::setTheme(Theme::Mode mode)
{
    m_services.theme.setMode(mode);
    m_services.settings.setValue(Settings::Key::ThemeMode, Theme::modeName(mode));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.setValue(Settings::Key::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace shopflow::ui
