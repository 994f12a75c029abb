// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ApiError.h"
#include "provisioning/ChangePlan.h"
#include "provisioning/ObjectChange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

namespace {

QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s in %s", qPrintable(error.errorString()), text.constData());
    return document.object();
}

QString words(const QVector<FieldChange> &changes)
{
    QStringList lines;
    for (const FieldChange &each : changes)
        lines.append(u"%1 %2->%3"_s.arg(each.path, each.from, each.to));
    return lines.join(u'|');
}

} // namespace

class tst_ObjectChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected");

        QTest::newRow("equal") << QByteArray(R"({"spec":{"a":1}})") << QByteArray(R"({"spec":{"a":1}})") << QString();
        QTest::newRow("server's own") << QByteArray(
            R"({"kind":"X","apiVersion":"v1","metadata":{"uid":"1","resourceVersion":"1","generation":1,"creationTimestamp":"t","managedFields":[1]},"status":{"x":1}})")
                                      << QByteArray(R"({"metadata":{"resourceVersion":"2"},"status":{"x":2}})")
                                      << QString();
        QTest::newRow("controller's note")
            << QByteArray(R"({"metadata":{"name":"web"}})")
            << QByteArray(R"({"metadata":{"name":"web","annotations":{"deployment.kubernetes.io/revision":"1"}}})")
            << QString();
        QTest::newRow("changed") << QByteArray(R"({"spec":{"replicas":0}})") << QByteArray(R"({"spec":{"replicas":1}})")
                                 << u"spec.replicas 0->1"_s;
        QTest::newRow("text") << QByteArray(R"({"data":{"a":"x y"}})") << QByteArray(R"({"data":{"a":"z"}})")
                              << QStringLiteral(R"(data.a "x y"->"z")");
        QTest::newRow("gone") << QByteArray(R"({"data":{"a":"x"}})") << QByteArray(R"({"data":{}})")
                              << QStringLiteral(R"(data.a "x"->)");
        QTest::newRow("key with dots") << QByteArray(R"({"metadata":{"labels":{"a.b/c":"x"}}})")
                                       << QByteArray(R"({"metadata":{"labels":{"a.b/c":"y"}}})")
                                       << QStringLiteral(R"(metadata.labels[a.b/c] "x"->"y")");
        QTest::newRow("named items") << QByteArray(R"({"c":[{"name":"a","image":"1"},{"name":"b","image":"1"}]})")
                                     << QByteArray(R"({"c":[{"name":"a","image":"1"},{"name":"b","image":"2"}]})")
                                     << QStringLiteral(R"(c[b].image "1"->"2")");
        QTest::newRow("new item") << QByteArray(R"({"c":[{"name":"a"}]})")
                                  << QByteArray(R"({"c":[{"name":"a"},{"name":"b"}]})") << QStringLiteral(R"(c[b] ->{"name":"b"})");
        QTest::newRow("another order") << QByteArray(R"({"c":[{"name":"a"},{"name":"b"}]})")
                                       << QByteArray(R"({"c":[{"name":"b"},{"name":"a"}]})")
                                       << QStringLiteral(R"(c [{"name":"a"},{"name":"b"}]->[{"name":"b"},{"name":"a"}])");
        QTest::newRow("plain items") << QByteArray(R"({"c":["a","b"]})") << QByteArray(R"({"c":["a","x","y"]})")
                                     << QStringLiteral(R"(c[1] "b"->"x"|c[2] ->"y")");
    }

    void fields()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, expected);
        QCOMPARE(words(fieldChanges(json(before), json(after))), expected);
    }

    void valuesAreShort()
    {
        const QJsonObject before{{u"data"_s, QJsonObject{{u"script"_s, u"x"_s.repeated(5000)}}}};
        const auto changes = fieldChanges(before, {});
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.constFirst().from.size() < 250);
    }

    void fieldsAreCounted()
    {
        QJsonObject data;
        for (int i = 0; i < 1000; ++i)
            data.insert(u"k%1"_s.arg(i), i);
        QVERIFY(fieldChanges({{u"data"_s, data}}, {{u"data"_s, QJsonObject{{u"z"_s, 1}}}}).size() <= 200);
    }

    void secretsAreNeverTold()
    {
        const QJsonObject wanted = json(R"({"kind":"Secret","metadata":{"name":"s"},"data":{"a":"bmV3","b":"bmV3"}})");
        QVERIFY(ChangePlan::secretChange({}, wanted).kind == ObjectChange::Kind::Create);
        const auto same = ChangePlan::secretChange(json(R"({"data":{"a":"b2xk","b":"b2xk","c":"eA=="}})"), wanted);
        QVERIFY(same.kind == ObjectChange::Kind::None);
        const auto less = ChangePlan::secretChange(json(R"({"data":{"a":"b2xk"}})"), wanted);
        QVERIFY(less.kind == ObjectChange::Kind::Update);
        QCOMPARE(words(less.fields), u"data.b ->(secret)"_s);
    }

    void namespaceKeepsWhatIsNotOurs()
    {
        const QJsonObject live = json(
            R"({"metadata":{"name":"n","labels":{"theirs":"1","ours":"1"},"annotations":{"theirs":"1"}},"spec":{"finalizers":["kubernetes"]}})");
        const QJsonObject same = json(R"({"kind":"Namespace","metadata":{"name":"n","labels":{"ours":"1"}}})");
        QVERIFY(ChangePlan::namespaceChange(live, same).kind == ObjectChange::Kind::None);
        const QJsonObject other = json(R"({"kind":"Namespace","metadata":{"name":"n","labels":{"ours":"2"}}})");
        const auto change = ChangePlan::namespaceChange(live, other);
        QCOMPARE(change.object, u"Namespace/n"_s);
        QCOMPARE(words(change.fields), QStringLiteral(R"(metadata.labels.ours "1"->"2")"));
    }

    void conflictsAreTold()
    {
        kube::ApiError error;
        error.status = 409;
        error.causes = {{u"FieldManagerConflict"_s, u"conflict with \"kubectl\" with subresource \"scale\" using apps/v1"_s,
                         u".spec.replicas"_s},
                        {u"Other"_s, u"x"_s, u"y"_s}};
        const auto conflicts = ChangePlan::conflictsOf(error);
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.constFirst().path, u"spec.replicas"_s);
        QCOMPARE(conflicts.constFirst().manager, u"kubectl"_s);

        ChangeReport report;
        report.objects.append({u"Deployment/web"_s, ObjectChange::Kind::Update, {}, conflicts});
        QVERIFY(report.hasConflicts());
        const Error told = report.conflictError(u"shop"_s);
        QVERIFY(told.detail.contains(u"spec.replicas"_s));
        QVERIFY(told.nextStep.contains(u"repair shop"_s));
    }
};

QTEST_GUILESS_MAIN(tst_ObjectChange)
#include "tst_ObjectChange.moc"
