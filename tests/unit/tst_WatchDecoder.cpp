// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/WatchDecoder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace shopflow::kube;
using Type = WatchEvent::Type;

namespace {

QString nameOf(const QJsonObject &object)
{
    return object.value(QStringLiteral("metadata")).toObject().value(QStringLiteral("name")).toString();
}

} // namespace

class tst_WatchDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void lines_data();
    void lines();
    void rest();
    void managedFieldsAreDropped();
    void lists_data();
    void lists();
    void itemsGetTheirKind();
    void largeList();
};

void tst_WatchDecoder::cuts_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 2, 3, 7, 50, 1000})
        QTest::addRow("%d", size) << size;
}

void tst_WatchDecoder::cuts()
{
    QFETCH(int, size);
    const QByteArray all = "{\"type\":\"ADDED\",\"object\":{\"metadata\":{\"name\":\"b\xC3\xA4r\"}}}\r\n\n"
                           "{\"type\":\"DELETED\",\"object\":{\"metadata\":{\"name\":\"z\"}}}\n";
    WatchDecoder decoder;
    QVector<WatchEvent> events;
    for (qsizetype at = 0; at < all.size(); at += size)
        events.append(decoder.feed(all.mid(at, size)));
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).type, Type::Added);
    QCOMPARE(nameOf(events.at(0).object), QStringLiteral("bär"));
    QCOMPARE(events.at(1).type, Type::Deleted);
    QVERIFY(!decoder.hasRest());
}

void tst_WatchDecoder::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("type");
    QTest::newRow("added") << QByteArray("{\"type\":\"ADDED\",\"object\":{}}") << int(Type::Added);
    QTest::newRow("modified") << QByteArray("{\"type\":\"MODIFIED\",\"object\":{}}") << int(Type::Modified);
    QTest::newRow("deleted") << QByteArray("{\"type\":\"DELETED\",\"object\":{}}") << int(Type::Deleted);
    QTest::newRow("bookmark") << QByteArray("{\"type\":\"BOOKMARK\",\"object\":{}}") << int(Type::Bookmark);
    QTest::newRow("error") << QByteArray("{\"type\":\"ERROR\",\"object\":{\"code\":410}}") << int(Type::Error);
    QTest::newRow("unknown type") << QByteArray("{\"type\":\"X\",\"object\":{}}") << int(Type::Malformed);
    QTest::newRow("no object") << QByteArray("{\"type\":\"ADDED\"}") << int(Type::Malformed);
    QTest::newRow("no JSON") << QByteArray("<html>") << int(Type::Malformed);
    QTest::newRow("cut") << QByteArray("{\"type\":\"ADDED\",\"object\":{") << int(Type::Malformed);
    QTest::newRow("invalid UTF-8") << QByteArray("{\"type\":\"ADDED\",\"object\":{\"a\":\"\xC3\x28\"}}")
                                   << int(Type::Malformed);
}

void tst_WatchDecoder::lines()
{
    QFETCH(QByteArray, line);
    WatchDecoder decoder;
    const auto events = decoder.feed(line + '\n');
    QCOMPARE(events.size(), 1);
    QTEST(int(events.constFirst().type), "type");
}

void tst_WatchDecoder::rest()
{
    WatchDecoder decoder;
    QVERIFY(decoder.feed("{\"type\":").isEmpty());
    QVERIFY(decoder.hasRest());
    decoder.clear();
    QVERIFY(!decoder.hasRest());
}

void tst_WatchDecoder::managedFieldsAreDropped()
{
    WatchDecoder decoder;
    const auto events =
        decoder.feed("{\"type\":\"ADDED\",\"object\":{\"metadata\":{\"name\":\"a\",\"managedFields\":[1]}}}\n");
    QCOMPARE(nameOf(events.constFirst().object), QStringLiteral("a"));
    QCOMPARE(events.constFirst().object.value(QStringLiteral("metadata")).toObject().size(), 1);
    const DecodedList list =
        decodeList("{\"kind\":\"PodList\",\"items\":[{\"metadata\":{\"name\":\"a\",\"managedFields\":[1]}}]}");
    QCOMPARE(list.items.constFirst().value(QStringLiteral("metadata")).toObject().size(), 1);
}

