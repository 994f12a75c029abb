// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/PlanChoice.h"

#include "common/Label.h"
#include "stores/StoreWords.h"
#include "wizard/ChoiceCard.h"

#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QGridLayout>

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

PlanChoice::PlanChoice(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_plans(new QButtonGroup(this)), m_custom(new QWidget(this)),
      m_problem((new Label(Look::Problem, {}, this))->wrapping())
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(10);
    for (int i = 0; i < planNames.size(); ++i) {
        auto *card = new ChoiceCard(theme, StoreWords::planTitle(planNames.at(i)), {}, this);
        card->setObjectName(QString(u"plan-"_s + planNames.at(i)));
        m_plans->addButton(card, i);
        m_cards.insert(planNames.at(i), card);
        cards->addWidget(card, 1);
    }
    m_cards.value(u"custom"_s)->setWords(StoreWords::planTitle(u"custom"_s),
                                         tr("Your own numbers; checked against every moment."));
    m_plans->button(0)->setChecked(true);
    buildNumbers();
    m_custom->hide();
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(cards);
    layout->addWidget(m_custom);
    layout->addWidget(m_problem);
    connect(m_plans, &QButtonGroup::idToggled, this, [this](int, bool on) {
        m_custom->setVisible(isCustom());
        if (!on)
            return;
        m_chosen = true;
        Q_EMIT edited();
    });
}

void PlanChoice::buildNumbers()
{
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
        connect(spin, &QDoubleSpinBox::valueChanged, this, &PlanChoice::edited);
    }
}

void PlanChoice::setBlueprint(const Blueprint &blueprint)
{
    for (const QString &name : planNames) {
        const auto plan = blueprint.plans.constFind(name);
        if (plan == blueprint.plans.constEnd())
            continue;
        ChoiceCard *card = m_cards.value(name);
        card->setWords(card->accessibleName(), tr("%1 CPU\n%2 memory\n%3 storage")
                                                   .arg(StoreWords::cpu(plan->cpu), StoreWords::bytes(plan->memory),
                                                        StoreWords::bytes(plan->storage)));
    }
}

void PlanChoice::setExisting(const StoreSpec &spec)
{
    if (const qsizetype plan = planNames.indexOf(spec.plan); plan >= 0)
        m_plans->button(int(plan))->setChecked(true);
    if (spec.plan == u"custom") {
        m_cpu->setValue(double(spec.customCpu.toMilli()) / 1000);
        m_memory->setValue(double(spec.customMemory.toBytes()) / double(gibi));
        m_storage->setValue(double(spec.customStorage.toBytes()) / double(gibi));
    }
}

void PlanChoice::suggest(const QString &plan)
{
    const qsizetype suggested = planNames.indexOf(plan);
    if (m_chosen || suggested < 0)
        return;
    m_plans->button(int(suggested))->setChecked(true);
    m_chosen = false;
}

QString PlanChoice::plan() const
{
    const int id = m_plans->checkedId();
    return id < 0 ? planNames.first() : planNames.at(id);
}

void PlanChoice::write(StoreSpec &spec) const
{
    spec.plan = plan();
    if (!isCustom())
        return;
    spec.customCpu = Quantity::milli(std::llround(m_cpu->value() * 1000));
    spec.customMemory = Quantity::bytes(std::llround(m_memory->value() * static_cast<double>(gibi)));
    spec.customStorage = Quantity::bytes(std::llround(m_storage->value() * static_cast<double>(gibi)));
}

void PlanChoice::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PlanChoice::focusChoice(bool numbers)
{
    if (numbers && isCustom())
        m_cpu->setFocus(Qt::OtherFocusReason);
    else if (QAbstractButton *card = m_plans->checkedButton(); card && !numbers)
        card->setFocus(Qt::OtherFocusReason);
}

} // namespace shopflow::ui
