// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RenderFixture.h"
#include "provisioning/ProbeStep.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

//! What the pods of this platform must look like, beyond what holds for every platform:
//! each line here was measured on a real cluster and breaks a store when it is missing.
class tst_WooCommerceBlueprint : public QObject
{
    Q_OBJECT

    static RenderInput input() { return renderInput(u"woocommerce"_s); }
    static QVector<QJsonObject> objects() { return rendered(input()); }
    static QJsonObject web() { return find(objects(), u"Deployment"_s, u"web"_s); }
    static QJsonObject database() { return find(objects(), u"StatefulSet"_s, u"database"_s); }

    static QJsonObject annotationsOf(const QJsonObject &object)
    {
        return object.value("metadata"_L1).toObject().value("annotations"_L1).toObject();
    }

    static QJsonObject mountAt(const QJsonObject &container, const QString &path)
    {
        const QJsonArray mounts = container.value("volumeMounts"_L1).toArray();
        for (const QJsonValue &mount : mounts) {
            if (mount["mountPath"_L1] == path)
                return mount.toObject();
        }
        return {};
    }

    static QMap<QString, QString> environmentOf(const QJsonObject &container)
    {
        QMap<QString, QString> values;
        const QJsonArray items = container.value("env"_L1).toArray();
        for (const QJsonValue &item : items)
            values.insert(item["name"_L1].toString(), item["value"_L1].toString());
        return values;
    }

    static QString headerOf(const QJsonObject &container, const char *probe, const QString &name)
    {
        const QJsonArray headers =
            container.value(QLatin1String(probe)).toObject().value("httpGet"_L1).toObject().value("httpHeaders"_L1).toArray();
        for (const QJsonValue &header : headers) {
            if (header["name"_L1] == name)
                return header["value"_L1].toString();
        }
        return {};
    }

private Q_SLOTS:
    //! A start of the pods brings back what the set-up looks after; for what the merchant
    //! decides, customers would only lose a shop that runs.
    void startsAgainOnlyForWhatASetupMends()
    {
        static const auto catalog = BlueprintCatalog::load();
        const Blueprint *blueprint = catalog->find(u"woocommerce"_s);
        for (const QJsonArray &list : {blueprint->fullProbe, blueprint->lightProbe}) {
            QStringList mended;
            for (const ProbeStep &step : ProbeStep::fromJson(list)) {
                if (step.mendedByRestart)
                    mended.append(step.id);
            }
            QCOMPARE(mended, (QStringList{u"server"_s, u"address"_s, u"plugin"_s, u"shop"_s, u"permalinks"_s, u"front"_s}));
        }
    }

    void copiesFilesBesideTheWebRoot()
    {
        QStringList order;
        for (const QJsonObject &container : containersOf(podSpec(web()))) {
            order.append(container.value("name"_L1).toString());
            const QJsonArray mounts = container.value("volumeMounts"_L1).toArray();
            for (const QJsonValue &mount : mounts) {
                const QString path = mount["mountPath"_L1].toString();
                QVERIFY2(!path.startsWith("/var/www/html/"_L1), qPrintable(path));
                // The folder html would belong to root if it were mounted before it is there.
                if (mount["name"_L1] == u"files"_s && order.size() <= 2)
                    QVERIFY(!mount.toObject().contains(u"subPath"_s));
            }
        }
        QCOMPARE(order, (QStringList{u"tools"_s, u"files"_s, u"setup"_s, u"web"_s}));
        QVERIFY(mountAt(containerOf(web(), u"files"_s), u"/var/www/html"_s).isEmpty());
        for (const QString &name : {u"setup"_s, u"web"_s})
            QCOMPARE(mountAt(containerOf(web(), name), u"/var/www/html"_s).value("subPath"_L1).toString(), u"html"_s);
    }

    void isAskedByItsOwnNameAndPatiently()
    {
        const QJsonObject container = containerOf(web(), u"web"_s);
        for (const char *probe : {"startupProbe", "readinessProbe"}) {
            QCOMPARE(headerOf(container, probe, u"Host"_s), u"shop.203.0.113.10.sslip.io"_s);
            QCOMPARE(headerOf(container, probe, u"X-Forwarded-Proto"_s), u"http"_s);
        }
        RenderInput in = input();
        in.spec.host = u"shop.example.com"_s;
        in.spec.tls = true;
        const QJsonObject secure = containerOf(find(rendered(in), u"Deployment"_s, u"web"_s), u"web"_s);
        QCOMPARE(headerOf(secure, "readinessProbe", u"Host"_s), u"shop.example.com"_s);
        QCOMPARE(headerOf(secure, "readinessProbe", u"X-Forwarded-Proto"_s), u"https"_s);
        // Shorter ones take a busy store out of service, or restart it.
        const QJsonObject readiness = container.value("readinessProbe"_L1).toObject();
        QVERIFY(readiness.value("periodSeconds"_L1).toInt() >= 20);
        QVERIFY(readiness.value("timeoutSeconds"_L1).toInt() >= 20);
        QVERIFY(!container.value("livenessProbe"_L1).toObject().value("tcpSocket"_L1).toObject().isEmpty());
    }

