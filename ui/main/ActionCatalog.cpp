// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/ActionCatalog.h"

#include "main/Settings.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

ActionCatalog::ActionCatalog(const Theme &theme, ui::Settings &settings, QObject *parent)
    : QObject(parent), m_theme(theme), m_settings(settings)
{
    const auto make = [&](Id id, const char *name, const QString &text, const QString &icon,
                          const QKeySequence &shortcut = {},
                          const QString &toolTip = {}) { add(id, name, text, icon, shortcut, toolTip); };
    make(Id::NewStore, "newStore", tr("New Store…"), u"plus"_s, QKeySequence::New,
         tr("Creates a store on this cluster, step by step."));
    make(Id::OpenStore, "openStore", tr("Open Store"), u"open"_s, Qt::CTRL | Qt::Key_O,
         tr("Opens the shop as customers see it."));
    make(Id::OpenAdmin, "openAdmin", tr("Open Admin"), u"admin"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O,
         tr("Opens the admin page of the store and signs you in where the store can do that."));
    make(Id::AdminLoginPage, "adminLoginPage", tr("Sign In to Admin Myself"), u"lock"_s, {},
         tr("Open Admin then shows the login page and makes no sign-in link."));
    make(Id::Credentials, "credentials", tr("Credentials"), u"key"_s, Qt::CTRL | Qt::Key_L,
         tr("Shows the admin login of the store."));
    make(Id::Verify, "verify", tr("Verify"), u"verify"_s, Qt::CTRL | Qt::Key_E,
         tr("Checks that the store still sells. Touches nothing."));
    make(Id::Change, "changeStore", tr("Change…"), u"plan"_s, Qt::CTRL | Qt::Key_U,
         tr("Changes the plan, the images or the address of the store, after showing what would change."));
    make(Id::Repair, "repairStore", tr("Repair"), u"repair"_s, Qt::CTRL | Qt::Key_R,
         tr("Makes the store again what it should be, starts again what is stuck, and checks it. "
            "Touches no data."));
    make(Id::TestMail, "testMail", tr("Send Test Mail…"), u"mail"_s, {},
         tr("Lets the store send a mail the way it sends its order mails."));
    make(Id::Delete, "deleteStore", tr("Delete…"), u"trash"_s, Qt::CTRL | Qt::Key_Delete,
         tr("Deletes the store and everything in it, after asking."));
    make(Id::Palette, "commandPalette", tr("Command Palette…"), u"command"_s, Qt::CTRL | Qt::Key_K,
         tr("Finds every action, store and cluster by a few letters."));
    make(Id::Filter, "filter", tr("Filter Stores"), u"search"_s, QKeySequence::Find);
    make(Id::ShowStores, "showStores", tr("Stores", "place: the table of all stores"), u"store"_s, Qt::CTRL | Qt::Key_1);
    make(Id::ShowCapacity, "showCapacity", tr("Capacity", "place: room for more stores"), u"gauge"_s,
         Qt::CTRL | Qt::Key_2, tr("Tells how many more stores the cluster takes."));
    make(Id::ShowChecks, "showChecks", tr("Checks", "place: what is well with the cluster"), u"verify"_s,
         Qt::CTRL | Qt::Key_3, tr("Tells whether the cluster can run stores, and what you may do there."));
    make(Id::ShowForwards, "showForwards", tr("Port-Forwards", "place"), u"port"_s, Qt::CTRL | Qt::Key_4,
         tr("Shows the port-forwards that this console holds open."));
    make(Id::ShowSharedSettings, "showSharedSettings", tr("Shared Settings", "place: settings of all consoles"),
         u"settings"_s, Qt::CTRL | Qt::Key_5, tr("Shows the settings that all consoles of this cluster share."));
    make(Id::Reconnect, "reconnect", tr("Connect Again"), u"refresh"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R,
         tr("Reads the kubeconfig again and connects again."));
    make(Id::ReadOnlyLock, "readOnlyLock", tr("Read-Only Lock"), u"lock"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L,
         tr("Locks this cluster against every change from this console, until you unlock it."));
    make(Id::Production, "production", tr("Production Cluster"), u"warning"_s, {},
         tr("Marks this cluster as one with real shops. Deleting then asks for its name too."));
    make(Id::ChooseKubeConfig, "chooseKubeConfig", tr("Choose Kubeconfig…"), u"file"_s);
    make(Id::Settings, "settings", tr("Settings…"), u"settings"_s, Qt::CTRL | Qt::Key_Comma,
         tr("Look, sign-in and keyboard shortcuts."));
    make(Id::Quit, "quit", tr("Quit"), u"exit"_s, QKeySequence::Quit);
    make(Id::ShowOverview, "showOverview", tr("Overview"), u"overview"_s, Qt::ALT | Qt::Key_1);
    make(Id::ShowPods, "showPods", tr("Pods"), u"pods"_s, Qt::ALT | Qt::Key_2);
    make(Id::ShowEvents, "showEvents", tr("Events"), u"clock"_s, Qt::ALT | Qt::Key_3);
    make(Id::ShowLogs, "showLogs", tr("Logs"), u"terminal"_s, Qt::ALT | Qt::Key_4);
    make(Id::ShowManifest, "showManifest", tr("Manifest"), u"manifest"_s, Qt::ALT | Qt::Key_5,
         tr("What was applied of the store beside what the cluster holds."));
    make(Id::ThemeSystem, "themeSystem", tr("As the System", "choice of a light or dark look"), u"monitor"_s);
    make(Id::ThemeLight, "themeLight", tr("Light", "choice of a light look"), u"sun"_s);
    make(Id::ThemeDark, "themeDark", tr("Dark", "choice of a dark look"), u"moon"_s);
    make(Id::CopyDiagnostics, "copyDiagnostics", tr("Copy Diagnostics"), u"copy"_s, {},
         tr("Copies what helps to find a fault: versions, connections, last errors. No secrets."));
    make(Id::About, "about", tr("About ShopFlow Console"), u"info"_s);
    for (const Id id : {Id::AdminLoginPage, Id::ReadOnlyLock, Id::Production, Id::ThemeSystem, Id::ThemeLight, Id::ThemeDark})
        action(id)->setCheckable(true);
}

