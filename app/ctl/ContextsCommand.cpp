// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ContextsCommand.h"

#include "kube/config/KubeConfig.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

void ContextsCommand::start()
{
    const auto config = kube::KubeConfig::load(context().options().kubeconfig);
    if (!config) {
        fail(config.error(), Stage::Reading);
        return;
    }
    const QVector<kube::KubeContextSummary> contexts = config->contexts();
    if (output().isJson()) {
        QJsonArray array;
        for (const kube::KubeContextSummary &each : contexts) {
            array.append(QJsonObject{{u"name"_s, each.name},
                                     {u"cluster"_s, each.cluster},
                                     {u"user"_s, each.user},
                                     {u"namespace"_s, each.namespaceName},
                                     {u"server"_s, each.server},
                                     {u"current"_s, each.current}});
        }
        output().json(array);
    } else {
        QVector<QStringList> rows;
        for (const kube::KubeContextSummary &each : contexts)
            rows.append({each.current ? u"*"_s : QString(), each.name, each.cluster, each.user, each.namespaceName,
                         each.server});
        output().table({u"CURRENT"_s, u"NAME"_s, u"CLUSTER"_s, u"USER"_s, u"NAMESPACE"_s, u"SERVER"_s}, rows);
    }
    finish(Done);
}

} // namespace shopflow::ctl
