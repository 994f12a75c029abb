// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/PlanPage.h"

#include "common/FormField.h"
#include "common/Label.h"
#include "stores/StoreWords.h"
#include "wizard/ChoiceCard.h"
#include "wizard/ImageFields.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>

#include <cmath>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

constexpr qint64 gibi = 1024LL * 1024 * 1024;
const QStringList planNames{u"small"_s, u"medium"_s, u"large"_s, u"custom"_s};

QDoubleSpinBox *makeSpin(const QString &suffix, double low, double high, double value, double step)
{
    auto *spin = new QDoubleSpinBox;
    spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    spin->setRange(low, high);
    spin->setSingleStep(step);
    spin->setDecimals(step < 1 ? 2 : 0);
    spin->setValue(value);
    spin->setSuffix(QString(u' ' + suffix));
    return spin;
}

} // namespace

PlanPage::PlanPage(const Theme &theme, QWidget *parent)
    : WizardPage(parent), m_theme(theme), m_plans(new QButtonGroup(this)), m_exposures(new QButtonGroup(this))
{
    setHeading(tr("Plan and Exposure"), tr("How much the store may use, and how people reach it."));
    buildPlans();
    buildExposures();
    buildContents();
    buildImages();
    column()->addStretch(1);
    updateVisibility();
}

void PlanPage::buildPlans()
{
    addSection(tr("Plan", "title above the sizes of a store"));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(10);
    const QStringList titles{tr("Small", "size of a store"), tr("Medium", "size of a store"),
                             tr("Large", "size of a store"), tr("Custom", "size of a store")};
    for (int i = 0; i < planNames.size(); ++i) {
        auto *card = new ChoiceCard(m_theme, titles.at(i), {}, this);
        card->setObjectName(QString(u"plan-"_s + planNames.at(i)));
        m_plans->addButton(card, i);
        m_planCards.insert(planNames.at(i), card);
        cards->addWidget(card, 1);
    }
    m_planCards.value(u"custom"_s)->setWords(titles.at(3), tr("Your own numbers; checked against every moment."));
    m_plans->button(0)->setChecked(true);
    column()->addLayout(cards);

    m_custom = new QWidget(this);
    auto *grid = new QGridLayout(m_custom);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    m_cpu = makeSpin(tr("CPU"), 0.1, 256, 2, 0.25);
    m_memory = makeSpin(tr("GiB"), 0.25, 2048, 2, 0.25);
    m_storage = makeSpin(tr("GiB"), 1, 65536, 5, 1);
    int i = 0;
    const QStringList names{tr("CPU", "a resource"), tr("Memory", "a resource"), tr("Storage", "a resource")};
    for (QDoubleSpinBox *spin : {m_cpu, m_memory, m_storage}) {
        auto *name = new Label(Look::Medium, names.at(i), m_custom);
        name->setBuddy(spin);
        spin->setAccessibleName(names.at(i));
        grid->addWidget(name, 0, i);
        grid->addWidget(spin, 1, i++);
        connect(spin, &QDoubleSpinBox::valueChanged, this, &WizardPage::edited);
    }
    column()->addWidget(m_custom);
    m_planProblem = (new Label(Look::Problem, {}, this))->wrapping();
    column()->addWidget(m_planProblem);
    connect(m_plans, &QButtonGroup::idToggled, this, [this](int, bool on) {
        updateVisibility();
        if (on)
            Q_EMIT edited();
    });
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
    column()->addWidget(m_samples);
    column()->addWidget(m_email);
    connect(m_samples, &QCheckBox::toggled, this, &WizardPage::edited);
    connect(m_email, &FormField::edited, this, &WizardPage::edited);
}

void PlanPage::buildImages()
{
    m_images = new ImageFields(this);
    column()->addWidget(m_images);
    connect(m_images, &ImageFields::edited, this, &WizardPage::edited);
}

void PlanPage::setBlueprint(const Blueprint *blueprint)
{
    if (blueprint == m_blueprint || !blueprint)
        return;
    m_blueprint = blueprint;
    for (const QString &name : planNames) {
        const auto plan = blueprint->plans.constFind(name);
        if (plan == blueprint->plans.constEnd())
            continue;
        ChoiceCard *card = m_planCards.value(name);
        card->setWords(card->accessibleName(), tr("%1 CPU\n%2 memory\n%3 storage")
                                                   .arg(StoreWords::cpu(plan->cpu), StoreWords::bytes(plan->memory),
                                                        StoreWords::bytes(plan->storage)));
    }
    for (auto it = m_exposureCards.cbegin(); it != m_exposureCards.cend(); ++it) {
        const bool possible = blueprint->exposures.contains(static_cast<Exposure>(it.key()));
        it.value()->setReason(possible ? QString() : tr("%1 stores cannot be exposed this way.").arg(blueprint->title));
    }
    m_exposures->button(static_cast<int>(blueprint->defaultExposure))->setChecked(true);

    m_images->setBlueprint(*blueprint);
    updateVisibility();
}

