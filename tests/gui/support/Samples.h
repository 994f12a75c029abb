// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/ForwardStatus.h"
#include "kube/status/EventDigest.h"
#include "kube/stream/LogStream.h"
#include "provisioning/PreflightReport.h"
#include "session/ClusterReport.h"
#include "session/StoreMailbox.h"
#include "stores/Store.h"
#include "stores/StoreUsage.h"

//! Stores, logs and reports as a cluster would send them.
namespace samples {

using namespace shopflow;
using namespace Qt::StringLiterals;

inline QVector<StepStatus> steps(int done, StepState next, const QString &detail = {})
{
    static const QStringList details{u"14 passed, 1 warning: no TLS issuer"_s,
                                     u"quota 1500m CPU, 1536Mi, 5Gi; 6 network policies"_s,
                                     u"3 created"_s,
                                     u"PostgreSQL answers, volume bound"_s,
                                     u"4 of 4 steps"_s,
                                     u"1 of 1 pod ready"_s,
                                     u"NodePort 32165"_s,
                                     u"login, products, shipping, payment"_s};
    static const QVector<int> milliseconds{400, 300, 100, 9000, 31000, 6000, 200, 2500};
    QVector<StepStatus> result;
    QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-64);
    for (int i = 0; i < 8; ++i) {
        StepStatus step;
        step.step = static_cast<ProvisionStep>(i + 1);
        if (i < done) {
            step.state = StepState::Done;
            step.detail = details.at(i);
            step.startedAt = at;
            at = at.addMSecs(milliseconds.at(i));
            step.finishedAt = at;
        } else if (i == done) {
            step.state = next;
            step.detail = detail;
            if (next != StepState::Waiting)
                step.startedAt = QDateTime::currentDateTimeUtc().addSecs(-14);
        }
        result.append(step);
    }
    return result;
}

inline kube::PodStatus pod(const QString &store, const QString &component, const QString &status, int ready,
                           int restarts = 0)
{
    kube::PodStatus result;
    result.name = component == u"database" ? u"database-0"_s : QString(component + u"-7c9f8d6b5-x2x9k"_s);
    result.uid = QString(store + u'/' + component);
    result.component = component;
    result.status = status;
    result.phase = u"Running"_s;
    result.ready = ready;
    result.total = 1;
    result.restarts = restarts;
    if (restarts > 0)
        result.lastRestart = QDateTime::currentDateTimeUtc().addSecs(-95);
    result.createdAt = QDateTime::currentDateTimeUtc().addSecs(-58);
    result.node = u"ip-10-0-1-7"_s;
    kube::ContainerStatus container;
    container.name = component;
    container.state = u"running"_s;
    container.restarts = restarts;
    result.containers = {container};
    return result;
}

inline Store store(const QString &name, const QString &title, StorePhase phase, qint64 ageSeconds = 3600)
{
    Store result;
    result.uid = QString(u"uid-"_s + name);
    result.spec.name = name;
    result.spec.title = title;
    result.spec.platform = u"medusa"_s;
    result.namespaceName = result.spec.namespaceName();
    result.owner = u"asha"_s;
    result.createdAt = QDateTime::currentDateTimeUtc().addSecs(-ageSeconds);
    result.status.phase = phase;
    result.noStorefront = u"This platform has no shop front of its own. Open the admin instead."_s;
    result.status.steps = steps(8, StepState::Done);
    if (phase == StorePhase::Ready)
        result.status.verifiedAt = QDateTime::currentDateTimeUtc().addSecs(-245);
    result.endpoints = {{u"admin"_s, QUrl(u"http://203.0.113.10:32165/app"_s), u"nodePort"_s},
                        {u"api"_s, QUrl(u"http://203.0.113.10:32165"_s), u"nodePort"_s}};
    result.cpu = {Quantity::of(u"1100m"_s), Quantity::of(u"1500m"_s)};
    result.memory = {Quantity::of(u"1Gi"_s), Quantity::of(u"1536Mi"_s)};
    result.storage = {Quantity::of(u"3Gi"_s), Quantity::of(u"5Gi"_s)};
    result.components = {{u"web"_s, u"registry.example.com/shop-server:2.21.2"_s, u"Running"_s, 1, 1, 0},
                         {u"database"_s, u"docker.io/library/postgres:17-bookworm"_s, u"Running"_s, 1, 1, 0},
                         {u"cache"_s, u"docker.io/library/redis:7.4-bookworm"_s, u"Running"_s, 1, 1, 0}};
    result.pods = {pod(name, u"web"_s, u"Running"_s, 1), pod(name, u"database"_s, u"Running"_s, 1),
                   pod(name, u"cache"_s, u"Running"_s, 1)};
    return result;
}

