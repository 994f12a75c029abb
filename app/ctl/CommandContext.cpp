// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandContext.h"

#include "base/Secret.h"
#include "kube/auth/ExecCredentials.h"
#include "kube/auth/PluginConsents.h"
#include "kube/config/KubeConfig.h"

#include <unistd.h>

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
    if (const auto admitted = admitPlugin(*chosen); !admitted)
        return admitted.error();
    auto client = kube::ApiClient::create(std::move(*chosen));
    if (!client)
        return client.error();
    m_client = std::move(*client);
    m_client->setReadOnly(m_options.readOnly);
    m_client->setRequestTimeout(m_options.requestTimeout);
    QObject::connect(m_client.get(), &kube::ApiClient::warningReceived, m_client.get(), [this](const QString &text) {
        m_output.note(Output::toned(u"Warning:"_s, Output::Tone::Warning) + u' ' + redacted(text));
    });
    listenToPlugin();
    return m_client.get();
}

Result<void> CommandContext::admitPlugin(kube::KubeContext &context) const
{
    if (!context.exec)
        return {};
    const kube::PluginConsents consents;
    if (m_options.allowExec) {
        // A folder that cannot be written is no reason not to run it this once.
        if (const auto saved = consents.allow(*context.exec); !saved)
            m_output.note(Output::toned(u"Warning:"_s, Output::Tone::Warning) + u' ' + saved.error().message);
    } else if (!consents.allows(*context.exec)) {
        return kube::PluginConsents::missing(
            context, u"Look at the command. If you trust this kubeconfig, run the same again with --allow-exec; that "
                     "is remembered until the command changes."_s);
    }
    context.exec->allowed = true;
    return {};
}

void CommandContext::listenToPlugin()
{
    kube::ExecCredentials *plugin = m_client->plugin();
    if (plugin == nullptr)
        return;
    plugin->setTerminal(isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1);
    const QString name = m_client->context().exec->shortName();
    QObject::connect(plugin, &kube::ExecCredentials::said, plugin,
                     [this, name](const QString &line) { m_output.note(name + u": "_s + line); });
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
