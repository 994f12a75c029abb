// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreDeletion.h"

#include "kube/status/ObjectFields.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace shopflow::kube;

namespace shopflow {

namespace {

//! The message of a condition that is True; empty otherwise.
QString trueMessage(const QJsonObject &object, QLatin1String type)
{
    return conditionIsTrue(object, type) ? conditionOf(object, type).value("message"_L1).toString() : QString();
}

//! "Some resources are remaining: configmaps. has 1 resource instances, ..." and
//! "... finalizers remaining: example.com/hold in 1 resource instances, ...".
void read(const QString &message, bool finalizer, QVector<DeletionRemainder> &out)
{
    static const QRegularExpression pattern(u"([^\\s,:]+) (?:has|in) (\\d+) resource instances"_s);
    auto matches = pattern.globalMatch(message);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString what = match.captured(1);
        if (!finalizer) {
            // "deployments.apps" is a resource and its group; the core group is empty.
            const QString group = what.section(u'.', 1);
            what = what.section(u'.', 0, 0);
            if (!group.isEmpty() && group.contains(u'.') && !group.endsWith(".k8s.io"_L1))
                what += u" of "_s + group;
        }
        out.append({what, match.captured(2).toInt(), finalizer});
    }
}

} // namespace

QVector<DeletionRemainder> deletionRemainders(const QJsonObject &namespaceObject)
{
    QVector<DeletionRemainder> out;
    read(trueMessage(namespaceObject, "NamespaceContentRemaining"_L1), false, out);
    read(trueMessage(namespaceObject, "NamespaceFinalizersRemaining"_L1), true, out);
    return out;
}

Explanation explainDeletion(const QJsonObject &namespaceObject)
{
    QStringList kinds;
    QStringList finalizers;
    for (const DeletionRemainder &rest : deletionRemainders(namespaceObject)) {
        if (rest.finalizer)
            finalizers << rest.what;
        else
            kinds << u"%1 %2"_s.arg(rest.count).arg(rest.what);
    }
    Explanation out;
    out.kind = ErrorKind::Timeout;
    if (!kinds.isEmpty())
        out.cause = u"Still there: %1."_s.arg(kinds.join(", "_L1));
    if (!finalizers.isEmpty()) {
        if (!out.cause.isEmpty())
            out.cause += u' ';
        out.cause += finalizers.size() == 1 ? u"Held back by the finalizer %1."_s.arg(finalizers.constFirst())
                                            : u"Held back by the finalizers %1."_s.arg(finalizers.join(", "_L1));
        out.nextStep = u"Wait for what set the finalizer to remove it, or remove the finalizer by hand."_s;
        return out;
    }
    const QString discovery = trueMessage(namespaceObject, "NamespaceDeletionDiscoveryFailure"_L1);
    if (!discovery.isEmpty()) {
        out.cause = u"The cluster cannot list everything in the namespace: %1."_s.arg(firstLine(discovery));
        out.nextStep = u"Repair or remove the API extension that does not answer."_s;
        return out;
    }
    const QString content = trueMessage(namespaceObject, "NamespaceDeletionContentFailure"_L1);
    if (!content.isEmpty()) {
        out.cause = u"Something in the namespace cannot be deleted: %1."_s.arg(firstLine(content));
        out.nextStep = u"Remove what refuses the deletion, such as an admission webhook."_s;
    }
    return out;
}

} // namespace shopflow
