// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/PlatformPage.h"

#include "common/FormField.h"
#include "common/PlatformMark.h"
#include "stores/BlueprintWords.h"
#include "wizard/ChoiceCard.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

PlatformPage::PlatformPage(const Theme &theme, const BlueprintCatalog &catalog, QWidget *parent)
    : WizardPage(parent), m_catalog(catalog), m_platforms(new QButtonGroup(this)),
      m_title(new FormField(tr("Title of the store"), {}, this)), m_name(new FormField(tr("Name"), {}, this))
{
    setHeading(tr("What Kind of Store?"), tr("Pick a platform and say what the store is called."));
    addSection(tr("Platform", "title above the choice of a store platform"));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    int id = 0;
    for (const Blueprint &blueprint : catalog.all()) {
        auto *card = new ChoiceCard(theme, blueprint.title, BlueprintWords::of(blueprint.summary), this);
        card->setObjectName(QString(u"platform-"_s + blueprint.platform));
        card->setProperty("platform", blueprint.platform);
        auto *mark = new PlatformMark(34);
        mark->setBlueprint(&blueprint);
        card->setLeading(mark);
        m_platforms->addButton(card, id++);
        cards->addWidget(card, 1);
    }
    if (!m_platforms->buttons().isEmpty())
        m_platforms->buttons().constFirst()->setChecked(true);
    column()->addLayout(cards);

    addSection(tr("Name", "title above the naming of a store"));
    m_title->setObjectName(u"titleField"_s);
    m_title->edit()->setPlaceholderText(tr("Bär & Söhne"));
    m_name->setObjectName(u"nameField"_s);
    m_name->edit()->setPlaceholderText(tr("bar-sohne"));
    column()->addWidget(m_title);
    column()->addWidget(m_name);
    column()->addStretch(1);

    connect(m_platforms, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT edited();
    });
    connect(m_title, &FormField::edited, this, [this] {
        suggestName();
        Q_EMIT edited();
    });
    connect(m_name, &FormField::editedByHand, this, [this] { m_nameByHand = !m_name->text().isEmpty(); });
    connect(m_name, &FormField::edited, this, [this] {
        // Dictation and other assistive programs press no keys.
        m_nameByHand = m_nameByHand || (!m_name->text().isEmpty() && m_name->text() != m_suggested);
        updateHints();
        Q_EMIT edited();
    });
    updateHints();
}

void PlatformPage::suggestName()
{
    if (m_nameByHand)
        return;
    m_suggested = storeNameFromTitle(m_title->text());
    m_name->setText(m_suggested);
}

void PlatformPage::updateHints()
{
    m_title->setHint(tr("Customers see it. Any language; it can be changed later."));
    StoreSpec spec;
    spec.name = m_name->text();
    m_name->setHint(spec.name.isEmpty()
                        ? tr("Lower-case letters, digits and hyphens. It names the store's namespace and cannot be "
                             "changed later.")
                        : tr("The store gets the namespace %1. The name cannot be changed later.")
                              .arg(spec.namespaceName().left(60)));
}

QString PlatformPage::platform() const
{
    const QAbstractButton *card = m_platforms->checkedButton();
    return card ? card->property("platform").toString() : QString();
}

void PlatformPage::write(StoreSpec &spec) const
{
    spec.platform = platform();
    // A pasted title may bring line breaks, which are blanks between its words, and
    // control characters, which nobody means.
    static const QRegularExpression breaks(u"[\\s\\x{2028}\\x{2029}]+"_s);
    QString title = m_title->text().replace(breaks, u" "_s);
    title.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    spec.title = title.trimmed();
    spec.name = m_name->text();
}

void PlatformPage::showProblems(const QVector<SpecProblem> &problems, bool all)
{
    const auto put = [&](FormField *field, const QString &name) {
        QString message;
        for (const SpecProblem &problem : problems) {
            if (problem.field == name && message.isEmpty())
                message =
                    problem.nextStep.isEmpty() ? problem.message : QString(problem.message + u' ' + problem.nextStep);
        }
        if (all && !message.isEmpty())
            field->touch();
        // A suggested name is checked at once: it may be taken already.
        const bool show = field->isTouched() || (field == m_name && !m_name->text().isEmpty());
        field->setProblem(show ? message : QString());
    };
    put(m_title, u"title"_s);
    put(m_name, u"name"_s);
}

bool PlatformPage::hasField(const QString &field) const
{
    return field == u"platform" || field == u"title" || field == u"name";
}

void PlatformPage::focusField(const QString &field)
{
    if (field == u"title")
        m_title->edit()->setFocus(Qt::OtherFocusReason);
    else if (field == u"name")
        m_name->edit()->setFocus(Qt::OtherFocusReason);
    else if (!m_platforms->buttons().isEmpty())
        m_platforms->buttons().constFirst()->setFocus(Qt::OtherFocusReason);
}

void PlatformPage::enter()
{
    m_title->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace shopflow::ui