    void usesTheIngressWithOrWithoutTls()
    {
        RenderInput in = input();
        in.spec.host = u"shop.example.com"_s;
        QJsonObject ingress = find(rendered(in), u"Ingress"_s, u"store-shop"_s);
        QVERIFY(specOf(ingress).value("tls"_L1).toArray().isEmpty());
        QVERIFY(annotationsOf(ingress).isEmpty());
        in.spec.tls = true;
        in.address.clusterIssuer = u"letsencrypt"_s;
        ingress = find(rendered(in), u"Ingress"_s, u"store-shop"_s);
        const QJsonObject tls = specOf(ingress).value("tls"_L1).toArray().first().toObject();
        QCOMPARE(tls.value("hosts"_L1).toArray(), QJsonArray{u"shop.example.com"_s});
        QCOMPARE(tls.value("secretName"_L1).toString(), u"store-tls"_s);
        QCOMPARE(annotationsOf(ingress).value("cert-manager.io/cluster-issuer"_L1),
                 QJsonValue(u"letsencrypt"_s));
        in.address.clusterIssuer.clear(); // a certificate that somebody else provides
        ingress = find(rendered(in), u"Ingress"_s, u"store-shop"_s);
        QVERIFY(annotationsOf(ingress).isEmpty());
        QCOMPARE(specOf(ingress).value("tls"_L1).toArray().size(), 1);
    }

    void keepsPasswordsOutOfTheServer()
    {
        const QJsonObject pod = podSpec(web());
        QMap<QString, QJsonObject> secrets;
        const QJsonArray volumes = pod.value("volumes"_L1).toArray();
        for (const QJsonValue &volume : volumes) {
            if (!volume["secret"_L1].isObject())
                continue;
            secrets.insert(volume["name"_L1].toString(), volume["secret"_L1].toObject());
            QCOMPARE(volume["secret"_L1]["defaultMode"_L1].toInt(), 0440);
        }
        const QString adminOfServer = mountAt(containerOf(web(), u"web"_s), u"/run/sf/admin"_s).value("name"_L1).toString();
        const QJsonArray shown = secrets.value(adminOfServer).value("items"_L1).toArray();
        QVERIFY(!shown.isEmpty());
        for (const QJsonValue &item : shown)
            QVERIFY(item["key"_L1] != u"password"_s);
        // Neither the donor of the tools nor the copy needs any.
        for (const QString &name : {u"tools"_s, u"files"_s}) {
            const QJsonArray mounts = containerOf(web(), name).value("volumeMounts"_L1).toArray();
            for (const QJsonValue &mount : mounts)
                QVERIFY2(!secrets.contains(mount["name"_L1].toString()), qPrintable(name));
        }
        QVERIFY(secrets.value(u"mail-secret"_s).value("optional"_L1).toBool());
    }

    void everySecretFileOfTheEnvironmentExists()
    {
        const QJsonObject secret = [] {
            for (const QJsonObject &each : StoreManifests::freshSecrets(blueprintOf(u"woocommerce"_s), input())) {
                if (each.value("metadata"_L1).toObject().value("name"_L1) == u"store-app"_s)
                    return each.value("data"_L1).toObject();
            }
            return QJsonObject{};
        }();
        int found = 0;
        const QMap<QString, QString> environment = environmentOf(containerOf(web(), u"web"_s));
        for (const QString &value : environment) {
            if (!value.startsWith("/run/sf/app/"_L1))
                continue;
            ++found;
            QVERIFY2(secret.contains(value.mid(12)), qPrintable(value));
        }
        QCOMPARE(found, 8);
        QCOMPARE(secret.size(), 8);
    }

    void convergesWhenAnythingItWasToldChanges()
    {
        const auto version = [](const RenderInput &in) {
            const QJsonObject workload = find(rendered(in), u"Deployment"_s, u"web"_s);
            return environmentOf(containerOf(workload, u"setup"_s)).value(u"SF_VERSION"_s);
        };
        const QString before = version(input());
        QVERIFY(before.size() > 16);
        QCOMPARE(version(input()), before);
        RenderInput in = input();
        in.spec.plan = u"medium"_s; // larger pods are no other shop
        QCOMPARE(version(in), before);
        in = input();
        in.spec.host = u"other.example.com"_s;
        QVERIFY(version(in) != before);
        in = input();
        in.images[u"web"_s] = u"w:2"_s;
        QVERIFY(version(in) != before);
    }