void PlanPage::setExisting(const StoreSpec &spec)
{
    setHeading(tr("Change “%1”").arg(spec.displayTitle()),
               tr("How much the store may use, and how people reach it. Its data stays."));
    if (const qsizetype plan = planNames.indexOf(spec.plan); plan >= 0)
        m_plans->button(int(plan))->setChecked(true);
    if (spec.plan == u"custom") {
        m_cpu->setValue(double(spec.customCpu.toMilli()) / 1000);
        m_memory->setValue(double(spec.customMemory.toBytes()) / double(gibi));
        m_storage->setValue(double(spec.customStorage.toBytes()) / double(gibi));
    }
    if (spec.exposure)
        m_exposures->button(static_cast<int>(*spec.exposure))->setChecked(true);
    m_host->edit()->setText(spec.host);
    m_tls->setChecked(spec.tls);
    m_images->setExisting(spec);
    m_samples->setChecked(spec.samples);
    m_email->edit()->setText(spec.adminEmail);
    m_content->hide();
    m_samples->hide();
    m_email->hide();
    updateVisibility();
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
    m_custom->setVisible(plan() == u"custom");
    const bool ingress = m_exposures->checkedId() == static_cast<int>(Exposure::Ingress);
    if (m_host) {
        m_host->setVisible(ingress);
        m_tls->setVisible(ingress);
    }
}

QString PlanPage::plan() const
{
    const int id = m_plans->checkedId();
    return id < 0 ? planNames.first() : planNames.at(id);
}

Exposure PlanPage::exposure() const
{
    return static_cast<Exposure>(qMax(0, m_exposures->checkedId()));
}

void PlanPage::write(StoreSpec &spec) const
{
    spec.plan = plan();
    if (spec.plan == u"custom") {
        spec.customCpu = Quantity::milli(std::llround(m_cpu->value() * 1000));
        spec.customMemory = Quantity::bytes(std::llround(m_memory->value() * static_cast<double>(gibi)));
        spec.customStorage = Quantity::bytes(std::llround(m_storage->value() * static_cast<double>(gibi)));
    }
    spec.exposure = exposure();
    const bool ingress = spec.exposure == Exposure::Ingress;
    spec.host = ingress ? m_host->text().trimmed() : QString();
    spec.tls = ingress && m_tls->isChecked();
    spec.samples = m_samples->isChecked();
    spec.adminEmail = m_email->text().trimmed();
    m_images->write(spec);
}

void PlanPage::showProblems(const QVector<SpecProblem> &problems, bool all)
{
    const auto words = [](const SpecProblem &problem) {
        return problem.nextStep.isEmpty() ? problem.message : QString(problem.message + u' ' + problem.nextStep);
    };
    QMap<FormField *, QString> byField{{m_host, {}}, {m_email, {}}};
    m_images->clearProblems();
    QString plan;
    for (const SpecProblem &problem : problems) {
        if (problem.field == u"host" || problem.field == u"baseDomain") {
            byField[m_host] = words(problem);
        } else if (problem.field == u"adminEmail") {
            byField[m_email] = words(problem);
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
    m_planProblem->setText(plan);
    m_planProblem->setVisible(!plan.isEmpty());
}

bool PlanPage::hasField(const QString &field) const
{
    return field != u"platform" && field != u"title" && field != u"name";
}

void PlanPage::focusField(const QString &field)
{
    FormField *target = nullptr;
    if (field == u"host" || field == u"baseDomain")
        target = m_host;
    else if (field == u"adminEmail")
        target = m_email;
    if (target) {
        target->edit()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(target);
    } else if (field.startsWith(u"image"_s) || field == u"storageClass") {
        m_images->focusFirst();
        ensureWidgetVisible(m_images);
    } else if (plan() == u"custom") {
        m_cpu->setFocus(Qt::OtherFocusReason);
    }
}

void PlanPage::enter()
{
    if (QAbstractButton *card = m_plans->checkedButton())
        card->setFocus(Qt::OtherFocusReason);
}

} // namespace shopflow::ui
