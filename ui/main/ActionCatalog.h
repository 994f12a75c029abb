// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QAction>
#include <QObject>

#include <map>

namespace shopflow::ui {

//! Everything the window can be told to do, from one table: text, icon, shortcut,
//! tool tip. Menus, tool bar and context menu share the actions. Owned by the
//! window.
class ActionCatalog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionCatalog)

public:
    enum class Id {
        NewStore,
        OpenStore,
        OpenAdmin,
        AdminLoginPage,
        Credentials,
        Verify,
        Change,
        Repair,
        TestMail,
        Delete,
        Filter,
        Reconnect,
        ChooseKubeConfig,
        Quit,
        ShowOverview,
        ShowPods,
        ShowEvents,
        ShowLogs,
        ThemeSystem,
        ThemeLight,
        ThemeDark,
        About,
    };

    ActionCatalog(const Theme &theme, QObject *parent);

    [[nodiscard]] QAction *action(Id id) const { return m_actions.at(id); }
    //! Disables with \a reason as the tool tip; an empty reason enables.
    void setReason(Id id, const QString &reason);

private:
    void add(const Theme &theme, Id id, const char *name, const QString &text, const QString &icon,
             const QKeySequence &shortcut, const QString &toolTip);

    std::map<Id, QAction *> m_actions;
    std::map<Id, QString> m_toolTips;
};

} // namespace shopflow::ui
