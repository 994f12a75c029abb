// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/Explanations.h"

#include <QRegularExpression>
#include <QStringList>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

bool hasAny(const QString &text, std::initializer_list<QLatin1String> words)
{
    for (QLatin1String word : words) {
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString between(const QString &text, QLatin1String from, QLatin1String to)
{
    const qsizetype start = text.indexOf(from);
    if (start < 0)
        return {};
    const qsizetype begin = start + from.size();
    const qsizetype end = to.isEmpty() ? -1 : text.indexOf(to, begin);
    return text.mid(begin, end < 0 ? -1 : end - begin).trimmed();
}

//! "limits.memory" as people say it.
QString resourceWords(const QString &resource)
{
    static const struct {
        QLatin1String name;
        QLatin1String words;
    } table[] = {
        {"limits.cpu"_L1, "CPU limit"_L1},          {"limits.memory"_L1, "memory limit"_L1},
        {"requests.cpu"_L1, "CPU request"_L1},      {"requests.memory"_L1, "memory request"_L1},
        {"requests.storage"_L1, "storage"_L1},      {"pods"_L1, "number of pods"_L1},
        {"services.nodeports"_L1, "node ports"_L1}, {"persistentvolumeclaims"_L1, "number of volumes"_L1},
    };
    for (const auto &row : table) {
        if (resource == row.name)
            return row.words;
    }
    return resource;
}

//! The value of \a resource in "limits.cpu=700m,limits.memory=672Mi".
QString amountOf(const QString &list, const QString &resource)
{
    for (const QString &pair : list.split(u',')) {
        if (pair.section(u'=', 0, 0).trimmed() == resource)
            return pair.section(u'=', 1).trimmed();
    }
    return u"?"_s;
}

//! "exceeded quota: NAME, requested: a=1,b=2, used: ..., limited: ..." lists exactly
//! the resources that do not fit.
QString quotaSentence(const QString &component, const QString &message)
{
    const QString requested = between(message, "requested: "_L1, ", used:"_L1);
    const QString used = between(message, "used: "_L1, ", limited:"_L1);
    const QString limited = between(message, "limited: "_L1, ""_L1);
    const QString resource = requested.section(u',', 0, 0).section(u'=', 0, 0).trimmed();
    if (resource.isEmpty() || limited.isEmpty())
        return u"%1 does not fit into the store's quota."_s.arg(component);
    return u"%1 does not fit into the store's quota: %2 asks for %3 with %4 in use, and %5 is allowed."_s.arg(
        component, resourceWords(resource), amountOf(requested, resource), amountOf(used, resource),
        amountOf(limited, resource));
}

} // namespace

QString firstLine(const QString &text)
{
    QString line = text.trimmed().section(u'\n', 0, 0).trimmed();
    while (line.endsWith(u'.'))
        line.chop(1);
    constexpr qsizetype longest = 200;
    if (line.size() > longest)
        line = line.left(longest - 1) + u'…';
    return line;
}

Explanation explainRefusal(const QString &component, const QString &message)
{
    if (message.contains("exceeded quota:"_L1)) {
        return {ErrorKind::Quota, quotaSentence(component, message),
                u"Choose a larger plan for the store, or raise its quota."_s, false, false};
    }
    if (message.contains("failed quota:"_L1)) {
        return {ErrorKind::Quota,
                u"%1 names no limits, but the store's quota demands them (%2)."_s.arg(
                    component, firstLine(between(message, "must specify "_L1, ""_L1))),
                u"Repair the store, which restores its limit range."_s, true, false};
    }
    // The quota controller has not counted yet; the next try succeeds.
    if (message.contains("status unknown for quota"_L1)) {
        return {ErrorKind::Quota, u"The store's quota is not counted yet."_s, {}, true, true};
    }
    if (message.contains("violates PodSecurity"_L1)) {
        const QString level = between(message, "violates PodSecurity \""_L1, ":"_L1);
        const QString what = firstLine(between(message, "\": "_L1, "("_L1));
        return {ErrorKind::Policy,
                u"%1 is refused by the namespace's pod security level %2%3."_s.arg(
                    component, level.isEmpty() ? u"restricted"_s : level,
                    what.isEmpty() ? QString() : QString(u" ("_s + what + u')')),
                u"Repair the store to restore its security settings, or choose an image that runs without root."_s,
                false, false};
    }
    if (hasAny(message, {"maximum cpu"_L1, "maximum memory"_L1, "minimum cpu"_L1, "minimum memory"_L1})) {
        return {ErrorKind::Quota,
                u"%1 is outside the limits of its namespace: %2."_s.arg(
                    component, firstLine(between(message, "is forbidden: "_L1, ""_L1))),
                u"Choose a plan that fits the namespace's limit range."_s, false, false};
    }
    if (message.contains("admission webhook"_L1) || message.contains("ValidatingAdmissionPolicy"_L1)) {
        const QString name = message.contains("admission webhook \""_L1)
                                 ? between(message, "admission webhook \""_L1, "\""_L1)
                                 : between(message, "ValidatingAdmissionPolicy '"_L1, "'"_L1);
        QString words = between(message, "denied the request: "_L1, ""_L1);
        if (words.isEmpty())
            words = between(message, "denied request: "_L1, ""_L1);
        return {ErrorKind::Policy,
                u"%1 is refused by the cluster's policy %2: %3."_s.arg(component, name, firstLine(words)),
                u"Ask the cluster's administrator to allow it."_s, true, false};
    }
    const QString forbidden = between(message, "is forbidden: "_L1, ""_L1);
    return {ErrorKind::Policy,
            u"The cluster does not let %1 start: %2."_s.arg(component,
                                                            firstLine(forbidden.isEmpty() ? message : forbidden)),
            u"Look at the store's events, remove the reason, then repair the store."_s, true, false};
}

Explanation explainImage(const QString &component, const QString &image, const QString &reason, const QString &message)
{
    const auto explained = [](const QString &cause, const QString &nextStep) {
        return Explanation{ErrorKind::Image, cause, nextStep, true, false};
    };
    if (reason == "InvalidImageName"_L1) {
        return {ErrorKind::Image, u"The image name \"%1\" of %2 is not valid."_s.arg(image, component),
                u"Set a valid image for the store with an update."_s, false, false};
    }
    if (reason == "ErrImageNeverPull"_L1) {
        return explained(
            u"The image %1 of %2 is not on the node, and pulling it is switched off."_s.arg(image, component),
            u"Load the image onto the node, then repair the store."_s);
    }
    // The way to the registry first: its errors quote URLs in which other words occur.
    if (hasAny(message, {"no such host"_L1, "dial tcp"_L1, "i/o timeout"_L1, "connection refused"_L1,
                         "TLS handshake timeout"_L1, "network is unreachable"_L1, "server misbehaving"_L1,
                         "connection reset"_L1, "context deadline exceeded"_L1, "x509:"_L1, "unexpected EOF"_L1})) {
        QString host = image.section(u'/', 0, 0);
        if (!image.contains(u'/') || !(host.contains(u'.') || host.contains(u':') || host == "localhost"_L1))
            host = u"docker.io"_s;
        return explained(u"The node cannot reach the registry %1 for the image %2 of %3."_s.arg(host, image, component),
                         u"Check the node's network and the registry's name, then repair the store."_s);
    }
    if (hasAny(message, {"toomanyrequests"_L1, "429 Too Many Requests"_L1, "rate limit"_L1})) {
        return explained(u"The registry refuses more pulls of the image %1 of %2 for now."_s.arg(image, component),
                         u"Wait, or use a registry of your own, then repair the store."_s);
    }
    if (hasAny(message, {"no match for platform"_L1, "exec format"_L1})) {
        return explained(u"The image %1 of %2 is not made for the node's processor."_s.arg(image, component),
                         u"Use an image for this architecture, then update the store."_s);
    }
    const bool missing = hasAny(message, {"not found"_L1, "manifest unknown"_L1, "name unknown"_L1, "notfound"_L1,
                                          "does not exist"_L1, "404"_L1});
    const bool refused = hasAny(message, {"unauthorized"_L1, "authentication required"_L1, "authorization failed"_L1,
                                          "denied"_L1, "403 Forbidden"_L1, "no basic auth credentials"_L1,
                                          "insufficient_scope"_L1, "pull access"_L1});
    if (missing && refused) {
        // Docker Hub answers both alike, so that private names cannot be probed.
        return explained(
            u"The image %1 of %2 does not exist, or its registry wants credentials."_s.arg(image, component),
            u"Check the image's name and tag and the pull secret, then repair the store."_s);
    }
    if (refused) {
        return explained(u"The registry refuses the credentials for the image %1 of %2."_s.arg(image, component),
                         u"Add a pull secret or make the image public, then repair the store."_s);
    }
    if (missing) {
        return explained(u"The image %1 of %2 does not exist."_s.arg(image, component),
                         u"Check its name and tag, push or load it, then repair the store."_s);
    }
    return explained(u"The image %1 of %2 cannot be pulled."_s.arg(image, component),
                     u"Check the image and its registry, then repair the store."_s);
}

Explanation explainUnschedulable(const QString &component, const QString &message)
{
    QStringList lacking;
    if (message.contains("Insufficient cpu"_L1))
        lacking << u"CPU"_s;
    if (message.contains("Insufficient memory"_L1))
        lacking << u"memory"_s;
    if (message.contains("Too many pods"_L1))
        lacking << u"places for pods"_s;
    if (message.contains("Insufficient ephemeral-storage"_L1))
        lacking << u"disk"_s;
    if (!lacking.isEmpty()) {
        return {ErrorKind::Scheduling,
                u"No node has room for %1: not enough %2 is free."_s.arg(component, lacking.join(" and "_L1)),
                u"Free some, add a node, or choose a smaller plan."_s, true, false};
    }
    if (message.contains("volume node affinity conflict"_L1)) {
        return {ErrorKind::Storage, u"The volume of %1 lives on a node that cannot run it now."_s.arg(component),
                u"Bring that node back, or restore the store from a backup."_s, true, false};
    }
    if (message.contains("persistentvolumeclaim"_L1, Qt::CaseInsensitive) && message.contains("not found"_L1) &&
        !message.contains("unbound immediate"_L1)) {
        return {ErrorKind::Storage, u"The volume of %1 does not exist."_s.arg(component),
                u"Repair the store, which creates what is missing."_s, true, false};
    }
    if (message.contains("unbound immediate PersistentVolumeClaims"_L1)) {
        return {ErrorKind::Storage, u"The volume of %1 is not provided by the cluster."_s.arg(component),
                u"Check the storage class and its provisioner, then repair the store."_s, true, false};
    }
    if (message.contains("node.kubernetes.io/not-ready"_L1) || message.contains("node.kubernetes.io/unreachable"_L1)) {
        return {ErrorKind::Scheduling, u"No node that could run %1 answers."_s.arg(component),
                u"Start a node of the cluster."_s, true, false};
    }
    if (message.contains("taint"_L1) || message.contains("were unschedulable"_L1)) {
        return {ErrorKind::Scheduling,
                u"Every node keeps %1 away by a taint or is closed for new pods."_s.arg(component),
                u"Open a node for new pods, or add one."_s, true, false};
    }
    return {ErrorKind::Scheduling, u"No node can run %1: %2."_s.arg(component, firstLine(message)),
            u"Check the cluster's nodes."_s, true, false};
}

Explanation explainVolume(const QString &claim, const QString &message)
{
    static const QRegularExpression missingClass(u"storageclass(?:\\.storage\\.k8s\\.io)? \"([^\"]*)\" not found"_s);
    if (const auto match = missingClass.match(message); match.hasMatch()) {
        return {
            ErrorKind::Storage,
            u"The storage class %1 of the volume %2 does not exist on this cluster."_s.arg(match.captured(1), claim),
            u"Create the storage class, or create the store again with one that exists."_s, false, false};
    }
    if (message.contains("no storage class is set"_L1)) {
        return {ErrorKind::Storage, u"The cluster has no default storage class for the volume %1."_s.arg(claim),
                u"Make a storage class the default, or create the store again with one that exists."_s, true, false};
    }
    return {ErrorKind::Storage, u"The volume %1 cannot be provided: %2."_s.arg(claim, firstLine(message)),
            u"Check the storage provisioner, then repair the store."_s, true, false};
}

Explanation explainConfig(const QString &component, const QString &message)
{
    if (message.contains("runAsNonRoot"_L1)) {
        return {ErrorKind::Policy, u"The image of %1 wants to run as root, which is not allowed."_s.arg(component),
                u"Choose an image that runs without root."_s, false, false};
    }
    static const QRegularExpression missing(u"(secret|configmap) \"([^\"]*)\" not found"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = missing.match(message); match.hasMatch()) {
        const QString kind = match.captured(1).toLower() == "secret"_L1 ? u"secret"_s : u"configuration"_s;
        return {ErrorKind::Setup,
                u"%1 cannot start: the %2 %3 does not exist."_s.arg(component, kind, match.captured(2)),
                u"Repair the store, which creates what is missing."_s, true, false};
    }
    return {ErrorKind::Setup, u"%1 cannot start: %2."_s.arg(component, firstLine(message)), u"Repair the store."_s,
            true, false};
}

} // namespace shopflow
