// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreObstacle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

//! A sentence as it goes on after a colon; names keep their letters.
QString continued(const QString &sentence)
{
    for (const QLatin1String article : {"The "_L1, "A "_L1, "An "_L1, "No "_L1, "Every "_L1, "Parts "_L1}) {
        if (sentence.startsWith(article))
            return sentence.at(0).toLower() + sentence.mid(1);
    }
    return sentence;
}

} // namespace

bool StoreObstacle::canAnswer(const Store &store)
{
    return std::any_of(store.components.begin(), store.components.end(), [](const ComponentStatus &component) {
        return component.name == "web"_L1 && component.ready > 0;
    });
}

std::optional<Error> StoreObstacle::of(const Store &store, const QString &failure)
{
    const StoreStatus &status = store.status;
    if (status.phase == StorePhase::Ready || status.due != CheckDue::None)
        return {};
    const auto because = [&failure](ErrorKind kind, const QString &reason, const QString &nextStep) {
        return Error{kind, failure + u": "_s + reason, {}, nextStep};
    };
    if (status.phase == StorePhase::Suspended)
        return because(ErrorKind::Conflict, u"it is suspended."_s, u"Resume the store, then try again."_s);
    if (status.phase == StorePhase::Deleting)
        return because(ErrorKind::Conflict, u"it is being deleted."_s, {});
    if (!status.cause.isEmpty())
        return because(status.kind, continued(status.cause), status.nextStep);
    const QString how = status.progressDetail.isEmpty() ? QString() : u" (%1)"_s.arg(status.progressDetail);
    return because(ErrorKind::Timeout, u"it is not ready yet%1."_s.arg(how),
                   u"Wait until the store is Ready, then try again."_s);
}

} // namespace shopflow
