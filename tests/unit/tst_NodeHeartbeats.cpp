// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreFixture.h"
#include "stores/NodeHeartbeats.h"

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

class tst_NodeHeartbeats : public QObject
{
    Q_OBJECT

    static StoreFacts facts(const QByteArray &ready, const QByteArray &heartbeat)
    {
        StoreFacts facts;
        facts.now = at("07:10:00");
        facts.nodesKnown = true;
        QByteArray node(R"({"metadata":{"name":"n1"},"status":{"conditions":[
            {"type":"Ready","status":"READY","lastHeartbeatTime":"2026-11-24THEARDZ"}]}})");
        facts.nodes = {json(node.replace("READY", ready).replace("HEARD", heartbeat))};
        return facts;
    }

    static QJsonObject lease(const QByteArray &renewed)
    {
        QByteArray lease(R"({"metadata":{"name":"n1"},"spec":{"renewTime":"2026-11-24TRENEWED.123456Z"}})");
        return json(lease.replace("RENEWED", renewed));
    }

private Q_SLOTS:
    void nodes_data()
    {
        QTest::addColumn<QByteArray>("ready");
        QTest::addColumn<QByteArray>("heartbeat");
        QTest::addColumn<QByteArray>("renewed");
        QTest::addColumn<bool>("answers");
        QTest::newRow("well") << QByteArray("True") << QByteArray("07:09:00") << QByteArray("07:09:55") << true;
        QTest::newRow("declared dead") << QByteArray("Unknown") << QByteArray("07:09:00") << QByteArray("07:09:55") << false;
        QTest::newRow("not ready") << QByteArray("False") << QByteArray("07:09:00") << QByteArray("07:09:55") << false;
        QTest::newRow("old lease") << QByteArray("True") << QByteArray("07:09:50") << QByteArray("07:09:10") << false;
        QTest::newRow("late lease") << QByteArray("True") << QByteArray("07:05:00") << QByteArray("07:09:20") << true;
        QTest::newRow("no lease") << QByteArray("True") << QByteArray("07:05:00") << QByteArray() << true;
        QTest::newRow("no lease, old report") << QByteArray("True") << QByteArray("07:03:00") << QByteArray() << false;
        QTest::newRow("lease of the future") << QByteArray("True") << QByteArray("07:09:00") << QByteArray("07:12:00") << true;
    }

    void nodes()
    {
        QFETCH(QByteArray, ready);
        QFETCH(QByteArray, heartbeat);
        QFETCH(QByteArray, renewed);
        QFETCH(bool, answers);
        StoreFacts known = facts(ready, heartbeat);
        if (!renewed.isEmpty())
            known.leases = {lease(renewed)};
        const auto expected = answers ? NodeHeartbeats::Node::Answers : NodeHeartbeats::Node::Silent;
        QVERIFY(NodeHeartbeats(known).of(u"n1"_s) == expected);
    }

    //! What may not be read is unknown, and no fault.
    void unknown()
    {
        StoreFacts none = facts("Unknown", "07:00:00");
        none.nodesKnown = false;
        QVERIFY(NodeHeartbeats(none).of(u"n1"_s) == NodeHeartbeats::Node::Answers);
        const StoreFacts known = facts("Unknown", "07:00:00");
        QVERIFY(NodeHeartbeats(known).of({}) == NodeHeartbeats::Node::Answers);
        QVERIFY(NodeHeartbeats(known).of(u"n2"_s) == NodeHeartbeats::Node::Gone);
    }
};

QTEST_APPLESS_MAIN(tst_NodeHeartbeats)
#include "tst_NodeHeartbeats.moc"
