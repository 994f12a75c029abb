// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PodsCommand.h"

#include "StoreText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

void PodsCommand::onStore(const Store &store)
{
    if (!requirePods(store))
        return;
    QVector<kube::PodStatus> pods = store.pods;
    std::sort(pods.begin(), pods.end(),
              [](const kube::PodStatus &a, const kube::PodStatus &b) { return a.name < b.name; });
    if (output().isJson()) {
        QJsonArray array;
        for (const kube::PodStatus &pod : pods)
            array.append(podJson(pod));
        output().json(array);
    } else if (pods.isEmpty()) {
        output().note(u"The store has no pods now."_s);
    } else {
        QVector<QStringList> rows;
        for (const kube::PodStatus &pod : pods)
            rows.append(podRow(pod));
        output().table({u"NAME"_s, u"READY"_s, u"STATUS"_s, u"RESTARTS"_s, u"AGE"_s, u"NODE"_s}, rows);
    }
    finish(Done);
}

QJsonObject PodsCommand::podJson(const kube::PodStatus &pod) const
{
    const QDateTime now = context().clock().now();
    QJsonArray containers;
    for (const kube::ContainerStatus &container : pod.containers) {
        containers.append(QJsonObject{{u"name"_s, container.name},
                                      {u"image"_s, container.image},
                                      {u"state"_s, container.state},
                                      {u"reason"_s, container.reason},
                                      {u"init"_s, container.init},
                                      {u"restarts"_s, container.restarts}});
    }
    const auto secondsSince = [&now](const QDateTime &time) {
        return time.isValid() ? QJsonValue(std::max<qint64>(0, time.secsTo(now))) : QJsonValue(QJsonValue::Null);
    };
    return {{u"name"_s, pod.name},
            {u"component"_s, pod.component},
            {u"ready"_s, pod.readyText()},
            {u"status"_s, pod.status},
            {u"restarts"_s, pod.restarts},
            {u"lastRestartSeconds"_s, secondsSince(pod.lastRestart)},
            {u"ageSeconds"_s, secondsSince(pod.createdAt)},
            {u"node"_s, pod.node},
            {u"containers"_s, containers}};
}

QStringList PodsCommand::podRow(const kube::PodStatus &pod) const
{
    const QDateTime now = context().clock().now();
    QString restarts = QString::number(pod.restarts);
    if (pod.restarts > 0 && pod.lastRestart.isValid())
        restarts += u" (%1 ago)"_s.arg(ageOf(pod.lastRestart, now));
    return {pod.name, pod.readyText(),           pod.status,
            restarts, ageOf(pod.createdAt, now), pod.node.isEmpty() ? u"<none>"_s : pod.node};
}

} // namespace shopflow::ctl
