// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VerifyCommand.h"

#include "stores/StoreObstacle.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

namespace {

const QString NotCheckable = QStringLiteral("The store cannot be checked");

QString resultCell(ProbeResult::Result result)
{
    switch (result) {
    case ProbeResult::Result::Pass:
        return Output::toned(toString(result), Output::Tone::Good);
    case ProbeResult::Result::Note:
        return Output::toned(toString(result), Output::Tone::Warning);
    case ProbeResult::Result::Fail:
        return Output::toned(toString(result), Output::Tone::Bad);
    case ProbeResult::Result::Skipped:
        break;
    }
    return Output::toned(toString(result), Output::Tone::Faint);
}

} // namespace

QList<QCommandLineOption> VerifyCommand::declaredOptions() const
{
    return {{u"full"_s, u"Also log in and go the whole way of a sale; what it makes in the store it takes away."_s}};
}

void VerifyCommand::read(Options &options)
{
    StoreCommand::read(options);
    m_full = options.isSet(u"full"_s);
}

void VerifyCommand::interrupt()
{
    if (m_interrupted || !m_probe || !m_probe->stop()) {
        Command::interrupt();
        return;
    }
    m_interrupted = true;
    output().note(u"Taking away what the check made in the store; interrupt again to stop at once."_s);
}

void VerifyCommand::onStore(const Store &store)
{
    const auto obstacle = StoreObstacle::of(store, NotCheckable);
    if (obstacle && !StoreObstacle::canAnswer(store)) {
        refuse(*obstacle);
        return;
    }
    m_vault = std::make_unique<CredentialVault>(client());
    m_recorder = std::make_unique<StateRecorder>(client());
    // The full check runs once in a store's life: a store that was never verified has
    // nothing yet that a light check could compare with.
    // Nor does a light one tell whether what failed in a full one is well again.
    if ((!store.status.verifiedAt.isValid() || store.status.due == CheckDue::Full) && !client().isReadOnly())
        m_full = true;
    if (!m_full) {
        probe(store, {}, {});
        return;
    }
    m_vault->readAdmin(store.namespaceName, this, [this, store](const Result<Credentials> &admin) {
        if (admin)
            probe(store, admin.value(), {});
        else
            probe(store, {}, admin.error());
    });
}

void VerifyCommand::refuse(const Error &obstacle)
{
    output().error(obstacle);
    finish(OperationFailed);
}

void VerifyCommand::probe(const Store &store, const Credentials &admin, const Error &adminError)
{
    const Blueprint *blueprint = requireBlueprint(store);
    if (blueprint == nullptr)
        return;
    StoreProbe::Input input;
    input.spec = store.spec;
    input.admin = admin;
    input.siteUrl = store.siteUrl;
    input.adminError = adminError;
    input.full = m_full;
    input.remembered = StateRecorder::rememberedIn(directory().stateOf(store.name()));
    m_probe = std::make_unique<StoreProbe>(client(), *blueprint, input);
    connect(m_probe.get(), &StoreProbe::finished, this, &VerifyCommand::onProbed);
    m_probe->start();
}

void VerifyCommand::onProbed(const ProbeReport &report)
{
    if (isFinished())
        return;
    if (m_interrupted) {
        Command::interrupt();
        return;
    }
    if (client().isReadOnly()) {
        output().note(u"The result was not recorded because read-only mode is on."_s);
        conclude(report);
        return;
    }
    m_recorder->record(u"store-"_s + storeName(), report, directory().stateOf(storeName()), this,
                       [this, report](const Result<void> &recorded) {
                           if (!recorded)
                               output().note(u"The result could not be recorded: "_s + recorded.error().message);
                           conclude(report);
                       });
}

void VerifyCommand::conclude(const ProbeReport &report)
{
    if (output().isJson()) {
        QJsonArray checks;
        for (const ProbeResult &each : report.results)
            checks.append(QJsonObject{
                {u"check"_s, each.check}, {u"result"_s, toString(each.result)}, {u"detail"_s, each.detail}});
        output().json(checks);
    } else {
        QVector<QStringList> rows;
        for (const ProbeResult &each : report.results)
            rows.append({each.check, resultCell(each.result), each.detail});
        output().table({u"CHECK"_s, u"RESULT"_s, u"DETAIL"_s}, rows);
    }
    const Store *store = directory().find(storeName());
    if (report.sells) {
        // The directory may be a moment behind; what it says of the full check stays true.
        if (!m_full && store != nullptr && store->status.due == CheckDue::Full)
            output().note(u"What failed before is asked only by the full check: “shopflowctl verify %1 --full”."_s.arg(
                storeName()));
        finish(Done);
        return;
    }
    Error problem = report.problem;
    ExitCode code = problem.kind == ErrorKind::Timeout ? TimedOut : OperationFailed;
    if (const auto obstacle = store != nullptr ? StoreObstacle::of(*store, NotCheckable) : std::nullopt;
        obstacle && !report.conclusive) {
        problem = *obstacle;
        code = OperationFailed;
    }
    if (problem.message.isEmpty())
        problem.message = u"The store does not sell."_s;
    output().error(problem);
    finish(code);
}

} // namespace shopflow::ctl
