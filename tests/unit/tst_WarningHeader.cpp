// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/WarningHeader.h"

#include <QTest>

using namespace shopflow::kube;

class tst_WarningHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
};

void tst_WarningHeader::texts_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QStringList>("expected");
    const QString one = QStringLiteral("one");
    const QString two = QStringLiteral("two");
    QTest::newRow("none") << QByteArray() << QStringList();
    QTest::newRow("one") << QByteArray("299 - \"one\"") << QStringList{one};
    QTest::newRow("joined") << QByteArray("299 - \"one\", 299 - \"two\"") << QStringList{one, two};
    QTest::newRow("comma inside") << QByteArray("299 - \"a, b\", 299 - \"two\"")
                                  << QStringList{QStringLiteral("a, b"), two};
    QTest::newRow("escaped quotes") << QByteArray("299 - \"a \\\"b\\\" \\\\\"")
                                    << QStringList{QStringLiteral("a \"b\" \\")};
    QTest::newRow("with a date") << QByteArray("299 k8s \"one\" \"Wed, 21 Oct 2015\", 299 - \"two\"")
                                 << QStringList{one, two};
    QTest::newRow("unquoted") << QByteArray("299 - one") << QStringList();
    QTest::newRow("broken after the first") << QByteArray("299 - \"one\" junk") << QStringList{one};
    QTest::newRow("unclosed") << QByteArray("299 - \"one") << QStringList{one};
}

void tst_WarningHeader::texts()
{
    QFETCH(QByteArray, header);
    QTEST(warningTexts(header), "expected");
}

QTEST_APPLESS_MAIN(tst_WarningHeader)
#include "tst_WarningHeader.moc"
