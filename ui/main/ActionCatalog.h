// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QAction>
#include <QObject>

#include <map>
#include <optional>

namespace shopflow::ui {

class Settings;

//! Everything the window can be told to do, from one table: text, icon, shortcut,
//! tool tip. Menus, tool bar, context menu and palette share the actions; shortcuts are
//! the person's own. Owned by the window.
class ActionCatalog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionCatalog)

public:
    enum class Id {
        NewStore,
        OpenStore,
        OpenAdmin,
        Credentials,
        Verify,
        Repair,
        Change,
        TestMail,
        AdminLoginPage,
        Delete,
        Palette,
        Filter,
        ShowOverview,
        ShowPods,
        ShowEvents,
        ShowLogs,
        ShowManifest,
        ThemeSystem,
        ThemeLight,
        ThemeDark,
        ShowStores,
        ShowCapacity,
        ShowChecks,
        ShowForwards,
        ShowSharedSettings,
        Reconnect,
        ReadOnlyLock,
        Production,
        ChooseKubeConfig,
        Settings,
        Quit,
        CopyDiagnostics,
        About,
    };

    ActionCatalog(const Theme &theme, ui::Settings &settings, QObject *parent);

    [[nodiscard]] QAction *action(Id id) const { return m_entries.at(id).action; }
    //! Its icon for lists, where no button colours the ground.
    [[nodiscard]] QIcon icon(Id id) const { return m_entries.at(id).icon; }
    [[nodiscard]] QVector<Id> ids() const;
    //! Disables with \a reason as the tool tip; an empty reason enables.
    void setReason(Id id, const QString &reason);
    [[nodiscard]] QString reason(Id id) const { return m_entries.at(id).reason; }

    //! Where it is in the menus: "View > Look".
    void setPlace(Id id, const QString &place) { m_entries.at(id).place = place; }
    [[nodiscard]] QString place(Id id) const { return m_entries.at(id).place; }
    //! Its text without an ellipsis and accelerators, for lists.
    [[nodiscard]] QString title(Id id) const;

    [[nodiscard]] QKeySequence defaultShortcut(Id id) const { return m_entries.at(id).standard; }
    //! Gives it another shortcut, which is remembered; empty: none.
    void setShortcut(Id id, const QKeySequence &keys);
    //! Which other action has \a keys, or begins with them.
    [[nodiscard]] std::optional<Id> ownerOf(const QKeySequence &keys, Id except) const;

Q_SIGNALS:
    void shortcutChanged(shopflow::ui::ActionCatalog::Id id);

private:
    struct Entry {
        QAction *action = nullptr;
        QIcon icon;
        QKeySequence standard;
        QString toolTip;
        QString reason;
        QString place;
    };
    void add(Id id, const char *name, const QString &text, const QString &icon, const QKeySequence &shortcut,
             const QString &toolTip);
    static void updateToolTip(const Entry &entry);

    const Theme &m_theme;
    ui::Settings &m_settings;
    std::map<Id, Entry> m_entries;
};

} // namespace shopflow::ui
