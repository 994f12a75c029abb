// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/ActionCatalog.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

ActionCatalog::ActionCatalog(const Theme &theme, QObject *parent) : QObject(parent)
{
    const auto make = [&](Id id, const char *name, const QString &text, const QString &icon = {},
                          const QKeySequence &shortcut = {},
                          const QString &toolTip = {}) { add(theme, id, name, text, icon, shortcut, toolTip); };
    make(Id::NewStore, "newStore", tr("New Store…"), u"plus"_s, QKeySequence::New,
         tr("Creates a store on this cluster, step by step."));
    make(Id::OpenStore, "openStore", tr("Open Store"), u"open"_s, Qt::CTRL | Qt::Key_O,
         tr("Opens the shop as customers see it."));
    make(Id::OpenAdmin, "openAdmin", tr("Open Admin"), u"admin"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O,
         tr("Opens the admin page of the store and signs you in where the store can do that."));
    make(Id::AdminLoginPage, "adminLoginPage", tr("Sign In to Admin Myself"), {}, {},
         tr("Open Admin then shows the login page and makes no sign-in link."));
    make(Id::Credentials, "credentials", tr("Credentials"), u"key"_s, Qt::CTRL | Qt::Key_K,
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
    make(Id::Filter, "filter", tr("Filter Stores"), u"search"_s, QKeySequence::Find);
    make(Id::Reconnect, "reconnect", tr("Connect Again"), u"refresh"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R,
         tr("Reads the kubeconfig again and connects again."));
    make(Id::ChooseKubeConfig, "chooseKubeConfig", tr("Choose Kubeconfig…"), u"file"_s);
    make(Id::Quit, "quit", tr("Quit"), u"exit"_s, QKeySequence::Quit);
    make(Id::ShowOverview, "showOverview", tr("Overview"), {}, Qt::ALT | Qt::Key_1);
    make(Id::ShowPods, "showPods", tr("Pods"), {}, Qt::ALT | Qt::Key_2);
    make(Id::ShowEvents, "showEvents", tr("Events"), {}, Qt::ALT | Qt::Key_3);
    make(Id::ShowLogs, "showLogs", tr("Logs"), {}, Qt::ALT | Qt::Key_4);
    make(Id::ThemeSystem, "themeSystem", tr("As the System", "choice of a light or dark look"));
    make(Id::ThemeLight, "themeLight", tr("Light", "choice of a light look"));
    make(Id::ThemeDark, "themeDark", tr("Dark", "choice of a dark look"));
    make(Id::About, "about", tr("About ShopFlow Console"), u"info"_s);
}

void ActionCatalog::add(const Theme &theme, Id id, const char *name, const QString &text, const QString &icon,
                        const QKeySequence &shortcut, const QString &toolTip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    const Role role = id == Id::NewStore ? Role::OnAccent : id == Id::Delete ? Role::Danger : Role::Text;
    if (!icon.isEmpty())
        action->setIcon(theme.icon(icon, role));
    if (!shortcut.isEmpty())
        action->setShortcut(shortcut);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    QString tip = toolTip.isEmpty() ? text : toolTip;
    if (!keys.isEmpty())
        tip = tr("%1 (%2)", "tool tip and its shortcut").arg(tip, keys);
    action->setToolTip(tip);
    m_toolTips[id] = tip;
    m_actions[id] = action;
}

void ActionCatalog::setReason(Id id, const QString &reason)
{
    QAction *action = m_actions.at(id);
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? m_toolTips.at(id) : reason);
    action->setStatusTip(reason);
}

} // namespace shopflow::ui
