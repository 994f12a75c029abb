// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/WrittenState.h"

#include "kube/status/ObjectFields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

void WrittenState::noteWorkload(const QJsonObject &answer)
{
    const QJsonObject metadata = answer.value("metadata"_L1).toObject();
    m_workloads.insert(kube::labelOf(answer, "app.kubernetes.io/component"_L1),
                       {metadata.value("uid"_L1).toString(), metadata.value("generation"_L1).toInteger()});
}

bool WrittenState::isSeenIn(const Store &store) const
{
    for (auto it = m_workloads.cbegin(); it != m_workloads.cend(); ++it) {
        const auto seen = std::find_if(store.components.cbegin(), store.components.cend(),
                                       [&it](const ComponentStatus &each) { return each.name == it.key(); });
        if (seen == store.components.cend() || seen->uid != it->uid || seen->generation < it->generation)
            return false;
    }
    return std::none_of(store.pods.cbegin(), store.pods.cend(),
                        [this](const kube::PodStatus &pod) { return m_removedPods.contains(pod.uid) && !pod.deleting; });
}

bool WrittenState::isRolledOutIn(const Store &store) const
{
    if (!isSeenIn(store) || store.components.isEmpty())
        return false;
    const bool gone = std::none_of(store.pods.cbegin(), store.pods.cend(),
                                   [this](const kube::PodStatus &pod) { return m_removedPods.contains(pod.uid); });
    return gone && std::all_of(store.components.cbegin(), store.components.cend(),
                               [](const ComponentStatus &each) { return each.rolledOut; });
}

} // namespace shopflow
