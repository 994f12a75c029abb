// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/Substitution.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

class tst_Substitution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void substitutesByType()
    {
        const Substitution substitution({{u"n"_s, 3}, {u"o"_s, QJsonObject{{u"a"_s, 1}}}, {u"t"_s, u"x{{ n }}"_s},
                                         {u"none"_s, QJsonValue::Null}, {u"yes"_s, true}, {u"no"_s, false}});
        const QJsonObject document{{u"number"_s, u"{{ n }}"_s},
                                   {u"object"_s, u"{{o}}"_s},
                                   {u"text"_s, u"a {{ t }} b"_s},
                                   {u"gone"_s, u"{{ none }}"_s},
                                   {u"kept"_s, QJsonObject{{u"$if"_s, u"yes"_s}, {u"k"_s, 1}}},
                                   {u"dropped"_s, QJsonObject{{u"$if"_s, u"no"_s}, {u"k"_s, 1}}},
                                   {u"unless"_s, QJsonObject{{u"$unless"_s, u"no"_s}, {u"k"_s, 1}}},
                                   {u"list"_s, QJsonArray{QJsonObject{{u"$if"_s, u"no"_s}}, u"{{ n }}"_s}}};
        const auto filled = substitution.fill(document);
        QVERIFY(filled.ok());
        QCOMPARE(filled->toObject(), (QJsonObject{{u"number"_s, 3},
                                                  {u"object"_s, QJsonObject{{u"a"_s, 1}}},
                                                  {u"text"_s, u"a x{{ n }} b"_s},
                                                  {u"kept"_s, QJsonObject{{u"k"_s, 1}}},
                                                  {u"unless"_s, QJsonObject{{u"k"_s, 1}}},
                                                  {u"list"_s, QJsonArray{3}}}));
        QCOMPARE(toString(substitution.fill(u"{{ missing }}"_s).error().kind), u"internal"_s);
    }
};

QTEST_APPLESS_MAIN(tst_Substitution)
#include "tst_Substitution.moc"
