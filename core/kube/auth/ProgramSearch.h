// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/auth/PluginLocations.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>
#include <chrono>

namespace shopflow::kube {

//! Finds a program by its name where people have it: where a person said it is, else in
//! PATH, then in the PATH of the login shell, then in the usual folders. A desktop's menu starts programs with a
//! PATH that knows little, so the first is often not enough. One search at a time;
//! owned by who searches.
class ProgramSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgramSearch)

public:
    explicit ProgramSearch(QObject *parent = nullptr);
    ~ProgramSearch() override;

    //! How long the login shell may take.
    void setShellLimit(std::chrono::milliseconds limit) { m_shellLimit = limit; }
    //! The folders looked into at last, instead of the usual ones.
    void setKnownFolders(const QStringList &folders) { m_knownFolders = folders; }

    //! Where people's words are looked up, instead of the usual file.
    void setLocations(const PluginLocations &locations) { m_locations = locations; }

    //! found() follows, always later.
    void start(const QString &name);
    void cancel();
    //! Where a person said that it is, when it was not there; nothing else is tried then.
    [[nodiscard]] QString goneFrom() const { return m_goneFrom; }

    //! The PATH that a found program should get: ours, then the login shell's, then
    //! the folder it is in.
    [[nodiscard]] QString pathFor(const QString &program) const;

    //! The first executable file \a name in the absolute folders of \a path; empty: none.
    //! Relative folders are skipped: what lies in the working folder is not meant.
    [[nodiscard]] static QString inPath(const QString &name, const QString &path);
    [[nodiscard]] static QStringList usualFolders();
    //! There is a file at \a path that may be run.
    [[nodiscard]] static bool isProgram(const QString &path);

Q_SIGNALS:
    //! \a program is an absolute path; empty: it is nowhere.
    void found(const QString &program);

private:
    void askShell();
    void onShellFinished();
    void lookInFolders();

    void tellLater(const QString &program);

    PluginLocations m_locations;
    QString m_goneFrom;
    QString m_name;
    QString m_shellPath;
    QStringList m_knownFolders;
    QProcess *m_shell = nullptr;
    QTimer m_shellEnd;
    std::chrono::milliseconds m_shellLimit{5000};
};

} // namespace shopflow::kube
