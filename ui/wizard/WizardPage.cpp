// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/WizardPage.h"

#include "common/Label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

WizardPage::WizardPage(QWidget *parent)
    : QScrollArea(parent), m_title(new Label(Look::Title)), m_sentence((new Label(Look::Muted))->wrapping())
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(this);
    body->setProperty("surface", u"panel"_s);
    body->setAttribute(Qt::WA_StyledBackground);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(26, 22, 26, 22);
    m_column->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setSpacing(3);
    head->addWidget(m_title);
    head->addWidget(m_sentence);
    m_column->addLayout(head);
    setWidget(body);
}

void WizardPage::setHeading(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
}

void WizardPage::showProblems(const QVector<SpecProblem> &problems, bool all)
{
    Q_UNUSED(problems)
    Q_UNUSED(all)
}

bool WizardPage::hasField(const QString &field) const
{
    Q_UNUSED(field)
    return false;
}

Label *WizardPage::addSection(const QString &title)
{
    auto *heading = new Label(Look::Section, title.toUpper());
    heading->setAccessibleName(title);
    m_column->addSpacing(4);
    m_column->addWidget(heading);
    return heading;
}

} // namespace shopflow::ui
