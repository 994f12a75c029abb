// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/CredentialsDialog.h"

#include "cluster/LoginKeeper.h"
#include "common/IconLabel.h"
#include "common/Label.h"
#include "details/LoginPanel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

CredentialsDialog::CredentialsDialog(const Theme &theme, const Store &store, LoginKeeper &keeper,
                                     SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Credentials of “%1”").arg(store.spec.displayTitle()));
    setFixedWidth(540);
    auto *icon = new IconLabel(theme, u"key"_s, 44, this);
    icon->setIcon(u"key"_s, Tone::Info);
    icon->setDisc(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget((new Label(Look::Title, store.spec.displayTitle(), this))->wrapping());
    words->addWidget(
        (new Label(Look::Muted,
                   tr("The admin login, as it is in Secret store-admin of namespace %1.").arg(store.namespaceName),
                   this))
            ->wrapping());
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *panel = new LoginPanel(theme, keeper, clipboard, this);
    panel->setStore(store.name(), store.spec.effectiveAdminEmail());
    auto *save = new QPushButton(tr("Save to Keychain"), this);
    save->setObjectName(u"saveButton"_s);
    save->setAutoDefault(false);
    auto *admin = new QPushButton(tr("Open Admin"), this);
    admin->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setProperty("kind", u"primary"_s);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(save);
    buttons->addStretch(1);
    buttons->addWidget(admin);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 24, 26, 20);
    layout->setSpacing(18);
    layout->addLayout(head);
    layout->addWidget(panel);
    layout->addLayout(buttons);

    const QString name = store.name();
    const auto update = [save, &keeper, name] {
        const LoginKeeper::Kept kept = keeper.kept(name);
        const bool saved = kept == LoginKeeper::Kept::InKeychain;
        save->setEnabled(!saved && kept != LoginKeeper::Kept::Saving);
        save->setToolTip(saved ? tr("It is in your keychain already.")
                         : save->isEnabled() ? QString() : tr("It is being saved."));
    };
    connect(&keeper, &LoginKeeper::loginChanged, this, [update, name](const QString &changed) {
        if (changed == name)
            update();
    });
    connect(save, &QPushButton::clicked, this, [&keeper, name] { keeper.saveToKeychain(name); });
    connect(admin, &QPushButton::clicked, this, &CredentialsDialog::openAdminRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    update();
    panel->readNow();
}

} // namespace shopflow::ui
