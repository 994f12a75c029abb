// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/HeaderBar.h"

#include "common/AccessibleParts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

// A QPushButton, because it centres icon and text and a QToolButton does not.
QPushButton *HeaderBar::makeButton(QAction *action)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QString(action->objectName() + u"Button"_s));
    button->setIconSize(QSize(16, 16));
    button->setFocusPolicy(Qt::TabFocus);
    const auto sync = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->toolTip());
    };
    connect(action, &QAction::changed, button, sync);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    sync();
    return button;
}

HeaderBar::HeaderBar(const Theme &theme, ActionCatalog &actions, QWidget *parent)
    : QWidget(parent)
{
    using Id = ActionCatalog::Id;
    setProperty("surface", u"header"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(8);
    for (const Id id : {Id::NewStore, Id::OpenStore, Id::OpenAdmin, Id::Credentials, Id::Verify, Id::Repair, Id::Delete}) {
        auto *button = makeButton(actions.action(id));
        if (id == Id::NewStore)
            button->setProperty("kind", u"primary"_s);
        else if (id == Id::Delete)
            button->setProperty("kind", u"danger"_s);
        else if (id == Id::Verify)
            m_verify = button;
        else if (id == Id::Repair)
            m_repair = button;
        layout->addWidget(button);
        if (id == Id::NewStore || id == Id::Repair)
            layout->addSpacing(6);
    }
    setInTrouble(false);
    layout->addStretch(1);
    // After the buttons, so that Tab comes to it after them.
    m_filter = new QLineEdit(this);
    const auto hint = [this, action = actions.action(Id::Filter)] {
        m_filter->setPlaceholderText(
            tr("Filter stores…   %1", "%1: a shortcut").arg(action->shortcut().toString(QKeySequence::NativeText)).trimmed());
        m_filter->setToolTip(m_filter->placeholderText());
    };
    connect(actions.action(Id::Filter), &QAction::changed, this, hint);
    hint();
    m_filter->setAccessibleName(tr("Filter stores"));
    m_filter->setObjectName(u"filterField"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(160);
    m_filter->setMaximumWidth(280);
    m_filter->addAction(theme.icon(u"search"_s, Role::Faint), QLineEdit::LeadingPosition);
    AccessibleParts::nameButtons(*m_filter, m_filter->accessibleName());
    layout->addWidget(m_filter, 2);
    connect(m_filter, &QLineEdit::textChanged, this, &HeaderBar::filterChanged);
}

void HeaderBar::setInTrouble(bool trouble)
{
    m_verify->setVisible(!trouble);
    m_repair->setVisible(trouble);
}

} // namespace shopflow::ui
