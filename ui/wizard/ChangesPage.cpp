// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ChangesPage.h"

#include "common/Banner.h"
#include "common/ElidedLabel.h"
#include "common/Label.h"
#include "wizard/MomentGrid.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

constexpr qsizetype mostFieldsShown = 12;

QString markOf(ObjectChange::Kind kind)
{
    switch (kind) {
    case ObjectChange::Kind::Create:
        return u"+"_s;
    case ObjectChange::Kind::Update:
        return u"~"_s;
    case ObjectChange::Kind::Delete:
        return u"−"_s;
    case ObjectChange::Kind::None:
        break;
    }
    return {};
}

} // namespace

ChangesPage::ChangesPage(const Theme &theme, QWidget *parent) : WizardPage(parent), m_theme(theme)
{
    column()->addStretch(1);
}

QVBoxLayout *ChangesPage::newBody()
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

void ChangesPage::setAsking(const QString &title)
{
    m_possible = false;
    setHeading(tr("Review the change of “%1”").arg(title), tr("Nothing has been written yet."));
    auto *banner = new Banner(m_theme);
    banner->setMessage(Tone::Info, tr("Asking the cluster what would change…"),
                       tr("Rights, quota, volumes and a dry run of every object."));
    newBody()->addWidget(banner);
}

void ChangesPage::setReport(const PreflightReport &checks, const ChangeReport &changes, bool password)
{
    m_password = password;
    m_possible = changes.refusals.isEmpty() && (password || !changes.changesNothing());
    QVBoxLayout *body = newBody();
    addBanners(*body, changes);
    if (!checks.moments.isEmpty() && !changes.changesNothing())
        body->addWidget(new MomentGrid(checks.moments, m_body));
    const auto count = changes.changed().size();
    if (count > 0) {
        const QString words = tr("%n object(s) would change", nullptr, static_cast<int>(count));
        body->addSpacing(6);
        body->addWidget(new Label(Look::Section, words.toUpper(), m_body));
    }
    for (const ObjectChange &change : changes.objects) {
        if (change.kind != ObjectChange::Kind::None)
            body->addWidget(makeObject(change));
    }
}

void ChangesPage::addBanners(QVBoxLayout &into, const ChangeReport &changes)
{
    const auto add = [&](Tone tone, const QString &text, const QString &next) {
        auto *banner = new Banner(m_theme, m_body);
        banner->setMessage(tone, text, next);
        into.addWidget(banner);
    };
    for (const Error &refusal : changes.refusals)
        add(Tone::Bad, refusal.message, refusal.nextStep);
    if (m_possible && changes.changesNothing())
        add(Tone::Ok, tr("The new password of the mail server will be written; nothing else changes."), {});
    else if (changes.refusals.isEmpty() && changes.changesNothing())
        add(Tone::Info, tr("The store is like this already; nothing would change."), {});
    else if (m_possible)
        add(Tone::Ok, tr("The change can be made. The shop is away for a moment while its pods are replaced."), {});
    if (m_possible && m_password && !changes.changesNothing())
        add(Tone::Info, tr("The new password of the mail server is written with it."), {});
    for (const QString &note : changes.notes)
        add(Tone::Warning, note, {});
}

QWidget *ChangesPage::makeObject(const ObjectChange &change)
{
    auto *box = new QWidget(m_body);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    int row = 0;
    grid->addWidget(new Label(Look::Medium, QString(markOf(change.kind) + u' ' + change.object), box), row++, 0, 1, 2);
    const auto addRow = [&](const QString &left, const QString &right) {
        auto *path = new ElidedLabel(box);
        path->setMuted(true);
        path->setText(left);
        auto *value = new ElidedLabel(box);
        value->setText(right);
        grid->addWidget(path, row, 0);
        grid->addWidget(value, row++, 1);
    };
    for (const FieldChange &field : change.fields.mid(0, mostFieldsShown)) {
        const QString nothing = tr("nothing", "a value that is not there");
        addRow(field.path, tr("%1 → %2", "a value before and after")
                               .arg(field.from.isEmpty() ? nothing : field.from, field.to.isEmpty() ? nothing : field.to));
    }
    if (change.fields.size() > mostFieldsShown)
        addRow(tr("and %n more", nullptr, static_cast<int>(change.fields.size() - mostFieldsShown)), {});
    for (const FieldConflict &conflict : change.conflicts)
        addRow(conflict.path, tr("set by “%1”", "another program").arg(conflict.manager));
    return box;
}

} // namespace shopflow::ui
