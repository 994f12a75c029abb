// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ApiRequest.h"

#include <QJsonDocument>
#include <QTest>

using namespace shopflow::kube;

namespace {

QJsonObject object(const QString &namespaceName, const QString &name)
{
    return {{QStringLiteral("metadata"),
             QJsonObject{{QStringLiteral("namespace"), namespaceName}, {QStringLiteral("name"), name}}}};
}

const QString shop = QStringLiteral("shop");
const QString web = QStringLiteral("web");
const QString manager = QStringLiteral("shopflow");

} // namespace

class tst_ApiRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void readOnly_data();
    void readOnly();
    void parametersAreLiteral();
    void removeCarriesTheUid();
    void withoutNameNothingIsAddressed();
    void watchIsAStream();
};

void tst_ApiRequest::shapes_data()
{
    QTest::addColumn<ApiRequest>("request");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("contentType");
    const QString pods = QStringLiteral("/api/v1/namespaces/shop/pods");
    const QString pod = pods + QStringLiteral("/web");
    const QByteArray none;
    QTest::newRow("get") << ApiRequest::get(ResourceType::pods(), shop, web) << QByteArray("GET") << pod << QString()
                         << none;
    QTest::newRow("get path") << ApiRequest::getPath(QStringLiteral("/version")) << QByteArray("GET")
                              << QStringLiteral("/version") << QString() << none;
    QTest::newRow("list") << ApiRequest::list(ResourceType::pods(), shop, {}) << QByteArray("GET") << pods
                          << QStringLiteral("limit=500") << none;
    ApiRequest::ListOptions options;
    options.labelSelector = QStringLiteral("app=x,tier");
    options.fieldSelector = QStringLiteral("metadata.name=web");
    options.resourceVersion = QStringLiteral("7");
    options.limit = 0;
    QTest::newRow("list with selectors")
        << ApiRequest::list(ResourceType::pods(), {}, options) << QByteArray("GET") << QStringLiteral("/api/v1/pods")
        << QStringLiteral("labelSelector=app%3Dx%2Ctier&fieldSelector=metadata.name%3Dweb&resourceVersion=7") << none;
    options = {};
    options.resourceVersion = QStringLiteral("7");
    options.continueToken = QStringLiteral("tok");
    QTest::newRow("a further page") << ApiRequest::list(ResourceType::pods(), shop, options) << QByteArray("GET")
                                    << pods << QStringLiteral("limit=500&continue=tok") << none;
    options = {};
    options.resourceVersion = QStringLiteral("7");
    QTest::newRow("watch") << ApiRequest::watch(ResourceType::pods(), shop, options) << QByteArray("GET") << pods
                           << QStringLiteral("watch=1&allowWatchBookmarks=true&resourceVersion=7") << none;
    QTest::newRow("create") << ApiRequest::create(ResourceType::pods(), object(shop, web), manager)
                            << QByteArray("POST") << pods
                            << QStringLiteral("fieldManager=shopflow&fieldValidation=Warn")
                            << QByteArray("application/json");
    QTest::newRow("apply") << ApiRequest::apply(ResourceType::pods(), object(shop, web), manager) << QByteArray("PATCH")
                           << pod << QStringLiteral("fieldManager=shopflow&fieldValidation=Warn")
                           << QByteArray("application/apply-patch+yaml");
    QTest::newRow("forced dry run") << ApiRequest::apply(ResourceType::pods(), object(shop, web), manager, true, true)
                                    << QByteArray("PATCH") << pod
                                    << QStringLiteral(
                                           "fieldManager=shopflow&fieldValidation=Strict&dryRun=All&force=true")
                                    << QByteArray("application/apply-patch+yaml");
    QTest::newRow("merge patch") << ApiRequest::mergePatch(ResourceType::pods(), shop, web, {}, manager)
                                 << QByteArray("PATCH") << pod
                                 << QStringLiteral("fieldManager=shopflow&fieldValidation=Warn")
                                 << QByteArray("application/merge-patch+json");
    QTest::newRow("remove") << ApiRequest::remove(ResourceType::pods(), shop, web, {}) << QByteArray("DELETE") << pod
                            << QString() << QByteArray("application/json");
    QTest::newRow("apply of a namespace")
        << ApiRequest::apply(ResourceType::namespaces(), object({}, shop), manager) << QByteArray("PATCH")
        << QStringLiteral("/api/v1/namespaces/shop") << QStringLiteral("fieldManager=shopflow&fieldValidation=Warn")
        << QByteArray("application/apply-patch+yaml");
}

