// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "stores/MailSettings.h"
#include "stores/Quantity.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QVector>
#include <optional>

namespace shopflow {

class BlueprintCatalog;

//! How a store is reached from outside its cluster.
enum class Exposure { NodePort, Ingress, None };
QString toString(Exposure exposure); //!< "nodeport", "ingress", "none"
std::optional<Exposure> exposureFromString(const QString &text);

//! One thing wrong with a spec, at the field that people filled in.
struct SpecProblem {
    QString field;   //!< "name", "title", "plan", "image", "setting.<name>", "mail.host", ...
    QString message; //!< one whole sentence
    QString nextStep;
    friend bool operator==(const SpecProblem &, const SpecProblem &) = default;
};

//! What somebody wants a store to be: the annotation shopflow.io/spec. A value
//! without secrets.
struct StoreSpec {
    QString name;     //!< [a-z][a-z0-9-]*, at most 30, not ending in '-'
    QString title;    //!< free text, 1..100 characters; empty: the name
    QString platform; //!< a blueprint's folder name
    QString plan = QStringLiteral("small");
    Quantity customCpu; //!< with plan "custom"
    Quantity customMemory;
    Quantity customStorage;
    std::optional<Exposure> exposure; //!< unset: the blueprint's default
    QString host;
    QString baseDomain;
    bool tls = false;
    QString adminEmail; //!< empty: admin@<name>.example
    QMap<QString, QString> images; //!< component -> reference, overrides
    QMap<QString, QString> settings; //!< of the platform; absent: its default
    std::optional<MailSettings> mail; //!< unset: the store sends no mails
    QString storageClass; //!< empty: the cluster's default
    bool samples = true;
    bool suspended = false;

    [[nodiscard]] QString namespaceName() const { return QStringLiteral("store-") + name; }
    [[nodiscard]] QString displayTitle() const { return title.isEmpty() ? name : title; }
    [[nodiscard]] QString effectiveAdminEmail() const;
    //! The host name as far as the spec itself decides it: host, or one below
    //! baseDomain; empty otherwise.
    [[nodiscard]] QString chosenHost() const;

    //! The only validation there is. Empty: fine. Missing image references are the
    //! preflight's matter, because shared settings may hold them.
    [[nodiscard]] QVector<SpecProblem> problems(const BlueprintCatalog &catalog) const;

    [[nodiscard]] QJsonObject toJson() const;
    static Result<StoreSpec> fromJson(const QJsonObject &object);
    //! 16 hex characters of SHA-256 over toJson(): shopflow.io/spec-hash.
    [[nodiscard]] QString hash() const;
    friend bool operator==(const StoreSpec &, const StoreSpec &) = default;
};

//! A legal store name made from free text ("Bär & Söhne" -> "bar-sohne"); empty
//! when nothing legal is left.
QString storeNameFromTitle(const QString &title);

} // namespace shopflow
