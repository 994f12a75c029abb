// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/StoreFacts.h"

#include <QString>

namespace shopflow {

//! Tells which nodes still answer. A pod stays listed as running and ready for a while
//! after its node died, so nothing a silent node last said is believed. Pure; lives
//! for one verdict.
class NodeHeartbeats
{
public:
    enum class Node {
        Answers, //!< also when nodes may not be read: what is not known is no fault
        Silent,
        Gone,
    };

    //! \a facts outlives this.
    explicit NodeHeartbeats(const StoreFacts &facts) : m_facts(facts) {}

    //! \a name empty: a pod that has no node yet.
    [[nodiscard]] Node of(const QString &name) const;

private:
    [[nodiscard]] bool heartbeatIsOld(const QJsonObject &node) const;

    const StoreFacts &m_facts;
};

} // namespace shopflow
