// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/StoreExec.h"

#include "kube/stream/PodExec.h"
#include "kube/stream/PortForward.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace shopflow {

Result<StoreExec::Call> StoreExec::callOf(const Store &store, const Blueprint &blueprint, const QString &operationId,
                                          const Secret &input)
{
    const auto operation = blueprint.operations.constFind(operationId);
    if (operation == blueprint.operations.constEnd())
        return Error{ErrorKind::NotFound, u"%1 stores cannot do “%2”."_s.arg(blueprint.title, operationId), {},
                     u"Use the newest version of ShopFlow Console."_s};
    return Call{store.namespaceName, *operation, input, store.status.cause, store.status.nextStep};
}

StoreExec::StoreExec(kube::ApiClient &client, Call call, QObject *parent)
    : QObject(parent), m_client(client), m_call(std::move(call))
{
}

StoreExec::~StoreExec() = default;

void StoreExec::start()
{
    if (m_client.isReadOnly()) {
        kube::ApiError refusal;
        refusal.transport = kube::ApiError::Transport::ReadOnly;
        const Error error = kube::ExecOutcome::refused(refusal, m_call.namespaceName, m_call.operation.component);
        QMetaObject::invokeMethod(this, [this, error] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    const QString selector =
        u"app.kubernetes.io/part-of=shopflow,app.kubernetes.io/component=%1"_s.arg(m_call.operation.component);
    const auto choose = kube::PortForward::readyPod(m_client, m_call.namespaceName, selector, this);
    choose([this](const Result<QString> &pod) { onPod(pod); });
}

void StoreExec::onPod(const Result<QString> &pod)
{
    if (m_done)
        return;
    if (!pod) {
        Error error = pod.error();
        if (error.kind == ErrorKind::NotFound) {
            error.message = u"No pod of “%1” is ready."_s.arg(m_call.operation.component);
            if (!m_call.cause.isEmpty()) {
                error.message += u' ' + m_call.cause;
                error.nextStep = m_call.nextStep.isEmpty() ? error.nextStep : m_call.nextStep;
            }
        }
        finish(error);
        return;
    }
    const BlueprintOperation &operation = m_call.operation;
    if ((operation.readsFile && m_call.source == nullptr) || (operation.writesFile && m_call.sink == nullptr)) {
        finish(Error{ErrorKind::Internal, u"The operation “%1” was given no file."_s.arg(operation.id), {},
                     u"Report this defect of ShopFlow Console."_s});
        return;
    }
    kube::PodExec::Command command;
    command.namespaceName = m_call.namespaceName;
    command.pod = *pod;
    command.container = operation.container;
    command.argv = operation.argv;
    command.limit = operation.timeout;
    if (operation.takesInput)
        command.input = m_call.input;
    if (operation.readsFile)
        command.source = m_call.source;
    if (operation.writesFile)
        command.sink = m_call.sink;
    m_exec = new kube::PodExec(m_client, command, this);
    connect(m_exec, &kube::PodExec::finished, this, &StoreExec::finish);
    m_exec->start();
}

void StoreExec::cancel()
{
    if (m_done)
        return;
    if (m_exec != nullptr)
        m_exec->cancel();
    else
        QMetaObject::invokeMethod(
            this, [this] { finish(Error{ErrorKind::Cancelled, u"The command was cancelled."_s, {}, {}}); },
            Qt::QueuedConnection);
}

void StoreExec::finish(const Result<Secret> &output)
{
    if (m_done)
        return;
    m_done = true;
    m_call.input = {};
    deleteLater();
    Q_EMIT finished(output);
}

void StoreExec::askRight(kube::ApiClient &client, const QString &namespaceName, QObject *receiver,
                         std::function<void(bool)> done)
{
    // Shared by the two answers of one question; nobody else keeps it.
    struct Verdict {
        int open = 2;
        bool allowed = true;
    };
    const auto verdict = std::make_shared<Verdict>();
    for (const QString &verb : {u"get"_s, u"create"_s}) {
        const QJsonObject attributes{{u"namespace"_s, namespaceName},
                                     {u"resource"_s, u"pods"_s},
                                     {u"subresource"_s, u"exec"_s},
                                     {u"verb"_s, verb}};
        const QJsonObject review{{u"apiVersion"_s, u"authorization.k8s.io/v1"_s},
                                 {u"kind"_s, u"SelfSubjectAccessReview"_s},
                                 {u"spec"_s, QJsonObject{{u"resourceAttributes"_s, attributes}}}};
        const auto request = kube::ApiRequest::create(kube::ResourceType::selfSubjectAccessReviews(), review, {});
        client.send(request, receiver, [verdict, done](const kube::ApiJob &job) {
            const QJsonObject status = job.response().object().value(u"status"_s).toObject();
            if (job.succeeded() && !status.value(u"allowed"_s).toBool())
                verdict->allowed = false;
            if (--verdict->open == 0)
                done(verdict->allowed);
        });
    }
}

} // namespace shopflow
