// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/OverviewTab.h"

#include "common/Banner.h"
#include "common/Label.h"
#include "details/AddressPanel.h"
#include "details/ComponentsPanel.h"
#include "details/LoginPanel.h"
#include "details/MailPanel.h"
#include "details/ProgressTimeline.h"
#include "details/QuotaPanel.h"
#include "stores/BlueprintWords.h"
#include "stores/StoreReasons.h"
#include "stores/StoreWords.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

OverviewTab::OverviewTab(const Theme &theme, const Clock &clock, const BlueprintCatalog &catalog, LoginKeeper &keeper,
                         SecretClipboard &clipboard, QWidget *parent)
    : QScrollArea(parent), m_catalog(catalog), m_cause(new Banner(theme)), m_timeline(new ProgressTimeline(theme, clock)),
      m_removal((new Label(Look::Body))->wrapping()),
      m_addresses(new AddressPanel(theme, clipboard)), m_login(new LoginPanel(theme, keeper, clipboard)),
      m_mail(new MailPanel(theme)), m_components(new ComponentsPanel(theme)), m_componentsAside(new ComponentsPanel(theme)), m_quota(new QuotaPanel(theme)),
      m_next((new Label(Look::Body))->wrapping()), m_facts((new Label(Look::Small))->wrapping())
{
    setAccessibleName(tr("Overview", "tab: a store at a glance"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(viewport());
    body->setProperty("surface", u"panel"_s);
    body->setAttribute(Qt::WA_StyledBackground);
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);

    QVBoxLayout *first = addColumn(body, u"panel"_s);
    addSection(first, tr("Progress", "title above the steps of a store"), m_timeline);
    first->addWidget(m_removal);
    first->addStretch(1);
    QVBoxLayout *second = addColumn(body, u"column"_s);
    addSection(second, tr("Addresses", "title above URLs"), m_addresses);
    addSection(second, tr("Admin Login"), m_login);
    m_mailTitle = addSection(second, tr("Mail", "title above how a store sends mails"), m_mail);
    const QString components = tr("Components", "title above the running parts of a store");
    m_componentsTitle = addSection(second, components, m_components);
    second->insertWidget(0, m_cause);
    m_cause->hide();
    second->addStretch(1);
    QVBoxLayout *third = addColumn(body, u"column"_s);
    addSection(third, tr("Quota", "title above used and allowed resources"), m_quota);
    addSection(third, tr("What Happens Next"), m_next);
    m_asideTitle = addSection(third, components, m_componentsAside);
    addSection(third, tr("About", "title above facts of a store"), m_facts);
    third->addStretch(1);
    setWidget(body);
    arrange(false);
    connect(m_addresses, &AddressPanel::rebuilt, this, [this] {
        QWidget *before = this;
        for (QAbstractButton *button : m_addresses->buttons()) {
            setTabOrder(before, button);
            before = button;
        }
    });
    connect(m_addresses, &AddressPanel::openRequested, this, &OverviewTab::openRequested);
    connect(m_mail, &MailPanel::testRequested, this, &OverviewTab::testMailRequested);
    connect(m_mail, &MailPanel::changeRequested, this, &OverviewTab::changeRequested);
}

QVBoxLayout *OverviewTab::addColumn(QWidget *body, const QString &surface)
{
    auto *column = new QWidget(body);
    column->setProperty("surface", surface);
    column->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(8);
    m_columns.append(column);
    return layout;
}

void OverviewTab::arrange(bool narrow)
{
    if (m_grid->count() > 0 && narrow == m_narrow)
        return;
    m_narrow = narrow;
    for (QWidget *column : std::as_const(m_columns))
        m_grid->removeWidget(column);
    m_grid->addWidget(m_columns.at(0), 0, 0, narrow ? 2 : 1, 1);
    m_grid->addWidget(m_columns.at(1), 0, 1);
    m_grid->addWidget(m_columns.at(2), narrow ? 1 : 0, narrow ? 1 : 2);
    const std::array<int, 3> stretches{10, narrow ? 12 : 11, narrow ? 0 : 8};
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, stretches.at(static_cast<std::size_t>(column)));
    m_grid->setRowStretch(0, narrow ? 0 : 1);
    m_grid->setRowStretch(1, narrow ? 1 : 0);
    showComponents();
}

void OverviewTab::showComponents()
{
    const bool aside = m_mails && !m_narrow;
    m_componentsTitle->setVisible(!aside);
    m_components->setVisible(!aside);
    m_asideTitle->setVisible(aside);
    m_componentsAside->setVisible(aside);
}

void OverviewTab::resizeEvent(QResizeEvent *event)
{
    arrange(width() < fontMetrics().averageCharWidth() * 130);
    QScrollArea::resizeEvent(event);
}

Label *OverviewTab::addSection(QVBoxLayout *column, const QString &title, QWidget *widget)
{
    if (column->count() > 0)
        column->addSpacing(10);
    auto *heading = new Label(Look::Section, title.toUpper());
    heading->setAccessibleName(title);
    column->addWidget(heading);
    column->addWidget(widget);
    return heading;
}

void OverviewTab::setMail(const Store &store, const ConnectionStatus &connection)
{
    const Blueprint *blueprint = m_catalog.find(store.spec.platform);
    const bool mails = blueprint && blueprint->sendsMail && store.status.phase != StorePhase::Deleting;
    m_mails = mails;
    showComponents();
    m_mailTitle->setVisible(mails);
    m_mail->setVisible(mails);
    if (mails)
        m_mail->setStore(store, *blueprint,
                         {StoreReasons::testMail(connection, &store, blueprint), StoreReasons::change(connection, &store)});
}

void OverviewTab::setStore(const Store &store, const ConnectionStatus &connection)
{
    const StorePhase phase = store.status.phase;
    const bool bad = StoreWords::needsAttention(phase);
    if (bad && !store.status.cause.isEmpty())
        m_cause->setMessage(Tone::Bad, BlueprintWords::of(store.status.cause),
                            BlueprintWords::of(store.status.nextStep));
    m_cause->setVisible(bad && !store.status.cause.isEmpty());
    m_timeline->setSteps(store.status.steps);
    m_timeline->setVisible(phase != StorePhase::Deleting);
    m_removal->setVisible(phase == StorePhase::Deleting);
    m_removal->setText(store.status.cause.isEmpty() ? tr("Its pods, volumes and addresses are being removed.")
                                                    : BlueprintWords::of(store.status.cause));
    m_addresses->setStore(store);
    const QString reason = phase == StorePhase::Deleting ? tr("The login goes with the store.")
                                                         : StoreReasons::credentials(connection, &store);
    m_login->setStore(store.name(), store.spec.effectiveAdminEmail(), reason);
    setMail(store, connection);
    m_components->setStore(store);
    m_componentsAside->setStore(store);
    m_quota->setStore(store);
    m_next->setText(StoreWords::whatNext(store));
    QStringList facts{tr("Namespace %1").arg(store.namespaceName), tr("Plan %1").arg(StoreWords::planTitle(store.spec.plan))};
    if (!store.owner.isEmpty())
        facts.append(tr("Owner %1").arg(store.owner));
    if (store.createdAt.isValid())
        facts.append(tr("Created %1").arg(QLocale().toString(store.createdAt.toLocalTime(), QLocale::ShortFormat)));
    if (!store.specReadable)
        facts.append(tr("The description of this store in its namespace is damaged."));
    m_facts->setText(facts.join(u'\n'));
}

} // namespace shopflow::ui
