// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogsTab.h"

#include "common/ElidedLabel.h"
#include "common/Pill.h"
#include "details/DetailsPane.h"
#include "logs/LogView.h"
#include "stores/StoreTable.h"
#include "support/WindowBench.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

namespace {

//! The logs of a store in a whole window.
struct Logs {
    Logs()
    {
        bench.open().table().selectUid(u"uid-seventen"_s);
        bench.action(Id::ShowLogs)->trigger();
    }
    LogsTab &tab() { return bench.window.currentView()->details().logs(); }
    LogView &view() { return tab().view(); }
    void write(const QVector<kube::LogLine> &lines) { Q_EMIT bench.desk.link->logLines(u"seventen"_s, lines); }
    QToolButton *button(const QString &name)
    {
        const auto all = tab().findChildren<QToolButton *>();
        for (QToolButton *each : all) {
            if (each->text() == name || each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QAction *option(const QString &menu, const QString &name)
    {
        const auto all = button(menu)->menu()->actions();
        for (QAction *each : all) {
            if (each->text() == name)
                return each;
        }
        return nullptr;
    }
    QString footer() { return tab().findChild<ElidedLabel *>(u"logFooter"_s)->text(); }
    QString found() { return tab().findChild<ElidedLabel *>(u"logFound"_s)->text(); }
    QString state() { return tab().findChild<Pill *>()->text(); }

    WindowBench bench;
};

} // namespace

class tst_LogsTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searches()
    {
        Logs logs;
        logs.write(samples::logLines(400));
        auto *words = logs.tab().findChild<QLineEdit *>();
        QVERIFY(!logs.button(u"Next match"_s)->isEnabled());
        QTest::keyClick(&logs.view(), Qt::Key_Home); // it is searched from what can be seen on
        words->setText(u"tables"_s);
        QTRY_COMPARE(logs.found(), u"1 of 80 lines"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(logs.found(), u"2 of 80 lines"_s);
        logs.button(u"Previous match"_s)->click();
        logs.button(u"Previous match"_s)->click();
        QCOMPARE(logs.found(), u"80 of 80 lines"_s);
        words->setText(u"tab|nowhere$"_s);
        QTRY_COMPARE(logs.found(), u"0 lines"_s);
        logs.button(u"Regular expression"_s)->click();
        QTRY_VERIFY(logs.found().endsWith(u" of 160 lines"_s));
        logs.button(u"Matching lines only"_s)->click();
        QTRY_VERIFY(logs.footer().contains(u"160 of 400 lines shown"_s));
        logs.bench.desk.shoot(logs.bench.window, u"logs-matching"_s);
        words->setText(u"(tab"_s);
        QTRY_VERIFY(logs.found().contains(u"parenthes"_s));
        QVERIFY(words->property("invalid").toBool());
        QCOMPARE(logs.view().rows().shownLines(), 400);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(words->text().isEmpty());
        QVERIFY(!words->property("invalid").toBool());
    }

    void choosesContainers()
    {
        Logs logs;
        logs.write(samples::logLines(400));
        QToolButton *sources = logs.button(u"4 containers"_s);
        QVERIFY(sources);
        QMenu *menu = sources->menu();
        menu->popup({});
        QTRY_VERIFY(menu->isVisible());
        const auto boxes = menu->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 4);
        for (QCheckBox *box : boxes) {
            QVERIFY(box->accessibleName().contains(u"web-7c9f8d6b5-x2x9k"_s));
            if (box->text() == u"setup"_s)
                box->click();
        }
        QVERIFY(menu->isVisible());
        QTRY_COMPARE(logs.view().rows().shownLines(), 240);
        QCOMPARE(sources->text(), u"3 of 4 containers"_s);
        logs.bench.desk.shoot(*menu, u"logs-containers"_s);
        menu->close();
        // One that starts again stays out; a new one is shown.
        QVector<kube::LogLine> more = samples::logLines(5);
        more[0].container = u"backup"_s;
        logs.write(more);
        QTRY_COMPARE(logs.view().rows().shownLines(), 243);
        QCOMPARE(sources->text(), u"4 of 5 containers"_s);
        menu->popup({});
        QTRY_VERIFY(menu->isVisible());
        menu->actions().constFirst()->trigger();
        QTRY_COMPARE(logs.view().rows().shownLines(), 405);
        menu->close();
    }

    void pausesAndTellsWhatWaits()
    {
        Logs logs;
        logs.write(samples::logLines(100));
        QCOMPARE(logs.state(), u"Live"_s);
        logs.button(u"Pause"_s)->click();
        QCOMPARE(logs.state(), u"Paused"_s);
        logs.write(samples::logLines(50));
        QCOMPARE(logs.view().buffer().lineCount(), 100);
        QVERIFY2(logs.footer().contains(u"50 lines wait"_s), qPrintable(logs.footer()));
        logs.button(u"Pause"_s)->click();
        QCOMPARE(logs.view().buffer().lineCount(), 150);
        QVERIFY(!logs.footer().contains(u"wait"_s));

        logs.button(u"Pause"_s)->click();
        const QVector<kube::LogLine> many = samples::logLines(30'000);
        for (int i = 0; i < 4; ++i)
            logs.write(many);
        QVERIFY2(logs.footer().contains(u"lines were missed while paused"_s), qPrintable(logs.footer()));
        logs.button(u"Pause"_s)->click();
        QCOMPARE(logs.view().buffer().lineCount() + logs.view().buffer().trimmedLines(), 150 + LogsTab::mostHeld / 2);
        QVERIFY(logs.footer().contains(u"missed"_s));
        // Of another store nothing is missing.
        logs.bench.window.currentView()->table().selectUid(u"uid-bar-sohne"_s);
        QVERIFY(!logs.footer().contains(u"missed"_s));
    }

    void remembersHowItIsShown()
    {
        Logs logs;
        QVector<kube::LogLine> lines = samples::logLines(12);
        lines[3].text = u"{\"level\":\"error\",\"message\":\"Could not connect to the cache\",\"retries\":3,\"host\":{\"name\":\"cache\",\"port\":6379}}"_s;
        lines[5].text = u"warn: "_s + u"a long line that is wrapped where the window ends "_s.repeated(8);
        logs.write(lines);
        QVERIFY(logs.view().rows().layout().isPlain());
        logs.option(u"View"_s, u"Wrap Long Lines"_s)->trigger();
        logs.option(u"View"_s, u"Spread JSON Over Several Rows"_s)->trigger();
        QTRY_VERIFY(logs.view().rows().rowCount() > 12 + 7);
        logs.bench.desk.shoot(logs.bench.window, u"logs-wrapped"_s);
        const QVariantMap kept = logs.bench.desk.settings.value(Settings::Key::LogView).toMap();
        QVERIFY(kept.value(u"wrap"_s).toBool() && kept.value(u"json"_s).toBool());
        LogsTab second(logs.bench.desk.theme, logs.bench.desk.settings, *logs.bench.desk.link);
        QVERIFY(second.view().rows().layout().pretty);
        QVERIFY(second.view().rows().layout().columns > 0);
    }

    void saves()
    {
        Logs logs;
        QTemporaryDir folder;
        QVERIFY(!logs.button(u"Save"_s)->isEnabled());
        logs.write(samples::logLines(100));
        QVERIFY(logs.button(u"Save"_s)->isEnabled());
        const QString path = folder.filePath(u"all.log"_s);
        logs.tab().save(path, false);
        QTRY_VERIFY(logs.footer().contains(u"100 lines were saved as"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 101); // the last one ends too
        QCOMPARE(lines.at(1), QByteArray("2026-11-03T10:42:11.086Z web-7c9f8d6b5-x2x9k/setup step 2/4 migrate #1"));

        logs.tab().findChild<QLineEdit *>()->setText(u"tables"_s);
        logs.button(u"Matching lines only"_s)->click();
        QTRY_COMPARE(logs.view().rows().shownLines(), 20);
        logs.tab().save(folder.filePath(u"some.log"_s), true);
        QTRY_VERIFY(logs.footer().contains(u"20 lines were saved as"_s));
        QFile some(folder.filePath(u"some.log"_s));
        QVERIFY(some.open(QIODevice::ReadOnly));
        QCOMPARE(some.readAll().count('\n'), 20);

        logs.tab().save(folder.filePath(u"absent/all.log"_s), false);
        QTRY_VERIFY(logs.footer().contains(u"cannot be saved"_s));
    }

    void tellsWhatIsMissing()
    {
        Logs logs;
        for (int i = 0; i < 2; ++i)
            Q_EMIT logs.bench.desk.link->logProblem(u"seventen"_s, u"web-1"_s, u"web"_s,
                                                   Error{ErrorKind::NotFound, u"The log was rotated."_s, {}, {}});
        QCOMPARE(logs.footer().count(u"web-1/web: The log was rotated."_s), 1);
    }
};

QTEST_MAIN(tst_LogsTab)
#include "tst_LogsTab.moc"
