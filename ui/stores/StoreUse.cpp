// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreUse.h"

#include "stores/StoreWords.h"

namespace shopflow::ui {

namespace {

constexpr QChar dash(0x2013);

StoreUse make(const std::optional<Quantity> &used, const Quantity &hard, QString (*word)(const Quantity &),
              const QString &sentence, const QString &source, const QString &reason)
{
    StoreUse use;
    use.text = dash;
    if (!used) {
        use.words = reason.isEmpty() ? StoreUse::tr("Not measured yet.") : reason;
        return use;
    }
    if (hard.isZero()) {
        use.text = word(*used);
        use.words = StoreUse::tr("%1 in use; the limit is not known.").arg(use.text);
        return use;
    }
    use.share = StoreUse::shareOf(used, hard);
    use.text = StoreUse::tr("%1 of %2", "used of limit").arg(word(*used), word(hard));
    use.words = source.isEmpty() ? sentence.arg(use.text) : QString(sentence.arg(use.text) + QLatin1Char('\n') + source);
    return use;
}

QString sourceOf(const StoreUsage &usage)
{
    // A figure beside a reason for having none is one of earlier.
    if (!usage.podsReason.isEmpty())
        return StoreUse::tr("Measured at %1; nothing was heard since.")
            .arg(QLocale().toString(usage.podsAt.toLocalTime().time(), QLocale::ShortFormat));
    switch (usage.source) {
    case StoreUsage::Source::Metrics:
        return StoreUse::tr("Told by the cluster’s metrics.");
    case StoreUsage::Source::Stats:
        return StoreUse::tr("Told by the nodes; the cluster serves no metrics.");
    case StoreUsage::Source::None:
        break;
    }
    return {};
}

} // namespace

double StoreUse::shareOf(const std::optional<Quantity> &used, const Quantity &hard)
{
    return used && !hard.isZero() ? static_cast<double>(used->toMilli()) / static_cast<double>(hard.toMilli()) : -1;
}

StoreUse StoreUse::cpu(const Store &store, const StoreUsage &usage)
{
    return make(usage.cpu, store.cpu.hard, &StoreWords::cpu, tr("%1 CPU in use now.", "%1: used of limit"),
                sourceOf(usage), usage.podsReason);
}

StoreUse StoreUse::memory(const Store &store, const StoreUsage &usage)
{
    return make(usage.memory, store.memory.hard, &StoreWords::bytes, tr("%1 memory in use now.", "%1: used of limit"),
                sourceOf(usage), usage.podsReason);
}

StoreUse StoreUse::storage(const Store &store, const StoreUsage &usage)
{
    const QString when = usage.storageAt.isValid()
                             ? tr("Measured at %1.").arg(QLocale().toString(usage.storageAt.toLocalTime().time(), QLocale::ShortFormat))
                             : QString();
    return make(usage.storage, store.storage.hard, &StoreWords::bytes, tr("%1 storage in use.", "%1: used of limit"),
                when, usage.storageReason);
}

} // namespace shopflow::ui
