// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/CommandPalette.h"

#include "common/AccessibleParts.h"
#include "common/Label.h"
#include "palette/PaletteDelegate.h"
#include "palette/PaletteFilter.h"
#include "palette/PaletteModel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {
constexpr int rowsInSight = 9;
} // namespace

CommandPalette::CommandPalette(const Theme &theme, QVector<PaletteEntry> entries, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_theme(theme),
      m_filter(new PaletteFilter(*new PaletteModel(std::move(entries), this), this)), m_field(new QLineEdit(this)),
      m_list(new QListView(this)), m_note(new Label(Look::Small, {}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commandPaletteDialog"_s);
    setWindowTitle(tr("Command Palette"));
    setModal(true);
    build(theme);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::setPattern);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::updateNote);
    setPattern({});
    if (const QWidget *window = parent ? parent->window() : nullptr) {
        const QPoint top = window->mapToGlobal(QPoint((window->width() - width()) / 2, 90));
        move(top);
    }
}

void CommandPalette::build(const Theme &theme)
{
    setFixedWidth(640);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Letters of an action, a store or a cluster"));
    m_field->setPlaceholderText(tr("Type an action, a store or a cluster…"));
    m_field->addAction(theme.icon(u"search"_s, Role::Muted), QLineEdit::LeadingPosition);
    AccessibleParts::nameButtons(*m_field, m_field->accessibleName());
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new PaletteDelegate(theme, *m_filter, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    // Keys go to the field; the list follows them.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(PaletteDelegate::rowHeight * rowsInSight);
    m_note->setContentsMargins(18, 6, 18, 8);
    m_note->setWordWrap(true);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->addWidget(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    m_field->setFocus();
}

void CommandPalette::setPattern(const QString &pattern)
{
    m_filter->setPattern(pattern);
    m_list->setCurrentIndex(m_filter->index(0, 0));
    m_list->scrollToTop();
    updateNote();
}

void CommandPalette::updateNote()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        m_note->setText(tr("Nothing has these letters in this order."));
        return;
    }
    const PaletteEntry &entry = m_filter->entryAt(current);
    m_note->setText(entry.reason.isEmpty() ? tr("Enter does it, Escape closes.") : entry.reason);
    // The list has no focus, so that the field says which entry is chosen.
    m_field->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::step(int rows)
{
    const int count = m_filter->rowCount();
    if (count == 0)
        return;
    const int from = m_list->currentIndex().row();
    const bool around = qAbs(rows) == 1;
    const int to = around ? (from + rows + count) % count : qBound(0, from + rows, count - 1);
    m_list->setCurrentIndex(m_filter->index(to, 0));
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(rowsInSight - 1);
        return true;
    case Qt::Key_PageUp:
        step(1 - rowsInSight);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return QDialog::eventFilter(object, event);
    }
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_filter->entryAt(current).reason.isEmpty())
        return;
    // Later, when this dialog is gone: what follows may open another one.
    QTimer::singleShot(0, parentWidget(), m_filter->entryAt(current).run);
    close();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(Role::Line));
    painter.setBrush(m_theme.color(Role::Panel));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace shopflow::ui
