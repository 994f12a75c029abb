// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/YamlReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace shopflow;
using namespace shopflow::kube;

class tst_YamlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalars_data();
    void scalars();
    void documents_data();
    void documents();
    void refusals_data();
    void refusals();
    void manyDocuments();
};

void tst_YamlReader::scalars_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonValue>("expected");
    const auto row = [](const char *text, const QJsonValue &expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    for (const char *word : {"y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"})
        row(word, true);
    for (const char *word : {"n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"})
        row(word, false);
    for (const char *word : {"~", "null", "Null", "NULL"})
        row(word, QJsonValue::Null);
    row("yEs", QStringLiteral("yEs"));
    row("\"yes\"", QStringLiteral("yes"));
    row("'123'", QStringLiteral("123"));
    row("\"\"", QStringLiteral(""));
    row("!!str 123", QStringLiteral("123"));
    row("!!int \"7\"", 7);
    row("!own 12", QStringLiteral("12"));
    row("123", 123);
    row("+12", 12);
    row("-12", -12);
    row("1_000", 1000);
    row("0x1F", 31);
    row("-0x1F", -31);
    row("0b101", 5);
    row("0o17", 15);
    row("0123", 83);
    row("08", 8);
    row("0", 0);
    row("9223372036854775807", std::numeric_limits<qint64>::max());
    row("-9223372036854775808", std::numeric_limits<qint64>::min());
    row("18446744073709551615", 18446744073709551615.0);
    row("1e3", 1000);
    row("1.5", 1.5);
    row("-1.5e-3", -0.0015);
    row(".5", 0.5);
    row("1.", 1);
    row("1e999", QStringLiteral("1e999"));
    row("12:30:45", QStringLiteral("12:30:45"));
    row("2001-12-14", QStringLiteral("2001-12-14"));
    row("2001-12-14T21:59:43Z", QStringLiteral("2001-12-14T21:59:43Z"));
    row("--1", QStringLiteral("--1"));
    row("- 1", QJsonArray{1});
    row("0x", QStringLiteral("0x"));
    row("1.2.3", QStringLiteral("1.2.3"));
    row("100m", QStringLiteral("100m"));
    row("1Gi", QStringLiteral("1Gi"));
    row("_1", QStringLiteral("_1"));
    row("<<", QStringLiteral("<<"));
}

void tst_YamlReader::scalars()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonValue, expected);
    const auto value = readYaml("v: " + (text.startsWith("- ") ? "\n" + text : text), QStringLiteral("test"));
    QVERIFY2(value.ok(), qPrintable(value.ok() ? QString() : value.error().message));
    const QJsonValue actual = value->toObject().value(QStringLiteral("v"));
    QCOMPARE(actual.type(), expected.type());
    QCOMPARE(actual, expected);
}

void tst_YamlReader::documents_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray() << QByteArray("{}");
    QTest::newRow("comment only") << QByteArray("# nothing\n") << QByteArray("{}");
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                        "a: 1")
                          << QByteArray("{\"a\":1}");
    QTest::newRow("separator first") << QByteArray("---\na: 1\n...\n") << QByteArray("{\"a\":1}");
    QTest::newRow("json") << QByteArray(" {\"a\": \"\\ud83d\\ude00\", \"b\": 0}")
                          << QByteArray("{\"a\":\"\xF0\x9F\x98\x80\",\"b\":0}");
    QTest::newRow("json with a word") << QByteArray("{\"a\": v1, \"b\": yes, # said\n \"c\": [1,],}")
                                     << QByteArray("{\"a\":\"v1\",\"b\":true,\"c\":[1]}");
    QTest::newRow("keys become strings") << QByteArray("1: a\ntrue: b\n0x10: c\n1.5: d")
                                         << QByteArray("{\"1\":\"a\",\"1.5\":\"d\",\"16\":\"c\",\"true\":\"b\"}");
    QTest::newRow("anchor") << QByteArray("a: &x [1, 2]\nb: *x") << QByteArray("{\"a\":[1,2],\"b\":[1,2]}");
    QTest::newRow("scalar anchor") << QByteArray("a: &x yes\nb: *x") << QByteArray("{\"a\":true,\"b\":true}");
    QTest::newRow("merge") << QByteArray("base: &b {x: 1, z: 2}\nv:\n  z: 3\n  <<: *b")
                           << QByteArray("{\"base\":{\"x\":1,\"z\":2},\"v\":{\"x\":1,\"z\":3}}");
    QTest::newRow("merge list, first wins")
        << QByteArray("a: &a {x: 1}\nb: &b {x: 2, z: 3}\nv:\n  <<: [*a, *b]")
        << QByteArray("{\"a\":{\"x\":1},\"b\":{\"x\":2,\"z\":3},\"v\":{\"x\":1,\"z\":3}}");
    QTest::newRow("quoted merge key is a key") << QByteArray("\"<<\": 1") << QByteArray("{\"<<\":1}");
    QTest::newRow("block scalar") << QByteArray("a: |\n  yes\n") << QByteArray("{\"a\":\"yes\\n\"}");
    QTest::newRow("empty value") << QByteArray("a:\nb: 1") << QByteArray("{\"a\":null,\"b\":1}");
}

