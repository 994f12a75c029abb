// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ApiClient.h"
#include "kube/config/KubeConfig.h"
#include "kube/status/PodStatus.h"
#include "kube/watch/ObjectCache.h"

#include <QCoreApplication>
#include <cstdio>

using namespace shopflow::kube;

namespace {

void print(const QJsonObject &pod, const QDateTime &now)
{
    const PodStatus row = PodStatus::of(pod);
    const QString place = pod.value(QLatin1String("metadata")).toObject().value(QLatin1String("namespace")).toString();
    QString restarts = QString::number(row.restarts);
    if (row.restarts > 0 && row.lastRestart.isValid())
        restarts += QStringLiteral(" (%1 ago)").arg(humanDuration(row.lastRestart.secsTo(now)));
    const QString line = QStringLiteral("%1   %2   %3   %4   %5   %6\n")
                             .arg(place, row.name, row.readyText(), row.status, restarts,
                                  humanDuration(row.createdAt.secsTo(now)));
    std::fputs(line.toUtf8().constData(), stdout);
}

} // namespace

//! Prints the pods of a cluster as "kubectl get pods -A --no-headers" does, through
//! the live collection that the console is made of: each row when it comes. All
//! objects are kept, as in an open console. The argument is a kubeconfig.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto config = KubeConfig::load(application.arguments().value(1));
    const auto context = config ? config->context() : config.error();
    auto client = context ? ApiClient::create(*context) : context.error();
    if (!client) {
        std::fprintf(stderr, "%s\n", qPrintable(client.error().message));
        return 2;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QHash<QString, bool> printed;
    ObjectCache pods(**client, {ResourceType::pods(), {}, {}, {}});
    const auto show = [&](const QVector<QJsonObject> &objects) {
        for (const QJsonObject &object : objects) {
            const QString uid = object.value(QLatin1String("metadata")).toObject().value(QLatin1String("uid")).toString();
            if (std::exchange(printed[uid], true))
                continue;
            print(object, now);
        }
        std::fflush(stdout);
    };
    QObject::connect(&pods, &ObjectCache::arrived, &application, show);
    QObject::connect(&pods, &ObjectCache::stateChanged, &application, [&](const CacheState &state) {
        if (state.phase == CacheState::Phase::Live) {
            show(pods.objects());
            QCoreApplication::exit(0);
        } else if (state.phase != CacheState::Phase::Listing) {
            std::fprintf(stderr, "%s\n", qPrintable(state.reason.message));
            QCoreApplication::exit(1);
        }
    });
    pods.start();
    return QCoreApplication::exec();
}
