// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnostics/Diagnostics.h"

#include "base/Secret.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

QString wordOf(ConnectionStatus::Phase phase)
{
    static const QStringList words{u"connecting"_s,         u"live"_s,
                                   u"reconnecting"_s,       u"stale"_s,
                                   u"unreachable"_s,        u"certificate refused"_s,
                                   u"credentials refused"_s, u"forbidden"_s};
    return words.value(static_cast<int>(phase));
}

//! As passwords that are made are: long, of all kinds of letters.
bool looksMade(const QString &word)
{
    const auto has = [&word](auto test) { return std::any_of(word.begin(), word.end(), test); };
    return has([](QChar letter) { return letter.isUpper(); }) && has([](QChar letter) { return letter.isLower(); }) &&
           has([](QChar letter) { return letter.isDigit(); });
}

QString withoutMade(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z0-9_-]{24,}"_s);
    QString result;
    qsizetype from = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(from, match.capturedStart() - from);
        result += looksMade(match.captured()) ? u"(redacted)"_s : match.captured();
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace

Diagnostics::Diagnostics(const QDateTime &now, QString home) : m_now(now), m_home(std::move(home))
{
    add(0, u"ShopFlow Console %1, %2"_s.arg(QCoreApplication::applicationVersion(), now.toUTC().toString(Qt::ISODate)));
    add(0, u"Qt %1 (%2), %3, %4, language %5"_s.arg(QLatin1StringView(qVersion()), QGuiApplication::platformName(),
                                                  QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                                  QLocale().name()));
}

QString Diagnostics::clean(const QString &text) const
{
    // What redacted() leaves in the open because other places need it.
    static const QRegularExpression person(u"(://)[^/\\s@]+@"_s);
    static const QRegularExpression pem(u"LS0tLS1CRUdJTi[A-Za-z0-9+/=]+"_s);
    static const QRegularExpression option(u"(--?[\\w-]*(?:password|secret|token|key)[\\w-]*)\\s+\\S+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digest(u"\\b[0-9a-f]{32,}\\b"_s);
    QString result = redacted(text);
    result.replace(person, u"\\1(redacted)@"_s);
    result.replace(pem, u"(redacted PEM)"_s);
    result.replace(option, u"\\1 (redacted)"_s);
    result.replace(digest, u"(redacted)"_s);
    result = withoutMade(result);
    if (m_home.size() > 1)
        result.replace(m_home, u"~"_s);
    return result.simplified();
}

void Diagnostics::add(int depth, const QString &line)
{
    m_lines.append(QString(depth * 2, u' ') + clean(line));
}

QString Diagnostics::text() const
{
    return m_lines.join(u'\n') + u'\n';
}

QString Diagnostics::before(const QDateTime &moment) const
{
    if (!moment.isValid())
        return u"never"_s;
    return u"%1 s before"_s.arg(qMax<qint64>(0, moment.secsTo(m_now)));
}

QString Diagnostics::sentenceOf(const Error &error) const
{
    return u"[%1] %2 %3"_s.arg(toString(error.kind), error.message, error.detail);
}

void Diagnostics::addContexts(const QStringList &names)
{
    add(0, u"Contexts: %1"_s.arg(names.isEmpty() ? u"none"_s : names.join(u", "_s)));
}

void Diagnostics::addCluster(const ClusterDiagnostics &cluster)
{
    m_lines.append(QString());
    add(0, u"Cluster %1"_s.arg(cluster.connection.contextName));
    addConnection(cluster.connection, cluster.listed);
    m_ahead = cluster.connection.serverAhead.count();
    addWatches(cluster.watches);
    addStores(cluster.stores);
    addReport(cluster.report);
    for (const ForwardStatus &forward : cluster.forwards)
        add(1, u"port-forward of %1: 127.0.0.1:%2, %3 connections %4"_s.arg(forward.storeName)
                   .arg(forward.localPort)
                   .arg(forward.connections)
                   .arg(forward.problem.message.isEmpty() && forward.active ? u"active"_s : forward.problem.message));
    addProblems(cluster.problems);
}

void Diagnostics::addConnection(const ConnectionStatus &status, bool listed)
{
    add(1, u"%1, server %2 %3"_s.arg(wordOf(status.phase), status.server, status.serverVersion));
    add(1, u"last heard %1, clock of the server %2 ms ahead"_s.arg(before(status.lastHeard)).arg(status.serverAhead.count()));
    add(1, u"signed in as %1, %2%3%4%5"_s.arg(status.identity, status.readOnly ? u"read-only"_s : u"read-write"_s,
                                           status.insecureTls ? u", TLS not verified"_s : QString(),
                                           status.partialView ? u", partial view"_s : QString(),
                                           listed ? QString() : u", stores not listed yet"_s));
    if (!status.reason.message.isEmpty())
        add(1, sentenceOf(status.reason));
}

void Diagnostics::addWatches(const QVector<kube::WatchReport> &watches)
{
    add(1, watches.isEmpty() ? u"Watches: not known"_s : u"Watches:"_s);
    for (const kube::WatchReport &watch : watches) {
        const kube::CacheState &state = watch.state;
        add(2, u"%1 (%2): %3, heard %4 %5"_s.arg(watch.resource,
                                              watch.namespaceName.isEmpty() ? u"all namespaces"_s : watch.namespaceName,
                                              kube::CacheState::wordOf(state.phase), before(state.lastHeard.addMSecs(m_ahead)),
                                              state.reason.message.isEmpty() ? QString() : sentenceOf(state.reason)));
    }
}

void Diagnostics::addStores(const QVector<Store> &stores)
{
    add(1, u"Stores: %1"_s.arg(stores.size()));
    for (const Store &store : stores) {
        const StoreStatus &status = store.status;
        add(2, u"%1 (%2, %3): %4, verified %5 %6"_s.arg(store.name(), store.spec.platform, store.spec.plan,
                                                     toString(status.phase), before(status.verifiedAt), status.cause));
    }
}

void Diagnostics::addReport(const ClusterReport &report)
{
    if (!report.at.isValid())
        return;
    add(1, u"Checks, %1:"_s.arg(before(report.at)));
    for (const CheckResult &check : report.checks)
        add(2, u"%1: %2. %3"_s.arg(check.id, toString(check.result), check.detail));
}

void Diagnostics::addProblems(const QVector<Problem> &problems)
{
    add(1, problems.isEmpty() ? u"Last errors: none"_s : u"Last errors:"_s);
    for (const Problem &problem : problems)
        add(2, u"%1, %2 times, %3: %4"_s.arg(before(problem.at)).arg(problem.times).arg(problem.where, sentenceOf(problem.error)));
}

} // namespace shopflow::ui
