// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "kube/config/KubeContext.h"

#include <QJsonObject>
#include <QVector>

namespace shopflow::kube {

//! A kubeconfig as kubectl would load it: an explicit file, or the files of
//! KUBECONFIG merged "first wins" entry by entry, or ~/.kube/config. A value.
//! Never writes a file, contacts no cluster, runs no plugin.
class KubeConfig
{
public:
    //! \a explicitPath (--kubeconfig) turns merging off and must exist.
    //! Errors have kind Config and name the file.
    static Result<KubeConfig> load(const QString &explicitPath = {});
    //! The files that load() reads, those that do not exist among them.
    static QStringList searchPaths(const QString &explicitPath = {});
    //! From text, for tests; relative paths resolve against \a directory.
    static Result<KubeConfig> parse(const QByteArray &text, const QString &sourceName, const QString &directory);

    [[nodiscard]] QVector<KubeContextSummary> contexts() const;
    [[nodiscard]] QString currentContext() const { return m_currentContext; }
    [[nodiscard]] QStringList files() const { return m_files; }

    //! The named context, or the current one when \a name is empty, with its files
    //! read and validated: all problems are collected into one error. An unknown
    //! name is NotFound and lists what there is. exec plugins and auth providers
    //! are refused by name with a next step.
    [[nodiscard]] Result<KubeContext> context(const QString &name = {}) const;

    friend bool operator==(const KubeConfig &, const KubeConfig &) = default;

private:
    struct Entry {
        QString name;
        QJsonObject body;
        QString directory; //!< relative paths resolve here
        QString file;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    static Result<KubeConfig> parseFile(const QByteArray &text, const QString &sourceName, const QString &directory);
    void mergeUnder(const KubeConfig &later);

    QVector<Entry> m_clusters;
    QVector<Entry> m_users;
    QVector<Entry> m_contexts;
    QString m_currentContext;
    QStringList m_files;
};

} // namespace shopflow::kube
