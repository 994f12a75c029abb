// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/auth/PluginConsents.h"

#include "base/Logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace shopflow::kube {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

//! What is remembered; a damaged file remembers nothing, so that it is asked again.
QJsonArray readEntries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(largestFile)).object().value("allowed"_L1).toArray();
}

} // namespace

PluginConsents::PluginConsents(const QString &file)
    : m_file(file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                  + u"/shopflow/exec-plugins.json"_s
                            : file)
{
}

bool PluginConsents::allows(const ExecPlugin &plugin) const
{
    const QString wanted = plugin.fingerprint();
    const QJsonArray entries = readEntries(m_file);
    for (const QJsonValue &entry : entries) {
        if (entry["sha256"_L1].toString() == wanted)
            return true;
    }
    return false;
}

Result<void> PluginConsents::allow(const ExecPlugin &plugin) const
{
    if (allows(plugin))
        return {};
    QJsonArray entries = readEntries(m_file);
    entries.append(QJsonObject{{u"sha256"_s, plugin.fingerprint()},
                               {u"program"_s, plugin.shortName()},
                               {u"user"_s, plugin.userName},
                               {u"kubeconfig"_s, QFileInfo(plugin.file).absoluteFilePath()},
                               {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}});
    const QByteArray text = QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"allowed"_s, entries}}).toJson();
    QSaveFile file(m_file);
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()) || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(text) != text.size()
        || !file.commit())
        return Error{ErrorKind::Storage,
                     u"The permission to run \"%1\" could not be saved in %2."_s.arg(plugin.shortName(), m_file),
                     file.errorString(), u"Check that the folder can be written; it is asked again next time."_s};
    qCDebug(lcConfig).noquote() << "remembered the permission to run" << plugin.shortName();
    return {};
}

Error PluginConsents::missing(const KubeContext &context, const QString &nextStep)
{
    const ExecPlugin &plugin = *context.exec;
    QStringList lines{u"Command: %1"_s.arg(plugin.commandLine())};
    const QStringList variables = plugin.environmentLines();
    if (!variables.isEmpty())
        lines.append(u"Environment: %1"_s.arg(variables.join(u' ')));
    lines.append(u"From: user \"%1\" in %2"_s.arg(plugin.userName, plugin.file));
    return {ErrorKind::Config,
            u"The context \"%1\" signs in by running the program \"%2\", which nobody has allowed yet."_s.arg(
                context.name, plugin.shortName()),
            lines.join(u'\n'), nextStep};
}

} // namespace shopflow::kube
