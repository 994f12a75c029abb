// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CreateCommand.h"

#include "Gate.h"
#include "ReportText.h"
#include "SpecHelp.h"

#include "provisioning/ProvisionRun.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

QList<QCommandLineOption> CreateCommand::declaredOptions() const
{
    QList<QCommandLineOption> options = specOptions(SpecUse::NewStore);
    options.append(QCommandLineOption(u"dry-run"_s, u"Show the checks, the sums of the quota and the objects; write nothing."_s));
    return options + waitOptions();
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
    return platformsHelp(catalog);
}

void CreateCommand::read(Options &options)
{
    m_wanted = SpecOptions::read(options);
    m_dryRun = options.isSet(u"dry-run"_s);
    readWaitOptions(options);
}

void CreateCommand::start()
{
    const auto spec = m_wanted.toSpec(context().catalog());
    if (!spec) {
        fail(spec.error(), Stage::BeforeWriting);
        return;
    }
    m_spec = *spec;
    if (const auto problem = m_wanted.mail().loginProblem(m_spec.mail, false)) {
        fail(*problem, Stage::BeforeWriting);
        return;
    }
    takeDefaults(m_wanted);
    if (!takeMailPassword(m_wanted) || (!m_dryRun && refusedReadOnly(u"create"_s)))
        return;
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
    preflight->setDefaults(runOptions().defaults);
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
    StoreDirectory &directory = openDirectory(m_spec.name);
    follow(new ProvisionRun(*context().client().value(), context().catalog(), directory, m_spec, runOptions(), this));
}

void CreateCommand::printEnd(const Store &store)
{
    RunCommand::printEnd(store);
    if (runOptions().wait)
        output().line(u"“shopflowctl credentials %1 --reveal” shows the login."_s.arg(m_spec.name));
}

} // namespace shopflow::ctl
