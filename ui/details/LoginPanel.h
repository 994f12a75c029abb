// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace shopflow {
struct Credentials;
struct Error;
} // namespace shopflow

namespace shopflow::ui {

class ElidedLabel;
class Label;
class LoginKeeper;
class SecretClipboard;

//! The admin login of one store: e-mail, masked password, Reveal and Copy, and
//! where it is kept. Reads it from the cluster only when somebody asks. Used by
//! the overview, the credentials dialog and the wizard.
class LoginPanel final : public QWidget
{
    Q_OBJECT

public:
    LoginPanel(const Theme &theme, LoginKeeper &keeper, SecretClipboard &clipboard, QWidget *parent = nullptr);

    //! \a expectedEmail is shown until the real one was read. \a reason says why
    //! the login cannot be read now; empty: it can.
    void setStore(const QString &storeName, const QString &expectedEmail, const QString &reason = {});
    //! Reads it now instead of at the first click.
    void readNow();
    [[nodiscard]] bool isRevealed() const { return m_revealed; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    enum class Wish { None, Reveal, Copy };
    void build();
    void wish(Wish wish);
    void refresh();
    void onFailed(const QString &storeName, const Error &error);

    const Theme &m_theme;
    LoginKeeper &m_keeper;
    SecretClipboard &m_clipboard;
    QString m_storeName;
    QString m_expectedEmail;
    QString m_reason;
    Wish m_wish = Wish::None;
    bool m_revealed = false;
    Label *m_userTitle;
    ElidedLabel *m_user;
    ElidedLabel *m_password;
    QToolButton *m_copyUser;
    QToolButton *m_copyPassword;
    QPushButton *m_reveal;
    Label *m_note;
};

} // namespace shopflow::ui
