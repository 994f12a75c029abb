// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/LoginPanel.h"

#include "cluster/LoginKeeper.h"
#include "common/ElidedLabel.h"
#include "common/Label.h"
#include "common/SecretClipboard.h"

#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

LoginPanel::LoginPanel(const Theme &theme, LoginKeeper &keeper, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_keeper(keeper), m_clipboard(clipboard),
      m_userTitle(new Label(Look::Muted, tr("E-mail", "of the admin login"), this)), m_user(new ElidedLabel(this)),
      m_password(new ElidedLabel(this)), m_copyUser(new QToolButton(this)), m_copyPassword(new QToolButton(this)),
      m_reveal(new QPushButton(this)), m_note((new Label(Look::Small, {}, this))->wrapping())
{
    build();
    connect(&keeper, &LoginKeeper::loginChanged, this, [this](const QString &name) {
        if (name != m_storeName)
            return;
        if (m_wish != Wish::None && m_keeper.login(name))
            wish(std::exchange(m_wish, Wish::None));
        refresh();
    });
    connect(&keeper, &LoginKeeper::loginFailed, this, &LoginPanel::onFailed);
}

void LoginPanel::build()
{
    const auto iconButton = [this](QToolButton *button, const QString &name) {
        button->setProperty("kind", u"icon"_s);
        button->setIcon(m_theme.icon(u"copy"_s, Role::Muted));
        button->setToolTip(name);
        button->setAccessibleName(name);
    };
    iconButton(m_copyUser, tr("Copy the user name"));
    iconButton(m_copyPassword, tr("Copy the password"));
    m_reveal->setProperty("kind", u"small"_s);
    m_reveal->setText(tr("Reveal", "shows a password"));
    m_password->setFont(m_theme.font(TextStyle::Mono));
    m_user->setElideMode(Qt::ElideMiddle);
    m_userTitle->setMinimumWidth(64);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_userTitle, 0, 0);
    grid->addWidget(m_user, 0, 1);
    grid->addWidget(m_copyUser, 0, 3);
    grid->addWidget(new Label(Look::Muted, tr("Password", "of the admin login"), this), 1, 0);
    grid->addWidget(m_password, 1, 1);
    grid->addWidget(m_reveal, 1, 2);
    grid->addWidget(m_copyPassword, 1, 3);
    grid->addWidget(m_note, 2, 0, 1, 4);
    setTabOrder(m_copyUser, m_reveal);
    setTabOrder(m_reveal, m_copyPassword);
    connect(m_reveal, &QPushButton::clicked, this, [this] { wish(Wish::Reveal); });
    connect(m_copyPassword, &QToolButton::clicked, this, [this] { wish(Wish::Copy); });
    connect(m_copyUser, &QToolButton::clicked, this, [this] { m_clipboard.copyText(m_user->text()); });
}

void LoginPanel::setStore(const QString &storeName, const QString &expectedEmail, const QString &reason)
{
    if (storeName != m_storeName) {
        m_revealed = false;
        m_wish = Wish::None;
    }
    m_storeName = storeName;
    m_expectedEmail = expectedEmail;
    m_reason = reason;
    refresh();
}

void LoginPanel::readNow()
{
    if (m_reason.isEmpty() && !m_storeName.isEmpty())
        m_keeper.request(m_storeName);
}

void LoginPanel::wish(Wish wish)
{
    const Credentials *login = m_keeper.login(m_storeName);
    if (!login) {
        m_wish = wish;
        m_note->setLook(Look::Small);
        m_note->setText(tr("Reading the login from the cluster…"));
        m_keeper.request(m_storeName);
        return;
    }
    if (wish == Wish::Reveal)
        m_revealed = !m_revealed;
    refresh();
    if (wish == Wish::Copy) {
        m_clipboard.copy(login->password);
        m_note->setText(tr("Copied. The clipboard is cleared after %n second(s).", nullptr, SecretClipboard::seconds));
    }
}

void LoginPanel::refresh()
{
    const Credentials *login = m_keeper.login(m_storeName);
    const bool byName = login && login->email.isEmpty() && !login->username.isEmpty();
    m_userTitle->setText(byName ? tr("User", "of the admin login") : tr("E-mail", "of the admin login"));
    m_user->setText(login ? (byName ? login->username : login->email) : m_expectedEmail);
    m_revealed = m_revealed && login;
    m_password->setText(m_revealed ? QString::fromUtf8(login->password.reveal()) : QString(16, u'\u2022'));
    // The text of a revealed password is on screen, but not in its tool tip or name.
    m_password->setToolTip({});
    m_password->setAccessibleName(m_revealed ? tr("Password, revealed") : tr("Password, hidden"));
    m_reveal->setText(m_revealed ? tr("Hide", "hides a password") : tr("Reveal", "shows a password"));
    const bool possible = m_reason.isEmpty() && !m_storeName.isEmpty();
    m_reveal->setEnabled(possible);
    m_copyPassword->setEnabled(possible);
    m_reveal->setToolTip(m_reason);
    m_copyPassword->setToolTip(possible ? tr("Copy the password") : m_reason);
    m_note->setLook(Look::Small);
    switch (m_keeper.kept(m_storeName)) {
    case LoginKeeper::Kept::InKeychain:
        m_note->setText(tr("Kept in your keychain and in the cluster."));
        break;
    case LoginKeeper::Kept::Saving:
        m_note->setText(tr("Saving to your keychain…"));
        break;
    case LoginKeeper::Kept::MemoryOnly:
        m_note->setText(
            tr("No keychain answered, so the login is kept in memory only. The cluster keeps its own copy."));
        break;
    case LoginKeeper::Kept::Unknown:
        m_note->setText(possible ? tr("Kept in the cluster. It is read when you reveal or copy it.") : m_reason);
    }
}

void LoginPanel::onFailed(const QString &storeName, const Error &error)
{
    if (storeName != m_storeName)
        return;
    m_wish = Wish::None;
    m_note->setLook(Look::Problem);
    m_note->setText(error.nextStep.isEmpty() ? error.message : QString(error.message + u' ' + error.nextStep));
}

void LoginPanel::hideEvent(QHideEvent *event)
{
    m_revealed = false;
    refresh();
    QWidget::hideEvent(event);
}

} // namespace shopflow::ui