void tst_WatchDecoder::lists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<int>("items");
    const auto row = [](const char *name, const char *body, bool valid, int items) {
        QTest::newRow(name) << QByteArray(body) << valid << items;
    };
    row("empty", "{\"kind\":\"PodList\",\"items\":[]}", true, 0);
    row("null items", "{\"kind\":\"PodList\",\"items\":null}", true, 0);
    row("no items", "{\"kind\":\"PodList\"}", true, 0);
    row("blanks", " { \"kind\" : \"PodList\" , \"items\" : [ { } , { \"a\" : 1 } ] } \n", true, 2);
    row("brackets in strings", "{\"kind\":\"PodList\",\"items\":[{\"a\":\"]}\\\"[{\\\\\"},{}]}", true, 2);
    row("items before kind", "{\"items\":[{}],\"kind\":\"PodList\",\"apiVersion\":\"v1\"}", true, 1);
    row("another kind", "{\"kind\":\"Status\",\"code\":403}", false, 0);
    row("no kind", "{\"items\":[{}]}", false, 0);
    row("cut", "{\"kind\":\"PodList\",\"items\":[{}", false, 0);
    row("cut inside a string", "{\"kind\":\"PodList\",\"items\":[{\"a\":\"b", false, 0);
    row("trailing text", "{\"kind\":\"PodList\",\"items\":[]} x", false, 0);
    row("item is no object", "{\"kind\":\"PodList\",\"items\":[1]}", false, 0);
    row("item is broken", "{\"kind\":\"PodList\",\"items\":[{\"a\":}]}", false, 0);
    row("missing comma", "{\"kind\":\"PodList\" \"items\":[]}", false, 0);
    row("html", "<html></html>", false, 0);
    row("nothing", "", false, 0);
}

void tst_WatchDecoder::lists()
{
    QFETCH(QByteArray, body);
    const DecodedList list = decodeList(body);
    QTEST(list.valid, "valid");
    QTEST(int(list.items.size()), "items");
}

void tst_WatchDecoder::itemsGetTheirKind()
{
    const DecodedList list = decodeList("{\"metadata\":{\"resourceVersion\":\"12\",\"continue\":\"c+/=\"},"
                                        "\"items\":[{},{\"kind\":\"Own\",\"apiVersion\":\"x/v1\"}],"
                                        "\"kind\":\"DeploymentList\",\"apiVersion\":\"apps/v1\"}");
    QVERIFY(list.valid);
    QCOMPARE(list.resourceVersion, QStringLiteral("12"));
    QCOMPARE(list.continueToken, QStringLiteral("c+/="));
    QCOMPARE(list.items.at(0).value(QStringLiteral("kind")).toString(), QStringLiteral("Deployment"));
    QCOMPARE(list.items.at(0).value(QStringLiteral("apiVersion")).toString(), QStringLiteral("apps/v1"));
    QCOMPARE(list.items.at(1).value(QStringLiteral("kind")).toString(), QStringLiteral("Own"));
}

void tst_WatchDecoder::largeList()
{
    QByteArray body = "{\"kind\":\"PodList\",\"apiVersion\":\"v1\",\"items\":[";
    const QByteArray filler(2000, 'x');
    constexpr int count = 5000;
    for (int i = 0; i < count; ++i)
        body += (i > 0 ? ",{\"metadata\":{\"name\":\"p" : "{\"metadata\":{\"name\":\"p") + QByteArray::number(i) +
                "\"},\"spec\":{\"text\":\"" + filler + "\"}}";
    body += "]}";
    const DecodedList list = decodeList(body);
    QVERIFY(list.valid);
    QCOMPARE(list.items.size(), count);
    QCOMPARE(nameOf(list.items.constLast()), QStringLiteral("p4999"));
}

QTEST_APPLESS_MAIN(tst_WatchDecoder)
#include "tst_WatchDecoder.moc"
