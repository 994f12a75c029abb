// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReaderWatch.h"

#include <QSocketNotifier>
#include <sys/stat.h>
#include <unistd.h>

namespace shopflow::ctl {

ReaderWatch::ReaderWatch(QObject *parent) : QObject(parent)
{
    // Files and terminals do not go away like this.
    struct stat about {
    };
    if (::fstat(STDOUT_FILENO, &about) != 0 || !(S_ISFIFO(about.st_mode) || S_ISSOCK(about.st_mode)))
        return;
    // Urgent data never comes on a pipe: what is left are the error and the hang-up.
    auto *notifier = new QSocketNotifier(STDOUT_FILENO, QSocketNotifier::Exception, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT readerLeft();
    });
}

} // namespace shopflow::ctl
