// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/StoreProbe.h"

#include "base/Logging.h"
#include "provisioning/ProbeExpectation.h"

#include <algorithm>

namespace shopflow {

namespace {

constexpr int FullTimeMs = 120000;
constexpr int LightTimeMs = 50000;
constexpr QLatin1String LoginPrefix("admin.");
constexpr QLatin1String HasPrefix("has:");
//! For somebody who waits for the prompt. What was made is otherwise taken away in
//! m_cleanUpMs even when the checks had no time left.
constexpr int HastyCleanUpMs = 10000;

//! Whether \a kind is silence: a busy store is silent, and so is a broken one.
bool isSilence(ErrorKind kind)
{
    return kind == ErrorKind::Timeout || kind == ErrorKind::Network || kind == ErrorKind::Unreachable;
}

//! \a error as what it means for somebody who asked a store.
Error silence(Error error)
{
    error.message = error.kind == ErrorKind::Timeout ? QStringLiteral("The store did not answer in time.")
                                                     : QStringLiteral("The store broke off its answer.");
    error.nextStep = QStringLiteral(
        "It may only be busy: verify it again in a while. If it stays silent, look at its pods and logs.");
    return error;
}

} // namespace

StoreProbe::StoreProbe(kube::ApiClient &client, const Blueprint &blueprint, Input input, QObject *parent)
    : QObject(parent), m_client(client), m_blueprint(blueprint), m_input(std::move(input)),
      m_steps(ProbeStep::fromJson(m_input.full ? blueprint.fullProbe : blueprint.lightProbe))
{
    m_report.full = m_input.full;
    if (m_input.timeoutMs <= 0)
        m_input.timeoutMs = m_input.full ? FullTimeMs : LightTimeMs;
    m_values = m_input.remembered;
    m_values.insert(QStringLiteral("host"), m_input.spec.host);
    if (!m_input.siteUrl.isEmpty()) {
        m_values.insert(QStringLiteral("site.url"), m_input.siteUrl.toString(QUrl::StripTrailingSlash));
        m_values.insert(QStringLiteral("site.authority"), m_input.siteUrl.authority());
        m_values.insert(QStringLiteral("site.scheme"), m_input.siteUrl.scheme());
    }
    m_values.insert(QStringLiteral("samples"), m_input.spec.samples ? QStringLiteral("true") : QStringLiteral("false"));
    m_values.insert(QStringLiteral("admin.username"), m_input.admin.username);
    m_values.insert(QStringLiteral("admin.email"), m_input.admin.email);
    m_values.insert(QStringLiteral("admin.password"), QString::fromUtf8(m_input.admin.password.reveal()));

    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &StoreProbe::onDeadline);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &StoreProbe::ask);
}

StoreProbe::~StoreProbe()
{
    // The forward reports closed connections while it goes; nobody listens any more.
    if (m_forward)
        m_forward->disconnect(this);
}

void StoreProbe::start()
{
    if (m_started)
        return;
    const QString namespaceName = m_input.spec.namespaceName();
    const QString selector = QStringLiteral("app.kubernetes.io/part-of=shopflow,app.kubernetes.io/component=web");
    m_forward =
        std::make_unique<kube::PortForward>(m_client, namespaceName, static_cast<quint16>(m_blueprint.webPort),
                                            kube::PortForward::readyPod(m_client, namespaceName, selector, this));
    connect(m_forward.get(), &kube::PortForward::connectionFailed, this,
            [this](const Error &error) { m_forwardError = error; });
    const Result<quint16> port = m_forward->listen();
    if (port)
        m_baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(*port));
    else
        m_forwardError = port.error();
    begin();
}

void StoreProbe::startAt(const QUrl &baseUrl)
{
    if (m_started)
        return;
    m_baseUrl = baseUrl;
    begin();
}

void StoreProbe::begin()
{
    m_started = true;
    m_deadline.start(m_input.timeoutMs);
    const bool operates = std::any_of(m_steps.begin(), m_steps.end(),
                                      [](const ProbeStep &step) { return !step.operation.isEmpty(); });
    if (!operates || m_client.isReadOnly()) {
        m_mayRun = !m_client.isReadOnly();
        QTimer::singleShot(0, this, &StoreProbe::next);
        return;
    }
    StoreExec::askRight(m_client, m_input.spec.namespaceName(), this, [this](bool allowed) {
        m_mayRun = allowed;
        if (!m_done && m_step < 0)
            next();
    });
}

