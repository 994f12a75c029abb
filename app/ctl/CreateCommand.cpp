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

QStringList CreateCommand::examples() const
{
    return {u"create palmonas --platform PLATFORM --title \"Palmonas\""_s,
            u"create palmonas --platform PLATFORM --expose ingress --host shop.example.com --tls auto"_s,
            u"create palmonas --platform PLATFORM --cpu 2 --memory 2Gi --storage 10Gi --no-wait"_s,
            u"create palmonas --platform PLATFORM --image web=registry.example.com/shop:1 --dry-run"_s};
}

QString CreateCommand::platformHelp(const BlueprintCatalog &catalog) const
{
    QStringList lines{u"Platforms:"_s};
    for (auto it = catalog.all().cbegin(); it != catalog.all().cend(); ++it) {
        QStringList components;
        QStringList exposures;
        for (const BlueprintComponent &each : it->components)
            components.append(each.name);
        for (const Exposure each : it->exposures)
            exposures.append(toString(each) + (each == it->defaultExposure ? u" (default)"_s : QString()));
        lines.append(u"  %1: %2"_s.arg(it.key(), it->title));
        lines.append(u"      components for --image: %1"_s.arg(components.join(u", "_s)));
        lines.append(u"      --expose: %1"_s.arg(exposures.join(u", "_s)));
        for (const BlueprintSetting &each : it->settings) {
            const QString otherwise =
                each.defaultValue.isEmpty() ? QString() : u" (default %1)"_s.arg(each.defaultValue);
            const QString told = u"--set %1=…: %2%3. %4"_s.arg(each.name, each.title, otherwise, each.help);
            lines.append(QString(u"      "_s + told.trimmed()));
        }
    }
    return lines.join(u'\n');
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
        // The words of an interruption come last.
        if (isFinished())
            return;
        m_printer->print(status, context().clock().now());
        if (m_interrupted && !isApplying())
            Command::interrupt();
    });
    connect(m_run, &ProvisionRun::finished, this, &CreateCommand::onFinished);
    m_news = new ConnectionNews(client, *m_directory, output(), this);
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
    if (m_run == nullptr || !m_run->hasWritten()) {
        if (m_directory != nullptr && m_directory->find(m_spec.name) != nullptr)
            return u"Interrupted; this run changed nothing. The store exists and goes on by itself: look with "
                   "“shopflowctl status %1”."_s.arg(m_spec.name);
        return u"Interrupted before this run wrote anything."_s;
    }
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
        Error told = *status.error;
        if (told.kind == ErrorKind::Timeout)
            told = {ErrorKind::Timeout, u"The cluster did not answer the checks in time, so nothing was written."_s, {},
                    u"Look at the connection, then run the same command again."_s};
        fail(told, Stage::BeforeWriting);
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
        Error told = *error;
        if (told.kind == ErrorKind::Timeout && m_news->isSilent())
            told.message = u"The cluster has not answered for a while, so it is not known whether the store is ready."_s;
        fail(told, Stage::AfterWriting);
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
