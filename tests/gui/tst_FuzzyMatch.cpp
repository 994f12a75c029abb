// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/FuzzyMatch.h"

#include <QTest>

using shopflow::ui::FuzzyMatch;
using namespace Qt::StringLiterals;

class tst_FuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked"); // the text with its found letters in capitals; empty: no match
        QTest::newRow("whole word") << u"verify"_s << u"verify"_s << u"VERIFY"_s;
        QTest::newRow("initials") << u"oa"_s << u"open admin"_s << u"Open Admin"_s;
        QTest::newRow("case does not count") << u"OA"_s << u"open admin"_s << u"Open Admin"_s;
        QTest::newRow("spaces do not count") << u"op ad"_s << u"open admin"_s << u"OPen ADmin"_s;
        QTest::newRow("neighbours before scattered") << u"set"_s << u"save the settings"_s << u"save the SETtings"_s;
        QTest::newRow("umlauts") << u"bäs"_s << u"bär söhne"_s << u"BÄr Söhne"_s;
        QTest::newRow("nothing asked") << QString() << u"verify"_s << u"verify"_s;
        QTest::newRow("wrong order") << u"ao"_s << u"open"_s << QString();
        QTest::newRow("letter missing") << u"xyz"_s << u"verify"_s << QString();
        QTest::newRow("longer than the text") << u"verifyall"_s << u"verify"_s << QString();
        QTest::newRow("empty text") << u"a"_s << QString() << QString();
    }
    void finds()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QString, marked);
        const FuzzyMatch match = FuzzyMatch::of(pattern, text);
        QCOMPARE(match.matches, !marked.isEmpty());
        QString shown = match.matches ? text : QString();
        for (const int at : match.positions)
            shown[at] = shown.at(at).toUpper();
        QCOMPARE(shown, marked);
    }

    void ranks_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning") << u"re"_s << u"Repair"_s << u"Credentials"_s;
        QTest::newRow("initials") << u"os"_s << u"Open Store"_s << u"Choose Kubeconfig"_s;
        QTest::newRow("together") << u"log"_s << u"Logs"_s << u"Look or gone"_s;
        QTest::newRow("shorter") << u"verify"_s << u"Verify"_s << u"Verify the stores that were selected by you"_s;
    }
    void ranks()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const FuzzyMatch first = FuzzyMatch::of(pattern, better);
        const FuzzyMatch second = FuzzyMatch::of(pattern, worse);
        QVERIFY(first.matches);
        QVERIFY2(!second.matches || first.score > second.score,
                 qPrintable(u"%1 %2"_s.arg(first.score).arg(second.score)));
    }

    void aLongTextIsNoTrouble()
    {
        const QString endless(100000, u'a');
        QVERIFY(FuzzyMatch::of(u"aaa"_s, endless).matches);
        QVERIFY(!FuzzyMatch::of(QString(100000, u'a'), u"aaa"_s).matches);
    }
};

QTEST_GUILESS_MAIN(tst_FuzzyMatch)
#include "tst_FuzzyMatch.moc"
