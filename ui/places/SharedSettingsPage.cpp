// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "places/SharedSettingsPage.h"

#include "cluster/SessionLink.h"
#include "common/Banner.h"
#include "common/FormField.h"
#include "common/Label.h"
#include "places/NewStoreFields.h"
#include "stores/StoreReasons.h"
#include "wizard/MailFields.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

//! The settings of the form that are one text each.
const QVector<std::pair<QString, QString ConsoleSettings::*>> &textFields()
{
    static const QVector<std::pair<QString, QString ConsoleSettings::*>> fields{
        {u"baseDomain"_s, &ConsoleSettings::baseDomain},
        {u"publicAddress"_s, &ConsoleSettings::publicAddress},
        {u"ingressClass"_s, &ConsoleSettings::ingressClass},
        {u"clusterIssuer"_s, &ConsoleSettings::clusterIssuer}};
    return fields;
}

//! "baseDomain: kubectl": another program holds some of the fields.
bool namesManagers(const Error &error)
{
    static const QRegularExpression line(u"^[\\w.-]+: "_s);
    return error.kind == ErrorKind::Conflict && line.match(error.detail).hasMatch();
}

} // namespace

SharedSettingsPage::SharedSettingsPage(const Theme &theme, const BlueprintCatalog &catalog, SessionLink &link, QWidget *parent)
    : PlacePage(theme, parent), m_catalog(catalog), m_link(link)
{
    setTitle(tr("Settings shared by all consoles"),
             tr("New stores on this cluster use them, whichever console makes them. Stores that exist keep what they have."));
    build();
    connect(&link, &SessionLink::sharedSettingsRead, this, &SharedSettingsPage::onRead);
    connect(&link, &SessionLink::sharedSettingsFailed, this, &SharedSettingsPage::onFailed);
    connect(&link, &SessionLink::connectionChanged, this, [this](const ConnectionStatus &status) {
        m_readOnly = StoreReasons::shareSettings(status);
        refresh();
    });
    refresh();
}

void SharedSettingsPage::build()
{
    QVBoxLayout *column = newBody();
    m_banner = new Banner(theme(), body());
    m_banner->setObjectName(u"sharedBanner"_s);
    m_banner->hide();
    column->addWidget(m_banner);
    m_form = new QWidget(body());
    column->addWidget(m_form);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    buildAddresses(*form);
    buildNewStores(*form);
    buildMail(*form);
    buildButtons();
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_force) {
            save(true);
            return;
        }
        forget();
        look();
    });
}

void SharedSettingsPage::buildAddresses(QVBoxLayout &into)
{
    QVBoxLayout *card = addCard(into);
    card->addWidget(new Label(Look::Title, tr("Addresses"), body()));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(14);
    const auto add = [&](const QString &name, const QString &title, const QString &hint, const QString &example) {
        auto *made = new FormField(title, hint, body());
        made->setObjectName(QString(u"shared-"_s + name));
        made->edit()->setPlaceholderText(example);
        const int count = static_cast<int>(m_fields.size());
        grid->addWidget(made, count / 2, count % 2, Qt::AlignTop);
        m_fields.insert(name, made);
        connect(made, &FormField::edited, this, [this] { check(false); });
    };
    add(u"baseDomain"_s, tr("Base domain"), tr("A new store with an ingress gets its name in front of it."), u"shops.example.com"_s);
    add(u"publicAddress"_s, tr("Public address"), tr("Where the cluster is reached. Leave it empty for a node’s address."),
        u"203.0.113.10"_s);
    add(u"ingressClass"_s, tr("Ingress class"), tr("Leave it empty for the cluster’s default."), u"nginx"_s);
    add(u"clusterIssuer"_s, tr("Certificate issuer"), tr("A ClusterIssuer. Leave it empty for the only one there is."),
        u"letsencrypt"_s);
    for (int each = 0; each < 2; ++each)
        grid->setColumnStretch(each, 1);
    card->addLayout(grid);
}

void SharedSettingsPage::buildNewStores(QVBoxLayout &into)
{
    QVBoxLayout *card = addCard(into);
    card->addWidget(new Label(Look::Title, tr("Plan and Images"), body()));
    m_newStores = new NewStoreFields(m_catalog, body());
    card->addWidget(m_newStores);
    connect(m_newStores, &NewStoreFields::edited, this, [this] { check(false); });
}

void SharedSettingsPage::buildMail(QVBoxLayout &into)
{
    QVBoxLayout *card = addCard(into);
    card->addWidget(new Label(Look::Title, tr("Mail"), body()));
    m_mail = new MailFields(body());
    m_mail->setPurpose(tr("New stores send their mails through this server"),
                       tr("Stores can still name another one, or none."));
    card->addWidget(m_mail);
    connect(m_mail, &MailFields::edited, this, [this] { check(false); });
}

//! Below what scrolls: a form of many fields is saved from anywhere in it.
void SharedSettingsPage::buildButtons()
{
    auto *footer = new QWidget(this);
    footer->setProperty("surface", u"footer"_s);
    footer->setAttribute(Qt::WA_StyledBackground);
    m_save = new QPushButton(tr("Save for All Consoles"), footer);
    m_save->setObjectName(u"sharedSave"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_discard = new QPushButton(tr("Discard Changes"), footer);
    m_discard->setObjectName(u"sharedDiscard"_s);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(26, 10, 26, 10);
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addWidget(m_discard);
    row->addStretch(1);
    layout()->addWidget(footer);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_banner->hide();
        fill();
    });
}

