// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogMatcher.h"

#include <QElapsedTimer>
#include <QTest>

using namespace shopflow::ui;

class tst_LogMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("regular");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // the places, with bars between them
        const auto row = [](const char *name, const char *pattern, bool regular, const char *text, const char *found) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << regular << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        row("words", "error", false, "Error: no error", "Error|error");
        row("no overlap", "aa", false, "aaaaa", "aa|aa");
        row("umlauts", "ÖL", false, "heißes öl", "öl");
        row("words are not an expression", "a.c", false, "abc a.c", "a.c");
        row("expression", "time(out|d)", true, "Timeout, timed", "Timeout|timed");
        row("anchors", "^GET", true, "get / get", "get");
        row("nothing but emptiness", "x*", true, "abc", "");
        row("letters of all languages", "\\w+", true, "öl über", "öl|über");
        row("absent", "nowhere", false, "abc", "");
    }
    void finds()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, regular);
        QFETCH(QString, text);
        const LogMatcher matcher(pattern, regular);
        QVERIFY(!matcher.isEmpty());
        QStringList places;
        for (const LogMatcher::Range &range : matcher.ranges(text))
            places.append(text.mid(range.start, range.length));
        QTEST(places.join(u'|'), "found");
        if (!places.isEmpty())
            QVERIFY(matcher.matches(text));
    }

    void nothingAndNonsense()
    {
        QVERIFY(LogMatcher().isEmpty());
        QVERIFY(!LogMatcher().matches(QStringLiteral("a")));
        const LogMatcher empty(QString(), true);
        QVERIFY(empty.isEmpty() && empty.problem().isEmpty());
        const LogMatcher wrong(QStringLiteral("a(b"), true);
        QVERIFY(wrong.isEmpty() && !wrong.problem().isEmpty());
        QVERIFY(!wrong.matches(QStringLiteral("a(b")));
        QVERIFY(wrong.ranges(QStringLiteral("a(b")).isEmpty());
        QVERIFY(LogMatcher(QStringLiteral("a(b"), false).matches(QStringLiteral("a(b")));
    }

    void givesUpWhatWouldTakeForever()
    {
        const LogMatcher evil(QStringLiteral("(a+)+$"), true);
        const QString text = QString(QString(60, u'a') + u'b');
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 50; ++i)
            QVERIFY(!evil.matches(text));
        // Unlimited, a single one takes years.
        QVERIFY2(clock.elapsed() < 30000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(tst_LogMatcher)
#include "tst_LogMatcher.moc"
