// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RunCommand.h"

#include "StoreText.h"

#include "provisioning/StoreProbe.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow::ctl {

QList<QCommandLineOption> RunCommand::waitOptions()
{
    return {
        {u"no-wait"_s, u"End after the objects are written; the cluster goes on by itself."_s},
        {u"timeout"_s, u"Stop waiting after this time (15m by default); the store goes on."_s, u"DURATION"_s},
    };
}

void RunCommand::readWaitOptions(Options &options)
{
    m_runOptions.wait = !options.isSet(u"no-wait"_s);
    m_runOptions.timeout = options.duration(u"timeout"_s, m_runOptions.timeout);
}

void RunCommand::takeDefaults(const SpecOptions &wanted)
{
    m_runOptions.defaults = wanted.defaults();
}

bool RunCommand::takeMailPassword(const SpecOptions &wanted)
{
    const auto password = wanted.mail().password();
    if (password)
        m_runOptions.mailPassword = *password;
    else if (password.error().kind == ErrorKind::Cancelled)
        Command::interrupt();
    else
        fail(password.error(), Stage::BeforeWriting);
    return password.ok();
}

bool RunCommand::refusedReadOnly(const QString &what)
{
    if (!context().options().readOnly)
        return false;
    fail(Error{ErrorKind::ReadOnly,
               u"Nothing was changed because read-only mode is on."_s,
               {},
               u"Leave out --read-only to %1 a store."_s.arg(what)},
         Stage::BeforeWriting);
    return true;
}

StoreDirectory &RunCommand::openDirectory(const QString &storeName)
{
    m_storeName = storeName;
    m_directory = new StoreDirectory(*context().client().value(), context().catalog(), context().clock(),
                                     u"store-"_s + storeName, this);
    m_directory->setFocus(storeName);
    return *m_directory;
}

void RunCommand::follow(StoreRun *run)
{
    m_run = run;
    m_printer = std::make_unique<StepPrinter>(output());
    connect(m_run, &StoreRun::changed, this, [this](const RunStatus &status) {
        // The words of an interruption come last.
        if (isFinished())
            return;
        m_printer->print(status, context().clock().now());
        if (m_interrupted && !isApplying())
            Command::interrupt();
    });
    connect(m_run, &StoreRun::finished, this, &RunCommand::onFinished);
    m_news = new ConnectionNews(*context().client().value(), *m_directory, output(), this);
    m_directory->start();
    m_run->start();
}

bool RunCommand::isApplying() const
{
    if (m_run == nullptr || !m_run->hasWritten() || m_run->status().finished)
        return false;
    for (const StepStatus &step : m_run->status().steps) {
        if (step.step == ProvisionStep::Secrets)
            return step.state == StepState::Waiting || step.state == StepState::Running;
    }
    return false;
}

void RunCommand::interrupt()
{
    // The pass takes a second or two, and only a whole one converges without us.
    // Who asks twice means it.
    if (isApplying() && !m_interrupted) {
        m_interrupted = true;
        output().note(u"Stopping as soon as all objects are written; interrupt again to stop at once."_s);
        return;
    }
    // A run that checks the store may have placed an order there.
    if (auto *probe = m_run != nullptr ? m_run->findChild<StoreProbe *>() : nullptr;
        probe != nullptr && !m_clearing && probe->stop()) {
        m_clearing = true;
        output().note(u"Taking away what the check made in the store; interrupt again to stop at once."_s);
        return;
    }
    Command::interrupt();
}

QString RunCommand::interruptionHint() const
{
    if (m_run == nullptr || !m_run->hasWritten()) {
        if (m_directory != nullptr && m_directory->find(m_storeName) != nullptr)
            return u"Interrupted; this run changed nothing. The store exists and goes on by itself: look with "
                   "“shopflowctl status %1”."_s.arg(m_storeName);
        return u"Interrupted before this run wrote anything."_s;
    }
    if (isApplying())
        return u"Interrupted while writing. Run “shopflowctl %2 %1 …” again to complete the store."_s.arg(m_storeName,
                                                                                                          name());
    return u"The store goes on converging. Run “shopflowctl %2 %1 …” again to wait for it, or look with "
           "“shopflowctl status %1”."_s.arg(m_storeName, name());
}

void RunCommand::onFinished(const RunStatus &status)
{
    if (isFinished())
        return;
    if (m_clearing) {
        Command::interrupt();
        return;
    }
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
    connect(&m_lastLook, &QTimer::timeout, this, &RunCommand::conclude);
    const auto look = [this] {
        const Store *store = m_directory->find(m_storeName);
        const bool asGoodAsItGets = m_run->status().error || !m_runOptions.wait;
        if (store != nullptr && (asGoodAsItGets || store->status.phase == StorePhase::Ready ||
                                 store->status.phase == StorePhase::Suspended))
            conclude();
    };
    connect(m_directory, &StoreDirectory::changed, this, look);
    m_lastLook.start(5s);
    look();
}

void RunCommand::conclude()
{
    if (isFinished())
        return;
    const Store *store = m_directory->find(m_storeName);
    if (store != nullptr && output().isJson())
        output().json(store->toJson());
    if (const auto &error = m_run->status().error) {
        Error told = *error;
        if (told.kind == ErrorKind::Timeout && m_news->isSilent())
            told.message = u"The cluster has not answered for a while, so it is not known whether the store is ready."_s;
        fail(told, Stage::AfterWriting);
        return;
    }
    if (!output().isJson() && store != nullptr)
        printEnd(*store);
    finish(Done);
}

void RunCommand::printEnd(const Store &store)
{
    printSummary(output(), store);
    if (!m_runOptions.wait)
        output().line(
            u"The objects are written. “shopflowctl status %1” shows how far the store is."_s.arg(m_storeName));
}

} // namespace shopflow::ctl