QString StoreProbe::skipReason() const
{
    const ProbeStep &step = current();
    if (m_gaveUp && !step.cleanup)
        return (m_report.problem.kind == ErrorKind::Cancelled
                    ? QStringLiteral("%1 was not checked, because the check was stopped.")
                    : QStringLiteral("%1 was not checked, because the store did not answer."))
            .arg(step.name());
    if (!step.applies(m_values))
        return whyNot(step);
    if (m_mayRun || (step.operation.isEmpty() && !leavesSomething()))
        return {};
    return m_client.isReadOnly()
               ? QStringLiteral("%1 was not checked, because read-only mode is on.").arg(step.name())
               : QStringLiteral("%1 was not checked, because you may not run commands in the store's pods.")
                     .arg(step.name());
}

//! Whether the step under way makes what only an operation can take away again.
bool StoreProbe::leavesSomething() const
{
    // Who only reads makes nothing, whatever a removal needs to know of the answer.
    if (current().method == "GET")
        return false;
    const QStringList made = current().capture.keys();
    return std::any_of(m_steps.begin() + m_step + 1, m_steps.end(), [&made](const ProbeStep &later) {
        const QStringList needs = later.missing({});
        return later.cleanup && !later.operation.isEmpty() &&
               std::any_of(made.begin(), made.end(), [&needs](const QString &name) { return needs.contains(name); });
    });
}

//! The next step that is to be asked; the steps that are not are told on the way.
void StoreProbe::next()
{
    while (!m_done && ++m_step < m_steps.size()) {
        if (const QString reason = skipReason(); !reason.isEmpty()) {
            add(ProbeResult::Result::Skipped, reason);
            continue;
        }
        const QStringList missing = current().missing(m_values);
        if (missing.isEmpty()) {
            m_tries = 0;
            if (current().operation.isEmpty())
                ask();
            else
                runOperation();
            return;
        }
        const QString reason =
            QStringLiteral("It needs %1, which is not known.").arg(missing.join(QStringLiteral(", ")));
        // A full check that was not given its login proves nothing; a value that an
        // earlier step did not bring has been told there.
        const bool explained =
            std::any_of(missing.begin(), missing.end(), [this](const QString &name) { return isCaptured(name); });
        const bool wantsLogin = std::any_of(missing.begin(), missing.end(),
                                            [](const QString &name) { return name.startsWith(LoginPrefix); });
        if (m_input.full && wantsLogin)
            missLogin(current());
        else if (m_input.full && !explained && !current().cleanup)
            fail(Error{ErrorKind::Setup, {}, reason, {}});
        else
            add(ProbeResult::Result::Skipped, QStringLiteral("%1 was not checked. %2").arg(current().name(), reason));
    }
    finish();
}

void StoreProbe::missLogin(const ProbeStep &step)
{
    if (m_loginError.message.isEmpty()) {
        m_loginError = m_input.adminError;
        if (m_loginError.message.isEmpty())
            m_loginError = Error{ErrorKind::NotFound,
                                 QStringLiteral("The stored admin login is not known."),
                                 {},
                                 QStringLiteral("Repair the store, which makes what is missing again.")};
    }
    add(ProbeResult::Result::Skipped,
        QStringLiteral("%1 was not checked. %2").arg(step.name(), m_loginError.message));
}

QString StoreProbe::whyNot(const ProbeStep &step) const
{
    QString name; // of the first value that it needs and does not have
    const QStringList conditions = step.when.split(QLatin1Char(','));
    for (const QString &each : conditions) {
        const QString condition = each.trimmed();
        if (name.isEmpty() && condition.startsWith(HasPrefix) && m_values.value(condition.mid(HasPrefix.size())).isEmpty())
            name = condition.mid(HasPrefix.size());
    }
    if (name.isEmpty())
        return (step.cleanup ? QStringLiteral("%1 was not needed.") : QStringLiteral("%1 does not apply to this store."))
            .arg(step.name());
    const QString notChecked = QStringLiteral("%1 was not checked, because %2.");
    if (name.startsWith(LoginPrefix))
        return notChecked.arg(step.name(), QStringLiteral("the stored admin login is not known"));
    for (int i = 0; i < m_step; ++i) {
        const ProbeStep &earlier = m_steps.at(i);
        if (!earlier.capture.contains(name))
            continue;
        const bool refused = m_report.results.at(i).result == ProbeResult::Result::Note;
        return notChecked.arg(step.name(), refused ? QStringLiteral("“%1” was refused").arg(earlier.name())
                                                   : QStringLiteral("“%1” gave no answer for it").arg(earlier.name()));
    }
    if (name == QLatin1String("host"))
        return QStringLiteral("%1 does not apply to this store.").arg(step.name());
    return notChecked.arg(step.name(), QStringLiteral("it needs what only a full check that passed has found out"));
}

bool StoreProbe::isCaptured(const QString &name) const
{
    return std::any_of(m_steps.begin(), m_steps.end(),
                       [&name](const ProbeStep &step) { return step.capture.contains(name); });
}

