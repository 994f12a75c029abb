// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ManifestReport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace shopflow;
using namespace Qt::StringLiterals;

class tst_ManifestReport : public QObject
{
    Q_OBJECT

    //! Of JSON with single quotes.
    static QJsonObject json(QByteArray text)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text.replace('\'', '"'), &error);
        if (error.error != QJsonParseError::NoError)
            qFatal("%s in %s", qPrintable(error.errorString()), text.constData());
        return document.object();
    }
    //! "=", "~", "-" or "+" and what stands on both sides.
    static QString drawn(const ManifestObject &object)
    {
        QStringList lines;
        for (const ManifestRow &row : object.rows) {
            switch (row.mark) {
            case ManifestRow::Mark::Same:
                lines.append(u"="_s + row.applied);
                break;
            case ManifestRow::Mark::Changed:
                lines.append(u"~"_s + row.applied + u" | "_s + row.live.trimmed());
                break;
            case ManifestRow::Mark::Missing:
                lines.append(u"-"_s + row.applied);
                break;
            case ManifestRow::Mark::Added:
                lines.append(u"+"_s + row.live);
                break;
            }
        }
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void compares_data()
    {
        QTest::addColumn<QByteArray>("applied");
        QTest::addColumn<QByteArray>("live");
        QTest::addColumn<QString>("lines");
        QTest::addColumn<int>("differences");
        QTest::newRow("same") << "{'spec':{'replicas':1}}"_ba << "{'spec':{'replicas':1}}"_ba
                              << u"=spec:\n=  replicas: 1"_s << 0;
        QTest::newRow("changed") << "{'spec':{'replicas':1}}"_ba << "{'spec':{'replicas':0}}"_ba
                                 << u"=spec:\n~  replicas: 1 | replicas: 0"_s << 1;
        QTest::newRow("filled in by the cluster")
            << "{'spec':{'replicas':1}}"_ba << "{'spec':{'replicas':1,'paused':false}}"_ba
            << u"=spec:\n+  paused: false\n=  replicas: 1"_s << 0;
        QTest::newRow("missing") << "{'spec':{'a':'x','b':true}}"_ba << "{'spec':{'b':true}}"_ba
                                 << u"=spec:\n-  a: x\n=  b: true"_s << 1;
        QTest::newRow("empty is left out by a server")
            << "{'spec':{'a':{},'b':true}}"_ba << "{'spec':{'b':true}}"_ba << u"=spec:\n=  a: {}\n=  b: true"_s << 0;
        QTest::newRow("items by their names")
            << "{'env':[{'name':'A','value':'1'},{'name':'B','value':'2'}]}"_ba
            << "{'env':[{'name':'B','value':'3'},{'name':'C','value':'4'},{'name':'A','value':'1'}]}"_ba
            << u"=env:\n=- name: A\n=  value: \"1\"\n=- name: B\n~  value: \"2\" | value: \"3\"\n+- name: C\n+  value: \"4\""_s
            << 1;
        QTest::newRow("mounts of one volume by where they are")
            << "{'m':[{'name':'v','mountPath':'/a'},{'name':'v','mountPath':'/b'}]}"_ba
            << "{'m':[{'name':'v','mountPath':'/a'},{'name':'v','mountPath':'/b'}]}"_ba
            << u"=m:\n=- mountPath: /a\n=  name: v\n=- mountPath: /b\n=  name: v"_s << 0;
        QTest::newRow("of items of one name each is compared once")
            << "{'p':[{'name':'v','port':1},{'name':'v','port':2}]}"_ba
            << "{'p':[{'name':'v','port':1},{'name':'v','port':2}]}"_ba
            << u"=p:\n=- name: v\n=  port: 1\n=- name: v\n=  port: 2"_s << 0;
        QTest::newRow("items by their place") << "{'args':['-a','-b']}"_ba << "{'args':['-a']}"_ba
                                              << u"=args:\n=- \"-a\"\n-- \"-b\""_s << 1;
        QTest::newRow("amounts by their value")
            << "{'cpu':'1500m','memory':'1Gi'}"_ba << "{'cpu':'1.5','memory':'1024Mi'}"_ba
            << u"=cpu: \"1500m\"\n=memory: \"1Gi\""_s << 0;
        QTest::newRow("text of several lines")
            << "{'data':{'run.sh':'one\\ntwo'}}"_ba << "{'data':{'run.sh':'one\\n2\\nthree'}}"_ba
            << u"=data:\n=  run.sh: |\n=    one\n~    two | 2\n+    three"_s << 1;
        QTest::newRow("another type") << "{'port':{'a':1}}"_ba << "{'port':'http'}"_ba
                                      << u"~port: {} | port: http"_s << 1;
        QTest::newRow("text that looks like something else") << "{'a':'true','b':'12','c':'say \\\"no\\\"'}"_ba
                                                             << "{'a':'true','b':'12','c':'say \\\"no\\\"'}"_ba
                                                             << u"=a: \"true\"\n=b: \"12\"\n=c: \"say \\\"no\\\"\""_s << 0;
    }
    void compares()
    {
        QFETCH(QByteArray, applied);
        QFETCH(QByteArray, live);
        QFETCH(QString, lines);
        QFETCH(int, differences);
        const ManifestObject object = ManifestReport::compare(u"Deployment/web"_s, json(applied), json(live));
        QCOMPARE(drawn(object), lines);
        QCOMPARE(object.differences, differences);
    }

    void whatTheServerKeepsForItselfIsLeftOut()
    {
        const QJsonObject applied = json("{'kind':'Deployment','metadata':{'name':'web'}}");
        const QJsonObject live = json("{'kind':'Deployment','metadata':{'name':'web','uid':'1','resourceVersion':'2', "
            "'generation':3,'creationTimestamp':'2026-11-03T10:00:00Z','managedFields':[{'manager':'x'}], "
            "'annotations':{'deployment.kubernetes.io/revision':'4', "
            "'kubectl.kubernetes.io/last-applied-configuration':'{}'}},'status':{'replicas':1}}");
        const ManifestObject object = ManifestReport::compare(u"Deployment/web"_s, applied, live);
        QCOMPARE(drawn(object), u"=kind: Deployment\n=metadata:\n=  name: web"_s);
        QCOMPARE(object.state, ManifestObject::State::Same);
    }

    void secretsShowTheirKeysOnly()
    {
        const QJsonObject applied = json("{'kind':'Secret','stringData':{'password':'applied-canary'}}");
        const QJsonObject live = json("{'kind':'Secret','data':{'password':'bGl2ZS1jYW5hcnk=','more':'bW9yZS1jYW5hcnk='}, "
            "'metadata':{'name':'store-admin','annotations':{ "
            "'kubectl.kubernetes.io/last-applied-configuration':'{\\\"data\\\":\\\"note-canary\\\"}'}}}");
        const ManifestObject object = ManifestReport::compare(u"Secret/store-admin"_s, applied, live);
        const QString all = drawn(object);
        for (const QString &value : {u"canary"_s, u"bGl2ZS1jYW5hcnk"_s, u"bW9yZS1jYW5hcnk"_s})
            QVERIFY2(!all.contains(value), qPrintable(value));
        QVERIFY2(all.contains(u"=  password: \"(hidden)\""_s), qPrintable(all));
        QVERIFY2(all.contains(u"+  more: \"(hidden)\""_s), qPrintable(all));
        QCOMPARE(object.differences, 0);
    }

    void tellsWhatIsMissingAndWhatIsForeign()
    {
        const QJsonObject object = json("{'kind':'Service','metadata':{'name':'web'}}");
        using State = ManifestObject::State;
        QCOMPARE(ManifestReport::compare(u"Service/web"_s, object, {}).state, State::Missing);
        QCOMPARE(ManifestReport::compare(u"Service/web"_s, {}, object).state, State::Foreign);
        QCOMPARE(ManifestReport::compare(u"Service/web"_s, object, object).state, State::Same);
    }
};

QTEST_GUILESS_MAIN(tst_ManifestReport)
#include "tst_ManifestReport.moc"
