// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/BlueprintOperation.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace std::chrono_literals;

namespace {

Result<BlueprintOperation> read(const QByteArray &text)
{
    return BlueprintOperation::fromJson(u"login-link"_s, QJsonDocument::fromJson(text).object());
}

} // namespace

class tst_BlueprintOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeEntry()
    {
        const auto operation = read(R"({"component":"web","container":"main","argv":["php","/opt/mint.php"],
                                        "stdin":"text","timeout":"2m","url":"/?sf_login={{ output }}"})");
        QVERIFY(operation);
        QCOMPARE(operation->id, u"login-link"_s);
        QCOMPARE(operation->component, u"web"_s);
        QCOMPARE(operation->container, u"main"_s);
        QCOMPARE(operation->argv, QStringList({u"php"_s, u"/opt/mint.php"_s}));
        QVERIFY(operation->takesInput);
        QCOMPARE(operation->timeout, 2min);
    }

    void defaults()
    {
        const auto operation = read(R"({"component":"web","argv":["true"]})");
        QVERIFY(operation);
        QCOMPARE(operation->container, u"web"_s);
        QVERIFY(!operation->takesInput);
        QCOMPARE(operation->timeout, 30s);
        QVERIFY(operation->url.isEmpty());
    }

    void files()
    {
        const auto restore = read(R"({"component":"web","argv":["x"],"stdin":"file"})");
        QVERIFY(restore && restore->readsFile && !restore->takesInput && !restore->writesFile);
        const auto dump = read(R"({"component":"web","argv":["x"],"stdout":"file"})");
        QVERIFY(dump && dump->writesFile && !dump->readsFile);
    }

    void defects_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no component") << QByteArray(R"({"argv":["true"]})");
        QTest::newRow("no command") << QByteArray(R"({"component":"web"})");
        QTest::newRow("empty command") << QByteArray(R"({"component":"web","argv":[""]})");
        QTest::newRow("a number") << QByteArray(R"({"component":"web","argv":["sleep",5]})");
        QTest::newRow("a value in argv") << QByteArray(R"({"component":"web","argv":["x","{{ password }}"]})");
        QTest::newRow("stdin") << QByteArray(R"({"component":"web","argv":["x"],"stdin":"tape"})");
        QTest::newRow("stdout") << QByteArray(R"({"component":"web","argv":["x"],"stdout":"tape"})");
        QTest::newRow("url of a file")
            << QByteArray(R"({"component":"web","argv":["x"],"stdout":"file","url":"/{{ output }}"})");
        QTest::newRow("timeout without unit") << QByteArray(R"({"component":"web","argv":["x"],"timeout":"30"})");
        QTest::newRow("endless timeout") << QByteArray(R"({"component":"web","argv":["x"],"timeout":"99999h"})");
        QTest::newRow("foreign url") << QByteArray(R"({"component":"web","argv":["x"],"url":"x.example/{{ output }}"})");
        QTest::newRow("url without output") << QByteArray(R"({"component":"web","argv":["x"],"url":"/admin"})");
    }

    void defects()
    {
        QFETCH(QByteArray, text);
        const auto operation = read(text);
        QVERIFY(!operation);
        QCOMPARE(toString(operation.error().kind), u"internal"_s);
        QVERIFY(operation.error().message.contains(u"login-link"_s));
    }

    void url_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("plain") << u"https://shop.example/wp-admin/?x=1#y"_s << QByteArray("ab12\n")
                               << QByteArray("https://shop.example/?sf_login=ab12");
        QTest::newRow("port") << u"http://127.0.0.1:4711/app"_s << QByteArray("ab12")
                              << QByteArray("http://127.0.0.1:4711/?sf_login=ab12");
        QTest::newRow("odd output") << u"http://shop/"_s << QByteArray("a&b=c#d e")
                                    << QByteArray("http://shop/?sf_login=a%26b%3Dc%23d%20e");
        QTest::newRow("IPv6") << u"http://[::1]:80/"_s << QByteArray("a") << QByteArray("http://[::1]:80/?sf_login=a");
    }

    void url()
    {
        QFETCH(QString, page);
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, url);
        const auto operation = read(R"({"component":"web","argv":["x"],"url":"/?sf_login={{ output }}"})");
        QVERIFY(operation);
        QCOMPARE(operation->urlFor(QUrl(page), Secret(output)).reveal(), url);
    }
};

QTEST_GUILESS_MAIN(tst_BlueprintOperation)
#include "tst_BlueprintOperation.moc"
