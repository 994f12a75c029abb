// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RenderFixture.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

class tst_StoreManifests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersAllObjectsInOrder_data() { platformRows(); }
    void rendersAllObjectsInOrder()
    {
        QFETCH(QString, platform);
        const auto objects = rendered(renderInput(platform));
        QStringList kinds;
        for (const QJsonObject &object : objects)
            kinds.append(object.value(u"kind"_s).toString());
        QCOMPARE(kinds.constFirst(), u"Namespace"_s);
        QStringList sorted = kinds;
        std::stable_sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
            return StoreManifests::applyOrder(a) < StoreManifests::applyOrder(b);
        });
        QCOMPARE(kinds, sorted);
        for (const auto &[kind, name] : {std::pair{u"StatefulSet"_s, u"database"_s}, {u"Deployment"_s, u"web"_s},
                                         {u"Service"_s, u"store-shop"_s},
                                         {u"ResourceQuota"_s, u"store-quota"_s}, {u"LimitRange"_s, u"store-limits"_s},
                                         {u"PersistentVolumeClaim"_s, u"data"_s}, {u"PersistentVolumeClaim"_s, u"files"_s},
                                         {u"NetworkPolicy"_s, u"default-deny"_s}})
            QVERIFY2(!find(objects, kind, name).isEmpty(), qPrintable(kind + u'/' + name));
        for (const BlueprintComponent &component : blueprintOf(platform).components) {
            if (!component.workloadKind.isEmpty())
                QVERIFY(!find(objects, component.workloadKind, component.name).isEmpty());
        }
        const bool byIngress = blueprintOf(platform).defaultExposure == Exposure::Ingress;
        QCOMPARE(!find(objects, u"Ingress"_s, u"store-shop"_s).isEmpty(), byIngress);
    }

    void labelsEveryObjectAndPodTemplate_data() { platformRows(); }
    void labelsEveryObjectAndPodTemplate()
    {
        QFETCH(QString, platform);
        const auto objects = rendered(renderInput(platform));
        for (const QJsonObject &object : objects) {
            const QJsonObject metadata = object.value(u"metadata"_s).toObject();
            const QJsonObject labels = metadata.value(u"labels"_s).toObject();
            QCOMPARE(labels.value(u"app.kubernetes.io/part-of"_s).toString(), u"shopflow"_s);
            QCOMPARE(labels.value(u"app.kubernetes.io/managed-by"_s).toString(), u"shopflow-console"_s);
            QCOMPARE(labels.value(u"app.kubernetes.io/instance"_s).toString(), u"shop"_s);
            QVERIFY(labels.value(u"shopflow.io/owner"_s).toString().startsWith(u"u-"_s));
            QCOMPARE(labels.value(u"shopflow.io/owner"_s).toString().size(), 18);
            if (object.value(u"kind"_s) != u"Namespace"_s)
                QCOMPARE(metadata.value(u"namespace"_s).toString(), u"store-shop"_s);
            const QJsonObject podLabels = object.value(u"spec"_s).toObject().value(u"template"_s).toObject()
                                              .value(u"metadata"_s).toObject().value(u"labels"_s).toObject();
            const QJsonObject selector = object.value(u"spec"_s).toObject().value(u"selector"_s).toObject()
                                             .value(u"matchLabels"_s).toObject();
            for (auto it = selector.begin(); it != selector.end(); ++it)
                QCOMPARE(podLabels.value(it.key()), it.value());
        }
    }

    void carriesAnyTitleUnchanged_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("title");
        for (const QString &platform : catalog().platforms()) {
            const auto row = [&platform](const char *name, const QString &title) {
                QTest::addRow("%s: %s", qPrintable(platform), name) << platform << title;
            };
            row("quotes", u"a \"b\" 'c' `d`"_s);
            row("shell", u"$(reboot); ${HOME} && x | y"_s);
            row("kubelet", u"$(STORE) $$(X)"_s);
            row("placeholder", u"{{ namespace }} {{ nothing }}"_s);
            row("yaml", u"a: b\n- c: {d: [e]} # f"_s);
            row("json", u"\\\" }, {\"url\": \"http://x\" "_s);
            row("php", u"<?php system('id'); ?> ' . `id` . '"_s);
            row("emoji", u"Shop 😀 متجر"_s);
        }
    }
    void carriesAnyTitleUnchanged()
    {
        QFETCH(QString, platform);
        QFETCH(QString, title);
        RenderInput in = renderInput(platform);
        in.spec.title = title;
        const auto objects = rendered(in);
        const QJsonObject setup = find(objects, u"ConfigMap"_s, u"store-setup"_s).value(u"data"_s).toObject();
        const QString seen = setup.contains(u"store.json"_s)
                                 ? QJsonDocument::fromJson(setup.value(u"store.json"_s).toString().toUtf8())
                                       .object().value(u"title"_s).toString()
                                 : setup.value(u"title"_s).toString();
        QCOMPARE(seen, title);
        // Nowhere in a pod: kubelet would expand $(X) in env and args.
        const QString pod = QString::fromUtf8(QJsonDocument(find(objects, u"Deployment"_s, u"web"_s)).toJson());
        QVERIFY(!pod.contains(title));
    }

    void hasNoSecretsAndNoPlaceholders_data() { platformRows(); }
    void hasNoSecretsAndNoPlaceholders()
    {
        QFETCH(QString, platform);
        const auto objects = rendered(renderInput(platform));
        for (const QJsonObject &object : objects) {
            const QString text = QString::fromUtf8(QJsonDocument(object).toJson());
            QVERIFY2(!text.contains(u"{{ "_s), qPrintable(text.left(300)));
            QVERIFY(object.value(u"kind"_s) != u"Secret"_s);
        }
    }

    void runsRestricted_data() { platformRows(); }
    void runsRestricted()
    {
        QFETCH(QString, platform);
        const auto objects = rendered(renderInput(platform));
        const QJsonObject space = find(objects, u"Namespace"_s, u"store-shop"_s);
        const QJsonObject labels = space.value(u"metadata"_s).toObject().value(u"labels"_s).toObject();
        for (const QString &mode : {u"enforce"_s, u"warn"_s, u"audit"_s})
            QCOMPARE(labels.value(u"pod-security.kubernetes.io/"_s + mode).toString(), u"restricted"_s);
        for (const QJsonObject &object : objects) {
            const QJsonObject pod = object.value(u"spec"_s).toObject().value(u"template"_s).toObject()
                                        .value(u"spec"_s).toObject();
            if (pod.isEmpty())
                continue;
            QCOMPARE(pod.value(u"automountServiceAccountToken"_s), QJsonValue(false));
            QCOMPARE(pod.value(u"enableServiceLinks"_s), QJsonValue(false));
            const QJsonObject security = pod.value(u"securityContext"_s).toObject();
            QCOMPARE(security.value(u"runAsNonRoot"_s), QJsonValue(true));
            QVERIFY(security.value(u"runAsUser"_s).toInt() > 0);
            QCOMPARE(security.value(u"fsGroupChangePolicy"_s).toString(), u"OnRootMismatch"_s);
            QJsonArray containers = pod.value(u"initContainers"_s).toArray();
            const QJsonArray mains = pod.value(u"containers"_s).toArray();
            for (const QJsonValue &main : mains)
                containers.append(main);
            for (const QJsonValue &each : std::as_const(containers)) {
                const QJsonObject container = each.toObject();
                QCOMPARE(container.value(u"imagePullPolicy"_s).toString(), u"IfNotPresent"_s);
                const QJsonObject own = container.value(u"securityContext"_s).toObject();
                QCOMPARE(own.value(u"allowPrivilegeEscalation"_s), QJsonValue(false));
                QCOMPARE(own.value(u"capabilities"_s).toObject().value(u"drop"_s).toArray(), QJsonArray{u"ALL"_s});
                const QJsonObject resources = container.value(u"resources"_s).toObject();
                QVERIFY(!resources.value(u"limits"_s).toObject().isEmpty());
                QVERIFY(!resources.value(u"requests"_s).toObject().isEmpty());
                const QJsonArray env = container.value(u"env"_s).toArray();
                for (const QJsonValue &variable : env) {
                    const QString name = variable.toObject().value(u"name"_s).toString();
                    static const QRegularExpression hot(u"PASSWORD|SECRET|_KEY|_SALT"_s);
                    if (name.contains(hot))
                        QVERIFY2(name.endsWith(u"_FILE"_s), qPrintable(name));
                }
            }
        }
    }

    void readsOctalFileModes_data() { platformRows(); }
    void readsOctalFileModes()
    {
        QFETCH(QString, platform);
        const auto objects = rendered(renderInput(platform));
        const QJsonArray volumes = podSpec(find(objects, u"StatefulSet"_s, u"database"_s)).value(u"volumes"_s).toArray();
        bool seen = false;
        for (const QJsonValue &volume : volumes) {
            if (volume.toObject().value(u"name"_s) != u"secrets"_s)
                continue;
            seen = true;
            QCOMPARE(volume.toObject().value(u"secret"_s).toObject().value(u"defaultMode"_s).toInt(), 0440);
        }
        QVERIFY(seen);
    }

    void putsTheAnsweredNodePortIntoTheConfiguration()
    {
        RenderInput in = renderInput(u"medusa"_s);
        const auto before = rendered(in);
        in.address.nodePort = 32165;
        const auto after = rendered(in);
        const QJsonObject config = find(after, u"ConfigMap"_s, u"store-config"_s).value(u"data"_s).toObject();
        QCOMPARE(config.value(u"ADMIN_CORS"_s).toString(), u"http://203.0.113.10:32165"_s);
        const auto hashOf = [](const QVector<QJsonObject> &objects) {
            return find(objects, u"Deployment"_s, u"web"_s).value(u"spec"_s).toObject().value(u"template"_s).toObject()
                .value(u"metadata"_s).toObject().value(u"annotations"_s).toObject()
                .value(u"shopflow.io/config-hash"_s).toString();
        };
        QVERIFY(!hashOf(before).isEmpty());
        QVERIFY(hashOf(before) != hashOf(after));
        QCOMPARE(hashOf(after), hashOf(rendered(in)));
    }

    void leavesOutWhatIsNotAskedFor_data() { platformRows(); }
    void leavesOutWhatIsNotAskedFor()
    {
        QFETCH(QString, platform);
        RenderInput in = renderInput(platform);
        auto claim = find(rendered(in), u"PersistentVolumeClaim"_s, u"data"_s).value(u"spec"_s).toObject();
        QVERIFY(!claim.contains(u"storageClassName"_s));
        in.spec.storageClass = u"fast"_s;
        claim = find(rendered(in), u"PersistentVolumeClaim"_s, u"data"_s).value(u"spec"_s).toObject();
        QCOMPARE(claim.value(u"storageClassName"_s).toString(), u"fast"_s);
        in.spec.exposure = Exposure::NodePort;
        QCOMPARE(specOf(find(rendered(in), u"Service"_s, u"store-shop"_s)).value(u"type"_s).toString(), u"NodePort"_s);
        QVERIFY(find(rendered(in), u"Ingress"_s, u"store-shop"_s).isEmpty());
        in.spec.exposure = Exposure::Ingress;
        in.spec.host = u"shop.example.com"_s;
        const auto objects = rendered(in);
        QCOMPARE(find(objects, u"Service"_s, u"store-shop"_s).value(u"spec"_s).toObject().value(u"type"_s).toString(),
                 u"ClusterIP"_s);
        QVERIFY(!find(objects, u"Ingress"_s, u"store-shop"_s).isEmpty());
    }

    void makesFreshSecretsThatAreStrong_data() { platformRows(); }
    void makesFreshSecretsThatAreStrong()
    {
        QFETCH(QString, platform);
        const Blueprint &blueprint = blueprintOf(platform);
        const auto first = StoreManifests::freshSecrets(blueprint, renderInput(platform));
        const auto second = StoreManifests::freshSecrets(blueprint, renderInput(platform));
        QCOMPARE(first.size(), blueprint.secrets.size());
        for (qsizetype i = 0; i < first.size(); ++i) {
            const QJsonObject data = first.at(i).value(u"data"_s).toObject();
            for (auto it = data.begin(); it != data.end(); ++it) {
                const QByteArray value = QByteArray::fromBase64(it.value().toString().toLatin1());
                QVERIFY(!value.isEmpty());
                if (!blueprint.secrets.at(i).keys.value(it.key()).startsWith("generate:"_L1))
                    continue;
                QVERIFY(value.size() >= 24);
                QVERIFY(second.at(i).value(u"data"_s).toObject().value(it.key()) != it.value());
            }
        }
    }

    void asksForMissingImages()
    {
        const Blueprint &blueprint = blueprintOf(u"medusa"_s);
        StoreSpec spec = renderInput(u"medusa"_s).spec;
        const auto missing = StoreManifests::images(blueprint, spec, {});
        QVERIFY(!missing.ok());
        QCOMPARE(toString(missing.error().kind), u"image"_s);
        QVERIFY(missing.error().nextStep.contains(u"--image web="_s));
        const auto shared = StoreManifests::images(blueprint, spec, {{u"medusa.web"_s, u"shared:1"_s}});
        QVERIFY(shared.ok());
        QCOMPARE(shared->value(u"web"_s), u"shared:1"_s);
        spec.images.insert(u"web"_s, u"own:1"_s);
        QCOMPARE(StoreManifests::images(blueprint, spec, {{u"medusa.web"_s, u"shared:1"_s}})->value(u"web"_s), u"own:1"_s);
    }

    void writesTheMailPasswordOnlyIntoItsSecret()
    {
        const Blueprint &blueprint = blueprintOf(u"medusa"_s);
        RenderInput in = renderInput(u"medusa"_s);
        in.mailPassword = Secret("hot-secret-4711");
        QVERIFY(!StoreManifests::mailSecret(blueprint, in));
        in.spec.mail = MailSettings{u"smtp.example.com"_s, 587, u"starttls"_s, u"shop"_s, {}};
        const auto secret = StoreManifests::mailSecret(blueprint, in);
        QVERIFY(secret.has_value());
        QCOMPARE(secret->value(u"metadata"_s).toObject().value(u"name"_s).toString(), u"store-mail"_s);
        QCOMPARE(QByteArray::fromBase64(secret->value(u"data"_s).toObject().value(u"password"_s).toString().toLatin1()),
                 QByteArray("hot-secret-4711"));
        for (const QJsonObject &object : rendered(in))
            QVERIFY(!QJsonDocument(object).toJson().contains("hot-secret"));
        in.mailPassword = {};
        QVERIFY(!StoreManifests::mailSecret(blueprint, in));
    }

    void siteUrls_data()
    {
        QTest::addColumn<QString>("exposure");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("baseDomain");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<int>("nodePort");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *name, const char *exposure, const char *host, const char *domain, bool tls,
                            int port, const char *url) {
            QTest::newRow(name) << QString::fromLatin1(exposure) << QString::fromLatin1(host)
                                << QString::fromLatin1(domain) << tls << port << QString::fromLatin1(url);
        };
        row("host", "ingress", "shop.example.com", "", false, 0, "http://shop.example.com");
        row("host by https", "ingress", "shop.example.com", "", true, 0, "https://shop.example.com");
        row("domain", "ingress", "", "example.com", false, 0, "http://shop.example.com");
        row("address", "ingress", "", "", false, 0, "http://shop.203.0.113.10.sslip.io");
        row("node port", "nodeport", "", "", false, 31000, "http://203.0.113.10:31000");
        row("node port not answered yet", "nodeport", "", "", false, 0, "http://shop.localhost");
        row("not exposed", "none", "", "", false, 0, "http://shop.localhost");
        row("not exposed, with a host", "none", "shop.example.com", "", false, 0, "http://shop.example.com");
    }
    void siteUrls()
    {
        QFETCH(QString, exposure);
        QFETCH(QString, host);
        QFETCH(QString, baseDomain);
        QFETCH(bool, tls);
        QFETCH(int, nodePort);
        RenderInput in = renderInput(u"medusa"_s);
        in.spec.exposure = exposureFromString(exposure);
        in.spec.host = host;
        in.spec.baseDomain = baseDomain;
        in.spec.tls = tls;
        in.address.nodePort = nodePort;
        QTEST(StoreManifests::siteUrl(blueprintOf(u"medusa"_s), in), "url");
    }
};

QTEST_APPLESS_MAIN(tst_StoreManifests)
#include "tst_StoreManifests.moc"
