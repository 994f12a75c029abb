// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/Blueprint.h"
#include "stores/StoreSpec.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

class tst_StoreSpec : public QObject
{
    Q_OBJECT

    std::optional<BlueprintCatalog> m_catalog;

    static StoreSpec good()
    {
        StoreSpec spec;
        spec.name = u"shop"_s;
        spec.title = u"My Shop"_s;
        spec.platform = u"medusa"_s;
        return spec;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = BlueprintCatalog::load();
        QVERIFY2(catalog.ok(), catalog.ok() ? "" : qPrintable(catalog.error().message + catalog.error().detail));
        m_catalog = std::move(catalog).value();
    }

    void acceptsWhatIsLegal()
    {
        QCOMPARE(good().problems(*m_catalog), QVector<SpecProblem>{});
        StoreSpec spec = good();
        spec.title = u"Bär & Söhne “$(X)” \"q\" 😀"_s;
        spec.host = u"shop.example.com"_s;
        spec.adminEmail = u"o'brien+shop@example.com"_s;
        spec.images = {{u"web"_s, u"registry.example.com:5000/a/b:1.2.3-x"_s}};
        QCOMPARE(spec.problems(*m_catalog), QVector<SpecProblem>{});
    }

    void namesTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("empty name") << u"name"_s << QString();
        QTest::newRow("31 characters") << u"name"_s << QString(31, u'a');
        QTest::newRow("upper case") << u"name"_s << u"Shop"_s;
        QTest::newRow("digit first") << u"name"_s << u"1shop"_s;
        QTest::newRow("hyphen last") << u"name"_s << u"shop-"_s;
        QTest::newRow("slash") << u"name"_s << u"../kube-system"_s;
        QTest::newRow("line break") << u"name"_s << u"shop\n"_s;
        QTest::newRow("emoji name") << u"name"_s << u"😀"_s;
        QTest::newRow("10,000 characters") << u"name"_s << QString(10000, u'x');
        QTest::newRow("right to left") << u"name"_s << u"متجر"_s;
        QTest::newRow("long title") << u"title"_s << QString(101, u'x');
        QTest::newRow("blank title") << u"title"_s << u"   "_s;
        QTest::newRow("NUL in title") << u"title"_s << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("escape in title") << u"title"_s << u"a\x1b[31mb"_s;
        QTest::newRow("carriage return in title") << u"title"_s << u"a\rb"_s;
        QTest::newRow("lone surrogate") << u"title"_s << QString(QChar(0xd800));
        QTest::newRow("unknown platform") << u"platform"_s << u"magento"_s;
        QTest::newRow("unknown plan") << u"plan"_s << u"huge"_s;
        QTest::newRow("host with scheme") << u"host"_s << u"http://shop.example.com"_s;
        QTest::newRow("host with port") << u"host"_s << u"shop.example.com:80"_s;
        QTest::newRow("host of blanks") << u"host"_s << u"a b"_s;
        QTest::newRow("bad domain") << u"baseDomain"_s << u"-x.example"_s;
        QTest::newRow("bad e-mail") << u"adminEmail"_s << u"owner"_s;
        QTest::newRow("e-mail that WordPress drops") << u"adminEmail"_s << u"a@localhost"_s;
        QTest::newRow("e-mail with line break") << u"adminEmail"_s << u"a@example.com\nBcc: b@example.com"_s;
        QTest::newRow("bad storage class") << u"storageClass"_s << u"a/b"_s;
        QTest::newRow("unknown setting") << u"setting.currency"_s << u"EUR"_s;
        QTest::newRow("bad mail server") << u"mail.host"_s << u"smtp example"_s;
        QTest::newRow("mail server with port") << u"mail.host"_s << u"smtp.example.com:25"_s;
        QTest::newRow("mail server of control characters") << u"mail.host"_s << u"smtp\n.example"_s;
        QTest::newRow("image with blank") << u"image"_s << u"a b"_s;
    }
    void namesTheField()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        StoreSpec spec = good();
        if (field == "name"_L1)
            spec.name = value;
        else if (field == "title"_L1)
            spec.title = value;
        else if (field == "platform"_L1)
            spec.platform = value;
        else if (field == "plan"_L1)
            spec.plan = value;
        else if (field == "host"_L1)
            spec.host = value;
        else if (field == "baseDomain"_L1)
            spec.baseDomain = value;
        else if (field == "adminEmail"_L1)
            spec.adminEmail = value;
        else if (field == "storageClass"_L1)
            spec.storageClass = value;
        else if (field.startsWith("setting."_L1))
            spec.settings.insert(field.mid(8), value);
        else if (field == "mail.host"_L1)
            spec.mail = MailSettings{value, 587, u"tls"_s, {}, {}};
        else
            spec.images.insert(u"web"_s, value);
        const auto problems = spec.problems(*m_catalog);
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.constFirst().field, field);
        QVERIFY(problems.constFirst().message.endsWith(u'.'));
        QVERIFY(!problems.constFirst().nextStep.isEmpty());
        QVERIFY(problems.constFirst().message.size() < 300);
    }

    void survivesJson()
    {
        StoreSpec spec = good();
        spec.plan = u"custom"_s;
        spec.customCpu = Quantity::of(u"4"_s);
        spec.customMemory = Quantity::of(u"4Gi"_s);
        spec.customStorage = Quantity::of(u"12Gi"_s);
        spec.exposure = Exposure::Ingress;
        spec.host = u"shop.example.com"_s;
        spec.tls = true;
        spec.samples = false;
        spec.suspended = true;
        spec.adminEmail = u"a@example.com"_s;
        spec.storageClass = u"fast"_s;
        spec.images = {{u"web"_s, u"a:1"_s}, {u"cache"_s, u"b:2"_s}};
        spec.settings = {{u"currency"_s, u"EUR"_s}, {u"plugin"_s, {}}};
        spec.mail = MailSettings{u"smtp.example.com"_s, 465, u"tls"_s, u"shop"_s, u"shop@example.com"_s};
        const auto back = StoreSpec::fromJson(spec.toJson());
        QVERIFY(back.ok());
        QCOMPARE(back.value(), spec);
        QCOMPARE(back->hash(), spec.hash());
        spec.title += u'x';
        QVERIFY(back->hash() != spec.hash());
    }

    //! A store that exists must not look changed because this program learned more.
    void keepsTheHashOfOlderStores()
    {
        QCOMPARE(good().hash(), u"b0c44b77527daede"_s);
        QVERIFY(!good().toJson().contains(u"settings"_s));
        QVERIFY(!good().toJson().contains(u"mail"_s));
    }

    void checksMail_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("security");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("field"); // of the problem; empty: none
        QTest::newRow("usual") << u"smtp.example.com"_s << 587 << u"starttls"_s << u"shop@example.com"_s << QString();
        QTest::newRow("address") << u"192.0.2.7"_s << 25 << u"none"_s << QString() << QString();
        QTest::newRow("IPv6 address") << u"2001:db8::1"_s << 465 << u"tls"_s << QString() << QString();
        QTest::newRow("no host") << QString() << 587 << u"tls"_s << QString() << u"mail.host"_s;
        QTest::newRow("port 0") << u"a.example"_s << 0 << u"tls"_s << QString() << u"mail.port"_s;
        QTest::newRow("port 65536") << u"a.example"_s << 65536 << u"tls"_s << QString() << u"mail.port"_s;
        QTest::newRow("ssl") << u"a.example"_s << 465 << u"ssl"_s << QString() << u"mail.security"_s;
        QTest::newRow("sender") << u"a.example"_s << 465 << u"tls"_s << u"x\nBcc: y@z.example"_s << u"mail.from"_s;
    }
    void checksMail()
    {
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(QString, security);
        QFETCH(QString, from);
        QFETCH(QString, field);
        const auto problems = MailSettings{host, port, security, {}, from}.problems();
        QCOMPARE(problems.isEmpty() ? QString() : problems.constFirst().field, field);
        QVERIFY(problems.size() <= 1);
    }

    void checksSettings_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("whole value") << u"[A-Z]{3}"_s << u"EUR"_s << true;
        QTest::newRow("only a part of it") << u"[A-Z]{3}"_s << u"EURO"_s << false;
        QTest::newRow("one of two") << u"a|bc"_s << u"bc"_s << true;
        QTest::newRow("one of two and more") << u"a|bc"_s << u"abc"_s << false;
        QTest::newRow("line break") << u"[A-Z]{3}"_s << u"EUR\n"_s << false;
        QTest::newRow("any text") << QString() << u"a 'b' $(c)"_s << true;
        QTest::newRow("any text of two lines") << QString() << u"a\nb"_s << false;
        QTest::newRow("too long") << QString() << QString(501, u'x') << false;
        QTest::newRow("nothing, as by default") << u"[A-Z]{3}"_s << QString() << true;
    }
    void checksSettings()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, value);
        QTEST((BlueprintSetting{u"s"_s, {}, {}, pattern, {}, false}.accepts(value)), "accepted");
    }

    void fillsInDefaults()
    {
        Blueprint blueprint;
        blueprint.settings = {{u"currency"_s, {}, u"USD"_s, {}, {}, false}, {u"country"_s, {}, u"US"_s, {}, {}, false}};
        StoreSpec spec = good();
        spec.settings = {{u"currency"_s, u"EUR"_s}};
        QCOMPARE(blueprint.effectiveSettings(spec),
                 (QMap<QString, QString>{{u"currency"_s, u"EUR"_s}, {u"country"_s, u"US"_s}}));
    }

    void requiresAPlatform()
    {
        QVERIFY(m_catalog->require(u"medusa"_s).ok());
        const auto missing = m_catalog->require(u"magento"_s);
        QCOMPARE(toString(missing.error().kind), u"invalid"_s);
        QVERIFY(missing.error().nextStep.contains(u"medusa"_s));
    }

    void refusesDamagedJson()
    {
        QVERIFY(!StoreSpec::fromJson({}).ok());
        QVERIFY(!StoreSpec::fromJson({{u"version"_s, 2}, {u"name"_s, u"shop"_s}}).ok());
    }

    void makesNames_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("umlauts") << u"Bär & Söhne"_s << u"bar-sohne"_s;
        QTest::newRow("sharp s") << u"Straße 7"_s << u"strasse-7"_s;
        QTest::newRow("digits first") << u"24 Pop-up"_s << u"pop-up"_s;
        QTest::newRow("emoji only") << u"😀"_s << QString();
        QTest::newRow("arabic only") << u"متجر"_s << QString();
        QTest::newRow("long") << QString(100, u'a') << QString(30, u'a');
        QTest::newRow("cut at hyphen") << QString(QString(29, u'a') + u" b"_s) << QString(29, u'a');
    }
    void makesNames()
    {
        QFETCH(QString, title);
        QTEST(storeNameFromTitle(title), "name");
    }
};

QTEST_APPLESS_MAIN(tst_StoreSpec)
#include "tst_StoreSpec.moc"
