// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/ShopSettings.h"

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

const QString titleName = QStringLiteral("title");

QString operationOf(const QString &name)
{
    return u"set-"_s + name;
}

} // namespace

QVector<ShopSettings::Wish> ShopSettings::wishes(const Blueprint &blueprint, const StoreSpec &recorded,
                                                 const StoreSpec &wanted, const QStringList &asked)
{
    QVector<Wish> found;
    const auto look = [&](const QString &name, const QString &from, const QString &to) {
        if (blueprint.operations.contains(operationOf(name)) && (from != to || asked.contains(name)))
            found.append({name, from, to});
    };
    look(titleName, recorded.displayTitle(), wanted.displayTitle());
    const QMap<QString, QString> before = blueprint.effectiveSettings(recorded);
    const QMap<QString, QString> after = blueprint.effectiveSettings(wanted);
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        look(it.key(), before.value(it.key()), it.value());
    return found;
}

Result<void> ShopSettings::allows(const Blueprint &blueprint, const StoreSpec &recorded, const StoreSpec &wanted)
{
    const QMap<QString, QString> before = blueprint.effectiveSettings(recorded);
    const QMap<QString, QString> after = blueprint.effectiveSettings(wanted);
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (it.value() != before.value(it.key()) && !blueprint.operations.contains(operationOf(it.key())))
            return Error{ErrorKind::Invalid, u"The setting “%1” only counts while a store is made."_s.arg(it.key()), {},
                         u"Change it in the shop's own administration."_s};
    }
    return {};
}

QVector<ObjectChange> ShopSettings::changes(const QVector<Wish> &wishes)
{
    QVector<ObjectChange> changes;
    for (const Wish &wish : wishes) {
        ObjectChange change;
        change.object = u"Shop/"_s + wish.name;
        change.kind = ObjectChange::Kind::Update;
        change.fields = {{wish.name, wish.from, wish.to}};
        changes.append(change);
    }
    return changes;
}

ShopSettings::ShopSettings(kube::ApiClient &client, const Blueprint &blueprint, QString namespaceName,
                           QVector<Wish> wishes, QObject *parent)
    : QObject(parent), m_client(client), m_blueprint(blueprint), m_namespaceName(std::move(namespaceName)),
      m_wishes(std::move(wishes))
{
}

void ShopSettings::start()
{
    next();
}

void ShopSettings::next()
{
    if (m_wishes.isEmpty()) {
        Q_EMIT finished({});
        return;
    }
    const Wish wish = m_wishes.takeFirst();
    Q_EMIT started(wish);
    StoreExec::Call call;
    call.namespaceName = m_namespaceName;
    call.operation = m_blueprint.operations.value(operationOf(wish.name));
    call.input = Secret(wish.to.toUtf8());
    auto *exec = new StoreExec(m_client, call, this);
    connect(exec, &StoreExec::finished, this, [this, wish](const Result<Secret> &answer) { onAnswer(wish, answer); });
    exec->start();
}

void ShopSettings::onAnswer(const Wish &wish, const Result<Secret> &answer)
{
    if (answer) {
        Q_EMIT set(wish);
        next();
        return;
    }
    Error error = answer.error();
    const bool noPod = error.kind == ErrorKind::NotFound;
    // The store is there; it is a pod of it that is not.
    if (noPod)
        error.kind = ErrorKind::Setup;
    error.message = u"The setting “%1” of the shop could not be changed: %2"_s.arg(wish.name, error.message);
    if (noPod || error.nextStep.isEmpty())
        error.nextStep = u"Repair the store, so that its shop runs; then run the same update once more."_s;
    Q_EMIT finished(error);
}

} // namespace shopflow
