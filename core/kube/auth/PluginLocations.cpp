// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/auth/PluginLocations.h"

#include "kube/auth/ProgramSearch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace shopflow::kube {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
const QString missingMark = u"Program not found: "_s;

//! A damaged file remembers nothing.
QJsonObject readPaths(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(largestFile)).object().value("programs"_L1).toObject();
}

} // namespace

PluginLocations::PluginLocations(const QString &file)
    : m_file(file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                  + u"/shopflow/plugin-locations.json"_s
                            : file)
{
}

QString PluginLocations::pathOf(const QString &program) const
{
    const QString path = readPaths(m_file).value(program).toString();
    return QDir::isAbsolutePath(path) ? path : QString();
}

Result<void> PluginLocations::remember(const QString &program, const QString &path) const
{
    if (!QDir::isAbsolutePath(path) || !ProgramSearch::isProgram(path))
        return Error{ErrorKind::Invalid, u"“%1” is no program that can be run."_s.arg(path), {},
                     u"Choose the file of the program “%1” itself."_s.arg(program)};
    QJsonObject paths = readPaths(m_file);
    paths.insert(program, QDir::cleanPath(path));
    const QByteArray text = QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"programs"_s, paths}}).toJson();
    QSaveFile file(m_file);
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()) || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(text) != text.size()
        || !file.commit())
        return Error{ErrorKind::Storage, u"Where the program “%1” is could not be saved in %2."_s.arg(program, m_file),
                     file.errorString(), u"Check that the folder can be written, then locate the program again."_s};
    return {};
}

QString PluginLocations::missingLine(const QString &program)
{
    return missingMark + program;
}

QString PluginLocations::missingIn(const Error &error)
{
    if (error.kind != ErrorKind::Config)
        return {};
    // Details are in nobody's language, sentences are in the window's.
    const QStringList lines = error.detail.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(missingMark))
            return line.mid(missingMark.size());
    }
    return {};
}

} // namespace shopflow::kube
