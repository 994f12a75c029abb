// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QPointer>
#include <QWidget>

namespace shopflow::ui {

class Label;
class StoreBatch;
class TaskList;

//! Shows how far a StoreBatch is: one line of words and a row for each store.
class BatchPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchPanel(const Theme &theme, QWidget *parent = nullptr);
    void follow(StoreBatch &batch);
    [[nodiscard]] TaskList &list() const { return *m_list; }

private:
    void refresh();

    QPointer<StoreBatch> m_batch;
    Label *m_summary;
    Label *m_hint;
    TaskList *m_list;
};

} // namespace shopflow::ui
