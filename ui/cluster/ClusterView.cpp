// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/ClusterView.h"

#include "cluster/ConnectionWords.h"
#include "cluster/ContextMarks.h"
#include "cluster/LoginKeeper.h"
#include "cluster/PluginLocator.h"
#include "cluster/ProblemLog.h"
#include "cluster/StoreActions.h"
#include "common/Banner.h"
#include "common/Staleness.h"
#include "common/StatePage.h"
#include "details/DetailsPane.h"
#include "kube/auth/PluginLocations.h"
#include "main/Settings.h"
#include "places/ClusterPlaces.h"
#include "stores/StoreReasons.h"
#include "stores/StoreTable.h"
#include "stores/StoreWords.h"
#include "stores/TotalsStrip.h"
#include "wizard/NewStoreWizard.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

ClusterView::ClusterView(const Services &services, QString contextName, QWidget *parent)
    : QWidget(parent), m_services(services), m_contextName(std::move(contextName)),
      m_link(services.makeLink(m_contextName)), m_model(new StoreTableModel(services.clock, this)),
      m_keeper(new LoginKeeper(*m_link, services.logins, this)),
      m_actions(new StoreActions({m_services, m_contextName, *m_link, *m_model, *m_keeper, 
                                  [this] { return ContextMarks(m_services.settings).isProduction(m_contextName); }, this}, this)),
      m_trouble(new Banner(services.theme, this)),
      m_news(new Banner(services.theme, this)), m_pages(new QStackedWidget(this)),
      // Each is made where it stays: a change of the parent styles everything below anew.
      m_state(new StatePage(services.theme, m_pages)), m_splitter(new QSplitter(Qt::Vertical, m_pages)),
      m_places(new ClusterPlaces(services, *m_link, *m_model, m_pages)),
      m_problems(new ProblemLog(*m_link, services.clock, this)),
      m_totals(new TotalsStrip(services.theme, this)),
      m_table(new StoreTable(services.theme, services.catalog, *m_model, services.clock, this)),
      m_details(new DetailsPane(services, *m_link, *m_keeper, m_splitter))
{
    forgetConnection();
    build();
    connectLink();
    updatePage();
    m_link->setLocked(m_connection.locked);
    m_link->start();
}

