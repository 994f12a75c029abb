// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailCommand.h"

#include "stores/SpecText.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

QList<QCommandLineOption> MailCommand::declaredOptions() const
{
    return {{u"test"_s, u"Send a mail to this address, the way the store sends those about orders."_s, u"ADDRESS"_s}};
}

void MailCommand::read(Options &options)
{
    StoreCommand::read(options);
    m_address = options.value(u"test"_s);
    if (options.isSet(u"test"_s) && !isEmailAddress(m_address))
        options.refuse(u"test"_s, u"Write an address such as owner@example.com."_s);
}

void MailCommand::onStore(const Store &store)
{
    const Blueprint *blueprint = requireBlueprint(store);
    if (blueprint == nullptr)
        return;
    if (m_address.isEmpty())
        tell(store);
    else
        test(store, *blueprint);
}

void MailCommand::tell(const Store &store)
{
    const std::optional<MailSettings> &mail = store.spec.mail;
    if (output().isJson()) {
        QJsonObject object = mail ? mail->toJson() : QJsonObject{{u"host"_s, QJsonValue::Null}};
        if (mail) {
            object.insert(u"user"_s, mail->user);
            object.insert(u"from"_s, mail->from.isEmpty() ? store.spec.effectiveAdminEmail() : mail->from);
        }
        output().json(object);
    } else if (mail) {
        output().table({u"SERVER"_s, u"PORT"_s, u"SECURITY"_s, u"USER"_s, u"FROM"_s},
                       {{mail->host, QString::number(mail->port), mail->security,
                         mail->user.isEmpty() ? u"-"_s : mail->user,
                         mail->from.isEmpty() ? store.spec.effectiveAdminEmail() : mail->from}});
    } else {
        output().line(u"The store “%1” has no mail server, so that nobody gets mails about orders."_s.arg(storeName()));
    }
    finish(Done);
}

void MailCommand::test(const Store &store, const Blueprint &blueprint)
{
    if (!blueprint.sendsMail) {
        fail(Error{ErrorKind::Invalid, u"%1 stores cannot be given a mail server here."_s.arg(blueprint.title), {},
                   u"Set mail up in the store itself."_s},
             Stage::BeforeWriting);
        return;
    }
    if (!store.spec.mail) {
        fail(Error{ErrorKind::Invalid,
                   u"The store “%1” has no mail server, so that it sends no mails."_s.arg(storeName()),
                   {},
                   u"Give it one with “shopflowctl update %1 --mail-host HOST”."_s.arg(storeName())},
             Stage::BeforeWriting);
        return;
    }
    const auto call = StoreExec::callOf(store, blueprint, u"send-test-mail"_s, Secret(m_address.toUtf8()));
    if (!call) {
        fail(call.error(), Stage::BeforeWriting);
        return;
    }
    output().note(u"Sending a mail to %1 through %2."_s.arg(m_address, store.spec.mail->host));
    auto *exec = new StoreExec(client(), *call, this);
    connect(exec, &StoreExec::finished, this, [this, host = store.spec.mail->host](const Result<Secret> &answer) {
        if (!answer) {
            Error error = answer.error();
            // The store is there; it is a pod of it that is not.
            if (error.kind == ErrorKind::NotFound)
                error.kind = ErrorKind::Setup;
            fail(error, Stage::AfterWriting);
            return;
        }
        if (output().isJson())
            output().json(QJsonObject{{u"sentTo"_s, m_address}, {u"host"_s, host}});
        else
            output().line(u"The mail server %1 took a mail to %2."_s.arg(host, m_address));
        finish(Done);
    });
    exec->start();
}

} // namespace shopflow::ctl
