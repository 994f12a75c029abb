// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/AccessRights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

QStringList neededFor(AccessRights::Wish wish)
{
    using Wish = AccessRights::Wish;
    switch (wish) {
    case Wish::Create:
        return {u"create namespaces"_s};
    case Wish::Change:
        // The wanted store is written down in its namespace.
        return {u"patch deployments"_s, u"patch statefulsets"_s, u"patch namespaces"_s};
    case Wish::Repair:
        return {u"patch deployments"_s, u"patch statefulsets"_s};
    case Wish::Delete:
        return {u"delete namespaces"_s};
    case Wish::Verify:
        return {u"get pods/portforward"_s, u"create pods/portforward"_s};
    case Wish::Operate:
        return {u"get pods/exec"_s, u"create pods/exec"_s};
    case Wish::ReadLogin:
        return {u"get secrets"_s};
    case Wish::ShareSettings:
        break;
    }
    return {};
}

} // namespace

bool AccessRights::isMissing(const QString &right, const QString &namespaceName) const
{
    if (!missing.contains(right))
        return false;
    return namespaceName.isEmpty() || inNamespace.value(namespaceName, assumed).contains(right);
}

QString AccessRights::missingFor(Wish wish, const QString &namespaceName) const
{
    if (wish == Wish::ShareSettings)
        return missingToShare.value(0);
    const QStringList needed = neededFor(wish);
    const auto found = std::find_if(needed.cbegin(), needed.cend(), [&](const QString &right) {
        return isMissing(right, namespaceName);
    });
    return found == needed.cend() ? QString() : *found;
}

bool AccessRights::mayNotWrite() const
{
    const QStringList inStores{u"patch deployments"_s, u"patch statefulsets"_s, u"delete namespaces"_s};
    const auto lacksAll = [&inStores](const QStringList &list) {
        return std::all_of(inStores.cbegin(), inStores.cend(), [&list](const QString &right) { return list.contains(right); });
    };
    return missing.contains(u"create namespaces"_s) && lacksAll(missing)
           && std::all_of(inNamespace.cbegin(), inNamespace.cend(), lacksAll);
}

} // namespace shopflow
