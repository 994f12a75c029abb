// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/StateRecorder.h"

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

class tst_StateRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownRightsSayNothingAboutTheStore()
    {
        ProbeReport report;
        report.problem.kind = ErrorKind::Forbidden;
        QVERIFY(!StateRecorder::saysSomething(report));
        report.problem.kind = ErrorKind::Unreachable;
        QVERIFY(StateRecorder::saysSomething(report));
        report.conclusive = false;
        QVERIFY(!StateRecorder::saysSomething(report));
        report.sells = true;
        report.problem.kind = ErrorKind::Forbidden;
        QVERIFY(StateRecorder::saysSomething(report));
    }

    //! The life of one store's record, each step on top of the one before.
    void stateObjects()
    {
        const auto data = [](const QJsonObject &configMap) { return configMap.value("data"_L1).toObject(); };
        const QDateTime first(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        ProbeReport passed;
        passed.sells = true;
        passed.results = {{u"health"_s, ProbeResult::Result::Pass, {}}};

        // A light check alone cannot verify a new store.
        QJsonObject state = StateRecorder::stateObject(u"store-a"_s, passed, {}, first);
        const QJsonObject expected1 = object(R"({"verified":"false"})");
        QCOMPARE(data(state), expected1);

        passed.full = true;
        passed.remembered = {{u"pk"_s, u"pk_1"_s}};
        state = StateRecorder::stateObject(u"store-a"_s, passed, state, first);
        const QJsonObject expected2 = object(R"({"verified":"true","verifiedAt":"2026-01-02T03:04:05Z",
            "fullCheckAt":"2026-01-02T03:04:05Z","remember.pk":"pk_1"})");
        QCOMPARE(data(state), expected2);
        QCOMPARE(StateRecorder::rememberedIn(state), passed.remembered);
        QCOMPARE(state.value("metadata"_L1).toObject().value("name"_L1).toString(), u"shopflow-state"_s);

        // A failure keeps what was proved earlier, and foreign keys stay.
        QJsonObject keys = data(state);
        keys.insert(u"journal"_s, u"..."_s);
        state.insert(u"data"_s, keys);
        ProbeReport failed;
        failed.full = true;
        failed.results = {{u"order"_s, ProbeResult::Result::Fail, {}}};
        failed.problem = Error{ErrorKind::Setup, u"The order failed."_s, {}, u"Order it back."_s};
        state = StateRecorder::stateObject(u"store-a"_s, failed, state, first.addSecs(60));
        const QJsonObject expected3 = object(R"({"verified":"false","verifiedAt":"2026-01-02T03:04:05Z",
            "fullCheckAt":"2026-01-02T03:04:05Z","remember.pk":"pk_1","journal":"...",
            "problem":"The order failed.","problemStep":"order","problemKind":"setup","problemNextStep":"Order it back.","problemAt":"2026-01-02T03:05:05Z","problemCheck":"full"})");
        QCOMPARE(data(state), expected3);

        // The light check does not order, so it cannot say that ordering works again.
        ProbeReport light = passed;
        light.full = false;
        state = StateRecorder::stateObject(u"store-a"_s, light, state, first.addSecs(120));
        QCOMPARE(data(state).value("verified"_L1).toString(), u"false"_s);
        QCOMPARE(data(state).value("problem"_L1).toString(), u"The order failed."_s);

        // It can when the store was only out of reach.
        failed.problem.kind = ErrorKind::Unreachable;
        state = StateRecorder::stateObject(u"store-a"_s, failed, state, first.addSecs(180));
        state = StateRecorder::stateObject(u"store-a"_s, light, state, first.addSecs(240));
        const QJsonObject expected4 = object(R"({"verified":"true","verifiedAt":"2026-01-02T03:08:05Z",
            "fullCheckAt":"2026-01-02T03:04:05Z","remember.pk":"pk_1","journal":"..."})");
        QCOMPARE(data(state), expected4);
    }
};

QTEST_GUILESS_MAIN(tst_StateRecorder)
#include "tst_StateRecorder.moc"
