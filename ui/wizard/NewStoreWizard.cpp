// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/NewStoreWizard.h"

#include "cluster/SessionLink.h"
#include "stores/StoreTableModel.h"
#include "wizard/DonePage.h"
#include "wizard/PlanPage.h"
#include "wizard/PlatformPage.h"
#include "wizard/ReviewPage.h"
#include "wizard/RunPage.h"
#include "wizard/StepList.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

NewStoreWizard::NewStoreWizard(WizardContext context, QWidget *parent)
    : QDialog(parent), m_context(std::move(context)),
      m_steps(new StepList(m_context.theme, tr("New Store"),
                           {tr("Platform and name"), tr("Plan and exposure"), tr("Review"), tr("Progress"),
                            tr("Done", "last step of a dialog")},
                           this)),
      m_pages(new QStackedWidget(this)), m_platform(new PlatformPage(m_context.theme, m_context.catalog)),
      m_plan(new PlanPage(m_context.theme)),
      m_review(new ReviewPage(m_context.theme, m_context.catalog, m_context.clipboard, m_context.contextName)),
      m_run(new RunPage(m_context.theme, m_context.clock)), m_done(new DonePage(m_context.theme, m_context.keeper, m_context.clipboard)),
      m_cancel(new QPushButton(this)), m_back(new QPushButton(tr("Back"), this)), m_next(new QPushButton(this))
{
    setWindowTitle(tr("New Store on %1").arg(m_context.contextName));
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setModal(false);
    resize(960, 680);
    setMinimumSize(820, 560);
    for (WizardPage *page : std::initializer_list<WizardPage *>{m_platform, m_plan, m_review, m_run, m_done})
        m_pages->addWidget(page);

    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_steps);
    upper->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    buildFooter();

    for (WizardPage *page : std::initializer_list<WizardPage *>{m_platform, m_plan})
        connect(page, &WizardPage::edited, this, &NewStoreWizard::collect);
    connect(m_review, &ReviewPage::checkAgainRequested, this, &NewStoreWizard::requestPreflight);
    connect(m_done, &DonePage::openRequested, this,
            [this](const QString &kind) { Q_EMIT openRequested(m_spec.name, kind); });
    connectLink();
    collect();
    goTo(Platform);
}

NewStoreWizard::~NewStoreWizard()
{
    // A field that loses its focus while it is destroyed has nothing to say to us.
    for (WizardPage *page : findChildren<WizardPage *>())
        page->disconnect(this);
}

void NewStoreWizard::buildFooter()
{
    auto *footer = new QWidget(this);
    footer->setProperty("surface", u"footer"_s);
    footer->setAttribute(Qt::WA_StyledBackground);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_back->setObjectName(u"backButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_next->setProperty("kind", u"primary"_s);
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(10);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    static_cast<QVBoxLayout *>(this->layout())->addWidget(footer);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_created) {
            close();
            return;
        }
        close();
        deleteLater();
    });
    connect(m_back, &QPushButton::clicked, this, &NewStoreWizard::back);
    connect(m_next, &QPushButton::clicked, this, &NewStoreWizard::next);
}

void NewStoreWizard::connectLink()
{
    connect(&m_context.link, &SessionLink::preflightFinished, this, &NewStoreWizard::onReport);
    connect(&m_context.link, &SessionLink::runChanged, this, &NewStoreWizard::onRun);
    connect(&m_context.stores, &StoreTableModel::storeChanged, this, &NewStoreWizard::onStoreChanged);
    // Who may not read them makes stores without: the checks say what is missing then.
    connect(&m_context.link, &SessionLink::sharedSettingsRead, this, [this](const ConsoleSettingsStore::Record &record) {
        m_plan->setShared(record.settings.usable(m_context.catalog));
    });
    m_context.link.readSharedSettings();
}

void NewStoreWizard::collect()
{
    StoreSpec spec;
    m_platform->write(spec);
    m_plan->setBlueprint(m_context.catalog.find(spec.platform));
    m_plan->setStoreName(spec.name);
    m_plan->write(spec);
    m_spec = spec;
    const QVector<SpecProblem> found = problems();
    m_platform->showProblems(found, false);
    m_plan->showProblems(found, false);
}

