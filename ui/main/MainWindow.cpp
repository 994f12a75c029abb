// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/MainWindow.h"

#include "base/Error.h"
#include "cluster/ClusterView.h"
#include "cluster/ContextMarks.h"
#include "cluster/ProblemLog.h"
#include "cluster/StoreActions.h"
#include "common/AccessibleParts.h"
#include "common/SecretClipboard.h"
#include "common/StatePage.h"
#include "details/DetailsPane.h"
#include "diagnostics/Diagnostics.h"
#include "main/AboutDialog.h"
#include "main/FirstRunPage.h"
#include "main/HeaderBar.h"
#include "main/MainMenu.h"
#include "main/Rail.h"
#include "main/Settings.h"
#include "main/StatusLine.h"
#include "palette/CommandPalette.h"
#include "palette/PaletteContents.h"
#include "places/ClusterPlaces.h"
#include "settings/SettingsDialog.h"
#include "stores/StoreReasons.h"

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
    : QMainWindow(parent), m_services(services), m_actions(new ActionCatalog(services.theme, services.settings, this)),
      m_header(new HeaderBar(services.theme, *m_actions, this)), m_rail(new Rail(services.theme, this)),
      m_views(new QStackedWidget(this)), m_firstRun(new FirstRunPage(services.theme, services.clipboard, this)),
      m_choice(new StatePage(services.theme, this)),
      m_status(new StatusLine(services.theme, services.clock, this)), m_edge(new QWidget(this))
{
    AccessibleParts::install();
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
    layout->addWidget(m_edge);
    layout->addWidget(m_header);
    layout->addLayout(row, 1);
    layout->addWidget(m_status);
    setCentralWidget(body);
    m_views->addWidget(m_firstRun);
    m_views->addWidget(m_choice);
    m_choice->setSecondary(tr("Choose Another Kubeconfig…"));
    m_choice->setSecondaryVisible(true);
    connect(m_choice, &StatePage::secondaryClicked, this, &MainWindow::chooseKubeConfig);
    m_edge->setObjectName(u"productionEdge"_s);
    m_edge->setProperty("surface", u"production"_s);
    m_edge->setAttribute(Qt::WA_StyledBackground);
    m_edge->setFixedHeight(4);

    MainMenu::fill(*menuBar(), *m_actions);
    showChoices();
    connectActions();
    // Who logs out closes no window.
    m_settled.setSingleShot(true);
    m_settled.setInterval(500);
    connect(&m_settled, &QTimer::timeout, this, &MainWindow::rememberGeometry);
    restoreGeometry(services.settings.value(Settings::Key::WindowGeometry).toByteArray());
    connect(m_rail, &Rail::contextChosen, this, &MainWindow::openContext);
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::setPlace);
    connect(m_header, &HeaderBar::filterChanged, this, [this](const QString &text) {
        ClusterView *view = currentView();
        if (!view)
            return;
        if (!text.isEmpty())
            view->setPlace(Place::Stores);
        view->setFilterWords(text);
        m_services.settings.setValue(Settings::Key::Filter, text.isEmpty() ? QVariant() : text, view->contextName());
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

void MainWindow::showChoices()
{
    m_actions->action(Id::AdminLoginPage)->setChecked(m_services.settings.value(Settings::Key::AdminLoginPage).toBool());
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
    onView(Id::Reconnect, &ClusterView::tryAgain);
    const auto onStores = [this, on](Id id, void (StoreActions::*call)(const QVector<Store> &)) {
        on(id, [this, call] {
            if (ClusterView *view = currentView())
                (view->actions().*call)(view->selectedStores());
        });
    };
    onStores(Id::Credentials, &StoreActions::showCredentials);
    onStores(Id::Verify, &StoreActions::verify);
    onStores(Id::Change, &StoreActions::change);
    onStores(Id::Repair, &StoreActions::repair);
    onStores(Id::TestMail, &StoreActions::testMail);
    onStores(Id::Delete, &StoreActions::remove);
    const auto open = [this](const QString &kind) {
        ClusterView *view = currentView();
        if (const Store *store = view ? view->selectedStore() : nullptr)
            view->actions().open(store->name(), kind);
    };
    on(Id::OpenStore, [open] { open(u"store"_s); });
    on(Id::OpenAdmin, [open] { open(u"admin"_s); });
    on(Id::AdminLoginPage, [this] {
        m_services.settings.setValue(Settings::Key::AdminLoginPage,
                                     m_actions->action(Id::AdminLoginPage)->isChecked());
    });
    on(Id::ReadOnlyLock, [this] {
        if (ClusterView *view = currentView())
            view->setLocked(m_actions->action(Id::ReadOnlyLock)->isChecked());
    });
    on(Id::Production, [this] {
        if (const ClusterView *view = currentView())
            ContextMarks(m_services.settings)
                .setProduction(view->contextName(), m_actions->action(Id::Production)->isChecked());
        updateState();
    });
    on(Id::Filter, [this] {
        m_header->filterField()->setFocus(Qt::ShortcutFocusReason);
        m_header->filterField()->selectAll();
    });
    on(Id::Palette, [this] { showPalette(); });
    on(Id::Settings, [this] { (new SettingsDialog(m_services, *m_actions, this))->open(); });
    on(Id::ChooseKubeConfig, [this] { chooseKubeConfig(); });
    on(Id::Quit, [this] { close(); });
    const auto tab = [this](DetailsPane::Tab which) {
        ClusterView *view = currentView();
        if (!view)
            return;
        view->setPlace(Place::Stores);
        view->details().setCurrentTab(which);
    };
    on(Id::ShowStores, [this] { setPlace(Place::Stores); });
    on(Id::ShowCapacity, [this] { setPlace(Place::Capacity); });
    on(Id::ShowChecks, [this] { setPlace(Place::Checks); });
    on(Id::ShowForwards, [this] { setPlace(Place::Forwards); });
    on(Id::ShowSharedSettings, [this] { setPlace(Place::Settings); });
    on(Id::CopyDiagnostics, [this] { copyDiagnostics(); });
    on(Id::ShowOverview, [tab] { tab(DetailsPane::Overview); });
    on(Id::ShowPods, [tab] { tab(DetailsPane::Pods); });
    on(Id::ShowEvents, [tab] { tab(DetailsPane::Events); });
    on(Id::ShowLogs, [tab] { tab(DetailsPane::Logs); });
    on(Id::ShowManifest, [tab] { tab(DetailsPane::Manifest); });
    on(Id::ThemeSystem, [this] { setTheme(Theme::Mode::System); });
    on(Id::ThemeLight, [this] { setTheme(Theme::Mode::Light); });
    on(Id::ThemeDark, [this] { setTheme(Theme::Mode::Dark); });
    on(Id::About, [this] { showAbout(); });
}

void MainWindow::setContexts(const QVector<kube::KubeContextSummary> &contexts)
{
    m_rail->setContexts(contexts);
    m_contexts.clear();
    for (const kube::KubeContextSummary &context : contexts)
        m_contexts.append(context.name);
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

void MainWindow::showChoice(const QString &reason)
{
    m_choice->setState(u"cluster"_s, Tone::Neutral, tr("Choose a Cluster"), reason,
                       tr("Nothing is contacted until you choose one at the left."));
    m_views->setCurrentWidget(m_choice);
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
        const int place = m_services.settings.value(Settings::Key::Place, name).toInt();
        view->setPlace(static_cast<Place>(qBound(0, place, static_cast<int>(Place::Settings))));
    }
    m_views->setCurrentWidget(view);
    if (!m_rail->isAncestorOf(QApplication::focusWidget()))
        view->setFocus(Qt::OtherFocusReason);
    {
        // Each cluster has its own words, and to come back to them leads to no place.
        const QSignalBlocker quiet(m_header);
        m_header->filterField()->setText(m_services.settings.value(Settings::Key::Filter, name).toString());
    }
    view->setFilterWords(m_header->filterField()->text());
    m_services.settings.setValue(Settings::Key::LastContext, name);
    updateState();
}

void MainWindow::connectView(ClusterView *view)
{
    connect(view, &ClusterView::stateChanged, this, &MainWindow::updateState);
    connect(view, &ClusterView::diagnosticsRequested, this, &MainWindow::copyDiagnostics);
    connect(view, &ClusterView::filterInTheWay, m_header->filterField(), &QLineEdit::clear);
    connect(view, &ClusterView::newsChanged, this, [this, view](const QString &text) {
        if (view == currentView())
            m_status->setNews(text);
    });
    connect(view, &ClusterView::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        MainMenu::fillForStores(*menu, *m_actions);
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
    const ContextMarks marks(m_services.settings);
    for (const QString &name : std::as_const(m_contexts))
        m_rail->setContextMarks(name, marks.isProduction(name), marks.isLocked(name));
    const ClusterView *view = currentView();
    const bool production = view && marks.isProduction(view->contextName());
    m_edge->setVisible(production);
    m_rail->setVisible(view || m_views->currentWidget() == m_choice);
    m_rail->setPlacesVisible(view);
    m_header->setVisible(view);
    m_rail->setCurrent(view ? view->contextName() : QString());
    setWindowTitle(view ? (production ? tr("%1 (production) – ShopFlow Console")
                                      : tr("%1 – ShopFlow Console"))
                                         .arg(view->contextName()) : tr("ShopFlow Console"));
    const ConnectionStatus connection = view ? view->connection() : ConnectionStatus();
    // What nobody sees is not selected.
    const bool stores = view && view->place() == Place::Stores;
    const Store *store = stores ? view->selectedStore() : nullptr;
    const QVector<Store> selection = stores ? view->selectedStores() : QVector<Store>();
    const QString none = view ? QString() : tr("Choose a cluster first.");
    const auto reason = [&](Id id, const QString &text) { m_actions->setReason(id, none.isEmpty() ? text : none); };
    const auto one = [&](Id id, const StoreReasons::OfOne &of) { reason(id, StoreReasons::ofOne(selection, of)); };
    const auto any = [&](Id id, const StoreReasons::OfOne &of) { reason(id, StoreReasons::ofAny(selection, of)); };
    reason(Id::NewStore, StoreReasons::newStore(connection, view && view->isListed()));
    one(Id::OpenStore, &StoreReasons::openStore);
    one(Id::OpenAdmin, &StoreReasons::openAdmin);
    one(Id::Credentials, [&](const Store *each) { return StoreReasons::credentials(connection, each); });
    one(Id::Change, [&](const Store *each) { return StoreReasons::change(connection, each); });
    one(Id::Repair, [&](const Store *each) {
        return each && view->actions().isWorkingOn(each->name()) ? tr("The console is working on this store already.")
                                                                 : StoreReasons::repair(connection, each);
    });
    const Blueprint *blueprint = store ? m_services.catalog.find(store->spec.platform) : nullptr;
    one(Id::TestMail, [&](const Store *each) { return StoreReasons::testMail(connection, each, blueprint); });
    m_actions->action(Id::TestMail)
        ->setVisible(!blueprint || blueprint->operations.contains(StoreReasons::testMailOperation()));
    any(Id::Verify, [&](const Store *each) { return StoreReasons::verify(connection, each); });
    any(Id::Delete, [&](const Store *each) { return StoreReasons::deleteStore(connection, each); });
    const int count = static_cast<int>(selection.size());
    m_actions->action(Id::Verify)->setText(count > 1 ? tr("Verify %n Store(s)", nullptr, count) : tr("Verify"));
    m_actions->action(Id::Delete)->setText(count > 1 ? tr("Delete %n Store(s)…", nullptr, count) : tr("Delete…"));
    for (const Id id : {Id::Reconnect, Id::Production, Id::Filter, Id::ShowStores, Id::ShowCapacity, Id::ShowChecks,
                        Id::ShowForwards, Id::ShowSharedSettings, Id::ShowOverview, Id::ShowPods, Id::ShowEvents,
                        Id::ShowLogs, Id::ShowManifest})
        reason(id, {});
    reason(Id::ReadOnlyLock, StoreReasons::lock(connection, view && view->actions().isWorking()));
    m_actions->action(Id::Production)->setChecked(production);
    m_actions->action(Id::ReadOnlyLock)->setChecked(connection.locked);
    const StorePhase phase = store ? store->status.phase : StorePhase::Unknown;
    m_header->setInTrouble(count == 1 && (phase == StorePhase::Degraded || phase == StorePhase::Failed));
    if (!view) {
        m_status->setNotConnected();
        return;
    }
    m_status->setConnection(connection, view->isListed(), production);
    m_rail->setStoreCount(view->storeCount());
    m_rail->setPlace(view->place());
    for (const Place place : {Place::Capacity, Place::Checks, Place::Forwards})
        m_rail->setFact(place, view->places().fact(place));
}

void MainWindow::setPlace(Place place)
{
    if (ClusterView *view = currentView())
        view->setPlace(place);
    updateState();
}

void MainWindow::copyDiagnostics()
{
    Diagnostics diagnostics(m_services.clock.now());
    diagnostics.addContexts(m_contexts);
    for (const ClusterView *view : std::as_const(m_opened))
        diagnostics.addCluster({view->connection(), view->isListed(), view->stores().all(), view->places().report(),
                                view->places().forwards(), view->problems().watches(), view->problems().problems()});
    m_services.clipboard.copyText(diagnostics.text());
    m_status->setNews(tr("Diagnostics copied. They hold no secrets; read them before you pass them on."));
}

void MainWindow::chooseKubeConfig()
{
    auto *dialog = new QFileDialog(this, tr("Choose a kubeconfig"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::kubeConfigChosen);
    dialog->open();
}

void MainWindow::showPalette()
{
    QVector<PaletteEntry> entries = PaletteContents::actions(*m_actions);
    if (const ClusterView *view = currentView())
        entries += PaletteContents::stores(m_services.theme, view->stores(), view->contextName(), [this](const QString &uid) {
            if (ClusterView *current = currentView())
                current->showStore(uid);
        });
    entries += PaletteContents::contexts(m_services.theme, m_contexts, currentView() ? currentView()->contextName() : QString(),
                                         [this](const QString &name) { openContext(name); });
    (new CommandPalette(m_services.theme, entries, this))->open();
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

void MainWindow::rememberGeometry()
{
    m_services.settings.setValue(Settings::Key::WindowGeometry, saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberGeometry();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_settled.start();
    QMainWindow::resizeEvent(event);
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    m_settled.start();
    QMainWindow::moveEvent(event);
}

} // namespace shopflow::ui
