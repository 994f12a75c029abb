// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/QuotaAdvice.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace shopflow {

void QuotaAdvice::apply(const Plan &plan, Store &store)
{
    QStringList allowed;
    QStringList planned;
    bool overused = false;
    const auto compare = [&](const QuotaUse &use, Quantity wanted, const QString &hard, const QString &want) {
        if (use.hard.isZero() || use.hard >= wanted)
            return;
        allowed.append(hard);
        planned.append(want);
        overused = overused || use.used > use.hard;
    };
    compare(store.cpu, plan.cpu, u"%1 CPU"_s.arg(store.cpu.hard.cpuText()), u"%1 CPU"_s.arg(plan.cpu.cpuText()));
    compare(store.memory, plan.memory, u"%1 memory"_s.arg(store.memory.hard.bytesText()),
            u"%1 memory"_s.arg(plan.memory.bytesText()));
    compare(store.storage, plan.storage, u"%1 storage"_s.arg(store.storage.hard.bytesText()),
            u"%1 storage"_s.arg(plan.storage.bytesText()));
    if (allowed.isEmpty())
        return;
    const QString back = u"Raise the quota back to %1; somebody lowered it to %2."_s.arg(planned.join(" and "_L1),
                                                                                       allowed.join(" and "_L1));
    if (store.status.cause.contains("does not fit into the store's quota"_L1)) {
        store.status.nextStep = back;
        return;
    }
    store.advice = overused ? u"The store uses more than its quota allows, so its pods cannot be replaced. "_s + back
                            : u"The quota is smaller than the store's plan. "_s + back;
}

} // namespace shopflow
