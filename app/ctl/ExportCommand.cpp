// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ExportCommand.h"

#include "Gate.h"
#include "ManifestText.h"

#include "kube/status/ObjectFields.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

namespace {

//! The public service with the node port that the store's own configuration names.
QJsonObject withNodePort(QJsonObject service, int nodePort)
{
    QJsonObject spec = service.value(u"spec"_s).toObject();
    QJsonArray ports = spec.value(u"ports"_s).toArray();
    if (ports.isEmpty() || spec.value(u"type"_s) != u"NodePort"_s)
        return service;
    QJsonObject first = ports.first().toObject();
    first.insert(u"nodePort"_s, nodePort);
    ports.replace(0, first);
    spec.insert(u"ports"_s, ports);
    service.insert(u"spec"_s, spec);
    return service;
}

} // namespace

QList<QCommandLineOption> ExportCommand::declaredOptions() const
{
    return {{u"with-secrets"_s, u"Print the store's credentials too."_s}};
}

void ExportCommand::read(Options &options)
{
    m_storeName = options.argument(0);
    m_withSecrets = options.isSet(u"with-secrets"_s);
}

void ExportCommand::start()
{
    askStore(context(), m_storeName, this, [this](const Result<QJsonObject> &answer) {
        if (!answer) {
            fail(answer.error(), Stage::Reading);
            return;
        }
        m_review = new ChangeReview(
            *context().client().value(), context().catalog(), m_storeName,
            [](const StoreSpec &recorded) { return recorded; }, ChangeReview::Depth::Render, this);
        connect(m_review, &ChangeReview::finished, this, [this](const Result<void> &result) {
            if (result)
                print();
            else
                fail(result.error(), Stage::Reading);
        });
        m_review->start();
    });
}

void ExportCommand::print()
{
    if (const auto &problem = m_review->live().secretsProblem; problem && m_withSecrets) {
        fail(*problem, Stage::Reading);
        return;
    }
    QVector<QJsonObject> objects = m_review->objects();
    const int nodePort = m_review->input().address.nodePort;
    for (QJsonObject &object : objects) {
        const bool isPublic = object.value(u"kind"_s) == u"Service"_s
                              && kube::labelOf(object, "shopflow.io/public"_L1) == "true"_L1;
        if (isPublic && nodePort > 0)
            object = withNodePort(object, nodePort);
    }
    QVector<QJsonObject> secrets;
    QStringList names;
    for (const BlueprintSecret &secret : m_review->blueprint().secrets) {
        names.append(secret.name);
        const QJsonObject live = m_review->live().find(u"Secret"_s, secret.name);
        if (m_withSecrets && !live.isEmpty())
            secrets.append(plainSecret(live));
    }
    printManifests(output(), objects, secrets, m_withSecrets ? QStringList() : names);
    finish(Done);
}

} // namespace shopflow::ctl
