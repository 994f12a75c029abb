// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/JsonPrune.h"

#include <QTest>

using namespace shopflow::kube;

class tst_JsonPrune : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOut_data();
    void leavesOut();
    void whatIsNoJsonStaysNone_data();
    void whatIsNoJsonStaysNone();
    void deepIsNoDanger();

private:
    static JsonPrune rules()
    {
        JsonPrune rules;
        rules.leaveOut({"x"});
        rules.leaveOut({"a", "x"});
        rules.leaveOut({"list"}, {"x", "y"});
        return rules;
    }
};

void tst_JsonPrune::leavesOut_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("nothing", R"({})", R"({})");
    row("no rule", R"({"b":{"x":1}, "c":[1,2]})", R"({"b":{"x":1}, "c":[1,2]})");
    row("first", R"({"x":1,"b":2})", R"({"b":2})");
    row("last", R"({"b":2,"x":[{"x":"}"}]})", R"({"b":2})");
    row("middle", R"({"b":2,"x":"a,b","c":3})", R"({"b":2,"c":3})");
    row("only", R"({"x":{"b":2}})", R"({})");
    row("twice", R"({"x":1,"x":2})", R"({})");
    row("twice in a row", R"({"b":1,"x":1,"x":2,"c":3})", R"({"b":1,"c":3})");
    row("below", R"({"a":{"x":1,"b":{"x":1}},"b":{"x":1}})", R"({"a":{"b":{"x":1}},"b":{"x":1}})");
    row("each of a list", R"({"list":[{"x":1,"b":1},{"y":1},{"b":2,"y":"]"},3,[{"x":1}]]})",
        R"({"list":[{"b":1},{},{"b":2},3,[{}]]})");
    row("no object where one is expected", R"({"a":"x","list":7})", R"({"a":"x","list":7})");
    row("commas and quotes in words", R"({"b":"x\",\"x","x":"\\","c":"},"})", R"({"b":"x\",\"x","c":"},"})");
    row("blanks", "{ \"b\" : 1 ,\n \"x\" : 2 }", "{ \"b\" : 1  }");
    row("a list on top", R"([{"x":1,"b":2}])", R"([{"b":2}])");
    row("a word", R"("x")", R"("x")");
}

void tst_JsonPrune::leavesOut()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(rules().apply(before), after);
    // Wrapped in something larger.
    QCOMPARE(rules().below("object").apply(R"({"type":"T","object":)" + before + '}'),
             R"({"type":"T","object":)" + after + '}');
}

void tst_JsonPrune::whatIsNoJsonStaysNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " ", "{", "{\"x\"", "{\"x\":", "{\"x\":1", "{\"x\":1,", "{x:1}", "{\"a\":{\"x\":1}", "[", "[{\"x\":1}",
                             "{\"x\":\"", "{\"a\":[}", "{,}"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_JsonPrune::whatIsNoJsonStaysNone()
{
    QFETCH(QByteArray, text);
    QCOMPARE(rules().apply(text), text);
}

void tst_JsonPrune::deepIsNoDanger()
{
    const QByteArray text = R"({"list":)" + QByteArray(200'000, '[') + QByteArray(200'000, ']') + '}';
    QCOMPARE(rules().apply(text), text);
}

QTEST_APPLESS_MAIN(tst_JsonPrune)
#include "tst_JsonPrune.moc"
