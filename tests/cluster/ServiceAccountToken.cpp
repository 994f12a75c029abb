// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServiceAccountToken.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace shopflow::test {

namespace {

// A token counts for so long after its end, for clocks that differ.
constexpr int leewaySeconds = 60;
constexpr int coordinateSize = 32;
const QString issuer = u"https://kubernetes.default.svc.cluster.local"_s;

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject &object)
{
    return encoded(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

//! The integer at \a position of a DER sequence, 32 bytes long; moves \a position on.
QByteArray coordinate(const QByteArray &der, qsizetype &position)
{
    const auto length = qsizetype(uchar(der.at(position + 1)));
    const QByteArray digits = der.mid(position + 2, length);
    position += 2 + length;
    return QByteArray(coordinateSize, '\0').append(digits).right(coordinateSize);
}

QByteArray signatureOf(const QByteArray &text, const QString &keyFile)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-sign"_s, keyFile});
    openssl.write(text);
    openssl.closeWriteChannel();
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return {};
    const QByteArray der = openssl.readAllStandardOutput();
    qsizetype position = 2;
    if (der.size() < 4 * 2 + coordinateSize)
        return {};
    const QByteArray first = coordinate(der, position);
    return first + coordinate(der, position);
}

} // namespace

Secret signedToken(const QString &keyFile, const TokenAccount &account, int seconds)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject header{{u"alg"_s, u"ES256"_s}, {u"typ"_s, u"JWT"_s}};
    const QJsonObject named{{u"name"_s, account.name}, {u"uid"_s, account.uid}};
    const QJsonObject claims{
        {u"iss"_s, issuer},
        {u"aud"_s, QJsonArray{issuer}},
        {u"sub"_s, QString(u"system:serviceaccount:"_s + account.namespaceName + u':' + account.name)},
        {u"iat"_s, now - 3600},
        {u"nbf"_s, now - 3600},
        {u"exp"_s, now + seconds - leewaySeconds},
        {u"kubernetes.io"_s, QJsonObject{{u"namespace"_s, account.namespaceName}, {u"serviceaccount"_s, named}}}};
    const QByteArray text = encoded(header) + '.' + encoded(claims);
    const QByteArray signature = signatureOf(text, keyFile);
    return signature.isEmpty() ? Secret() : Secret(text + '.' + encoded(signature));
}

} // namespace shopflow::test
