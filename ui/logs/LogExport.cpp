// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogExport.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

QByteArray written(const LogBuffer &buffer, int line)
{
    const LogBuffer::Source &source = buffer.source(line);
    const qint64 time = buffer.time(line);
    const QString stamp =
        time < 0 ? QString() : QString(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs) + u' ');
    return QString(stamp + source.pod + u'/' + source.container + u' ' + buffer.text(line) + u'\n').toUtf8();
}

} // namespace

Result<qint64> LogExport::write(const QString &path) const
{
    const auto problem = [&path](const QString &why) {
        return Error{ErrorKind::Invalid, tr("The log cannot be saved as %1.").arg(QDir::toNativeSeparators(path)), why,
                     tr("Choose a folder that you may write to.")};
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return problem(file.errorString());
    if (!heading.isEmpty())
        file.write(QString(u"# "_s + heading + u'\n').toUtf8());
    const qint64 count = lines ? lines->size() : buffer.lineCount();
    for (qint64 i = 0; i < count; ++i)
        file.write(written(buffer, lines ? lines->at(i) : static_cast<int>(i)));
    if (!file.commit())
        return problem(file.errorString());
    return count;
}

} // namespace shopflow::ui
