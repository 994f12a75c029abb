// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ClientFixture.h"
#include "VirtualTiming.h"
#include "kube/watch/ObjectCache.h"

namespace shopflow::test {

inline QJsonObject podNamed(const QString &name, const QString &version)
{
    return objectNamed(QStringLiteral("shop"), name, version);
}

inline QJsonObject statusOf(int code, const char *reason, const QString &message = QStringLiteral("told"),
                            const QJsonObject &details = {})
{
    return {{QStringLiteral("kind"), QStringLiteral("Status")},
            {QStringLiteral("code"), code},
            {QStringLiteral("reason"), QString::fromLatin1(reason)},
            {QStringLiteral("message"), message},
            {QStringLiteral("details"), details}};
}

//! The bookmark after which a streamed list is complete.
inline QByteArray listEnd(const QString &version)
{
    QJsonObject object = objectNamed({}, {}, version);
    QJsonObject metadata = object.value(QStringLiteral("metadata")).toObject();
    metadata.insert(QStringLiteral("annotations"),
                    QJsonObject{{QStringLiteral("k8s.io/initial-events-end"), QStringLiteral("true")}});
    object.insert(QStringLiteral("metadata"), metadata);
    return watchLine("BOOKMARK", object);
}

//! All pods in a cache, of a scripted server, in a time that the test lets pass.
struct WatchFixture {
    explicit WatchFixture(const TestCertificates &certificates) : server(certificates)
    {
        (void)server.start();
        server.on("GET", pods,
                  Answer::json(listOf("PodList", {podNamed(QStringLiteral("a"), QStringLiteral("5"))},
                                      QStringLiteral("10"))));
        server.on("WATCH", pods, Answer::stream());
        server.on("GET", QStringLiteral("/readyz"), Answer::raw(200, "text/plain", "ok"));
        client = clientFor(contextFor(server, certificates));
        client->setTiming(timing);
        timing.follow(client.get());
    }

    //! A cache with everything it says.
    kube::ObjectCache &watch()
    {
        cache = std::make_unique<kube::ObjectCache>(*client, kube::WatchScope{kube::ResourceType::pods(), {}, {}, {}});
        QObject::connect(cache.get(), &kube::ObjectCache::stateChanged, cache.get(),
                         [this](const kube::CacheState &state) { states.append(state); });
        cache->start();
        timing.settle();
        return *cache;
    }
    [[nodiscard]] kube::CacheState::Phase phase() const { return cache->state().phase; }
    [[nodiscard]] bool isLive() const { return phase() == kube::CacheState::Phase::Live; }
    [[nodiscard]] int lists() const { return server.count("GET", pods); }
    [[nodiscard]] int watches() const { return server.count("WATCH", pods); }
    [[nodiscard]] int probes() const { return server.count("GET", QStringLiteral("/readyz")); }
    //! Waits for the open watch.
    ServerConnection *stream()
    {
        (void)VirtualTiming::waitFor([this] { return !server.openStreams(pods).isEmpty(); });
        return server.openStreams(pods).value(0);
    }
    //! Says \a bytes on the open watch and waits until the client has heard it.
    void say(const QByteArray &bytes)
    {
        ServerConnection *open = stream();
        timing.settle();
        const auto before = client->lastHeard();
        (void)timing.pass(std::chrono::milliseconds(1));
        open->sendChunk(bytes);
        (void)VirtualTiming::waitFor([&] { return client->lastHeard() > before; });
    }

    const QString pods = QStringLiteral("/api/v1/pods");
    VirtualTiming timing;
    ScriptedServer server;
    std::unique_ptr<kube::ApiClient> client;
    std::unique_ptr<kube::ObjectCache> cache;
    QVector<kube::CacheState> states;
};

} // namespace shopflow::test
