// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ManifestText.h"

#include "kube/config/YamlWriter.h"
#include "provisioning/StoreManifests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

void printManifests(Output &output, QVector<QJsonObject> objects, const QVector<QJsonObject> &secrets,
                    const QStringList &missingSecrets)
{
    objects += secrets;
    std::stable_sort(objects.begin(), objects.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return StoreManifests::applyOrder(a.value(u"kind"_s).toString())
               < StoreManifests::applyOrder(b.value(u"kind"_s).toString());
    });
    if (output.isJson()) {
        QJsonArray items;
        for (const QJsonObject &object : std::as_const(objects))
            items.append(object);
        output.json(QJsonObject{{u"apiVersion"_s, u"v1"_s}, {u"kind"_s, u"List"_s}, {u"items"_s, items}});
        return;
    }
    QString comment = u"A store of ShopFlow Console. Apply it with: kubectl apply --server-side -f FILE"_s;
    if (!missingSecrets.isEmpty())
        comment += u"\nNot in here: the secrets %1; its pods wait for them. --with-secrets adds them."_s.arg(
            missingSecrets.join(u", "_s));
    output.document(kube::writeYaml(objects, comment));
}

QJsonObject plainSecret(const QJsonObject &live)
{
    const QJsonObject metadata = live.value(u"metadata"_s).toObject();
    return {{u"apiVersion"_s, u"v1"_s},
            {u"kind"_s, u"Secret"_s},
            {u"type"_s, live.value(u"type"_s)},
            {u"metadata"_s, QJsonObject{{u"name"_s, metadata.value(u"name"_s)},
                                        {u"namespace"_s, metadata.value(u"namespace"_s)},
                                        {u"labels"_s, metadata.value(u"labels"_s)}}},
            {u"data"_s, live.value(u"data"_s)}};
}

} // namespace shopflow::ctl
