// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreWords.h"

#include "stores/BlueprintWords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

QString StoreWords::phaseWord(StorePhase phase)
{
    switch (phase) {
    case StorePhase::Requested:
        return tr("Requested", "state of a store: asked for, nothing made yet");
    case StorePhase::Provisioning:
        return tr("Provisioning", "state of a store: being made");
    case StorePhase::Ready:
        return tr("Ready", "state of a store: checked and selling");
    case StorePhase::Degraded:
        return tr("Degraded", "state of a store: was ready, has a fault");
    case StorePhase::Updating:
        return tr("Updating", "state of a store");
    case StorePhase::Suspended:
        return tr("Suspended", "state of a store: stopped on purpose, data kept");
    case StorePhase::Failed:
        return tr("Failed", "state of a store: could not be made");
    case StorePhase::Deleting:
        return tr("Deleting", "state of a store");
    case StorePhase::Unknown:
        break;
    }
    return tr("Unknown", "state of a store: cannot be told");
}

QString StoreWords::stepTitle(ProvisionStep step)
{
    switch (step) {
    case ProvisionStep::Checks:
        return tr("Checks", "step 1 of making a store: may and can it be made here");
    case ProvisionStep::Isolation:
        return tr("Isolation", "step 2: namespace, quota, network policies");
    case ProvisionStep::Secrets:
        return tr("Secrets", "step 3: passwords and keys are made");
    case ProvisionStep::Database:
        return tr("Database", "step 4: the database starts");
    case ProvisionStep::Setup:
        return tr("Setup", "step 5: the platform is installed and filled");
    case ProvisionStep::Application:
        return tr("Application", "step 6: the shop server starts");
    case ProvisionStep::Routing:
        return tr("Routing", "step 7: the address works");
    case ProvisionStep::Verify:
        return tr("Verification", "step 8: the store is tried as a customer would");
    }
    return {};
}

QString StoreWords::planTitle(const QString &plan)
{
    if (plan == "small"_L1)
        return tr("Small", "size of a store");
    if (plan == "medium"_L1)
        return tr("Medium", "size of a store");
    if (plan == "large"_L1)
        return tr("Large", "size of a store");
    return plan == "custom"_L1 ? tr("Custom", "size of a store") : plan;
}

QString StoreWords::stepInSentence(ProvisionStep step)
{
    switch (step) {
    case ProvisionStep::Checks:
        return tr("checks", "step 1 of making a store, within a sentence");
    case ProvisionStep::Isolation:
        return tr("isolation", "step 2 of making a store, within a sentence");
    case ProvisionStep::Secrets:
        return tr("secrets", "step 3 of making a store, within a sentence");
    case ProvisionStep::Database:
        return tr("database", "step 4 of making a store, within a sentence");
    case ProvisionStep::Setup:
        return tr("setup", "step 5 of making a store, within a sentence");
    case ProvisionStep::Application:
        return tr("application", "step 6 of making a store, within a sentence");
    case ProvisionStep::Routing:
        return tr("routing", "step 7 of making a store, within a sentence");
    case ProvisionStep::Verify:
        return tr("verification", "step 8 of making a store, within a sentence");
    }
    return {};
}

int StoreWords::stepNumber(const StoreStatus &status)
{
    return status.step ? static_cast<int>(*status.step) : 0;
}

PhaseLook StoreWords::look(const StoreStatus &status)
{
    const QString word = phaseWord(status.phase);
    const int step = stepNumber(status);
    switch (status.phase) {
    case StorePhase::Requested:
        return {word, u"clock"_s, Tone::Info};
    case StorePhase::Provisioning:
        return {step > 0 ? tr("Provisioning %1/8", "state of a store with the number of the step").arg(step) : word,
                u"progress"_s, Tone::Info};
    case StorePhase::Ready:
        return {word, u"dot"_s, Tone::Ok};
    case StorePhase::Degraded:
        return {word, u"warning"_s, Tone::Bad};
    case StorePhase::Updating:
        return {word, u"refresh"_s, Tone::Info};
    case StorePhase::Suspended:
        return {word, u"pause"_s, Tone::Neutral};
    case StorePhase::Failed:
        return {status.step ? tr("Failed at %1", "state of a store; %1 is a step within a sentence")
                                  .arg(stepInSentence(*status.step))
                            : word,
                u"failed"_s, Tone::Bad};
    case StorePhase::Deleting:
        return {word, u"trash"_s, Tone::Warning};
    case StorePhase::Unknown:
        break;
    }
    return {word, u"help"_s, Tone::Warning};
}

QString StoreWords::sentence(const Store &store, const QDateTime &now)
{
    const StoreStatus &status = store.status;
    switch (status.phase) {
    case StorePhase::Ready:
        if (!status.verifiedAt.isValid())
            return {};
        if (status.lastCheckFailed)
            return tr("last verified %1, to be checked again", "%1: \"4 min ago\"").arg(ago(status.verifiedAt, now));
        return tr("verified %1", "%1: \"4 min ago\"").arg(ago(status.verifiedAt, now));
    case StorePhase::Provisioning:
    case StorePhase::Updating: {
        if (!status.cause.isEmpty())
            return BlueprintWords::of(status.cause);
        if (!status.progressDetail.isEmpty())
            return status.progressDetail;
        const auto running = std::find_if(status.steps.begin(), status.steps.end(),
                                          [](const StepStatus &step) { return step.state == StepState::Running; });
        return running == status.steps.end() ? QString() : running->detail;
    }
    default:
        return status.cause.isEmpty() ? status.progressDetail : BlueprintWords::of(status.cause);
    }
}

