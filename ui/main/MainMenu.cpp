// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/MainMenu.h"

#include <QActionGroup>
#include <QMenuBar>

namespace shopflow::ui {

using Id = ActionCatalog::Id;

namespace {

//! Adds groups of actions with lines between them.
class Filler
{
public:
    Filler(QMenu *menu, ActionCatalog &actions, QString place)
        : m_menu(menu), m_actions(actions), m_place(std::move(place))
    {
        menu->setToolTipsVisible(true);
    }

    Filler &group(std::initializer_list<Id> ids)
    {
        if (!m_menu->isEmpty())
            m_menu->addSeparator();
        for (const Id id : ids) {
            m_menu->addAction(m_actions.action(id));
            m_actions.setPlace(id, m_place);
        }
        return *this;
    }

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QString place() const { return m_place; }

private:
    QMenu *m_menu;
    ActionCatalog &m_actions;
    QString m_place;
};

} // namespace

void MainMenu::fill(QMenuBar &bar, ActionCatalog &actions)
{
    const auto add = [&bar, &actions](const QString &title) {
        return Filler(bar.addMenu(title), actions, QString(title).remove(u'&'));
    };
    add(tr("&File")).group({Id::ChooseKubeConfig}).group({Id::Settings}).group({Id::Quit});
    add(tr("&Store"))
        .group({Id::NewStore})
        .group({Id::OpenStore, Id::OpenAdmin, Id::Credentials})
        .group({Id::Verify, Id::Repair, Id::Change, Id::TestMail})
        .group({Id::AdminLoginPage})
        .group({Id::Delete});
    Filler view = add(tr("&View"));
    view.group({Id::Palette, Id::Filter})
        .group({Id::ShowOverview, Id::ShowPods, Id::ShowEvents, Id::ShowLogs, Id::ShowManifest});
    view.menu()->addSeparator();
    const QString look = tr("Look", "menu: light or dark");
    Filler(view.menu()->addMenu(look), actions, tr("%1 > %2", "a menu, a menu in it").arg(view.place(), look))
        .group({Id::ThemeSystem, Id::ThemeLight, Id::ThemeDark});
    add(tr("&Cluster"))
        .group({Id::ShowStores, Id::ShowCapacity, Id::ShowChecks, Id::ShowForwards, Id::ShowSharedSettings})
        .group({Id::Reconnect})
        .group({Id::ReadOnlyLock, Id::Production});
    add(tr("&Help")).group({Id::CopyDiagnostics}).group({Id::About});
    // The icon of New Store is made for its coloured button.
    actions.action(Id::NewStore)->setIconVisibleInMenu(false);
    auto *looks = new QActionGroup(&actions);
    for (const Id id : {Id::ThemeSystem, Id::ThemeLight, Id::ThemeDark})
        looks->addAction(actions.action(id));
}

void MainMenu::fillForStores(QMenu &menu, const ActionCatalog &actions)
{
    menu.setToolTipsVisible(true);
    for (const Id id : {Id::OpenStore, Id::OpenAdmin, Id::Credentials})
        menu.addAction(actions.action(id));
    menu.addSeparator();
    for (const Id id : {Id::Verify, Id::Repair, Id::Change, Id::TestMail})
        menu.addAction(actions.action(id));
    menu.addSeparator();
    menu.addAction(actions.action(Id::Delete));
}

} // namespace shopflow::ui
