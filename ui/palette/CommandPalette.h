// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "palette/PaletteEntry.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace shopflow::ui {

class Label;
class PaletteFilter;

//! Finds an action, a store or a cluster by a few letters and does it. For the keyboard
//! alone: letters filter, arrows choose, Enter does, Escape closes. Deletes itself.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const Theme &theme, QVector<PaletteEntry> entries, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const Theme &theme);
    void setPattern(const QString &pattern);
    void step(int rows);
    void runCurrent();
    void updateNote();

    const Theme &m_theme;
    PaletteFilter *m_filter;
    QLineEdit *m_field;
    QListView *m_list;
    Label *m_note;
};

} // namespace shopflow::ui