void ActionCatalog::add(Id id, const char *name, const QString &text, const QString &icon,
                        const QKeySequence &shortcut, const QString &toolTip)
{
    Entry entry;
    entry.action = new QAction(text, this);
    entry.action->setObjectName(QLatin1StringView(name));
    const Role role = id == Id::NewStore ? Role::OnAccent : id == Id::Delete ? Role::Danger : Role::Text;
    entry.action->setIcon(m_theme.icon(icon, role));
    entry.icon = m_theme.icon(icon, id == Id::Delete ? Role::Danger : Role::Text);
    entry.standard = shortcut;
    entry.toolTip = toolTip.isEmpty() ? text : toolTip;
    const QVariant own = m_settings.value(Settings::Key::Shortcut, entry.action->objectName());
    entry.action->setShortcut(own.isValid() ? QKeySequence(own.toString(), QKeySequence::PortableText) : shortcut);
    updateToolTip(entry);
    m_entries[id] = entry;
}

void ActionCatalog::updateToolTip(const Entry &entry)
{
    const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
    QString tip = entry.reason.isEmpty() ? entry.toolTip : entry.reason;
    if (entry.reason.isEmpty() && !keys.isEmpty())
        tip = tr("%1 (%2)", "tool tip and its shortcut").arg(tip, keys);
    entry.action->setToolTip(tip);
    entry.action->setStatusTip(entry.reason);
}

QVector<ActionCatalog::Id> ActionCatalog::ids() const
{
    QVector<Id> all;
    for (const auto &[id, entry] : m_entries)
        all.append(id);
    return all;
}

void ActionCatalog::setReason(Id id, const QString &reason)
{
    Entry &entry = m_entries.at(id);
    entry.reason = reason;
    entry.action->setEnabled(reason.isEmpty());
    updateToolTip(entry);
}

QString ActionCatalog::title(Id id) const
{
    QString text = action(id)->text();
    text.remove(u'…');
    return text.remove(u'&');
}

void ActionCatalog::setShortcut(Id id, const QKeySequence &keys)
{
    Entry &entry = m_entries.at(id);
    if (entry.action->shortcut() == keys)
        return;
    entry.action->setShortcut(keys);
    // The usual one is not written down, so that it may become another some day.
    m_settings.setValue(Settings::Key::Shortcut,
                        keys == entry.standard ? QVariant() : QVariant(keys.toString(QKeySequence::PortableText)),
                        entry.action->objectName());
    updateToolTip(entry);
    Q_EMIT shortcutChanged(id);
}

std::optional<ActionCatalog::Id> ActionCatalog::ownerOf(const QKeySequence &keys, Id except) const
{
    if (keys.isEmpty())
        return std::nullopt;
    for (const auto &[id, entry] : m_entries) {
        const QKeySequence other = entry.action->shortcut();
        if (id != except && !other.isEmpty()
            && (keys.matches(other) != QKeySequence::NoMatch || other.matches(keys) != QKeySequence::NoMatch))
            return id;
    }
    return std::nullopt;
}

} // namespace shopflow::ui
