// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ImageFields.h"

#include "common/FormField.h"
#include "common/Label.h"
#include "stores/Blueprint.h"
#include "stores/BlueprintWords.h"
#include "stores/SpecText.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

ImageFields::ImageFields(QWidget *parent)
    : QWidget(parent),
      m_storageClass(new FormField(tr("Storage class"), tr("Leave it empty for the cluster’s default."), this)),
      m_more(new QPushButton(this))
{
    m_more->setObjectName(u"moreImages"_s);
    m_more->setProperty("kind", u"link"_s);
    m_more->setAutoDefault(false);
    m_storageClass->setObjectName(u"storageClassField"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_storageClass);
    connect(m_more, &QPushButton::clicked, this, [this] { setAdvancedShown(!m_shown); });
    connect(m_storageClass, &FormField::edited, this, &ImageFields::edited);
    setAdvancedShown(false);
}

void ImageFields::setAdvancedShown(bool shown)
{
    m_shown = shown;
    m_more->setText(shown         ? tr("Fewer Settings")
                    : m_existing ? tr("Other Images…")
                                 : tr("Advanced…", "shows settings that few people need"));
    m_storageClass->setVisible(shown && !m_existing);
    if (m_other)
        m_other->setVisible(shown && !m_existing);
    if (m_advanced)
        m_advanced->setVisible(shown);
}

void ImageFields::setOther(QWidget *widget)
{
    m_other = widget;
    static_cast<QVBoxLayout *>(layout())->addWidget(widget);
    setAdvancedShown(m_shown);
}

void ImageFields::setBlueprint(const Blueprint &blueprint)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        m_texts.insert(it.key(), it.value()->text());
    m_fields.clear();
    m_platform = blueprint.platform;
    delete m_required;
    delete m_advanced;
    const auto box = [this] {
        auto *widget = new QWidget(this);
        auto *inner = new QVBoxLayout(widget);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(12);
        return widget;
    };
    m_required = box();
    m_advanced = box();
    auto &required = static_cast<QVBoxLayout &>(*m_required->layout());
    auto &advanced = static_cast<QVBoxLayout &>(*m_advanced->layout());
    required.addWidget(new Label(Look::Section, tr("Images", "title above container images").toUpper()));
    for (const BlueprintComponent &component : blueprint.components)
        addField(component, component.image.isEmpty() ? required : advanced);
    auto *all = static_cast<QVBoxLayout *>(layout());
    all->insertWidget(0, m_required);
    all->insertWidget(2, m_advanced);
    m_required->setVisible(required.count() > 1);
    setAdvancedShown(m_shown);
    setShared(m_shared);
}

void ImageFields::setShared(const QMap<QString, QString> &images)
{
    m_shared = images;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QString image = images.value(QString(m_platform + u'.' + it.key()));
        if (image.isEmpty())
            continue;
        it.value()->edit()->setPlaceholderText(image);
        it.value()->setHint(tr("Leave it empty for %1, which all consoles of this cluster share.").arg(image));
    }
}

FormField *ImageFields::addField(const BlueprintComponent &component, QVBoxLayout &into)
{
    const bool needed = component.image.isEmpty();
    const QString hint = needed ? BlueprintWords::of(component.imageHint) : tr("Leave it empty for %1.").arg(component.image);
    auto *field = new FormField(
        tr("Image of %1 (%2)", "%1 a program, %2 a component").arg(component.title, component.name), hint);
    field->setObjectName(QString(u"image-"_s + component.name));
    field->edit()->setPlaceholderText(needed ? u"registry.example.com/shop:1.0"_s : component.image);
    field->setText(m_texts.value(component.name));
    connect(field, &FormField::edited, this, &ImageFields::edited);
    m_fields.insert(component.name, field);
    into.addWidget(field);
    return field;
}

void ImageFields::write(StoreSpec &spec) const
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (const QString reference = it.value()->text().trimmed(); !reference.isEmpty())
            spec.images.insert(it.key(), reference);
        else
            spec.images.remove(it.key());
    }
    if (!m_existing)
        spec.storageClass = m_storageClass->text().trimmed();
}

void ImageFields::setExisting(const StoreSpec &spec)
{
    m_existing = true;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        it.value()->setText(spec.images.value(it.key()));
    setAdvancedShown(m_shown);
}

void ImageFields::setProblem(const SpecProblem &problem, bool all)
{
    FormField *target = problem.field == u"storageClass" ? m_storageClass
                        : m_fields.isEmpty()             ? nullptr
                                                         : m_fields.first();
    // The sentence quotes what was typed, at most 80 characters of it; what no sentence
    // can hold, such as half a character, is at least no reference.
    FormField *quoted = nullptr;
    for (FormField *field : std::as_const(m_fields)) {
        const QString typed = field->text().trimmed();
        if (typed.isEmpty() || problem.field == u"storageClass")
            continue;
        if (problem.message.contains(typed.left(80)))
            quoted = field;
        else if (!quoted && !isImageReference(typed))
            target = field;
    }
    target = quoted ? quoted : target;
    if (!target)
        return;
    if (all) {
        target->touch();
        if (target == m_storageClass || (m_advanced && m_advanced->isAncestorOf(target)))
            setAdvancedShown(true);
    }
    if (target->isTouched())
        target->setProblem(problem.nextStep.isEmpty() ? problem.message
                                                      : QString(problem.message + u' ' + problem.nextStep));
}

void ImageFields::clearProblems()
{
    m_storageClass->setProblem({});
    for (FormField *field : std::as_const(m_fields))
        field->setProblem({});
}

void ImageFields::focusFirst()
{
    for (FormField *field : findChildren<FormField *>()) {
        if (!field->problem().isEmpty()) {
            field->edit()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace shopflow::ui
