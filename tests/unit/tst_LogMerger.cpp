// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/LogMerger.h"

#include <QtTest>

using namespace shopflow;
using namespace Qt::StringLiterals;

class TestLogMerger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void most();
};

namespace {

kube::LogLine line(const QString &stamp)
{
    kube::LogLine line;
    line.stamp = stamp.toLatin1();
    // What is below a millisecond is left to the stamp.
    line.time = QDateTime::fromString(stamp.left(19) + stamp.mid(stamp.indexOf(QRegularExpression(u"[Z+]"_s), 19)),
                                      Qt::ISODate)
                    .toUTC();
    line.text = stamp;
    return line;
}

QStringList texts(const QVector<kube::LogLine> &lines)
{
    QStringList texts;
    for (const kube::LogLine &each : lines)
        texts.append(each.text);
    return texts;
}

} // namespace

void TestLogMerger::order_data()
{
    QTest::addColumn<QStringList>("inOrder");
    QTest::newRow("nanoseconds") << QStringList{u"2026-01-01T00:00:00.000000001Z"_s, u"2026-01-01T00:00:00.000000002Z"_s};
    QTest::newRow("fewer digits") << QStringList{u"2026-01-01T00:00:00.09Z"_s, u"2026-01-01T00:00:00.1Z"_s,
                                                 u"2026-01-01T00:00:00.12Z"_s};
    QTest::newRow("no digits") << QStringList{u"2026-01-01T00:00:00Z"_s, u"2026-01-01T00:00:00.000000001Z"_s,
                                              u"2026-01-01T00:00:01Z"_s};
    QTest::newRow("time zones") << QStringList{u"2026-01-01T01:00:00.5+01:00"_s, u"2026-01-01T00:00:00.6Z"_s};
}

void TestLogMerger::order()
{
    QFETCH(QStringList, inOrder);
    kube::LogMerger merger;
    for (auto it = inOrder.crbegin(); it != inOrder.crend(); ++it)
        merger.add({line(*it)});
    QCOMPARE(texts(merger.take()), inOrder);
    QVERIFY(merger.take().isEmpty());
}

void TestLogMerger::most()
{
    kube::LogMerger merger;
    merger.add({line(u"2026-01-01T00:00:01Z"_s), line(u"2026-01-01T00:00:02Z"_s)});
    merger.add({line(u"2026-01-01T00:00:00Z"_s)});
    QCOMPARE(texts(merger.take(2)), (QStringList{u"2026-01-01T00:00:01Z"_s, u"2026-01-01T00:00:02Z"_s}));
}

QTEST_GUILESS_MAIN(TestLogMerger)
#include "tst_LogMerger.moc"