void tst_ApiRequest::shapes()
{
    QFETCH(ApiRequest, request);
    QTEST(request.method, "method");
    QTEST(request.path, "path");
    QTEST(request.query.toString(QUrl::FullyEncoded), "query");
    QTEST(request.contentType, "contentType");
    QCOMPARE(request.body.isEmpty(), request.contentType.isEmpty());
}

void tst_ApiRequest::readOnly_data()
{
    QTest::addColumn<ApiRequest>("request");
    QTest::addColumn<bool>("expected");
    QTest::newRow("get") << ApiRequest::get(ResourceType::pods(), shop, web) << true;
    QTest::newRow("watch") << ApiRequest::watch(ResourceType::pods(), shop, {}) << true;
    QTest::newRow("log") << ApiRequest::getPath(QStringLiteral("/api/v1/namespaces/shop/pods/web/log")) << true;
    QTest::newRow("port-forward") << ApiRequest::getPath(QStringLiteral("/api/v1/namespaces/shop/pods/web/portforward"))
                                  << true;
    QTest::newRow("exec") << ApiRequest::getPath(QStringLiteral("/api/v1/namespaces/shop/pods/web/exec")) << false;
    QTest::newRow("access review") << ApiRequest::create(ResourceType::selfSubjectAccessReviews(), {}, manager) << true;
    QTest::newRow("self review") << ApiRequest::create(ResourceType::selfSubjectReviews(), {}, manager) << true;
    QTest::newRow("create") << ApiRequest::create(ResourceType::pods(), object(shop, web), manager) << false;
    QTest::newRow("dry run") << ApiRequest::apply(ResourceType::pods(), object(shop, web), manager, false, true)
                             << false;
    QTest::newRow("remove") << ApiRequest::remove(ResourceType::pods(), shop, web, {}) << false;
}

void tst_ApiRequest::readOnly()
{
    QFETCH(ApiRequest, request);
    QTEST(request.isReadOnly(), "expected");
}

void tst_ApiRequest::parametersAreLiteral()
{
    ApiRequest request;
    const QString value = QStringLiteral("a+b %20 & = ä");
    request.addParameter(QStringLiteral("command"), value);
    QCOMPARE(request.query.queryItemValue(QStringLiteral("command"), QUrl::FullyDecoded), value);
}

void tst_ApiRequest::removeCarriesTheUid()
{
    const ApiRequest request =
        ApiRequest::remove(ResourceType::pods(), shop, web, QStringLiteral("u-1"), QStringLiteral("Foreground"));
    const QJsonObject options = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(options.value(QStringLiteral("propagationPolicy")).toString(), QStringLiteral("Foreground"));
    QCOMPARE(options.value(QStringLiteral("preconditions")).toObject().value(QStringLiteral("uid")).toString(),
             QStringLiteral("u-1"));
    const ApiRequest without = ApiRequest::remove(ResourceType::pods(), shop, web, {});
    QVERIFY(!without.body.contains("preconditions"));
}

void tst_ApiRequest::withoutNameNothingIsAddressed()
{
    QVERIFY(ApiRequest::get(ResourceType::pods(), shop, {}).path.isEmpty());
    QVERIFY(ApiRequest::remove(ResourceType::pods(), shop, {}, {}).path.isEmpty());
    QVERIFY(ApiRequest::remove(ResourceType::pods(), {}, web, {}).path.isEmpty());
    QVERIFY(ApiRequest::apply(ResourceType::pods(), {}, manager).path.isEmpty());
    QVERIFY(ApiRequest::create(ResourceType::pods(), {}, manager).path.isEmpty());
    QVERIFY(ApiRequest::mergePatch(ResourceType::pods(), shop, {}, {}, manager).path.isEmpty());
}

void tst_ApiRequest::watchIsAStream()
{
    const ApiRequest request = ApiRequest::watch(ResourceType::pods(), shop, {});
    QVERIFY(request.pool == Pool::Watch);
    QCOMPARE(request.timeout.count(), 0);
}

QTEST_APPLESS_MAIN(tst_ApiRequest)
#include "tst_ApiRequest.moc"
