// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace shopflow::test {

//! A control plane that one test has for itself, to do to it what would disturb
//! others: end a component and start it again, make it stand still, change its
//! certificates. SHOPFLOW_DEVCLUSTER names the program. Ended by the destructor.
class OwnControlPlane
{
public:
    //! A client certificate with its key, both PEM.
    struct Identity {
        QByteArray certificate;
        QByteArray key;
    };

    OwnControlPlane();
    ~OwnControlPlane();
    OwnControlPlane(const OwnControlPlane &) = delete;
    OwnControlPlane &operator=(const OwnControlPlane &) = delete;

    [[nodiscard]] static bool isPossible();
    bool up();
    [[nodiscard]] QString kubeconfig() const { return m_directory + QStringLiteral("/kubeconfig"); }
    [[nodiscard]] QString file(const QString &name) const { return m_directory + u'/' + name; }

    //! Ends \a component by \a signal; true when it is gone.
    bool end(const QString &component, int signal);
    //! Starts what was ended, with the same words at the same place.
    bool start(const QString &component);
    [[nodiscard]] bool isEnded(const QString &component) const { return m_ended.contains(component); }
    void freeze(const QString &component) const;
    void thaw(const QString &component) const;

    //! etcd forgets every version but the newest, which is one that no watch knows.
    bool forgetHistory();
    //! A member of system:masters until \a seconds from now, signed by the cluster.
    Identity administratorFor(int seconds);
    //! Gives the API server a new certificate for \a host; by the cluster's own
    //! authority or by one that nobody knows. It reads it by itself.
    bool renewServerCertificate(const QString &host, bool byStranger);

private:
    struct Process {
        QList<QByteArray> arguments;
        QList<QByteArray> environment;
    };
    [[nodiscard]] QString pidFile(const QString &component) const;
    [[nodiscard]] qint64 pidOf(const QString &component) const;
    //! Standard output of \a words, run where etcd runs; empty when that failed.
    [[nodiscard]] QByteArray inside(const QStringList &words) const;
    [[nodiscard]] QByteArray etcd(const QString &call, const QByteArray &body) const;

    QString m_directory;
    QHash<QString, Process> m_ended;
};

} // namespace shopflow::test
