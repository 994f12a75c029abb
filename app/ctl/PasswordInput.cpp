// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PasswordInput.h"

#include "Interruption.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

namespace {

constexpr qsizetype longest = 1024;
//! A line break of either kind may follow.
constexpr qsizetype most = longest + 2;

struct Input {
    QByteArray bytes;
    QString problem;
    bool interrupted = false;
};

Input readStandardInput()
{
    Input input;
    const bool terminal = isatty(STDIN_FILENO) == 1;
    while (input.bytes.size() <= most && !(terminal && input.bytes.endsWith('\n'))) {
        if (!Interruption::waitForInput(STDIN_FILENO)) {
            input.interrupted = true;
            return input;
        }
        QByteArray piece(most + 1, '\0');
        const ssize_t count = ::read(STDIN_FILENO, piece.data(), size_t(piece.size()));
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count < 0)
            input.problem = QString::fromLocal8Bit(std::strerror(errno));
        if (count <= 0)
            break;
        input.bytes += piece.left(count);
    }
    return input;
}

Input readFile(const QString &name)
{
    Input input;
    QFile file(name);
    if (file.open(QIODevice::ReadOnly))
        input.bytes = file.read(most + 1);
    else
        input.problem = file.errorString();
    return input;
}

} // namespace

Result<Secret> readPassword(const QString &file)
{
    Input input = file == "-"_L1 ? readStandardInput() : readFile(file);
    if (input.interrupted)
        return Error{ErrorKind::Cancelled, u"Interrupted."_s, {}, {}};
    QByteArray &password = input.bytes;
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    const bool oneLine = !password.contains('\n') && !password.contains('\r') && !password.contains('\0');
    if (input.problem.isEmpty() && !password.isEmpty() && password.size() <= longest && oneLine)
        return Secret(password);
    return Error{ErrorKind::Usage, u"The mail server's password cannot be read."_s,
                 input.problem.isEmpty() ? u"It must be one line of at most 1024 bytes."_s : input.problem,
                 u"Name a readable file with --mail-password-file, or - for the input."_s};
}

} // namespace shopflow::ctl
