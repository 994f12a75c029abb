// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CredentialsCommand.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

QList<QCommandLineOption> CredentialsCommand::declaredOptions() const
{
    return {
        {u"reveal"_s, u"Print the password."_s},
        {u"save"_s, u"Also write the login to this computer's keychain."_s},
    };
}

void CredentialsCommand::read(Options &options)
{
    StoreCommand::read(options);
    m_reveal = options.isSet(u"reveal"_s);
    m_save = options.isSet(u"save"_s);
}

void CredentialsCommand::onStore(const Store &store)
{
    m_vault = std::make_unique<CredentialVault>(client());
    m_vault->readAdmin(store.namespaceName, this, [this, store](Result<Credentials> answer) {
        if (!answer) {
            if (answer.error().kind == ErrorKind::NotFound)
                lookInKeychain(store, answer.error());
            else
                fail(answer.error(), Stage::Reading);
            return;
        }
        addPage(store, *answer);
        if (m_save) {
            save(store, *answer);
            return;
        }
        show(*answer);
        finish(Done);
    });
}

void CredentialsCommand::addPage(const Store &store, Credentials &credentials)
{
    if (const StoreEndpoint *admin = store.endpoint(u"admin"_s))
        credentials.url = admin->url;
}

void CredentialsCommand::lookInKeychain(const Store &store, const Error &missing)
{
    const QString entry = Keychain::entryName(client().context().server.toString(), store.namespaceName);
    m_keychain.load(entry, [this, store, missing](Result<Credentials> kept) {
        if (!kept) {
            output().error(missing);
            finish(OperationFailed);
            return;
        }
        addPage(store, *kept);
        kept->source = u"keychain"_s;
        output().note(QString(missing.message + u" This is the copy in this computer's keychain. "_s + missing.nextStep));
        show(*kept);
        finish(Done);
    });
}

void CredentialsCommand::show(const Credentials &credentials)
{
    const QString password = m_reveal ? QString::fromUtf8(credentials.password.reveal()) : QString();
    const QString url = credentials.url.toString(QUrl::FullyEncoded);
    if (output().isJson()) {
        QJsonObject object{{u"url"_s, url.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(url)},
                           {u"username"_s, credentials.username},
                           {u"email"_s, credentials.email},
                           {u"source"_s, credentials.source}};
        if (m_reveal)
            object.insert(u"password"_s, password);
        output().json(object);
        return;
    }
    output().line(
        u"Page      "_s +
        (url.isEmpty() ? u"no address is known; “shopflowctl open %1 --admin” finds one"_s.arg(storeName()) : url));
    output().line(u"User      "_s + credentials.username);
    output().line(u"E-mail    "_s + credentials.email);
    output().line(u"Password  "_s + (m_reveal ? password : u"••••••••  (--reveal shows it)"_s));
}

void CredentialsCommand::save(const Store &store, const Credentials &credentials)
{
    const QString entry = Keychain::entryName(client().context().server.toString(), store.namespaceName);
    m_keychain.save(entry, credentials, [this, credentials](const Result<void> &saved) {
        show(credentials);
        if (saved) {
            output().note(u"The login is in the keychain of this computer."_s);
            finish(Done);
            return;
        }
        // Whatever kind it has: the store is there, the keychain is what failed.
        output().error(saved.error());
        finish(OperationFailed);
    });
}

} // namespace shopflow::ctl
