// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ResourceType.h"

#include <QTest>

using namespace shopflow;
using namespace shopflow::kube;

class tst_ResourceType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data();
    void paths();
    void lookUp_data();
    void lookUp();
    void unknownKind();
};

void tst_ResourceType::paths_data()
{
    QTest::addColumn<ResourceType>("type");
    QTest::addColumn<QString>("namespaceName");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("subresource");
    QTest::addColumn<QString>("path");
    const QString none;
    const QString shop = QStringLiteral("shop");
    const QString web = QStringLiteral("web");
    QTest::newRow("everywhere") << ResourceType::pods() << none << none << none << QStringLiteral("/api/v1/pods");
    QTest::newRow("one namespace") << ResourceType::pods() << shop << none << none
                                   << QStringLiteral("/api/v1/namespaces/shop/pods");
    QTest::newRow("log") << ResourceType::pods() << shop << web << QStringLiteral("log")
                         << QStringLiteral("/api/v1/namespaces/shop/pods/web/log");
    QTest::newRow("group") << ResourceType::deployments() << shop << web << none
                           << QStringLiteral("/apis/apps/v1/namespaces/shop/deployments/web");
    QTest::newRow("cluster-scoped") << ResourceType::namespaces() << none << shop << none
                                    << QStringLiteral("/api/v1/namespaces/shop");
    QTest::newRow("cluster-scoped in a group") << ResourceType::storageClasses() << none << none << none
                                               << QStringLiteral("/apis/storage.k8s.io/v1/storageclasses");
    QTest::newRow("name without namespace") << ResourceType::pods() << none << web << none << none;
    QTest::newRow("subresource without name") << ResourceType::pods() << shop << none << QStringLiteral("log") << none;
    for (const char *bad : {".", "..", "a/b", "a%2fb", "../../secrets/x"}) {
        const QString text = QString::fromLatin1(bad);
        QTest::addRow("name %s", bad) << ResourceType::pods() << shop << text << none << none;
        QTest::addRow("namespace %s", bad) << ResourceType::pods() << text << web << none << none;
        QTest::addRow("subresource %s", bad) << ResourceType::pods() << shop << web << text << none;
    }
}

void tst_ResourceType::paths()
{
    QFETCH(ResourceType, type);
    QFETCH(QString, namespaceName);
    QFETCH(QString, name);
    QFETCH(QString, subresource);
    QTEST(type.path(namespaceName, name, subresource), "path");
}

void tst_ResourceType::lookUp_data()
{
    QTest::addColumn<QString>("apiVersion");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("resource");
    QTest::newRow("core") << QStringLiteral("v1") << QStringLiteral("Secret") << QStringLiteral("secrets");
    QTest::newRow("claims") << QStringLiteral("v1") << QStringLiteral("PersistentVolumeClaim")
                            << QStringLiteral("persistentvolumeclaims");
    QTest::newRow("apps") << QStringLiteral("apps/v1") << QStringLiteral("StatefulSet")
                          << QStringLiteral("statefulsets");
    QTest::newRow("policies") << QStringLiteral("networking.k8s.io/v1") << QStringLiteral("NetworkPolicy")
                              << QStringLiteral("networkpolicies");
    QTest::newRow("accounts") << QStringLiteral("v1") << QStringLiteral("ServiceAccount")
                              << QStringLiteral("serviceaccounts");
}

void tst_ResourceType::lookUp()
{
    QFETCH(QString, apiVersion);
    QFETCH(QString, kind);
    const auto type = ResourceType::of(apiVersion, kind);
    QVERIFY(type.ok());
    QTEST(type->resource, "resource");
    QCOMPARE(type->apiVersion(), apiVersion);
    QCOMPARE(type->kind, kind);
}

void tst_ResourceType::unknownKind()
{
    const auto type = ResourceType::of(QStringLiteral("apps/v1beta1"), QStringLiteral("Deployment"));
    QVERIFY(!type.ok());
    QCOMPARE(toString(type.error().kind), toString(ErrorKind::NotFound));
    QVERIFY(type.error().message.contains(QStringLiteral("apps/v1beta1")));
}

QTEST_APPLESS_MAIN(tst_ResourceType)
#include "tst_ResourceType.moc"
