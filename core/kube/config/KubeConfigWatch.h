// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/config/KubeConfig.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace shopflow::kube {

//! Reads the kubeconfig again when its files change, and tells when it says something
//! else: not while a file is half written, and not for blanks, comments or a new date.
//! Owned by the composition root.
class KubeConfigWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KubeConfigWatch)

public:
    explicit KubeConfigWatch(QObject *parent = nullptr);

    //! Follows what KubeConfig::load(\a explicitPath) reads, from \a known on.
    void follow(const QString &explicitPath, const KubeConfig &known);
    [[nodiscard]] const KubeConfig &known() const { return m_known; }

Q_SIGNALS:
    void changed(const shopflow::kube::KubeConfig &config);
    //! It cannot be read just now; what was known before stays.
    void broken(const shopflow::Error &error);

private:
    void look();
    void addPaths();

    QFileSystemWatcher m_files;
    QTimer m_quiet; //!< from the last sign of a change on
    QString m_path;
    KubeConfig m_known;
    Error m_problem;
};

} // namespace shopflow::kube
