// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QCommandLineParser>
#include <QStringList>
#include <chrono>
#include <optional>

namespace shopflow::ctl {

//! The parsed command line of one command. The typed readers answer with the
//! default and keep the first problem when a value is one the option cannot take;
//! the caller looks at problem() once, after all were read.
class Options
{
public:
    explicit Options(const QCommandLineParser &parser) : m_parser(parser) {}

    //! The positional argument \a index; empty when it was not given.
    [[nodiscard]] QString argument(int index) const { return m_parser.positionalArguments().value(index); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }

    [[nodiscard]] std::chrono::milliseconds duration(const QString &name, std::chrono::milliseconds otherwise);
    [[nodiscard]] int number(const QString &name, int least, int most, int otherwise);
    [[nodiscard]] QString oneOf(const QString &name, const QStringList &allowed, const QString &otherwise);
    //! The positional argument \a index as a TCP port; 0 when it was not given.
    [[nodiscard]] quint16 portArgument(int index);
    //! Records that \a name cannot take what it was given; \a nextStep is a sentence.
    void refuse(const QString &name, const QString &nextStep) { refuse(name, value(name), nextStep); }
    //! The same for one of several values.
    void refuse(const QString &name, const QString &value, const QString &nextStep);

    //! Records that the option \a name is needed.
    void miss(const QString &name);
    //! Records that two options that were given cannot both hold.
    void contradict(const QString &one, const QString &other, const QString &nextStep);
    //! Records options that may be given once only and were given with two values.
    void refuseRepeated(const QList<QCommandLineOption> &declared);

    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    const QCommandLineParser &m_parser;
    std::optional<Error> m_problem;
};

} // namespace shopflow::ctl
