// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/status/EventDigest.h"
#include "stores/StoreParts.h"
#include "stores/StoreProblems.h"

namespace shopflow {

//! Reads what keeps one pod of a component from being ready. Lives for one verdict.
class PodProblems
{
public:
    PodProblems(const StoreParts &parts, const QVector<kube::EventDigest> &events, const StoreComponent &component,
                const StorePod &pod);
    [[nodiscard]] QVector<StoreProblem> find();

    //! The problem of a container that ran out of memory.
    static StoreProblem outOfMemory(const StoreComponent &component, const StorePod &pod,
                                    const kube::ContainerStatus &container);

private:
    void readNode();
    void readEnd();
    void readScheduling();
    void readMounts();
    void readContainer(const kube::ContainerStatus &container);
    void readImage(const kube::ContainerStatus &container);
    void readInitFailure(const kube::ContainerStatus &container);
    void readCrash(const kube::ContainerStatus &container);
    void readReadiness(const kube::ContainerStatus &container);
    void add(StoreProblem::Weight weight, const Explanation &what, bool final, bool init = false);
    [[nodiscard]] const kube::EventDigest *lastEvent(QLatin1String reason, QLatin1String words = {}) const;

    const StoreParts &m_parts;
    const QVector<kube::EventDigest> &m_events;
    const StoreComponent &m_component;
    const StorePod &m_pod;
    QVector<StoreProblem> m_problems;
};

} // namespace shopflow
