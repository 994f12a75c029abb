// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/auth/ChildProcess.h"

#include <QProcess>
#include <csignal>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace shopflow::kube {

void runDetachedFromTerminal(QProcess &process)
{
#ifdef Q_OS_UNIX
    // Between fork and exec: nothing but system calls.
    process.setChildProcessModifier([] {
        ::setsid();
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
    });
#else
    Q_UNUSED(process)
#endif
}

void endGroup(QProcess &process, bool now)
{
    const qint64 id = process.processId();
    if (process.state() == QProcess::NotRunning || id <= 0)
        return;
#ifdef Q_OS_UNIX
    if (::kill(-pid_t(id), now ? SIGKILL : SIGTERM) == 0)
        return;
#endif
    // Not yet the head of its group.
    if (now)
        process.kill();
    else
        process.terminate();
}

} // namespace shopflow::kube
