// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "places/NewStoreFields.h"

#include "common/FormField.h"
#include "common/Label.h"
#include "stores/Blueprint.h"
#include "stores/BlueprintWords.h"
#include "stores/StoreWords.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

const QString imagePrefix = QStringLiteral("image.");

//! The plans of all platforms, from the smallest on.
QStringList planNames(const BlueprintCatalog &catalog)
{
    QVector<Plan> plans;
    for (const Blueprint &blueprint : catalog.all()) {
        for (const Plan &plan : blueprint.plans) {
            const auto same = [&plan](const Plan &other) { return other.name == plan.name; };
            if (std::none_of(plans.cbegin(), plans.cend(), same))
                plans.append(plan);
        }
    }
    std::stable_sort(plans.begin(), plans.end(), [](const Plan &a, const Plan &b) { return a.memory < b.memory; });
    QStringList names;
    for (const Plan &plan : std::as_const(plans))
        names.append(plan.name);
    return names;
}

} // namespace

NewStoreFields::NewStoreFields(const BlueprintCatalog &catalog, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_planNames(planNames(catalog)), m_plans(new QButtonGroup(this)),
      m_planProblem((new Label(Look::Problem, {}, this))->wrapping())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    buildPlans(*layout);
    buildImages(*layout);
    setSettings({});
}

void NewStoreFields::buildPlans(QVBoxLayout &into)
{
    into.addWidget(new Label(Look::Medium, tr("Plan", "of new stores"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (int i = 0; i < m_planNames.size(); ++i) {
        const QString title = StoreWords::planTitle(m_planNames.at(i));
        auto *button = new QPushButton(title, this);
        button->setObjectName(QString(u"sharedPlan-"_s + m_planNames.at(i)));
        button->setAccessibleName(tr("Plan of new stores: %1").arg(title));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_plans->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch(1);
    into.addLayout(row);
    into.addWidget(new Label(Look::Small, tr("Whoever makes a store can still choose another one."), this));
    m_planProblem->setObjectName(u"sharedPlanProblem"_s);
    into.addWidget(m_planProblem);
    connect(m_plans, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT edited();
    });
}

void NewStoreFields::buildImages(QVBoxLayout &into)
{
    for (const Blueprint &blueprint : m_catalog.all()) {
        into.addSpacing(4);
        into.addWidget(new Label(Look::Medium, tr("Images of %1 stores").arg(blueprint.title), this));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(18);
        grid->setVerticalSpacing(12);
        for (int i = 0; i < blueprint.components.size(); ++i) {
            const BlueprintComponent &component = blueprint.components.at(i);
            FormField *field = makeField(QString(blueprint.platform + u'.' + component.name),
                                         tr("Image of %1 (%2)", "%1 a program, %2 a component")
                                             .arg(component.title, component.name),
                                         &component);
            grid->addWidget(field, i / 2, i % 2, Qt::AlignTop);
        }
        for (int each = 0; each < 2; ++each)
            grid->setColumnStretch(each, 1);
        into.addLayout(grid);
    }
    m_unknown = new QVBoxLayout;
    m_unknown->setSpacing(12);
    into.addLayout(m_unknown);
}

FormField *NewStoreFields::makeField(const QString &key, const QString &title, const BlueprintComponent *component)
{
    QString hint = tr("Leave it empty to take it out.");
    if (component && component->image.isEmpty())
        hint = BlueprintWords::of(component->imageHint);
    else if (component)
        hint = tr("Leave it empty for %1.").arg(component->image);
    auto *field = new FormField(title, hint, this);
    field->setObjectName(QString(u"shared-image-"_s + key));
    field->edit()->setPlaceholderText(component && !component->image.isEmpty() ? component->image
                                                                               : u"registry.example.com/shop:1.0"_s);
    m_images.insert(key, field);
    connect(field, &FormField::edited, this, &NewStoreFields::edited);
    return field;
}

void NewStoreFields::showUnknown(const QMap<QString, QString> &images)
{
    for (const QString &key : std::as_const(m_unknownKeys))
        delete m_images.take(key);
    m_unknownKeys.clear();
    for (auto it = images.cbegin(); it != images.cend(); ++it) {
        if (m_images.contains(it.key()))
            continue;
        m_unknownKeys.append(it.key());
        m_unknown->addWidget(makeField(it.key(), tr("Image of %1").arg(it.key().left(60)), nullptr));
    }
}

void NewStoreFields::setSettings(const ConsoleSettings &settings)
{
    const QSignalBlocker silent(this);
    m_recorded = settings.defaultPlan;
    const qsizetype plan = m_recorded.isEmpty() ? 0 : m_planNames.indexOf(m_recorded);
    m_plans->setExclusive(false);
    for (QAbstractButton *button : m_plans->buttons())
        button->setChecked(m_plans->id(button) == plan);
    m_plans->setExclusive(true);
    showUnknown(settings.images);
    for (auto it = m_images.cbegin(); it != m_images.cend(); ++it)
        it.value()->setText(settings.images.value(it.key()));
}

void NewStoreFields::write(ConsoleSettings &settings) const
{
    const QString chosen = m_planNames.value(m_plans->checkedId());
    // Nothing recorded means the smallest: choosing that changes nothing.
    const bool same = chosen.isEmpty() || (m_recorded.isEmpty() && m_plans->checkedId() == 0);
    settings.defaultPlan = same ? m_recorded : chosen;
    for (auto it = m_images.cbegin(); it != m_images.cend(); ++it) {
        if (const QString reference = it.value()->text().trimmed(); !reference.isEmpty())
            settings.images.insert(it.key(), reference);
        else
            settings.images.remove(it.key());
    }
}

bool NewStoreFields::setProblem(const SpecProblem &problem)
{
    const QString words = QString(problem.message + u' ' + problem.nextStep).trimmed();
    if (problem.field == u"defaultPlan") {
        m_planProblem->setText(words);
        m_planProblem->show();
        return true;
    }
    if (!problem.field.startsWith(imagePrefix))
        return false;
    FormField *field = m_images.value(problem.field.mid(imagePrefix.size()));
    if (field)
        field->setProblem(words);
    return field != nullptr;
}

void NewStoreFields::clearProblems()
{
    m_planProblem->hide();
    for (FormField *field : std::as_const(m_images))
        field->setProblem({});
}

} // namespace shopflow::ui
