// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/Blueprint.h"

#include <QMap>
#include <QWidget>

namespace shopflow::ui {

class FormField;

//! The settings that a platform asks for, such as a currency: those for everybody here,
//! the others in advanced(). Follows the blueprint; keeps what was typed while the
//! platform is changed back and forth. Owned by its page.
class SettingFields final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingFields(QWidget *parent = nullptr);

    void setBlueprint(const Blueprint &blueprint);
    void write(StoreSpec &spec) const;
    //! Shows what is wrong with a field ("setting.<name>"); \a all: an untouched one too.
    void setProblem(const SpecProblem &problem, bool all);
    void clearProblems();
    //! The field of a problem; null when there is none.
    [[nodiscard]] FormField *field(const QString &problemField) const;
    //! What few people need; to be placed elsewhere by the page.
    [[nodiscard]] QWidget *advanced() const { return m_advanced; }

Q_SIGNALS:
    void edited();

private:
    QMap<QString, FormField *> m_fields;
    QMap<QString, QString> m_texts;
    QWidget *m_basic = nullptr;
    QWidget *m_advanced;
    QWidget *m_inner = nullptr; //!< of advanced()
};

} // namespace shopflow::ui
