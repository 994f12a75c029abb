// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "UpdateCommand.h"

#include "Gate.h"
#include "SpecHelp.h"

#include "operations/UpdateStore.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

QList<QCommandLineOption> UpdateCommand::declaredOptions() const
{
    QList<QCommandLineOption> options = specOptions(SpecUse::Change);
    options.append(
        QCommandLineOption(u"force-conflicts"_s, u"Take back fields of the store that other programs have set."_s));
    return options + waitOptions();
}

QString UpdateCommand::platformHelp(const BlueprintCatalog &catalog) const
{
    return platformsHelp(catalog);
}

void UpdateCommand::read(Options &options)
{
    m_storeName = options.argument(0);
    m_wanted = SpecOptions::readChanges(options);
    m_forceConflicts = options.isSet(u"force-conflicts"_s);
    readWaitOptions(options);
}

void UpdateCommand::start()
{
    if (!takeMailPassword(m_wanted) || refusedReadOnly(u"update"_s))
        return;
    askRecordedSpec(context(), m_storeName, this, [this](const Result<StoreSpec> &recorded) {
        if (recorded)
            update(*recorded);
        else
            fail(recorded.error(), Stage::BeforeWriting);
    });
}

void UpdateCommand::update(const StoreSpec &recorded)
{
    const auto spec = m_wanted.over(recorded, context().catalog());
    if (!spec) {
        fail(spec.error(), Stage::BeforeWriting);
        return;
    }
    if (!m_wanted.mail().needsStoredPassword(spec->mail)) {
        checkLogin(*spec, false);
        return;
    }
    const auto request = kube::ApiRequest::get(kube::ResourceType::secrets(), u"store-"_s + m_storeName,
                                               MailSettings::secretName());
    context().client().value()->send(request, this, [this, spec = *spec](const kube::ApiJob &job) {
        const QJsonObject data = job.response().object().value(u"data"_s).toObject();
        // One that may not be read may well be there.
        const bool unknown = !job.succeeded() && !job.error().isNotFound();
        checkLogin(spec, unknown || !data.value(u"password"_s).toString().isEmpty());
    });
}

void UpdateCommand::checkLogin(const StoreSpec &spec, bool stored)
{
    if (const auto problem = m_wanted.mail().loginProblem(spec.mail, stored)) {
        fail(*problem, Stage::BeforeWriting);
        return;
    }
    StoreDirectory &directory = openDirectory(m_storeName);
    follow(new UpdateStore(*context().client().value(), context().catalog(), directory, {spec, m_forceConflicts, m_wanted.shopSettings()},
                           runOptions(), this));
}

} // namespace shopflow::ctl
