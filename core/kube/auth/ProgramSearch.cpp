// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/auth/ProgramSearch.h"

#include "base/Logging.h"
#include "kube/auth/ChildProcess.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shopflow::kube {

namespace {

constexpr QByteArrayView mark = "shopflow-path:";

} // namespace

ProgramSearch::ProgramSearch(QObject *parent) : QObject(parent), m_knownFolders(usualFolders())
{
    m_shellEnd.setSingleShot(true);
    connect(&m_shellEnd, &QTimer::timeout, this, [this] {
        qCDebug(lcConfig) << "the login shell did not tell its PATH in time";
        cancel();
        lookInFolders();
    });
}

ProgramSearch::~ProgramSearch()
{
    cancel();
}

bool ProgramSearch::isProgram(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isExecutable();
}

QStringList ProgramSearch::usualFolders()
{
    const QString home = QDir::homePath();
    const QString krew = qEnvironmentVariable("KREW_ROOT", home + u"/.krew"_s);
    return {u"/usr/local/bin"_s,
            u"/opt/homebrew/bin"_s,
            u"/home/linuxbrew/.linuxbrew/bin"_s,
            u"/snap/bin"_s,
            krew + u"/bin"_s,
            home + u"/google-cloud-sdk/bin"_s,
            u"/usr/lib/google-cloud-sdk/bin"_s,
            u"/opt/google-cloud-sdk/bin"_s,
            home + u"/.local/bin"_s,
            home + u"/bin"_s,
            home + u"/go/bin"_s,
            home + u"/.asdf/shims"_s,
            home + u"/.nix-profile/bin"_s,
            u"/usr/bin"_s,
            u"/bin"_s};
}

QString ProgramSearch::inPath(const QString &name, const QString &path)
{
    const QStringList folders = path.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        const QString candidate = folder + u'/' + name;
        if (QDir::isAbsolutePath(folder) && isProgram(candidate))
            return QDir::cleanPath(candidate);
    }
    return {};
}

void ProgramSearch::start(const QString &name)
{
    cancel();
    m_name = name;
    m_goneFrom.clear();
    if (name.contains(u'/')) {
        tellLater(QDir::isAbsolutePath(name) && isProgram(name) ? name : QString());
        return;
    }
    if (const QString told = m_locations.pathOf(name); !told.isEmpty()) {
        // Another one of that name may not be the one that was meant.
        if (!isProgram(told))
            m_goneFrom = told;
        tellLater(m_goneFrom.isEmpty() ? told : QString());
        return;
    }
    if (const QString here = inPath(name, qEnvironmentVariable("PATH")); !here.isEmpty()) {
        tellLater(here);
        return;
    }
    // A login shell takes seconds in some homes: asked again only for what is not there.
    if (inPath(name, m_shellPath).isEmpty())
        askShell();
    else
        QMetaObject::invokeMethod(this, &ProgramSearch::lookInFolders, Qt::QueuedConnection);
}

void ProgramSearch::tellLater(const QString &program)
{
    QMetaObject::invokeMethod(
        this, [this, program] { Q_EMIT found(program); }, Qt::QueuedConnection);
}

void ProgramSearch::askShell()
{
    QString shell = qEnvironmentVariable("SHELL");
    if (!isProgram(shell))
        shell = u"/bin/sh"_s;
    m_shell = new QProcess(this);
    runDetachedFromTerminal(*m_shell);
    m_shell->setStandardInputFile(QProcess::nullDevice());
    m_shell->setStandardErrorFile(QProcess::nullDevice());
    connect(m_shell, &QProcess::finished, this, &ProgramSearch::onShellFinished);
    connect(m_shell, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onShellFinished();
    });
    m_shellEnd.start(m_shellLimit);
    // Between marks, because start-up files may print anything. PATH is set in the
    // files of interactive shells as often as in those of login shells.
    const QString say = u"printf '%s%s%s' '%1' \"$PATH\" '%1'"_s.arg(QLatin1StringView(mark));
    m_shell->start(shell, {u"-l"_s, u"-i"_s, u"-c"_s, say});
}

void ProgramSearch::onShellFinished()
{
    if (m_shell == nullptr)
        return;
    m_shellEnd.stop();
    const QByteArray printed = m_shell->readAllStandardOutput();
    m_shell->disconnect(this);
    m_shell->deleteLater();
    m_shell = nullptr;
    const qsizetype begin = printed.indexOf(mark);
    const qsizetype end = begin < 0 ? -1 : printed.indexOf(mark, begin + mark.size());
    if (end > begin)
        m_shellPath = QString::fromLocal8Bit(printed.mid(begin + mark.size(), end - begin - mark.size()));
    lookInFolders();
}

void ProgramSearch::lookInFolders()
{
    QString program = inPath(m_name, m_shellPath);
    if (program.isEmpty())
        program = inPath(m_name, m_knownFolders.join(QDir::listSeparator()));
    Q_EMIT found(program);
}

void ProgramSearch::cancel()
{
    m_shellEnd.stop();
    if (m_shell == nullptr)
        return;
    m_shell->disconnect(this);
    endGroup(*m_shell, true);
    m_shell->deleteLater();
    m_shell = nullptr;
}

QString ProgramSearch::pathFor(const QString &program) const
{
    const QChar separator = QDir::listSeparator();
    QStringList folders = qEnvironmentVariable("PATH").split(separator, Qt::SkipEmptyParts);
    folders += m_shellPath.split(separator, Qt::SkipEmptyParts);
    folders.append(QFileInfo(program).absolutePath());
    folders.removeDuplicates();
    return folders.join(separator);
}

} // namespace shopflow::kube
