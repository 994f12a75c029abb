// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeleteCommand.h"

#include "Gate.h"

#include <QSocketNotifier>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

QList<QCommandLineOption> DeleteCommand::declaredOptions() const
{
    return {
        {u"yes"_s, u"Delete without asking."_s},
        {u"no-wait"_s, u"End as soon as the cluster has begun."_s},
        {u"timeout"_s, u"Stop waiting after this time (5m by default)."_s, u"DURATION"_s},
    };
}

void DeleteCommand::read(Options &options)
{
    m_storeName = options.argument(0);
    m_yes = options.isSet(u"yes"_s);
    m_wait = !options.isSet(u"no-wait"_s);
    m_timeout = options.duration(u"timeout"_s, m_timeout);
}

void DeleteCommand::start()
{
    if (context().options().readOnly) {
        fail(Error{ErrorKind::ReadOnly,
                   u"Nothing was changed because read-only mode is on."_s,
                   {},
                   u"Leave out --read-only to delete a store."_s},
             Stage::BeforeWriting);
        return;
    }
    if (m_yes)
        check();
    else if (isatty(STDIN_FILENO) == 1)
        askForName();
    else
        fail(Error{ErrorKind::Usage,
                   u"Deleting a store needs a confirmation."_s,
                   {},
                   u"Add --yes to delete “%1” and all its data."_s.arg(m_storeName)},
             Stage::BeforeWriting);
}

void DeleteCommand::askForName()
{
    output().ask(u"This deletes the store “%1” with its database, files and volumes. Type its name to go on: "_s.arg(
        m_storeName));
    m_keyboard = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(m_keyboard, &QSocketNotifier::activated, this, &DeleteCommand::onAnswer);
}

void DeleteCommand::onAnswer()
{
    m_keyboard->setEnabled(false);
    // A terminal hands over whole lines.
    QByteArray line(4096, '\0');
    line.resize(std::max<qsizetype>(0, ::read(STDIN_FILENO, line.data(), size_t(line.size()))));
    if (QString::fromLocal8Bit(line).trimmed() == m_storeName)
        check();
    else
        fail(Error{ErrorKind::Usage,
                   u"That is not the name of the store, so nothing was deleted."_s,
                   {},
                   u"Run the command again and type “%1”."_s.arg(m_storeName)},
             Stage::BeforeWriting);
}

void DeleteCommand::check()
{
    if (const auto problem = storeNameProblem(context().catalog(), m_storeName)) {
        fail(*problem, Stage::BeforeWriting);
        return;
    }
    askServer(context(), this, [this](const std::optional<Error> &problem) {
        if (problem)
            fail(*problem, Stage::BeforeWriting);
        else
            remove();
    });
}

void DeleteCommand::remove()
{
    m_delete = new DeleteStore(*context().client().value(), u"store-"_s + m_storeName, m_wait, m_timeout, this);
    connect(m_delete, &DeleteStore::remainingChanged, this, [this](const QVector<Remainder> &remaining) {
        for (const Remainder &each : remaining)
            output().note(u"  … %1: %2"_s.arg(each.object, each.reason));
    });
    connect(m_delete, &DeleteStore::finished, this, &DeleteCommand::onFinished);
    m_delete->start();
}

void DeleteCommand::onFinished(const Result<void> &result)
{
    if (result) {
        print(m_wait);
        finish(Done);
        return;
    }
    const bool begun = result.error().kind == ErrorKind::Timeout || !m_delete->remaining().isEmpty();
    if (begun)
        print(false);
    fail(result.error(), begun ? Stage::AfterWriting : Stage::BeforeWriting);
}

void DeleteCommand::print(bool deleted)
{
    if (output().isJson()) {
        QJsonArray remaining;
        for (const Remainder &each : m_delete->remaining())
            remaining.append(QJsonObject{{u"object"_s, each.object}, {u"reason"_s, each.reason}});
        output().json(QJsonObject{{u"deleted"_s, deleted}, {u"remaining"_s, remaining}});
        return;
    }
    if (deleted)
        output().line(u"The store “%1” is deleted."_s.arg(m_storeName));
    else
        output().line(u"The cluster is deleting the store “%1”."_s.arg(m_storeName));
    for (const Remainder &each : m_delete->remaining())
        output().line(u"  %1: %2"_s.arg(each.object, each.reason));
}

QString DeleteCommand::interruptionHint() const
{
    // Below the question that was not answered, if it was asked.
    const QString lineBreak = m_keyboard != nullptr && m_keyboard->isEnabled() ? u"\n"_s : QString();
    if (m_delete == nullptr)
        return QString(lineBreak + u"Interrupted; nothing was deleted."_s);
    return u"The cluster goes on deleting. Run “shopflowctl delete %1 --yes” again to see what is left."_s.arg(
        m_storeName);
}

} // namespace shopflow::ctl
