// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/SharedSettings.h"

#include "provisioning/ClusterChecks.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

class tst_SharedSettings : public QObject
{
    Q_OBJECT

    BlueprintCatalog m_catalog = BlueprintCatalog::load().value();

    static Result<kube::ApiResponse> data(const QJsonObject &data)
    {
        kube::ApiResponse response;
        response.status = 200;
        response.body = QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson();
        return response;
    }
    static Result<kube::ApiResponse> refused(ErrorKind kind) { return Error{kind, u"No."_s, {}, {}}; }

    ClusterFacts facts(const QJsonObject &settings)
    {
        ClusterFacts facts;
        SharedSettings::read(data(settings), m_catalog, facts);
        return facts;
    }

private Q_SLOTS:
    void asksForTheTwoObjects()
    {
        QCOMPARE(SharedSettings::request().path, u"/api/v1/namespaces/shopflow-system/configmaps/console-settings"_s);
        QCOMPARE(SharedSettings::mailPasswordRequest().path, u"/api/v1/namespaces/shopflow-system/secrets/console-mail"_s);
    }

    void reads()
    {
        const ClusterFacts found = facts({{u"image.medusa.web"_s, u"a:1"_s},
                                          {u"baseDomain"_s, u"shops.example.com"_s},
                                          {u"clusterIssuer"_s, u"letsencrypt"_s}});
        QCOMPARE(found.shared.images.value(u"medusa.web"_s), u"a:1"_s);
        QCOMPARE(found.shared.baseDomain, u"shops.example.com"_s);
        QCOMPARE(found.address.clusterIssuer, u"letsencrypt"_s);
        const auto check = SharedSettings::check(found, true);
        QCOMPARE(toString(check.value().result), u"pass"_s);
        QVERIFY(check->detail.contains(u"the base domain shops.example.com"_s));
    }

    void stopsNobody()
    {
        for (const ErrorKind kind : {ErrorKind::NotFound, ErrorKind::Forbidden, ErrorKind::Timeout}) {
            ClusterFacts found;
            SharedSettings::read(refused(kind), m_catalog, found);
            SharedSettings::readMailPassword(refused(kind), found);
            SharedSettings::settle(found);
            QVERIFY(found.shared == ConsoleSettings());
            const auto check = SharedSettings::check(found, false);
            QCOMPARE(toString(check.value().result), kind == ErrorKind::NotFound ? u"pass"_s : u"unknown"_s);
            // Who creates a store hears of it only when it could matter.
            QCOMPARE(SharedSettings::check(found, true).has_value(), kind == ErrorKind::Timeout);
        }
        const ClusterFacts wrong = facts({{u"baseDomain"_s, u"http://shops"_s}, {u"defaultPlan"_s, u"medium"_s}});
        QVERIFY(wrong.shared.baseDomain.isEmpty());
        QCOMPARE(wrong.shared.defaultPlan, u"medium"_s);
        QCOMPARE(toString(SharedSettings::check(wrong, true).value().result), u"warn"_s);
    }

    void needsThePasswordOfTheMailServer()
    {
        const QJsonObject login{{u"mail.host"_s, u"smtp.example.com"_s}, {u"mail.user"_s, u"shops"_s}};
        ClusterFacts without = facts(login);
        SharedSettings::readMailPassword(refused(ErrorKind::Forbidden), without);
        SharedSettings::settle(without);
        QVERIFY(!without.shared.mail);
        const auto check = SharedSettings::check(without, true);
        QCOMPARE(toString(check.value().result), u"warn"_s);
        QVERIFY(check->nextStep.contains(u"shopflow-shared-mail"_s));

        ClusterFacts with = facts(login);
        SharedSettings::readMailPassword(data({{u"password"_s, u"czNjcjN0"_s}}), with);
        SharedSettings::settle(with);
        QCOMPARE(with.shared.mail.value().user, u"shops"_s);
        QCOMPARE(with.sharedMailPassword.reveal(), "s3cr3t");
        QVERIFY(!SharedSettings::check(with, true).value().detail.contains(u"s3cr3t"_s));

        ClusterFacts open = facts({{u"mail.host"_s, u"smtp.example.com"_s}});
        SharedSettings::settle(open);
        QVERIFY(open.shared.mail.has_value());
    }

    void choosesTheIngressClass()
    {
        kube::ApiResponse response;
        response.status = 200;
        response.body = R"({"kind":"IngressClassList","apiVersion":"networking.k8s.io/v1","metadata":{},"items":[
            {"metadata":{"name":"inner"},"spec":{"controller":"k8s.io/ingress-nginx"}},
            {"metadata":{"name":"outer","annotations":{"ingressclass.kubernetes.io/is-default-class":"true"}},"spec":{"controller":"traefik.io/ingress-controller"}}]})";
        ClusterFacts plain;
        QCOMPARE(toString(ClusterChecks::ingressClass(response, true, plain).result), u"pass"_s);
        QCOMPARE(plain.address.ingressClass, u"outer"_s);
        ClusterFacts named = facts({{u"ingressClass"_s, u"inner"_s}});
        QCOMPARE(toString(ClusterChecks::ingressClass(response, true, named).result), u"pass"_s);
        QCOMPARE(named.address.ingressClass, u"inner"_s);
        QCOMPARE(named.address.ingressNamespace, u"ingress-nginx"_s);
        ClusterFacts missing = facts({{u"ingressClass"_s, u"gone"_s}});
        QCOMPARE(toString(ClusterChecks::ingressClass(response, true, missing).result), u"warn"_s);
        QCOMPARE(missing.address.ingressClass, u"outer"_s);
    }
};

QTEST_APPLESS_MAIN(tst_SharedSettings)
#include "tst_SharedSettings.moc"
