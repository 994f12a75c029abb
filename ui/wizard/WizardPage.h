// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/StoreSpec.h"

#include <QScrollArea>

class QVBoxLayout;

namespace shopflow::ui {

class Label;

//! A page of the New Store dialog: a heading, a sentence and a column that
//! scrolls when it must. Owned by the dialog.
class WizardPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WizardPage(QWidget *parent = nullptr);

    void setHeading(const QString &title, const QString &sentence);
    //! Writes the page's fields into \a spec.
    virtual void write(StoreSpec &spec) const { Q_UNUSED(spec) }
    //! Shows the problems of this page's fields; \a all: of untouched ones too.
    virtual void showProblems(const QVector<SpecProblem> &problems, bool all);
    //! Whether \a field is one of this page.
    [[nodiscard]] virtual bool hasField(const QString &field) const;
    virtual void focusField(const QString &field) { Q_UNUSED(field) }
    //! The page has been made the current one.
    virtual void enter() {}

Q_SIGNALS:
    void edited();

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    Label *addSection(const QString &title);

private:
    Label *m_title;
    Label *m_sentence;
    QVBoxLayout *m_column;
};

} // namespace shopflow::ui
