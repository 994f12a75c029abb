// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/MailPassword.h"

#include <QTest>

using namespace shopflow;
using namespace Qt::StringLiterals;

class tst_MailPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("stored");
        QTest::addColumn<QString>("field"); // empty: fine
        QTest::newRow("no login") << QString() << QByteArray() << false << QString();
        QTest::newRow("login") << u"shop"_s << QByteArray("word") << false << QString();
        QTest::newRow("spaces and quotes") << u"shop"_s << QByteArray(" a'b\"c ") << false << QString();
        QTest::newRow("kept") << u"shop"_s << QByteArray() << true << QString();
        QTest::newRow("missing") << u"shop"_s << QByteArray() << false << u"mail.password"_s;
        QTest::newRow("nobody's") << QString() << QByteArray("word") << false << u"mail.user"_s;
        QTest::newRow("1024 bytes") << u"shop"_s << QByteArray(1024, 'x') << false << QString();
        QTest::newRow("too long") << u"shop"_s << QByteArray(1025, 'x') << false << u"mail.password"_s;
        QTest::newRow("two lines") << u"shop"_s << QByteArray("a\nb") << true << u"mail.password"_s;
    }
    void finds()
    {
        QFETCH(QString, user);
        QFETCH(QByteArray, password);
        QFETCH(bool, stored);
        QFETCH(QString, field);
        MailSettings mail;
        mail.host = u"smtp.example.com"_s;
        mail.user = user;
        const QVector<SpecProblem> found = mailPasswordProblems(mail, Secret(password), stored);
        QCOMPARE(found.isEmpty() ? QString() : found.constFirst().field, field);
        for (const SpecProblem &problem : found) {
            QVERIFY(!problem.nextStep.isEmpty());
            QVERIFY(!problem.message.contains(u"xxxx"_s));
        }
    }
};

QTEST_GUILESS_MAIN(tst_MailPassword)
#include "tst_MailPassword.moc"
