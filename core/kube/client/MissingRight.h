// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace shopflow::kube {

//! The right that a refusal of RBAC names in its message. A value.
struct MissingRight {
    QString verb;
    QString resource;      //!< "pods/log", or a path such as "/version"
    QString namespaceName; //!< empty: at the cluster scope

    //! "list pods in the namespace store-shop".
    [[nodiscard]] QString words() const;
    static std::optional<MissingRight> in(const QString &message);
};

} // namespace shopflow::kube
