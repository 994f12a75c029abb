// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/Credentials.h"
#include "base/Error.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace shopflow {
struct ConnectionStatus;
struct RunStatus;
} // namespace shopflow

namespace shopflow::ui {

class LoginStore;
class SessionLink;

//! The admin logins of one cluster, as far as somebody asked for them: read from
//! the cluster, kept in memory, saved in the keychain after a create and on
//! request, removed from it when the store is deleted. Owned by its ClusterView.
class LoginKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoginKeeper)

public:
    enum class Kept { Unknown, Saving, InKeychain, MemoryOnly };

    LoginKeeper(SessionLink &link, LoginStore &store, QObject *parent = nullptr);

    //! Null while it was not read.
    [[nodiscard]] const Credentials *login(const QString &storeName) const;
    [[nodiscard]] Kept kept(const QString &storeName) const { return m_kept.value(storeName, Kept::Unknown); }
    //! Reads it from the cluster unless it is known; loginChanged() or loginFailed().
    void request(const QString &storeName);
    void saveToKeychain(const QString &storeName);
    void forgetAll();

Q_SIGNALS:
    void loginChanged(const QString &storeName);
    void loginFailed(const QString &storeName, const shopflow::Error &error);
    //! The keychain refused; the login stays in memory.
    void keychainFailed(const QString &storeName, const shopflow::Error &error);

private:
    void onRead(const QString &storeName, const Credentials &credentials);
    void onRun(const RunStatus &status);
    void onDeleted(const QString &storeName, const QString &problem);
    [[nodiscard]] QString entryOf(const QString &storeName) const;

    SessionLink &m_link;
    LoginStore &m_store;
    QString m_server;
    QHash<QString, Credentials> m_logins;
    QHash<QString, Kept> m_kept;
    QSet<QString> m_saveWhenRead;
};

} // namespace shopflow::ui
