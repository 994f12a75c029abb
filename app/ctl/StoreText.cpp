// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreText.h"

#include "kube/status/PodStatus.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

QString phaseWord(StorePhase phase)
{
    switch (phase) {
    case StorePhase::Ready:
        return Output::toned(toString(phase), Output::Tone::Good);
    case StorePhase::Failed:
        return Output::toned(toString(phase), Output::Tone::Bad);
    case StorePhase::Degraded:
        return Output::toned(toString(phase), Output::Tone::Warning);
    default:
        return toString(phase);
    }
}

QString statusWords(const Store &store)
{
    const StoreStatus &status = store.status;
    QString words = phaseWord(status.phase);
    if (status.step)
        words += u" %1/8"_s.arg(int(*status.step));
    if (!status.cause.isEmpty())
        words += u": "_s + status.cause;
    else if (!status.progressDetail.isEmpty())
        words += u": "_s + status.progressDetail;
    return words;
}

QString addressOf(const Store &store)
{
    for (const QString &kind : {u"store"_s, u"admin"_s, u"api"_s}) {
        if (const StoreEndpoint *endpoint = store.endpoint(kind))
            return endpoint->url.toString();
    }
    return {};
}

QString ageOf(const QDateTime &since, const QDateTime &now)
{
    return since.isValid() ? kube::humanDuration(std::max<qint64>(0, since.secsTo(now))) : u"unknown"_s;
}

QString checkWords(const StoreStatus &status, const QDateTime &now)
{
    const QString failed = status.checkFailedAt.isValid()
                               ? u" %1 ago"_s.arg(ageOf(status.checkFailedAt, now))
                               : QString();
    if (!status.verifiedAt.isValid())
        return status.lastCheckFailed ? u"Never verified; a check%1 failed."_s.arg(failed) : QString();
    const QString verified = ageOf(status.verifiedAt, now);
    if (!status.lastCheckFailed)
        return u"Verified %1 ago."_s.arg(verified);
    if (status.phase != StorePhase::Ready)
        return u"Last verified %1 ago; a later check%2 failed."_s.arg(verified, failed);
    return u"Last verified %1 ago; a check of earlier pods%2 failed."_s.arg(verified, failed);
}

QString markOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return Output::toned(u"✓"_s, Output::Tone::Good);
    case StepState::Failed:
        return Output::toned(u"✗"_s, Output::Tone::Bad);
    case StepState::Running:
        return u"…"_s;
    case StepState::Waiting:
        break;
    }
    return Output::toned(u"·"_s, Output::Tone::Faint);
}

QStringList listHeader()
{
    return {u"NAME"_s, u"PLATFORM"_s, u"PLAN"_s, u"STATUS"_s, u"ADDRESS"_s, u"AGE"_s};
}

QStringList listRow(const Store &store, const BlueprintCatalog &catalog, const QDateTime &now)
{
    const Blueprint *blueprint = catalog.find(store.spec.platform);
    return {store.name(),     blueprint != nullptr ? blueprint->title : store.spec.platform,
            store.spec.plan,  statusWords(store),
            addressOf(store), ageOf(store.createdAt, now)};
}

void printSummary(Output &output, const Store &store)
{
    output.line(u"%1 (%2) is %3."_s.arg(Output::toned(store.spec.displayTitle(), Output::Tone::Strong), store.name(),
                                        phaseWord(store.status.phase)));
    for (const StoreEndpoint &endpoint : store.endpoints)
        output.line(u"  %1  %2  (%3)"_s.arg(endpoint.kind.leftJustified(6), endpoint.url.toString(), endpoint.route));
    if (!store.noStorefront.isEmpty())
        output.line(u"  "_s + store.noStorefront);
}

} // namespace shopflow::ctl
