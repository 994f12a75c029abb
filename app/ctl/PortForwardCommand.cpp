// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PortForwardCommand.h"

#include "ConnectionNews.h"

#include "access/AccessReview.h"
#include "stores/StoreObstacle.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

void PortForwardCommand::read(Options &options)
{
    StoreCommand::read(options);
    m_localPort = options.portArgument(1);
}

void PortForwardCommand::onStore(const Store &store)
{
    const Blueprint *blueprint = requireBlueprint(store);
    if (blueprint == nullptr || !requirePods(store))
        return;
    // A local port that leads nowhere would be found out by the browser only.
    AccessReview::ask(client(), AccessReview::portForward(), store.namespaceName, this,
                      [this, store, blueprint](const AccessReview::Answer &answer) {
                          if (answer.missing.isEmpty())
                              open(store, *blueprint);
                          else
                              fail(notAllowed(store, answer.missing), Stage::Reading);
                      });
}

Error PortForwardCommand::notAllowed(const Store &store, const QStringList &missing)
{
    return {ErrorKind::Forbidden,
            u"You may not forward ports to pods in the namespace %1."_s.arg(store.namespaceName),
            u"Missing: %1."_s.arg(missing.join(u", "_s)),
            u"Ask an administrator of the cluster for the right to get and create pods/portforward there."_s};
}

void PortForwardCommand::open(const Store &store, const Blueprint &blueprint)
{
    if (isFinished())
        return;
    m_routes = std::make_unique<StoreRoutes>(client());
    const auto forward = m_routes->forward(store, blueprint, m_localPort);
    if (!forward) {
        fail(forward.error(), Stage::Reading);
        return;
    }
    connect(m_routes.get(), &StoreRoutes::forwardsChanged, this, &PortForwardCommand::onForwards);
    connect(*forward, &kube::PortForward::connectionFailed, this, [this](const Error &error) {
        if (m_told)
            note(error);
    });
    new ConnectionNews(client(), directory(), output(), this);
    connect(&directory(), &StoreDirectory::changed, this, [this] {
        if (directory().find(storeName()) == nullptr)
            fail(Error{ErrorKind::NotFound, u"The store is gone."_s, {}, {}}, Stage::Reading);
    });
}

//! The address is told when a pod has answered through it, and until then why none does.
void PortForwardCommand::onForwards()
{
    const QVector<ForwardStatus> forwards = m_routes->forwards();
    if (m_told || isFinished() || forwards.isEmpty())
        return;
    const ForwardStatus &now = forwards.constFirst();
    if (now.active) {
        m_told = true;
        tell(now.localPort);
    } else if (now.problem.kind == ErrorKind::Forbidden || now.problem.kind == ErrorKind::Unauthorized) {
        fail(now.problem, Stage::Reading);
    } else if (!now.problem.message.isEmpty()) {
        note(now.problem);
    }
}

void PortForwardCommand::tell(int port)
{
    const QString url = u"http://127.0.0.1:%1/"_s.arg(port);
    if (output().isJson())
        output().json(QJsonObject{{u"address"_s, u"127.0.0.1"_s}, {u"port"_s, port}, {u"url"_s, url}});
    else
        output().line(u"%1 leads to %2 until this program is interrupted (Ctrl-C)."_s.arg(url, storeName()));
}

void PortForwardCommand::note(const Error &error)
{
    const Store *now = directory().find(storeName());
    const auto obstacle = now != nullptr ? StoreObstacle::of(*now, u"The store cannot be reached"_s) : std::nullopt;
    const Error &reason = obstacle ? *obstacle : error;
    const QString words = QString(reason.message + u' ' + reason.nextStep).trimmed();
    // While it waits, the same reason comes again with each try.
    if (std::exchange(m_lastWords, words) == words && !m_told)
        return;
    output().note(words);
    if (!m_told && !std::exchange(m_waitTold, true))
        output().note(u"The address is told as soon as a pod answers."_s);
}

} // namespace shopflow::ctl
