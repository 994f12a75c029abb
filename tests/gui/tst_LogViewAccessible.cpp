// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogViewAccessible.h"

#include "logs/LogView.h"
#include "support/Desk.h"
#include "support/Samples.h"

#include <QScrollBar>
#include <QTest>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;

//! What a screen reader is told of a log.
class tst_LogViewAccessible : public QObject
{
    Q_OBJECT

public:
    //! As with a screen reader, on a desktop that has a bus for one.
    static void initMain() { qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"); }

private:
    static inline QVector<QAccessible::Event> told;

    struct Log {
        explicit Log(int lines) : view(desk.theme)
        {
            view.setTimesShown(false);
            view.resize(900, 300);
            view.show();
            view.append(samples::logLines(lines));
            reader = QAccessible::queryAccessibleInterface(&view);
        }
        [[nodiscard]] QAccessibleTextInterface &text() const { return *reader->textInterface(); }
        [[nodiscard]] QStringList lines() const
        {
            return text().text(0, text().characterCount()).split(u'\n');
        }
        [[nodiscard]] QString lineAtCursor() const
        {
            int start = 0;
            int end = 0;
            return text().textAtOffset(text().cursorPosition(), QAccessible::LineBoundary, &start, &end);
        }

        Desk desk;
        LogView view;
        QAccessibleInterface *reader = nullptr;
    };

private Q_SLOTS:
    void readsTheLinesInSight()
    {
        Log log(500);
        QVERIFY(log.reader && log.reader->textInterface());
        QCOMPARE(log.reader->role(), QAccessible::EditableText);
        QVERIFY(log.reader->state().readOnly);
        QVERIFY(log.reader->state().multiLine);
        QCOMPARE(log.reader->text(QAccessible::Name), u"Log lines"_s);
        QVERIFY(log.lines().constLast().endsWith(u"#499"_s));
        log.view.verticalScrollBar()->setValue(0);
        QCOMPARE(log.lines().constFirst(), u"database LOG:  database system is ready to accept connections #0"_s);
        QCOMPARE(log.lines().at(1), u"setup step 2/4 migrate #1"_s);
        log.view.clear();
        QCOMPARE(log.text().characterCount(), 0);
    }

    void aMillionLinesAreAsFewAsAHundred()
    {
        Log few(100);
        Log many(100);
        const QVector<kube::LogLine> batch = samples::logLines(20000);
        for (int i = 0; i < 50; ++i)
            many.view.append(batch);
        QVERIFY(many.view.buffer().lineCount() > 100'000);
        QCOMPARE(many.lines().size(), few.lines().size());
        QCOMPARE(many.reader->childCount(), few.reader->childCount());
        many.view.append({{{}, {}, u"web-1"_s, u"web"_s, QString(100'000, u'x')}});
        QVERIFY(many.text().characterCount() < 20'000);
    }

    void theCursorIsAtTheMatch()
    {
        Log log(500);
        log.view.setNeedle({u"#123"_s, false});
        QVERIFY(log.view.findNext(false));
        QVERIFY(log.lineAtCursor().trimmed().endsWith(u"#123"_s));
        const QRect at = log.text().characterRect(log.text().cursorPosition());
        QVERIFY(!at.isEmpty());
        QCOMPARE(log.text().offsetAtPoint(at.center()), log.text().cursorPosition());
    }

    void theSelectionIsText()
    {
        Log log(3);
        QCOMPARE(log.text().selectionCount(), 0);
        QTest::keySequence(&log.view, QKeySequence::SelectAll);
        QCOMPARE(log.text().selectionCount(), 1);
        int start = -1;
        int end = -1;
        log.text().selection(0, &start, &end);
        QCOMPARE(start, 0);
        QCOMPARE(end, log.text().characterCount());
        QCOMPARE(log.text().text(start, end), log.view.selectedText());
    }

    void tellsWhatIsNewNowAndThen()
    {
        Log log(10);
        if (QGuiApplication::platformName() != u"xcb")
            return; // nobody could be told
        QTRY_VERIFY(QAccessible::isActive());
        told.clear();
        QAccessible::installUpdateHandler([](QAccessibleEvent *event) { told.append(event->type()); });
        const QVector<kube::LogLine> batch = samples::logLines(100);
        for (int i = 0; i < 50; ++i)
            log.view.append(batch);
        QTRY_VERIFY(told.contains(QAccessible::TextUpdated));
        QVERIFY(told.count(QAccessible::TextUpdated) < 10);
        log.view.setNeedle({u"migrate"_s, false});
        QVERIFY(log.view.findNext(true));
        QTRY_VERIFY(told.contains(QAccessible::TextCaretMoved));
        QAccessible::installUpdateHandler(nullptr);
    }
};

QTEST_MAIN(tst_LogViewAccessible)
#include "tst_LogViewAccessible.moc"