ClusterView::~ClusterView()
{
    m_services.settings.setValue(Settings::Key::Columns, m_table->columnState(), m_contextName);
    m_services.settings.setValue(Settings::Key::DetailsSplitter, m_splitter->saveState());
    // Children that talk to the link go before it, and before them open dialogs.
    qDeleteAll(findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_details;
    delete m_places;
    delete m_problems;
    delete m_actions;
    delete m_keeper;
}

void ClusterView::build()
{
    setProperty("surface", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(0, 0, 0, 0);
    banners->setSpacing(8);
    for (Banner *banner : {m_trouble, m_news}) {
        banner->hide();
        banners->addWidget(banner);
    }
    m_trouble->setAction(tr("Try Again"));
    m_news->setClosable(true);
    // A splitter takes its children as they are made, so that the details are there.
    auto *list = new QWidget;
    m_splitter->insertWidget(0, list);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_totals);
    listLayout->addWidget(m_table, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(5);
    list->setMinimumHeight(150);
    m_details->setMinimumHeight(150);
    if (!m_splitter->restoreState(m_services.settings.value(Settings::Key::DetailsSplitter).toByteArray()))
        m_splitter->setSizes({380, 480});
    m_table->restoreColumnState(m_services.settings.value(Settings::Key::Columns, m_contextName).toByteArray());
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_places);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(banners);
    layout->addWidget(m_pages, 1);
    m_heard.setInterval(1000);
    m_newsEnd.setSingleShot(true);
    m_newsEnd.setInterval(15000);
    connect(&m_newsEnd, &QTimer::timeout, m_news, &QWidget::hide);
    setFocusProxy(m_table);

    connect(m_trouble, &Banner::actionTriggered, this, &ClusterView::tryAgain);
    connect(m_state, &StatePage::primaryClicked, this, [this] {
        if (!m_connection.signingIn.isEmpty() && !m_listed)
            m_link->cancelSignIn();
        else if (m_listed)
            newStore();
        else
            tryAgain();
    });
    m_state->setSecondary(tr("Copy Diagnostics"));
    connect(m_state, &StatePage::secondaryClicked, this, &ClusterView::diagnosticsRequested);
    auto *locator = new PluginLocator(this);
    connect(m_state, &StatePage::otherClicked, this,
            [this, locator] { locator->ask(kube::PluginLocations::missingIn(m_connection.reason)); });
    connect(locator, &PluginLocator::located, this, &ClusterView::tryAgain);
    connect(locator, &PluginLocator::failed, this,
            [this](const Error &error) { notify(Tone::Warning, error.message, error.nextStep); });
    connect(m_places, &ClusterPlaces::factsChanged, this, &ClusterView::stateChanged);
    connect(m_places, &ClusterPlaces::openRequested, this, [this](const QUrl &url) {
        if (const auto opened = m_services.opener.open(url); !opened)
            notify(Tone::Warning, opened.error().message, opened.error().nextStep);
    });
    connect(m_table, &StoreTable::storeSelected, this, [this] {
        showDetails();
        Q_EMIT stateChanged();
    });
    connect(m_table, &StoreTable::addressClicked, this, [this](const QString &uid) {
        const Store *store = m_model->storeByUid(uid);
        if (store && StoreReasons::openAdmin(store).isEmpty())
            m_actions->open(store->name(), store->noStorefront.isEmpty() ? u"store"_s : u"admin"_s);
    });
    connect(m_table, &StoreTable::storeActivated, this, [this] { m_details->setFocus(); });
    connect(m_table, &StoreTable::menuRequested, this,
            [this](const QString &, const QPoint &position) { Q_EMIT menuRequested(position); });
    connect(m_details, &DetailsPane::openRequested, this, [this](const QString &kind) {
        if (const Store *store = selectedStore())
            m_actions->open(store->name(), kind);
    });
    connect(m_details, &DetailsPane::testMailRequested, this, [this] { m_actions->testMail(shownStore()); });
    connect(m_details, &DetailsPane::changeRequested, this, [this] { m_actions->change(shownStore()); });
    connect(m_model, &StoreTableModel::totalsChanged, this, [this] {
        QMap<QString, QString> titles;
        for (const Blueprint &blueprint : m_services.catalog.all())
            titles.insert(blueprint.platform, blueprint.title);
        m_totals->setTotals(m_model->totals(), titles);
        updatePage();
        Q_EMIT stateChanged();
    });
    connect(m_model, &StoreTableModel::storeChanged, this, [this](const QString &uid) {
        if (uid != m_table->selectedUid())
            return;
        showDetails();
        Q_EMIT stateChanged();
    });
    connect(&m_heard, &QTimer::timeout, this, &ClusterView::updateBanner);
    m_heard.start();
}

void ClusterView::connectLink()
{
    connect(m_link.get(), &SessionLink::connectionChanged, this, [this](const ConnectionStatus &status) {
        const bool same = status.phase == m_connection.phase && status.readOnly == m_connection.readOnly
                          && status.rights == m_connection.rights;
        m_connection = status;
        m_totals->setConnection(status);
        if (!same)
            showDetails();
        updatePage();
        Q_EMIT stateChanged();
    });
    connect(m_link.get(), &SessionLink::storesListed, this, [this] {
        m_listed = true;
        updatePage();
        Q_EMIT stateChanged();
    });
    connect(m_link.get(), &SessionLink::storesChanged, this, &ClusterView::onStores);
    connect(m_link.get(), &SessionLink::usageChanged, m_model, &StoreTableModel::applyUsage);
    connect(m_actions, &StoreActions::newsChanged, this, &ClusterView::newsChanged);
    connect(m_actions, &StoreActions::told, this, &ClusterView::notify);
    connect(m_actions, &StoreActions::ended, this, [this](const QString &text, const QString &nextStep) {
        // Who looks at the console sees it there.
        if (m_services.notify && !QApplication::activeWindow())
            m_services.notify(text, nextStep.isEmpty() ? tr("On the cluster %1.").arg(m_contextName) : nextStep);
    });
    connect(m_actions, &StoreActions::workChanged, this, &ClusterView::stateChanged);
}

//! Nobody is asked about the usage of stores that nobody sees.
void ClusterView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_link->watchUsage(true);
}

void ClusterView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_link)
        m_link->watchUsage(false);
}

