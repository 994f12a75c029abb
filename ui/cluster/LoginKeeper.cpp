// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/LoginKeeper.h"

#include "cluster/LoginStore.h"
#include "cluster/SessionLink.h"

#include <QPointer>

namespace shopflow::ui {

LoginKeeper::LoginKeeper(SessionLink &link, LoginStore &store, QObject *parent)
    : QObject(parent), m_link(link), m_store(store)
{
    connect(&link, &SessionLink::connectionChanged, this, [this](const ConnectionStatus &status) {
        if (!status.server.isEmpty())
            m_server = status.server;
    });
    connect(&link, &SessionLink::credentialsRead, this, &LoginKeeper::onRead);
    connect(&link, &SessionLink::credentialsFailed, this, [this](const QString &name, const Error &error) {
        m_saveWhenRead.remove(name);
        Q_EMIT loginFailed(name, error);
    });
    connect(&link, &SessionLink::runChanged, this, &LoginKeeper::onRun);
    connect(&link, &SessionLink::deleteFinished, this, &LoginKeeper::onDeleted);
    connect(&link, &SessionLink::restarted, this, &LoginKeeper::forgetAll);
}

const Credentials *LoginKeeper::login(const QString &storeName) const
{
    const auto found = m_logins.constFind(storeName);
    return found == m_logins.constEnd() ? nullptr : &found.value();
}

void LoginKeeper::request(const QString &storeName)
{
    if (login(storeName))
        Q_EMIT loginChanged(storeName);
    else
        m_link.readCredentials(storeName);
}

void LoginKeeper::saveToKeychain(const QString &storeName)
{
    const Credentials *credentials = login(storeName);
    if (!credentials) {
        m_saveWhenRead.insert(storeName);
        m_link.readCredentials(storeName);
        return;
    }
    m_kept.insert(storeName, Kept::Saving);
    Q_EMIT loginChanged(storeName);
    m_store.save(entryOf(storeName), *credentials,
                 [self = QPointer<LoginKeeper>(this), storeName](const Result<void> &result) {
                     if (!self)
                         return;
                     self->m_kept.insert(storeName, result ? Kept::InKeychain : Kept::MemoryOnly);
                     Q_EMIT self->loginChanged(storeName);
                     if (!result)
                         Q_EMIT self->keychainFailed(storeName, result.error());
                 });
}

void LoginKeeper::forgetAll()
{
    m_logins.clear();
    m_kept.clear();
    m_saveWhenRead.clear();
}

void LoginKeeper::onRead(const QString &storeName, const Credentials &credentials)
{
    m_logins.insert(storeName, credentials);
    Q_EMIT loginChanged(storeName);
    if (m_saveWhenRead.remove(storeName))
        saveToKeychain(storeName);
}

void LoginKeeper::onRun(const RunStatus &status)
{
    // Only who makes a store is asked to keep its login.
    if (status.purpose != RunStatus::Purpose::Create)
        return;
    if (status.finished && !status.error && kept(status.storeName) == Kept::Unknown)
        saveToKeychain(status.storeName);
}

void LoginKeeper::onDeleted(const QString &storeName, const QString &problem)
{
    if (!problem.isEmpty())
        return;
    m_logins.remove(storeName);
    m_kept.remove(storeName);
    // Nothing to remove is as good as removed; a locked keychain must not stop a delete.
    m_store.remove(entryOf(storeName), [](const Result<void> &) {});
}

QString LoginKeeper::entryOf(const QString &storeName) const
{
    StoreSpec spec;
    spec.name = storeName;
    return Keychain::entryName(m_server, spec.namespaceName());
}

} // namespace shopflow::ui
