// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/YamlReader.h"
#include "kube/config/YamlScalar.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <sstream>
#include <vector>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace shopflow::kube {

namespace {

// A few hundred bytes of nested aliases can stand for billions of nodes.
constexpr qint64 maximalNodes = 1'000'000;

constexpr const char *mergeTag = "tag:yaml.org,2002:merge";
constexpr const char *binaryTag = "tag:yaml.org,2002:binary";

//! Leaves the parser's callbacks; never leaves this file.
struct Refusal {
    YAML::Mark mark;
    QString text;
};

//! Builds JSON values from the parser's events. An alias takes the finished value
//! of its anchor, so nothing is expanded twice and a cycle has no way to exist.
class JsonBuilder final : public YAML::EventHandler
{
public:
    [[nodiscard]] const QVector<QJsonValue> &documents() const { return m_documents; }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        // The parser takes a stray bracket after the first value for one more document,
        // and then for another one, without end: it never gets past it.
        if (mark.pos == m_documentAt)
            throw Refusal{mark, QStringLiteral("this belongs to nothing")};
        m_documentAt = mark.pos;
        m_anchors.clear();
        m_stack.clear();
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        take({mark, QJsonValue(QJsonValue::Null), anchor, 1, false});
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.constFind(anchor);
        if (found == m_anchors.constEnd())
            throw Refusal{mark, QStringLiteral("an alias points to the value that contains it")};
        take({mark, found->value, 0, found->nodes, false});
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        const bool plain = tag == "?";
        const bool merge = value == "<<" && (plain || tag == mergeTag);
        take({mark, merge ? QJsonValue(QStringLiteral("<<")) : scalar(mark, tag, value), anchor, 1, merge});
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, anchor, false);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, anchor, true);
    }
    void OnMapEnd() override { close(); }

private:
    struct Finished {
        YAML::Mark mark;
        QJsonValue value;
        YAML::anchor_t anchor;
        qint64 nodes;
        bool mergeKey;
    };
    struct Frame {
        YAML::Mark mark;
        YAML::anchor_t anchor = 0;
        bool isMap = false;
        bool hasKey = false;
        bool mergeKey = false;
        QString key;
        // An object of Qt keeps its keys in order by moving all that follow: it is made
        // once, of keys in their order, or many keys would take minutes.
        QMap<QString, QJsonValue> object;
        QMap<QString, QJsonValue> merged;
        QJsonArray array;
        qint64 nodes = 1;
    };
    struct Anchored {
        QJsonValue value;
        qint64 nodes;
    };

    static QJsonValue scalar(const YAML::Mark &mark, const std::string &tag, const std::string &value)
    {
        if (tag == binaryTag)
            throw Refusal{mark, QStringLiteral("!!binary values are not supported")};
        const bool typed = tag == "tag:yaml.org,2002:int" || tag == "tag:yaml.org,2002:float" ||
                           tag == "tag:yaml.org,2002:bool" || tag == "tag:yaml.org,2002:null";
        // "!" is a quoted or block scalar: a string whatever it looks like.
        if (tag != "?" && !typed)
            return QString::fromStdString(value);
        const auto resolved = resolvePlainScalar(value);
        if (!resolved)
            throw Refusal{
                mark, QStringLiteral("\"%1\" is not a number that JSON can carry").arg(QString::fromStdString(value))};
        return *resolved;
    }

    void open(const YAML::Mark &mark, YAML::anchor_t anchor, bool isMap)
    {
        Frame frame;
        frame.mark = mark;
        frame.anchor = anchor;
        frame.isMap = isMap;
        m_stack.push_back(std::move(frame));
    }

    void close()
    {
        Frame frame = std::move(m_stack.back());
        m_stack.pop_back();
        // What a mapping says itself goes before what it merges.
        frame.merged.insert(frame.object);
        QJsonObject object;
        for (auto it = frame.merged.constBegin(); it != frame.merged.constEnd(); ++it)
            object.insert(it.key(), it.value());
        const QJsonValue value = frame.isMap ? QJsonValue(object) : QJsonValue(frame.array);
        take({frame.mark, value, frame.anchor, frame.nodes, false});
    }

    void take(Finished finished)
    {
        if (finished.anchor != 0)
            m_anchors.insert(finished.anchor, {finished.value, finished.nodes});
        if (m_stack.empty()) {
            if (!finished.value.isNull())
                m_documents.append(finished.value);
            return;
        }
        Frame &frame = m_stack.back();
        frame.nodes += finished.nodes;
        if (frame.nodes > maximalNodes)
            throw Refusal{finished.mark, QStringLiteral("the text stands for more than a million values")};
        if (!frame.isMap) {
            frame.array.append(finished.value);
        } else if (!frame.hasKey) {
            takeKey(frame, finished);
        } else {
            frame.hasKey = false;
            if (frame.mergeKey)
                merge(frame, finished);
            else
                frame.object.insert(frame.key, finished.value);
        }
    }

    static void takeKey(Frame &frame, const Finished &finished)
    {
        if (finished.value.isNull() || finished.value.isObject() || finished.value.isArray())
            throw Refusal{finished.mark, QStringLiteral("a key must be a plain word, a number or a boolean")};
        frame.hasKey = true;
        frame.mergeKey = finished.mergeKey;
        frame.key = keyText(finished.value);
        if (!frame.mergeKey && frame.object.contains(frame.key))
            throw Refusal{finished.mark, QStringLiteral("the key \"%1\" appears twice").arg(frame.key)};
    }

    static void merge(Frame &frame, const Finished &finished)
    {
        const QJsonArray sources = finished.value.isArray() ? finished.value.toArray() : QJsonArray{finished.value};
        for (const QJsonValue &source : sources) {
            if (!source.isObject())
                throw Refusal{finished.mark, QStringLiteral("\"<<\" needs a mapping or a list of mappings")};
            const QJsonObject object = source.toObject();
            for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
                if (!frame.merged.contains(it.key()))
                    frame.merged.insert(it.key(), it.value());
            }
        }
    }

    QVector<QJsonValue> m_documents;
    QHash<YAML::anchor_t, Anchored> m_anchors;
    int m_documentAt = -1;
    std::vector<Frame> m_stack;
};