void ClusterView::onStores(const StoreChanges &changes)
{
    m_model->apply(changes);
    if (!m_filter.isEmpty())
        m_totals->setFiltered(m_table->visibleRows());
    const Store *wanted = m_selectWhenSeen.isEmpty() ? nullptr : m_model->storeByName(m_selectWhenSeen);
    if (wanted) {
        m_table->selectUid(wanted->uid);
        m_selectWhenSeen.clear();
    } else if (m_table->selectedUid().isEmpty() && m_model->totals().stores > 0 && m_table->visibleRows() > 0) {
        m_table->selectRow(0);
    }
}

void ClusterView::updatePage()
{
    using Phase = ConnectionStatus::Phase;
    const bool problem = ConnectionWords::isProblem(m_connection.phase);
    const bool empty = m_model->rowCount() == 0;
    const bool explains = problem && !m_listed && m_connection.signingIn.isEmpty();
    m_state->setSecondaryVisible(explains);
    const QString missing = explains ? kube::PluginLocations::missingIn(m_connection.reason) : QString();
    m_state->setOther(missing.isEmpty() ? QString() : tr("Locate “%1”…").arg(missing));
    if (m_place != Place::Stores && m_listed) {
        showPage(m_places);
    } else if (!empty) {
        showPage(m_splitter);
    } else if (m_listed && m_connection.partialView) {
        const ConnectionProblem words = ConnectionWords::partialView();
        m_state->setState(u"store"_s, Tone::Info, tr("No stores that you may see"), words.cause, words.nextStep);
        m_state->setPrimary(tr("New Store"), m_services.theme.icon(u"plus"_s, Role::OnAccent));
        m_state->setPrimaryReason(StoreReasons::newStore(m_connection, m_listed));
        showPage(m_state);
    } else if (m_listed) {
        m_state->setState(u"store"_s, Tone::Ok, tr("No stores on this cluster yet"),
                          tr("A store gets its own namespace, database, quota and network isolation, and is open for "
                             "customers in a few minutes."));
        m_state->setPrimary(tr("New Store"), m_services.theme.icon(u"plus"_s, Role::OnAccent));
        m_state->setPrimaryReason(StoreReasons::newStore(m_connection, m_listed));
        showPage(m_state);
    } else if (!m_connection.signingIn.isEmpty()) {
        m_state->setState(u"key"_s, Tone::Info, tr("Signing in to %1…").arg(m_contextName),
                          tr("Waiting for the program “%1”.").arg(m_connection.signingIn), m_connection.signInWords);
        m_state->setPrimary(tr("Cancel"));
        m_state->setPrimaryReason({});
        showPage(m_state);
    } else if (problem && m_connection.phase != Phase::Stale) {
        const ConnectionProblem words = ConnectionWords::problem(m_connection);
        m_state->setState(words.icon, Tone::Bad, words.title, words.cause, words.nextStep);
        m_state->setPrimary(tr("Try Again"));
        m_state->setPrimaryReason({});
        showPage(m_state);
    } else {
        const bool reached = m_connection.phase == Phase::Live;
        m_state->setState(u"cluster"_s, Tone::Info,
                          (reached ? tr("Reading the stores of %1…") : tr("Connecting to %1…")).arg(m_contextName),
                          m_connection.server);
        m_state->setPrimary({});
        showPage(m_state);
    }
    updateBanner();
}

void ClusterView::setPlace(Place place)
{
    if (m_place == place)
        return;
    m_place = place;
    m_services.settings.setValue(Settings::Key::Place, static_cast<int>(place), contextName());
    m_places->setPlace(place);
    updatePage();
    setFocusProxy(place == Place::Stores ? static_cast<QWidget *>(m_table) : m_places);
    Q_EMIT stateChanged();
}

void ClusterView::showPage(QWidget *page)
{
    if (m_pages->currentWidget() == page)
        return;
    m_pages->setCurrentWidget(page);
    // The first rows take the focus unless somebody is typing.
    const auto *focus = QApplication::focusWidget();
    const auto *field = qobject_cast<const QLineEdit *>(focus);
    const bool free = !focus || (field && field->text().isEmpty()) || m_state->isAncestorOf(focus);
    if (page == m_splitter && free && window()->isActiveWindow())
        m_table->setFocus(Qt::OtherFocusReason);
}

