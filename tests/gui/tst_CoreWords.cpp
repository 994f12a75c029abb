// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/CoreWords.h"

#include <QTest>
#include <QTranslator>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;

class tst_CoreWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesEnglishAlone()
    {
        const QString text = u"web is out of memory."_s;
        QCOMPARE(CoreWords().of(text), text);
    }

    //! The window says them in one way, wherever they come from.
    void amountsAreTheWindows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("english");
        QTest::newRow("memory") << u"web is out of memory (limit 640Mi)."_s << u"web is out of memory (limit 640 MiB)."_s;
        QTest::newRow("all of a plan")
            << u"It needs at least 1500m CPU, 1536Mi memory and 5Gi storage."_s
            << u"It needs at least 1.5 CPU, 1.5 GiB memory and 5 GiB storage."_s;
        QTest::newRow("of a limit") << u"1100m of 1500m CPU and 1Gi of 1536Mi memory."_s
                                    << u"1.1 of 1.5 CPU and 1 GiB of 1.5 GiB memory."_s;
        QTest::newRow("a remark") << u"1500m CPU, 1536Mi, 5Gi"_s << u"1.5 CPU, 1.5 GiB, 5 GiB"_s;
        QTest::newRow("minutes") << u"Seen 5m ago, for 12m."_s << u"Seen 5m ago, for 12m."_s;
        const QString server = u"exceeded quota: store-quota, used: limits.cpu=1400m,limits.memory=1Gi"_s;
        QTest::newRow("what a server said") << server << server;
        QTest::newRow("an image") << u"shop/web:640Mi-1"_s << u"shop/web:640Mi-1"_s;
    }
    void amountsAreTheWindows()
    {
        QFETCH(QString, text);
        QFETCH(QString, english);
        const CoreWords words;
        QCOMPARE(words.of(text), english);
        QCOMPARE(words.of(english), english);
    }

    void findsSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("german");
        const auto row = [](const char *name, const QString &text, const QString &german) {
            QTest::newRow(name) << text << german;
        };
        row("empty", {}, {});
        row("whole", u"Choose another name."_s, u"Wählen Sie einen anderen Namen."_s);
        row("of a blueprint", u"Repair the store."_s, u"Reparieren Sie den Shop."_s);
        row("the more telling one", u"web is out of memory (limit 640Mi)."_s,
            u"web hat zu wenig Arbeitsspeicher (Limit 640 MiB)."_s);
        row("quoted", u"“shop x” is not a host name."_s, u"„shop x“ ist kein Hostname."_s);
        row("a place that is empty", u"web keeps ending."_s, u"web endet immer wieder."_s);
        row("other order", u"The image a:1 of web does not exist."_s, u"Das Image a:1 von web gibt es nicht."_s);
        row("a place twice", u"Look at the logs with “shopflowctl logs tea”, then run “shopflowctl verify tea --full”."_s,
            u"Sehen Sie sich die Logs mit „shopflowctl logs tea“ an, dann führen Sie „shopflowctl verify tea --full“ aus."_s);
        row("a place that is one itself", u"The API server https://a:6443 of the context “kind” cannot be reached."_s,
            u"Der API-Server https://a:6443 des Kontexts „kind“ ist nicht erreichbar."_s);
        row("what others say", u"The cluster does not let web start: a. b %1."_s,
            u"Der Cluster lässt web nicht starten: a. b %1."_s);
        row("two sentences", u"The namespace is being deleted. Wait until it is gone."_s,
            u"Der Namespace wird gelöscht. Warten Sie, bis er verschwunden ist."_s);
        row("unknown", u"Nobody ever said this to %1."_s, u"Nobody ever said this to %1."_s);
        row("no part of another", u"The API server is far away."_s, u"The API server is far away."_s);
        row("a name", u"tea"_s, u"tea"_s);
    }
    void findsSentences()
    {
        QFETCH(QString, text);
        QFETCH(QString, german);
        QTranslator words;
        QVERIFY(words.load(u":/i18n/shopflow_de"_s));
        QCoreApplication::installTranslator(&words);
        QCOMPARE(CoreWords().of(text), german);
    }

    void remembersALittle()
    {
        QTranslator words;
        QVERIFY(words.load(u":/i18n/shopflow_de"_s));
        QCoreApplication::installTranslator(&words);
        const CoreWords core;
        const QString sentence = u"%1 is out of memory (limit 640Mi)."_s;
        for (int i = 0; i < 3 * CoreWords::mostRemembered; ++i) {
            const QString name = u"web-%1"_s.arg(i % 700);
            QCOMPARE(core.of(sentence.arg(name)), u"%1 hat zu wenig Arbeitsspeicher (Limit 640 MiB)."_s.arg(name));
        }
        QVERIFY(core.remembered() > 0);
        QVERIFY(core.remembered() <= CoreWords::mostRemembered);
    }

    void reachesEveryText()
    {
        QTranslator words;
        QVERIFY(words.load(u":/i18n/shopflow_de"_s));
        QCoreApplication::installTranslator(&words);
        const CoreWords core;
        StoreChanges changes;
        changes.changed.append(Store());
        changes.changed[0].status.cause = u"The store is gone."_s;
        changes.changed[0].status.nextStep = u"Choose a larger plan."_s;
        core.translate(changes);
        QCOMPARE(changes.changed.at(0).status.cause, u"Den Shop gibt es nicht mehr."_s);
        QCOMPARE(changes.changed.at(0).status.nextStep, u"Wählen Sie einen größeren Plan."_s);
        RunStatus run;
        run.error = Error{ErrorKind::Image, u"The image a:1 of web cannot be pulled."_s, u"ErrImagePull"_s, {}};
        run.deeds = {u"Deployment/web was made."_s};
        core.translate(run);
        QCOMPARE(run.error->message, u"Das Image a:1 von web kann nicht geholt werden."_s);
        QCOMPARE(run.error->detail, u"ErrImagePull"_s);
        QCOMPARE(run.deeds, QStringList{u"Deployment/web wurde angelegt."_s});
        QVector<SpecProblem> problems{{u"name"_s, u"The store needs a name."_s, {}}};
        core.translate(problems);
        QCOMPARE(problems.at(0).message, u"Der Shop braucht einen Namen."_s);
        int number = 7;
        core.translate(number);
        QCOMPARE(number, 7);
    }
};

QTEST_MAIN(tst_CoreWords)
#include "tst_CoreWords.moc"
