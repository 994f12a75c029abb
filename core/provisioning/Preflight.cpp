// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/Preflight.h"

#include "access/StoreExec.h"
#include "base/Logging.h"
#include "kube/watch/WatchDecoder.h"
#include "provisioning/CertificateIssuers.h"
#include "provisioning/ClusterChecks.h"
#include "provisioning/NetworkChecks.h"
#include "provisioning/QuotaArithmetic.h"
#include "provisioning/RequestedResources.h"
#include "provisioning/SharedSettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

using kube::ApiJob;
using kube::ApiRequest;
using kube::ResourceType;

namespace {

//! In one piece: whatever came on a second page would be missing without a word.
ApiRequest::ListOptions wholeList()
{
    ApiRequest::ListOptions options;
    options.limit = 0;
    return options;
}

QVector<AccessReview::Right> rightsToWrite(Preflight::Purpose purpose)
{
    if (purpose == Preflight::Purpose::Look)
        return {};
    const char *const onNamespace = purpose == Preflight::Purpose::Create ? "create" : "patch";
    return {{ResourceType::namespaces(), onNamespace},
            {ResourceType::secrets(), "create"},
            {ResourceType::configMaps(), "patch"},
            {ResourceType::services(), "patch"},
            {ResourceType::persistentVolumeClaims(), "patch"},
            {ResourceType::resourceQuotas(), "patch"},
            {ResourceType::limitRanges(), "patch"},
            {ResourceType::networkPolicies(), "patch"},
            {ResourceType::deployments(), "patch"},
            {ResourceType::statefulSets(), "patch"}};
}

//! What people should hear of first: whether the cluster answers, then what only
//! they can decide, then what the cluster lacks. Answers come in any order.
int rankOf(const QString &check)
{
    static const QStringList order{u"version"_s,        u"name"_s,          u"host"_s,         u"images"_s,       u"quota"_s,
                                   u"rights"_s,         u"portForward"_s,   u"exec"_s,         u"storageClass"_s,
                                   u"ingressClass"_s,   u"ingressAddress"_s, u"certificates"_s,  u"networkPolicy"_s,
                                   u"nodes"_s,          u"capacity"_s,      u"sharedSettings"_s, u"clock"_s};
    const qsizetype index = order.indexOf(check);
    return index < 0 ? -1 : int(index);
}

QString remarkOf(const QJsonObject &object)
{
    const QJsonObject spec = object.value(u"spec"_s).toObject();
    const QJsonObject pod = spec.value(u"template"_s).toObject().value(u"spec"_s).toObject();
    if (!pod.isEmpty())
        return pod.value(u"containers"_s).toArray().first().toObject().value(u"image"_s).toString();
    const QString kind = object.value(u"kind"_s).toString();
    if (kind == "PersistentVolumeClaim"_L1)
        return spec.value(u"resources"_s).toObject().value(u"requests"_s).toObject().value(u"storage"_s).toString();
    if (kind == "ResourceQuota"_L1) {
        const QJsonObject hard = spec.value(u"hard"_s).toObject();
        return u"%1 CPU, %2, %3"_s.arg(hard.value(u"limits.cpu"_s).toString(), hard.value(u"limits.memory"_s).toString(),
                                       hard.value(u"requests.storage"_s).toString());
    }
    if (kind == "Service"_L1)
        return spec.value(u"type"_s).toString(u"ClusterIP"_s);
    if (kind == "Namespace"_L1)
        return u"pod security: restricted"_s;
    return {};
}

} // namespace

Preflight::Preflight(kube::ApiClient &client, const BlueprintCatalog &catalog, std::optional<StoreSpec> spec,
                     QObject *parent)
    : QObject(parent), m_client(client), m_catalog(catalog), m_spec(std::move(spec))
{
}

void Preflight::add(const QString &id, CheckResult::Result result, const QString &detail, const QString &nextStep,
                    ErrorKind kind)
{
    m_report.checks.append({id, result, detail, nextStep, kind});
}

void Preflight::ask(const ApiRequest &request, std::function<void(const ApiJob &)> answer)
{
    ++m_pending;
    m_client.send(request, this, [this, answer = std::move(answer)](const ApiJob &job) {
        answer(job);
        if (--m_pending == 0)
            conclude();
    });
}

