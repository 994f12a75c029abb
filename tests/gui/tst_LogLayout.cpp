// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/JsonText.h"
#include "logs/LogLayout.h"

#include <QTest>

using namespace shopflow::ui;
using namespace Qt::StringLiterals;

class tst_LogLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wraps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("no limit") << u"abc def"_s << 0 << QStringList{u"abc def"_s};
        QTest::newRow("empty") << QString() << 10 << QStringList{QString()};
        QTest::newRow("fits") << u"0123456789"_s << 10 << QStringList{u"0123456789"_s};
        QTest::newRow("hard") << u"0123456789a"_s << 10 << QStringList{u"0123456789"_s, u"a"_s};
        QTest::newRow("at a late blank") << u"0123456 89ab"_s << 10 << QStringList{u"0123456 "_s, u"89ab"_s};
        QTest::newRow("not at an early one") << u"01 3456789ab"_s << 10 << QStringList{u"01 3456789"_s, u"ab"_s};
        QTest::newRow("wide characters") << u"漢字漢字漢字"_s << 5 << QStringList{u"漢字"_s, u"漢字"_s, u"漢字"_s};
        QTest::newRow("emoji stay whole") << u"ab🧶🧶"_s << 3 << QStringList{u"ab"_s, u"🧶"_s, u"🧶"_s};
        QTest::newRow("narrower than a character") << u"🧶a"_s << 1 << QStringList{u"🧶"_s, u"a"_s};
    }
    void wraps()
    {
        QFETCH(QString, text);
        QFETCH(int, columns);
        const LogLayout layout{columns, false};
        QTEST(layout.rows(text), "rows");
        QCOMPARE(layout.rowCount(text), layout.rows(text).size());
        QCOMPARE(layout.rows(text).join(QString()), text);
    }

    void spreads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spread");
        QTest::newRow("an object") << QString::fromUtf8(R"({"b":1,"a":"x, {y}"})") << u"{\n  \"b\": 1,\n  \"a\": \"x, {y}\"\n}"_s;
        QTest::newRow("in order, with its numbers") << QString::fromUtf8(R"( {"z":1.10,"a":12345678901234567890} )")
                                                    << u"{\n  \"z\": 1.10,\n  \"a\": 12345678901234567890\n}"_s;
        QTest::newRow("nested") << QString::fromUtf8(R"({"a":[1,{"b":[]}], "c":{ }})")
                                << u"{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}"_s;
        QTest::newRow("quotes") << QString::fromUtf8(R"({"a":"say \"}\" \\"})") << u"{\n  \"a\": \"say \\\"}\\\" \\\\\"\n}"_s;
        QTest::newRow("empty object") << u"{}"_s << u"{}"_s;
        QTest::newRow("not JSON") << u"{abc}"_s << QString();
        QTest::newRow("cut") << QString::fromUtf8(R"({"a":1)") << QString();
        QTest::newRow("words before it") << QString::fromUtf8(R"(info {"a":1})") << QString();
        QTest::newRow("an array") << u"[1,2]"_s << QString();
    }
    void spreads()
    {
        QFETCH(QString, text);
        QTEST(shopflow::spreadJson(text).join(u'\n'), "spread");
        const LogLayout layout{0, true};
        QCOMPARE(layout.rowCount(text), layout.rows(text).size());
        for (int columns = 1; columns < 30; ++columns) {
            const LogLayout narrow{columns, true};
            QCOMPARE(narrow.rowCount(text), narrow.rows(text).size());
        }
    }
};

QTEST_GUILESS_MAIN(tst_LogLayout)
#include "tst_LogLayout.moc"