//! A store with a shop front that sends its mails through a server.
inline Store shop()
{
    Store result = store(u"tea"_s, u"Teehaus"_s, StorePhase::Ready, 3 * 86400);
    result.spec.platform = u"woocommerce"_s;
    result.spec.mail = MailSettings{};
    result.spec.mail->host = u"smtp.example.com"_s;
    result.spec.mail->user = u"teehaus"_s;
    result.noStorefront.clear();
    result.endpoints = {{u"store"_s, QUrl(u"https://tea.shops.example.com/"_s), u"ingress"_s},
                        {u"admin"_s, QUrl(u"https://tea.shops.example.com/wp-admin/"_s), u"ingress"_s}};
    return result;
}

//! What the seven stores take; of the deleted and the suspended one nothing is known.
inline QVector<StoreUsage> usage()
{
    const auto of = [](const QString &name, const QString &cpu, const QString &memory, const QString &storage) {
        StoreUsage each;
        each.storeName = name;
        each.cpu = Quantity::of(cpu);
        each.memory = Quantity::of(memory);
        each.storage = Quantity::of(storage);
        each.source = StoreUsage::Source::Metrics;
        each.storageAt = QDateTime::currentDateTimeUtc();
        return each;
    };
    StoreUsage tea;
    tea.storeName = u"teashop"_s;
    tea.podsReason = u"No pod of the store is running."_s;
    return {of(u"palmonas"_s, u"210m"_s, u"640Mi"_s, u"1200Mi"_s), of(u"bar-sohne"_s, u"1200m"_s, u"700Mi"_s, u"300Mi"_s),
            of(u"seventen"_s, u"400m"_s, u"1600Mi"_s, u"4Gi"_s), of(u"urban-loom"_s, u"90m"_s, u"500Mi"_s, u"2Gi"_s),
            of(u"books"_s, u"0"_s, u"90Mi"_s, u"20Mi"_s), tea};
}

//! Seven stores, one of each sort that matters.
inline StoreChanges stores()
{
    QVector<Store> all;
    all.append(store(u"palmonas"_s, u"Palmonas"_s, StorePhase::Ready, 12 * 86400));
    Store baer = store(u"bar-sohne"_s, u"Bär & Söhne"_s, StorePhase::Provisioning, 38);
    baer.status.step = ProvisionStep::Setup;
    baer.status.progressDetail = u"setup 3/4 seed"_s;
    baer.status.steps = steps(4, StepState::Running, u"3 of 4: seed"_s);
    baer.components[0] = {u"web"_s, u"registry.example.com/shop-server:2.21.2"_s, u"Init:0/1"_s, 0, 1, 0};
    baer.pods[0] = pod(u"bar-sohne"_s, u"web"_s, u"Init:0/1"_s, 0);
    all.append(baer);
    Store seventen = store(u"seventen"_s, u"Seventen"_s, StorePhase::Degraded, 31 * 86400);
    seventen.owner = u"ravi"_s;
    seventen.status.cause = u"web is out of memory (limit 672Mi)."_s;
    seventen.status.nextStep = u"Raise the plan to Medium."_s;
    seventen.pods[0] = pod(u"seventen"_s, u"web"_s, u"CrashLoopBackOff"_s, 0, 7);
    seventen.components[0].ready = 0;
    seventen.components[0].status = u"CrashLoopBackOff"_s;
    seventen.components[0].restarts = 7;
    all.append(seventen);
    Store loom = store(u"urban-loom"_s, u"Urban Loom"_s, StorePhase::Ready, 8 * 86400);
    loom.owner = u"ravi"_s;
    loom.endpoints[0].url = QUrl(u"https://loom.shops.example.com/app"_s);
    all.append(loom);
    Store tea = store(u"teashop"_s, u"Teashop"_s, StorePhase::Suspended, 90 * 86400);
    tea.status.cause = u"Stopped by asha on 3 November."_s;
    tea.pods.clear();
    all.append(tea);
    Store kaveri = store(u"books"_s, u"Kaveri Books"_s, StorePhase::Failed, 360);
    kaveri.owner = u"meera"_s;
    kaveri.status.step = ProvisionStep::Setup;
    kaveri.status.steps = steps(4, StepState::Failed, u"The image cannot be pulled."_s);
    kaveri.status.cause = u"The image registry.example.com/shop-server:2.99 cannot be pulled: not found."_s;
    kaveri.status.nextStep = u"Push the image or name another one, then repair the store."_s;
    kaveri.status.retryable = true;
    all.append(kaveri);
    Store popup = store(u"pop-up-24"_s, u"Pop-up 24"_s, StorePhase::Deleting, 2 * 86400);
    popup.owner = u"meera"_s;
    popup.status.cause = u"1 volume is still attached."_s;
    popup.endpoints.clear();
    all.append(popup);
    return {all, {}};
}

