// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/ConsoleSettings.h"

#include "stores/Blueprint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

class tst_ConsoleSettings : public QObject
{
    Q_OBJECT

    BlueprintCatalog m_catalog = BlueprintCatalog::load().value();

    static ConsoleSettings whole()
    {
        MailSettings mail;
        mail.host = u"smtp.example.com"_s;
        mail.user = u"shops"_s;
        mail.from = u"shop@example.com"_s;
        ConsoleSettings settings;
        settings.baseDomain = u"shops.example.com"_s;
        settings.publicAddress = u"203.0.113.7"_s;
        settings.ingressClass = u"traefik"_s;
        settings.clusterIssuer = u"letsencrypt"_s;
        settings.defaultPlan = u"medium"_s;
        settings.images = {{u"medusa.web"_s, u"registry.example.com/shop:1"_s}};
        settings.mail = mail;
        return settings;
    }
    static StoreSpec spec(const QString &platform)
    {
        StoreSpec spec;
        spec.name = u"shop"_s;
        spec.platform = platform;
        return spec;
    }

private Q_SLOTS:
    void survivesItsConfigMap()
    {
        QCOMPARE(ConsoleSettings::fromData(whole().toData()), whole());
        QCOMPARE(ConsoleSettings::fromData(ConsoleSettings().toData()), ConsoleSettings());
        QVERIFY(whole().problems(m_catalog).isEmpty());
        // What is not set is written as nothing, so that it replaces what was there.
        QCOMPARE(ConsoleSettings().toData().value(u"baseDomain"_s), QJsonValue(QString()));
        QCOMPARE(ConsoleSettings().toData().value(u"mail.port"_s), QJsonValue(QString()));
    }

    void readsWhatPeopleWriteByHand()
    {
        const auto settings = ConsoleSettings::fromData({{u"baseDomain"_s, u" shops.example.com\n"_s},
                                                         {u"mail.host"_s, u"smtp.example.com"_s},
                                                         {u"mail.security"_s, u"tls"_s},
                                                         {u"colour"_s, u"blue"_s}});
        QCOMPARE(settings.baseDomain, u"shops.example.com"_s);
        QCOMPARE(settings.mail.value().port, 465);
        QCOMPARE(settings.words(), (QStringList{u"the base domain shops.example.com"_s, u"the mail server smtp.example.com:465"_s}));
    }

    void leavesOutWhatIsWrong_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("field");
        QTest::newRow("domain") << u"baseDomain"_s << u"http://shops"_s << u"baseDomain"_s;
        QTest::newRow("address") << u"publicAddress"_s << u"http://shops:80"_s << u"publicAddress"_s;
        QTest::newRow("class") << u"ingressClass"_s << u"a b"_s << u"ingressClass"_s;
        QTest::newRow("issuer") << u"clusterIssuer"_s << u"a/b"_s << u"clusterIssuer"_s;
        QTest::newRow("plan") << u"defaultPlan"_s << u"huge"_s << u"defaultPlan"_s;
        QTest::newRow("image") << u"image.medusa.web"_s << u"not an image"_s << u"image.medusa.web"_s;
        QTest::newRow("component") << u"image.medusa.nothing"_s << u"a:1"_s << u"image.medusa.nothing"_s;
        QTest::newRow("platform") << u"image.nothing.web"_s << u"a:1"_s << u"image.nothing.web"_s;
        QTest::newRow("mail server") << u"mail.host"_s << u"smtp example"_s << u"mail.host"_s;
        QTest::newRow("mail port") << u"mail.port"_s << u"many"_s << u"mail.port"_s;
        QTest::newRow("sender") << u"mail.from"_s << u"nobody"_s << u"mail.from"_s;
    }
    void leavesOutWhatIsWrong()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, field);
        QJsonObject data = whole().toData();
        data.insert(key, value);
        const auto settings = ConsoleSettings::fromData(data);
        const auto problems = settings.problems(m_catalog);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().field, field);
        QVERIFY(problems.constFirst().message.endsWith(u'.'));
        QVERIFY(!problems.constFirst().nextStep.isEmpty());
        const ConsoleSettings usable = settings.usable(m_catalog);
        QVERIFY(usable.problems(m_catalog).isEmpty());
        QCOMPARE(usable.words().size(), field.startsWith("image"_L1) && key != "image.medusa.web"_L1 ? 7 : 6);
    }

    void completesNewStores()
    {
        const Blueprint &shop = *m_catalog.find(u"woocommerce"_s);
        const Blueprint &headless = *m_catalog.find(u"medusa"_s);
        const StoreSpec filled = whole().completed(spec(u"woocommerce"_s), shop, {true, true, true});
        QCOMPARE(filled.chosenHost(), u"shop.shops.example.com"_s);
        QCOMPARE(filled.plan, u"medium"_s);
        QVERIFY(filled.mail == whole().mail);
        QVERIFY(filled.problems(m_catalog).isEmpty());
        // Nothing that the store has no use for.
        const StoreSpec other = whole().completed(spec(u"medusa"_s), headless, {});
        QCOMPARE(other, spec(u"medusa"_s));
    }

    void keepsWhatPeopleSay()
    {
        const Blueprint &shop = *m_catalog.find(u"woocommerce"_s);
        StoreSpec own = spec(u"woocommerce"_s);
        own.host = u"shop.example.org"_s;
        own.mail = MailSettings();
        own.mail->host = u"mail.example.org"_s;
        QCOMPARE(whole().completed(own, shop, {}), own);
        QCOMPARE(whole().completed(spec(u"woocommerce"_s), shop, {false, false, false}), spec(u"woocommerce"_s));
        StoreSpec closed = spec(u"woocommerce"_s);
        closed.exposure = Exposure::None;
        QVERIFY(whole().completed(closed, shop, {}).baseDomain.isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_ConsoleSettings)
#include "tst_ConsoleSettings.moc"