QVector<SpecProblem> NewStoreWizard::problems() const
{
    QVector<SpecProblem> found = m_spec.problems(m_context.catalog) + m_plan->mailPasswordProblems();
    m_words.translate(found);
    if (const Store *other = m_context.stores.storeByName(m_spec.name); other && !m_created)
        found.prepend({u"name"_s, tr("There is a store of this name already: “%1”.").arg(other->spec.displayTitle()),
                       tr("Choose another name.")});
    return found;
}

NewStoreWizard::Step NewStoreWizard::step() const
{
    return static_cast<Step>(m_pages->currentIndex());
}

void NewStoreWizard::goTo(Step step)
{
    m_pages->setCurrentIndex(step);
    m_steps->setCurrent(step);
    static_cast<WizardPage *>(m_pages->currentWidget())->enter();
    updateButtons();
}

bool NewStoreWizard::accepts(WizardPage &page)
{
    collect();
    const QVector<SpecProblem> found = problems();
    page.showProblems(found, true);
    for (const SpecProblem &problem : found) {
        if (!page.hasField(problem.field))
            continue;
        page.focusField(problem.field);
        return false;
    }
    return true;
}

void NewStoreWizard::next()
{
    switch (step()) {
    case Platform:
        if (accepts(*m_platform))
            goTo(PlanAndExposure);
        break;
    case PlanAndExposure:
        if (accepts(*m_plan)) {
            requestPreflight();
            goTo(Review);
        }
        break;
    case Review:
        if (!m_review->passed())
            break;
        m_created = true;
        m_run->begin(m_spec.displayTitle());
        goTo(Progress);
        m_context.link.createStore(m_spec, m_plan->mailPassword(), m_plan->defaults());
        m_plan->forgetMailPassword();
        Q_EMIT created(m_spec.name);
        break;
    case Progress:
        break;
    case Done:
        Q_EMIT openRequested(m_spec.name, u"admin"_s);
        break;
    }
}

void NewStoreWizard::back()
{
    if (step() == PlanAndExposure)
        goTo(Platform);
    else if (step() == Review)
        goTo(PlanAndExposure);
}

void NewStoreWizard::requestPreflight()
{
    m_checking = true;
    m_review->setChecking(m_spec, !m_plan->mailPassword().isEmpty(), m_plan->defaults().mail);
    m_context.link.preflight(++m_token, m_spec, m_plan->defaults());
    updateButtons();
}

void NewStoreWizard::onReport(int token, const PreflightReport &report)
{
    if (token != m_token || !m_checking)
        return;
    m_checking = false;
    m_review->setReport(report);
    updateButtons();
    if (step() == Review && m_next->isEnabled())
        m_next->setFocus(Qt::OtherFocusReason);
}

void NewStoreWizard::onRun(const RunStatus &status)
{
    if (!m_created || status.storeName != m_spec.name || step() != Progress)
        return;
    m_run->setRun(status);
    if (!status.finished || status.error)
        return;
    m_done->begin(m_spec, status.startedAt.isValid() ? status.startedAt.secsTo(status.finishedAt) : -1);
    if (const Store *store = m_context.stores.storeByName(m_spec.name))
        m_done->setStore(*store);
    goTo(Done);
    m_next->setFocus(Qt::OtherFocusReason);
}

void NewStoreWizard::onStoreChanged(const QString &uid)
{
    const Store *store = m_context.stores.storeByUid(uid);
    if (!m_created || !store || store->name() != m_spec.name)
        return;
    m_run->setStore(*store);
    m_done->setStore(*store);
}

void NewStoreWizard::updateButtons()
{
    const Step now = step();
    m_cancel->setText(m_created ? tr("Close") : tr("Cancel"));
    m_back->setVisible(now == PlanAndExposure || now == Review);
    m_next->setVisible(now != Progress);
    m_next->setText(now == Review ? tr("Create Store") : now == Done ? tr("Open Admin") : tr("Next"));
    const bool possible = now != Review || (!m_checking && m_review->passed());
    m_next->setEnabled(possible);
    m_next->setToolTip(possible     ? QString()
                       : m_checking ? tr("The checks are still running.")
                                    : tr("A check failed. What to do is written above."));
}

} // namespace shopflow::ui
