// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/YamlWriter.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <yaml-cpp/emitter.h>
#include <yaml-cpp/emittermanip.h>

using namespace Qt::StringLiterals;

namespace shopflow::kube {

namespace {

//! Words without a character or a reading of their own, in YAML 1.1 as in 1.2.
bool isPlain(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z/][A-Za-z0-9_./-]*(:[A-Za-z0-9_./-]+)*\\z"_s);
    static const QRegularExpression reserved(u"\\A(y|n|yes|no|on|off|true|false|null|nan|inf)\\z"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 120 && pattern.match(text).hasMatch() && !reserved.match(text).hasMatch();
}

//! A block keeps its text only when nothing in it is folded away: it begins with a
//! word, ends with one line break, and no line has blanks at its end.
bool isBlock(const QString &text)
{
    if (!text.contains(u'\n') || !text.endsWith(u'\n') || text.endsWith("\n\n"_L1) || text.startsWith(u' ')
        || text.startsWith(u'\n') || text.startsWith(u'\t'))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool printable = c == u'\n' || c == u'\t' || (c >= u' ' && c < QChar(0x7f));
        const bool blankAtEnd = c == u'\n' && i > 0 && (text.at(i - 1) == u' ' || text.at(i - 1) == u'\t');
        if (!printable || blankAtEnd)
            return false;
    }
    return true;
}

//! Readers of YAML 1.1 take some of these for line breaks and refuse the others.
bool needsEscapes(const QString &text)
{
    static const QString characters = u"\u007f\u2028\u2029\ufffe\uffff"_s;
    return std::any_of(text.begin(), text.end(), [](QChar c) { return characters.contains(c); });
}

void writeWord(YAML::Emitter &out, const QString &text)
{
    if (isPlain(text)) {
        out << text.toStdString();
        return;
    }
    if (needsEscapes(text))
        out << YAML::EscapeNonAscii;
    out << YAML::DoubleQuoted << text.toStdString();
}

void writeText(YAML::Emitter &out, const QString &text)
{
    if (isBlock(text))
        out << YAML::Literal << text.chopped(1).toStdString();
    else
        writeWord(out, text);
}

void write(YAML::Emitter &out, const QJsonValue &value);

void writeObject(YAML::Emitter &out, const QJsonObject &object)
{
    if (object.isEmpty())
        out << YAML::Flow;
    out << YAML::BeginMap;
    // People look for these first.
    QStringList keys = object.keys();
    for (const QString &first : {u"metadata"_s, u"name"_s, u"kind"_s, u"apiVersion"_s}) {
        if (keys.removeOne(first))
            keys.prepend(first);
    }
    for (const QString &key : std::as_const(keys)) {
        out << YAML::Key;
        writeWord(out, key);
        out << YAML::Value;
        write(out, object.value(key));
    }
    out << YAML::EndMap;
}

void write(YAML::Emitter &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out << value.toBool();
        break;
    case QJsonValue::Double:
        if (const double number = value.toDouble(); number == std::floor(number) && std::abs(number) < 9.0e15)
            out << value.toInteger();
        else
            out << QString::number(number, 'g', 17).toStdString();
        break;
    case QJsonValue::String:
        writeText(out, value.toString());
        break;
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        if (array.isEmpty())
            out << YAML::Flow;
        out << YAML::BeginSeq;
        for (const QJsonValue &item : array)
            write(out, item);
        out << YAML::EndSeq;
        break;
    }
    case QJsonValue::Object:
        writeObject(out, value.toObject());
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out << YAML::Null;
        break;
    }
}

} // namespace

QByteArray writeYaml(const QVector<QJsonObject> &documents, const QString &comment)
{
    QByteArray text;
    if (!comment.isEmpty()) {
        const QStringList lines = comment.split(u'\n');
        for (const QString &line : lines)
            text += QString(u"# "_s + line).trimmed().toUtf8() + '\n';
    }
    for (const QJsonObject &document : documents) {
        YAML::Emitter out;
        out.SetBoolFormat(YAML::TrueFalseBool);
        writeObject(out, document);
        text += "---\n" + QByteArray(out.c_str(), qsizetype(out.size())) + '\n';
    }
    return text;
}

} // namespace shopflow::kube
