// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/QuotaArithmetic.h"
#include "provisioning/StoreManifests.h"
#include "provisioning/Substitution.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

class tst_StoreManifests : public QObject
{
    Q_OBJECT

    std::optional<BlueprintCatalog> m_catalog;

    static RenderInput input(const QString &plan = u"small"_s)
    {
        RenderInput input;
        input.spec.name = u"shop"_s;
        input.spec.title = u"My Shop"_s;
        input.spec.platform = u"medusa"_s;
        input.spec.plan = plan;
        input.images = {{u"web"_s, u"w:1"_s}, {u"database"_s, u"d:1"_s}, {u"cache"_s, u"c:1"_s}};
        input.ownerName = u"oidc:asha@example.com"_s;
        input.runId = u"run"_s;
        input.address.publicHost = u"203.0.113.10"_s;
        return input;
    }

    QVector<QJsonObject> rendered(const RenderInput &in) const
    {
        auto objects = StoreManifests::render(*m_catalog->find(u"medusa"_s), in);
        if (!objects)
            qWarning().noquote() << objects.error().message;
        return objects ? objects.value() : QVector<QJsonObject>{};
    }

    static QJsonObject find(const QVector<QJsonObject> &objects, const QString &kind, const QString &name)
    {
        for (const QJsonObject &object : objects) {
            if (object.value(u"kind"_s) == kind && object.value(u"metadata"_s).toObject().value(u"name"_s) == name)
                return object;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = BlueprintCatalog::load();
        QVERIFY2(catalog.ok(), catalog.ok() ? "" : qPrintable(catalog.error().message + catalog.error().detail));
        m_catalog = std::move(catalog).value();
    }

    void rendersAllObjectsInOrder()
    {
        const auto objects = rendered(input());
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
                                         {u"Deployment"_s, u"cache"_s}, {u"Service"_s, u"store-shop"_s},
                                         {u"ResourceQuota"_s, u"store-quota"_s}, {u"LimitRange"_s, u"store-limits"_s},
                                         {u"PersistentVolumeClaim"_s, u"data"_s}, {u"PersistentVolumeClaim"_s, u"files"_s},
                                         {u"NetworkPolicy"_s, u"default-deny"_s}})
            QVERIFY2(!find(objects, kind, name).isEmpty(), qPrintable(kind + u'/' + name));
        QVERIFY(find(objects, u"Ingress"_s, u"store-shop"_s).isEmpty());
    }

    void labelsEveryObjectAndPodTemplate()
    {
        const auto objects = rendered(input());
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
        QTest::addColumn<QString>("title");
        QTest::newRow("quotes") << u"a \"b\" 'c' `d`"_s;
        QTest::newRow("shell") << u"$(reboot); ${HOME} && x | y"_s;
        QTest::newRow("kubelet") << u"$(STORE) $$(X)"_s;
        QTest::newRow("placeholder") << u"{{ namespace }} {{ nothing }}"_s;
        QTest::newRow("yaml") << u"a: b\n- c: {d: [e]} # f"_s;
        QTest::newRow("emoji") << u"Shop 😀 متجر"_s;
    }
    void carriesAnyTitleUnchanged()
    {
        QFETCH(QString, title);
        RenderInput in = input();
        in.spec.title = title;
        const auto objects = rendered(in);
        const QJsonObject setup = find(objects, u"ConfigMap"_s, u"store-setup"_s);
        QCOMPARE(setup.value(u"data"_s).toObject().value(u"title"_s).toString(), title);
        // Nowhere in a pod: kubelet would expand $(X) in env and args.
        const QString pod = QString::fromUtf8(QJsonDocument(find(objects, u"Deployment"_s, u"web"_s)).toJson());
        QVERIFY(!pod.contains(title));
    }

    void hasNoSecretsAndNoPlaceholders()
    {
        const auto objects = rendered(input());
        for (const QJsonObject &object : objects) {
            const QString text = QString::fromUtf8(QJsonDocument(object).toJson());
            QVERIFY2(!text.contains(u"{{"_s), qPrintable(text.left(300)));
            QVERIFY(object.value(u"kind"_s) != u"Secret"_s);
        }
    }

    void runsRestricted()
    {
        const auto objects = rendered(input());
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
                    if (name.contains(u"PASSWORD"_s) || name.contains(u"SECRET"_s))
                        QVERIFY2(name.endsWith(u"_FILE"_s), qPrintable(name));
                }
            }
        }
    }

    void readsOctalFileModes()
    {
        const auto objects = rendered(input());
        const QJsonArray volumes = find(objects, u"StatefulSet"_s, u"database"_s).value(u"spec"_s).toObject()
                                       .value(u"template"_s).toObject().value(u"spec"_s).toObject()
                                       .value(u"volumes"_s).toArray();
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
        RenderInput in = input();
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

    void leavesOutWhatIsNotAskedFor()
    {
        RenderInput in = input();
        auto claim = find(rendered(in), u"PersistentVolumeClaim"_s, u"data"_s).value(u"spec"_s).toObject();
        QVERIFY(!claim.contains(u"storageClassName"_s));
        in.spec.storageClass = u"fast"_s;
        claim = find(rendered(in), u"PersistentVolumeClaim"_s, u"data"_s).value(u"spec"_s).toObject();
        QCOMPARE(claim.value(u"storageClassName"_s).toString(), u"fast"_s);
        in.spec.exposure = Exposure::Ingress;
        in.spec.host = u"shop.example.com"_s;
        const auto objects = rendered(in);
        QCOMPARE(find(objects, u"Service"_s, u"store-shop"_s).value(u"spec"_s).toObject().value(u"type"_s).toString(),
                 u"ClusterIP"_s);
        QVERIFY(!find(objects, u"Ingress"_s, u"store-shop"_s).isEmpty());
    }

    void provesEveryPlan_data()
    {
        QTest::addColumn<QString>("plan");
        for (const char *plan : {"small", "medium", "large"})
            QTest::newRow(plan) << QString::fromLatin1(plan);
    }
    void provesEveryPlan()
    {
        QFETCH(QString, plan);
        const Blueprint &blueprint = *m_catalog->find(u"medusa"_s);
        const auto objects = rendered(input(plan));
        const auto planValue = blueprint.planFor(input(plan).spec);
        QVERIFY(planValue.ok());
        const auto proof = QuotaArithmetic::prove(blueprint, *planValue, objects);
        QVERIFY2(proof.ok(), proof.ok() ? "" : qPrintable(proof.error().message + proof.error().detail));
        QCOMPARE(QuotaArithmetic::moments(blueprint, *planValue, objects).size(), blueprint.moments.size());
    }

    void provesEveryCustomPlanOrRefusesIt()
    {
        const Blueprint &blueprint = *m_catalog->find(u"medusa"_s);
        int proved = 0;
        int refused = 0;
        for (int cpu = 1000; cpu <= 8000; cpu += 700) {
            for (int memory = 1024; memory <= 8192; memory += 900) {
                RenderInput in = input(u"custom"_s);
                in.spec.customCpu = Quantity::milli(cpu);
                in.spec.customMemory = Quantity::bytes(qint64(memory) << 20);
                in.spec.customStorage = Quantity::of(u"25Gi"_s);
                const auto plan = blueprint.planFor(in.spec);
                if (!plan) {
                    ++refused;
                    QCOMPARE(toString(plan.error().kind), u"invalid"_s);
                    continue;
                }
                ++proved;
                QVERIFY(QuotaArithmetic::prove(blueprint, *plan, rendered(in)).ok());
            }
        }
        QVERIFY(proved > 20);
        QVERIFY(refused > 5);
    }

    void findsWhatDoesNotFit()
    {
        const Blueprint &blueprint = *m_catalog->find(u"medusa"_s);
        auto plan = blueprint.planFor(input().spec);
        QVERIFY(plan.ok());
        Plan tight = plan.value();
        tight.memory = tight.memory - Quantity::bytes(Q_INT64_C(1) << 20);
        QCOMPARE(toString(QuotaArithmetic::prove(blueprint, tight, rendered(input())).error().kind), u"quota"_s);
        tight = plan.value();
        tight.storage = Quantity::of(u"2Gi"_s);
        QCOMPARE(toString(QuotaArithmetic::prove(blueprint, tight, rendered(input())).error().kind), u"quota"_s);
    }

    void countsAPodAsKubernetesDoes()
    {
        const auto container = [](const char *cpu, bool sidecar = false) {
            QJsonObject object{{u"resources"_s, QJsonObject{{u"limits"_s, QJsonObject{{u"cpu"_s, QString::fromLatin1(cpu)}}}}}};
            if (sidecar)
                object.insert(u"restartPolicy"_s, u"Always"_s);
            return object;
        };
        QJsonObject pod{{u"containers"_s, QJsonArray{container("300m"), container("200m")}},
                        {u"initContainers"_s, QJsonArray{container("700m")}}};
        QCOMPARE(QuotaArithmetic::podSum(pod).cpuLimit, Quantity::milli(700));
        pod.insert(u"initContainers"_s, QJsonArray{container("100m")});
        QCOMPARE(QuotaArithmetic::podSum(pod).cpuLimit, Quantity::milli(500));
        pod.insert(u"initContainers"_s, QJsonArray{container("100m", true), container("600m")});
        QCOMPARE(QuotaArithmetic::podSum(pod).cpuLimit, Quantity::milli(700));
        QCOMPARE(QuotaArithmetic::podSum(pod).cpuRequest, Quantity::milli(700));
    }

    void makesFreshSecretsThatAreStrong()
    {
        const Blueprint &blueprint = *m_catalog->find(u"medusa"_s);
        const auto first = StoreManifests::freshSecrets(blueprint, input());
        const auto second = StoreManifests::freshSecrets(blueprint, input());
        QCOMPARE(first.size(), 3);
        for (qsizetype i = 0; i < first.size(); ++i) {
            const QJsonObject data = first.at(i).value(u"data"_s).toObject();
            for (auto it = data.begin(); it != data.end(); ++it) {
                const QByteArray value = QByteArray::fromBase64(it.value().toString().toLatin1());
                QVERIFY(!value.isEmpty());
                if (it.key() == "password"_L1 || it.key() == "jwt"_L1) {
                    QVERIFY(value.size() >= 24);
                    QVERIFY(second.at(i).value(u"data"_s).toObject().value(it.key()) != it.value());
                }
            }
        }
    }

    void asksForMissingImages()
    {
        const Blueprint &blueprint = *m_catalog->find(u"medusa"_s);
        StoreSpec spec = input().spec;
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

    void substitutesByType()
    {
        const Substitution substitution({{u"n"_s, 3}, {u"o"_s, QJsonObject{{u"a"_s, 1}}}, {u"t"_s, u"x{{ n }}"_s},
                                         {u"none"_s, QJsonValue::Null}, {u"yes"_s, true}, {u"no"_s, false}});
        const QJsonObject document{{u"number"_s, u"{{ n }}"_s},
                                   {u"object"_s, u"{{o}}"_s},
                                   {u"text"_s, u"a {{ t }} b"_s},
                                   {u"gone"_s, u"{{ none }}"_s},
                                   {u"kept"_s, QJsonObject{{u"$if"_s, u"yes"_s}, {u"k"_s, 1}}},
                                   {u"dropped"_s, QJsonObject{{u"$if"_s, u"no"_s}, {u"k"_s, 1}}},
                                   {u"unless"_s, QJsonObject{{u"$unless"_s, u"no"_s}, {u"k"_s, 1}}},
                                   {u"list"_s, QJsonArray{QJsonObject{{u"$if"_s, u"no"_s}}, u"{{ n }}"_s}}};
        const auto filled = substitution.fill(document);
        QVERIFY(filled.ok());
        QCOMPARE(filled->toObject(), (QJsonObject{{u"number"_s, 3},
                                                  {u"object"_s, QJsonObject{{u"a"_s, 1}}},
                                                  {u"text"_s, u"a x{{ n }} b"_s},
                                                  {u"kept"_s, QJsonObject{{u"k"_s, 1}}},
                                                  {u"unless"_s, QJsonObject{{u"k"_s, 1}}},
                                                  {u"list"_s, QJsonArray{3}}}));
        QCOMPARE(toString(substitution.fill(u"{{ missing }}"_s).error().kind), u"internal"_s);
    }
};

QTEST_APPLESS_MAIN(tst_StoreManifests)
#include "tst_StoreManifests.moc"
