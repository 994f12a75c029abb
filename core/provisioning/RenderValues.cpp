// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/RenderValues.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

constexpr qint64 mebi = 1024 * 1024;

QJsonObject labelMatch(const QMap<QString, QString> &labels)
{
    QJsonObject match;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        match.insert(it.key(), it.value());
    return {{u"matchLabels"_s, match}};
}

QJsonObject selectorOf(const StoreSpec &spec, const QString &component)
{
    return {{u"app.kubernetes.io/instance"_s, spec.name}, {u"app.kubernetes.io/component"_s, component}};
}

void addComponents(const Blueprint &blueprint, const RenderInput &input, const Plan &plan, QJsonObject &values)
{
    for (const BlueprintComponent &component : blueprint.components) {
        const ContainerResources share = plan.components.value(component.name);
        values.insert(u"images."_s + component.name, input.images.value(component.name));
        values.insert(u"selector."_s + component.name, selectorOf(input.spec, component.name));
        values.insert(u"resources."_s + component.name,
                      QJsonObject{{u"requests"_s, QJsonObject{{u"cpu"_s, share.cpuRequest.cpuText()},
                                                              {u"memory"_s, share.memoryRequest.bytesText()}}},
                                  {u"limits"_s, QJsonObject{{u"cpu"_s, share.cpuLimit.cpuText()},
                                                            {u"memory"_s, share.memoryLimit.bytesText()}}}});
        // Two thirds of the limit for a managed heap leaves room for code and buffers.
        values.insert(u"heapMi."_s + component.name, double(share.memoryLimit.toBytes() * 2 / 3 / mebi));
    }
}

//! All files and store.json as the data of one ConfigMap, and the items that give
//! them their paths back: a key cannot hold a slash.
void addSetupFolder(const Blueprint &blueprint, QJsonObject &values)
{
    QJsonObject data{{u"store.json"_s, values.value(u"store.json"_s)}};
    QJsonArray items{QJsonObject{{u"key"_s, u"store.json"_s}, {u"path"_s, u"store.json"_s}}};
    for (auto it = blueprint.files.cbegin(); it != blueprint.files.cend(); ++it) {
        QString key = it.key();
        key.replace(u'/', u'.');
        data.insert(key, *it);
        items.append(QJsonObject{{u"key"_s, key}, {u"path"_s, it.key()}});
    }
    values.insert(u"setup.data"_s, data);
    values.insert(u"setup.items"_s, items);
}

//! Who can be let through to the mail server: an address is known, a name is not.
QJsonValue mailBlock(const MailSettings &mail)
{
    const QHostAddress address(mail.host);
    if (address.isNull())
        return QJsonValue::Null;
    const int bits = address.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32;
    return QJsonObject{{u"ipBlock"_s, QJsonObject{{u"cidr"_s, u"%1/%2"_s.arg(address.toString()).arg(bits)}}}};
}

} // namespace

QString storeDescription(const Blueprint &blueprint, const RenderInput &input)
{
    const StoreSpec &spec = input.spec;
    QJsonObject settings;
    const QMap<QString, QString> effective = blueprint.effectiveSettings(spec);
    for (auto it = effective.cbegin(); it != effective.cend(); ++it)
        settings.insert(it.key(), it.value());
    QJsonValue mail = QJsonValue::Null;
    if (spec.mail) {
        mail = QJsonObject{{u"host"_s, spec.mail->host}, {u"port"_s, spec.mail->port},
                           {u"security"_s, spec.mail->security}, {u"user"_s, spec.mail->user},
                           {u"from"_s, spec.mail->from.isEmpty() ? spec.effectiveAdminEmail() : spec.mail->from}};
    }
    const QJsonObject object{{u"name"_s, spec.name},
                             {u"title"_s, spec.displayTitle()},
                             {u"url"_s, StoreManifests::siteUrl(blueprint, input)},
                             {u"adminEmail"_s, spec.effectiveAdminEmail()},
                             {u"samples"_s, spec.samples},
                             {u"settings"_s, settings},
                             {u"mail"_s, mail}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

QJsonObject renderValues(const Blueprint &blueprint, const RenderInput &input, const Plan &plan)
{
    const StoreSpec &spec = input.spec;
    const Exposure exposure = spec.exposure.value_or(blueprint.defaultExposure);
    const QUrl site(StoreManifests::siteUrl(blueprint, input));
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonObject values{
        {u"name"_s, spec.name},
        {u"namespace"_s, spec.namespaceName()},
        {u"title"_s, spec.displayTitle()},
        {u"plan.cpu"_s, plan.cpu.cpuText()},
        {u"plan.memory"_s, plan.memory.bytesText()},
        {u"plan.storage"_s, plan.storage.bytesText()},
        {u"maintenance.cpu"_s, blueprint.maintenanceCpu.cpuText()},
        {u"maintenance.memory"_s, blueprint.maintenanceMemory.bytesText()},
        {u"expose.nodeport"_s, exposure == Exposure::NodePort},
        {u"expose.ingress"_s, exposure == Exposure::Ingress},
        {u"host"_s, StoreManifests::hostName(input)},
        {u"ingress.class"_s, textOrNull(input.address.ingressClass)},
        {u"ingress.namespaceSelector"_s,
         input.address.ingressNamespace.isEmpty()
             ? QJsonObject{}
             : labelMatch({{u"kubernetes.io/metadata.name"_s, input.address.ingressNamespace}})},
        {u"ingress.podSelector"_s, input.address.ingressPodLabels.isEmpty() ? QJsonValue()
                                                                            : labelMatch(input.address.ingressPodLabels)},
        {u"ingress.issuer"_s, spec.tls ? textOrNull(input.address.clusterIssuer) : QJsonValue()},
        {u"storageClass"_s, textOrNull(spec.storageClass)},
        {u"publicUrl"_s, StoreManifests::publicUrl(blueprint, input)},
        {u"site.url"_s, site.toString()},
        {u"site.authority"_s, site.authority()},
        {u"site.scheme"_s, site.scheme()},
        {u"store.json"_s, storeDescription(blueprint, input)},
        {u"mail"_s, spec.mail.has_value()},
        {u"mail.port"_s, spec.mail ? QJsonValue(spec.mail->port) : QJsonValue()},
        {u"mail.block"_s, spec.mail ? mailBlock(*spec.mail) : QJsonValue()},
        {u"tls"_s, spec.tls},
        {u"text.tls"_s, spec.tls ? u"true"_s : u"false"_s},
        {u"text.samples"_s, spec.samples ? u"true"_s : u"false"_s},
        {u"replicas"_s, spec.suspended ? 0 : 1},
        {u"setupVersion"_s,
         u"%1-%2"_s.arg(blueprint.version)
             .arg(QLatin1String(QCryptographicHash::hash(input.images.value(u"web"_s).toUtf8(),
                                                         QCryptographicHash::Sha256).toHex().left(8)))},
    };
    addComponents(blueprint, input, plan, values);
    for (auto it = plan.volumes.cbegin(); it != plan.volumes.cend(); ++it)
        values.insert(u"volumes."_s + it.key(), it->bytesText());
    for (auto it = plan.tuning.cbegin(); it != plan.tuning.cend(); ++it)
        values.insert(u"tuning."_s + it.key(), *it);
    for (auto it = blueprint.files.cbegin(); it != blueprint.files.cend(); ++it)
        values.insert(u"files."_s + it.key(), *it);
    addSetupFolder(blueprint, values);
    return values;
}

} // namespace shopflow
