// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailOptions.h"

#include "PasswordInput.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

namespace {

int usualPort(const QString &security)
{
    return security == "tls"_L1 ? 465 : 587;
}

} // namespace

MailOptions MailOptions::read(Options &options)
{
    MailOptions wanted;
    for (const QString &name : {u"mail-host"_s, u"mail-port"_s, u"mail-security"_s, u"mail-user"_s, u"mail-from"_s,
                                u"mail-password-file"_s, u"no-mail"_s}) {
        if (options.isSet(name))
            wanted.m_given.append(name);
    }
    wanted.m_mail.host = options.value(u"mail-host"_s);
    wanted.m_mail.security =
        options.oneOf(u"mail-security"_s, {u"starttls"_s, u"tls"_s, u"none"_s}, wanted.m_mail.security);
    wanted.m_mail.port = options.number(u"mail-port"_s, 1, 65535, wanted.m_mail.port);
    wanted.m_mail.user = options.value(u"mail-user"_s);
    wanted.m_mail.from = options.value(u"mail-from"_s);
    wanted.m_passwordFile = options.value(u"mail-password-file"_s);
    if (wanted.switchOff() && wanted.m_given.size() > 1)
        options.contradict(u"no-mail"_s, wanted.m_given.constFirst(), u"Describe a mail server, or switch mails off."_s);
    return wanted;
}

Result<std::optional<MailSettings>> MailOptions::over(const std::optional<MailSettings> &recorded) const
{
    if (switchOff())
        return std::optional<MailSettings>();
    if (!areGiven())
        return recorded;
    if (!recorded && !isGiven("mail-host"))
        return Error{ErrorKind::Usage, u"The option --mail-host is needed."_s, {}, u"Add --mail-host."_s};
    MailSettings mail = recorded.value_or(MailSettings());
    if (isGiven("mail-host"))
        mail.host = m_mail.host;
    if (isGiven("mail-security")) {
        // A port of somebody's own choice has nothing to do with it.
        if (mail.port == usualPort(mail.security))
            mail.port = usualPort(m_mail.security);
        mail.security = m_mail.security;
    }
    if (isGiven("mail-port"))
        mail.port = m_mail.port;
    if (isGiven("mail-user"))
        mail.user = m_mail.user;
    if (isGiven("mail-from"))
        mail.from = m_mail.from;
    return std::optional<MailSettings>(mail);
}

bool MailOptions::needsStoredPassword(const std::optional<MailSettings> &mail) const
{
    return areGiven() && mail && !mail->user.isEmpty() && !isGiven("mail-password-file");
}

std::optional<Error> MailOptions::loginProblem(const std::optional<MailSettings> &mail, bool stored) const
{
    if (needsStoredPassword(mail) && !stored)
        return Error{ErrorKind::Usage, u"The user “%1” of the mail server has no password."_s.arg(mail->user.left(60)), {},
                     u"Add --mail-password-file, or leave the user out for a server without login."_s};
    if (mail && mail->user.isEmpty() && isGiven("mail-password-file"))
        return Error{ErrorKind::Usage, u"There is a password for the mail server, but no user."_s, {},
                     u"Add --mail-user, or leave --mail-password-file out."_s};
    return std::nullopt;
}

Result<Secret> MailOptions::password() const
{
    return isGiven("mail-password-file") ? readPassword(m_passwordFile) : Result<Secret>(Secret());
}

} // namespace shopflow::ctl
