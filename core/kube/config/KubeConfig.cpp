// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/KubeConfig.h"
#include "base/Logging.h"
#include "kube/config/BoundedFile.h"
#include "kube/config/ContextReader.h"
#include "kube/config/ForeignText.h"
#include "kube/config/YamlReader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace shopflow::kube {

namespace {

Error configError(const QString &message, const QString &nextStep, const QString &detail = {})
{
    return {ErrorKind::Config, message, detail, nextStep};
}

struct TextFile {
    QByteArray text;
    bool missing = false;
    QString problem; //!< a whole sentence
};

TextFile readTextFile(const QString &path)
{
    TextFile result;
    if (QFileInfo(path).isDir()) {
        result.problem = QStringLiteral("The kubeconfig %1 is a directory.").arg(path);
        return result;
    }
    const BoundedFile file = BoundedFile::read(path);
    result.missing = file.missing();
    if (result.missing)
        result.problem = QStringLiteral("The kubeconfig %1 does not exist.").arg(path);
    else if (!file.problem().isEmpty())
        result.problem = QStringLiteral("The kubeconfig %1 cannot be read: %2.").arg(path, file.problem());
    result.text = file.bytes();
    return result;
}

bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

//! Why \a root is no kubeconfig that we know, as a sentence; empty for one. Another version
//! may mean something else by the same fields, and somebody else by a user.
QString strangeness(const QJsonObject &root, const QString &sourceName)
{
    const QJsonValue kind = root.value(QLatin1String("kind"));
    const QJsonValue version = root.value(QLatin1String("apiVersion"));
    const QString kindName = kind.toString();
    const QString versionName = version.toString();
    if ((!kind.isString() && !isAbsent(kind)) || (!version.isString() && !isAbsent(version)))
        return QStringLiteral("%1 is not a kubeconfig: its kind and apiVersion must be words.").arg(sourceName);
    if (!kindName.isEmpty() && kindName != QLatin1String("Config"))
        return QStringLiteral("%1 is not a kubeconfig but a %2.").arg(sourceName, printable(kindName));
    if (!versionName.isEmpty() && versionName != QLatin1String("v1"))
        return QStringLiteral("%1 is a kubeconfig of another version (apiVersion %2, not v1).")
            .arg(sourceName, printable(versionName));
    return {};
}

QString quotedNames(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(QStringLiteral("\"%1\"").arg(name));
    return quoted.join(QStringLiteral(", "));
}

} // namespace

QStringList KubeConfig::searchPaths(const QString &explicitPath)
{
    if (!explicitPath.isEmpty())
        return {explicitPath};
    QStringList paths = qEnvironmentVariable("KUBECONFIG").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    paths.removeDuplicates();
    // As kubectl: a list of empty names names no file, and never the one of the home folder.
    if (qEnvironmentVariableIsEmpty("KUBECONFIG"))
        paths.append(QDir::homePath() + QStringLiteral("/.kube/config"));
    return paths;
}

Result<KubeConfig> KubeConfig::load(const QString &explicitPath)
{
    const QStringList paths = searchPaths(explicitPath);
    const bool isExplicit = !explicitPath.isEmpty();

    KubeConfig merged;
    QStringList problems;
    Error first;
    for (const QString &path : std::as_const(paths)) {
        const TextFile file = readTextFile(path);
        if (file.missing && !isExplicit) {
            qCDebug(lcConfig) << "skipping a kubeconfig that does not exist:" << path;
            continue;
        }
        if (!file.problem.isEmpty()) {
            problems.append(file.problem);
            continue;
        }
        auto parsed = parseFile(file.text, path, QFileInfo(path).absolutePath());
        if (!parsed) {
            if (problems.isEmpty())
                first = parsed.error();
            problems.append(parsed.error().message);
            continue;
        }
        merged.mergeUnder(*parsed);
    }
    if (problems.size() == 1 && !first.message.isEmpty())
        return first;
    if (!problems.isEmpty())
        return configError(problems.constFirst(),
                           QStringLiteral("Correct the file, or name another one with --kubeconfig or KUBECONFIG."),
                           problems.mid(1).join(u'\n'));
    if (paths.isEmpty())
        return configError(QStringLiteral("The environment variable KUBECONFIG names no file."),
                           QStringLiteral("Name one with --kubeconfig or the environment variable KUBECONFIG."));
    if (merged.m_files.isEmpty())
        return configError(QStringLiteral("No kubeconfig was found at %1.").arg(paths.join(QStringLiteral(", "))),
                           QStringLiteral("Name one with --kubeconfig or the environment variable KUBECONFIG."));
    return merged;
}

