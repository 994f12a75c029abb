// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/SettingFields.h"

#include "common/FormField.h"
#include "stores/BlueprintWords.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

SettingFields::SettingFields(QWidget *parent) : QWidget(parent), m_advanced(new QWidget(this))
{
    for (QWidget *widget : {static_cast<QWidget *>(this), m_advanced}) {
        auto *layout = new QVBoxLayout(widget);
        layout->setContentsMargins(0, 0, 0, 0);
    }
}

void SettingFields::setBlueprint(const Blueprint &blueprint)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        m_texts.insert(it.key(), it.value()->text());
    m_fields.clear();
    delete m_basic;
    delete m_inner;
    m_basic = new QWidget(this);
    m_inner = new QWidget(m_advanced);
    // Short values side by side, what few people need below each other.
    auto *pairs = new QGridLayout(m_basic);
    auto *lines = new QVBoxLayout(m_inner);
    for (QLayout *layout : {static_cast<QLayout *>(pairs), static_cast<QLayout *>(lines)}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(12);
    }
    int place = 0;
    for (const BlueprintSetting &setting : blueprint.settings) {
        const QString help = BlueprintWords::of(setting.help);
        const QString hint = setting.defaultValue.isEmpty()
                                 ? help
                                 : tr("%1 Leave it empty for %2.", "%1 a sentence, %2 a value")
                                       .arg(help, setting.defaultValue);
        auto *field = new FormField(BlueprintWords::of(setting.title), hint, setting.advanced ? m_inner : m_basic);
        field->setObjectName(QString(u"setting-"_s + setting.name));
        field->edit()->setPlaceholderText(setting.defaultValue);
        field->setText(m_texts.value(setting.name));
        connect(field, &FormField::edited, this, &SettingFields::edited);
        m_fields.insert(setting.name, field);
        if (setting.advanced) {
            lines->addWidget(field);
        } else {
            pairs->addWidget(field, place / 2, place % 2, Qt::AlignTop);
            pairs->setColumnStretch(place++ % 2, 1);
        }
    }
    layout()->addWidget(m_basic);
    m_advanced->layout()->addWidget(m_inner);
    m_basic->setVisible(place > 0);
}

void SettingFields::write(StoreSpec &spec) const
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (const QString value = it.value()->text().trimmed(); !value.isEmpty())
            spec.settings.insert(it.key(), value);
        else
            spec.settings.remove(it.key());
    }
}

FormField *SettingFields::field(const QString &problemField) const
{
    return problemField.startsWith(u"setting."_s) ? m_fields.value(problemField.mid(8)) : nullptr;
}

void SettingFields::setProblem(const SpecProblem &problem, bool all)
{
    FormField *target = field(problem.field);
    if (!target)
        return;
    if (all)
        target->touch();
    if (target->isTouched())
        target->setProblem(QString(problem.message + u' ' + problem.nextStep).trimmed());
}

void SettingFields::clearProblems()
{
    for (FormField *field : std::as_const(m_fields))
        field->setProblem({});
}

} // namespace shopflow::ui
