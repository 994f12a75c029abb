// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace shopflow {

//! What one identity may do on a cluster and in the namespaces of its stores, as far as
//! the cluster told. What was not asked or not answered counts as allowed: the server
//! has the last word anyway. A value.
struct AccessRights {
    //! What somebody wants to do.
    enum class Wish { Create, Change, Repair, Delete, Verify, Operate, ReadLogin, ShareSettings };

    QStringList missing;                     //!< on the whole cluster: "patch deployments"
    QHash<QString, QStringList> inNamespace; //!< what of it is missing in a namespace as well
    //! What is taken for missing in a namespace that is still being asked: as in the one
    //! before it, so that nothing flickers.
    QStringList assumed;
    QStringList missingToShare; //!< where the shared settings are

    //! The first right that \a wish needs and that is missing in \a namespaceName, or on
    //! the whole cluster where that is empty; empty: none.
    [[nodiscard]] QString missingFor(Wish wish, const QString &namespaceName = {}) const;
    //! Whether the cluster said no to all that changes stores, in every namespace asked.
    [[nodiscard]] bool mayNotWrite() const;

    friend bool operator==(const AccessRights &, const AccessRights &) = default;

private:
    [[nodiscard]] bool isMissing(const QString &right, const QString &namespaceName) const;
};

} // namespace shopflow
