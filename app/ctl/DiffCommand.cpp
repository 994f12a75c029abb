// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DiffCommand.h"

#include "ChangeText.h"
#include "Gate.h"
#include "SpecHelp.h"

#include "operations/ShopSettings.h"
#include "operations/UpdateStore.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

QList<QCommandLineOption> DiffCommand::declaredOptions() const
{
    return specOptions(SpecUse::Compare);
}

QString DiffCommand::platformHelp(const BlueprintCatalog &catalog) const
{
    return platformsHelp(catalog);
}

void DiffCommand::read(Options &options)
{
    m_storeName = options.argument(0);
    m_wanted = SpecOptions::readChanges(options);
    m_describesStore = options.isSet(u"platform"_s);
}

void DiffCommand::start()
{
    if (context().options().readOnly) {
        fail(Error{ErrorKind::ReadOnly,
                   u"A dry run is a write that the server forgets, so it is not sent in read-only mode."_s,
                   {},
                   u"Leave out --read-only to compare a store."_s},
             Stage::BeforeWriting);
        return;
    }
    askStore(context(), m_storeName, this, [this](const Result<QJsonObject> &answer) {
        if (answer)
            compare();
        else if (answer.error().kind == ErrorKind::NotFound && answer.error().detail.isEmpty() && m_describesStore)
            compareWithNothing();
        else
            fail(answer.error(), Stage::BeforeWriting);
    });
}

void DiffCommand::compare()
{
    const BlueprintCatalog &catalog = context().catalog();
    const auto wanted = [this, &catalog](const StoreSpec &recorded) -> Result<StoreSpec> {
        auto spec = m_wanted.over(recorded, catalog);
        if (spec) {
            if (const auto allowed = UpdateStore::allows(catalog, recorded, *spec); !allowed)
                return allowed.error();
        }
        return spec;
    };
    m_review = new ChangeReview(*context().client().value(), catalog, m_storeName, wanted,
                                ChangeReview::Depth::Compare, this);
    connect(m_review, &ChangeReview::finished, this, [this](const Result<void> &result) {
        if (result)
            print(withShop(m_review->report()));
        else
            fail(result.error(), Stage::BeforeWriting);
    });
    m_review->start();
}

//! With what an update would change inside the shop.
ChangeReport DiffCommand::withShop(ChangeReport report) const
{
    if (const auto recorded = m_review->live().spec())
        report.objects += ShopSettings::changes(
            ShopSettings::wishes(m_review->blueprint(), *recorded, m_review->wanted(), m_wanted.shopSettings()));
    return report;
}

void DiffCommand::compareWithNothing()
{
    const auto spec = m_wanted.toSpec(context().catalog());
    if (!spec) {
        fail(spec.error(), Stage::BeforeWriting);
        return;
    }
    auto *preflight = new Preflight(*context().client().value(), context().catalog(), *spec, this);
    preflight->setDefaults(m_wanted.defaults());
    connect(preflight, &Preflight::finished, this, [this, preflight](const PreflightReport &report) {
        if (!report.passed()) {
            fail(report.firstFailure(), Stage::BeforeWriting);
            return;
        }
        const StoreSpec completed = *preflight->spec();
        const Blueprint &blueprint = *context().catalog().find(completed.platform);
        RenderInput input;
        input.spec = completed;
        input.images = StoreManifests::images(blueprint, completed, preflight->facts().shared.images).value();
        input.ownerName = preflight->facts().userName;
        input.address = preflight->facts().address;
        auto *plan = new ChangePlan(*context().client().value(),
                                    {StoreManifests::render(blueprint, input).value(),
                                     StoreManifests::freshSecrets(blueprint, input), {}, {}},
                                    this);
        connect(plan, &ChangePlan::finished, this, &DiffCommand::print);
        plan->start();
    });
    preflight->start();
}

void DiffCommand::print(const ChangeReport &report)
{
    if (output().isJson())
        output().json(changesJson(report));
    else
        printChanges(output(), report);
    if (report.refusals.isEmpty())
        finish(Done);
    else
        fail(report.refusals.constFirst(), Stage::BeforeWriting);
}

} // namespace shopflow::ctl