void ClusterView::updateBanner()
{
    const bool problem = ConnectionWords::isProblem(m_connection.phase) && m_listed;
    const bool partial = m_connection.partialView && m_listed && m_model->rowCount() > 0;
    if (problem) {
        const ConnectionProblem words = ConnectionWords::problem(m_connection);
        const QString heard = ConnectionWords::lastHeard(m_connection, m_services.clock.now());
        m_trouble->setMessage(ConnectionWords::look(m_connection.phase).tone,
                              heard.isEmpty() ? words.title
                                              : tr("%1. %2: what you see may be old.").arg(words.title, heard),
                              QString(words.cause + u' ' + words.nextStep).trimmed());
    }
    m_trouble->setToolTip(problem ? StoreWords::exactly(m_connection.lastHeard) : QString());
    if (!problem && partial) {
        const ConnectionProblem words = ConnectionWords::partialView();
        m_trouble->setMessage(Tone::Info, QString(words.title + u". "_s + words.cause), words.nextStep);
    }
    m_trouble->setVisible(problem || partial);
    for (QWidget *facts : std::initializer_list<QWidget *>{m_table, m_details})
        Staleness::mark(*facts, problem);
    m_totals->setOld(problem);
}

std::optional<int> ClusterView::storeCount() const
{
    return m_listed ? std::optional<int>(m_model->rowCount()) : std::nullopt;
}

const Store *ClusterView::selectedStore() const
{
    return m_model->storeByUid(m_table->selectedUid());
}

QVector<Store> ClusterView::selectedStores() const
{
    QVector<Store> stores;
    for (const QString &uid : m_table->selectedUids()) {
        if (const Store *store = m_model->storeByUid(uid))
            stores.append(*store);
    }
    return stores;
}

QVector<Store> ClusterView::shownStore() const
{
    const Store *store = selectedStore();
    return store ? QVector<Store>{*store} : QVector<Store>();
}

void ClusterView::showDetails()
{
    const Store *store = selectedStore();
    const QString name = store ? store->name() : QString();
    if (std::exchange(m_lookedAt, name) != name)
        m_link->lookAt(name);
    m_details->setStore(store, m_connection);
}

void ClusterView::showStore(const QString &uid)
{
    setPlace(Place::Stores);
    m_table->selectUid(uid);
    if (m_table->selectedUid() != uid) {
        Q_EMIT filterInTheWay();
        m_table->selectUid(uid);
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void ClusterView::setFilterWords(const QString &text)
{
    m_filter = text.trimmed();
    m_table->setFilterWords(text);
    m_totals->setFiltered(m_filter.isEmpty() ? -1 : m_table->visibleRows());
}

void ClusterView::newStore()
{
    // Input that was not used yet is still there when the dialog is opened again.
    if (!m_wizard || m_wizard->isCreated()) {
        if (m_wizard && m_wizard->isVisible())
            m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        else
            delete m_wizard;
        m_wizard = new NewStoreWizard(
            {m_services.theme, m_services.catalog, m_services.clock, *m_link, *m_model, *m_keeper, m_services.clipboard, m_contextName},
            this);
        connect(m_wizard, &NewStoreWizard::openRequested, m_actions, &StoreActions::open);
        connect(m_wizard, &NewStoreWizard::created, this, [this](const QString &name) { m_selectWhenSeen = name; });
    }
    m_wizard->show();
    m_wizard->raise();
    m_wizard->activateWindow();
}

NewStoreWizard *ClusterView::wizard() const
{
    return m_wizard;
}

void ClusterView::forgetConnection()
{
    m_connection = {};
    m_connection.contextName = m_contextName;
    m_connection.locked = ContextMarks(m_services.settings).isLocked(m_contextName);
    m_connection.readOnly = m_connection.locked || m_services.readOnly;
}

void ClusterView::setLocked(bool locked)
{
    ContextMarks(m_services.settings).setLocked(m_contextName, locked);
    m_link->setLocked(locked);
    // Shown at once: what is locked is not written while the session hears of it.
    m_connection.locked = locked;
    m_connection.readOnly = locked || m_services.readOnly;
    showDetails();
    updatePage();
    Q_EMIT stateChanged();
}

void ClusterView::tryAgain()
{
    m_listed = false;
    m_model->clear();
    m_actions->forget();
    forgetConnection();
    updatePage();
    m_link->restart();
}

void ClusterView::notify(Tone tone, const QString &text, const QString &nextStep)
{
    m_news->setMessage(tone, text, nextStep);
    m_news->show();
    // Good news goes by itself; anything else waits for a person.
    if (tone == Tone::Ok)
        m_newsEnd.start();
    else
        m_newsEnd.stop();
}

} // namespace shopflow::ui
