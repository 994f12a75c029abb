// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/StoreManifests.h"

#include "base/Secret.h"
#include "provisioning/RenderValues.h"
#include "provisioning/Substitution.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

QString shortHash(const QByteArray &bytes, int length)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(length));
}

//! Labels that every object and pod template of a store carries.
QJsonObject labelsOf(const Blueprint &blueprint, const RenderInput &input, const QString &component)
{
    QString version = blueprint.versionsByComponent.value(component);
    if (version.isEmpty())
        version = u"blueprint-%1"_s.arg(blueprint.version);
    return {{u"app.kubernetes.io/name"_s, blueprint.platform},
            {u"app.kubernetes.io/instance"_s, input.spec.name},
            {u"app.kubernetes.io/component"_s, component},
            {u"app.kubernetes.io/part-of"_s, u"shopflow"_s},
            {u"app.kubernetes.io/managed-by"_s, u"shopflow-console"_s},
            {u"app.kubernetes.io/version"_s, version},
            {u"shopflow.io/platform"_s, blueprint.platform},
            {u"shopflow.io/owner"_s, StoreManifests::ownerLabel(input.ownerName)}};
}

QJsonObject withLabels(QJsonObject metadata, const QJsonObject &labels)
{
    QJsonObject merged = labels;
    const QJsonObject own = metadata.value(u"labels"_s).toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        merged.insert(it.key(), it.value());
    metadata.insert(u"labels"_s, merged);
    return metadata;
}

//! Fills in what no manifest should have to repeat: namespace, labels, the
//! namespace's annotations.
QJsonObject completed(QJsonObject object, const Blueprint &blueprint, const RenderInput &input)
{
    QJsonObject metadata = object.value(u"metadata"_s).toObject();
    QString component = metadata.value(u"labels"_s).toObject().value(u"app.kubernetes.io/component"_s).toString();
    if (component.isEmpty())
        component = u"store"_s;
    const QJsonObject labels = labelsOf(blueprint, input, component);
    metadata = withLabels(metadata, labels);
    if (object.value(u"kind"_s) == u"Namespace"_s) {
        QJsonObject annotations = metadata.value(u"annotations"_s).toObject();
        annotations.insert(u"shopflow.io/spec"_s,
                           QString::fromUtf8(QJsonDocument(input.spec.toJson()).toJson(QJsonDocument::Compact)));
        annotations.insert(u"shopflow.io/spec-hash"_s, input.spec.hash());
        annotations.insert(u"shopflow.io/title"_s, input.spec.displayTitle());
        annotations.insert(u"shopflow.io/run-id"_s, input.runId);
        annotations.insert(u"shopflow.io/owner-name"_s, input.ownerName);
        annotations.insert(u"shopflow.io/blueprint-version"_s, QString::number(blueprint.version));
        metadata.insert(u"annotations"_s, annotations);
    } else {
        metadata.insert(u"namespace"_s, input.spec.namespaceName());
    }
    object.insert(u"metadata"_s, metadata);

    QJsonObject spec = object.value(u"spec"_s).toObject();
    if (spec.contains(u"template"_s)) {
        QJsonObject podTemplate = spec.value(u"template"_s).toObject();
        podTemplate.insert(u"metadata"_s, withLabels(podTemplate.value(u"metadata"_s).toObject(), labels));
        spec.insert(u"template"_s, podTemplate);
        object.insert(u"spec"_s, spec);
    }
    return object;
}

} // namespace

int StoreManifests::applyOrder(const QString &kind)
{
    static const QStringList order{u"Namespace"_s,  u"NetworkPolicy"_s,         u"ResourceQuota"_s, u"LimitRange"_s,
                                   u"Secret"_s,     u"PersistentVolumeClaim"_s, u"Service"_s,       u"ConfigMap"_s,
                                   u"Deployment"_s, u"StatefulSet"_s,           u"Ingress"_s};
    const qsizetype index = order.indexOf(kind);
    return index < 0 ? int(order.size()) : int(index);
}

QString StoreManifests::ownerLabel(const QString &userName)
{
    return u"u-"_s + shortHash(userName.toUtf8(), 16);
}

QString StoreManifests::publicUrl(const Blueprint &blueprint, const RenderInput &input)
{
    switch (input.spec.exposure.value_or(blueprint.defaultExposure)) {
    case Exposure::NodePort: {
        if (input.address.nodePort == 0 || input.address.publicHost.isEmpty())
            return {};
        QString host = input.address.publicHost;
        if (host.contains(u':'))
            host = u'[' + host + u']';
        return u"http://%1:%2"_s.arg(host).arg(input.address.nodePort);
    }
    case Exposure::Ingress:
        return (input.spec.tls ? u"https://"_s : u"http://"_s) + hostName(input);
    case Exposure::None:
        break;
    }
    return {};
}

