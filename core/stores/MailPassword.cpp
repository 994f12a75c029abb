// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/MailPassword.h"

#include "stores/SpecText.h"

using namespace Qt::StringLiterals;

namespace shopflow {

QVector<SpecProblem> mailPasswordProblems(const MailSettings &mail, const Secret &password, bool stored)
{
    constexpr qsizetype longest = 1024; // bytes, as at the command line
    const QString field = u"mail.password"_s;
    if (password.isEmpty()) {
        if (mail.user.isEmpty() || stored)
            return {};
        return {{field, u"The user of the mail server has no password."_s,
                 u"Write the password, or leave the user name empty for a server without login."_s}};
    }
    if (password.reveal().size() > longest || hasControlCharacters(QString::fromUtf8(password.reveal())))
        return {{field, u"The mail server's password cannot be used."_s,
                 u"Type it again, as one line of at most 1024 bytes."_s}};
    if (mail.user.isEmpty())
        return {{u"mail.user"_s, u"There is a password for the mail server, but no user name."_s,
                 u"Write the user name, or leave the password empty."_s}};
    return {};
}

} // namespace shopflow
