// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/DeleteDialog.h"

#include "common/IconLabel.h"
#include "common/Label.h"
#include "common/Pill.h"
#include "stores/BatchPanel.h"
#include "stores/StoreBatch.h"
#include "stores/StoreWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

DeleteDialog::DeleteDialog(const Theme &theme, QVector<Store> stores, const Place &place, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_stores(std::move(stores)), m_title((new Label(Look::Title, {}, this))->wrapping()),
      m_question(new QWidget(this)), m_delete(new QPushButton(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title(false));
    setFixedWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 24, 26, 20);
    layout->setSpacing(14);
    buildHead(layout, place);
    buildQuestion(place);
    layout->addWidget(m_question);

    m_delete->setText(m_stores.size() == 1 ? tr("Delete Store")
                                           : tr("Delete %n Store(s)", nullptr, static_cast<int>(m_stores.size())));
    m_delete->setObjectName(u"deleteButton"_s);
    m_delete->setProperty("kind", u"destroy"_s);
    m_delete->setAutoDefault(false);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_delete);
    layout->addLayout(buttons);
    for (qsizetype i = 1; i < m_fields.size(); ++i)
        setTabOrder(m_fields.at(i - 1).first, m_fields.at(i).first);
    setTabOrder(m_fields.constLast().first, m_cancel);
    setTabOrder(m_cancel, m_delete);
    m_cancel->setFocus();
    checkWords();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(m_stores); });
}

QString DeleteDialog::title(bool asking) const
{
    if (m_stores.size() == 1)
        return (asking ? tr("Delete “%1”?") : tr("Delete “%1”")).arg(m_stores.constFirst().spec.displayTitle());
    const int count = static_cast<int>(m_stores.size());
    return asking ? tr("Delete %n store(s)?", nullptr, count) : tr("Delete %n Store(s)", nullptr, count);
}

QString DeleteDialog::phrase() const
{
    return m_stores.size() == 1
               ? m_stores.constFirst().name()
               : tr("delete %n store(s)", "words that a person types", static_cast<int>(m_stores.size()));
}

void DeleteDialog::buildHead(QVBoxLayout *layout, const Place &place)
{
    auto *icon = new IconLabel(m_theme, u"trash"_s, 44, this);
    icon->setIcon(u"trash"_s, Tone::Bad);
    icon->setDisc(true);
    m_title->setText(title(true));
    const QString where = m_stores.size() == 1
                              ? tr("Store %1 on cluster %2.").arg(m_stores.constFirst().name(), place.contextName)
                              : tr("On cluster %1.").arg(place.contextName);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget((new Label(Look::Muted, where, this))->wrapping());
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    if (place.production) {
        auto *mark = new Pill(m_theme, this);
        mark->setObjectName(u"productionMark"_s);
        mark->setState(u"warning"_s, tr("PRODUCTION", "badge of a cluster with real shops"), Tone::Bad);
        head->addWidget(mark, 0, Qt::AlignTop);
    }
    layout->addLayout(head);
}

QStringList DeleteDialog::whatGoes() const
{
    qint64 bytes = 0;
    int pods = 0;
    for (const Store &store : m_stores) {
        bytes += store.storage.used.toBytes();
        pods += static_cast<int>(store.pods.size());
    }
    const bool one = m_stores.size() == 1;
    QStringList lines{tr("Products, orders, customers and uploaded files")};
    const QString size = StoreWords::bytes(Quantity::bytes(bytes));
    lines.append(bytes == 0 ? tr("The volumes") : tr("The volumes (%1)").arg(size));
    lines.append(one ? tr("Namespace %1 with everything in it, %n pod(s) included", nullptr, pods)
                           .arg(m_stores.constFirst().namespaceName)
                     : tr("Their namespaces with everything in them, %n pod(s) included", nullptr, pods));
    lines.append(one ? tr("The admin login, in the cluster and in your keychain")
                     : tr("Their admin logins, in the cluster and in your keychain"));
    return lines;
}

void DeleteDialog::buildQuestion(const Place &place)
{
    auto *layout = new QVBoxLayout(m_question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    if (m_stores.size() > 1) {
        QVector<TaskRow> rows;
        for (const Store &store : std::as_const(m_stores))
            rows.append({store.spec.displayTitle(), TaskState::Waiting,
                         tr("%1, %2, owner %3", "a store: its name, its state, its owner")
                             .arg(store.name(), StoreWords::phaseWord(store.status.phase), store.owner)});
        auto *names = new TaskList(m_theme, m_question);
        names->setAccessibleName(tr("Stores to delete"));
        names->setMostHeight(210);
        names->setRows(rows);
        names->setMaximumHeight(210);
        layout->addWidget(names);
        layout->addSpacing(4);
    }
    layout->addWidget(new Label(Look::Medium, tr("This cannot be undone. It removes:"), m_question));
    for (const QString &line : whatGoes()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *mark = new IconLabel(m_theme, u"close"_s, 14, m_question);
        mark->setIcon(u"close"_s, Tone::Bad);
        row->addWidget(mark, 0, Qt::AlignVCenter);
        row->addWidget((new Label(Look::Body, line, m_question))->wrapping(), 1);
        layout->addLayout(row);
    }
    layout->addSpacing(6);
    if (place.production)
        addField(layout, tr("This is a production cluster. Type its name, %1:").arg(place.contextName),
                 place.contextName, u"confirmContext"_s)
            ->setAccessibleName(tr("Name of the production cluster"));
    const QString wanted = phrase();
    addField(layout, tr("Type %1 to confirm:").arg(wanted), wanted, u"confirmName"_s)
        ->setAccessibleName(m_stores.size() == 1 ? tr("Name of the store to delete") : tr("Words that confirm"));
}

QLineEdit *DeleteDialog::addField(QVBoxLayout *layout, const QString &title, const QString &wanted, const QString &name)
{
    auto *ask = (new Label(Look::Body, title, m_question))->wrapping();
    auto *field = new QLineEdit(m_question);
    ask->setBuddy(field);
    field->setObjectName(name);
    field->setPlaceholderText(wanted);
    layout->addWidget(ask);
    layout->addWidget(field);
    m_fields.append({field, wanted});
    connect(field, &QLineEdit::textChanged, this, &DeleteDialog::checkWords);
    return field;
}

void DeleteDialog::checkWords()
{
    const auto missing =
        std::find_if(m_fields.begin(), m_fields.end(), [](const auto &each) { return each.first->text() != each.second; });
    m_delete->setEnabled(missing == m_fields.end());
    m_delete->setToolTip(missing == m_fields.end() ? QString() : tr("Type “%1” first.").arg(missing->second));
}

void DeleteDialog::follow(StoreBatch &batch)
{
    auto *panel = new BatchPanel(m_theme, this);
    panel->follow(batch);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    delete column->replaceWidget(m_question, panel);
    m_question->hide();
    m_question->deleteLater();
    m_fields.clear();
    m_delete->hide();
    m_cancel->setText(tr("Close", "a dialog"));
    m_cancel->setFocus();
    const auto refresh = [this, &batch] {
        if (batch.isFinished())
            m_title->setText(batch.count(TaskState::Failed) > 0 ? tr("Not everything could be deleted")
                                                                : tr("Deleted", "title: it is done"));
    };
    m_title->setText(m_stores.size() == 1 ? tr("Deleting “%1”…").arg(m_stores.constFirst().spec.displayTitle())
                                          : tr("Deleting %n store(s)…", nullptr, static_cast<int>(m_stores.size())));
    connect(&batch, &StoreBatch::finished, this, refresh);
    refresh();
    adjustSize();
}

} // namespace shopflow::ui