    void growsWithThePlan_data()
    {
        QTest::addColumn<QString>("plan");
        for (const char *plan : {"small", "medium", "large"})
            QTest::newRow(plan) << QString::fromLatin1(plan);
    }
    void growsWithThePlan()
    {
        QFETCH(QString, plan);
        const auto all = rendered(renderInput(u"woocommerce"_s, plan));
        const Plan sizes = blueprintOf(u"woocommerce"_s).plans.value(plan);
        const int workers =
            environmentOf(containerOf(find(all, u"Deployment"_s, u"web"_s), u"web"_s)).value(u"SF_WORKERS"_s).toInt();
        QVERIFY(workers >= 8);
        // Measured: 200 MiB with 8 workers under load, 22 MiB for each more, and one heavy
        // request of 384 MiB beside them.
        QVERIFY(200 + (workers - 8) * 22 + 384 <= sizes.components.value(u"web"_s).memoryLimit.toBytes() / (1024 * 1024));
        const QJsonArray arguments = containerOf(find(all, u"StatefulSet"_s, u"database"_s), u"database"_s)
                                         .value("args"_L1).toArray();
        const QString last = arguments.last().toString();
        QVERIFY(last.startsWith("--max-connections="_L1));
        QVERIFY(last.section(u'=', 1).toInt() > workers + 10);
    }

    void guardsTheFirstStartOfTheDatabase()
    {
        const QJsonObject container = containerOf(database(), u"database"_s);
        QCOMPARE(container.value("command"_L1).toArray(),
                 (QJsonArray{u"bash"_s, u"/opt/shopflow/database-guard.sh"_s, u"docker-entrypoint.sh"_s, u"mariadbd"_s}));
        QVERIFY(!mountAt(container, u"/docker-entrypoint-initdb.d/zz-database-done.sh"_s).isEmpty());
        QCOMPARE(environmentOf(container).value(u"MARIADB_ROOT_HOST"_s), u"localhost"_s);
    }

    //! The set-up is the one who waits for the database; a probe's pause on top of that
    //! would be lost.
    void findsTheDatabaseAtOnce()
    {
        const QJsonObject service = specOf(find(objects(), u"Service"_s, u"database"_s));
        QVERIFY(service.value("publishNotReadyAddresses"_L1).toBool());
    }

    void mountsEveryFileItHas()
    {
        const Blueprint &blueprint = blueprintOf(u"woocommerce"_s);
        const QJsonObject data = find(objects(), u"ConfigMap"_s, u"store-setup"_s).value("data"_L1).toObject();
        QCOMPARE(data.size(), blueprint.files.size() + 1);
        // Everything that a command names is there.
        static const QRegularExpression pattern(u"/opt/shopflow/([A-Za-z0-9._/-]+\\.[a-z]+)"_s);
        const QString text = QString::fromUtf8(QJsonDocument(web()).toJson() + QJsonDocument(database()).toJson());
        int named = 0;
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const QString file = match.next().captured(1);
            ++named;
            QVERIFY2(blueprint.files.contains(file) || file == "store.json"_L1, qPrintable(file));
        }
        QVERIFY(named >= 5);
    }

    void settings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char *name, const char *value, bool accepted) {
            QTest::addRow("%s=%s", name, value) << QString::fromLatin1(name) << QString::fromLatin1(value) << accepted;
        };
        row("currency", "EUR", true);
        row("currency", "eur", false);
        row("currency", "", false);
        row("country", "DE", true);
        row("country", "US:CA", true);
        row("country", "Germany", false);
        row("plugin", "", true);
        row("plugin", "11.0.1", true);
        row("plugin", "11.1.0-beta.1", true);
        row("plugin", "https://example.com/a/woocommerce.11.0.1.zip", true);
        row("plugin", "http://example.com/woocommerce.zip", false);
        row("plugin", "https://example.com/$(id).zip", false);
        row("plugin", "/usr/src/woocommerce.zip", true);
        row("plugin", "latest; rm -rf /", false);
        row("colour", "red", false);
    }
    void settings()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        StoreSpec spec = input().spec;
        spec.settings = {{name, value}};
        QTEST(spec.problems(catalog()).isEmpty(), "accepted");
    }

    //! Every placeholder of the checks is an input or brought by an earlier step.
    void checksAskOnlyForWhatTheyCanKnow()
    {
        const Blueprint &blueprint = blueprintOf(u"woocommerce"_s);
        for (const QJsonArray &list : {blueprint.fullProbe, blueprint.lightProbe}) {
            ProbeValues values;
            for (const char *known : {"site.url", "site.authority", "site.scheme", "admin.username", "admin.password", "product"})
                values.insert(QString::fromLatin1(known), u"x"_s);
            const QVector<ProbeStep> steps = ProbeStep::fromJson(list);
            QVERIFY(steps.size() >= 8);
            for (const ProbeStep &step : steps) {
                QVERIFY2(step.missing(values).isEmpty(), qPrintable(step.id));
                QVERIFY2(step.optional ? !step.optionalText.isEmpty() : step.failure.endsWith(u'.'), qPrintable(step.id));
                for (const QString &name : step.capture.keys())
                    values.insert(name, u"x"_s);
            }
        }
        for (const QJsonValue &step : blueprint.fullProbe) {
            const QString operation = step["operation"_L1].toString();
            QVERIFY2(operation.isEmpty() || blueprint.operations.contains(operation), qPrintable(operation));
        }
        for (const ProbeStep &step : ProbeStep::fromJson(blueprint.lightProbe))
            QCOMPARE(step.method, QByteArray("GET"));
    }
};

QTEST_APPLESS_MAIN(tst_WooCommerceBlueprint)
#include "tst_WooCommerceBlueprint.moc"
