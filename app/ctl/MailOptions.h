// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Options.h"

#include "base/Secret.h"
#include "stores/MailSettings.h"

#include <optional>

namespace shopflow::ctl {

//! The values of the options about a store's mail server. A value.
class MailOptions
{
public:
    static MailOptions read(Options &options);

    //! Whether any of them was given.
    [[nodiscard]] bool areGiven() const { return !m_given.isEmpty(); }
    //! --no-mail
    [[nodiscard]] bool switchOff() const { return m_given.contains(QLatin1String("no-mail")); }
    //! \a recorded with what the options say put over it; kind Usage when a server is
    //! described that nobody named.
    [[nodiscard]] Result<std::optional<MailSettings>> over(const std::optional<MailSettings> &recorded) const;
    //! Whether only the cluster can tell if \a mail can sign in.
    [[nodiscard]] bool needsStoredPassword(const std::optional<MailSettings> &mail) const;
    //! Why \a mail cannot sign in, as kind Usage. \a stored: the cluster has a password.
    [[nodiscard]] std::optional<Error> loginProblem(const std::optional<MailSettings> &mail, bool stored) const;
    //! What --mail-password-file names; empty without it. Reads it once.
    [[nodiscard]] Result<Secret> password() const;

private:
    [[nodiscard]] bool isGiven(const char *option) const { return m_given.contains(QLatin1String(option)); }

    QStringList m_given;
    MailSettings m_mail;
    QString m_passwordFile;
};

} // namespace shopflow::ctl
