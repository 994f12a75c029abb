// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "places/ClusterPlaces.h"

#include "cluster/SessionLink.h"
#include "places/CapacityPage.h"
#include "places/ChecksPage.h"
#include "places/ForwardsPage.h"
#include "places/SharedSettingsPage.h"
#include "stores/StoreTableModel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow::ui {

namespace {
constexpr auto firstGlance = 10s;
constexpr auto nextGlance = 5min;
} // namespace

ClusterPlaces::ClusterPlaces(const Services &services, SessionLink &link, const StoreTableModel &stores, QWidget *parent)
    : QStackedWidget(parent), m_clock(services.clock), m_link(link), m_stores(stores),
      m_capacity(new CapacityPage(services.theme, services.catalog, this)),
      m_checks(new ChecksPage(services.theme, this)),
      m_forwardsPage(new ForwardsPage(
          services.theme, services.clipboard,
          [&stores](const QString &name) {
              const Store *store = stores.storeByName(name);
              return store ? store->spec.displayTitle() : name;
          },
          this)),
      m_settings(new SharedSettingsPage(services.theme, services.catalog, link, this))
{
    addWidget(m_capacity);
    addWidget(m_checks);
    addWidget(m_forwardsPage);
    addWidget(m_settings);
    m_age.setInterval(5s);
    m_later.setInterval(15s);
    m_later.setSingleShot(true);
    m_glance.setObjectName(u"glance"_s);
    m_glance.setParent(this);
    connect(&m_glance, &QTimer::timeout, this, &ClusterPlaces::glance);
    connect(&m_age, &QTimer::timeout, this, &ClusterPlaces::updateAge);
    connect(&m_later, &QTimer::timeout, this, &ClusterPlaces::inspect);
    connect(m_capacity, &PlacePage::buttonClicked, this, &ClusterPlaces::inspect);
    connect(m_checks, &PlacePage::buttonClicked, this, &ClusterPlaces::inspect);
    connect(m_forwardsPage, &ForwardsPage::stopRequested, &m_link, &SessionLink::stopForward);
    connect(m_forwardsPage, &ForwardsPage::openRequested, this, &ClusterPlaces::openRequested);
    connect(&m_link, &SessionLink::storesListed, this, [this] {
        m_listed = true;
        inspectIfOld();
        // The first rows come first.
        if (!m_glance.isActive())
            m_glance.start(firstGlance);
    });
    connect(&m_link, &SessionLink::restarted, this, &ClusterPlaces::forget);
    connect(&m_link, &SessionLink::clusterInspected, this, &ClusterPlaces::setReport);
    connect(&m_link, &SessionLink::clusterTooLarge, this, &ClusterPlaces::onTooLarge);
    connect(&m_link, &SessionLink::forwardsChanged, this, [this](const QVector<ForwardStatus> &forwards) {
        m_forwards = forwards;
        m_forwardsPage->setForwards(forwards);
        Q_EMIT factsChanged();
    });
    connect(&m_stores, &StoreTableModel::totalsChanged, this, &ClusterPlaces::countStores);
    updateAge();
}

ClusterPlaces::~ClusterPlaces() = default;

void ClusterPlaces::setPlace(Place place)
{
    switch (place) {
    case Place::Stores:
        return;
    case Place::Capacity:
        setCurrentWidget(m_capacity);
        break;
    case Place::Checks:
        setCurrentWidget(m_checks);
        break;
    case Place::Forwards:
        setCurrentWidget(m_forwardsPage);
        break;
    case Place::Settings:
        setCurrentWidget(m_settings);
        m_settings->look();
        break;
    }
    setFocusProxy(currentWidget());
    inspectIfOld();
}

PlaceFact ClusterPlaces::fact(Place place) const
{
    const PlaceFact unasked =
        m_tooLarge ? PlaceFact{tr("open to see", "a fact that takes a while to find out"),
                               tr("This cluster has thousands of pods, so it is only looked at when you open this place.")}
                   : PlaceFact();
    switch (place) {
    case Place::Stores:
    case Place::Settings:
        break;
    case Place::Capacity:
        // What other stores left room for is no answer any more.
        return m_storeCount == m_stores.totals().stores ? CapacityPage::fact(m_report) : unasked;
    case Place::Checks:
        return m_report.at.isValid() ? ChecksPage::fact(m_report) : unasked;
    case Place::Forwards:
        return ForwardsPage::fact(m_forwards);
    }
    return {};
}

void ClusterPlaces::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    inspectIfOld();
    updateAge();
    m_age.start();
}

void ClusterPlaces::hideEvent(QHideEvent *event)
{
    QStackedWidget::hideEvent(event);
    m_age.stop();
    m_later.stop();
}

void ClusterPlaces::inspect()
{
    m_later.stop();
    if (m_asking)
        return;
    m_asking = true;
    updateAge();
    m_link.inspectCluster();
}

bool ClusterPlaces::isOutdated() const
{
    constexpr qint64 old = 60;
    return !m_report.at.isValid() || m_report.at.secsTo(m_clock.now()) > old ||
           m_storeCount != m_stores.totals().stores;
}

void ClusterPlaces::glance()
{
    m_glance.start(nextGlance);
    const bool fresh = m_report.at.isValid() && m_report.at.msecsTo(m_clock.now()) < std::chrono::milliseconds(nextGlance).count();
    const bool seen = parentWidget() && parentWidget()->isVisible();
    if (!m_listed || m_asking || !seen || (fresh && m_storeCount == m_stores.totals().stores))
        return;
    m_asking = true;
    updateAge();
    m_link.glanceAtCluster();
}

void ClusterPlaces::onTooLarge()
{
    m_asking = false;
    m_tooLarge = true;
    updateAge();
    Q_EMIT factsChanged();
    inspectIfOld();
}

void ClusterPlaces::inspectIfOld()
{
    if (m_listed && isVisible() && isOutdated())
        inspect();
}

void ClusterPlaces::forget()
{
    m_listed = false;
    m_asking = false;
    m_tooLarge = false;
    m_later.stop();
    m_glance.stop();
    m_forwards.clear();
    m_forwardsPage->setForwards({});
    m_settings->forget();
    m_report = {};
    m_capacity->setReport(m_report);
    m_checks->setReport(m_report);
    updateAge();
    Q_EMIT factsChanged();
}

void ClusterPlaces::setReport(const ClusterReport &report)
{
    m_asking = false;
    m_storeCount = m_stores.totals().stores;
    m_report = report;
    m_capacity->setReport(report);
    m_checks->setReport(report);
    updateAge();
    Q_EMIT factsChanged();
}

void ClusterPlaces::updateAge()
{
    m_capacity->setAge(m_report, m_clock.now(), m_asking);
    m_checks->setAge(m_report, m_clock.now(), m_asking);
}

void ClusterPlaces::countStores()
{
    if (!m_report.at.isValid() || m_stores.totals().stores == m_storeCount)
        return;
    // Their pods come or go for some seconds.
    if (isVisible())
        m_later.start();
    Q_EMIT factsChanged();
}

} // namespace shopflow::ui
