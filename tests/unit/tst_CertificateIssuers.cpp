// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/CertificateIssuers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

class tst_CertificateIssuers : public QObject
{
    Q_OBJECT

    //! "name", "name!" when it is not ready, "name~" when it signs for tests.
    static Result<kube::ApiResponse> listOf(const QStringList &issuers)
    {
        QJsonArray items;
        for (QString name : issuers) {
            const bool ready = !name.endsWith(u'!');
            const bool forTests = name.endsWith(u'~');
            if (!ready || forTests)
                name.chop(1);
            const QString server = forTests ? u"https://acme-staging.example/directory"_s : u"https://acme.example/directory"_s;
            const QJsonObject condition{{u"type"_s, u"Ready"_s}, {u"status"_s, ready ? u"True"_s : u"False"_s}};
            items.append(QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, name}}},
                                     {u"spec"_s, QJsonObject{{u"acme"_s, QJsonObject{{u"server"_s, server}}}}},
                                     {u"status"_s, QJsonObject{{u"conditions"_s, QJsonArray{condition}}}}});
        }
        kube::ApiResponse response;
        response.status = 200;
        response.body = QJsonDocument(QJsonObject{{u"kind"_s, u"ClusterIssuerList"_s}, {u"items"_s, items}}).toJson();
        return response;
    }

private Q_SLOTS:
    void chooses_data()
    {
        QTest::addColumn<QStringList>("issuers");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("word");
        const QString none;
        QTest::newRow("the only one") << QStringList{u"ca"_s} << none << u"ca"_s << u"pass"_s << u"“ca”"_s;
        QTest::newRow("none") << QStringList{} << none << none << u"warn"_s << u"no certificate issuer"_s;
        QTest::newRow("none is ready") << QStringList{u"b!"_s, u"a!"_s} << none << none << u"warn"_s << u"ready: a, b"_s;
        QTest::newRow("one is ready") << QStringList{u"a!"_s, u"b"_s} << none << u"b"_s << u"pass"_s << u"“b”"_s;
        QTest::newRow("tests beside real") << QStringList{u"trial~"_s, u"real"_s} << none << u"real"_s << u"pass"_s << u"“real”"_s;
        QTest::newRow("tests only") << QStringList{u"trial~"_s} << none << u"trial"_s << u"warn"_s << u"tests only"_s;
        QTest::newRow("several") << QStringList{u"b"_s, u"a"_s} << none << none << u"warn"_s << u"sign the certificate: a, b"_s;
        QTest::newRow("named") << QStringList{u"a"_s, u"b"_s} << u"b"_s << u"b"_s << u"pass"_s << u"“b”"_s;
        QTest::newRow("named, not ready") << QStringList{u"a"_s, u"b!"_s} << u"b"_s << u"b"_s << u"warn"_s << u"is not ready"_s;
        QTest::newRow("named, unknown") << QStringList{u"a"_s} << u"z"_s << u"z"_s << u"warn"_s << u"shared settings name"_s;
    }
    void chooses()
    {
        QFETCH(QStringList, issuers);
        QFETCH(QString, named);
        QFETCH(QString, word);
        const auto chosen = CertificateIssuers::choose(listOf(issuers), named);
        QTEST(chosen.issuer(), "issuer");
        QTEST(toString(chosen.check().result), "result");
        QVERIFY2(chosen.check().detail.contains(word), qPrintable(chosen.check().detail));
        QCOMPARE(chosen.check().nextStep.isEmpty(), chosen.check().result == CheckResult::Result::Pass);
    }

    void needsNoCertManager()
    {
        const auto chosen = CertificateIssuers::choose(Error{ErrorKind::NotFound, u"No."_s, {}, {}}, {});
        QCOMPARE(chosen.issuer(), QString());
        QCOMPARE(toString(chosen.check().result), u"warn"_s);
        QVERIFY(chosen.check().detail.contains(u"no cert-manager"_s));
    }

    void needsNoRight()
    {
        const auto chosen = CertificateIssuers::choose(Error{ErrorKind::Forbidden, u"You may not."_s, {}, {}}, u"ca"_s);
        QCOMPARE(chosen.issuer(), u"ca"_s);
        QCOMPARE(toString(chosen.check().result), u"unknown"_s);
        QVERIFY(chosen.check().detail.contains(u"You may not."_s));
    }
};

QTEST_GUILESS_MAIN(tst_CertificateIssuers)
#include "tst_CertificateIssuers.moc"