void tst_YamlReader::documents()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    const auto value = readYaml(text, QStringLiteral("test"));
    QVERIFY2(value.ok(), qPrintable(value.ok() ? QString() : value.error().message));
    QCOMPARE(QJsonDocument(value->toObject()).toJson(QJsonDocument::Compact), json);
}

void tst_YamlReader::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("duplicate key") << QByteArray("a: 1\nb: 2\na: 3\n")
                                   << QStringLiteral("line 3, column 1: the key \"a\" appears twice");
    QTest::newRow("duplicate after conversion") << QByteArray("1: a\n\"1\": b\n") << QStringLiteral("appears twice");
    QTest::newRow("cycle") << QByteArray("a: &a [*a]") << QStringLiteral("contains it");
    QTest::newRow("unknown alias") << QByteArray("a: *nope") << QStringLiteral("line 1");
    QTest::newRow("infinity") << QByteArray("a: .inf") << QStringLiteral("JSON");
    QTest::newRow("invalid UTF-8") << QByteArray("a: \xC3\x28") << QStringLiteral("not valid UTF-8");
    QTest::newRow("NUL") << QByteArray("a: \0b", 5) << QStringLiteral("NUL");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0:\0",
                                          6)
                            << QStringLiteral("NUL");
    QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 2\n") << QStringLiteral("2 documents");
    QTest::newRow("unclosed") << QByteArray("a: [1, 2") << QStringLiteral("line");
    QTest::newRow("tab") << QByteArray("a:\n\tb: 1") << QStringLiteral("line 2");
    QTest::newRow("bad json") << QByteArray("{\"a\":\n 1,]") << QStringLiteral("line 2");
    QTest::newRow("bracket after the end") << QByteArray("a: 1\n]\n") << QStringLiteral("line 2, column 1");
    QTest::newRow("brace after the end") << QByteArray("a: {b: 1}}\nc: 2\n") << QStringLiteral("line 1");
    QTest::newRow("bracket alone") << QByteArray("]") << QStringLiteral("line 1, column 1");
    QTest::newRow("comma after a list") << QByteArray("[1, 2], 3") << QStringLiteral("line 1");
    QTest::newRow("list as key") << QByteArray("? [1]\n: 2") << QStringLiteral("a key must be");
    QTest::newRow("merge of a scalar") << QByteArray("<<: 1") << QStringLiteral("needs a mapping");
    QTest::newRow("binary") << QByteArray("a: !!binary aGk=") << QStringLiteral("!!binary");

    QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 8; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        const QByteArray name = "a" + QByteArray::number(i);
        bomb += name + ": &" + name + " [" + before;
        for (int j = 1; j < 10; ++j)
            bomb += ',' + before;
        bomb += "]\n";
    }
    QTest::newRow("aliases by the million") << bomb << QStringLiteral("more than a million");
    QTest::newRow("deep") << QByteArray(5000, '[') << QStringLiteral("line 1");
}

void tst_YamlReader::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto value = readYaml(text, QStringLiteral("shop.yaml"));
    QVERIFY(!value.ok());
    QCOMPARE(toString(value.error().kind), toString(ErrorKind::Config));
    QVERIFY2(value.error().message.contains(expected), qPrintable(value.error().message));
    QVERIFY(value.error().message.contains(QStringLiteral("shop.yaml")));
    QVERIFY(!value.error().nextStep.isEmpty());
}

void tst_YamlReader::manyDocuments()
{
    const auto values = readYamlDocuments("---\na: 1\n---\n---\n# none\n---\nb: 2\n", QStringLiteral("test"));
    QVERIFY(values.ok());
    QCOMPARE(values->size(), 2);
    QCOMPARE(values->at(1).toObject().value(QStringLiteral("b")), QJsonValue(2));
}

QTEST_APPLESS_MAIN(tst_YamlReader)
#include "tst_YamlReader.moc"
