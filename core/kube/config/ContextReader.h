// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "kube/config/KubeContext.h"
#include "kube/config/StanzaReader.h"

#include <QJsonValue>

namespace shopflow::kube {

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
    void readServer(const Stanza &cluster);
    void readProxy(const Stanza &cluster);
    void readTokens(const Stanza &user);
    void readImpersonation(const Stanza &user);
    //! Who has credentials of their own (\a signedIn) never runs a plugin.
    void readPlugin(const Stanza &user, const QJsonObject &exec, bool signedIn);
    void readProvider(const Stanza &user, const QJsonObject &provider, bool signedIn);
    void refuse(const QString &what, const QString &nextStep);

    KubeContext m_context;
    bool m_namesCluster; //!< or names none, which is another problem than a number
    bool m_namesUser;
    QJsonValue m_pluginConfig; //!< what the cluster's extension tells plugins
    QStringList m_problems; //!< clauses without a full stop
    QString m_nextStep;
};

} // namespace shopflow::kube
