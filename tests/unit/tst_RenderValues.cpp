// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/RenderValues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

class tst_RenderValues : public QObject
{
    Q_OBJECT

    static Blueprint blueprint()
    {
        Blueprint blueprint;
        blueprint.platform = u"p"_s;
        blueprint.defaultExposure = Exposure::Ingress;
        blueprint.settings = {{u"currency"_s, {}, u"USD"_s, {}, {}, false}, {u"plugin"_s, {}, {}, {}, {}, true}};
        blueprint.files = {{u"setup.sh"_s, u"echo"_s}, {u"php/a.ini"_s, u"x=1"_s}};
        return blueprint;
    }

    static RenderInput input()
    {
        RenderInput input;
        input.spec.name = u"shop"_s;
        input.spec.title = u"A \"shop\""_s;
        input.spec.host = u"shop.example.com"_s;
        return input;
    }

    static QJsonObject description(const RenderInput &in)
    {
        return QJsonDocument::fromJson(storeDescription(blueprint(), in).toUtf8()).object();
    }

private Q_SLOTS:
    void describesTheStore()
    {
        RenderInput in = input();
        in.spec.settings = {{u"currency"_s, u"EUR"_s}};
        QCOMPARE(description(in),
                 (QJsonObject{{u"name"_s, u"shop"_s},
                              {u"title"_s, u"A \"shop\""_s},
                              {u"url"_s, u"http://shop.example.com"_s},
                              {u"adminEmail"_s, u"admin@shop.example"_s},
                              {u"samples"_s, true},
                              {u"settings"_s, QJsonObject{{u"currency"_s, u"EUR"_s}, {u"plugin"_s, u""_s}}},
                              {u"mail"_s, QJsonValue::Null}}));
    }

    void describesTheMailServerWithoutItsPassword()
    {
        RenderInput in = input();
        in.spec.mail = MailSettings{u"smtp.example.com"_s, 465, u"tls"_s, u"me"_s, {}};
        in.mailPassword = Secret("hot-secret-4711");
        QCOMPARE(description(in).value(u"mail"_s).toObject(),
                 (QJsonObject{{u"host"_s, u"smtp.example.com"_s},
                              {u"port"_s, 465},
                              {u"security"_s, u"tls"_s},
                              {u"user"_s, u"me"_s},
                              {u"from"_s, u"admin@shop.example"_s}}));
        const QJsonObject values = renderValues(blueprint(), in, {});
        QVERIFY(!QJsonDocument(values).toJson().contains("hot-secret"));
        QCOMPARE(values.value(u"mail"_s), QJsonValue(true));
        QCOMPARE(values.value(u"mail.port"_s), QJsonValue(465));
        QVERIFY(values.value(u"mail.block"_s).isNull());
    }

    void letsAnAddressOfAMailServerThrough_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("cidr");
        QTest::newRow("IPv4") << u"10.1.2.3"_s << u"10.1.2.3/32"_s;
        QTest::newRow("IPv6") << u"fd00::25"_s << u"fd00::25/128"_s;
        QTest::newRow("name") << u"smtp.example.com"_s << QString();
    }
    void letsAnAddressOfAMailServerThrough()
    {
        QFETCH(QString, host);
        RenderInput in = input();
        in.spec.mail = MailSettings{host, 25, u"none"_s, {}, {}};
        const QJsonObject block = renderValues(blueprint(), in, {}).value(u"mail.block"_s).toObject();
        QTEST(block.value(u"ipBlock"_s).toObject().value(u"cidr"_s).toString(), "cidr");
    }

    void givesFilesTheirPathsBack()
    {
        const QJsonObject values = renderValues(blueprint(), input(), {});
        const QJsonObject data = values.value(u"setup.data"_s).toObject();
        QCOMPARE(data.keys(), (QStringList{u"php.a.ini"_s, u"setup.sh"_s, u"store.json"_s}));
        QCOMPARE(values.value(u"setup.items"_s).toArray(),
                 (QJsonArray{QJsonObject{{u"key"_s, u"store.json"_s}, {u"path"_s, u"store.json"_s}},
                             QJsonObject{{u"key"_s, u"php.a.ini"_s}, {u"path"_s, u"php/a.ini"_s}},
                             QJsonObject{{u"key"_s, u"setup.sh"_s}, {u"path"_s, u"setup.sh"_s}}}));
    }

    void knowsTheSite_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<int>("nodePort");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("authority");
        QTest::newRow("http") << false << 0 << u"http://shop.example.com"_s << u"shop.example.com"_s;
        QTest::newRow("https") << true << 0 << u"https://shop.example.com"_s << u"shop.example.com"_s;
        QTest::newRow("port") << false << 31000 << u"http://192.0.2.1:31000"_s << u"192.0.2.1:31000"_s;
    }
    void knowsTheSite()
    {
        QFETCH(bool, tls);
        QFETCH(int, nodePort);
        QFETCH(QString, url);
        RenderInput in = input();
        in.spec.tls = tls;
        in.address.nodePort = nodePort;
        in.address.publicHost = u"192.0.2.1"_s;
        in.address.clusterIssuer = u"letsencrypt"_s;
        if (nodePort > 0)
            in.spec.exposure = Exposure::NodePort;
        const QJsonObject values = renderValues(blueprint(), in, {});
        QCOMPARE(values.value(u"site.url"_s).toString(), url);
        QTEST(values.value(u"site.authority"_s).toString(), "authority");
        QCOMPARE(values.value(u"site.scheme"_s).toString(), url.section(u':', 0, 0));
        // Nobody asks for a certificate of a store without TLS.
        QCOMPARE(values.value(u"ingress.issuer"_s).toString(), tls ? u"letsencrypt"_s : QString());
    }
};

QTEST_APPLESS_MAIN(tst_RenderValues)
#include "tst_RenderValues.moc"
