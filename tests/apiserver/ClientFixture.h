// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"
#include "server/ScriptedServer.h"

#include <QSignalSpy>
#include <QTest>

namespace shopflow::test {

//! A context for \a server that trusts the CA of \a certificates and carries a token.
inline kube::KubeContext contextFor(const ScriptedServer &server, const TestCertificates &certificates)
{
    kube::KubeContext context;
    context.name = QStringLiteral("test");
    context.server = server.url();
    context.caPem = certificates.caPem();
    context.token = Secret("test-token");
    return context;
}

//! The client of \a context; the test fails when it cannot be made.
inline std::unique_ptr<kube::ApiClient> clientFor(const kube::KubeContext &context)
{
    auto client = kube::ApiClient::create(context);
    if (!client) {
        QTest::qFail(qPrintable(client.error().message), __FILE__, __LINE__);
        return nullptr;
    }
    // Off where a test counts requests; tst_StreamedList is about it.
    (*client)->setStreamsLists(false);
    return std::move(client).value();
}

//! How a job ended; the job itself is gone after finished().
struct Outcome {
    bool finished = false;
    int times = 0;
    bool succeeded = false;
    kube::ApiResponse response;
    kube::ApiError error;
};

//! Sends \a request and waits for its end.
inline Outcome perform(kube::ApiClient &client, const kube::ApiRequest &request)
{
    Outcome outcome;
    QObject receiver;
    client.send(request, &receiver, [&](const kube::ApiJob &job) {
        outcome.finished = true;
        ++outcome.times;
        outcome.succeeded = job.succeeded();
        outcome.response = job.response();
        outcome.error = job.error();
    });
    (void)QTest::qWaitFor([&] { return outcome.finished; }, 15000);
    return outcome;
}

} // namespace shopflow::test