void StoreProbe::ask()
{
    if (m_baseUrl.isEmpty()) {
        giveUp(m_forwardError);
        return;
    }
    ++m_tries;
    m_forwardError = {};
    auto request = current().request(m_baseUrl, m_values);
    request.timeoutMs = current().timeoutMs / 1000 * m_input.secondMs;
    m_exchange = new HttpExchange(request, this);
    connect(m_exchange, &HttpExchange::finished, this, &StoreProbe::onAnswer);
    qCDebug(lcStores) << "probe" << current().id << current().requestName();
    m_exchange->start();
}

void StoreProbe::runOperation()
{
    const ProbeStep &step = current();
    const auto operation = m_blueprint.operations.constFind(step.operation);
    if (operation == m_blueprint.operations.constEnd()) {
        fail(Error{ErrorKind::Internal, {}, QStringLiteral("%1 is unknown.").arg(step.requestName()), {}});
        next();
        return;
    }
    StoreExec::Call call{m_input.spec.namespaceName(), *operation, step.operationInput(m_values), {}, {}};
    m_exec = new StoreExec(m_client, call, this);
    connect(m_exec, &StoreExec::finished, this, &StoreProbe::onOutput);
    qCDebug(lcStores) << "probe" << step.id << step.requestName();
    m_exec->start();
}

void StoreProbe::onOutput(const Result<Secret> &output)
{
    if (m_done)
        return;
    if (output) {
        judge(HttpAnswer{200, {}, output->reveal()});
        return;
    }
    // One command that failed says nothing about the others.
    const Error &error = output.error();
    const QString words = error.detail.isEmpty() ? error.message : error.message + QLatin1Char(' ') + error.detail;
    if (error.kind == ErrorKind::Timeout && !current().cleanup)
        fail(silence(Error{error.kind, {}, words, {}}), false);
    else
        fail(Error{error.kind, {}, words, error.nextStep}, !isSilence(error.kind) && error.kind != ErrorKind::NotFound);
    next();
}

bool StoreProbe::tryAgain()
{
    if (m_tries >= current().tries)
        return false;
    m_pause.start(m_input.secondMs);
    return true;
}

void StoreProbe::onAnswer(const Result<HttpAnswer> &answer)
{
    if (m_done)
        return;
    if (answer) {
        if (answer->status < 500 || !tryAgain())
            judge(*answer);
        return;
    }
    const Error &error = answer.error();
    const bool lost = error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Network;
    if (lost && tryAgain())
        return;
    // The way through the cluster knows better why nothing came back.
    if (lost && !m_forwardError.message.isEmpty()) {
        // Only a pod that refuses its own port says something about the shop; a connection
        // that was cut off, or waited for in vain, may be the work of many customers.
        giveUp(m_forwardError, m_forwardError.detail.contains(QLatin1String("refused")));
        return;
    }
    if (error.kind == ErrorKind::Timeout)
        giveUp(silence(Error{error.kind,
                             {},
                             QStringLiteral("%1 had no answer after %2 s.")
                                 .arg(current().requestName())
                                 .arg(current().timeoutMs / 1000),
                             {}}));
    else if (error.kind == ErrorKind::Network)
        giveUp(silence(Error{ErrorKind::Unreachable,
                             {},
                             QStringLiteral("%1 got no answer: %2.").arg(current().requestName(), error.detail),
                             {}}));
    else
        giveUp(Error{error.kind,
                     {},
                     QStringLiteral("%1 got no answer: %2.").arg(current().requestName(), error.detail),
                     {}},
               true);
}

void StoreProbe::judge(const HttpAnswer &answer)
{
    const ProbeStep &step = current();
    if (step.refusalIsNote && step.refusals.contains(answer.status) && ProbeStep::holds(step.refusedIf, m_values)) {
        add(ProbeResult::Result::Note,
            step.refusedText.isEmpty() ? QStringLiteral("%1 was refused.").arg(step.name()) : step.refusedText);
        next();
        return;
    }
    QString problem = probeMismatch(step.expectation(m_values), answer);
    if (problem.isEmpty()) {
        const QStringList absent = step.captureFrom(answer, m_values);
        if (!absent.isEmpty())
            problem = QStringLiteral("answered without \"%1\"").arg(absent.first());
    }
    if (!problem.isEmpty() && step.optional && ProbeStep::holds(step.optionalIf, m_values)) {
        add(ProbeResult::Result::Note, step.optionalText);
    } else if (!problem.isEmpty()) {
        const ProbeStep::Cause cause = step.causeOf(answer);
        fail(Error{ErrorKind::Setup, cause.failure, QStringLiteral("%1 %2.").arg(step.requestName(), problem),
                   cause.nextStep});
    } else {
        for (const QString &name : step.remember) {
            if (m_values.contains(name))
                m_report.remembered.insert(name, m_values.value(name));
        }
        if (const QString notes = step.notesOn(answer); !notes.isEmpty())
            add(ProbeResult::Result::Note, notes);
        else
            add(ProbeResult::Result::Pass, QStringLiteral("%1 is in order.").arg(step.name()));
    }
    next();
}