Result<KubeConfig> KubeConfig::parse(const QByteArray &text, const QString &sourceName, const QString &directory)
{
    return parseFile(text, sourceName, directory);
}

Result<KubeConfig> KubeConfig::parseFile(const QByteArray &text, const QString &sourceName, const QString &directory)
{
    const auto document = readYaml(text, sourceName);
    if (!document)
        return document.error();
    const QString nextStep = QStringLiteral("Correct %1, or choose another kubeconfig.").arg(sourceName);
    if (!document->isObject())
        return configError(QStringLiteral("%1 is not a kubeconfig: it holds no mapping.").arg(sourceName), nextStep);
    const QJsonObject root = document->toObject();
    if (const QString problem = strangeness(root, sourceName); !problem.isEmpty())
        return configError(problem, nextStep);

    KubeConfig config;
    config.m_files.append(sourceName);
    QStringList problems;
    const auto readEntries = [&](const QString &listName, const QString &bodyName, QVector<Entry> *into) {
        const QJsonValue list = root.value(listName);
        if (!list.isArray()) {
            if (!isAbsent(list))
                problems.append(QStringLiteral("\"%1\" must be a list").arg(listName));
            return;
        }
        QSet<QString> seen;
        int index = 0;
        const QJsonArray items = list.toArray();
        for (const QJsonValue &item : items) {
            ++index;
            const QJsonValue given = item[QLatin1String("name")];
            const QString name = given.toString();
            const QJsonValue body = item[bodyName];
            if ((!item.isObject() && !isAbsent(item)) || (!given.isString() && !isAbsent(given))) {
                problems.append(QStringLiteral("entry %1 of \"%2\" must be a mapping with a name in quotes")
                                    .arg(QString::number(index), listName));
                continue;
            }
            if (seen.contains(name)) {
                problems.append(QStringLiteral("\"%1\" names \"%2\" twice").arg(listName, name));
                continue;
            }
            seen.insert(name);
            if (into == nullptr)
                continue;
            if (!body.isObject() && !isAbsent(body)) {
                problems.append(QStringLiteral("\"%1\" of \"%2\" must be a mapping").arg(bodyName, name));
                continue;
            }
            // What has no name can be chosen by nobody; kubectl passes over it, too.
            if (!name.isEmpty())
                into->append({name, body.toObject(), directory, sourceName});
        }
    };
    readEntries(QStringLiteral("clusters"), QStringLiteral("cluster"), &config.m_clusters);
    readEntries(QStringLiteral("users"), QStringLiteral("user"), &config.m_users);
    readEntries(QStringLiteral("contexts"), QStringLiteral("context"), &config.m_contexts);
    readEntries(QStringLiteral("extensions"), QStringLiteral("extension"), nullptr);
    const QJsonValue preferences = root.value(QLatin1String("preferences"));
    if (!preferences.isObject() && !isAbsent(preferences))
        problems.append(QStringLiteral("\"preferences\" must be a mapping"));
    const QJsonValue current = root.value(QLatin1String("current-context"));
    if (current.isString())
        config.m_currentContext = current.toString();
    else if (!isAbsent(current))
        problems.append(QStringLiteral("\"current-context\" must be a string; put it in quotes"));
    if (!problems.isEmpty())
        return configError(
            QStringLiteral("%1 is not a valid kubeconfig: %2.").arg(sourceName, problems.join(QStringLiteral("; "))),
            nextStep);
    return config;
}

