// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Options.h"

#include "Duration.h"
#include "Shortened.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

void Options::refuse(const QString &name, const QString &value, const QString &nextStep)
{
    if (!m_problem)
        m_problem = Error{ErrorKind::Usage, u"The option --%1 cannot take “%2”."_s.arg(name, shortened(value)), {},
                          nextStep};
}

void Options::contradict(const QString &one, const QString &other, const QString &nextStep)
{
    if (!m_problem)
        m_problem = Error{ErrorKind::Usage, u"The options --%1 and --%2 contradict each other."_s.arg(one, other), {},
                          nextStep};
}

void Options::refuseRepeated(const QList<QCommandLineOption> &declared)
{
    for (const QCommandLineOption &option : declared) {
        // Pairs (NAME=VALUE) say themselves what each is about.
        const QString name = option.names().constLast();
        if (option.valueName().isEmpty() || option.valueName().contains(u'='))
            continue;
        QStringList given = values(name);
        given.removeDuplicates();
        if (given.size() > 1 && !m_problem)
            m_problem = Error{ErrorKind::Usage,
                              u"The option --%1 is given twice, with “%2” and with “%3”."_s.arg(
                                  name, shortened(given.at(0)), shortened(given.at(1))),
                              {}, u"Write it once."_s};
    }
}

void Options::miss(const QString &name)
{
    if (!m_problem)
        m_problem = Error{ErrorKind::Usage, u"The option --%1 is needed."_s.arg(name), {}, u"Add --%1."_s.arg(name)};
}

std::chrono::milliseconds Options::duration(const QString &name, std::chrono::milliseconds otherwise)
{
    if (!isSet(name))
        return otherwise;
    if (const auto parsed = parseDuration(value(name)))
        return *parsed;
    refuse(name, u"Write a length of time such as 30s, 2m or 500ms."_s);
    return otherwise;
}

int Options::number(const QString &name, int least, int most, int otherwise)
{
    if (!isSet(name))
        return otherwise;
    bool ok = false;
    const int number = value(name).toInt(&ok);
    if (ok && number >= least && number <= most)
        return number;
    refuse(name, u"Write a number from %1 to %2."_s.arg(least).arg(most));
    return otherwise;
}

quint16 Options::portArgument(int index)
{
    const QString text = argument(index);
    bool ok = false;
    const int port = text.toInt(&ok);
    if (text.isEmpty() || (ok && port >= 1 && port <= 65535))
        return quint16(port);
    if (!m_problem)
        m_problem =
            Error{ErrorKind::Usage, u"“%1” is not a port."_s.arg(shortened(text)), {}, u"Write a number from 1 to 65535."_s};
    return 0;
}

QString Options::oneOf(const QString &name, const QStringList &allowed, const QString &otherwise)
{
    if (!isSet(name))
        return otherwise;
    if (allowed.contains(value(name)))
        return value(name);
    refuse(name, u"Choose one of: %1."_s.arg(allowed.join(u", "_s)));
    return otherwise;
}

} // namespace shopflow::ctl
