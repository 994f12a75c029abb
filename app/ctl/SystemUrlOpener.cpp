// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SystemUrlOpener.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

Result<void> SystemUrlOpener::open(const QUrl &url)
{
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return Error{ErrorKind::Invalid, u"Only web addresses are opened."_s, url.scheme(), {}};
#if defined(Q_OS_MACOS)
    const QString program = u"open"_s;
#elif defined(Q_OS_WIN)
    const QString program = u"explorer"_s;
#else
    const QString program = u"xdg-open"_s;
#endif
    QProcess process;
    process.setProgram(program);
    process.setArguments({url.toString(QUrl::FullyEncoded)});
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (process.startDetached())
        return {};
    return Error{ErrorKind::NotFound, u"The program “%1” that opens web pages could not be started."_s.arg(program),
                 process.errorString(), u"Open the address yourself; --print shows it."_s};
}

} // namespace shopflow::ctl
