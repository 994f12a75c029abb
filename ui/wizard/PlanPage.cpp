// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/PlanPage.h"

#include "common/FormField.h"
#include "common/Label.h"
#include "wizard/ChoiceCard.h"
#include "wizard/ImageFields.h"
#include "wizard/MailFields.h"
#include "wizard/PlanChoice.h"
#include "wizard/SettingFields.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

PlanPage::PlanPage(const Theme &theme, QWidget *parent)
    : WizardPage(parent), m_theme(theme), m_plan(new PlanChoice(theme, this)), m_exposures(new QButtonGroup(this))
{
    setHeading(tr("Plan and Exposure"), tr("How much the store may use, and how people reach it."));
    addSection(tr("Plan", "title above the sizes of a store"));
    column()->addWidget(m_plan);
    connect(m_plan, &PlanChoice::edited, this, &WizardPage::edited);
    buildExposures();
    buildContents();
    buildMail();
    buildImages();
    column()->addStretch(1);
    updateVisibility();
}

void PlanPage::buildExposures()
{
    addSection(tr("Exposure", "title above the ways to reach a store"));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(10);
    const auto add = [&](Exposure exposure, const QString &title, const QString &text) {
        auto *card = new ChoiceCard(m_theme, title, text, this);
        card->setObjectName(QString(u"exposure-"_s + toString(exposure)));
        m_exposures->addButton(card, static_cast<int>(exposure));
        m_exposureCards.insert(static_cast<int>(exposure), card);
        cards->addWidget(card, 1);
    };
    add(Exposure::NodePort, tr("Port on Every Node"),
        tr("http://node:3xxxx. Needs nothing else; fine for local clusters."));
    add(Exposure::Ingress, tr("Own Host Name"),
        tr("Through the cluster's ingress controller, with a domain of yours."));
    add(Exposure::None, tr("Not Exposed"), tr("Only you, through this console's own forward."));
    column()->addLayout(cards);
    m_host =
        new FormField(tr("Host name"), tr("For example shop.example.com. Its DNS must point to the ingress."), this);
    m_host->setObjectName(u"hostField"_s);
    m_tls = new QCheckBox(tr("Encrypt with a certificate (TLS) when the cluster has an issuer"), this);
    column()->addWidget(m_host);
    column()->addWidget(m_tls);
    connect(m_exposures, &QButtonGroup::idToggled, this, [this](int, bool on) {
        updateVisibility();
        if (on)
            Q_EMIT edited();
    });
    connect(m_host, &FormField::edited, this, &WizardPage::edited);
    connect(m_tls, &QCheckBox::toggled, this, &WizardPage::edited);
}

void PlanPage::buildContents()
{
    m_content = addSection(tr("Content", "title above what is in a new store"));
    m_samples = new QCheckBox(tr("Add sample products, so that the store can be tried at once"), this);
    m_samples->setObjectName(u"samples"_s);
    m_samples->setChecked(true);
    m_email = new FormField(tr("Admin e-mail"), {}, this);
    m_email->setObjectName(u"emailField"_s);
    m_settings = new SettingFields(this);
    column()->addWidget(m_samples);
    column()->addWidget(m_email);
    column()->addWidget(m_settings);
    connect(m_settings, &SettingFields::edited, this, &WizardPage::edited);
    connect(m_samples, &QCheckBox::toggled, this, &WizardPage::edited);
    connect(m_email, &FormField::edited, this, &WizardPage::edited);
}

void PlanPage::buildMail()
{
    m_mailTitle = addSection(tr("Mail", "title above the mail server of a store"));
    m_mail = new MailFields(this);
    column()->addWidget(m_mail);
    connect(m_mail, &MailFields::edited, this, &WizardPage::edited);
}

void PlanPage::buildImages()
{
    m_images = new ImageFields(this);
    m_images->setOther(m_settings->advanced());
    column()->addWidget(m_images);
    connect(m_images, &ImageFields::edited, this, &WizardPage::edited);
}

void PlanPage::setBlueprint(const Blueprint *blueprint)
{
    if (blueprint == m_blueprint || !blueprint)
        return;
    m_blueprint = blueprint;
    m_plan->setBlueprint(*blueprint);
    for (auto it = m_exposureCards.cbegin(); it != m_exposureCards.cend(); ++it) {
        const bool possible = blueprint->exposures.contains(static_cast<Exposure>(it.key()));
        it.value()->setReason(possible ? QString() : tr("%1 stores cannot be exposed this way.").arg(blueprint->title));
    }
    m_exposures->button(static_cast<int>(blueprint->defaultExposure))->setChecked(true);
    m_settings->setBlueprint(*blueprint);
    m_images->setBlueprint(*blueprint);
    updateVisibility();
}

void PlanPage::setExisting(const StoreSpec &spec)
{
    setHeading(tr("Change “%1”").arg(spec.displayTitle()),
               tr("How much the store may use, and how people reach it. Its data stays."));
    m_existing = true;
    m_plan->setExisting(spec);
    if (spec.exposure)
        m_exposures->button(static_cast<int>(*spec.exposure))->setChecked(true);
    m_host->edit()->setText(spec.host);
    m_tls->setChecked(spec.tls);
    m_images->setExisting(spec);
    m_mail->setExisting(spec);
    m_samples->setChecked(spec.samples);
    m_email->edit()->setText(spec.adminEmail);
    updateVisibility();
}

