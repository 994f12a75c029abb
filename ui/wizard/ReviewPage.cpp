// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ReviewPage.h"

#include "common/Banner.h"
#include "common/ElidedLabel.h"
#include "common/IconLabel.h"
#include "common/Label.h"
#include "common/SecretClipboard.h"
#include "stores/BlueprintWords.h"
#include "stores/StoreWords.h"
#include "wizard/CtlCommand.h"
#include "wizard/MomentGrid.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setProperty("surface", u"line"_s);
    return line;
}

} // namespace

ReviewPage::ReviewPage(const Theme &theme, const BlueprintCatalog &catalog, SecretClipboard &clipboard,
                       QString contextName, QWidget *parent)
    : WizardPage(parent), m_theme(theme), m_catalog(catalog), m_clipboard(clipboard),
      m_contextName(std::move(contextName))
{
    column()->setSpacing(14);
    column()->addStretch(1);
}

QVBoxLayout *ReviewPage::newBody()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    column()->insertWidget(1, m_body);
    return layout;
}

void ReviewPage::setChecking(const StoreSpec &spec, bool mailPassword, bool sharedMail)
{
    m_sharedMail = sharedMail;
    m_spec = spec;
    m_mailPassword = mailPassword;
    m_passed = false;
    const Blueprint *blueprint = m_catalog.find(spec.platform);
    setHeading(
        tr("Review “%1”").arg(spec.displayTitle()),
        tr("%1 on %2. Nothing has been written yet.").arg(blueprint ? blueprint->title : spec.platform, m_contextName));
    QVBoxLayout *body = newBody();
    auto *banner = new Banner(m_theme, m_body);
    banner->setMessage(Tone::Info, tr("Asking the cluster whether this store fits…"),
                       tr("Version, rights, storage, room, quota and a dry run of every object."));
    body->addWidget(banner);
    body->addWidget(makeSummary());
}

void ReviewPage::setReport(const PreflightReport &report)
{
    m_passed = report.passed();
    QVBoxLayout *body = newBody();
    addChecks(*body, report);
    addMail(*body, report);
    auto *two = new QHBoxLayout;
    two->setSpacing(26);
    if (!report.moments.isEmpty())
        two->addWidget(new MomentGrid(report.moments, m_body), 11);
    two->addWidget(makeSummary(), 10);
    body->addSpacing(6);
    body->addLayout(two);
    if (!report.objects.isEmpty()) {
        body->addSpacing(6);
        body->addWidget(makeObjects(report));
    }
    addCommand(*body);
}

void ReviewPage::addCommand(QVBoxLayout &into)
{
    auto *copy = new QPushButton(tr("Copy as shopflowctl Command"), m_body);
    copy->setObjectName(u"copyCommand"_s);
    copy->setProperty("kind", u"link"_s);
    copy->setIcon(m_theme.icon(u"terminal"_s, Role::Accent));
    auto *note = (new Label(Look::Small, tr("It reads the mail server’s password from its input; the password is not part of it."), m_body))
                     ->wrapping();
    note->hide();
    connect(copy, &QPushButton::clicked, this, [this, copy, note] {
        const Blueprint *blueprint = m_catalog.find(m_spec.platform);
        const bool noMail = !m_sharedMail && blueprint && blueprint->sendsMail && !m_spec.mail;
        m_clipboard.copyText(ctlCreateCommand(m_spec, m_contextName, m_mailPassword, noMail));
        copy->setText(tr("Copied", "a command, to the clipboard"));
        note->setVisible(m_mailPassword);
    });
    into.addWidget(copy, 0, Qt::AlignLeft);
    into.addWidget(note);
}

void ReviewPage::addMail(QVBoxLayout &into, const PreflightReport &report)
{
    const Blueprint *blueprint = m_catalog.find(m_spec.platform);
    if (!blueprint || !blueprint->sendsMail || m_spec.mail)
        return;
    auto *banner = new Banner(m_theme, m_body);
    if (report.sharedMail) {
        banner->setObjectName(u"sharedMail"_s);
        banner->setMessage(Tone::Neutral,
                           tr("Order mails go through the mail server that all consoles share: %1.", "%1: host, port and security")
                               .arg(StoreWords::mailServer(*report.sharedMail)),
                           tr("Go back to name another one, or none."));
        into.addWidget(banner);
        return;
    }
    banner->setObjectName(u"noMail"_s);
    banner->setMessage(Tone::Neutral, tr("Order mails will not be sent, because the store has no mail server."),
                       tr("Go back to name one, or do it later with Change."));
    into.addWidget(banner);
}

