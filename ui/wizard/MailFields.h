// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"
#include "stores/StoreSpec.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;

namespace shopflow::ui {

class FormField;

//! The mail server of a store, behind a check box. The password leaves it as a Secret
//! alone and is never part of the spec. Owned by its page.
class MailFields final : public QWidget
{
    Q_OBJECT

public:
    explicit MailFields(QWidget *parent = nullptr);

    //! Other words for the check box, and for what is so while it is not checked.
    void setPurpose(const QString &wanted, const QString &without);
    //! Asks as well whether the server that all consoles share may be taken.
    void offerShared(bool offered);
    //! Whether it may be; false with a server of its own.
    [[nodiscard]] bool takesShared() const;
    //! Fills in what a store that exists has; its password stays in the cluster.
    void setExisting(const StoreSpec &spec);
    //! Leaves the spec without mail when the box is not checked.
    void write(StoreSpec &spec) const;
    [[nodiscard]] Secret password() const;
    //! What is wrong with the password that was typed; empty without mail.
    [[nodiscard]] QVector<SpecProblem> passwordProblems() const;
    //! Forgets the password that was typed.
    void forgetPassword();
    //! Shows what is wrong with a field ("mail.host"); \a all: with an untouched one too.
    void setProblem(const SpecProblem &problem, bool all);
    void clearProblems();
    [[nodiscard]] FormField *field(const QString &problemField) const;

Q_SIGNALS:
    void edited();

private:
    void buildSecurity();
    void suggestPort();
    void updateVisibility();
    [[nodiscard]] QString security() const;
    [[nodiscard]] MailSettings settings() const;

    QCheckBox *m_wanted;
    QCheckBox *m_shared; //!< shown where it is offered, and no server is named
    QLabel *m_without;
    QWidget *m_body;
    QButtonGroup *m_security;
    FormField *m_host;
    FormField *m_port;
    FormField *m_user;
    FormField *m_password;
    FormField *m_from;
    bool m_portByHand = false;
    bool m_sharedOffered = false;
    bool m_stored = false; //!< the cluster may hold a password
};

} // namespace shopflow::ui