inline QVector<kube::LogLine> logLines(int count)
{
    static const QStringList sources{u"database"_s, u"setup"_s, u"setup"_s, u"cache"_s, u"web"_s};
    static const QStringList texts{u"LOG:  database system is ready to accept connections"_s, u"step 2/4 migrate"_s,
                                   u"147 tables, 10.2 s"_s, u"Ready to accept connections tcp"_s,
                                   u"waiting for setup"_s};
    QVector<kube::LogLine> lines;
    const QDateTime begin(QDate(2026, 11, 3), QTime(10, 42, 10, 343), Qt::UTC);
    for (int i = 0; i < count; ++i) {
        const int kind = i % 5;
        lines.append({begin.addMSecs(i * 743),
                      {},
                      u"web-7c9f8d6b5-x2x9k"_s,
                      sources.at(kind),
                      QString(texts.at(kind) + u" #"_s + QString::number(i))});
    }
    return lines;
}

//! What a cluster notes about a pod that does not come up, oldest first.
inline QVector<kube::EventDigest> events()
{
    const auto event = [](qint64 seconds, bool warning, const QString &reason, const QString &message, int count) {
        return kube::EventDigest{QDateTime::currentDateTimeUtc().addSecs(-seconds), warning, reason, u"Pod"_s,
                                 u"web-7c9f8d6b5-x2x9k"_s, message, count};
    };
    return {event(300, false, u"Pulled"_s, u"Container image \"registry.example.com/shop-server:2.21.2\" already present on machine"_s, 1),
            event(299, false, u"Created"_s, u"Created container: web"_s, 1),
            event(298, false, u"Started"_s, u"Started container web"_s, 1),
            event(65, true, u"FailedScheduling"_s, u"0/3 nodes are available: 3 Insufficient memory."_s, 3),
            event(12, true, u"BackOff"_s, u"Back-off restarting failed container web in pod web-7c9f8d6b5-x2x9k_store-palmonas"_s, 7)};
}

