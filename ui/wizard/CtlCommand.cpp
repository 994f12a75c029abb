// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/CtlCommand.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {
QString quoted(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    QString inner = word;
    inner.replace(u'\'', u"'\\''"_s);
    return QString(u'\'' + inner + u'\'');
}
} // namespace

QString ctlCreateCommand(const StoreSpec &spec, const QString &contextName, bool mailPassword, bool noMail)
{
    QStringList words{u"shopflowctl"_s};
    const auto option = [&words](const QString &name, const QString &value) {
        if (!value.isEmpty())
            words << name << quoted(value);
    };
    option(u"--context"_s, contextName);
    words << u"create"_s << quoted(spec.name);
    option(u"--platform"_s, spec.platform);
    option(u"--title"_s, spec.title);
    if (spec.plan == u"custom") {
        option(u"--cpu"_s, spec.customCpu.cpuText());
        option(u"--memory"_s, spec.customMemory.bytesText());
        option(u"--storage"_s, spec.customStorage.bytesText());
    } else {
        option(u"--plan"_s, spec.plan);
    }
    if (spec.exposure)
        option(u"--expose"_s, toString(*spec.exposure));
    option(u"--host"_s, spec.host);
    if (spec.tls)
        option(u"--tls"_s, u"auto"_s);
    option(u"--admin-email"_s, spec.adminEmail);
    for (auto it = spec.images.cbegin(); it != spec.images.cend(); ++it)
        option(u"--image"_s, QString(it.key() + u'=' + it.value()));
    for (auto it = spec.settings.cbegin(); it != spec.settings.cend(); ++it)
        option(u"--set"_s, QString(it.key() + u'=' + it.value()));
    if (spec.mail) {
        option(u"--mail-host"_s, spec.mail->host);
        option(u"--mail-port"_s, QString::number(spec.mail->port));
        option(u"--mail-security"_s, spec.mail->security);
        option(u"--mail-user"_s, spec.mail->user);
        option(u"--mail-from"_s, spec.mail->from);
        // A secret is no argument: the command reads it from its input.
        if (mailPassword)
            words << u"--mail-password-file"_s << u"-"_s;
    } else if (noMail) {
        words << u"--no-mail"_s;
    }
    option(u"--storage-class"_s, spec.storageClass);
    if (!spec.samples)
        words << u"--no-samples"_s;
    return words.join(u' ');
}

} // namespace shopflow::ui
