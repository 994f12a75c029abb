// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/MailSettings.h"

#include "stores/SpecText.h"
#include "stores/StoreSpec.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace shopflow {

QVector<SpecProblem> MailSettings::problems() const
{
    QVector<SpecProblem> found;
    const bool isAddress = !QHostAddress(host).isNull();
    if (!isAddress && !isHostName(host))
        found.append({u"mail.host"_s, u"“%1” is not the name of a mail server."_s.arg(host.left(80)),
                      u"Write a name such as smtp.example.com, without a port."_s});
    if (port < 1 || port > 65535)
        found.append({u"mail.port"_s, u"%1 is not a port."_s.arg(port), u"Most mail servers use 587 or 465."_s});
    if (security != "tls"_L1 && security != "starttls"_L1 && security != "none"_L1)
        found.append({u"mail.security"_s, u"“%1” is no way to secure a mail connection."_s.arg(security.left(40)),
                      u"Choose tls (port 465), starttls (port 587) or none."_s});
    if (user.size() > 200 || hasControlCharacters(user))
        found.append({u"mail.user"_s, u"The mail server's user name cannot be used."_s,
                      u"Type it again, without line breaks and within 200 characters."_s});
    if (!from.isEmpty() && !isEmailAddress(from))
        found.append({u"mail.from"_s, u"“%1” is not an e-mail address."_s.arg(from.left(80)),
                      u"Write an address such as shop@example.com."_s});
    return found;
}

QJsonObject MailSettings::toJson() const
{
    QJsonObject object{{u"host"_s, host}, {u"port"_s, port}, {u"security"_s, security}};
    if (!user.isEmpty())
        object.insert(u"user"_s, user);
    if (!from.isEmpty())
        object.insert(u"from"_s, from);
    return object;
}

MailSettings MailSettings::fromJson(const QJsonObject &object)
{
    MailSettings mail;
    mail.host = object.value(u"host"_s).toString();
    mail.port = object.value(u"port"_s).toInt(mail.port);
    mail.security = object.value(u"security"_s).toString(mail.security);
    mail.user = object.value(u"user"_s).toString();
    mail.from = object.value(u"from"_s).toString();
    return mail;
}

} // namespace shopflow
