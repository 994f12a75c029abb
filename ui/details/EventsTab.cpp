// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/EventsTab.h"

#include "cluster/SessionLink.h"
#include "common/Label.h"
#include "details/EventCellDelegate.h"
#include "details/EventTableModel.h"
#include "stores/Store.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

EventsTab::EventsTab(const Theme &theme, const Clock &clock, SessionLink &link, QWidget *parent)
    : QWidget(parent), m_link(link), m_model(new EventTableModel(clock, this)), m_table(new QTableView(this)),
      m_instead(new Label(Look::Muted, {}, this)), m_footer(new Label(Look::Small, {}, this))
{
    build(theme);
    connect(&link, &SessionLink::eventsChanged, this,
            [this](const QString &name, const QVector<kube::EventDigest> &events) {
                if (name != m_followed)
                    return;
                m_heard = true;
                m_problem = {};
                m_model->setEvents(events);
                updateWords();
            });
    connect(&link, &SessionLink::eventsFailed, this, [this](const QString &name, const Error &error) {
        if (name != m_followed)
            return;
        m_problem = error;
        updateWords();
    });
    connect(&link, &SessionLink::restarted, this, [this] { m_followed.clear(); });
    m_ages.setInterval(1000);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_table->viewport()->update();
    });
    m_ages.start();
    updateWords();
}

void EventsTab::build(const Theme &theme)
{
    setProperty("surface", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_table->setAccessibleName(tr("Events", "the table of what the cluster noted about a store"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new EventCellDelegate(theme, this));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFixedHeight(32);
    m_instead->setAlignment(Qt::AlignCenter);
    m_instead->setWordWrap(true);
    m_footer->setProperty("surface", u"footer"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_instead, 1);
    layout->addWidget(m_footer);
}

void EventsTab::setStore(const Store *store)
{
    m_storeName = store ? store->name() : QString();
    followWanted();
}

void EventsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followWanted();
}

void EventsTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    followWanted();
}

void EventsTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int em = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(EventTableModel::SeenColumn, em * 15);
    m_table->setColumnWidth(EventTableModel::TypeColumn, em * 15);
    m_table->setColumnWidth(EventTableModel::ReasonColumn, em * 24);
    m_table->setColumnWidth(EventTableModel::ObjectColumn, qMax(em * 26, width() / 5));
}

void EventsTab::followWanted()
{
    const QString wanted = isVisible() ? m_storeName : QString();
    if (wanted == m_followed)
        return;
    m_followed = wanted;
    m_heard = false;
    m_problem = {};
    m_model->setEvents({});
    if (wanted.isEmpty())
        m_link.unfollowEvents();
    else
        m_link.followEvents(wanted);
    updateWords();
}

void EventsTab::updateWords()
{
    const int rows = m_model->rowCount();
    const bool broken = !m_problem.message.isEmpty();
    m_table->setVisible(rows > 0);
    m_instead->setVisible(rows == 0);
    if (broken)
        m_instead->setText(tr("%1 %2", "what went wrong, what to do").arg(m_problem.message, m_problem.nextStep));
    else if (m_heard)
        m_instead->setText(tr("The cluster noted nothing about this store lately. It forgets events after about an "
                              "hour."));
    else
        m_instead->setText(tr("Asking the cluster…"));
    m_instead->setLook(broken ? Look::Problem : Look::Muted);
    m_footer->setVisible(rows > 0);
    QString count = tr("%n event(s), the newest first", nullptr, rows);
    if (broken)
        count = tr("%1 · These may be old: %2", "number of events, what went wrong").arg(count, m_problem.message);
    m_footer->setText(count);
}

QString EventsTab::words() const
{
    return m_model->rowCount() == 0 ? m_instead->text() : m_footer->text();
}

} // namespace shopflow::ui
