// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/JsonPath.h"
#include "provisioning/ProbeExpectation.h"
#include "provisioning/ProbeStep.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

namespace {

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

//! The parts of a probe that need no network: paths, expectations, requests.
class tst_ProbeStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("found"); // compact JSON array
        QTest::newRow("member") << u"a"_s << u"[1]"_s;
        QTest::newRow("index") << u"list.1.n"_s << u"[3]"_s;
        QTest::newRow("every element") << u"list.*.n"_s << u"[2,3]"_s;
        QTest::newRow("every member") << u"map.*"_s << u"[true,false]"_s;
        QTest::newRow("nested stars") << u"rows.*.cells.*"_s << u"[1,2,3]"_s;
        QTest::newRow("missing member") << u"b"_s << u"[]"_s;
        QTest::newRow("index too large") << u"list.9"_s << u"[]"_s;
        QTest::newRow("index of an object") << u"map.0"_s << u"[]"_s;
        QTest::newRow("below a number") << u"a.b"_s << u"[]"_s;
        QTest::newRow("null is a value") << u"none"_s << u"[null]"_s;
    }

    void jsonPaths()
    {
        QFETCH(QString, path);
        QFETCH(QString, found);
        const QJsonObject root = object(R"({"a":1,"none":null,"list":[{"n":2},{"n":3}],"map":{"x":true,"y":false},
                                            "rows":[{"cells":[1,2]},{"cells":[3]},{}]})");
        QJsonArray array;
        for (const QJsonValue &value : valuesAt(root, path))
            array.append(value);
        QCOMPARE(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)), found);
    }

    void expectations_data()
    {
        QTest::addColumn<QByteArray>("expect");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("mismatch");
        const auto row = [](const char *name, const char *expect, int status, const char *body,
                            const QString &mismatch) {
            QTest::newRow(name) << QByteArray(expect) << status << QByteArray(body) << mismatch;
        };
        row("any success", "{}", 204, "", {});
        row("redirect is no success", "{}", 302, "", u"answered 302"_s);
        row("exact status", R"({"status":401})", 401, "", {});
        row("one of several", R"({"status":[200,201]})", 201, "", {});
        row("none of several", R"({"status":[200,201]})", 202, "", u"answered 202"_s);
        row("content type", R"({"contentType":"application/json"})", 200, "{}", {});
        row("other type", R"({"contentType":"text/html"})", 200, "{}",
            u"answered with another content type than text/html"_s);
        row("text", R"({"bodyContains":"hello"})", 200, "well, hello", {});
        row("no text", R"({"bodyContains":"hello"})", 200, "bye", u"answered without the text \"hello\""_s);
        row("not json", R"({"json":[{"path":"a","nonEmpty":true}]})", 200, "<html>",
            u"answered with something that is not JSON"_s);
        row("path missing", R"({"json":[{"path":"a.b","nonEmpty":true}]})", 200, R"({"a":{}})",
            u"answered without \"a.b\""_s);
        row("filled", R"({"json":[{"path":"a","nonEmpty":true}]})", 200, R"({"a":"x"})", {});
        row("empty text", R"({"json":[{"path":"a","nonEmpty":true}]})", 200, R"({"a":""})",
            u"answered, but \"a\" is not a value"_s);
        row("null", R"({"json":[{"path":"a","nonEmpty":true}]})", 200, R"({"a":null})",
            u"answered, but \"a\" is not a value"_s);
        row("enough items", R"({"json":[{"path":"a","minItems":2}]})", 200, R"({"a":[1,2]})", {});
        row("too few items", R"({"json":[{"path":"a","minItems":2}]})", 200, R"({"a":[1]})",
            u"answered with 1 entries in \"a\" instead of at least 2 entries"_s);
        row("items of no list", R"({"json":[{"path":"a","minItems":1}]})", 200, R"({"a":{"b":1}})",
            u"answered, but \"a\" is not at least 1 entries"_s);
        row("all at least", R"({"json":[{"path":"a.*","min":1}]})", 200, R"({"a":[1,2]})", {});
        row("not all at least", R"({"json":[{"path":"a.*","min":1}]})", 200, R"({"a":[0,2]})",
            u"answered, but \"a.*\" is not at least 1"_s);
        row("any at least", R"({"json":[{"path":"a.*","min":1,"any":true}]})", 200, R"({"a":[0,2]})", {});
        row("none at least", R"({"json":[{"path":"a.*","min":1,"any":true}]})", 200, R"({"a":[0,0.5]})",
            u"answered, but \"a.*\" is not at least 1"_s);
        row("number as text", R"({"json":[{"path":"a","min":1,"max":30}]})", 200, R"({"a":"20.00"})", {});
        row("no number", R"({"json":[{"path":"a","min":1}]})", 200, R"({"a":null})",
            u"answered, but \"a\" is not at least 1"_s);
        row("at most", R"({"json":[{"path":"a","max":1}]})", 200, R"({"a":2})",
            u"answered, but \"a\" is not at most 1"_s);
        row("equal", R"({"json":[{"path":"a","equals":true}]})", 200, R"({"a":true})", {});
        row("not equal, and no value told", R"({"json":[{"path":"a","equals":"x"}]})", 200, R"({"a":"s3cret"})",
            u"answered, but \"a\" is not the expected value"_s);
        row("equal to filled-in text", R"({"json":[{"path":"a","equals":"50"}]})", 200, R"({"a":50})", {});
        row("not equal to filled-in text", R"({"json":[{"path":"a","equals":"50"}]})", 200, R"({"a":49})",
            u"answered, but \"a\" is not the expected value"_s);
        row("text equals text only", R"({"json":[{"path":"a","equals":"5.0"}]})", 200, R"({"a":"5"})",
            u"answered, but \"a\" is not the expected value"_s);
        row("empty list", R"({"json":[{"path":"*.id","equals":1}]})", 200, "[]", u"answered without \"*.id\""_s);
        row("list as root", R"({"json":[{"path":"0.id","min":1}]})", 200, R"([{"id":4}])", {});
    }

    void expectations()
    {
        QFETCH(QByteArray, expect);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, mismatch);
        HttpAnswer answer;
        answer.status = status;
        answer.headers = {{"content-type", "application/json; charset=utf-8"}};
        answer.body = body;
        QCOMPARE(probeMismatch(object(expect), answer), mismatch);
    }

    void requestsAreFilledIn()
    {
        const ProbeStep step = ProbeStep::fromJson(object(R"({"id":"x","method":"post",
            "path":"/a/{{ id }}?q={{q}}&f=%2Bx,*y","headers":{"Host":"{{ host }}","X-Key":"k {{ id }}"},
            "json":{"deep":[{"p":"{{ q }}"}],"n":1}})"));
        const HttpExchange::Request request =
            step.request(QUrl(u"http://127.0.0.1:8080"_s),
                         {{u"id"_s, u"1/2"_s}, {u"q"_s, u"a&b \"c\""_s}, {u"host"_s, u"h.test"_s}});
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.host, QByteArray("h.test"));
        const auto message = HttpExchange::messageOf(request);
        QVERIFY(message.ok());
        QVERIFY2(message->startsWith("POST /a/1%2F2?q=a%26b%20%22c%22&f=%2Bx,*y HTTP/1.1\r\n"), message->constData());
        QVERIFY(message->contains("\r\nX-Key: k 1/2\r\n"));
        const QJsonObject body{{u"deep"_s, QJsonArray{QJsonObject{{u"p"_s, u"a&b \"c\""_s}}}}, {u"n"_s, 1}};
        QCOMPARE(object(request.body), body);
        QCOMPARE(step.requestName(), u"POST /a/…"_s);
        QCOMPARE(step.missing({{u"id"_s, u"1"_s}}), (QStringList{u"q"_s, u"host"_s}));
    }

    void conditions_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<bool>("applies");
        QTest::newRow("always") << QString() << true;
        QTest::newRow("true") << u"samples"_s << true;
        QTest::newRow("not true") << u"other"_s << false;
        QTest::newRow("known") << u"has:token"_s << true;
        QTest::newRow("unknown") << u"has:order"_s << false;
        QTest::newRow("not known") << u"no:order"_s << true;
        QTest::newRow("known after all") << u"no:token"_s << false;
        QTest::newRow("both") << u"samples, no:order"_s << true;
        QTest::newRow("one of both") << u"has:order, samples"_s << false;
    }

    void conditions()
    {
        QFETCH(QString, when);
        ProbeStep step;
        step.when = when;
        QTEST(step.applies({{u"samples"_s, u"true"_s}, {u"token"_s, u"t"_s}, {u"order"_s, QString()}}), "applies");
    }

    void expectationsAreFilledIn()
    {
        const QJsonObject written = object(R"({"expect":{"json":[{"path":"name","equals":"{{ name }}"}]}})");
        const QJsonObject filled = object(R"({"json":[{"path":"name","equals":"shop"}]})");
        const ProbeStep step = ProbeStep::fromJson(written);
        QCOMPARE(step.missing({}), QStringList{u"name"_s});
        QCOMPARE(step.expectation({{u"name"_s, u"shop"_s}}), filled);
    }

    void cookiesAreKept()
    {
        const ProbeStep step = ProbeStep::fromJson(object(R"({"capture":{"jar":"cookies"}})"));
        ProbeValues values;
        HttpAnswer answer;
        answer.headers = {{"set-cookie", "b=2=3; path=/; HttpOnly"}, {"x", "y"}, {"set-cookie", "a=1"}};
        QVERIFY(step.captureFrom(answer, values).isEmpty());
        QCOMPARE(values.value(u"jar"_s), u"a=1; b=2=3"_s);
        answer.headers = {{"set-cookie", "a=4; secure"}};
        QVERIFY(step.captureFrom(answer, values).isEmpty());
        QCOMPARE(values.value(u"jar"_s), u"a=4; b=2=3"_s);
        answer.headers.clear();
        QCOMPARE(step.captureFrom(answer, values), QStringList{u"cookies"_s});
    }

    void causesAreTold()
    {
        const ProbeStep step = ProbeStep::fromJson(object(R"({"failure":"It fails.","nextStep":"Look.","causes":[
            {"when":{"status":500,"bodyContains":"database"},"failure":"No database.","nextStep":"Start it."},
            {"when":{"status":[301,302]},"failure":"It leads away."}]})"));
        HttpAnswer answer;
        answer.status = 500;
        QCOMPARE(step.causeOf(answer).failure, u"It fails."_s);
        QCOMPARE(step.causeOf(answer).nextStep, u"Look."_s);
        answer.body = "no database here";
        QCOMPARE(step.causeOf(answer).failure, u"No database."_s);
        QCOMPARE(step.causeOf(answer).nextStep, u"Start it."_s);
        answer.status = 302;
        QCOMPARE(step.causeOf(answer).failure, u"It leads away."_s);
    }

    void formsAreSubmitted()
    {
        const ProbeStep step = ProbeStep::fromJson(object(R"({"method":"POST","form":{"log":"{{ u }}","n":2}})"));
        const HttpExchange::Request request = step.request(QUrl(u"http://h"_s), {{u"u"_s, u"a b&c"_s}});
        QCOMPARE(request.body, QByteArray("log=a%20b%26c&n=2"));
    }
};

QTEST_GUILESS_MAIN(tst_ProbeStep)
#include "tst_ProbeStep.moc"
