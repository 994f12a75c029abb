// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Output.h"

#include "provisioning/RunStatus.h"

#include <QHash>

namespace shopflow::ctl {

//! Tells each change of a run's steps once: JSON lines on stdout, or lines for people
//! on stderr. Lives as long as its command.
class StepPrinter
{
public:
    explicit StepPrinter(Output &output) : m_output(output) {}
    void print(const RunStatus &status, const QDateTime &now);

private:
    void print(const StepStatus &step, const QDateTime &now);

    struct Seen {
        StepState state = StepState::Waiting;
        QString detail;
    };
    Output &m_output;
    QHash<int, Seen> m_seen;
    qsizetype m_deeds = 0; //!< printed so far
};

} // namespace shopflow::ctl
