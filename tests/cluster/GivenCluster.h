// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"
#include "kube/config/KubeConfig.h"

#include <QTest>

#include <optional>

//! The control plane that the run of the tests gives to all of them.
namespace shopflow::test {

//! Empty: none is given, and the test skips.
inline QString givenKubeConfig()
{
    return qEnvironmentVariable("SHOPFLOW_TEST_KUBECONFIG");
}

inline Result<std::unique_ptr<kube::ApiClient>> givenClient()
{
    const auto config = kube::KubeConfig::load(givenKubeConfig());
    if (!config)
        return config.error();
    const auto context = config->context();
    if (!context)
        return context.error();
    return kube::ApiClient::create(*context);
}

//! Whether the server did it; waits for the answer.
inline bool perform(kube::ApiClient &client, const kube::ApiRequest &request)
{
    std::optional<bool> succeeded;
    QObject receiver;
    client.send(request, &receiver, [&succeeded](const kube::ApiJob &job) { succeeded = job.succeeded(); });
    (void)QTest::qWaitFor([&succeeded] { return succeeded.has_value(); }, 35000);
    return succeeded.value_or(false);
}

} // namespace shopflow::test
