// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogView.h"

#include "support/Desk.h"
#include "support/Samples.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>

using namespace shopflow;
using namespace shopflow::ui;

class tst_LogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsUntilSomebodyScrollsUp()
    {
        Desk desk;
        LogView view(desk.theme);
        view.resize(800, 300);
        view.show();
        QSignalSpy following(&view, &LogView::followingChanged);
        view.append(samples::logLines(500));
        QVERIFY(view.isFollowing());
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());

        view.verticalScrollBar()->setValue(100);
        QVERIFY(!view.isFollowing());
        QCOMPARE(following.count(), 1);
        view.append(samples::logLines(500));
        QCOMPARE(view.firstVisibleLine(), 100);

        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY(view.isFollowing());
        view.append(samples::logLines(10));
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    }

    void trimmingKeepsTheLinesInSight()
    {
        Desk desk;
        LogView view(desk.theme, 20'000);
        view.resize(800, 300);
        view.show();
        view.append(samples::logLines(600));
        view.verticalScrollBar()->setValue(300);
        const QString first = view.buffer().text(view.firstVisibleLine());
        view.append(samples::logLines(60));
        QVERIFY(view.buffer().trimmedLines() > 0);
        QCOMPARE(view.buffer().text(view.firstVisibleLine()), first);
    }

    void findsForwardsAndBackwards()
    {
        Desk desk;
        LogView view(desk.theme);
        view.resize(800, 300);
        view.append(samples::logLines(500));
        view.setNeedle({QStringLiteral("#123"), false});
        QVERIFY(view.findNext(false));
        QCOMPARE(view.currentMatch(), 123);
        view.setNeedle({QStringLiteral("migrate"), false});
        QVERIFY(view.findNext(true));
        QCOMPARE(view.currentMatch(), 496);
        QVERIFY(view.findNext(true));
        QCOMPARE(view.currentMatch(), 491);
        view.setNeedle({QStringLiteral("nowhere"), false});
        QVERIFY(!view.findNext(false));
        QCOMPARE(view.currentMatch(), -1);
    }

    void copiesLines()
    {
        Desk desk;
        LogView view(desk.theme);
        view.setTimesShown(false);
        view.append(samples::logLines(3));
        QTest::keySequence(&view, QKeySequence::SelectAll);
        QTest::keySequence(&view, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("database LOG:  database system is ready to accept connections #0\n"
                                "setup step 2/4 migrate #1\nsetup 147 tables, 10.2 s #2"));
    }

    void wrapsFiltersAndStaysAtItsLine()
    {
        Desk desk;
        LogView view(desk.theme);
        view.resize(500, 300);
        view.show();
        QVector<kube::LogLine> lines = samples::logLines(400);
        lines[200].text = QString(900, u'x');
        view.append(lines);
        view.verticalScrollBar()->setValue(250);
        QCOMPARE(view.firstVisibleLine(), 250);
        view.setWrapped(true);
        QTRY_VERIFY(view.rows().isComplete());
        QVERIFY(view.rows().rowCount() > 400);
        QCOMPARE(view.firstVisibleLine(), 250);
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
        QVERIFY(!view.isFollowing());
        view.setHidden({1}); // setup
        QTRY_VERIFY(view.rows().isComplete());
        QCOMPARE(view.rows().shownLines(), 240);
        QCOMPARE(view.firstVisibleLine(), 250);
        view.setNeedle({QStringLiteral("#25[0-9]"), true});
        view.setOnlyMatches(true);
        QTRY_VERIFY(view.rows().isComplete());
        QCOMPARE(view.rows().shownLines(), 6);
        QCOMPARE(view.selectedText().count(u'\n'), 5);
        view.setNeedle({QStringLiteral("nowhere"), false});
        QTRY_COMPARE(view.rows().rowCount(), 0);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {200, 100}); // on nothing
        QVERIFY(view.grab().width() > 0);
        view.append(samples::logLines(5));
        QCOMPARE(view.rows().rowCount(), 0);
        view.setOnlyMatches(false);
        view.setHidden({});
        view.setWrapped(false);
        QTRY_COMPARE(view.rows().rowCount(), 405);
    }

    void namesThePodWhereThereAreSeveral()
    {
        Desk desk;
        LogView view(desk.theme);
        LogLinePainter painter(desk.theme);
        view.append({{{}, {}, QStringLiteral("web-5d4-abcde"), QStringLiteral("web"), QStringLiteral("one")}});
        painter.fitSources(view.buffer());
        QCOMPARE(painter.sourceOf(view.buffer(), 0), QStringLiteral("web"));
        view.append({{{}, {}, QStringLiteral("web-5d4-vwxyz"), QStringLiteral("web"), QStringLiteral("two")}});
        painter.fitSources(view.buffer());
        QCOMPARE(painter.sourceOf(view.buffer(), 0), QStringLiteral("web·abcde"));
        QCOMPARE(painter.sourceOf(view.buffer(), 1), QStringLiteral("web·vwxyz"));
    }

    void readsLevels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("level");
        const auto row = [](const char *text, LogLevel level) { QTest::newRow(text) << QString::fromUtf8(text) << int(level); };
        row("2026-11-29 17:00:00.1 UTC [31] ERROR:  relation does not exist", LogLevel::Error);
        row("{\"level\":\"error\",\"message\":\"refused\"}", LogLevel::Error);
        row("{\"level\":50,\"msg\":\"x\"}", LogLevel::Error);
        row("[Sat Nov 29] [php:error] [pid 9] PHP Fatal error:  Uncaught Error", LogLevel::Error);
        row("2026-11-29 17:00:00 0 [Warning] Aborted connection", LogLevel::Warning);
        row("{\"level\":\"warn\"}", LogLevel::Warning);
        row("PHP Warning:  Undefined array key", LogLevel::Warning);
        row("warn:    No cache is set", LogLevel::Warning);
        row("GET /errors/terror 200", LogLevel::Plain);
        row("0 warnings, 0 errors", LogLevel::Plain);
    }
    void readsLevels()
    {
        QFETCH(QString, text);
        QFETCH(int, level);
        QCOMPARE(int(LogLinePainter::levelOf(text)), level);
    }

    void aHundredThousandLinesDoNotBlock()
    {
        Desk desk;
        LogView view(desk.theme);
        view.resize(1000, 500);
        view.show();
        const QVector<kube::LogLine> batch = samples::logLines(1000);
        qint64 worst = 0;
        for (int i = 0; i < 100; ++i) {
            QElapsedTimer timer;
            timer.start();
            view.append(batch);
            view.viewport()->repaint();
            worst = qMax(worst, timer.elapsed());
        }
        QCOMPARE(view.buffer().lineCount() + view.buffer().trimmedLines(), 100'000);
        QVERIFY2(worst < 250, qPrintable(QString::number(worst)));
    }
};

QTEST_MAIN(tst_LogView)
#include "tst_LogView.moc"
