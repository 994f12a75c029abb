// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/TerminationLine.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

//! How a runtime shows where it was when it failed: the call stack, the fields of the
//! error and their brackets, its own version. None of it says why.
bool isTrace(const QString &line)
{
    static const QRegularExpression pattern(u"^(at\\s|#\\d+\\s|[\\[\\](){}^]+[,;]?$|[\\w$]+: .*,$|Node\\.js v\\d|thrown in )"_s);
    return pattern.match(line).hasMatch();
}

} // namespace

TerminationLine TerminationLine::of(const QString &message)
{
    TerminationLine out;
    const QStringList lines = message.split(u'\n', Qt::SkipEmptyParts);
    for (auto it = lines.crbegin(); it != lines.crend(); ++it) {
        const QString line = it->trimmed();
        if (!line.startsWith("step="_L1)) {
            // How far it was when it was killed is no reason, but tells where.
            static const QRegularExpression progress(u"^(step|done|skipped) \\d+/\\d+\\b"_s);
            const bool tellsProgress = progress.match(line).hasMatch();
            if (out.reason.isEmpty() && !tellsProgress && !isTrace(line))
                out.reason = line;
            else if (tellsProgress && out.reason.isEmpty() && out.step.isEmpty())
                out.step = ProgressLine::of(line).name;
            continue;
        }
        out.reason.clear();
        QString head = line;
        if (const qsizetype at = line.indexOf(" reason="_L1); at >= 0) {
            head = line.left(at);
            out.reason = line.mid(at + 8).trimmed();
        }
        for (const QString &pair : head.split(u' ', Qt::SkipEmptyParts)) {
            const QString key = pair.section(u'=', 0, 0);
            const QString value = pair.section(u'=', 1);
            if (key == "step"_L1)
                out.step = value;
            else if (key == "rc"_L1)
                out.exitCode = value.toInt();
            else if (key == "ms"_L1)
                out.milliseconds = value.toLongLong();
            else if (key == "retry"_L1)
                out.retryable = value != "no"_L1;
        }
        return out;
    }
    return out;
}

ProgressLine ProgressLine::of(const QString &line)
{
    static const QRegularExpression pattern(u"\\bstep (\\d+)/(\\d+)(?:\\s+(\\S.*))?$"_s);
    const auto match = pattern.match(line.trimmed());
    if (!match.hasMatch())
        return {};
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).trimmed()};
}

} // namespace shopflow
