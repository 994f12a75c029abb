// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/StoreActions.h"

#include "cluster/LoginKeeper.h"
#include "main/Settings.h"
#include "stores/BatchDialog.h"
#include "stores/ChangeDialog.h"
#include "stores/CredentialsDialog.h"
#include "stores/DeleteDialog.h"
#include "stores/StoreBatch.h"
#include "stores/StoreReasons.h"
#include "stores/StoreTableModel.h"
#include "stores/TestMailDialog.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

StoreActions::StoreActions(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    connectLink();
}

void StoreActions::connectLink()
{
    SessionLink *link = &m_parts.link;
    connect(link, &SessionLink::runChanged, this, &StoreActions::onRun);
    connect(link, &SessionLink::routeFound, this, &StoreActions::onRouteFound);
    connect(link, &SessionLink::routeFailed, this, &StoreActions::onRouteFailed);
    connect(link, &SessionLink::verifyFinished, this, [this](const QString &name, const QString &problem) {
        if (isInBatch(name))
            return;
        if (problem.isEmpty())
            tell(Tone::Ok, tr("“%1” was checked and works.").arg(titleOf(name)));
        else
            tell(Tone::Bad, tr("“%1” did not pass its check.").arg(titleOf(name)), problem);
    });
    connect(link, &SessionLink::deleteFinished, this, [this](const QString &name, const QString &problem) {
        if (isInBatch(name))
            return;
        if (problem.isEmpty())
            tellEnd(Tone::Ok, tr("Store %1 and everything in it is gone.").arg(name));
        else
            tellEnd(Tone::Bad, tr("Store %1 could not be deleted completely.").arg(name), problem);
    });
    connect(&m_parts.keeper, &LoginKeeper::keychainFailed, this, [this](const QString &name, const Error &error) {
        tell(Tone::Warning,
             tr("The login of “%1” could not be saved in your keychain; it is kept in memory only.").arg(titleOf(name)),
             error.nextStep);
    });
}

void StoreActions::onRun(const RunStatus &status)
{
    if (status.purpose != RunStatus::Purpose::Create) {
        onChangeRun(status);
        return;
    }
    if (!status.finished)
        return;
    if (status.error && status.error->kind != ErrorKind::Cancelled)
        tellEnd(Tone::Bad,
                tr("“%1”: %2", "title of a store, what went wrong").arg(titleOf(status.storeName), status.error->message),
                status.error->nextStep);
    else if (!status.error)
        tellEnd(Tone::Ok, tr("“%1” is ready.").arg(titleOf(status.storeName)));
}

//! An update or a repair: the table tells how the store is, here is what was done.
void StoreActions::onChangeRun(const RunStatus &status)
{
    const QString title = titleOf(status.storeName);
    const bool repair = status.purpose == RunStatus::Purpose::Repair;
    if (!status.finished) {
        for (const StepStatus &step : status.steps) {
            if (step.state == StepState::Running && !step.detail.isEmpty())
                Q_EMIT newsChanged((repair ? tr("Repairing “%1”: %2") : tr("Changing “%1”: %2")).arg(title, step.detail));
        }
        return;
    }
    m_working.remove(status.storeName);
    const QString deeds = status.deeds.mid(0, 4).join(u' ');
    if (status.error)
        tellEnd(Tone::Bad, (repair ? tr("“%1” could not be repaired: %2") : tr("“%1” could not be changed: %2"))
                            .arg(title, status.error->message),
             status.error->nextStep);
    else
        tellEnd(Tone::Ok, (repair ? tr("“%1” is repaired and works.") : tr("“%1” is changed and works.")).arg(title), deeds);
    Q_EMIT workChanged();
}

void StoreActions::open(const QString &storeName, const QString &endpointKind)
{
    Q_EMIT newsChanged(tr("Looking for a way to “%1”…").arg(titleOf(storeName)));
    const bool loginPage = m_parts.services.settings.value(Settings::Key::AdminLoginPage).toBool();
    m_parts.link.findRoute(storeName, endpointKind, endpointKind == "admin"_L1 && !loginPage);
}

void StoreActions::onRouteFound(const QString &storeName, const QString &kind, const RouteAnswer &answer)
{
    Q_UNUSED(kind)
    Q_EMIT newsChanged({});
    const Result<void> opened = m_parts.services.opener.open(answer.target());
    if (!opened)
        tell(Tone::Bad,
             tr("“%1”: %2", "title of a store, what went wrong").arg(titleOf(storeName), opened.error().message),
             opened.error().nextStep);
    else if (!answer.note.isEmpty())
        tell(Tone::Warning, tr("“%1” was opened at its login page.").arg(titleOf(storeName)), answer.note);
    else
        Q_EMIT newsChanged(tr("Opened %1").arg(answer.url.toDisplayString(QUrl::RemoveUserInfo)));
}

void StoreActions::onRouteFailed(const QString &storeName, const QString &kind, const Error &error)
{
    Q_UNUSED(kind)
    Q_EMIT newsChanged({});
    tell(Tone::Bad, tr("“%1” cannot be opened: %2", "title of a store, why").arg(titleOf(storeName), error.message),
         error.nextStep);
}

