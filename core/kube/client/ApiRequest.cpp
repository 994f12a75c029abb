// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ApiRequest.h"

#include <QJsonDocument>
#include <QUrl>

namespace shopflow::kube {

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString metadata(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1String("metadata")).toObject().value(QLatin1String(field)).toString();
}

void addSelectors(ApiRequest &request, const ApiRequest::ListOptions &options)
{
    if (!options.labelSelector.isEmpty())
        request.addParameter(QStringLiteral("labelSelector"), options.labelSelector);
    if (!options.fieldSelector.isEmpty())
        request.addParameter(QStringLiteral("fieldSelector"), options.fieldSelector);
}

void addWriteOptions(ApiRequest &request, const QString &fieldManager, bool dryRun)
{
    request.addParameter(QStringLiteral("fieldManager"), fieldManager);
    // Strict finds a mistake where nothing is written yet; the real write must not
    // fail for a field that only this server does not know.
    request.addParameter(QStringLiteral("fieldValidation"), dryRun ? QStringLiteral("Strict") : QStringLiteral("Warn"));
    if (dryRun)
        request.addParameter(QStringLiteral("dryRun"), QStringLiteral("All"));
}

} // namespace

void ApiRequest::addParameter(const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

bool ApiRequest::isReadOnly() const
{
    if (method == "GET" || method == "HEAD")
        return !path.endsWith(QLatin1String("/exec")) && !path.endsWith(QLatin1String("/attach"));
    static const QString reviews[] = {
        QStringLiteral("/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"),
        QStringLiteral("/apis/authorization.k8s.io/v1/selfsubjectrulesreviews"),
        QStringLiteral("/apis/authentication.k8s.io/v1/selfsubjectreviews"),
    };
    if (method != "POST")
        return false;
    for (const QString &review : reviews) {
        if (path == review)
            return true;
    }
    return false;
}

ApiRequest ApiRequest::get(const ResourceType &type, const QString &namespaceName, const QString &name)
{
    ApiRequest request;
    // Without a name the path would be the whole collection.
    request.path = name.isEmpty() ? QString() : type.path(namespaceName, name);
    return request;
}

ApiRequest ApiRequest::getPath(const QString &path)
{
    ApiRequest request;
    const auto mark = path.indexOf(u'?');
    request.path = mark < 0 ? path : path.left(mark);
    if (mark >= 0)
        request.query = QUrlQuery(path.mid(mark + 1));
    return request;
}

ApiRequest ApiRequest::list(const ResourceType &type, const QString &namespaceName, const ListOptions &options)
{
    ApiRequest request;
    request.path = type.path(namespaceName);
    addSelectors(request, options);
    if (options.limit > 0)
        request.addParameter(QStringLiteral("limit"), QString::number(options.limit));
    // The token already holds the version; both together are refused.
    if (!options.continueToken.isEmpty())
        request.addParameter(QStringLiteral("continue"), options.continueToken);
    else if (!options.resourceVersion.isEmpty())
        request.addParameter(QStringLiteral("resourceVersion"), options.resourceVersion);
    return request;
}

ApiRequest ApiRequest::watch(const ResourceType &type, const QString &namespaceName, const ListOptions &options)
{
    ApiRequest request;
    request.path = type.path(namespaceName);
    request.pool = Pool::Watch;
    request.timeout = std::chrono::milliseconds(0);
    request.addParameter(QStringLiteral("watch"), QStringLiteral("1"));
    request.addParameter(QStringLiteral("allowWatchBookmarks"), QStringLiteral("true"));
    addSelectors(request, options);
    if (!options.resourceVersion.isEmpty())
        request.addParameter(QStringLiteral("resourceVersion"), options.resourceVersion);
    if (options.initialEvents) {
        request.addParameter(QStringLiteral("sendInitialEvents"), QStringLiteral("true"));
        request.addParameter(QStringLiteral("resourceVersionMatch"), QStringLiteral("NotOlderThan"));
    }
    return request;
}

ApiRequest ApiRequest::create(const ResourceType &type, const QJsonObject &object, const QString &fieldManager,
                              bool dryRun)
{
    ApiRequest request;
    request.method = QByteArrayLiteral("POST");
    const QString namespaceName = metadata(object, "namespace");
    request.path = type.namespaced && namespaceName.isEmpty() ? QString() : type.path(namespaceName);
    request.contentType = QByteArrayLiteral("application/json");
    request.body = json(object);
    addWriteOptions(request, fieldManager, dryRun);
    return request;
}

ApiRequest ApiRequest::apply(const ResourceType &type, const QJsonObject &object, const QString &fieldManager,
                             bool force, bool dryRun)
{
    ApiRequest request;
    const QString name = metadata(object, "name");
    request.method = QByteArrayLiteral("PATCH");
    request.path = name.isEmpty() ? QString() : type.path(metadata(object, "namespace"), name);
    request.contentType = QByteArrayLiteral("application/apply-patch+yaml");
    request.body = json(object);
    addWriteOptions(request, fieldManager, dryRun);
    if (force)
        request.addParameter(QStringLiteral("force"), QStringLiteral("true"));
    return request;
}

ApiRequest ApiRequest::mergePatch(const ResourceType &type, const QString &namespaceName, const QString &name,
                                  const QJsonObject &patch, const QString &fieldManager)
{
    ApiRequest request;
    request.method = QByteArrayLiteral("PATCH");
    request.path = name.isEmpty() ? QString() : type.path(namespaceName, name);
    request.contentType = QByteArrayLiteral("application/merge-patch+json");
    request.body = json(patch);
    addWriteOptions(request, fieldManager, false);
    return request;
}

ApiRequest ApiRequest::remove(const ResourceType &type, const QString &namespaceName, const QString &name,
                              const QString &uid, const QString &propagation)
{
    ApiRequest request;
    request.method = QByteArrayLiteral("DELETE");
    // Without a name the request would delete the whole collection.
    request.path = name.isEmpty() ? QString() : type.path(namespaceName, name);
    request.contentType = QByteArrayLiteral("application/json");
    QJsonObject options{{QStringLiteral("kind"), QStringLiteral("DeleteOptions")},
                        {QStringLiteral("apiVersion"), QStringLiteral("v1")},
                        {QStringLiteral("propagationPolicy"), propagation}};
    if (!uid.isEmpty())
        options.insert(QStringLiteral("preconditions"), QJsonObject{{QStringLiteral("uid"), uid}});
    request.body = json(options);
    return request;
}

} // namespace shopflow::kube