void SharedSettingsPage::look()
{
    if (m_work != Work::Nothing || isChanged())
        return;
    m_work = Work::Reading;
    refresh();
    m_link.readSharedSettings();
}

void SharedSettingsPage::forget()
{
    m_record.reset();
    m_work = Work::Nothing;
    m_banner->hide();
    m_mail->forgetPassword();
    refresh();
}

bool SharedSettingsPage::isChanged() const
{
    return m_record && (wanted().settings != m_record->settings || !m_mail->password().isEmpty());
}

ConsoleSettingsStore::Record SharedSettingsPage::wanted() const
{
    ConsoleSettingsStore::Record record = m_record.value_or(ConsoleSettingsStore::Record());
    for (const auto &[name, member] : textFields())
        record.settings.*member = m_fields.value(name)->text().trimmed();
    m_newStores->write(record.settings);
    StoreSpec spec;
    m_mail->write(spec);
    record.settings.mail = spec.mail;
    return record;
}

void SharedSettingsPage::onRead(const ConsoleSettingsStore::Record &record)
{
    // Somebody else asked, and what was typed here is not thrown away for that.
    if (m_work == Work::Nothing && isChanged())
        return;
    const bool saved = m_work == Work::Saving;
    m_work = Work::Nothing;
    m_record = record;
    m_mail->forgetPassword();
    m_banner->hide();
    if (saved) {
        m_banner->setMessage(Tone::Ok, tr("Saved. Every console of this cluster uses them for new stores from now on."));
        m_banner->setAction({});
        showBanner();
    }
    fill();
    // Where Save, which had the focus, has nothing to save any more.
    if (saved && hasFocus())
        m_fields.value(u"baseDomain"_s)->edit()->setFocus(Qt::OtherFocusReason);
}

void SharedSettingsPage::onFailed(const Error &error)
{
    if (m_work == Work::Nothing)
        return;
    m_work = Work::Nothing;
    m_force = namesManagers(error);
    const QString detail = m_force ? QString(u' ' + QString(error.detail).replace(u'\n', u", "_s)) : QString();
    m_banner->setMessage(Tone::Bad, QString(error.message + detail), error.nextStep);
    m_banner->setAction(m_force       ? tr("Take Them Back")
                        : isChanged() ? tr("Discard and Read Again")
                                      : tr("Read Again"));
    showBanner();
    refresh();
}

void SharedSettingsPage::showBanner()
{
    m_banner->show();
    // Once it has its place: whoever saved may look at the end of the form.
    QTimer::singleShot(0, m_banner, [this] { showWhole(*m_banner); });
}

void SharedSettingsPage::fill()
{
    const ConsoleSettings settings = m_record ? m_record->settings : ConsoleSettings();
    for (const auto &[name, member] : textFields())
        m_fields.value(name)->setText(settings.*member);
    m_newStores->setSettings(settings);
    StoreSpec spec;
    spec.mail = settings.mail;
    m_mail->setExisting(spec);
    m_mail->forgetPassword();
    check(false);
}

void SharedSettingsPage::check(bool all)
{
    QVector<SpecProblem> problems = ConsoleSettingsStore::problems({wanted(), m_mail->password(), false}, m_catalog);
    m_words.translate(problems);
    for (FormField *each : std::as_const(m_fields))
        each->setProblem({});
    m_newStores->clearProblems();
    m_mail->clearProblems();
    for (const SpecProblem &problem : std::as_const(problems)) {
        if (FormField *target = m_fields.value(problem.field)) {
            target->setProblem(QString(problem.message + u' ' + problem.nextStep).trimmed());
            continue;
        }
        if (!m_newStores->setProblem(problem))
            m_mail->setProblem(problem, all);
    }
    m_valid = problems.isEmpty();
    refresh();
}

void SharedSettingsPage::focusProblem()
{
    for (FormField *field : m_form->findChildren<FormField *>()) {
        if (field->problem().isEmpty() || !field->isVisible())
            continue;
        field->edit()->setFocus(Qt::OtherFocusReason);
        showWhole(*field);
        return;
    }
}

void SharedSettingsPage::save(bool force)
{
    check(true);
    if (!m_valid || !m_record) {
        focusProblem();
        return;
    }
    m_work = Work::Saving;
    m_banner->hide();
    refresh();
    m_link.writeSharedSettings(wanted(), m_mail->password(), force);
}

void SharedSettingsPage::refresh()
{
    const bool idle = m_record && m_work == Work::Nothing;
    m_form->setEnabled(idle && m_readOnly.isEmpty());
    const QString reason = !m_readOnly.isEmpty()              ? m_readOnly
                           : m_work == Work::Reading          ? tr("Reading the settings…")
                           : !m_record                        ? tr("The settings are not known.")
                           : m_work == Work::Saving           ? tr("Saving…")
                           : !isChanged()                     ? tr("Nothing was changed.")
                                                              : QString();
    setEnabledInPlace(*m_save, reason.isEmpty());
    m_save->setToolTip(reason);
    m_save->setAccessibleDescription(reason);
    setEnabledInPlace(*m_discard, idle && isChanged());
    m_discard->setToolTip(m_discard->isEnabled() ? QString() : reason);
    m_form->setToolTip(m_form->isEnabled() ? QString() : reason);
}

} // namespace shopflow::ui
