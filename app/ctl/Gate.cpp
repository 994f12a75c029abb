// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Gate.h"

#include "kube/status/ObjectFields.h"
#include "provisioning/LiveStore.h"
#include "stores/StoreSpec.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

namespace {

constexpr std::chrono::seconds longestWait{10};

} // namespace

std::optional<Error> storeNameProblem(const BlueprintCatalog &catalog, const QString &storeName)
{
    StoreSpec spec;
    spec.name = storeName;
    const QVector<SpecProblem> problems = spec.problems(catalog);
    for (const SpecProblem &problem : problems) {
        if (problem.field == "name"_L1)
            return Error{ErrorKind::NotFound,
                         u"There is no store “%1”: %2"_s.arg(storeName.left(60), problem.message),
                         {},
                         problem.nextStep};
    }
    return std::nullopt;
}

bool isStoreNamespace(const QJsonObject &namespaceObject)
{
    return kube::labelOf(namespaceObject, "app.kubernetes.io/part-of"_L1) == "shopflow"_L1;
}

void askServer(CommandContext &context, QObject *receiver, std::function<void(std::optional<Error>)> answer)
{
    const auto client = context.client();
    if (!client) {
        answer(client.error());
        return;
    }
    kube::ApiRequest request = kube::ApiRequest::getPath(u"/version"_s);
    request.timeout = longestWait;
    (*client)->send(request, receiver, [answer = std::move(answer)](const kube::ApiJob &job) {
        // A server may hide its version from us and still know who we are.
        if (job.succeeded() || job.error().isForbidden())
            answer(std::nullopt);
        else
            answer(job.error().toError());
    });
}

void askStore(CommandContext &context, const QString &storeName, QObject *receiver,
              std::function<void(Result<QJsonObject>)> answer)
{
    if (const auto problem = storeNameProblem(context.catalog(), storeName)) {
        answer(*problem);
        return;
    }
    const auto client = context.client();
    if (!client) {
        answer(client.error());
        return;
    }
    const QString contextName = (*client)->context().name;
    kube::ApiRequest request = kube::ApiRequest::get(kube::ResourceType::namespaces(), {}, u"store-"_s + storeName);
    request.timeout = longestWait;
    (*client)->send(request, receiver, [answer = std::move(answer), storeName, contextName](const kube::ApiJob &job) {
        const Error noStore{ErrorKind::NotFound,
                            u"There is no store “%1” in the context “%2”."_s.arg(storeName, contextName),
                            {},
                            u"“shopflowctl list” shows the stores there are."_s};
        if (!job.succeeded()) {
            answer(job.error().isNotFound() ? noStore : job.error().toError());
            return;
        }
        const QJsonObject object = job.response().object();
        if (isStoreNamespace(object)) {
            answer(object);
            return;
        }
        Error foreign = noStore;
        foreign.detail = u"The namespace store-%1 exists, but it is not a store of ShopFlow."_s.arg(storeName);
        answer(foreign);
    });
}

void askRecordedSpec(CommandContext &context, const QString &storeName, QObject *receiver,
                     std::function<void(Result<StoreSpec>)> answer)
{
    askStore(context, storeName, receiver, [answer = std::move(answer)](const Result<QJsonObject> &found) {
        if (!found) {
            answer(found.error());
            return;
        }
        LiveStore live;
        live.namespaceObject = *found;
        answer(live.spec());
    });
}

} // namespace shopflow::ctl
