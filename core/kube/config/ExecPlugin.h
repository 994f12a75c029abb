// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>
#include <utility>

namespace shopflow::kube {

//! The program that signs a user in (`exec` of a kubeconfig's user). A value. It is
//! somebody else's code: nobody runs it before a person has allowed it.
struct ExecPlugin {
    enum class Interaction { Never, IfAvailable, Always };

    QString apiVersion;    //!< client.authentication.k8s.io/v1 or v1beta1
    QString command;       //!< absolute, or a bare name to be searched
    QStringList arguments; //!< may hold secrets, as may the environment
    QVector<std::pair<QString, QString>> environment;
    QString installHint;
    Interaction interaction = Interaction::IfAvailable;
    bool provideClusterInfo = false;
    QJsonObject clusterConfig; //!< the cluster's extension for plugins

    QString userName; //!< of the kubeconfig
    QString file;     //!< the kubeconfig that holds the user
    bool allowed = false; //!< set by who asked; without it nothing is run

    //! "aws", without its folder.
    [[nodiscard]] QString shortName() const;
    //! The whole command as one line for people, without what looks like a secret.
    [[nodiscard]] QString commandLine() const;
    //! "NAME=value" for people; values of names that sound secret are hidden.
    [[nodiscard]] QStringList environmentLines() const;
    //! What a person allows: a hash over everything that decides what is run, and
    //! over the kubeconfig entry that asks for it. Holds no secret.
    [[nodiscard]] QString fingerprint() const;

    //! Reads \a exec of the user \a userName; \a directory resolves relative paths.
    //! What is wrong with it goes to \a problems, in clauses without a full stop.
    static ExecPlugin read(const QJsonObject &exec, const QString &userName, const QString &directory,
                           QStringList &problems);

    friend bool operator==(const ExecPlugin &, const ExecPlugin &) = default;
};

} // namespace shopflow::kube