Error unreadable(const QString &sourceName, const QString &what, int line = 0, int column = 0)
{
    Error error{ErrorKind::Config, {}, what, {}};
    if (line > 0) {
        error.message = QStringLiteral("%1 cannot be read: line %2, column %3: %4.")
                            .arg(sourceName, QString::number(line), QString::number(column), what);
        error.nextStep = QStringLiteral("Correct line %1 of %2.").arg(QString::number(line), sourceName);
    } else {
        error.message = QStringLiteral("%1 cannot be read: %2.").arg(sourceName, what);
        error.nextStep = QStringLiteral("Check that %1 is a text file in YAML or JSON.").arg(sourceName);
    }
    return error;
}

//! As unreadable(), with the line and column of the byte \a offset.
Error unreadableAt(const QString &sourceName, const QString &what, const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const int line = int(before.count('\n')) + 1;
    const int column = int(before.size() - (before.lastIndexOf('\n') + 1)) + 1;
    return unreadable(sourceName, what, line, column);
}

//! Where \a text, which is not valid, stops being UTF-8: lines are looked at one by one.
qsizetype firstBadByte(const QByteArray &text)
{
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end;
        const QByteArray line = text.mid(begin, end - begin);
        if (!line.isValidUtf8()) {
            // The longest valid beginning, by halves; a cut character only moves it a little.
            qsizetype good = 0;
            qsizetype bad = line.size();
            while (bad - good > 1) {
                const qsizetype middle = (good + bad) / 2;
                (line.left(middle).isValidUtf8() ? good : bad) = middle;
            }
            return begin + good;
        }
        begin = end + 1;
    }
    return text.size();
}

Result<QVector<QJsonValue>> readJson(const QByteArray &text, const QString &sourceName)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::NoError)
        return QVector<QJsonValue>{document.object()};
    return unreadableAt(sourceName, problem.errorString(), text, problem.offset);
}

//! A key without quotes, or with single ones: YAML, and JSON's complaint would mislead.
bool looksLikeFlowMapping(const QByteArray &text)
{
    const QByteArray inside = text.trimmed().mid(1).trimmed();
    return !inside.isEmpty() && !inside.startsWith('"') && !inside.startsWith('}');
}

Result<QVector<QJsonValue>> readEvents(const QByteArray &text, const QString &sourceName)
{
    JsonBuilder builder;
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Refusal &refusal) {
        return unreadable(sourceName, refusal.text, refusal.mark.line + 1, refusal.mark.column + 1);
    } catch (const YAML::Exception &exception) {
        return unreadable(sourceName, QString::fromStdString(exception.msg), exception.mark.line + 1,
                          exception.mark.column + 1);
    }
    return builder.documents();
}

} // namespace

Result<QVector<QJsonValue>> readYamlDocuments(const QByteArray &given, const QString &sourceName)
{
    QByteArray text = given;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0)
        return unreadableAt(sourceName, QStringLiteral("it holds a NUL byte, so it is no UTF-8 text"), text, nul);
    if (!text.isValidUtf8())
        return unreadableAt(sourceName, QStringLiteral("it is not valid UTF-8"), text, firstBadByte(text));
    if (!text.trimmed().startsWith('{'))
        return readEvents(text, sourceName);
    // JSON first, for its escapes; a mapping in flow style begins in the same way, and
    // takes words without quotes, comments and a comma too many.
    auto json = readJson(text, sourceName);
    if (json)
        return json;
    auto documents = readEvents(text, sourceName);
    return documents || looksLikeFlowMapping(text) ? documents : json;
}

Result<QJsonValue> readYaml(const QByteArray &text, const QString &sourceName)
{
    auto documents = readYamlDocuments(text, sourceName);
    if (!documents)
        return documents.error();
    if (documents->isEmpty())
        return QJsonValue(QJsonObject());
    if (documents->size() > 1)
        return unreadable(sourceName,
                          QStringLiteral("it holds %1 documents where one is expected").arg(documents->size()));
    return documents->constFirst();
}

} // namespace shopflow::kube
