// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "stores/BlueprintOperation.h"
#include "stores/BlueprintSetting.h"
#include "stores/Plan.h"
#include "stores/StoreSpec.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QVector>

namespace shopflow {

//! A running part of a store.
struct BlueprintComponent {
    QString name;         //!< web, database, cache
    QString title;        //!< "Medusa", "PostgreSQL"
    QString workloadKind; //!< Deployment or StatefulSet
    QString image;        //!< default reference; empty: must be given
    QString imageHint;    //!< the next step when it is missing
};

//! A secret made once per store.
struct BlueprintSecret {
    QString name;
    //! key -> how: "generate:32", "adminEmail", or a fixed text.
    QMap<QString, QString> keys;
};

//! A place of a store that people open.
struct BlueprintEndpoint {
    QString kind; //!< store, admin, api
    QString path; //!< "/app"
};

//! One moment in a store's life with the pods that exist then.
struct BlueprintMoment {
    QString id;
    QString title;
    QStringList components;
    bool maintenance = false; //!< plus one pod of the LimitRange's default size
};

//! A store platform as data: resources/blueprints/<platform>/. Immutable after
//! loading.
struct Blueprint {
    QString platform; //!< folder name
    QString title;    //!< "MedusaJS"
    QString mark;     //!< one or two letters for the platform mark
    QString markColor;
    QString summary;
    int version = 1;
    Exposure defaultExposure = Exposure::NodePort;
    QVector<Exposure> exposures;
    QString noStorefront; //!< why there is no "store" endpoint; empty when there is
    int webPort = 80;
    QVector<BlueprintComponent> components;
    QVector<BlueprintSecret> secrets;
    QVector<BlueprintEndpoint> endpoints;
    QVector<BlueprintMoment> moments;
    QVector<BlueprintSetting> settings;
    bool sendsMail = false; //!< takes MailSettings
    QMap<QString, Plan> plans;
    Quantity maintenanceCpu;
    Quantity maintenanceMemory;
    QMap<QString, QString> versionsByComponent; //!< for app.kubernetes.io/version
    QStringList prunableKinds;
    //! Components whose start mends the shop from inside: a repair restarts them when
    //! the store runs and yet does not sell.
    QStringList repairRestarts;
    QJsonArray fullProbe;
    QJsonArray lightProbe;
    QMap<QString, BlueprintOperation> operations; //!< by id
    //! Manifest documents, parsed, with their placeholders still in.
    QVector<QJsonObject> manifests;
    //! Free files (scripts) by name, for ConfigMaps.
    QMap<QString, QString> files;

    [[nodiscard]] const BlueprintComponent *component(const QString &name) const;
    [[nodiscard]] const BlueprintSetting *setting(const QString &name) const;
    //! Every setting with the value of \a spec or its default.
    [[nodiscard]] QMap<QString, QString> effectiveSettings(const StoreSpec &spec) const;
    //! The plan of \a spec: one of plans, or a custom one: the largest plan that
    //! fits below it, with what is left given to web. Error kind Invalid with the
    //! arithmetic when it is too small.
    [[nodiscard]] Result<Plan> planFor(const StoreSpec &spec) const;
    //! Reads \a folder (":/blueprints/medusa" or a directory).
    static Result<Blueprint> load(const QString &folder);
};

//! All platforms this program knows. Made once by the composition root, then
//! passed by const reference; safe from every thread.
class BlueprintCatalog
{
public:
    //! The platforms built in, or those below \a root. Fails on the first that
    //! cannot be read: that is a defect of the build.
    static Result<BlueprintCatalog> load(const QString &root = QStringLiteral(":/blueprints"));
    [[nodiscard]] const Blueprint *find(const QString &platform) const;
    //! As find(), or an error of kind Invalid that tells the platforms there are.
    [[nodiscard]] Result<const Blueprint *> require(const QString &platform) const;
    [[nodiscard]] QStringList platforms() const { return m_blueprints.keys(); }
    [[nodiscard]] const QMap<QString, Blueprint> &all() const { return m_blueprints; }

private:
    QMap<QString, Blueprint> m_blueprints;
};

} // namespace shopflow
