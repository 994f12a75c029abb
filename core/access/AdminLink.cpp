// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/AdminLink.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {
const QString LoginLink = u"login-link"_s;
}

AdminLink::AdminLink(kube::ApiClient &client, StoreRoutes &routes, Store store, const Blueprint &blueprint,
                     bool loginPage, QObject *parent)
    : QObject(parent), m_client(client), m_routes(routes), m_store(std::move(store)), m_blueprint(blueprint),
      m_loginPage(loginPage)
{
}

bool AdminLink::canSignIn(const Blueprint &blueprint)
{
    const auto operation = blueprint.operations.constFind(LoginLink);
    return operation != blueprint.operations.constEnd() && !operation->url.isEmpty();
}

void AdminLink::start()
{
    m_routes.find(m_store, m_blueprint, u"admin"_s, [self = QPointer<AdminLink>(this)](const Result<RouteAnswer> &answer) {
        if (self)
            self->onRoute(answer);
    });
}

void AdminLink::onRoute(const Result<RouteAnswer> &answer)
{
    if (!answer || m_loginPage || !canSignIn(m_blueprint)) {
        finish(answer);
        return;
    }
    m_answer = *answer;
    const Result<StoreExec::Call> call = StoreExec::callOf(m_store, m_blueprint, LoginLink);
    if (!call) {
        finish(m_answer);
        return;
    }
    auto *exec = new StoreExec(m_client, *call, this);
    connect(exec, &StoreExec::finished, this,
            [this, operation = call->operation](const Result<Secret> &token) { onToken(operation, token); });
    exec->start();
}

void AdminLink::onToken(const BlueprintOperation &operation, const Result<Secret> &token)
{
    if (!token)
        m_answer.note = u"You have to sign in yourself: %1"_s.arg(token.error().message);
    else if (token->reveal().trimmed().isEmpty())
        m_answer.note = u"You have to sign in yourself: the store made no sign-in link."_s;
    else
        m_answer.signIn = operation.urlFor(m_answer.url, *token);
    finish(m_answer);
}

void AdminLink::finish(const Result<RouteAnswer> &answer)
{
    deleteLater();
    Q_EMIT finished(answer);
}

} // namespace shopflow
