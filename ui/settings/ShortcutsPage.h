// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/ActionCatalog.h"

#include <QWidget>

class QKeySequenceEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace shopflow::ui {

class Label;

//! All actions with their menus and shortcuts; the chosen one can get another shortcut,
//! unless some action has it already.
class ShortcutsPage final : public QWidget
{
    Q_OBJECT

public:
    ShortcutsPage(const Theme &theme, ActionCatalog &actions, QWidget *parent = nullptr);
    //! Chooses the row of \a id.
    void choose(ActionCatalog::Id id);

private:
    void build();
    void fill();
    void showChosen();
    void take();
    void reset();
    [[nodiscard]] std::optional<ActionCatalog::Id> chosen() const;

    ActionCatalog &m_actions;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_clear;
    QPushButton *m_reset;
    Label *m_note;
    bool m_showing = false;
};

} // namespace shopflow::ui
