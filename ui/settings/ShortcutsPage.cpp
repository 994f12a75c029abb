// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/ShortcutsPage.h"

#include "common/Label.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {
constexpr int idRole = Qt::UserRole;

//! Letters, digits and blanks without Ctrl, Alt or Meta.
bool isTyping(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    const auto modifiers = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return modifiers == Qt::NoModifier && first.key() < Qt::Key_Escape;
}
} // namespace

ShortcutsPage::ShortcutsPage(const Theme &theme, ActionCatalog &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_list(new QTreeWidget(this)), m_keys(new QKeySequenceEdit(this)),
      m_clear(new QPushButton(tr("None", "an action without a shortcut"), this)),
      m_reset(new QPushButton(tr("Usual", "the shortcut that an action has from the start"), this)),
      m_note((new Label(Look::Small, {}, this))->wrapping())
{
    Q_UNUSED(theme)
    build();
    fill();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showChosen);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::take);
    connect(m_clear, &QPushButton::clicked, m_keys, &QKeySequenceEdit::clear);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsPage::reset);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsPage::build()
{
    m_list->setObjectName(u"shortcutList"_s);
    m_list->setAccessibleName(tr("Actions and their shortcuts"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Action", "column header"), tr("Menu", "column header"), tr("Shortcut", "column header")});
    m_list->header()->setStretchLastSection(true);
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_keys->setAccessibleName(tr("Shortcut of the chosen action"));
    // The field inside takes the focus for it.
    if (auto *inner = m_keys->findChild<QLineEdit *>())
        inner->setAccessibleName(m_keys->accessibleName());
    m_clear->setToolTip(tr("Takes the shortcut away."));
    for (QPushButton *button : {m_clear, m_reset})
        button->setAutoDefault(false);
    m_note->setObjectName(u"shortcutNote"_s);
    m_note->setMinimumHeight(m_note->fontMetrics().height() * 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_keys, 1);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_note);
}

void ShortcutsPage::fill()
{
    for (const ActionCatalog::Id id : m_actions.ids()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setIcon(0, m_actions.icon(id));
        item->setText(0, m_actions.title(id));
        item->setText(1, m_actions.place(id));
        item->setText(2, m_actions.action(id)->shortcut().toString(QKeySequence::NativeText));
        item->setData(0, idRole, static_cast<int>(id));
    }
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, m_list->columnWidth(0) + 20);
    m_list->setColumnWidth(1, fontMetrics().averageCharWidth() * 22);
}

void ShortcutsPage::choose(ActionCatalog::Id id)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(0, idRole).toInt() == static_cast<int>(id))
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
}

std::optional<ActionCatalog::Id> ShortcutsPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? std::optional(static_cast<ActionCatalog::Id>(item->data(0, idRole).toInt())) : std::nullopt;
}

void ShortcutsPage::showChosen()
{
    const auto id = chosen();
    if (!id)
        return;
    m_showing = true;
    m_keys->setKeySequence(m_actions.action(*id)->shortcut());
    m_showing = false;
    const bool own = m_actions.action(*id)->shortcut() != m_actions.defaultShortcut(*id);
    m_reset->setEnabled(own);
    m_reset->setToolTip(own ? tr("Gives the action back the shortcut it had from the start.")
                            : tr("The action has the shortcut it had from the start."));
    m_list->currentItem()->setText(2, m_actions.action(*id)->shortcut().toString(QKeySequence::NativeText));
    m_note->setLook(Look::Small);
    m_note->setText(tr("Choose an action, then press its new keys in the field."));
}

void ShortcutsPage::take()
{
    const auto id = chosen();
    if (m_showing || !id)
        return;
    const QKeySequence keys = m_keys->keySequence();
    if (isTyping(keys)) {
        m_note->setLook(Look::Problem);
        m_note->setText(tr("%1 is for typing. Press it together with Ctrl or Alt.")
                            .arg(keys.toString(QKeySequence::NativeText)));
        return;
    }
    if (const auto owner = m_actions.ownerOf(keys, *id)) {
        m_note->setLook(Look::Problem);
        m_note->setText(tr("%1 is the shortcut of “%2” already. Take it away there first, or press other keys.")
                            .arg(keys.toString(QKeySequence::NativeText), m_actions.title(*owner)));
        return;
    }
    m_actions.setShortcut(*id, keys);
    showChosen();
}

void ShortcutsPage::reset()
{
    if (const auto id = chosen())
        m_keys->setKeySequence(m_actions.defaultShortcut(*id));
}

} // namespace shopflow::ui
