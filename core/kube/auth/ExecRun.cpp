// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/auth/ExecRun.h"

#include "base/Logging.h"
#include "kube/auth/ChildProcess.h"
#include "kube/config/ForeignText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace shopflow::kube {

namespace {

constexpr qsizetype largestAnswer = 1024 * 1024;
constexpr qsizetype keptWords = 16 * 1024;
constexpr qsizetype longestLine = 1000;

QString timeText(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    if (seconds >= 120)
        return u"%1 minutes"_s.arg(seconds / 60);
    return seconds > 0 ? u"%1 s"_s.arg(seconds) : u"%1 ms"_s.arg(time.count());
}

//! With all that it has started, unless it shares our terminal.
void endAtOnce(QProcess &process, bool terminal)
{
    if (terminal)
        process.kill();
    else
        endGroup(process, true);
}

} // namespace

ExecRun::ExecRun(const KubeContext &context, const ExecLimits &limits, ProgramSearch &search, QObject *parent)
    : QObject(parent), m_plugin(*context.exec), m_context(context), m_limits(limits), m_search(search)
{
    m_limit.setSingleShot(true);
    m_farewell.setSingleShot(true);
    m_search.setShellLimit(limits.shell);
    connect(&m_search, &ProgramSearch::found, this, &ExecRun::run);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ExecRun::readAnswer);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ExecRun::readWords);
    connect(&m_process, &QProcess::errorOccurred, this, &ExecRun::onError);
    connect(&m_process, &QProcess::finished, this, &ExecRun::onEnd);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        stopWith(failure(ErrorKind::Unauthorized, u"gave no credential within %1"_s.arg(timeText(m_limits.run)),
                         u"If it waits for a sign-in in a browser, finish that and try again; else run the command by "
                         "hand to see what it waits for."_s));
    });
    connect(&m_farewell, &QTimer::timeout, this, [this] { endGroup(m_process, true); });
    // A program that ends without destructors must not leave what it started behind.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [this] { endAtOnce(m_process, m_terminal); });
}

ExecRun::~ExecRun()
{
    m_process.disconnect(this);
    endAtOnce(m_process, m_terminal);
}

Error ExecRun::failure(ErrorKind kind, const QString &what, const QString &nextStep, const QString &detail) const
{
    QStringList lines{u"Command: %1"_s.arg(m_plugin.commandLine())};
    const QString words = detail.isEmpty() ? readable(m_words) : detail;
    if (!words.isEmpty())
        lines.append(words);
    return {kind,
            u"The program \"%1\", which signs in the user \"%2\", %3."_s.arg(m_plugin.shortName(), m_plugin.userName, what),
            lines.join(u'\n'), nextStep};
}

Error ExecRun::notFound() const
{
    const QString hint = readable(m_plugin.installHint.toUtf8());
    const QString install = hint.isEmpty() ? u"Install it, or write its whole path into the user's exec entry in %1."_s
                                                 .arg(m_plugin.file)
                                           : hint;
    if (const QString place = m_search.goneFrom(); !place.isEmpty())
        return failure(ErrorKind::Config, u"is no longer at %1"_s.arg(printable(place)),
                       u"Locate it again in the console, or take its line out of %1, so that it is searched for."_s.arg(
                           PluginLocations().file()),
                       PluginLocations::missingLine(m_plugin.command));
    if (!m_plugin.command.contains(u'/'))
        return failure(ErrorKind::Config, u"was not found"_s, install,
                       u"%1\nLooked for where it was located in the console (%2 names no place), in PATH, in the PATH of "
                       "the login shell, and in %3."_s.arg(PluginLocations::missingLine(m_plugin.command), PluginLocations().file(),
                                                          ProgramSearch::usualFolders().join(u", "_s)));
    const bool exists = QFileInfo::exists(m_plugin.command);
    return failure(ErrorKind::Config, exists ? u"is no executable file"_s : u"does not exist"_s, install,
                   printable(m_plugin.command));
}

