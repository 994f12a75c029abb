// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CreateCommand.h"

#include "Gate.h"
#include "ReportText.h"
#include "StoreText.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow::ctl {

QList<QCommandLineOption> CreateCommand::declaredOptions() const
{
    QList<QCommandLineOption> options = SpecOptions::declared();
    options += {
        {u"dry-run"_s, u"Show the checks, the sums and the objects; write nothing."_s},
        {u"no-wait"_s, u"End after the objects are written."_s},
        {u"timeout"_s, u"Stop waiting after this time (15m by default)."_s, u"DURATION"_s},
    };
    return options;
}

void CreateCommand::read(Options &options)
{
    m_wanted = SpecOptions::read(options);
    m_dryRun = options.isSet(u"dry-run"_s);
    m_runOptions.wait = !options.isSet(u"no-wait"_s);
    m_runOptions.timeout = options.duration(u"timeout"_s, m_runOptions.timeout);
}

void CreateCommand::start()
{
    const auto spec = m_wanted.toSpec(context().catalog());
    if (!spec) {
        fail(spec.error(), Stage::BeforeWriting);
        return;
    }
    m_spec = *spec;
    const auto mailPassword = m_wanted.mailPassword();
    if (!mailPassword) {
        fail(mailPassword.error(), Stage::BeforeWriting);
        return;
    }
    m_runOptions.mailPassword = *mailPassword;
    if (context().options().readOnly && !m_dryRun) {
        fail(Error{ErrorKind::ReadOnly,
                   u"Nothing was changed because read-only mode is on."_s,
                   {},
                   u"Leave out --read-only to create a store."_s},
             Stage::BeforeWriting);
        return;
    }
    askServer(context(), this, [this](const std::optional<Error> &problem) {
        if (problem)
            fail(*problem, Stage::BeforeWriting);
        else if (m_dryRun)
            dryRun();
        else
            provision();
    });
}

void CreateCommand::dryRun()
{
    auto *preflight = new Preflight(*context().client().value(), context().catalog(), m_spec, this);
    connect(preflight, &Preflight::finished, this, [this](const PreflightReport &report) {
        if (output().isJson())
            output().json(reportJson(report));
        else
            printReport(output(), report);
        if (report.passed())
            finish(Done);
        else
            fail(report.firstFailure(), Stage::BeforeWriting);
    });
    preflight->start();
}

void CreateCommand::provision()
{
    kube::ApiClient &client = *context().client().value();
    m_directory = new StoreDirectory(client, context().catalog(), context().clock(), m_spec.namespaceName(), this);
    m_directory->setFocus(m_spec.name);
    m_run = new ProvisionRun(client, context().catalog(), *m_directory, m_spec, m_runOptions, this);
    m_printer = std::make_unique<StepPrinter>(output());
    connect(m_run, &ProvisionRun::changed, this, [this](const RunStatus &status) {
        m_printer->print(status, context().clock().now());
        if (m_interrupted && !isApplying())
            Command::interrupt();
    });
    connect(m_run, &ProvisionRun::finished, this, &CreateCommand::onFinished);
    m_directory->start();
    m_run->start();
}

bool CreateCommand::isApplying() const
{
    if (m_run == nullptr || !m_run->hasWritten() || m_run->status().finished)
        return false;
    for (const StepStatus &step : m_run->status().steps) {
        if (step.step == ProvisionStep::Secrets)
            return step.state == StepState::Waiting || step.state == StepState::Running;
    }
    return false;
}

void CreateCommand::interrupt()
{
    // The pass takes a second or two, and only a whole one converges without us.
    // Who asks twice means it.
    if (isApplying() && !m_interrupted) {
        m_interrupted = true;
        output().note(u"Stopping as soon as all objects are written; interrupt again to stop at once."_s);
        return;
    }
    Command::interrupt();
}

QString CreateCommand::interruptionHint() const
{
    if (m_run == nullptr || !m_run->hasWritten())
        return u"Interrupted; nothing was written."_s;
    if (isApplying())
        return u"Interrupted while writing. Run “shopflowctl create %1 …” again to complete the store."_s.arg(
            m_spec.name);
    return u"The store goes on converging. Run “shopflowctl create %1 …” again to wait for it, or look with "
           "“shopflowctl status %1”."_s.arg(m_spec.name);
}

void CreateCommand::onFinished(const RunStatus &status)
{
    if (isFinished())
        return;
    if (status.error && !m_run->hasWritten()) {
        fail(*status.error, Stage::BeforeWriting);
        return;
    }
    // The watch may be a moment behind what the run knows already.
    m_lastLook.setSingleShot(true);
    connect(&m_lastLook, &QTimer::timeout, this, &CreateCommand::conclude);
    const auto look = [this] {
        const Store *store = m_directory->find(m_spec.name);
        const bool asGoodAsItGets = m_run->status().error || !m_runOptions.wait;
        if (store != nullptr && (asGoodAsItGets || store->status.phase == StorePhase::Ready ||
                                 store->status.phase == StorePhase::Suspended))
            conclude();
    };
    connect(m_directory, &StoreDirectory::changed, this, look);
    m_lastLook.start(5s);
    look();
}

void CreateCommand::conclude()
{
    if (isFinished())
        return;
    const Store *store = m_directory->find(m_spec.name);
    if (store != nullptr && output().isJson())
        output().json(store->toJson());
    if (const auto &error = m_run->status().error) {
        fail(*error, Stage::AfterWriting);
        return;
    }
    if (!output().isJson()) {
        if (store != nullptr)
            printSummary(output(), *store);
        if (m_runOptions.wait)
            output().line(u"“shopflowctl credentials %1 --reveal” shows the login."_s.arg(m_spec.name));
        else
            output().line(
                u"The objects are written. “shopflowctl status %1” shows how far the store is."_s.arg(m_spec.name));
    }
    finish(Done);
}

} // namespace shopflow::ctl
