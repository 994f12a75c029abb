// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OpenCommand.h"

#include "stores/StoreObstacle.h"

#include "SystemUrlOpener.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

QList<QCommandLineOption> OpenCommand::declaredOptions() const
{
    return {
        {u"admin"_s, u"The admin page instead of the shop, signed in where the platform can do it."_s},
        {u"login-page"_s, u"With --admin: the login page, without signing in."_s},
        {u"print"_s, u"Only print the address; a sign-in address works once, within a minute."_s},
    };
}

void OpenCommand::read(Options &options)
{
    StoreCommand::read(options);
    m_admin = options.isSet(u"admin"_s);
    m_loginPage = options.isSet(u"login-page"_s);
    m_print = options.isSet(u"print"_s);
    if (m_loginPage && !m_admin)
        options.refuse(u"login-page"_s, u"Use it together with --admin."_s);
}

void OpenCommand::onStore(const Store &store)
{
    const Blueprint *blueprint = requireBlueprint(store);
    if (blueprint == nullptr)
        return;
    const auto has = [blueprint](const QString &kind) {
        return std::any_of(blueprint->endpoints.begin(), blueprint->endpoints.end(),
                           [&kind](const BlueprintEndpoint &each) { return each.kind == kind; });
    };
    // A page that the platform does not have is told first.
    if (!has(endpointKind())) {
        const QString other = !m_admin && has(u"admin"_s)
                                  ? u"“shopflowctl open %1 --admin” opens its admin page."_s.arg(storeName())
                                  : QString();
        fail(Error{ErrorKind::NotFound,
                   m_admin ? u"%1 stores have no admin page."_s.arg(blueprint->title)
                           : u"%1 stores have no shop front of their own."_s.arg(blueprint->title),
                   {},
                   other},
             Stage::Reading);
        return;
    }
    const auto obstacle = StoreObstacle::of(store, u"The store cannot be opened"_s);
    if (obstacle && !StoreObstacle::canAnswer(store)) {
        output().error(*obstacle);
        finish(OperationFailed);
        return;
    }
    m_routes = std::make_unique<StoreRoutes>(client());
    if (!m_admin) {
        m_routes->find(store, *blueprint, endpointKind(), [this](const Result<RouteAnswer> &answer) { onAnswer(answer); });
        return;
    }
    auto *link = new AdminLink(client(), *m_routes, store, *blueprint, m_loginPage, this);
    connect(link, &AdminLink::finished, this, &OpenCommand::onAnswer);
    link->start();
}

void OpenCommand::onNoRoute(Error error)
{
    if (error.kind == ErrorKind::NotFound) {
        fail(error, Stage::Reading);
        return;
    }
    // The cluster answers; it is the store that does not.
    const Store *store = directory().find(storeName());
    const auto obstacle = store != nullptr ? StoreObstacle::of(*store, u"The store cannot be opened"_s) : std::nullopt;
    if (obstacle) {
        error.message = obstacle->message;
        error.nextStep = obstacle->nextStep;
    }
    output().error(error);
    finish(OperationFailed);
}

void OpenCommand::print(const RouteAnswer &answer)
{
    // Who asks for the address gets the one that signs in; nobody else sees it.
    const QString url = (m_print ? answer.target() : answer.url).toString(QUrl::FullyEncoded);
    if (!answer.note.isEmpty())
        output().note(answer.note);
    if (!output().isJson()) {
        for (const RouteAttempt &attempt : answer.tried) {
            if (!attempt.works)
                output().note(u"%1 does not open: %2."_s.arg(attempt.url.toString(), attempt.result));
        }
        output().line(url);
        return;
    }
    QJsonArray tried;
    for (const RouteAttempt &attempt : answer.tried)
        tried.append(QJsonObject{{u"url"_s, attempt.url.toString(QUrl::FullyEncoded)},
                                 {u"route"_s, attempt.route},
                                 {u"result"_s, attempt.result}});
    QJsonObject object{{u"url"_s, url}, {u"route"_s, answer.route}, {u"tried"_s, tried}};
    if (m_admin)
        object.insert(u"signsIn"_s, !answer.signIn.isEmpty());
    output().json(object);
}

void OpenCommand::onAnswer(const Result<RouteAnswer> &found)
{
    if (!found) {
        onNoRoute(found.error());
        return;
    }
    const RouteAnswer &answer = *found;
    print(answer);
    if (!m_print) {
        SystemUrlOpener opener;
        if (const auto opened = opener.open(answer.target()); !opened) {
            // The page is there; what failed is on this computer.
            output().error(opened.error());
            finish(OperationFailed);
            return;
        }
    }
    if (answer.route == "portForward"_L1) {
        output().note(u"The address is a forward of this program and works until it is interrupted (Ctrl-C)."_s);
        return;
    }
    finish(Done);
}

} // namespace shopflow::ctl
