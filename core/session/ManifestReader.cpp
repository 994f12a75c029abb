// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/ManifestReader.h"

#include "kube/status/ObjectFields.h"
#include "provisioning/ObjectChange.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

ManifestReader::ManifestReader(kube::ApiClient &client, const BlueprintCatalog &catalog, const QString &storeName,
                               QObject *parent)
    : QObject(parent), m_review(client, catalog, storeName, [](const StoreSpec &recorded) { return recorded; },
                                ChangeReview::Depth::Render)
{
    connect(&m_review, &ChangeReview::finished, this, [this](const Result<void> &result) {
        if (result)
            Q_EMIT finished(report());
        else
            Q_EMIT finished(result.error());
    });
}

ManifestReport ManifestReader::report() const
{
    const LiveStore &live = m_review.live();
    ManifestReport report;
    QSet<QString> known;
    const auto add = [&](const QString &name, const QJsonObject &applied, const QJsonObject &there) {
        known.insert(name);
        report.objects.append(ManifestReport::compare(name, applied, there));
    };
    for (const QJsonObject &object : m_review.objects()) {
        const QString name = changeName(object);
        add(name, object, name.startsWith("Namespace/"_L1) ? live.namespaceObject : live.objects.value(name));
    }
    // Secrets are made once and then only kept: what is there is what was applied.
    for (const BlueprintSecret &secret : m_review.blueprint().secrets) {
        const QString name = u"Secret/"_s + secret.name;
        const QJsonObject there = live.objects.value(name);
        QJsonObject keys;
        for (const QString &key : secret.keys.keys())
            keys.insert(key, QString());
        QJsonObject made = there;
        made.insert(u"kind"_s, u"Secret"_s);
        made.insert(u"data"_s, keys);
        add(name, made, there);
    }
    QStringList names = live.objects.keys();
    std::sort(names.begin(), names.end());
    for (const QString &name : std::as_const(names)) {
        const QJsonObject there = live.objects.value(name);
        if (!known.contains(name) && kube::labelOf(there, "app.kubernetes.io/part-of"_L1) == "shopflow"_L1)
            add(name, {}, there);
    }
    return report;
}

} // namespace shopflow
