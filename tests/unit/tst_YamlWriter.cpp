// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/YamlReader.h"
#include "kube/config/YamlWriter.h"
#include "stores/Blueprint.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::kube;

class tst_YamlWriter : public QObject
{
    Q_OBJECT

    static QJsonValue roundTrip(const QJsonObject &object)
    {
        const auto read = readYamlDocuments(writeYaml({object}, u"A comment: with\nlines"_s), u"test"_s);
        if (!read || read->size() != 1)
            return {};
        return read->constFirst();
    }

private Q_SLOTS:
    void textSurvives_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{u""_s, u" "_s, u"plain"_s, u"yes"_s, u"No"_s, u"on"_s, u"y"_s, u"null"_s, u"~"_s, u"true"_s,
                                u"1"_s, u"0777"_s, u"1e3"_s, u"0x1f"_s, u"1_000"_s, u".inf"_s, u"1:30"_s, u"2026-11-29"_s,
                                u"- a"_s, u"a: b"_s, u"a #b"_s, u"#"_s, u"&a"_s, u"*a"_s, u"!a"_s, u"%a"_s, u"@a"_s,
                                u"`a"_s, u"{a"_s, u"[a"_s, u"a,b"_s, u"'a'"_s, u"\"a\""_s, u"a\\n"_s, u"$(X) ${Y} `z`"_s,
                                u"registry.example:5000/shop/web:1.2"_s, u"sha256:abc"_s, u"100m"_s, u"1536Mi"_s, u"="_s,
                                u"Bär & Söhne 🛒"_s, u"line\nline"_s, u"line\nline\n"_s, u"line\n\n"_s, u"\nline\n"_s,
                                u" lead\nline\n"_s, u"trail \nline\n"_s, u"\ttab\nline\n"_s, u"a\ttab\n  two\n"_s,
                                u"a\n\nb\n"_s, u"crlf\r\nline\r\n"_s, u"bell\a\n"_s, u"\u0085\u2028\ufeff"_s, u"🛒\n🛒\n"_s,
                                u"#!/bin/sh\nset -e\n  # word\n"_s, u"---\na\n"_s, u"..."_s, u"k: |\n  v\n"_s,
                                u"x"_s.repeated(500), u"w "_s.repeated(100)};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text.left(20).toHtmlEscaped() + QString::number(texts.indexOf(text)))) << text;
    }

    void textSurvives()
    {
        QFETCH(QString, text);
        const QJsonObject object{{u"kind"_s, u"X"_s},
                                 {u"value"_s, text},
                                 {text, u"as a key"_s},
                                 {u"deep"_s, QJsonObject{{u"list"_s, QJsonArray{text, QJsonArray{text}, 1}}}}};
        QCOMPARE(roundTrip(object), QJsonValue(object));
    }

    void valuesSurvive()
    {
        const QJsonObject object{{u"int"_s, 5},
                                 {u"big"_s, Q_INT64_C(4503599627370496)},
                                 {u"half"_s, 0.5},
                                 {u"yes"_s, true},
                                 {u"no"_s, false},
                                 {u"nothing"_s, QJsonValue::Null},
                                 {u"emptyMap"_s, QJsonObject{}},
                                 {u"emptyList"_s, QJsonArray{}},
                                 {u"mapInList"_s, QJsonArray{QJsonObject{{u"a"_s, 1}, {u"b"_s, QJsonObject{}}}}}};
        QCOMPARE(roundTrip(object), QJsonValue(object));
    }

    void scriptsStayReadable()
    {
        const QByteArray text = writeYaml({QJsonObject{{u"script"_s, u"#!/bin/sh\nset -e\n"_s}}});
        QVERIFY2(text.contains("script: |\n"), text.constData());
        QVERIFY2(text.contains("  set -e\n"), text.constData());
    }

    void manifestsSurvive()
    {
        const auto catalog = BlueprintCatalog::load();
        QVERIFY(catalog.ok());
        for (const Blueprint &blueprint : catalog->all()) {
            for (const QJsonObject &manifest : blueprint.manifests)
                QCOMPARE(roundTrip(manifest), QJsonValue(manifest));
            for (const QString &file : blueprint.files)
                QCOMPARE(roundTrip({{u"file"_s, file}})[u"file"_s].toString(), file);
        }
    }

    void documentsAreParted()
    {
        const QByteArray text = writeYaml({QJsonObject{{u"a"_s, 1}}, QJsonObject{{u"b"_s, 2}}});
        const auto read = readYamlDocuments(text, u"test"_s);
        QVERIFY(read.ok());
        QCOMPARE(read->size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_YamlWriter)
#include "tst_YamlWriter.moc"
