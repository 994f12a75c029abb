// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RenderCommand.h"

#include "ManifestText.h"
#include "SpecHelp.h"

#include "provisioning/QuotaArithmetic.h"
#include "provisioning/StoreManifests.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

QList<QCommandLineOption> RenderCommand::declaredOptions() const
{
    QList<QCommandLineOption> options = specOptions(SpecUse::NewStore);
    options.append(QCommandLineOption(u"with-secrets"_s, u"Make credentials and print them too."_s));
    return options;
}

QString RenderCommand::platformHelp(const BlueprintCatalog &catalog) const
{
    return platformsHelp(catalog);
}

void RenderCommand::read(Options &options)
{
    m_wanted = SpecOptions::read(options);
    m_withSecrets = options.isSet(u"with-secrets"_s);
}

void RenderCommand::start()
{
    const auto spec = m_wanted.toSpec(context().catalog());
    if (!spec) {
        fail(spec.error(), Stage::BeforeWriting);
        return;
    }
    const Blueprint &blueprint = *context().catalog().find(spec->platform);
    const auto images = StoreManifests::images(blueprint, *spec, {});
    if (!images) {
        fail(images.error(), Stage::BeforeWriting);
        return;
    }
    RenderInput input;
    input.spec = *spec;
    input.images = *images;
    const auto objects = StoreManifests::render(blueprint, input);
    const auto plan = blueprint.planFor(*spec);
    if (!objects || !plan) {
        fail(objects ? plan.error() : objects.error(), Stage::BeforeWriting);
        return;
    }
    if (const auto proof = QuotaArithmetic::prove(blueprint, *plan, *objects); !proof) {
        fail(proof.error(), Stage::BeforeWriting);
        return;
    }
    QStringList missing;
    for (const BlueprintSecret &secret : blueprint.secrets)
        missing.append(secret.name);
    if (m_withSecrets)
        printManifests(output(), *objects, StoreManifests::freshSecrets(blueprint, input), {});
    else
        printManifests(output(), *objects, {}, missing);
    finish(Done);
}

} // namespace shopflow::ctl