inline PreflightReport report(bool good = true)
{
    using R = CheckResult::Result;
    PreflightReport result;
    const QStringList names{u"version"_s, u"rights"_s, u"storageClass"_s, u"capacity"_s, u"quota"_s, u"dryRun"_s};
    for (const QString &name : names)
        result.checks.append({name, R::Pass, u"Fine."_s, {}, ErrorKind::Internal});
    result.checks.append({u"tls"_s, R::Warn, u"No certificate issuer was found, so the store uses http."_s,
                          u"Install cert-manager to add TLS later."_s, ErrorKind::Internal});
    if (!good)
        result.checks.append({u"image"_s, R::Fail, u"The component web has no image."_s,
                              u"Build packaging/images and name the image on the page before this one."_s,
                              ErrorKind::Invalid});
    const auto moment = [](const QString &title, qint64 cpu, const QString &memory) {
        return MomentSum{title, Quantity::milli(cpu), Quantity::milli(1500), Quantity::of(memory), Quantity::of(u"1536Mi"_s), true};
    };
    result.moments = {moment(u"Setup"_s, 1100, u"1Gi"_s), moment(u"Running"_s, 1100, u"1Gi"_s),
                      moment(u"Running and maintenance"_s, 1500, u"1536Mi"_s)};
    result.objects = {{u"Namespace"_s, u"store-kaveri-books"_s, u"pod security: restricted"_s},
                      {u"ResourceQuota"_s, u"store-quota"_s, u"1500m CPU, 1536Mi, 5Gi"_s},
                      {u"LimitRange"_s, u"store-limits"_s, {}},
                      {u"NetworkPolicy"_s, u"default-deny"_s, u"both ways"_s},
                      {u"NetworkPolicy"_s, u"allow-dns"_s, {}},
                      {u"NetworkPolicy"_s, u"web-to-database"_s, {}},
                      {u"StatefulSet"_s, u"database"_s, u"docker.io/library/postgres:17-bookworm"_s},
                      {u"Deployment"_s, u"web"_s, u"registry.example.com/shop-server:2.21.2"_s},
                      {u"Service"_s, u"store-kaveri-books"_s, u"NodePort"_s}};
    return result;
}

//! A cluster with room for some stores, or one that does not tell.
inline ClusterReport clusterReport(bool known = true)
{
    using R = CheckResult::Result;
    ClusterReport result;
    result.at = QDateTime::currentDateTimeUtc().addSecs(-12);
    result.checks = {
        {u"version"_s, R::Pass, u"The cluster runs Kubernetes v1.37.2."_s, {}, ErrorKind::Internal},
        {u"rights"_s, R::Pass, u"You may do everything that stores need."_s, {}, ErrorKind::Internal},
        {u"storageClass"_s, R::Pass, u"Volumes use the default storage class “local-path”."_s, {}, ErrorKind::Internal},
        {u"ingressClass"_s, R::Warn, u"The cluster has no ingress controller."_s,
         u"Install one to give stores addresses of their own; until then they get a port on every node."_s,
         ErrorKind::NotFound},
        {u"networkPolicy"_s, R::Unknown, u"Nobody can tell whether the rules between pods hold."_s, {}, ErrorKind::Internal},
        {u"nodes"_s, R::Pass, u"Ready nodes: 2 of 3."_s, {}, ErrorKind::Internal},
        {u"clock"_s, R::Pass, u"The clock of this computer agrees with the server's."_s, {}, ErrorKind::Internal}};
    result.room.known = known;
    if (!known) {
        result.room.reason = u"The nodes of the cluster cannot be listed, so nobody can tell what is still free."_s;
        result.room.nextStep =
            u"Ask your cluster's administrator for the right to list nodes, and pods of all namespaces."_s;
        return result;
    }
    result.room.nodes = 3;
    result.room.readyNodes = 2;
    result.room.cpu = Quantity::of(u"8"_s);
    result.room.memory = Quantity::of(u"15.5Gi"_s);
    result.room.requestedCpu = Quantity::of(u"3150m"_s);
    result.room.requestedMemory = Quantity::of(u"9216Mi"_s);
    for (const QString &platform : {u"medusa"_s, u"woocommerce"_s}) {
        for (const auto &[plan, cpu, memory] : {std::tuple{u"small"_s, u"650m"_s, u"896Mi"_s},
                                                {u"medium"_s, u"1300m"_s, u"1792Mi"_s}, {u"large"_s, u"2600m"_s, u"7Gi"_s}}) {
            PlanRoom room{platform, plan, Quantity::of(cpu), Quantity::of(memory), 0, 0};
            room.byCpu = result.room.freeCpu().toMilli() / room.cpu.toMilli();
            room.byMemory = result.room.freeMemory().toMilli() / room.memory.toMilli();
            result.room.plans.append(room);
        }
    }
    return result;
}

inline QVector<ForwardStatus> forwards()
{
    return {{u"palmonas"_s, 41234, 2, {}, true},
            {u"seventen"_s, 38001, 0,
             {ErrorKind::NotFound, u"No pod is ready to be connected to."_s, {}, u"Wait until the store is ready, then try again."_s}},
            {u"urban-loom"_s, 45999, 0, {}, true}};
}

} // namespace samples
