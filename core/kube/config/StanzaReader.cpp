// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/StanzaReader.h"

#include "kube/config/BoundedFile.h"
#include "kube/config/ForeignText.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shopflow::kube {

namespace {

bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

} // namespace

void StanzaReader::complain(const QString &field, const QString &what)
{
    m_problems.append(u"\"%1\" of \"%2\" %3"_s.arg(field, m_stanza.name, what));
}

bool StanzaReader::has(const QString &field) const
{
    return !isAbsent(m_stanza.body.value(field));
}

QString StanzaReader::text(const QString &field)
{
    const QJsonValue value = m_stanza.body.value(field);
    if (!value.isString() && !isAbsent(value))
        complain(field, u"must be a string; put it in quotes"_s);
    return value.toString();
}

bool StanzaReader::flag(const QString &field)
{
    const QJsonValue value = m_stanza.body.value(field);
    if (!value.isBool() && !isAbsent(value))
        complain(field, u"must be true or false"_s);
    return value.toBool();
}

QStringList StanzaReader::textsOf(const QJsonValue &value, const QString &field)
{
    if (!value.isArray() && !isAbsent(value))
        complain(field, u"must be a list"_s);
    QStringList texts;
    const QJsonArray values = value.toArray();
    for (const QJsonValue &each : values) {
        if (each.isString())
            texts.append(each.toString());
        else
            complain(field, u"must hold strings; put them in quotes"_s);
    }
    return texts;
}

QStringList StanzaReader::texts(const QString &field)
{
    return textsOf(m_stanza.body.value(field), field);
}

std::optional<QJsonObject> StanzaReader::mapping(const QString &field)
{
    const QJsonValue value = m_stanza.body.value(field);
    if (value.isObject())
        return value.toObject();
    if (!isAbsent(value))
        complain(field, u"must be a mapping"_s);
    return std::nullopt;
}

QMap<QString, QStringList> StanzaReader::textLists(const QString &field)
{
    QMap<QString, QStringList> lists;
    const QJsonObject all = mapping(field).value_or(QJsonObject());
    for (auto it = all.constBegin(); it != all.constEnd(); ++it)
        lists.insert(it.key(), textsOf(it.value(), field + u'.' + printable(it.key())));
    return lists;
}

QMap<QString, QString> StanzaReader::textsByName(const QJsonObject &from, const QString &field)
{
    QMap<QString, QString> texts;
    const QJsonValue value = from.value(field.section(u'.', -1));
    if (!value.isObject() && !isAbsent(value))
        complain(field, u"must be a mapping"_s);
    const QJsonObject all = value.toObject();
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        if (!it.value().isString() && !isAbsent(it.value()))
            complain(field + u'.' + printable(it.key()), u"must be a string; put it in quotes"_s);
        texts.insert(it.key(), it.value().toString());
    }
    return texts;
}

QMap<QString, QJsonValue> StanzaReader::extensions()
{
    QMap<QString, QJsonValue> extensions;
    const QString field = u"extensions"_s;
    const QJsonValue value = m_stanza.body.value(field);
    if (!value.isArray() && !isAbsent(value))
        complain(field, u"must be a list"_s);
    const QJsonArray all = value.toArray();
    for (const QJsonValue &each : all) {
        const QJsonValue name = each["name"_L1];
        const bool known = each.isObject() && extensions.contains(name.toString());
        if ((!each.isObject() && !isAbsent(each)) || (!name.isString() && !isAbsent(name)))
            complain(field, u"must hold mappings with a name"_s);
        else if (known)
            complain(field, u"names \"%1\" twice"_s.arg(printable(name.toString())));
        else
            extensions.insert(name.toString(), each["extension"_L1]);
    }
    return extensions;
}

QString StanzaReader::resolved(const QString &path) const
{
    return QDir::isAbsolutePath(path) ? path : QDir::cleanPath(QDir(m_stanza.directory).absoluteFilePath(path));
}

QByteArray StanzaReader::material(const QString &field)
{
    const QString dataField = field + u"-data"_s;
    const QString data = text(dataField);
    const QString file = text(field);
    if (!data.isEmpty() && !file.isEmpty())
        m_problems.append(u"\"%1\" sets both %2 and %3"_s.arg(m_stanza.name, field, dataField));
    if (!data.isEmpty()) {
        QByteArray encoded = data.toLatin1();
        encoded.replace('\r', QByteArray()).replace('\n', QByteArray());
        // The lenient decoder skips garbage silently, and a key would look "wrong" later.
        auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::Base64Encoding |
                                                                   QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.isEmpty()) {
            m_problems.append(u"%1 of \"%2\" is not valid base64"_s.arg(dataField, m_stanza.name));
            return {};
        }
        return decoded.decoded;
    }
    if (file.isEmpty())
        return {};
    const QString path = resolved(file);
    const BoundedFile content = BoundedFile::readCredential(path);
    if (!content.problem().isEmpty()) {
        m_problems.append(
            u"%1 of \"%2\" cannot be read from %3 (%4)"_s.arg(field, m_stanza.name, path, content.problem()));
        return {};
    }
    const QByteArray &bytes = content.bytes();
    if (bytes.trimmed().isEmpty())
        m_problems.append(u"%1 of \"%2\" is empty in %3"_s.arg(field, m_stanza.name, path));
    return bytes;
}

} // namespace shopflow::kube