void Preflight::start()
{
    // What needs no cluster is refused before anything is asked.
    if (m_spec) {
        const QVector<SpecProblem> problems = m_spec->problems(m_catalog);
        if (!problems.isEmpty()) {
            for (const SpecProblem &problem : problems)
                add(u"spec."_s + problem.field, CheckResult::Result::Fail, problem.message, problem.nextStep,
                    ErrorKind::Invalid);
            QMetaObject::invokeMethod(this, [this] { Q_EMIT finished(m_report); }, Qt::QueuedConnection);
            return;
        }
        if (m_client.isReadOnly() && m_purpose != Purpose::Look) {
            add(u"readOnly"_s, CheckResult::Result::Fail, u"This connection is read-only, so no store can be written."_s,
                u"Open the cluster without read-only mode."_s, ErrorKind::ReadOnly);
            QMetaObject::invokeMethod(this, [this] { Q_EMIT finished(m_report); }, Qt::QueuedConnection);
            return;
        }
    }
    ++m_pending; // held until all questions are out
    ask(ApiRequest::getPath(u"/version"_s), [this](const ApiJob &job) {
        const CheckResult check = ClusterChecks::version(job.result(), m_facts);
        m_report.checks.append(check);
    });
    const QJsonObject review{{u"apiVersion"_s, u"authentication.k8s.io/v1"_s}, {u"kind"_s, u"SelfSubjectReview"_s}};
    ask(ApiRequest::create(ResourceType::selfSubjectReviews(), review, {}), [this](const ApiJob &job) {
        if (job.succeeded())
            m_facts.userName = job.response().object().value(u"status"_s).toObject().value(u"userInfo"_s).toObject()
                                   .value(u"username"_s).toString();
        if (m_facts.userName.isEmpty())
            m_facts.userName = m_client.context().userName;
    });
    ask(ApiRequest::list(ResourceType::nodes(), {}, wholeList()), [this](const ApiJob &job) {
        if (job.succeeded()) {
            m_facts.nodes = kube::decodeList(job.response().body, kube::ObjectTrim(ResourceType::nodes())).items;
            m_facts.nodesKnown = true;
        }
    });
    ++m_pending;
    auto *requested = new RequestedResources(m_client, this);
    connect(requested, &RequestedResources::finished, this, [this, requested] {
        m_facts.freeCpu = Quantity() - requested->cpu();
        m_facts.freeMemory = Quantity() - requested->memory();
        m_facts.capacityKnown = requested->isKnown();
        if (--m_pending == 0)
            conclude();
    });
    requested->start();
    ask(ApiRequest::list(ResourceType::storageClasses(), {}, wholeList()), [this](const ApiJob &job) {
        const CheckResult check =
            ClusterChecks::storageClass(job.result(), m_spec ? m_spec->storageClass : QString(), m_facts);
        // A store that exists has its volumes.
        if (m_purpose == Purpose::Create)
            m_report.checks.append(check);
    });
    const Blueprint *blueprint = m_spec ? m_catalog.find(m_spec->platform) : nullptr;
    if (needsIngress(blueprint) && m_purpose != Purpose::Look)
        ask(ApiRequest::list(ResourceType::ingresses(), {}, wholeList()), [this](const ApiJob &job) { m_ingresses = job.result(); });
    ask(ApiRequest::list(ResourceType::ingressClasses(), {}, wholeList()), [this](const ApiJob &job) { m_ingressClasses = job.result(); });
    askShared();
    if (m_spec && m_spec->tls)
        ask(CertificateIssuers::request(), [this](const ApiJob &job) { m_issuers = job.result(); });
    if (m_spec && m_purpose == Purpose::Create)
        askNamespace();
    askRights();
    askCommands();
    if (!m_spec)
        askNetwork();
    if (--m_pending == 0)
        conclude();
}

void Preflight::askShared()
{
    ask(SharedSettings::request(), [this](const ApiJob &job) { SharedSettings::read(job.result(), m_catalog, m_facts); });
    const Blueprint *blueprint = m_spec ? m_catalog.find(m_spec->platform) : nullptr;
    const bool ownMail = m_spec && (m_spec->mail || !m_defaults.mail || blueprint == nullptr || !blueprint->sendsMail);
    if (m_purpose == Purpose::Create && !ownMail)
        ask(SharedSettings::mailPasswordRequest(),
            [this](const ApiJob &job) { SharedSettings::readMailPassword(job.result(), m_facts); });
}

