// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreUsage.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shopflow {

PodsUsage &PodsUsage::operator+=(const PodsUsage &more)
{
    cpu = Quantity::milli(cpu.toMilli() + more.cpu.toMilli());
    memory = Quantity::bytes(memory.toBytes() + more.memory.toBytes());
    return *this;
}

namespace UsageReading {

namespace {

std::optional<qint64> number(const QByteArray &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

QHash<QString, PodsUsage> ofMetrics(const QJsonObject &list)
{
    QHash<QString, PodsUsage> all;
    for (const QJsonValue &item : list.value("items"_L1).toArray()) {
        const QString name = item["metadata"_L1]["namespace"_L1].toString();
        for (const QJsonValue &container : item["containers"_L1].toArray()) {
            const QJsonValue usage = container["usage"_L1];
            all[name] += {Quantity::of(usage["cpu"_L1].toString()), Quantity::of(usage["memory"_L1].toString())};
        }
    }
    return all;
}

QHash<QString, PodsUsage> ofSummary(const QJsonObject &summary)
{
    QHash<QString, PodsUsage> all;
    for (const QJsonValue &pod : summary.value("pods"_L1).toArray()) {
        constexpr double nanoInMilli = 1e6;
        const double cpu = pod["cpu"_L1]["usageNanoCores"_L1].toDouble() / nanoInMilli;
        const double memory = pod["memory"_L1]["workingSetBytes"_L1].toDouble();
        all[pod["podRef"_L1]["namespace"_L1].toString()] += {Quantity::milli(qRound64(cpu)), Quantity::bytes(qRound64(memory))};
    }
    return all;
}

std::optional<FileSystem> ofDf(const QByteArray &output)
{
    // Filesystem 1024-blocks Used Available Capacity Mounted on
    const QList<QByteArray> lines = output.trimmed().split('\n');
    if (lines.size() < 2)
        return std::nullopt;
    const QList<QByteArray> words = lines.last().simplified().split(' ');
    const auto size = number(words.value(1));
    const auto used = number(words.value(2));
    if (words.size() < 6 || !size || !used)
        return std::nullopt;
    return FileSystem{Quantity::bytes(*size * 1024), Quantity::bytes(*used * 1024)};
}

std::optional<Quantity> ofDu(const QByteArray &output)
{
    const auto used = number(output.trimmed().split('\n').last().simplified().split(' ').value(0));
    return used ? std::optional(Quantity::bytes(*used * 1024)) : std::nullopt;
}

} // namespace UsageReading

} // namespace shopflow
