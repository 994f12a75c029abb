// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "kube/config/KubeContext.h"

#include <QJsonObject>

namespace shopflow::kube {

//! One named entry of a kubeconfig with the directory its paths resolve against.
struct Stanza {
    QString name;
    QJsonObject body;
    QString directory;
    QString file; //!< the kubeconfig that holds it
};

//! Turns the three stanzas of a context into a KubeContext: reads the files they
//! name and collects every problem instead of stopping at the first. Used once.
class ContextReader
{
public:
    explicit ContextReader(const Stanza &context);

    void readCluster(const QString &name, bool exists, const Stanza &cluster);
    void readUser(const QString &name, bool exists, const Stanza &user);
    //! The context, or one error with all problems. \a file names the kubeconfig.
    [[nodiscard]] Result<KubeContext> result(const QString &file) const;

private:
    QString text(const Stanza &stanza, const QString &field);
    QStringList texts(const Stanza &stanza, const QString &field);
    bool flag(const Stanza &stanza, const QString &field);
    QByteArray material(const Stanza &stanza, const QString &field, bool dataAndFileExclude);
    void readServer(const Stanza &cluster);
    void readProxy(const Stanza &cluster);
    void readImpersonation(const Stanza &user);
    void readProvider(const Stanza &user);
    void refuse(const QString &what, const QString &nextStep);

    KubeContext m_context;
    QJsonObject m_pluginConfig; //!< what the cluster's extension tells plugins
    QStringList m_problems; //!< clauses without a full stop
    QString m_nextStep;
};

} // namespace shopflow::kube
