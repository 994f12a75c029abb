// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/FormField.h"

#include "common/Label.h"

#include <QEvent>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace shopflow::ui {

FormField::FormField(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_note((new Label(Look::Small, {}, this))->wrapping()), m_hint(hint)
{
    auto *heading = new Label(Look::Medium, title, this);
    heading->setBuddy(m_edit);
    m_edit->setAccessibleName(title);
    m_edit->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(heading);
    layout->addWidget(m_edit);
    layout->addWidget(m_note);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        Q_EMIT editedByHand();
    });
    connect(m_edit, &QLineEdit::textChanged, this, &FormField::edited);
    refresh();
}

QString FormField::text() const
{
    return m_edit->text();
}

void FormField::setText(const QString &text)
{
    m_edit->setText(text);
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void FormField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    refresh();
}

void FormField::refresh()
{
    const bool bad = !m_problem.isEmpty();
    m_note->setLook(bad ? Look::Problem : Look::Small);
    m_note->setText(bad ? m_problem : m_hint);
    m_note->setVisible(!m_note->text().isEmpty());
    m_edit->setAccessibleDescription(m_note->text());
    if (m_edit->property("invalid").toBool() != bad) {
        m_edit->setProperty("invalid", bad);
        m_edit->style()->unpolish(m_edit);
        m_edit->style()->polish(m_edit);
    }
}

bool FormField::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_edit->text().isEmpty()) {
        m_touched = true;
        Q_EMIT edited();
    }
    return QWidget::eventFilter(object, event);
}

} // namespace shopflow::ui
