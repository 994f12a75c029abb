// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandContext.h"

#include "base/Secret.h"
#include "kube/config/KubeConfig.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

CommandContext::CommandContext(GlobalOptions options, Output &output, const BlueprintCatalog &catalog,
                               const Clock &clock)
    : m_options(std::move(options)), m_output(output), m_catalog(catalog), m_clock(clock)
{
}

Result<kube::ApiClient *> CommandContext::client()
{
    if (m_client)
        return m_client.get();
    const auto config = kube::KubeConfig::load(m_options.kubeconfig);
    if (!config)
        return config.error();
    auto chosen = config->context(m_options.context);
    if (!chosen)
        return chosen.error();
    auto client = kube::ApiClient::create(std::move(*chosen));
    if (!client)
        return client.error();
    m_client = std::move(*client);
    m_client->setReadOnly(m_options.readOnly);
    m_client->setRequestTimeout(m_options.requestTimeout);
    QObject::connect(m_client.get(), &kube::ApiClient::warningReceived, m_client.get(), [this](const QString &text) {
        m_output.note(Output::toned(u"Warning:"_s, Output::Tone::Warning) + u' ' + redacted(text));
    });
    return m_client.get();
}

const Clock &CommandContext::clock() const
{
    if (m_client)
        return m_client->clock();
    return m_clock;
}

std::chrono::milliseconds CommandContext::patience() const
{
    return m_options.requestTimeout.count() > 0 ? m_options.requestTimeout : std::chrono::seconds(30);
}

} // namespace shopflow::ctl
