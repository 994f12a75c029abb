// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/StateRecorder.h"

#include "base/Secret.h"
#include "kube/client/SureWrite.h"

#include <algorithm>

namespace shopflow {

namespace {

constexpr QLatin1String Verified("verified");
constexpr QLatin1String VerifiedAt("verifiedAt");
constexpr QLatin1String FullCheckAt("fullCheckAt");
constexpr QLatin1String Problem("problem");
constexpr QLatin1String ProblemStep("problemStep");
constexpr QLatin1String ProblemKind("problemKind");
constexpr QLatin1String ProblemAt("problemAt");
constexpr QLatin1String ProblemCheck("problemCheck");
constexpr QLatin1String ProblemNextStep("problemNextStep");
constexpr QLatin1String RememberPrefix("remember.");

QString firstFailure(const ProbeReport &report)
{
    for (const ProbeResult &result : report.results) {
        if (result.result == ProbeResult::Result::Fail)
            return result.check;
    }
    return {};
}

//! Whether \a report asked again what the recorded problem is about.
bool asksAgain(const ProbeReport &report, const QJsonObject &data)
{
    if (report.full || data.value(ProblemKind).toString() != toString(ErrorKind::Setup))
        return true;
    const QString step = data.value(ProblemStep).toString();
    return std::any_of(report.results.begin(), report.results.end(), [&step](const ProbeResult &result) {
        return result.check == step &&
               (result.result == ProbeResult::Result::Pass || result.result == ProbeResult::Result::Note);
    });
}

} // namespace

StateRecorder::StateRecorder(kube::ApiClient &client, QObject *parent) : QObject(parent), m_client(client) {}

QMap<QString, QString> StateRecorder::rememberedIn(const QJsonObject &stateConfigMap)
{
    QMap<QString, QString> values;
    const QJsonObject data = stateConfigMap.value(QLatin1String("data")).toObject();
    for (auto entry = data.begin(); entry != data.end(); ++entry) {
        if (entry.key().startsWith(RememberPrefix))
            values.insert(entry.key().mid(RememberPrefix.size()), entry.value().toString());
    }
    return values;
}

bool StateRecorder::saysSomething(const ProbeReport &report)
{
    return report.sells ||
           (report.conclusive && report.problem.kind != ErrorKind::Forbidden && report.problem.kind != ErrorKind::Unauthorized &&
            report.problem.kind != ErrorKind::ReadOnly);
}

QJsonObject StateRecorder::stateObject(const QString &namespaceName, const ProbeReport &report,
                                       const QJsonObject &previous, const QDateTime &now)
{
    // Everything recorded so far goes in again: leaving a key out of an apply drops it.
    QJsonObject data = previous.value(QLatin1String("data")).toObject();
    const QString moment = now.toUTC().toString(Qt::ISODate);

    if (!report.sells) {
        data.insert(Verified, QStringLiteral("false"));
        data.insert(Problem, redacted(report.problem.message));
        data.insert(ProblemStep, firstFailure(report));
        data.insert(ProblemKind, toString(report.problem.kind));
        data.insert(ProblemAt, moment);
        data.insert(ProblemCheck, report.full ? QStringLiteral("full") : QStringLiteral("light"));
        data.remove(ProblemNextStep);
        if (!report.problem.nextStep.isEmpty())
            data.insert(ProblemNextStep, redacted(report.problem.nextStep));
    } else if (asksAgain(report, data)) {
        data.remove(Problem);
        data.remove(ProblemStep);
        data.remove(ProblemKind);
        data.remove(ProblemAt);
        data.remove(ProblemCheck);
        data.remove(ProblemNextStep);
        if (report.full)
            data.insert(FullCheckAt, moment);
        const bool provedInFull = data.contains(FullCheckAt);
        data.insert(Verified, provedInFull ? QStringLiteral("true") : QStringLiteral("false"));
        if (provedInFull)
            data.insert(VerifiedAt, moment);
    }
    for (auto value = report.remembered.begin(); value != report.remembered.end(); ++value)
        data.insert(RememberPrefix + value.key(), value.value());

    const QJsonObject labels{
        {QStringLiteral("app.kubernetes.io/part-of"), QStringLiteral("shopflow")},
        {QStringLiteral("app.kubernetes.io/managed-by"), QStringLiteral("shopflow-console")},
        {QStringLiteral("app.kubernetes.io/component"), QStringLiteral("state")},
    };
    return QJsonObject{
        {QStringLiteral("apiVersion"), QStringLiteral("v1")},
        {QStringLiteral("kind"), QStringLiteral("ConfigMap")},
        {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("name"), QStringLiteral("shopflow-state")},
                                                 {QStringLiteral("namespace"), namespaceName},
                                                 {QStringLiteral("labels"), labels}}},
        {QStringLiteral("data"), data},
    };
}

void StateRecorder::record(const QString &namespaceName, const ProbeReport &report, const QJsonObject &previous,
                           QObject *receiver, std::function<void(Result<void>)> done)
{
    if (!saysSomething(report)) {
        QMetaObject::invokeMethod(
            receiver, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    const QJsonObject object = stateObject(namespaceName, report, previous, m_client.clock().now());
    // Forced: the object is written by this manager alone, whichever console it runs in.
    const kube::ApiRequest request =
        kube::ApiRequest::apply(kube::ResourceType::configMaps(), object, QStringLiteral("shopflow-state"), true);
    kube::sendSurely(m_client, request, receiver, [done = std::move(done)](const kube::ApiJob &job) {
        if (job.succeeded())
            done({});
        else
            done(job.error().toError());
    });
}

} // namespace shopflow
