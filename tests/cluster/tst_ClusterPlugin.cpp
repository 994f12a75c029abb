// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/auth/ExecCredentials.h"
#include "kube/client/ApiClient.h"
#include "kube/config/KubeConfig.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace shopflow;
using namespace shopflow::kube;
using namespace Qt::StringLiterals;

namespace {

const QString ours = u"plugin-test"_s;

struct Outcome {
    bool finished = false;
    bool succeeded = false;
    ApiResponse response;
    ApiError error;
};

Outcome perform(ApiClient &client, const ApiRequest &request)
{
    Outcome outcome;
    QObject receiver;
    client.send(request, &receiver, [&](const ApiJob &job) {
        outcome = {true, job.succeeded(), job.response(), job.error()};
    });
    (void)QTest::qWaitFor([&] { return outcome.finished; }, 35000);
    return outcome;
}

} // namespace

//! A kubeconfig whose user is a program, against a real API server: the program hands
//! out the token of a service account, as the providers' programs do.
class tst_ClusterPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void signsIn();
    void runsAgainWhenExpired();
    void refreshesAfterARefusal();

private:
    [[nodiscard]] QJsonObject account() const;
    void makeAccount();
    //! A fresh token of the account into the plugin's answer.
    void issueToken(const QDateTime &expiry = {});
    [[nodiscard]] QString whoAmI(ApiClient &client) const;
    [[nodiscard]] std::unique_ptr<ApiClient> pluginClient() const;
    [[nodiscard]] int runs() const;

    KubeContext m_administrator;
    std::unique_ptr<ApiClient> m_client;
    QString m_namespace;
    QTemporaryDir m_folder;
};

QJsonObject tst_ClusterPlugin::account() const
{
    return {{u"apiVersion"_s, u"v1"_s},
            {u"kind"_s, u"ServiceAccount"_s},
            {u"metadata"_s, QJsonObject{{u"name"_s, u"robot"_s}, {u"namespace"_s, m_namespace}}}};
}

void tst_ClusterPlugin::initTestCase()
{
    const QString path = qEnvironmentVariable("SHOPFLOW_TEST_KUBECONFIG");
    if (path.isEmpty())
        QSKIP("SHOPFLOW_TEST_KUBECONFIG does not name a kubeconfig.");
    const auto config = KubeConfig::load(path);
    QVERIFY2(config.ok(), qPrintable(config.ok() ? QString() : config.error().message));
    auto context = config->context();
    QVERIFY2(context.ok(), qPrintable(context.ok() ? QString() : context.error().message));
    m_administrator = *context;
    auto client = ApiClient::create(m_administrator);
    QVERIFY(client.ok());
    m_client = std::move(client).value();
    m_namespace = u"plugin-test-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    const QJsonObject home{{u"apiVersion"_s, u"v1"_s},
                           {u"kind"_s, u"Namespace"_s},
                           {u"metadata"_s, QJsonObject{{u"name"_s, m_namespace}}}};
    QVERIFY(perform(*m_client, ApiRequest::apply(ResourceType::namespaces(), home, ours)).succeeded);
    makeAccount();
    QFile script(m_folder.filePath(u"plugin"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\necho x >> runs\nprintf %s \"$KUBERNETES_EXEC_INFO\" > info\ncat answer\n");
    script.close();
    QVERIFY(script.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
}

void tst_ClusterPlugin::cleanupTestCase()
{
    if (m_client != nullptr && !m_namespace.isEmpty())
        (void)perform(*m_client, ApiRequest::remove(ResourceType::namespaces(), {}, m_namespace, {}));
    m_client.reset();
}

void tst_ClusterPlugin::makeAccount()
{
    const ResourceType accounts = *ResourceType::of(u"v1"_s, u"ServiceAccount"_s);
    const Outcome made = perform(*m_client, ApiRequest::apply(accounts, account(), ours));
    QVERIFY2(made.succeeded, qPrintable(made.error.message));
}

void tst_ClusterPlugin::issueToken(const QDateTime &expiry)
{
    const ResourceType accounts = *ResourceType::of(u"v1"_s, u"ServiceAccount"_s);
    ApiRequest request = ApiRequest::create(accounts, account(), ours);
    request.path = accounts.path(m_namespace, u"robot"_s, u"token"_s);
    request.body =
        R"({"apiVersion":"authentication.k8s.io/v1","kind":"TokenRequest","spec":{"expirationSeconds":600}})";
    const Outcome issued = perform(*m_client, request);
    QVERIFY2(issued.succeeded, qPrintable(issued.error.message));
    const QJsonObject given = issued.response.object().value(u"status"_s).toObject();
    QJsonObject status{{u"token"_s, given.value(u"token"_s)},
                       {u"expirationTimestamp"_s, given.value(u"expirationTimestamp"_s)}};
    if (expiry.isValid())
        status.insert(u"expirationTimestamp"_s, expiry.toString(Qt::ISODateWithMs));
    QSaveFile file(m_folder.filePath(u"answer"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"apiVersion"_s, u"client.authentication.k8s.io/v1"_s},
                                         {u"kind"_s, u"ExecCredential"_s},
                                         {u"status"_s, status}})
                   .toJson());
    QVERIFY(file.commit());
}