void ExecRun::start(bool terminal)
{
    if (!m_plugin.allowed) {
        endLater(failure(ErrorKind::Config, u"has not been allowed to run"_s,
                         u"Allow it first, if you trust the kubeconfig."_s));
        return;
    }
    m_terminal = terminal && m_plugin.interaction != ExecPlugin::Interaction::Never;
    if (m_plugin.interaction == ExecPlugin::Interaction::Always && !m_terminal) {
        endLater(failure(ErrorKind::Config, u"asks questions (interactiveMode: Always), and there is no terminal here to "
                                            "answer them"_s,
                         u"Use shopflowctl in a terminal with this context, or a user that signs in without questions."_s));
        return;
    }
    m_limit.start(m_limits.run);
    m_search.start(m_plugin.command);
}

void ExecRun::run(const QString &program)
{
    if (m_done)
        return;
    if (program.isEmpty()) {
        endLater(notFound());
        return;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Plugins start others of their family, which a menu's PATH does not hold either.
    environment.insert(u"PATH"_s, m_search.pathFor(program));
    for (const auto &[name, value] : std::as_const(m_plugin.environment))
        environment.insert(name, value);
    environment.insert(u"KUBERNETES_EXEC_INFO"_s, QString::fromUtf8(ExecCredential::info(m_context, m_terminal)));
    m_process.setProcessEnvironment(environment);
    if (m_terminal) {
        m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    } else {
        m_process.setStandardInputFile(QProcess::nullDevice());
        runDetachedFromTerminal(m_process);
    }
    qCDebug(lcConfig).noquote() << "running" << m_plugin.shortName() << "for the user" << m_plugin.userName;
    m_process.start(program, m_plugin.arguments);
}

void ExecRun::readAnswer()
{
    m_answer += m_process.readAllStandardOutput();
    if (m_answer.size() > largestAnswer)
        stopWith(failure(ErrorKind::Config, u"printed more than a credential can be (1 MiB)"_s,
                         u"Check the command in %1; this program does not seem to be an exec plugin."_s.arg(m_plugin.file)));
}

void ExecRun::readWords()
{
    const QByteArray bytes = m_process.readAllStandardError();
    m_words = QByteArray(m_words + bytes).right(keptWords);
    m_pending += bytes;
    tellWords(false);
}

void ExecRun::tellWords(bool all)
{
    // Whole lines, so that no secret is cut in two before it is looked for.
    qsizetype end = 0;
    while ((end = m_pending.indexOf('\n')) >= 0 || ((all || m_pending.size() > keptWords) && !m_pending.isEmpty())) {
        const QByteArray line = end >= 0 ? m_pending.left(end) : m_pending;
        m_pending.remove(0, end >= 0 ? end + 1 : m_pending.size());
        const QString text = readable(line, longestLine);
        if (!text.isEmpty() && !m_done)
            Q_EMIT said(text);
    }
}

void ExecRun::onError(QProcess::ProcessError error)
{
    if (m_done || error != QProcess::FailedToStart)
        return;
    endLater(failure(ErrorKind::Config, u"could not be started"_s,
                     u"Check that the file is a program for this machine, and that its interpreter exists."_s,
                     m_process.errorString()));
}

void ExecRun::onEnd(int code, QProcess::ExitStatus status)
{
    m_farewell.stop();
    if (m_done)
        return;
    readWords();
    tellWords(true);
    readAnswer();
    if (m_done)
        return;
    const QString again = u"Sign in with your provider's tool and try again; running the command by hand shows why it "
                          "failed."_s;
    if (status == QProcess::CrashExit)
        endLater(failure(ErrorKind::Unauthorized, u"crashed"_s, again));
    else if (code != 0)
        endLater(failure(ErrorKind::Unauthorized, u"ended with the exit code %1"_s.arg(code), again));
    else
        endLater(ExecCredential::read(m_answer, m_plugin));
    m_answer.fill('\0');
    m_answer.clear();
}

void ExecRun::cancel()
{
    m_search.cancel();
    stopWith({ErrorKind::Cancelled, u"Signing in by the program \"%1\" was cancelled."_s.arg(m_plugin.shortName()), {},
              u"Try again to run it once more."_s});
}

void ExecRun::stopWith(const Error &error)
{
    if (m_done)
        return;
    endLater(error);
    m_search.cancel();
    if (m_process.state() == QProcess::NotRunning)
        return;
    if (m_terminal) {
        m_process.terminate();
        return;
    }
    endGroup(m_process, false);
    m_farewell.start(m_limits.farewell);
}

void ExecRun::endLater(const Result<ExecCredential> &result)
{
    if (m_done)
        return;
    m_done = true;
    m_limit.stop();
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace shopflow::kube
