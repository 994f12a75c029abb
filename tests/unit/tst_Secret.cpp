// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Secret.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace shopflow;

class tst_Secret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsNothing();
    void generates_data();
    void generates();
    void generatesDifferentOnes();
    void redacts_data();
    void redacts();
    void leavesPlainText_data();
    void leavesPlainText();
};

void tst_Secret::printsNothing()
{
    QString text;
    QDebug(&text) << Secret("hunter2") << Secret();
    QVERIFY(text.contains(QStringLiteral("(redacted)")));
    QVERIFY(text.contains(QStringLiteral("(empty secret)")));
    QVERIFY(!text.contains(QStringLiteral("hunter2")));
}

void tst_Secret::generates_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("length");
    QTest::newRow("usual") << 32 << 32;
    QTest::newRow("too short") << 4 << 24;
    QTest::newRow("long") << 100 << 100;
}

void tst_Secret::generates()
{
    QFETCH(int, asked);
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_-]*\\z"));
    for (int i = 0; i < 200; ++i) {
        const Secret secret = Secret::generate(asked);
        QTEST(int(secret.reveal().size()), "length");
        QVERIFY(form.match(QString::fromLatin1(secret.reveal())).hasMatch());
    }
}

void tst_Secret::generatesDifferentOnes()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(Secret::generate().reveal());
    QCOMPARE(seen.size(), 1000);
}

void tst_Secret::redacts_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromLatin1(text); };
    row("bearer", "Authorization: Bearer hunter2.abc-_");
    row("basic", "authorization: basic hunter2==");
    row("PEM", "x -----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY----- y");
    row("open PEM", "-----BEGIN RSA PRIVATE KEY-----\nhunter2");
    row("JWT", "token eyJhbGciOiJIUzI1NiJ9.hunter2.sig");
    row("pair", "password=hunter2 next");
    row("json", "{\"password\": \"hunter2 and more\"}");
    row("prefixed", "MYSQL_ROOT_PASSWORD=hunter2");
    row("yaml", "clientSecret: hunter2");
    row("api key", "api_key=hunter2");
    row("URL", "postgres://shop:hunter2@db:5432/shop");
}

void tst_Secret::redacts()
{
    QFETCH(QString, text);
    const QString covered = redacted(text);
    QVERIFY2(!covered.contains(QStringLiteral("hunter2")), qPrintable(covered));
    QVERIFY(covered.contains(QStringLiteral("redacted")));
}

void tst_Secret::leavesPlainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sentence") << QStringLiteral("The pod web-1 was restarted 3 times.");
    QTest::newRow("URL") << QStringLiteral("https://shop.example:8443/path?x=1");
    QTest::newRow("image") << QStringLiteral("registry.example/web@sha256:0123abcd");
    QTest::newRow("umlauts") << QStringLiteral("Bäckerei Müller");
}

void tst_Secret::leavesPlainText()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

QTEST_APPLESS_MAIN(tst_Secret)
#include "tst_Secret.moc"
