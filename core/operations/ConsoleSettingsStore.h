// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "stores/ConsoleSettings.h"

#include <QObject>
#include <functional>

namespace shopflow::kube {
class ApiClient;
class ApiJob;
class ApiError;
} // namespace shopflow::kube

namespace shopflow {

//! Reads and writes what all consoles of a cluster share: the ConfigMap console-settings
//! and the Secret console-mail in shopflow-system. One job at a time; its answer comes
//! once, asynchronously, unless the store is deleted before. Lives on the client's
//! thread, owned by its parent.
class ConsoleSettingsStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsoleSettingsStore)

public:
    //! What a read found, and what a write is to make of it. Change the settings only.
    struct Record {
        ConsoleSettings settings;
        QString version; //!< of the ConfigMap; empty: there is none yet
        bool mailPasswordStored = false;
        bool mailPasswordKnown = false; //!< whether that could be read at all
        QStringList imageKeys; //!< images that were there, so that those taken out are written
    };
    struct Change {
        Record wanted;
        Secret mailPassword; //!< empty: as it is on the cluster
        bool force = false;  //!< take fields back that other programs set
    };
    using Done = std::function<void(const Result<Record> &answer)>;

    ConsoleSettingsStore(kube::ApiClient &client, const BlueprintCatalog &catalog, QObject *parent = nullptr);
    //! Settings that do not exist are empty ones; kind Forbidden when they may not be read.
    void read(Done done);
    //! Kinds: Invalid, before anything is sent, with the field's words; Conflict when
    //! another console was faster (read again), or another program manages some of the
    //! fields (its detail names them; force takes them back); Forbidden. The answer is
    //! what is on the cluster then.
    void write(Change change, Done done);

    //! What is wrong with \a change, at the fields of ConsoleSettings and "mail.password". Pure.
    static QVector<SpecProblem> problems(const Change &change, const BlueprintCatalog &catalog);

private:
    void onSettingsRead(const kube::ApiJob &job);
    void onPasswordRead(const kube::ApiJob &job);
    void applySettings();
    void onSettingsApplied(const kube::ApiJob &job);
    void makePlace();
    void writePassword();
    void finish(const Result<Record> &answer);
    [[nodiscard]] Error refusal(const kube::ApiError &error) const;

    kube::ApiClient &m_client;
    const BlueprintCatalog &m_catalog;
    Change m_change;
    Record m_record;
    Done m_done;
    std::optional<Error> m_problem;
    int m_pending = 0;
    bool m_madePlace = false;
};

} // namespace shopflow
