// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BoundedFile.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

namespace shopflow::kube {

namespace {

QString tooLarge(qint64 largest)
{
    return QStringLiteral("it is larger than %1 MiB").arg(largest / (1024 * 1024));
}

#ifdef Q_OS_UNIX
//! Reads what is there of \a descriptor, without waiting longer than \a deadline.
QString readUpTo(int descriptor, qint64 largest, const QDeadlineTimer &deadline, QByteArray &bytes)
{
    char piece[64 * 1024];
    while (bytes.size() <= largest) {
        pollfd wanted{descriptor, POLLIN, 0};
        const int ready = ::poll(&wanted, 1, static_cast<int>(deadline.remainingTime()));
        if (ready == 0)
            return QStringLiteral("nothing more was written into it in time");
        if (ready < 0 && errno != EINTR)
            return QString::fromLocal8Bit(std::strerror(errno));
        const ssize_t count = ready < 0 ? -1 : ::read(descriptor, piece, sizeof piece);
        if (count == 0)
            return {};
        if (count > 0)
            bytes.append(piece, count);
        else if (errno != EINTR && errno != EAGAIN)
            return QString::fromLocal8Bit(std::strerror(errno));
        if (deadline.hasExpired())
            return QStringLiteral("it did not come to its end in time");
    }
    return tooLarge(largest);
}
#endif

} // namespace

BoundedFile BoundedFile::read(const QString &path, qint64 largest, int milliseconds)
{
    BoundedFile file;
#ifdef Q_OS_UNIX
    // Opening a pipe without a writer would wait for one, deaf to every signal.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        file.m_missing = errno == ENOENT;
        file.m_problem = QString::fromLocal8Bit(std::strerror(errno));
        return file;
    }
    // A folder opens well, and says only at the first byte that it is none.
    if (QFileInfo(path).isDir())
        file.m_problem = QStringLiteral("it is a directory");
    else
        file.m_problem = readUpTo(descriptor, largest, QDeadlineTimer(milliseconds), file.m_bytes);
    ::close(descriptor);
#else
    QFile device(path);
    Q_UNUSED(milliseconds)
    if (!device.open(QIODevice::ReadOnly)) {
        file.m_missing = !QFileInfo::exists(path);
        file.m_problem = QFileInfo(path).isDir() ? QStringLiteral("it is a directory") : device.errorString();
        return file;
    }
    file.m_bytes = device.read(largest + 1);
    if (file.m_bytes.size() > largest)
        file.m_problem = tooLarge(largest);
#endif
    if (!file.m_problem.isEmpty())
        file.m_bytes.clear();
    return file;
}

} // namespace shopflow::kube