void StoreProbe::onDeadline()
{
    if (m_gaveUp) {
        giveUp(Error{ErrorKind::Timeout, {}, QStringLiteral("It did not end in time."), {}});
        return;
    }
    const Error late =
        silence(Error{ErrorKind::Timeout,
                      {},
                      QStringLiteral("The checks took longer than %1 s altogether.").arg(m_input.timeoutMs / 1000),
                      {}});
    if (m_exchange && leavesSomething())
        windUp(late);
    else
        giveUp(late);
}

void StoreProbe::windUp(const Error &why)
{
    m_gaveUp = true;
    m_deadline.start(m_cleanUpMs);
    if (m_report.problem.message.isEmpty()) {
        m_report.problem = why;
        m_report.conclusive = false;
    }
}

bool StoreProbe::stop()
{
    if (m_done || m_step < 0)
        return false;
    const bool making = m_exchange && leavesSomething();
    const bool made = std::any_of(m_steps.begin() + m_step, m_steps.end(), [this](const ProbeStep &step) {
        return step.cleanup && step.applies(m_values) && step.missing(m_values).isEmpty();
    });
    if (m_client.isReadOnly() || !m_mayRun || (!making && !made))
        return false;
    m_cleanUpMs = HastyCleanUpMs;
    const Error why{ErrorKind::Cancelled, QStringLiteral("The check was stopped."), {}, {}};
    // A removal that runs already goes on.
    if (making || (m_exec && current().cleanup))
        windUp(why);
    else
        giveUp(why);
    return !m_done;
}

//! Nothing comes back any more: the step under way fails, the others are not asked
//! but for those that clean up.
void StoreProbe::giveUp(Error error, bool sure)
{
    if (m_done)
        return;
    m_pause.stop();
    if (m_exchange)
        m_exchange->disconnect(this);
    if (m_exec) {
        m_exec->disconnect(this);
        m_exec->cancel();
    }
    m_gaveUp = true;
    m_deadline.start(m_cleanUpMs);
    if (m_step >= 0 && m_step < m_steps.size()) {
        // What was to be taken away and stays is worth more words than the silence.
        if (current().cleanup)
            error = Error{error.kind, {}, error.detail.isEmpty() ? error.message : error.detail, {}};
        fail(error, sure);
    }
    next();
}

void StoreProbe::fail(Error reason, bool sure)
{
    const ProbeStep &step = current();
    QString failure = reason.message.isEmpty() ? step.failure : reason.message;
    if (failure.isEmpty())
        failure = QStringLiteral("The check \"%1\" failed.").arg(step.name());
    if (m_report.problem.message.isEmpty() || (sure && !m_report.conclusive)) {
        if (reason.nextStep.isEmpty())
            reason.nextStep = step.nextStep.isEmpty()
                                  ? QStringLiteral("Look at the logs of the store, then verify it again.")
                                  : step.nextStep;
        m_report.problem = Error{reason.kind, failure, reason.detail, reason.nextStep};
        m_report.conclusive = sure;
        m_report.mendedByRestart = sure && step.mendedByRestart;
    }
    add(ProbeResult::Result::Fail, QString(failure + QLatin1Char(' ') + reason.detail).trimmed());
}

void StoreProbe::add(ProbeResult::Result result, const QString &detail)
{
    m_report.results.append({current().id, result, detail});
    Q_EMIT stepChecked(m_report.results.last());
}

void StoreProbe::finish()
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    const auto has = [this](ProbeResult::Result wanted) {
        return std::any_of(m_report.results.begin(), m_report.results.end(),
                           [wanted](const ProbeResult &result) { return result.result == wanted; });
    };
    const bool failed = has(ProbeResult::Result::Fail);
    const bool loginMissed = !m_loginError.message.isEmpty();
    m_report.sells = has(ProbeResult::Result::Pass) && !failed && !loginMissed && !m_gaveUp;
    if (loginMissed && !failed && !m_gaveUp) {
        m_report.conclusive = false;
        m_report.problem = m_loginError;
    }
    if (!m_report.sells && m_report.problem.message.isEmpty())
        m_report.problem = Error{ErrorKind::Setup,
                                 QStringLiteral("Nothing of the store could be checked."),
                                 {},
                                 QStringLiteral("Run the full check of the store.")};
    Q_EMIT finished(m_report);
}

} // namespace shopflow