std::unique_ptr<ApiClient> tst_ClusterPlugin::pluginClient() const
{
    // Through a kubeconfig, as a provider would write it.
    const QJsonObject cluster{{u"server"_s, m_administrator.server.toString()},
                              {u"certificate-authority-data"_s, QString::fromLatin1(m_administrator.caPem.toBase64())}};
    const QJsonObject exec{{u"apiVersion"_s, u"client.authentication.k8s.io/v1"_s},
                           {u"command"_s, u"./plugin"_s},
                           {u"interactiveMode"_s, u"Never"_s},
                           {u"provideClusterInfo"_s, true}};
    const QJsonObject text{
        {u"current-context"_s, u"main"_s},
        {u"clusters"_s, QJsonArray{QJsonObject{{u"name"_s, u"c"_s}, {u"cluster"_s, cluster}}}},
        {u"users"_s, QJsonArray{QJsonObject{{u"name"_s, u"u"_s}, {u"user"_s, QJsonObject{{u"exec"_s, exec}}}}}},
        {u"contexts"_s, QJsonArray{QJsonObject{{u"name"_s, u"main"_s},
                                               {u"context"_s, QJsonObject{{u"cluster"_s, u"c"_s}, {u"user"_s, u"u"_s}}}}}}};
    const auto config = KubeConfig::parse(QJsonDocument(text).toJson(), u"config"_s, m_folder.path());
    auto context = config ? config->context() : Result<KubeContext>(config.error());
    if (!context)
        return nullptr;
    context->exec->allowed = true;
    auto client = ApiClient::create(*context);
    return client ? std::move(client).value() : nullptr;
}

QString tst_ClusterPlugin::whoAmI(ApiClient &client) const
{
    const QJsonObject review{{u"apiVersion"_s, u"authentication.k8s.io/v1"_s}, {u"kind"_s, u"SelfSubjectReview"_s}};
    const Outcome outcome = perform(client, ApiRequest::create(ResourceType::selfSubjectReviews(), review, {}));
    if (!outcome.succeeded)
        return outcome.error.toError().message;
    const QJsonObject status = outcome.response.object().value(u"status"_s).toObject();
    return status.value(u"userInfo"_s).toObject().value(u"username"_s).toString();
}

int tst_ClusterPlugin::runs() const
{
    QFile file(m_folder.filePath(u"runs"_s));
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('x')) : 0;
}

void tst_ClusterPlugin::signsIn()
{
    issueToken();
    const auto client = pluginClient();
    QVERIFY(client);
    const int before = runs();
    const QString robot = u"system:serviceaccount:%1:robot"_s.arg(m_namespace);
    QCOMPARE(whoAmI(*client), robot);
    QCOMPARE(whoAmI(*client), robot);
    QCOMPARE(runs(), before + 1);
    QFile info(m_folder.filePath(u"info"_s));
    QVERIFY(info.open(QIODevice::ReadOnly));
    const QJsonObject spec = QJsonDocument::fromJson(info.readAll()).object().value(u"spec"_s).toObject();
    QCOMPARE(spec.value(u"cluster"_s).toObject().value(u"server"_s).toString(), m_administrator.server.toString());
}

void tst_ClusterPlugin::runsAgainWhenExpired()
{
    issueToken(QDateTime::currentDateTimeUtc().addSecs(4));
    const auto client = pluginClient();
    QVERIFY(client);
    const int before = runs();
    QVERIFY(whoAmI(*client).endsWith(u":robot"_s));
    QCOMPARE(runs(), before + 1);
    QTRY_VERIFY_WITH_TIMEOUT(!client->plugin()->isCurrent(), 15000);
    issueToken();
    QVERIFY(whoAmI(*client).endsWith(u":robot"_s));
    QCOMPARE(runs(), before + 2);
}

void tst_ClusterPlugin::refreshesAfterARefusal()
{
    issueToken();
    const auto client = pluginClient();
    QVERIFY(client);
    const int before = runs();
    QVERIFY(whoAmI(*client).endsWith(u":robot"_s));
    // A token ends with its account, though the plugin believes it good for minutes.
    const ResourceType accounts = *ResourceType::of(u"v1"_s, u"ServiceAccount"_s);
    QVERIFY(perform(*m_client, ApiRequest::remove(accounts, m_namespace, u"robot"_s, {})).succeeded);
    makeAccount();
    issueToken();
    // The server remembers tokens it has seen for some seconds.
    QTRY_VERIFY_WITH_TIMEOUT(whoAmI(*client).endsWith(u":robot"_s) && runs() == before + 2, 60000);
}

QTEST_GUILESS_MAIN(tst_ClusterPlugin)
#include "tst_ClusterPlugin.moc"