bool Preflight::needsIngress(const Blueprint *blueprint) const
{
    return blueprint != nullptr && m_spec->exposure.value_or(blueprint->defaultExposure) == Exposure::Ingress;
}

void Preflight::askRights()
{
    QVector<AccessReview::Right> rights = rightsToWrite(m_purpose);
    // Without it no store can be proved to sell, which a create has to do.
    if (m_spec && m_purpose != Purpose::Look)
        rights += AccessReview::portForward();
    askReviews(rights, [this](const AccessReview::Answer &answer) {
        m_report.checks.append(ClusterChecks::rights(answer.missing, answer.unknown, m_spec.has_value()));
    });
    if (m_spec)
        return;
    askReviews(AccessReview::portForward(), [this](const AccessReview::Answer &answer) {
        m_report.checks.append(NetworkChecks::portForward(answer.missing, answer.unknown));
    });
}

void Preflight::askReviews(const QVector<AccessReview::Right> &rights,
                           const std::function<void(const AccessReview::Answer &)> &done)
{
    if (rights.isEmpty())
        return;
    ++m_pending;
    const QString place = m_spec ? m_spec->namespaceName() : QString();
    AccessReview::ask(m_client, rights, place, this, [this, done](const AccessReview::Answer &answer) {
        done(answer);
        if (--m_pending == 0)
            conclude();
    });
}

void Preflight::askNetwork()
{
    ApiRequest daemonSets = ApiRequest::getPath(u"/apis/apps/v1/daemonsets"_s);
    daemonSets.addParameter(u"limit"_s, u"500"_s);
    ask(daemonSets, [this](const ApiJob &job) { m_daemonSets = job.result(); });
    ask(ApiRequest::list(ResourceType::services(), {}, {NetworkChecks::controllerSelector(), {}, {}, {}, 100}),
        [this](const ApiJob &job) { m_controllers = job.result(); });
    ask(ApiRequest::list(ResourceType::ingresses(), {}, {{}, {}, {}, {}, 100}),
        [this](const ApiJob &job) { m_ingresses = job.result(); });
}

void Preflight::askCommands()
{
    const auto &all = m_catalog.all();
    const bool wanted = std::any_of(all.begin(), all.end(), [this](const Blueprint &blueprint) {
        return !blueprint.operations.isEmpty() && (!m_spec || m_spec->platform == blueprint.platform);
    });
    if (!wanted)
        return;
    const QVector<AccessReview::Right> rights{{ResourceType::pods(), "get", "exec"}, {ResourceType::pods(), "create", "exec"}};
    askReviews(rights, [this](const AccessReview::Answer &answer) {
        // What nobody could be asked is not allowed by that.
        if (answer.missing.isEmpty() && answer.unknown > 0)
            m_report.checks.append({u"exec"_s, CheckResult::Result::Unknown,
                                    u"Whether you may run commands in the pods of stores could not be asked."_s, {},
                                    ErrorKind::Forbidden});
        else
            m_report.checks.append(ClusterChecks::commands(answer.missing.isEmpty()));
    });
}

void Preflight::askNamespace()
{
    ask(ApiRequest::get(ResourceType::namespaces(), {}, m_spec->namespaceName()),
        [this](const ApiJob &job) { m_namespace = job.result(); });
}

//! What only a new store takes: a store that exists keeps what it records.
void Preflight::takeDefaults()
{
    const Blueprint *blueprint = m_spec ? m_catalog.find(m_spec->platform) : nullptr;
    if (m_purpose != Purpose::Create || (m_spec && blueprint == nullptr))
        return;
    const bool ownMail = m_spec && (m_spec->mail || !m_defaults.mail || !blueprint->sendsMail);
    if (!ownMail)
        SharedSettings::settle(m_facts);
    if (!m_spec)
        return;
    // A store that records just what was asked for was made before anything was shared.
    if (m_namespace && ClusterChecks::continues(*m_namespace, *m_spec))
        return;
    m_spec = m_facts.shared.completed(*m_spec, *blueprint, m_defaults);
    if (m_defaults.plan && m_spec->plan == m_facts.shared.defaultPlan)
        qCDebug(lcStores).noquote() << "plan" << m_spec->plan << "by" << ConsoleSettings::configMapName();
    m_takesSharedMail = !ownMail && m_spec->mail.has_value();
    if (m_takesSharedMail)
        m_report.sharedMail = m_spec->mail;
}

