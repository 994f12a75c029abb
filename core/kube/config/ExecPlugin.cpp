// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/ExecPlugin.h"

#include "base/Secret.h"
#include "kube/config/ForeignText.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shopflow::kube {

namespace {

constexpr QLatin1StringView versionOne = "client.authentication.k8s.io/v1"_L1;
constexpr QLatin1StringView betaOne = "client.authentication.k8s.io/v1beta1"_L1;

//! A word as a shell would want it, so that a person can copy the line.
QString quoted(const QString &word)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_./:=@%+,-]+\\z"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

//! The whole word: what is cut off could be the part that matters.
QString oneLine(const QString &word)
{
    QString out;
    for (const QChar c : word)
        out.append(c.isPrint() || c.isSurrogate() ? c : QChar(u'\uFFFD'));
    return out;
}

bool soundsSecret(const QString &name)
{
    static const QRegularExpression words(u"(secret|token|passw|credential|private|api[-_]?key|access[-_]?key|cookie)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

//! Reads the fields one after the other and collects what is wrong.
class Reader
{
public:
    Reader(const QJsonObject &exec, const QString &userName, QStringList &problems)
        : m_exec(exec), m_userName(userName), m_problems(problems)
    {
    }

    void complain(const QString &what) { m_problems.append(u"the exec plugin of user \"%1\" %2"_s.arg(m_userName, what)); }

    QString text(const QJsonObject &from, QLatin1StringView field)
    {
        const QJsonValue value = from.value(field);
        if (!value.isString() && !value.isNull() && !value.isUndefined())
            complain(u"has a \"%1\" that is no string; put it in quotes"_s.arg(field));
        return value.toString();
    }

    QJsonArray list(QLatin1StringView field)
    {
        const QJsonValue value = m_exec.value(field);
        if (!value.isArray() && !value.isNull() && !value.isUndefined())
            complain(u"has \"%1\", which must be a list"_s.arg(field));
        return value.toArray();
    }

    QString version()
    {
        const QString version = text(m_exec, "apiVersion"_L1);
        if (version.isEmpty())
            complain(u"names no apiVersion; it must be %1 or %2"_s.arg(versionOne, betaOne));
        else if (version == "client.authentication.k8s.io/v1alpha1"_L1)
            complain(u"speaks %1, which Kubernetes no longer supports; update the program and set %2"_s.arg(version, betaOne));
        else if (version != versionOne && version != betaOne)
            complain(u"has the apiVersion \"%1\", which is not known; it must be %2 or %3"_s.arg(printable(version),
                                                                                              versionOne, betaOne));
        return version;
    }

    ExecPlugin::Interaction interaction(const QString &version)
    {
        const QString mode = text(m_exec, "interactiveMode"_L1);
        if (mode == "Never"_L1)
            return ExecPlugin::Interaction::Never;
        if (mode == "Always"_L1)
            return ExecPlugin::Interaction::Always;
        if (mode.isEmpty() && version == versionOne)
            complain(u"names no interactiveMode; v1 needs Never, IfAvailable or Always"_s);
        else if (!mode.isEmpty() && mode != "IfAvailable"_L1)
            complain(u"has the interactiveMode \"%1\"; it must be Never, IfAvailable or Always"_s.arg(printable(mode)));
        return ExecPlugin::Interaction::IfAvailable;
    }

    QStringList arguments()
    {
        QStringList arguments;
        const QJsonArray values = list("args"_L1);
        for (const QJsonValue &value : values) {
            if (!value.isString())
                complain(u"has an argument that is no string; put it in quotes"_s);
            arguments.append(value.toString());
        }
        return arguments;
    }

    QVector<std::pair<QString, QString>> environment()
    {
        QVector<std::pair<QString, QString>> variables;
        const QJsonArray values = list("env"_L1);
        for (const QJsonValue &value : values) {
            const QString name = text(value.toObject(), "name"_L1);
            if (name.isEmpty() || name.contains(u'=') || name.contains(QChar(0)))
                complain(u"has an environment variable without a legal name"_s);
            else
                variables.append({name, text(value.toObject(), "value"_L1)});
        }
        return variables;
    }

private:
    const QJsonObject &m_exec;
    const QString &m_userName;
    QStringList &m_problems;
};

} // namespace

QString ExecPlugin::shortName() const
{
    return printable(command.section(u'/', -1));
}

QString ExecPlugin::commandLine() const
{
    QStringList words;
    QStringList all = arguments;
    all.prepend(command);
    bool hideNext = false;
    for (const QString &word : std::as_const(all)) {
        // "--client-secret VALUE" tells nothing about VALUE by itself.
        if (hideNext && !word.startsWith(u'-'))
            words.append(u"(redacted)"_s);
        else
            words.append(redacted(quoted(oneLine(word))));
        hideNext = word.startsWith(u'-') && !word.contains(u'=') && soundsSecret(word);
    }
    return words.join(u' ');
}

QStringList ExecPlugin::environmentLines() const
{
    QStringList lines;
    for (const auto &[name, value] : environment)
        lines.append(oneLine(name) + u'=' + (soundsSecret(name) ? u"(redacted)"_s : redacted(quoted(oneLine(value)))));
    return lines;
}

QString ExecPlugin::fingerprint() const
{
    QJsonArray variables;
    for (const auto &[name, value] : environment)
        variables.append(QJsonArray{name, value});
    const QJsonArray all{QFileInfo(file).absoluteFilePath(), userName, apiVersion, command, QJsonArray::fromStringList(arguments),
                         variables, int(interaction), provideClusterInfo};
    const QByteArray text = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

ExecPlugin ExecPlugin::read(const QJsonObject &exec, const QString &userName, const QString &directory,
                            QStringList &problems)
{
    Reader reader(exec, userName, problems);
    ExecPlugin plugin;
    plugin.userName = userName;
    plugin.apiVersion = reader.version();
    plugin.command = reader.text(exec, "command"_L1);
    if (plugin.command.isEmpty())
        reader.complain(u"names no command"_s);
    // A bare name is searched; "./x" belongs to the kubeconfig's folder.
    else if (plugin.command.contains(u'/') && QDir::isRelativePath(plugin.command))
        plugin.command = QDir::cleanPath(QDir(directory).absoluteFilePath(plugin.command));
    plugin.arguments = reader.arguments();
    plugin.environment = reader.environment();
    plugin.installHint = reader.text(exec, "installHint"_L1);
    plugin.interaction = reader.interaction(plugin.apiVersion);
    const QJsonValue clusterInfo = exec.value("provideClusterInfo"_L1);
    if (!clusterInfo.isBool() && !clusterInfo.isNull() && !clusterInfo.isUndefined())
        reader.complain(u"has a provideClusterInfo that is neither true nor false"_s);
    plugin.provideClusterInfo = clusterInfo.toBool();
    return plugin;
}

} // namespace shopflow::kube