void PlanPage::setShared(const ConsoleSettings &settings)
{
    m_plan->suggest(settings.defaultPlan);
    m_images->setShared(settings.images);
}

void PlanPage::setStoreName(const QString &name)
{
    m_storeName = name;
    StoreSpec spec;
    spec.name = name;
    m_email->edit()->setPlaceholderText(name.isEmpty() ? QString() : spec.effectiveAdminEmail());
    m_email->setHint(name.isEmpty()
                         ? tr("Signs in to the admin page.")
                         : tr("Signs in to the admin page. Leave it empty for %1.").arg(spec.effectiveAdminEmail()));
}

void PlanPage::updateVisibility()
{
    const bool ingress = m_exposures->checkedId() == static_cast<int>(Exposure::Ingress);
    m_host->setVisible(ingress);
    m_tls->setVisible(ingress);
    // Later these belong to the merchant.
    for (QWidget *once : std::initializer_list<QWidget *>{m_content, m_samples, m_email, m_settings})
        once->setHidden(m_existing);
    const bool mails = m_blueprint && m_blueprint->sendsMail;
    m_mailTitle->setVisible(mails);
    m_mail->setVisible(mails);
    m_mail->offerShared(!m_existing);
}

Exposure PlanPage::exposure() const
{
    return static_cast<Exposure>(qMax(0, m_exposures->checkedId()));
}

void PlanPage::write(StoreSpec &spec) const
{
    m_plan->write(spec);
    spec.exposure = exposure();
    const bool ingress = spec.exposure == Exposure::Ingress;
    spec.host = ingress ? m_host->text().trimmed() : QString();
    spec.tls = ingress && m_tls->isChecked();
    spec.samples = m_samples->isChecked();
    spec.adminEmail = m_email->text().trimmed();
    if (!m_existing)
        m_settings->write(spec);
    m_mail->write(spec);
    if (!m_blueprint || !m_blueprint->sendsMail)
        spec.mail.reset();
    m_images->write(spec);
}

Secret PlanPage::mailPassword() const
{
    return m_blueprint && m_blueprint->sendsMail ? m_mail->password() : Secret();
}

QVector<SpecProblem> PlanPage::mailPasswordProblems() const
{
    return m_blueprint && m_blueprint->sendsMail ? m_mail->passwordProblems() : QVector<SpecProblem>();
}

void PlanPage::forgetMailPassword()
{
    m_mail->forgetPassword();
}

ConsoleSettings::Defaults PlanPage::defaults() const
{
    ConsoleSettings::Defaults defaults;
    defaults.mail = m_mail->takesShared();
    return defaults;
}

void PlanPage::showProblems(const QVector<SpecProblem> &problems, bool all)
{
    const auto words = [](const SpecProblem &problem) {
        return QString(problem.message + u' ' + problem.nextStep).trimmed();
    };
    QMap<FormField *, QString> byField{{m_host, {}}, {m_email, {}}};
    m_images->clearProblems();
    m_settings->clearProblems();
    m_mail->clearProblems();
    QString plan;
    for (const SpecProblem &problem : problems) {
        if (problem.field == u"host" || problem.field == u"baseDomain") {
            byField[m_host] = words(problem);
        } else if (problem.field == u"adminEmail") {
            byField[m_email] = words(problem);
        } else if (m_mail->field(problem.field)) {
            m_mail->setProblem(problem, all);
        } else if (m_settings->field(problem.field)) {
            m_settings->setProblem(problem, all);
            if (all && m_settings->advanced()->isAncestorOf(m_settings->field(problem.field)))
                m_images->setAdvancedShown(true);
        } else if (problem.field.startsWith(u"image"_s) || problem.field == u"storageClass") {
            m_images->setProblem(problem, all);
        } else if (hasField(problem.field) && plan.isEmpty()) {
            plan = words(problem);
        }
    }
    for (auto it = byField.cbegin(); it != byField.cend(); ++it) {
        if (all && !it.value().isEmpty())
            it.key()->touch();
        it.key()->setProblem(it.key()->isTouched() ? it.value() : QString());
    }
    m_plan->setProblem(plan);
}

bool PlanPage::hasField(const QString &field) const
{
    return field != u"platform" && field != u"title" && field != u"name";
}

FormField *PlanPage::fieldOf(const QString &problemField) const
{
    if (problemField == u"host" || problemField == u"baseDomain")
        return m_host;
    if (problemField == u"adminEmail")
        return m_email;
    FormField *setting = m_settings->field(problemField);
    return setting ? setting : m_mail->field(problemField);
}

void PlanPage::showWhole(QWidget *widget)
{
    // Once what is said below it has its place.
    QTimer::singleShot(0, this, [this, widget = QPointer<QWidget>(widget)] {
        if (widget)
            ensureWidgetVisible(widget);
    });
}

void PlanPage::focusField(const QString &field)
{
    if (FormField *target = fieldOf(field)) {
        target->edit()->setFocus(Qt::OtherFocusReason);
        showWhole(target);
    } else if (field.startsWith(u"image"_s) || field == u"storageClass") {
        m_images->focusFirst();
        showWhole(focusWidget() ? focusWidget()->parentWidget() : m_images);
    } else {
        m_plan->focusChoice(true);
    }
}

void PlanPage::enter()
{
    m_plan->focusChoice(false);
}

} // namespace shopflow::ui
