// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/ConnectionWords.h"

#include "stores/StoreWords.h"

using namespace Qt::StringLiterals;

namespace shopflow::ui {

using Phase = ConnectionStatus::Phase;

ConnectionLook ConnectionWords::look(Phase phase)
{
    switch (phase) {
    case Phase::Connecting:
        return {tr("Connecting", "state of a connection"), u"progress"_s, Tone::Info};
    case Phase::Live:
        return {tr("Live", "state of a connection: changes arrive as they happen"), u"dot"_s, Tone::Ok};
    case Phase::Reconnecting:
        return {tr("Reconnecting", "state of a connection"), u"refresh"_s, Tone::Warning};
    case Phase::Stale:
        return {tr("Stale", "state of a connection: nothing was heard for a while"), u"clock"_s, Tone::Warning};
    case Phase::Unreachable:
        return {tr("Unreachable", "state of a connection"), u"unreachable"_s, Tone::Bad};
    case Phase::CertificateRefused:
        return {tr("Certificate refused", "state of a connection"), u"certificate"_s, Tone::Bad};
    case Phase::CredentialsRefused:
        return {tr("Signed out", "state of a connection: the credentials were refused"), u"key"_s, Tone::Bad};
    case Phase::Forbidden:
        break;
    }
    return {tr("Forbidden", "state of a connection: a right is missing"), u"forbidden"_s, Tone::Bad};
}

QString ConnectionWords::state(const ConnectionStatus &status, bool listed)
{
    if (status.phase != Phase::Live)
        return look(status.phase).badge;
    return listed ? tr("Connected", "state of a connection") : tr("Reading the stores…", "state of a connection");
}

QString ConnectionWords::lastHeard(const ConnectionStatus &status, const QDateTime &now)
{
    return status.lastHeard.isValid()
               ? tr("Last heard %1", "%1: \"3 s ago\"").arg(StoreWords::ago(status.lastHeard, now))
               : QString();
}

bool ConnectionWords::isProblem(Phase phase)
{
    return phase != Phase::Connecting && phase != Phase::Live;
}

ConnectionProblem ConnectionWords::partialView()
{
    return {u"forbidden"_s, tr("Partial view", "title: not all stores can be seen"),
            tr("You may not watch all namespaces of the cluster, so there may be more stores than are shown."),
            tr("Ask an administrator of the cluster for the role “shopflow-viewer” to see them all.")};
}

ConnectionProblem ConnectionWords::problem(const ConnectionStatus &status)
{
    ConnectionProblem result{look(status.phase).icon, {}, status.reason.message, status.reason.nextStep};
    switch (status.phase) {
    case Phase::CertificateRefused:
        result.title = tr("The cluster's certificate was refused");
        if (result.nextStep.isEmpty())
            result.nextStep = tr("Get a fresh kubeconfig from whoever runs the cluster, then try again.");
        break;
    case Phase::CredentialsRefused:
        result.title = tr("The cluster refused your credentials");
        if (result.nextStep.isEmpty())
            result.nextStep = tr("Sign in again with your provider's tool, then try again.");
        break;
    case Phase::Forbidden:
        result.title = tr("You may not list stores on this cluster");
        if (result.nextStep.isEmpty())
            result.nextStep = tr("Ask an administrator of the cluster for the role “shopflow-viewer”.");
        break;
    default:
        if (status.reason.kind == ErrorKind::Config && !status.contextName.isEmpty()) {
            result.title = tr("%1 cannot be used yet", "a context of the kubeconfig").arg(status.contextName);
            break;
        }
        result.title = status.contextName.isEmpty() ? tr("The cluster cannot be reached")
                                                    : tr("%1 cannot be reached").arg(status.contextName);
        if (result.nextStep.isEmpty())
            result.nextStep = tr("Check that the cluster runs and that your network or VPN is up, then try again.");
    }
    if (result.cause.isEmpty())
        result.cause = tr("Nothing more is known about the cause.");
    return result;
}

} // namespace shopflow::ui
