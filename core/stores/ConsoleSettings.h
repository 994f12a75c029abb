// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/MailSettings.h"
#include "stores/StoreSpec.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

namespace shopflow {

struct Blueprint;
class BlueprintCatalog;

//! What all consoles of one cluster share: the data of the ConfigMap console-settings in
//! the namespace shopflow-system. A value without secrets: the password of the mail
//! server is in the Secret console-mail beside it.
struct ConsoleSettings {
    QString baseDomain;    //!< new stores with an ingress are <name>.<base domain>
    QString publicAddress; //!< where the cluster is reached; empty: a node's address
    QString ingressClass;  //!< empty: the cluster's default
    QString clusterIssuer; //!< empty: the only one there is
    QString defaultPlan;   //!< of new stores; empty: small
    QMap<QString, QString> images; //!< "<platform>.<component>" -> reference
    std::optional<MailSettings> mail; //!< of new stores that name none themselves

    //! Which of them may fill in what the spec of a new store leaves open.
    struct Defaults {
        bool plan = false; //!< a plan is always named where people choose from a list
        bool address = true;
        bool mail = true;
    };

    static QString placeName() { return QStringLiteral("shopflow-system"); }
    static QString configMapName() { return QStringLiteral("console-settings"); }
    static QString mailSecretName() { return QStringLiteral("console-mail"); }

    //! What is wrong with them, at the fields "baseDomain", "publicAddress", "ingressClass",
    //! "clusterIssuer", "defaultPlan", "image.<platform>.<component>" and "mail.…".
    [[nodiscard]] QVector<SpecProblem> problems(const BlueprintCatalog &catalog) const;
    //! Without what problems() names: a mistake of one person stops nobody's stores.
    [[nodiscard]] ConsoleSettings usable(const BlueprintCatalog &catalog) const;
    //! \a spec of a new store with what it leaves open.
    [[nodiscard]] StoreSpec completed(StoreSpec spec, const Blueprint &blueprint, const Defaults &defaults) const;
    //! One phrase for each that is set: "the base domain shops.example.com".
    [[nodiscard]] QStringList words() const;

    //! Every key this program knows, with an empty text for what is not set.
    [[nodiscard]] QJsonObject toData() const;
    static ConsoleSettings fromData(const QJsonObject &data);
    friend bool operator==(const ConsoleSettings &, const ConsoleSettings &) = default;
};

} // namespace shopflow
