// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/KubeConfig.h"
#include "session/RightsWatch.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::kube;
using Wish = AccessRights::Wish;

//! What a real API server with roles says about a viewer, about somebody who owns one
//! store, and about an administrator. Leaves nothing behind.
class tst_ClusterRights : public QObject
{
    Q_OBJECT

    KubeContext m_context;
    std::unique_ptr<ApiClient> m_admin;
    const QString m_space = u"store-rights-test"_s;
    const QString m_viewer = u"shopflow-rights-viewer"_s;
    const QString m_owner = u"shopflow-rights-owner"_s;
    const QString m_group = u"rbac.authorization.k8s.io"_s;

    bool perform(const ApiRequest &request)
    {
        std::optional<bool> succeeded;
        m_admin->send(request, this, [&succeeded](const ApiJob &job) { succeeded = job.succeeded() || job.error().isAlreadyExists(); });
        (void)QTest::qWaitFor([&succeeded] { return succeeded.has_value(); }, 35000);
        return succeeded.value_or(false);
    }
    [[nodiscard]] ResourceType rbac(const QString &resource, const QString &kind) const
    {
        return {m_group, u"v1"_s, resource, kind, !kind.startsWith(u"Cluster"_s)};
    }
    [[nodiscard]] QJsonObject object(const QString &kind, const QString &name, QJsonObject rest) const
    {
        QJsonObject meta{{u"name"_s, name}};
        if (!kind.startsWith(u"Cluster"_s))
            meta.insert(u"namespace"_s, m_space);
        rest.insert(u"apiVersion"_s, QString(m_group + u"/v1"_s));
        rest.insert(u"kind"_s, kind);
        rest.insert(u"metadata"_s, meta);
        return rest;
    }
    [[nodiscard]] QJsonObject binding(const QString &roleKind, const QString &role, const QString &user) const
    {
        return {{u"roleRef"_s, QJsonObject{{u"apiGroup"_s, m_group}, {u"kind"_s, roleKind}, {u"name"_s, role}}},
                {u"subjects"_s, QJsonArray{QJsonObject{{u"apiGroup"_s, m_group}, {u"kind"_s, u"User"_s}, {u"name"_s, user}}}}};
    }
    //! What \a user is told who looks at our namespace; empty: the administrator.
    AccessRights rightsOf(const QString &user)
    {
        KubeContext context = m_context;
        context.impersonateUser = user;
        const auto client = ApiClient::create(context);
        if (!client)
            return {};
        RightsWatch watch(**client);
        QSignalSpy changed(&watch, &RightsWatch::changed);
        watch.lookAt(m_space);
        watch.refresh();
        (void)QTest::qWaitFor([&changed, &user] { return !changed.isEmpty() || user.isEmpty(); }, 35000);
        if (user.isEmpty())
            (void)changed.wait(2000);
        return watch.rights();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = qEnvironmentVariable("SHOPFLOW_TEST_KUBECONFIG");
        if (path.isEmpty())
            QSKIP("SHOPFLOW_TEST_KUBECONFIG does not name a kubeconfig.");
        const auto config = KubeConfig::load(path);
        QVERIFY2(config.ok(), config ? "" : qPrintable(config.error().message));
        const auto context = config->context();
        QVERIFY(context.ok());
        m_context = *context;
        auto client = ApiClient::create(m_context);
        QVERIFY(client.ok());
        m_admin = std::move(client).value();
        QVERIFY(perform(ApiRequest::create(ResourceType::namespaces(),
                                           {{u"apiVersion"_s, u"v1"_s},
                                            {u"kind"_s, u"Namespace"_s},
                                            {u"metadata"_s, QJsonObject{{u"name"_s, m_space}}}}, {})));
        QVERIFY(perform(ApiRequest::create(rbac(u"clusterrolebindings"_s, u"ClusterRoleBinding"_s),
                                           object(u"ClusterRoleBinding"_s, m_viewer, binding(u"ClusterRole"_s, u"view"_s, m_viewer)), {})));
        // It may change one store, read its login alone, and even end its namespace.
        const auto rule = [](const QString &group, const QStringList &resources, const QStringList &verbs) {
            return QJsonObject{{u"apiGroups"_s, QJsonArray{group}},
                               {u"resources"_s, QJsonArray::fromStringList(resources)},
                               {u"verbs"_s, QJsonArray::fromStringList(verbs)}};
        };
        QJsonObject login = rule({}, {u"secrets"_s}, {u"get"_s});
        login.insert(u"resourceNames"_s, QJsonArray{u"store-admin"_s});
        const QJsonArray rules{rule(u"apps"_s, {u"deployments"_s, u"statefulsets"_s}, {u"patch"_s}),
                               rule({}, {u"namespaces"_s}, {u"delete"_s}), login};
        QVERIFY(perform(ApiRequest::create(rbac(u"roles"_s, u"Role"_s), object(u"Role"_s, u"owner"_s, {{u"rules"_s, rules}}), {})));
        QVERIFY(perform(ApiRequest::create(rbac(u"rolebindings"_s, u"RoleBinding"_s),
                                           object(u"RoleBinding"_s, u"owner"_s, binding(u"Role"_s, u"owner"_s, m_owner)), {})));
    }
    void cleanupTestCase()
    {
        if (!m_admin)
            return;
        (void)perform(ApiRequest::remove(rbac(u"clusterrolebindings"_s, u"ClusterRoleBinding"_s), {}, m_viewer, {}));
        (void)perform(ApiRequest::remove(ResourceType::namespaces(), {}, m_space, {}));
    }

    void aViewerMayWriteNothing()
    {
        // The authorizer hears of new bindings a moment later.
        AccessRights rights;
        QTRY_VERIFY_WITH_TIMEOUT((rights = rightsOf(m_viewer)).mayNotWrite(), 30000);
        QCOMPARE(rights.missingFor(Wish::Create), u"create namespaces"_s);
        QCOMPARE(rights.missingFor(Wish::Repair, m_space), u"patch deployments"_s);
        QCOMPARE(rights.missingFor(Wish::Delete, m_space), u"delete namespaces"_s);
        QCOMPARE(rights.missingFor(Wish::ReadLogin, m_space), u"get secrets"_s);
        QCOMPARE(rights.missingFor(Wish::Verify, m_space), u"get pods/portforward"_s);
        QCOMPARE(rights.missingFor(Wish::ShareSettings), u"patch configmaps"_s);
    }

    void anOwnerMayChangeTheirStore()
    {
        AccessRights rights;
        QTRY_COMPARE_WITH_TIMEOUT((rights = rightsOf(m_owner)).missingFor(Wish::Repair, m_space), QString(), 30000);
        QVERIFY(!rights.missing.isEmpty());
        QVERIFY(!rights.mayNotWrite());
        QCOMPARE(rights.missingFor(Wish::Delete, m_space), QString());
        QCOMPARE(rights.missingFor(Wish::ReadLogin, m_space), QString());
        QCOMPARE(rights.missingFor(Wish::Change, m_space), u"patch namespaces"_s);
        QCOMPARE(rights.missingFor(Wish::Create), u"create namespaces"_s);
    }

    void anAdministratorMayDoAll()
    {
        QCOMPARE(rightsOf({}), AccessRights());
    }
};

QTEST_GUILESS_MAIN(tst_ClusterRights)
#include "tst_ClusterRights.moc"