void StoreActions::showCredentials(const QVector<Store> &stores)
{
    if (stores.isEmpty())
        return;
    const Services &services = m_parts.services;
    auto *dialog =
        new CredentialsDialog(services.theme, stores.constFirst(), m_parts.keeper, services.clipboard, m_parts.window);
    connect(dialog, &CredentialsDialog::openAdminRequested, this,
            [this, name = stores.constFirst().name()] { open(name, u"admin"_s); });
    dialog->open();
}

bool StoreActions::isInBatch(const QString &storeName) const
{
    return std::any_of(m_batches.begin(), m_batches.end(), [&storeName](const StoreBatch *batch) {
        return batch->contains(storeName) && !batch->isFinished();
    });
}

void StoreActions::verify(const QVector<Store> &stores)
{
    if (stores.isEmpty())
        return;
    if (stores.size() == 1) {
        Q_EMIT newsChanged(tr("Checking “%1”…").arg(stores.constFirst().spec.displayTitle()));
        m_parts.link.verifyStore(stores.constFirst().name());
        return;
    }
    auto *batch = new StoreBatch(StoreBatch::Action::Verify, m_parts.link, m_parts.model, this);
    for (const Store &store : stores) {
        const QString reason = StoreReasons::reach(&store);
        if (reason.isEmpty())
            batch->add(store);
        else
            batch->leaveOut(store, reason);
    }
    auto *dialog = new BatchDialog(m_parts.services.theme, *batch, m_parts.window);
    follow(batch, dialog);
    dialog->open();
    batch->start();
}

void StoreActions::remove(const QVector<Store> &stores)
{
    QVector<Store> there = stores;
    there.removeIf([](const Store &store) { return store.status.phase == StorePhase::Deleting; });
    if (there.isEmpty())
        return;
    auto *dialog = new DeleteDialog(m_parts.services.theme, there, {m_parts.contextName, m_parts.isProduction()}, m_parts.window);
    connect(dialog, &DeleteDialog::confirmed, this, [this, dialog](const QVector<Store> &confirmed) {
        auto *batch = new StoreBatch(StoreBatch::Action::Delete, m_parts.link, m_parts.model, this);
        for (const Store &store : confirmed)
            batch->add(store);
        follow(batch, dialog);
        dialog->follow(*batch);
        batch->start();
    });
    dialog->open();
}

//! A batch outlives its dialog, and then its end is told like any other news.
void StoreActions::follow(StoreBatch *batch, QWidget *dialog)
{
    m_batches.append(batch);
    connect(batch, &StoreBatch::finished, this, [this, batch, dialog = QPointer<QWidget>(dialog)] {
        m_batches.removeAll(batch);
        const bool failed = batch->count(TaskState::Failed) > 0;
        if (dialog)
            connect(dialog, &QObject::destroyed, batch, &QObject::deleteLater);
        else
            batch->deleteLater();
        if (!dialog || !dialog->isVisible())
            tell(failed ? Tone::Bad : Tone::Ok, batch->summary(), batch->firstProblem());
        Q_EMIT ended(batch->summary(), batch->firstProblem());
    });
}

void StoreActions::repair(const QVector<Store> &stores)
{
    if (stores.isEmpty() || isWorkingOn(stores.constFirst().name()))
        return;
    const Store &store = stores.constFirst();
    m_working.insert(store.name());
    Q_EMIT newsChanged(tr("Repairing “%1”…").arg(store.spec.displayTitle()));
    m_parts.link.repairStore(store.name());
    Q_EMIT workChanged();
}

void StoreActions::testMail(const QVector<Store> &stores)
{
    if (!stores.isEmpty() && stores.constFirst().spec.mail)
        (new TestMailDialog(m_parts.services.theme, stores.constFirst(), m_parts.link, m_parts.window))->open();
}

void StoreActions::change(const QVector<Store> &stores)
{
    const Blueprint *blueprint =
        stores.isEmpty() ? nullptr : m_parts.services.catalog.find(stores.constFirst().spec.platform);
    if (!blueprint)
        return;
    auto *dialog =
        new ChangeDialog(m_parts.services.theme, stores.constFirst(), *blueprint, m_parts.link, m_parts.window);
    connect(dialog, &ChangeDialog::confirmed, this, [this](const StoreSpec &spec, const Secret &mailPassword) {
        m_working.insert(spec.name);
        m_parts.link.updateStore(spec, mailPassword);
        Q_EMIT workChanged();
    });
    dialog->open();
}

void StoreActions::tell(Tone tone, const QString &text, const QString &nextStep)
{
    Q_EMIT newsChanged({});
    Q_EMIT told(tone, text, nextStep);
}

void StoreActions::tellEnd(Tone tone, const QString &text, const QString &nextStep)
{
    tell(tone, text, nextStep);
    Q_EMIT ended(text, nextStep);
}

QString StoreActions::titleOf(const QString &storeName) const
{
    const Store *store = m_parts.model.storeByName(storeName);
    return store ? store->spec.displayTitle() : storeName;
}

} // namespace shopflow::ui
