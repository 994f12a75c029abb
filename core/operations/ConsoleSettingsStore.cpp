// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/ConsoleSettingsStore.h"

#include "kube/client/ApiClient.h"
#include "kube/client/SureWrite.h"
#include "provisioning/ChangePlan.h"
#include "stores/MailPassword.h"

using namespace Qt::StringLiterals;

namespace shopflow {

using kube::ApiJob;
using kube::ApiRequest;
using kube::ResourceType;

namespace {

const QString manager = QStringLiteral("shopflow-settings");
const QString administrator = QStringLiteral(
    "Ask your cluster's administrator to apply packaging/rbac/shared.yaml and to give you the role "
    "shopflow-shared-editor.");

QJsonObject objectOf(const QString &kind, const QString &name, const QJsonObject &data, const QString &version = {})
{
    QJsonObject metadata{{u"name"_s, name},
                         {u"namespace"_s, ConsoleSettings::placeName()},
                         {u"labels"_s, QJsonObject{{u"app.kubernetes.io/managed-by"_s, u"shopflow-console"_s}}}};
    if (!version.isEmpty())
        metadata.insert(u"resourceVersion"_s, version);
    return {{u"apiVersion"_s, u"v1"_s}, {u"kind"_s, kind}, {u"metadata"_s, metadata}, {u"data"_s, data}};
}

QString versionOf(const QJsonObject &object)
{
    return object.value(u"metadata"_s).toObject().value(u"resourceVersion"_s).toString();
}

bool hasPassword(const QJsonObject &secret)
{
    return !secret.value(u"data"_s).toObject().value(u"password"_s).toString().isEmpty();
}

} // namespace

ConsoleSettingsStore::ConsoleSettingsStore(kube::ApiClient &client, const BlueprintCatalog &catalog, QObject *parent)
    : QObject(parent), m_client(client), m_catalog(catalog)
{
}

void ConsoleSettingsStore::read(Done done)
{
    m_done = std::move(done);
    m_record = {};
    m_problem.reset();
    m_pending = 2;
    const QString place = ConsoleSettings::placeName();
    m_client.send(ApiRequest::get(ResourceType::configMaps(), place, ConsoleSettings::configMapName()), this,
                  [this](const ApiJob &job) { onSettingsRead(job); });
    m_client.send(ApiRequest::get(ResourceType::secrets(), place, ConsoleSettings::mailSecretName()), this,
                  [this](const ApiJob &job) { onPasswordRead(job); });
}

void ConsoleSettingsStore::onSettingsRead(const ApiJob &job)
{
    if (job.succeeded()) {
        const QJsonObject object = job.response().object();
        m_record.settings = ConsoleSettings::fromData(object.value(u"data"_s).toObject());
        m_record.version = versionOf(object);
        m_record.imageKeys = m_record.settings.images.keys();
    } else if (job.error().isForbidden()) {
        m_problem = Error{ErrorKind::Forbidden, u"You may not read the settings that all consoles share."_s,
                          job.error().message, administrator};
    } else if (!job.error().isNotFound()) {
        m_problem = job.error().toError();
    }
    if (--m_pending == 0)
        finish(m_problem ? Result<Record>(*m_problem) : Result<Record>(m_record));
}

void ConsoleSettingsStore::onPasswordRead(const ApiJob &job)
{
    m_record.mailPasswordKnown = job.succeeded() || job.error().isNotFound();
    m_record.mailPasswordStored = job.succeeded() && hasPassword(job.response().object());
    if (--m_pending == 0)
        finish(m_problem ? Result<Record>(*m_problem) : Result<Record>(m_record));
}

QVector<SpecProblem> ConsoleSettingsStore::problems(const Change &change, const BlueprintCatalog &catalog)
{
    QVector<SpecProblem> found = change.wanted.settings.problems(catalog);
    // One that may not be read may well be there.
    const bool stored = change.wanted.mailPasswordStored || !change.wanted.mailPasswordKnown;
    if (change.wanted.settings.mail)
        found += mailPasswordProblems(*change.wanted.settings.mail, change.mailPassword, stored);
    return found;
}

void ConsoleSettingsStore::write(Change change, Done done)
{
    m_change = std::move(change);
    m_done = std::move(done);
    m_madePlace = false;
    const QVector<SpecProblem> wrong = problems(m_change, m_catalog);
    if (!wrong.isEmpty()) {
        const Error error{ErrorKind::Invalid, wrong.constFirst().message, {}, wrong.constFirst().nextStep};
        QMetaObject::invokeMethod(this, [this, error] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    applySettings();
}

void ConsoleSettingsStore::applySettings()
{
    QJsonObject data = m_change.wanted.settings.toData();
    // A key that is merely left out stays when another program wrote it too.
    for (const QString &image : std::as_const(m_change.wanted.imageKeys)) {
        if (!m_change.wanted.settings.images.contains(image))
            data.insert(u"image."_s + image, QString());
    }
    const QJsonObject object =
        objectOf(u"ConfigMap"_s, ConsoleSettings::configMapName(), data, m_change.wanted.version);
    m_client.send(ApiRequest::apply(ResourceType::configMaps(), object, manager, m_change.force), this,
                  [this](const ApiJob &job) { onSettingsApplied(job); });
}

void ConsoleSettingsStore::onSettingsApplied(const ApiJob &job)
{
    if (job.succeeded()) {
        m_record = m_change.wanted;
        m_record.version = versionOf(job.response().object());
        m_record.settings = ConsoleSettings::fromData(job.response().object().value(u"data"_s).toObject());
        m_record.imageKeys = m_record.settings.images.keys();
        writePassword();
    } else if (job.error().isNotFound() && m_change.wanted.version.isEmpty() && !m_madePlace) {
        makePlace();
    } else if (job.error().isConflict() || kube::mayHaveArrived(job.error())) {
        // The version that we wrote over is gone with our own write when its answer was lost:
        // what Qt sends a second time meets a conflict with the first.
        const auto request =
            ApiRequest::get(ResourceType::configMaps(), ConsoleSettings::placeName(), ConsoleSettings::configMapName());
        kube::sendSurely(m_client, request, this, [this, trouble = job.error()](const ApiJob &found) {
            const QJsonObject data = found.response().object().value(u"data"_s).toObject();
            if (found.succeeded() && ConsoleSettings::fromData(data).toData() == m_change.wanted.settings.toData())
                onSettingsApplied(found);
            else
                finish(refusal(trouble));
        });
    } else {
        finish(refusal(job.error()));
    }
}

//! The first settings of a cluster make their namespace.
void ConsoleSettingsStore::makePlace()
{
    m_madePlace = true;
    const QJsonObject place{{u"apiVersion"_s, u"v1"_s},
                            {u"kind"_s, u"Namespace"_s},
                            {u"metadata"_s, QJsonObject{{u"name"_s, ConsoleSettings::placeName()}}}};
    m_client.send(ApiRequest::create(ResourceType::namespaces(), place, manager), this, [this](const ApiJob &job) {
        if (job.succeeded() || job.error().isAlreadyExists())
            applySettings();
        else
            finish(refusal(job.error()));
    });
}

void ConsoleSettingsStore::writePassword()
{
    const std::optional<MailSettings> &mail = m_change.wanted.settings.mail;
    const bool login = mail && !mail->user.isEmpty();
    if (login && m_change.mailPassword.isEmpty()) {
        finish(m_record);
        return;
    }
    const QString name = ConsoleSettings::mailSecretName();
    ApiRequest request = ApiRequest::mergePatch(ResourceType::secrets(), ConsoleSettings::placeName(), name,
                                                {{u"data"_s, QJsonValue::Null}}, manager);
    if (login) {
        const QJsonObject data{{u"password"_s, QString::fromLatin1(m_change.mailPassword.reveal().toBase64())}};
        // Given by a person just now, so that it replaces what is there.
        request = ApiRequest::apply(ResourceType::secrets(), objectOf(u"Secret"_s, name, data), manager, true);
    } else if (!m_change.wanted.mailPasswordStored) {
        finish(m_record);
        return;
    }
    kube::sendSurely(m_client, request, this, [this, login](const ApiJob &job) {
        m_change.mailPassword = {};
        if (job.succeeded() || (!login && job.error().isNotFound())) {
            m_record.mailPasswordStored = login;
            m_record.mailPasswordKnown = true;
            finish(m_record);
            return;
        }
        Error error = refusal(job.error());
        error.message = u"The settings were saved, but not the password of the mail server: %1"_s.arg(error.message);
        finish(error);
    });
}

void ConsoleSettingsStore::finish(const Result<Record> &answer)
{
    m_change.mailPassword = {};
    // The receiver may delete us, or ask again.
    const Done done = std::exchange(m_done, {});
    if (done)
        done(answer);
}

Error ConsoleSettingsStore::refusal(const kube::ApiError &error) const
{
    if (error.isForbidden())
        return {ErrorKind::Forbidden, u"You may not change the settings that all consoles share."_s, error.message,
                administrator};
    if (error.isNotFound())
        return {ErrorKind::NotFound, u"The settings that all consoles share are gone."_s, error.message,
                u"Read them again, then save once more."_s};
    if (!error.isConflict())
        return error.toError();
    QStringList lines;
    const QVector<FieldConflict> conflicts = ChangePlan::conflictsOf(error);
    for (const FieldConflict &conflict : conflicts)
        lines.append(u"%1: %2"_s.arg(conflict.path.section(u"data."_s, -1), conflict.manager));
    if (!lines.isEmpty())
        return {ErrorKind::Conflict, u"Another program manages some of the settings that all consoles share."_s,
                lines.join(u'\n'), u"Change them there, or take them back."_s};
    return {ErrorKind::Conflict, u"Another console changed the shared settings in the meantime."_s, error.message,
            u"Read them again, then save once more."_s};
}

} // namespace shopflow
