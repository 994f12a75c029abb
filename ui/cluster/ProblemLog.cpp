// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/ProblemLog.h"

#include "cluster/SessionLink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

ProblemLog::ProblemLog(SessionLink &link, const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    const auto plain = [](const QString &message) { return Error{ErrorKind::Internal, message, {}, {}}; };
    connect(&link, &SessionLink::watchesReported, this,
            [this](const QVector<kube::WatchReport> &watches) { m_watches = watches; });
    connect(&link, &SessionLink::restarted, this, [this] { m_watches.clear(); });
    connect(&link, &SessionLink::connectionChanged, this,
            [this](const ConnectionStatus &status) { add(u"connection"_s, status.reason); });
    connect(&link, &SessionLink::runChanged, this, [this](const RunStatus &run) {
        if (run.error)
            add(QString(u"run of "_s + run.storeName), *run.error);
    });
    connect(&link, &SessionLink::verifyFinished, this, [this, plain](const QString &name, const QString &problem) {
        add(QString(u"verify "_s + name), plain(problem));
    });
    connect(&link, &SessionLink::deleteFinished, this, [this, plain](const QString &name, const QString &problem) {
        add(QString(u"delete "_s + name), plain(problem));
    });
    connect(&link, &SessionLink::operationFailed, this,
            [this](const QString &name, const QString &id, const Error &error) { add(QString(id + u' ' + name), error); });
    connect(&link, &SessionLink::routeFailed, this, [this](const QString &name, const QString &kind, const Error &error) {
        add(QString(u"open "_s + kind + u' ' + name), error);
    });
    connect(&link, &SessionLink::credentialsFailed, this,
            [this](const QString &name, const Error &error) { add(QString(u"credentials "_s + name), error); });
    connect(&link, &SessionLink::eventsFailed, this,
            [this](const QString &name, const Error &error) { add(QString(u"events "_s + name), error); });
    connect(&link, &SessionLink::manifestFailed, this,
            [this](const QString &name, const Error &error) { add(QString(u"manifest "_s + name), error); });
    connect(&link, &SessionLink::logProblem, this,
            [this](const QString &name, const QString &pod, const QString &container, const Error &error) {
        add(QString(u"logs "_s + name + u' ' + pod + u'/' + container), error);
    });
}

void ProblemLog::add(const QString &where, const Error &error)
{
    if (error.message.isEmpty())
        return;
    Problem problem{m_clock.now(), where, error, 1};
    const auto same = std::find_if(m_problems.begin(), m_problems.end(), [&problem](const Problem &each) {
        return each.where == problem.where && each.error.message == problem.error.message;
    });
    if (same != m_problems.end()) {
        problem.times += same->times;
        m_problems.erase(same);
    }
    m_problems.append(problem);
    if (m_problems.size() > most)
        m_problems.removeFirst();
}

} // namespace shopflow::ui
