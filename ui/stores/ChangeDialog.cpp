// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/ChangeDialog.h"

#include "cluster/SessionLink.h"
#include "wizard/ChangesPage.h"
#include "wizard/PlanPage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

//! Answers are told apart by it, whoever asks through the same link.
int nextToken()
{
    static int token = 1'000'000;
    return ++token;
}

} // namespace

ChangeDialog::ChangeDialog(const Theme &theme, const Store &store, const Blueprint &blueprint, SessionLink &link,
                           QWidget *parent)
    : QDialog(parent), m_blueprint(blueprint), m_link(link), m_recorded(store.spec), m_spec(store.spec),
      m_pages(new QStackedWidget(this)), m_plan(new PlanPage(theme, this)), m_changes(new ChangesPage(theme, this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change “%1”").arg(store.spec.displayTitle()));
    resize(860, 680);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    m_plan->setStoreName(store.name());
    m_plan->setBlueprint(&blueprint);
    m_plan->setExisting(store.spec);
    m_pages->addWidget(m_plan);
    m_pages->addWidget(m_changes);
    buildFooter();
    connect(m_plan, &WizardPage::edited, this, [this] { m_plan->showProblems({}, false); });
    connect(&m_link, &SessionLink::changeReviewed, this,
            [this](int token, const PreflightReport &checks, const ChangeReport &changes) {
        if (token != m_token || !m_asking)
            return;
        m_asking = false;
        m_changes->setReport(checks, changes, !m_plan->mailPassword().isEmpty());
        updateButtons();
    });
    updateButtons();
}

ChangeDialog::~ChangeDialog()
{
    // A field that loses its focus while it is destroyed has nothing to say to us.
    m_plan->disconnect(this);
}

void ChangeDialog::buildFooter()
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
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(10);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    layout()->addWidget(footer);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ChangeDialog::back);
    connect(m_next, &QPushButton::clicked, this, &ChangeDialog::next);
}

bool ChangeDialog::isReviewing() const
{
    return m_pages->currentWidget() == m_changes;
}

StoreSpec ChangeDialog::chosen() const
{
    StoreSpec spec = m_recorded;
    m_plan->write(spec);
    if (spec.plan != u"custom")
        spec.customCpu = spec.customMemory = spec.customStorage = {};
    // What a new store is told only once stays as it was told then.
    spec.samples = m_recorded.samples;
    spec.adminEmail = m_recorded.adminEmail;
    if (!m_recorded.exposure && spec.exposure == m_blueprint.defaultExposure)
        spec.exposure.reset();
    return spec;
}

bool ChangeDialog::acceptsMail()
{
    QVector<SpecProblem> found = m_plan->mailPasswordProblems();
    if (m_spec.mail)
        found = m_spec.mail->problems() + found;
    m_words.translate(found);
    m_plan->showProblems(found, true);
    if (!found.isEmpty())
        m_plan->focusField(found.constFirst().field);
    return found.isEmpty();
}

void ChangeDialog::next()
{
    if (isReviewing()) {
        Q_EMIT confirmed(m_spec, m_plan->mailPassword());
        m_plan->forgetMailPassword();
        accept();
        return;
    }
    m_spec = chosen();
    if (!acceptsMail())
        return;
    m_token = nextToken();
    m_asking = true;
    m_changes->setAsking(m_spec.displayTitle());
    m_pages->setCurrentWidget(m_changes);
    updateButtons();
    m_link.reviewChange(m_token, m_spec);
}

void ChangeDialog::back()
{
    m_asking = false;
    m_pages->setCurrentWidget(m_plan);
    m_plan->enter();
    updateButtons();
}

void ChangeDialog::updateButtons()
{
    const bool reviewing = isReviewing();
    m_back->setVisible(reviewing);
    m_next->setText(reviewing ? tr("Apply Change") : tr("Show What Changes"));
    const bool possible = !reviewing || (!m_asking && m_changes->isPossible());
    m_next->setEnabled(possible);
    m_next->setToolTip(possible   ? QString()
                       : m_asking ? tr("The cluster is still being asked.")
                                  : tr("There is nothing to apply. Why is written above."));
}

} // namespace shopflow::ui
