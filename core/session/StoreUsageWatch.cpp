// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/StoreUsageWatch.h"

#include "session/VolumesUsageReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

namespace {
constexpr qint64 storageSeconds = 300;
constexpr qint64 storageRetrySeconds = 60; // what could not be measured is tried sooner

//! Whether there is a container to ask how full a volume is. A store that failed can
//! have failed because one is full.
bool isMeasurable(const Store &store)
{
    return std::any_of(store.pods.cbegin(), store.pods.cend(), [](const kube::PodStatus &pod) {
        return std::any_of(pod.containers.cbegin(), pod.containers.cend(),
                           [](const kube::ContainerStatus &each) { return !each.init && each.state == "running"_L1; });
    });
}
} // namespace

StoreUsageWatch::StoreUsageWatch(kube::ApiClient &client, const StoreDirectory &directory, QObject *parent)
    : QObject(parent), m_client(client), m_directory(directory), m_pods(client)
{
    m_timer.setInterval(15s);
    connect(&m_timer, &QTimer::timeout, this, &StoreUsageWatch::ask);
    connect(&directory, &StoreDirectory::listed, this, &StoreUsageWatch::ask);
    connect(&m_pods, &PodsUsageReader::finished, this, &StoreUsageWatch::onPods);
}

void StoreUsageWatch::start()
{
    m_timer.start();
    ask();
}

void StoreUsageWatch::ask()
{
    forgetGone();
    const QVector<Store> stores = m_directory.stores();
    if (stores.isEmpty())
        return;
    QSet<QString> nodes;
    for (const Store &store : stores) {
        for (const kube::PodStatus &pod : store.pods) {
            if (!pod.node.isEmpty())
                nodes.insert(pod.node);
        }
    }
    m_pods.read(nodes);
    measureNext();
}

void StoreUsageWatch::forgetGone()
{
    const auto gone = [this](const auto &entry) { return m_directory.find(entry.key()) == nullptr; };
    erase_if(m_known, gone);
    erase_if(m_measured, gone);
}

void StoreUsageWatch::onPods(const PodsUsageReader::Reading &reading)
{
    QVector<StoreUsage> news;
    const QDateTime now = m_directory.now();
    for (const Store &store : m_directory.stores()) {
        StoreUsage usage = m_known.value(store.name());
        usage.storeName = store.name();
        const auto found = reading.byNamespace.constFind(store.namespaceName);
        if (found != reading.byNamespace.constEnd()) {
            usage.cpu = found->cpu;
            usage.memory = found->memory;
            usage.podsReason.clear();
            usage.source = reading.source;
            usage.podsAt = now;
        } else if (reading.unheard && usage.cpu) {
            // What was measured stays as it is, and when.
            usage.podsReason = reading.reason;
        } else {
            usage.cpu.reset();
            usage.memory.reset();
            usage.podsReason = store.pods.isEmpty()       ? u"No pod of the store is running."_s
                               : reading.reason.isEmpty() ? u"Its pods have not been measured yet."_s
                                                          : reading.reason;
            usage.source = StoreUsage::Source::None;
            usage.podsAt = now;
        }
        if (!usage.storage && !isMeasurable(store))
            usage.storageReason = u"No running container of the store mounts a volume."_s;
        StoreUsage &known = m_known[store.name()];
        // The moment alone is no news.
        const bool same = known.cpu == usage.cpu && known.memory == usage.memory && known.podsReason == usage.podsReason
                          && known.storageReason == usage.storageReason && known.source == usage.source && !known.storeName.isEmpty();
        known = usage;
        if (!same)
            news.append(usage);
    }
    if (!news.isEmpty())
        Q_EMIT changed(news);
}

void StoreUsageWatch::measureNext()
{
    if (m_volumes != nullptr)
        return;
    const QDateTime now = m_directory.now();
    for (const Store &store : m_directory.stores()) {
        const QDateTime last = m_measured.value(store.name());
        const qint64 pause = m_known.value(store.name()).storage ? storageSeconds : storageRetrySeconds;
        if (!isMeasurable(store) || (last.isValid() && last.secsTo(now) < pause))
            continue;
        m_measured.insert(store.name(), now);
        m_volumes = new VolumesUsageReader(m_client, store.namespaceName, store.storage.hard, this);
        connect(m_volumes, &VolumesUsageReader::finished, this,
                [this, name = store.name()](const Result<Quantity> &used) { onVolumes(name, used); });
        m_volumes->start();
        return;
    }
}

void StoreUsageWatch::onVolumes(const QString &storeName, const Result<Quantity> &used)
{
    m_volumes->deleteLater();
    m_volumes = nullptr;
    const bool unheard = !used && (used.error().kind == ErrorKind::Unreachable || used.error().kind == ErrorKind::Timeout);
    const bool kept = unheard && m_known.value(storeName).storage.has_value();
    if (!kept && m_directory.find(storeName) != nullptr) {
        StoreUsage &usage = m_known[storeName];
        usage.storeName = storeName;
        usage.storageAt = m_directory.now();
        usage.storage = used ? std::optional(*used) : std::nullopt;
        usage.storageReason = used ? QString() : used.error().message;
        Q_EMIT changed({usage});
    }
    measureNext();
}

} // namespace shopflow