void ReviewPage::addChecks(QVBoxLayout &into, const PreflightReport &report)
{
    int passed = 0;
    int unknown = 0;
    for (const CheckResult &check : report.checks) {
        passed += check.result == CheckResult::Result::Pass ? 1 : 0;
        unknown += check.result == CheckResult::Result::Unknown ? 1 : 0;
    }
    const auto add = [&](Tone tone, const QString &text, const QString &next) {
        auto *banner = new Banner(m_theme, m_body);
        banner->setMessage(tone, text, next);
        into.addWidget(banner);
        return banner;
    };
    bool first = true;
    for (const CheckResult &check : report.checks) {
        if (check.result != CheckResult::Result::Fail)
            continue;
        Banner *banner = add(Tone::Bad, check.detail, check.nextStep);
        if (std::exchange(first, false)) {
            banner->setAction(tr("Check Again"));
            connect(banner, &Banner::actionTriggered, this, &ReviewPage::checkAgainRequested);
        }
    }
    if (m_passed) {
        QString text = tr("%n check(s) passed. The store can be created.", nullptr, passed);
        add(Tone::Ok, text, {});
    }
    for (const CheckResult &check : report.checks) {
        if (check.result == CheckResult::Result::Warn)
            add(Tone::Warning, check.detail, check.nextStep);
    }
    if (unknown > 0) {
        QStringList details;
        for (const CheckResult &check : report.checks) {
            if (check.result == CheckResult::Result::Unknown)
                details.append(check.detail);
        }
        add(Tone::Neutral, tr("%n check(s) could not be made; they do not stop you.", nullptr, unknown),
            details.join(u' '));
    }
}

QWidget *ReviewPage::makeSummary()
{
    auto *box = new QWidget(m_body);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Label(Look::Section, tr("Your Choices").toUpper(), box), 0, 0, 1, 2);
    int row = 1;
    const auto add = [&](const QString &name, const QString &value) {
        auto *text = new ElidedLabel(box);
        text->setText(value);
        grid->addWidget(new Label(Look::Muted, name, box), row, 0);
        grid->addWidget(text, row++, 1);
    };
    add(tr("Namespace"), m_spec.namespaceName());
    add(tr("Plan"), m_spec.plan == u"custom"
                        ? tr("%1 CPU, %2, %3", "cpu, memory, storage")
                              .arg(StoreWords::cpu(m_spec.customCpu), StoreWords::bytes(m_spec.customMemory),
                                   StoreWords::bytes(m_spec.customStorage))
                        : StoreWords::planTitle(m_spec.plan));
    if (m_spec.exposure == Exposure::Ingress)
        add(tr("Address"), m_spec.host.isEmpty() ? tr("chosen by the cluster's settings") : m_spec.host);
    else if (m_spec.exposure == Exposure::None)
        add(tr("Address"), tr("not exposed"));
    else
        add(tr("Address"), tr("a port on every node"));
    add(tr("Admin"), m_spec.effectiveAdminEmail());
    add(tr("Samples"), m_spec.samples ? tr("yes", "sample products wanted") : tr("no", "sample products wanted"));
    const Blueprint *blueprint = m_catalog.find(m_spec.platform);
    for (const BlueprintSetting &setting : blueprint ? blueprint->settings : QVector<BlueprintSetting>()) {
        const QString value = m_spec.settings.value(setting.name, setting.defaultValue);
        if (!value.isEmpty())
            add(BlueprintWords::of(setting.title), value);
    }
    if (m_spec.mail)
        add(tr("Mail"), StoreWords::mailServer(*m_spec.mail));
    for (auto it = m_spec.images.cbegin(); it != m_spec.images.cend(); ++it)
        add(tr("Image %1", "%1: a component").arg(it.key()), it.value());
    grid->setRowStretch(row, 1);
    return box;
}

QWidget *ReviewPage::makeObjects(const PreflightReport &report)
{
    auto *box = new QWidget(m_body);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 4);
    int row = 0;
    grid->addWidget(
        new Label(Look::Section,
                  tr("%n object(s) will be created in namespace %1", nullptr, static_cast<int>(report.objects.size()))
                      .arg(m_spec.namespaceName())
                      .toUpper(),
                  box),
        row++, 0, 1, 3);
    for (const PlannedObject &object : report.objects) {
        if (row > 1)
            grid->addWidget(makeLine(box), row++, 0, 1, 3);
        auto *name = new ElidedLabel(box);
        name->setText(object.name);
        auto *remark = new ElidedLabel(box);
        remark->setMuted(true);
        remark->setText(object.remark);
        grid->addWidget(new Label(Look::Body, QString(u"+ "_s + object.kind), box), row, 0);
        grid->addWidget(name, row, 1);
        grid->addWidget(remark, row++, 2);
    }
    return box;
}

} // namespace shopflow::ui