QString StoreWords::whatNext(const Store &store)
{
    const StoreStatus &status = store.status;
    if (!status.nextStep.isEmpty())
        return BlueprintWords::of(status.nextStep);
    switch (status.phase) {
    case StorePhase::Requested:
    case StorePhase::Provisioning:
        return tr("The cluster finishes on its own. You can close this window: setup continues, and the result is "
                  "checked when you come back.");
    case StorePhase::Updating:
        return tr("The new settings are being rolled out. Nothing is lost when you close this window.");
    case StorePhase::Ready:
        return store.noStorefront.isEmpty()
                   ? tr("The store is open for customers. Open it, or sign in to its admin page to add products.")
                   : tr("The store answers its API. Sign in to its admin page to add products. %1")
                         .arg(BlueprintWords::of(store.noStorefront));
    case StorePhase::Suspended:
        return tr("Nothing runs and nothing is lost: data, address and credentials are kept.");
    case StorePhase::Deleting:
        return tr("The cluster removes the namespace and everything in it. This usually takes less than a minute.");
    case StorePhase::Failed:
        return status.retryable ? tr("The same settings may work when the cause is gone.") : QString();
    case StorePhase::Degraded:
    case StorePhase::Unknown:
        break;
    }
    return tr("Look at the pods and the logs for the cause.");
}

int StoreWords::urgency(StorePhase phase)
{
    switch (phase) {
    case StorePhase::Failed:
        return 0;
    case StorePhase::Degraded:
        return 1;
    case StorePhase::Unknown:
        return 2;
    case StorePhase::Provisioning:
        return 3;
    case StorePhase::Requested:
        return 4;
    case StorePhase::Updating:
        return 5;
    case StorePhase::Deleting:
        return 6;
    case StorePhase::Suspended:
        return 7;
    case StorePhase::Ready:
        break;
    }
    return 8;
}

bool StoreWords::needsAttention(StorePhase phase)
{
    return phase == StorePhase::Failed || phase == StorePhase::Degraded || phase == StorePhase::Unknown;
}

const StoreEndpoint *StoreWords::mainEndpoint(const Store &store)
{
    for (const QLatin1StringView kind : {"store"_L1, "admin"_L1, "api"_L1}) {
        for (const StoreEndpoint &endpoint : store.endpoints) {
            if (endpoint.kind == kind)
                return &endpoint;
        }
    }
    return nullptr;
}

QString StoreWords::shortUrl(const QUrl &url)
{
    QString text = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    if (text.startsWith("http://"_L1))
        text.remove(0, 7);
    return text;
}

QString StoreWords::mailServer(const MailSettings &mail)
{
    const QString security = mail.security == "tls"_L1        ? u"TLS"_s
                             : mail.security == "starttls"_L1 ? u"STARTTLS"_s
                                                              : tr("unencrypted", "a mail connection");
    const QString server = tr("%1, port %2, %3", "a mail server: host, port, security")
                               .arg(mail.host, QString::number(mail.port), security);
    return mail.user.isEmpty() ? server : tr("%1, as %2", "a mail server, user name").arg(server, mail.user);
}

QString StoreWords::cpu(const Quantity &quantity)
{
    return QLocale().toString(static_cast<double>(quantity.toMilli()) / 1000.0, 'g', 4);
}

QString StoreWords::bytes(const Quantity &quantity)
{
    constexpr double mebi = 1024.0 * 1024.0;
    const double size = static_cast<double>(quantity.toBytes()) / mebi;
    if (size < 1024)
        return tr("%1 MiB", "a size").arg(QLocale().toString(size, 'g', 4));
    return tr("%1 GiB", "a size").arg(QLocale().toString(size / 1024, 'g', 4));
}

QString StoreWords::duration(qint64 milliseconds)
{
    if (milliseconds < 0)
        return {};
    if (milliseconds < 50)
        return tr("0 s", "a duration too short to count");
    if (milliseconds < 9950)
        return tr("%1 s", "a duration in seconds")
            .arg(QLocale().toString(static_cast<double>(milliseconds) / 1000.0, 'f', 1));
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (seconds < 60)
        return tr("%1 s", "a duration in seconds").arg(seconds);
    return tr("%1 m %2 s", "a duration in minutes and seconds").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString StoreWords::ago(const QDateTime &moment, const QDateTime &now)
{
    const qint64 seconds = qMax<qint64>(0, moment.secsTo(now));
    if (seconds < 5)
        return tr("just now");
    if (seconds < 60)
        return tr("%n s ago", nullptr, static_cast<int>(seconds));
    if (seconds < 3600)
        return tr("%n min ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 48 * 3600)
        return tr("%n h ago", nullptr, static_cast<int>(seconds / 3600));
    return tr("%n day(s) ago", nullptr, static_cast<int>(seconds / 86400));
}

QString StoreWords::exactly(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::LongFormat) : QString();
}

QString StoreWords::age(const QDateTime &since, const QDateTime &now)
{
    if (!since.isValid())
        return {};
    const qint64 seconds = qMax<qint64>(0, since.secsTo(now));
    if (seconds < 90)
        return tr("%1 s", "age in seconds").arg(seconds);
    if (seconds < 90 * 60)
        return tr("%1 min", "age in minutes").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return tr("%1 h", "age in hours").arg(seconds / 3600);
    return tr("%1 d", "age in days").arg(seconds / 86400);
}

} // namespace shopflow::ui
