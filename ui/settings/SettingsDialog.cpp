// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/SettingsDialog.h"

#include "common/Label.h"
#include "settings/ShortcutsPage.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Id = shopflow::ui::ActionCatalog::Id;

namespace shopflow::ui {

SettingsDialog::SettingsDialog(const Services &services, ActionCatalog &actions, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    resize(720, 560);
    auto *tabs = new QTabBar(this);
    tabs->setObjectName(u"settingsTabs"_s);
    tabs->setAccessibleName(tr("Pages of the settings"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->addTab(tr("General", "a page of the settings"));
    tabs->addTab(tr("Keyboard", "a page of the settings"));
    auto *pages = new QStackedWidget(this);
    pages->addWidget(makeGeneralPage(actions));
    pages->addWidget(new ShortcutsPage(services.theme, actions, this));
    auto *close = new QPushButton(tr("Close", "a dialog"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 14, 22, 18);
    layout->setSpacing(14);
    layout->addWidget(tabs);
    layout->addWidget(pages, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
}

//! The same actions as in the menus, so that neither knows more than the other.
QWidget *SettingsDialog::makeGeneralPage(ActionCatalog &actions)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(10);
    layout->addWidget(new Label(Look::Strong, tr("Look", "menu: light or dark"), page));
    for (const Id id : {Id::ThemeSystem, Id::ThemeLight, Id::ThemeDark}) {
        QAction *action = actions.action(id);
        auto *choice = new QRadioButton(action->text(), page);
        choice->setObjectName(action->objectName());
        choice->setChecked(action->isChecked());
        connect(choice, &QRadioButton::clicked, action, &QAction::trigger);
        layout->addWidget(choice);
    }
    layout->addSpacing(10);
    layout->addWidget(new Label(Look::Strong, tr("Admin", "title above how people sign in to a shop"), page));
    QAction *loginPage = actions.action(Id::AdminLoginPage);
    auto *check = new QCheckBox(loginPage->text(), page);
    check->setObjectName(loginPage->objectName());
    check->setChecked(loginPage->isChecked());
    connect(check, &QCheckBox::clicked, loginPage, &QAction::trigger);
    layout->addWidget(check);
    layout->addWidget((new Label(Look::Small, loginPage->toolTip(), page))->wrapping());
    layout->addStretch(1);
    return page;
}

} // namespace shopflow::ui