void KubeConfig::mergeUnder(const KubeConfig &later)
{
    // Whole entries: fields of equally named entries are never blended.
    const auto merge = [](QVector<Entry> &mine, const QVector<Entry> &theirs) {
        QSet<QString> known;
        for (const Entry &entry : std::as_const(mine))
            known.insert(entry.name);
        for (const Entry &entry : theirs) {
            if (!known.contains(entry.name))
                mine.append(entry);
        }
    };
    merge(m_clusters, later.m_clusters);
    merge(m_users, later.m_users);
    merge(m_contexts, later.m_contexts);
    if (m_currentContext.isEmpty())
        m_currentContext = later.m_currentContext;
    m_files.append(later.m_files);
}

QVector<KubeContextSummary> KubeConfig::contexts() const
{
    QVector<KubeContextSummary> summaries;
    summaries.reserve(m_contexts.size());
    QHash<QString, QString> servers;
    for (const Entry &cluster : m_clusters)
        servers.insert(cluster.name, cluster.body.value(QLatin1String("server")).toString());
    for (const Entry &entry : m_contexts) {
        KubeContextSummary summary;
        summary.name = entry.name;
        summary.cluster = entry.body.value(QLatin1String("cluster")).toString();
        summary.user = entry.body.value(QLatin1String("user")).toString();
        summary.namespaceName = entry.body.value(QLatin1String("namespace")).toString();
        if (summary.namespaceName.isEmpty())
            summary.namespaceName = QStringLiteral("default");
        summary.server = servers.value(summary.cluster);
        summary.current = entry.name == m_currentContext;
        summaries.append(summary);
    }
    return summaries;
}

Result<KubeContext> KubeConfig::context(const QString &name) const
{
    const auto find = [](const QVector<Entry> &entries, const QString &wanted) -> const Entry * {
        for (const Entry &entry : entries) {
            if (entry.name == wanted)
                return &entry;
        }
        return nullptr;
    };
    QStringList names;
    for (const Entry &entry : m_contexts)
        names.append(entry.name);
    const QString choose = names.isEmpty()
                               ? QStringLiteral("Choose a kubeconfig that holds a context.")
                               : QStringLiteral("Choose one of these contexts: %1.").arg(quotedNames(names));

    const QString files = QStringLiteral("kubeconfig %1").arg(m_files.join(QStringLiteral(", ")));
    const QString place = QStringLiteral("The ") + files;
    const QString wanted = name.isEmpty() ? m_currentContext : name;
    if (wanted.isEmpty() && names.isEmpty())
        return configError(QStringLiteral("%1 holds no context.").arg(place),
                           QStringLiteral("Name another one with --kubeconfig or KUBECONFIG."));
    if (wanted.isEmpty())
        return configError(QStringLiteral("%1 has no current context.").arg(place), choose);
    const Entry *entry = find(m_contexts, wanted);
    if (entry == nullptr) {
        if (name.isEmpty())
            return configError(
                QStringLiteral("The current context \"%2\" does not exist in the %1.").arg(files, wanted.left(80)), choose);
        return Error{
            ErrorKind::NotFound, QStringLiteral("%1 has no context \"%2\".").arg(place, name.left(80)), {}, choose};
    }

    const auto stanzaOf = [](const Entry *from) -> Stanza {
        return from == nullptr ? Stanza{} : Stanza{from->name, from->body, from->directory, from->file};
    };
    const QString clusterName = entry->body.value(QLatin1String("cluster")).toString();
    const QString userName = entry->body.value(QLatin1String("user")).toString();
    const Entry *cluster = find(m_clusters, clusterName);
    const Entry *user = find(m_users, userName);
    ContextReader reader(stanzaOf(entry));
    reader.readCluster(clusterName, cluster != nullptr, stanzaOf(cluster));
    reader.readUser(userName, user != nullptr, stanzaOf(user));
    return reader.result(entry->file);
}

} // namespace shopflow::kube