void Preflight::conclude()
{
    takeDefaults();
    if (m_ingressClasses) {
        const Blueprint *blueprint = m_spec ? m_catalog.find(m_spec->platform) : nullptr;
        m_report.checks.append(ClusterChecks::ingressClass(*m_ingressClasses, needsIngress(blueprint), m_facts));
    }
    if (m_namespace)
        m_report.checks.append(ClusterChecks::nameClash(*m_namespace, *m_spec));
    if (const auto shared = SharedSettings::check(m_facts, m_spec.has_value()))
        m_report.checks.append(*shared);
    m_report.checks.append(ClusterChecks::nodes(m_facts));
    if (m_daemonSets)
        m_report.checks.append(NetworkChecks::policies(*m_daemonSets, m_facts));
    if (m_controllers && m_ingresses)
        m_report.checks.append(NetworkChecks::ingressAddress(*m_controllers, *m_ingresses, m_facts));
    m_report.checks.append(ClusterChecks::clock(m_client.clock().ahead()));
    ClusterChecks::chooseAddress(m_client.context().server.host(), m_facts);
    if (m_issuers) {
        const auto issuers = CertificateIssuers::choose(*m_issuers, m_facts.address.clusterIssuer);
        m_facts.address.clusterIssuer = issuers.issuer();
        m_report.checks.append(issuers.check());
    }
    if (m_spec)
        concludeSpec();
    else
        m_report.checks.append(ClusterChecks::capacity(m_facts, m_catalog));
    std::stable_sort(m_report.checks.begin(), m_report.checks.end(),
                     [](const CheckResult &a, const CheckResult &b) { return rankOf(a.id) < rankOf(b.id); });
    Q_EMIT finished(m_report);
}

void Preflight::concludeSpec()
{
    const Blueprint *blueprint = m_catalog.find(m_spec->platform);
    const auto images = StoreManifests::images(*blueprint, *m_spec, m_facts.shared.images);
    if (!images) {
        add(u"images"_s, CheckResult::Result::Fail, images.error().message, images.error().nextStep, ErrorKind::Image);
        return;
    }
    for (auto it = images->cbegin(); it != images->cend(); ++it) {
        if (m_spec->images.value(it.key()).isEmpty()
            && it.value() == m_facts.shared.images.value(blueprint->platform + u'.' + it.key()))
            qCDebug(lcStores).noquote() << "image of" << it.key() << it.value() << "by" << ConsoleSettings::configMapName();
    }
    RenderInput input;
    input.spec = *m_spec;
    input.images = *images;
    input.ownerName = m_facts.userName;
    input.address = m_facts.address;
    if (m_ingresses)
        m_report.checks.append(
            NetworkChecks::hostClash(*m_ingresses, StoreManifests::hostName(input), m_spec->namespaceName()));
    const auto plan = blueprint->planFor(*m_spec);
    const auto objects = StoreManifests::render(*blueprint, input);
    if (!plan || !objects) {
        const Error &error = plan ? objects.error() : plan.error();
        add(u"spec"_s, CheckResult::Result::Fail, error.message, error.nextStep, error.kind);
        return;
    }
    m_report.moments = QuotaArithmetic::moments(*blueprint, *plan, *objects);
    const auto proof = QuotaArithmetic::prove(*blueprint, *plan, *objects);
    if (proof) {
        add(u"quota"_s, CheckResult::Result::Pass,
            u"The store fits its quota at every moment: %1 CPU, %2 memory, %3 storage."_s.arg(
                plan->cpu.cpuText(), plan->memory.bytesText(), plan->storage.bytesText()));
    } else {
        add(u"quota"_s, CheckResult::Result::Fail, proof.error().message + u' ' + proof.error().detail,
            proof.error().nextStep, ErrorKind::Quota);
    }
    // What a store uses already is not free, and is its own.
    if (m_purpose == Purpose::Create)
        m_report.checks.append(ClusterChecks::room(m_facts, *blueprint, *objects));
    for (const BlueprintSecret &secret : blueprint->secrets)
        m_report.objects.append({u"Secret"_s, secret.name, u"made once, kept"_s});
    for (const QJsonObject &object : *objects) {
        m_report.objects.append({object.value(u"kind"_s).toString(),
                                 object.value(u"metadata"_s).toObject().value(u"name"_s).toString(), remarkOf(object)});
    }
}

} // namespace shopflow
