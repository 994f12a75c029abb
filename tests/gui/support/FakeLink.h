// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cluster/SessionLink.h"

#include <QStringList>

//! A link without a cluster: remembers what was asked, says what the test tells it.
class FakeLink final : public shopflow::ui::SessionLink
{
public:
    void start() override { ++starts; }
    void restart() override
    {
        ++restarts;
        Q_EMIT restarted();
    }
    void preflight(int token, const shopflow::StoreSpec &spec,
                   const shopflow::ConsoleSettings::Defaults &defaults) override
    {
        lastDefaults = defaults;
        lastToken = token;
        preflights.append(spec);
    }
    void createStore(const shopflow::StoreSpec &spec, const shopflow::Secret &mailPassword,
                     const shopflow::ConsoleSettings::Defaults &defaults) override
    {
        lastDefaults = defaults;
        created.append(spec);
        lastMailPassword = mailPassword;
    }
    void reviewChange(int token, const shopflow::StoreSpec &spec) override
    {
        lastToken = token;
        reviewed.append(spec);
    }
    void updateStore(const shopflow::StoreSpec &spec, const shopflow::Secret &mailPassword) override
    {
        updated.append(spec);
        lastMailPassword = mailPassword;
    }
    void runOperation(const QString &name, const QString &id, const shopflow::Secret &input) override
    {
        operations.append(name + QLatin1Char('/') + id + QLatin1Char('/') + QString::fromUtf8(input.reveal()));
    }
    void repairStore(const QString &name) override { repaired.append(name); }
    void verifyStore(const QString &name) override { verified.append(name); }
    void deleteStore(const QString &name) override { deleted.append(name); }
    void readCredentials(const QString &name) override
    {
        read.append(name);
        if (password.isEmpty())
            return;
        shopflow::Credentials login;
        login.username = QStringLiteral("admin");
        login.email = QStringLiteral("admin@") + name + QStringLiteral(".example");
        login.password = shopflow::Secret(password);
        login.source = QStringLiteral("cluster");
        Q_EMIT credentialsRead(name, login);
    }
    void findRoute(const QString &name, const QString &kind, bool signIn) override
    {
        routes.append(name + QLatin1Char('/') + kind + (signIn ? QStringLiteral(" signed in") : QString()));
    }
    void followLogs(const QString &name) override { followed = name; }
    void unfollowLogs() override { followed.clear(); }
    void followEvents(const QString &name) override { eventsOf = name; }
    void unfollowEvents() override { eventsOf.clear(); }
    void readManifest(const QString &name) override { manifests.append(name); }
    void watchUsage(bool watched) override { usageWatched = watched; }
    void inspectCluster() override { ++inspections; }
    void glanceAtCluster() override { ++glances; }
    void stopForward(const QString &name) override { stopped.append(name); }
    void readSharedSettings() override { ++sharedReads; }
    void writeSharedSettings(const shopflow::ConsoleSettingsStore::Record &wanted, const shopflow::Secret &mailPassword,
                             bool force) override
    {
        sharedWrites.append(wanted);
        lastMailPassword = mailPassword;
        lastForce = force;
    }

    //! Live, as somebody, with or without the right to write.
    void connectNow(bool readOnly = false)
    {
        shopflow::ConnectionStatus status;
        status.phase = shopflow::ConnectionStatus::Phase::Live;
        status.contextName = QStringLiteral("k3s-production");
        status.server = QStringLiteral("https://203.0.113.10:6443");
        status.serverVersion = QStringLiteral("v1.37.2");
        status.identity = QStringLiteral("asha");
        status.lastHeard = QDateTime::currentDateTimeUtc().addSecs(-1);
        status.readOnly = readOnly || locked;
        status.locked = locked;
        status.rights = rights;
        connected = true;
        madeReadOnly = readOnly;
        Q_EMIT connectionChanged(status);
    }

    void setLocked(bool on) override
    {
        locked = on;
        if (connected)
            connectNow(madeReadOnly);
    }
    void cancelSignIn() override { ++cancelledSignIns; }
    void lookAt(const QString &name) override { lookedAt = name; }

    shopflow::AccessRights rights; //!< told with the next connectNow()
    bool locked = false;
    bool connected = false;
    bool madeReadOnly = false;
    int cancelledSignIns = 0;
    int starts = 0;
    int restarts = 0;
    int lastToken = 0;
    QByteArray password;
    QVector<shopflow::StoreSpec> preflights;
    QVector<shopflow::StoreSpec> created;
    QVector<shopflow::StoreSpec> reviewed;
    QVector<shopflow::StoreSpec> updated;
    shopflow::Secret lastMailPassword;
    shopflow::ConsoleSettings::Defaults lastDefaults;
    QStringList operations;
    QStringList repaired;
    QStringList verified;
    QStringList deleted;
    QStringList read;
    QStringList routes;
    QStringList manifests;
    QString followed;
    QString eventsOf;
    QString lookedAt;
    bool usageWatched = false;
    int inspections = 0;
    int glances = 0;
    int sharedReads = 0;
    bool lastForce = false;
    QVector<shopflow::ConsoleSettingsStore::Record> sharedWrites;
    QStringList stopped;
};
