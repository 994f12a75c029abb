// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/status/EventDigest.h"
#include "TestFolders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow::kube;

class tst_EventDigest : public QObject
{
    Q_OBJECT

private:
    static QVector<QJsonObject> parse(const QByteArray &text)
    {
        QVector<QJsonObject> out;
        for (const QJsonValue &value : QJsonDocument::fromJson(text).array())
            out.append(value.toObject());
        return out;
    }

private Q_SLOTS:
    void times()
    {
        const auto digests = EventDigest::of(parse(R"([
          {"type":"Normal","reason":"C","message":"c","involvedObject":{"kind":"Pod","name":"p"},"count":null,
           "eventTime":"2026-11-24T07:00:03.123456Z","lastTimestamp":null},
          {"type":"Warning","reason":"B","message":"b","involvedObject":{"kind":"Pod","name":"p"},"count":4,
           "lastTimestamp":"2026-11-24T07:00:02Z","eventTime":null},
          {"type":"Warning","reason":"A","note":"a","regarding":{"kind":"Pod","name":"p"},
           "series":{"count":9,"lastObservedTime":"2026-11-24T07:00:01.000000Z"},"eventTime":"2026-11-24T06:00:00Z"}])"));
        QCOMPARE(digests.size(), 3);
        QCOMPARE(digests.at(0).reason, u"A"_s);
        QCOMPARE(digests.at(0).count, 9);
        QCOMPARE(digests.at(0).message, u"a"_s);
        QCOMPARE(digests.at(1).count, 4);
        QVERIFY(digests.at(1).warning);
        QCOMPARE(digests.at(2).count, 1);
        QVERIFY(!digests.at(2).warning);
        QCOMPARE(digests.at(2).object(), u"Pod/p"_s);
        QCOMPARE(digests.at(2).time, QDateTime::fromString(u"2026-11-24T07:00:03.123Z"_s, Qt::ISODateWithMs));
    }

    //! Ten refusals and five combined ones are one line, though each names another pod.
    void refusalsOfARealCluster()
    {
        QFile file(shopflow::test::sourcePath(QStringLiteral("tests/fixtures/cluster/quota-exceeded.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVector<QJsonObject> events;
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).object().value("items"_L1).toArray()) {
            if (value.toObject().value("kind"_L1).toString() == "Event"_L1)
                events.append(value.toObject());
        }
        int refusals = 0;
        for (const EventDigest &digest : EventDigest::of(events)) {
            if (digest.reason != "FailedCreate"_L1 || !digest.objectName.startsWith("big-"_L1))
                continue;
            ++refusals;
            QVERIFY(digest.count >= 14);
            QVERIFY(!digest.message.contains("combined"_L1));
            QVERIFY(digest.message.contains("exceeded quota: store"_L1));
        }
        QCOMPARE(refusals, 1);
    }

    void differentMessagesStayApart()
    {
        const auto digests = EventDigest::of(parse(R"([
          {"reason":"Failed","message":"one","involvedObject":{"kind":"Pod","name":"p"},"lastTimestamp":"2026-11-24T07:00:02Z"},
          {"reason":"Failed","message":"two","involvedObject":{"kind":"Pod","name":"p"},"lastTimestamp":"2026-11-24T07:00:02Z"},
          {"reason":"Failed","message":"one","involvedObject":{"kind":"Pod","name":"q"},"lastTimestamp":"2026-11-24T07:00:02Z"}])"));
        QCOMPARE(digests.size(), 3);
    }
};

QTEST_APPLESS_MAIN(tst_EventDigest)
#include "tst_EventDigest.moc"
