// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/KubeConfigWatch.h"

#include <QFileInfo>

namespace shopflow::kube {

using namespace std::chrono_literals;

KubeConfigWatch::KubeConfigWatch(QObject *parent) : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(300ms);
    connect(&m_quiet, &QTimer::timeout, this, &KubeConfigWatch::look);
    connect(&m_files, &QFileSystemWatcher::fileChanged, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_files, &QFileSystemWatcher::directoryChanged, &m_quiet, qOverload<>(&QTimer::start));
}

void KubeConfigWatch::follow(const QString &explicitPath, const KubeConfig &known)
{
    m_path = explicitPath;
    m_known = known;
    m_problem = {};
    m_quiet.stop();
    const QStringList watched = m_files.files() + m_files.directories();
    if (!watched.isEmpty())
        m_files.removePaths(watched);
    addPaths();
}

void KubeConfigWatch::addPaths()
{
    QStringList paths;
    for (const QString &path : KubeConfig::searchPaths(m_path)) {
        const QFileInfo info(path);
        // The folder, too: programs replace the file, and then it is another one. What
        // a link points to may be changed in its own place.
        for (const QString &each : {info.absoluteFilePath(), info.absolutePath(), info.canonicalFilePath()}) {
            if (!each.isEmpty() && QFileInfo::exists(each) && !paths.contains(each))
                paths.append(each);
        }
    }
    const QStringList watched = m_files.files() + m_files.directories();
    paths.removeIf([&](const QString &path) { return watched.contains(path); });
    if (!paths.isEmpty())
        m_files.addPaths(paths);
}

void KubeConfigWatch::look()
{
    addPaths();
    const Result<KubeConfig> now = KubeConfig::load(m_path);
    if (!now) {
        if (m_problem == now.error())
            return;
        m_problem = now.error();
        Q_EMIT broken(m_problem);
        return;
    }
    m_problem = {};
    if (*now == m_known)
        return;
    m_known = *now;
    Q_EMIT changed(m_known);
}

} // namespace shopflow::kube
