// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ReplyError.h"

#include <QTest>

using namespace shopflow;
using namespace shopflow::kube;
using namespace Qt::StringLiterals;

//! What a server says by a TLS alert, in words of ours.
class tst_ReplyError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alerts_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("old server") << u"error:0A00042E:SSL routines::tlsv1 alert protocol version"_s
                                    << u"the server does not speak TLS 1.2 or newer"_s;
        QTest::newRow("none given") << u"error:0A00045C:SSL routines::tlsv13 alert certificate required"_s
                                    << u"the server wants a client certificate and got none"_s;
        QTest::newRow("another name") << u"error:0A000458:SSL routines::tlsv1 alert unrecognized name"_s
                                      << u"the server does not know the name \"kube.test\""_s;
        QTest::newRow("unknown authority") << u"error:0A000418:SSL routines::tlsv1 alert unknown ca"_s
                                           << u"the server refused the context's client certificate"_s;
        QTest::newRow("expired") << u"error:0A000415:SSL routines::sslv3 alert certificate expired"_s
                                 << u"the server refused the context's client certificate"_s;
    }

    void alerts()
    {
        QFETCH(QString, words);
        QFETCH(QString, expected);
        const ApiError error = transportError(QNetworkReply::SslHandshakeFailedError, words, {}, u"kube.test"_s);
        QVERIFY(error.transport == ApiError::Transport::Tls);
        QCOMPARE(error.message, expected + u" (" + words + u')');
    }
};

QTEST_APPLESS_MAIN(tst_ReplyError)
#include "tst_ReplyError.moc"