QString StoreManifests::siteUrl(const Blueprint &blueprint, const RenderInput &input)
{
    const QString known = publicUrl(blueprint, input);
    if (!known.isEmpty())
        return known;
    const QString host = input.spec.chosenHost();
    return u"http://"_s + (host.isEmpty() ? input.spec.name + u".localhost"_s : host);
}

QString StoreManifests::hostName(const RenderInput &input)
{
    const QString chosen = input.spec.chosenHost();
    if (!chosen.isEmpty())
        return chosen;
    if (!input.address.publicHost.isEmpty())
        return u"%1.%2.sslip.io"_s.arg(input.spec.name, input.address.publicHost);
    return input.spec.name + u".localhost"_s;
}

Result<QVector<QJsonObject>> StoreManifests::render(const Blueprint &blueprint, const RenderInput &input)
{
    const auto plan = blueprint.planFor(input.spec);
    if (!plan)
        return plan.error();
    QJsonObject values = renderValues(blueprint, input, *plan);

    // The hash of the configuration goes into pod templates, so configuration first.
    QCryptographicHash configuration(QCryptographicHash::Sha256);
    values.insert(u"configHash"_s, u""_s);
    QVector<QJsonObject> objects;
    for (const bool configMaps : {true, false}) {
        if (!configMaps)
            values.insert(u"configHash"_s, QString::fromLatin1(configuration.result().toHex().left(16)));
        const Substitution substitution(values);
        for (const QJsonObject &document : blueprint.manifests) {
            if ((document.value(u"kind"_s) == u"ConfigMap"_s) != configMaps)
                continue;
            auto filled = substitution.fill(document);
            if (!filled)
                return filled.error();
            if (!filled->isObject())
                continue;
            const QJsonObject object = completed(filled->toObject(), blueprint, input);
            if (configMaps)
                configuration.addData(
                    QJsonDocument(object.value(u"data"_s).toObject()).toJson(QJsonDocument::Compact));
            objects.append(object);
        }
    }
    std::stable_sort(objects.begin(), objects.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return applyOrder(a.value(u"kind"_s).toString()) < applyOrder(b.value(u"kind"_s).toString());
    });
    return objects;
}

QVector<QJsonObject> StoreManifests::freshSecrets(const Blueprint &blueprint, const RenderInput &input)
{
    QVector<QJsonObject> secrets;
    for (const BlueprintSecret &secret : blueprint.secrets) {
        QJsonObject data;
        for (auto it = secret.keys.cbegin(); it != secret.keys.cend(); ++it) {
            QByteArray value;
            if (it->startsWith("generate:"_L1))
                value = Secret::generate(it->mid(9).toInt()).reveal();
            else if (it->startsWith("text:"_L1))
                value = it->mid(5).toUtf8();
            else if (*it == "adminEmail"_L1)
                value = input.spec.effectiveAdminEmail().toUtf8();
            data.insert(it.key(), QString::fromLatin1(value.toBase64()));
        }
        const QJsonObject object{{u"apiVersion"_s, u"v1"_s},
                                 {u"kind"_s, u"Secret"_s},
                                 {u"type"_s, u"Opaque"_s},
                                 {u"metadata"_s, QJsonObject{{u"name"_s, secret.name}}},
                                 {u"data"_s, data}};
        secrets.append(completed(object, blueprint, input));
    }
    return secrets;
}

std::optional<QJsonObject> StoreManifests::mailSecret(const Blueprint &blueprint, const RenderInput &input)
{
    if (!input.spec.mail || input.mailPassword.isEmpty())
        return std::nullopt;
    const QJsonObject data{{u"password"_s, QString::fromLatin1(input.mailPassword.reveal().toBase64())}};
    const QJsonObject object{{u"apiVersion"_s, u"v1"_s},
                             {u"kind"_s, u"Secret"_s},
                             {u"type"_s, u"Opaque"_s},
                             {u"metadata"_s, QJsonObject{{u"name"_s, MailSettings::secretName()}}},
                             {u"data"_s, data}};
    return completed(object, blueprint, input);
}

QStringList StoreManifests::secretNames(const Blueprint &blueprint)
{
    QStringList names{MailSettings::secretName()};
    for (const BlueprintSecret &secret : blueprint.secrets)
        names.append(secret.name);
    return names;
}

Result<QMap<QString, QString>> StoreManifests::images(const Blueprint &blueprint, const StoreSpec &spec,
                                                      const QMap<QString, QString> &shared)
{
    QMap<QString, QString> effective;
    for (const BlueprintComponent &component : blueprint.components) {
        QString image = spec.images.value(component.name);
        if (image.isEmpty())
            image = shared.value(blueprint.platform + u'.' + component.name);
        if (image.isEmpty())
            image = component.image;
        if (image.isEmpty()) {
            return Error{ErrorKind::Image,
                         u"No image is set for the component “%1” of %2 stores."_s.arg(component.name, blueprint.title), {},
                         component.imageHint};
        }
        effective.insert(component.name, image);
    }
    return effective;
}

} // namespace shopflow
