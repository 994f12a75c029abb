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
        {u"admin"_s, u"The admin page instead of the shop."_s},
        {u"print"_s, u"Only print the address."_s},
    };
}

void OpenCommand::read(Options &options)
{
    StoreCommand::read(options);
    m_admin = options.isSet(u"admin"_s);
    m_print = options.isSet(u"print"_s);
}

void OpenCommand::onStore(const Store &store)
{
    const Blueprint *blueprint = requireBlueprint(store);
    if (blueprint == nullptr)
        return;
    // A page that the platform does not have is told first.
    const bool exists = std::any_of(blueprint->endpoints.begin(), blueprint->endpoints.end(),
                                    [this](const BlueprintEndpoint &each) { return each.kind == endpointKind(); });
    const auto obstacle = StoreObstacle::of(store, u"The store cannot be opened"_s);
    if (exists && obstacle && !StoreObstacle::canAnswer(store)) {
        output().error(*obstacle);
        finish(OperationFailed);
        return;
    }
    m_routes = std::make_unique<StoreRoutes>(client());
    m_routes->find(store, *blueprint, endpointKind(), [this](const Result<RouteAnswer> &answer) {
        if (answer)
            onRoute(*answer);
        else
            onNoRoute(answer.error());
    });
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

void OpenCommand::onRoute(const RouteAnswer &answer)
{
    const QString url = answer.url.toString(QUrl::FullyEncoded);
    if (output().isJson()) {
        QJsonArray tried;
        for (const RouteAttempt &attempt : answer.tried)
            tried.append(QJsonObject{{u"url"_s, attempt.url.toString(QUrl::FullyEncoded)},
                                     {u"route"_s, attempt.route},
                                     {u"result"_s, attempt.result}});
        output().json(QJsonObject{{u"url"_s, url}, {u"route"_s, answer.route}, {u"tried"_s, tried}});
    } else {
        for (const RouteAttempt &attempt : answer.tried) {
            if (!attempt.works)
                output().note(u"%1 does not open: %2."_s.arg(attempt.url.toString(), attempt.result));
        }
        output().line(url);
    }
    if (!m_print) {
        SystemUrlOpener opener;
        if (const auto opened = opener.open(answer.url); !opened) {
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
