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
        view.setNeedle(QStringLiteral("#123"));
        QVERIFY(view.findNext(false));
        QCOMPARE(view.currentMatch(), 123);
        view.setNeedle(QStringLiteral("migrate"));
        QVERIFY(view.findNext(true));
        QCOMPARE(view.currentMatch(), 496);
        QVERIFY(view.findNext(true));
        QCOMPARE(view.currentMatch(), 491);
        view.setNeedle(QStringLiteral("nowhere"));
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
