// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/MissingRight.h"

#include <QRegularExpression>

namespace shopflow::kube {

QString MissingRight::words() const
{
    const QString what = verb + u' ' + resource;
    return namespaceName.isEmpty() ? what : QStringLiteral("%1 in the namespace %2").arg(what, namespaceName);
}

std::optional<MissingRight> MissingRight::in(const QString &message)
{
    // pods "x" is forbidden: User "u" cannot get resource "pods/log" in API group "" in the namespace "n"
    static const QRegularExpression resource(QStringLiteral(
        "cannot ([a-z]+) resource \"([^\"]{1,200})\" in API group \"[^\"]*\"(?: in the namespace \"([^\"]{1,253})\")?"));
    // forbidden: User "u" cannot get path "/version"
    static const QRegularExpression path(QStringLiteral("cannot ([a-z]+) path \"([^\"]{1,200})\""));
    for (const QRegularExpression &pattern : {resource, path}) {
        const auto match = pattern.match(message);
        if (match.hasMatch())
            return MissingRight{match.captured(1), match.captured(2), match.captured(3)};
    }
    return std::nullopt;
}

} // namespace shopflow::kube
