// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/AccessReview.h"

#include <QMap>
#include <memory>

using namespace Qt::StringLiterals;

namespace shopflow {

using kube::ApiJob;
using kube::ApiRequest;
using kube::ResourceType;

namespace {

bool isOfOneNamespace(const AccessReview::Right &right)
{
    return right.type.resource == u"namespaces"_s && qstrcmp(right.verb, "create") != 0;
}

} // namespace

QString AccessReview::Right::words() const
{
    const QString object = *subresource == '\0' ? type.resource : type.resource + u'/' + QString::fromLatin1(subresource);
    return QString::fromLatin1(verb) + u' ' + object;
}

void AccessReview::ask(kube::ApiClient &client, const QVector<Right> &rights, const QString &namespaceName,
                       QObject *receiver, const std::function<void(const Answer &)> &done)
{
    // Shared by the answers of one question asked in many parts; nobody else keeps it.
    struct Tally {
        QMap<qsizetype, QString> missing;
        int unknown = 0;
        qsizetype left = 0;
    };
    const auto tally = std::make_shared<Tally>();
    tally->left = rights.size();
    for (qsizetype place = 0; place < rights.size(); ++place) {
        const Right &right = rights.at(place);
        QJsonObject attributes{{u"group"_s, right.type.group},
                               {u"resource"_s, right.type.resource},
                               {u"verb"_s, QString::fromLatin1(right.verb)}};
        if (*right.subresource != '\0')
            attributes.insert(u"subresource"_s, QString::fromLatin1(right.subresource));
        if (!namespaceName.isEmpty() && right.type.namespaced)
            attributes.insert(u"namespace"_s, namespaceName);
        if (!namespaceName.isEmpty() && isOfOneNamespace(right)) {
            // A role inside a namespace may grant what is done to the namespace itself.
            attributes.insert(u"namespace"_s, namespaceName);
            attributes.insert(u"name"_s, namespaceName);
        }
        const QJsonObject review{{u"apiVersion"_s, u"authorization.k8s.io/v1"_s},
                                 {u"kind"_s, u"SelfSubjectAccessReview"_s},
                                 {u"spec"_s, QJsonObject{{u"resourceAttributes"_s, attributes}}}};
        client.send(ApiRequest::create(ResourceType::selfSubjectAccessReviews(), review, {}), receiver,
                    [tally, place, words = right.words(), done](const ApiJob &job) {
                        if (!job.succeeded())
                            ++tally->unknown;
                        else if (!job.response().object().value(u"status"_s).toObject().value(u"allowed"_s).toBool())
                            tally->missing.insert(place, words);
                        if (--tally->left == 0)
                            done({tally->missing.values(), tally->unknown});
                    });
    }
}

QVector<AccessReview::Right> AccessReview::portForward()
{
    return {{ResourceType::pods(), "get", "portforward"}, {ResourceType::pods(), "create", "portforward"}};
}

} // namespace shopflow
