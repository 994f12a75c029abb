// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "stores/Blueprint.h"

#include <QMap>
#include <QWidget>

class QButtonGroup;
class QDoubleSpinBox;

namespace shopflow::ui {

class ChoiceCard;
class Label;

//! The sizes a store can have, as cards with their numbers, and own numbers for the
//! last one. Owned by its page.
class PlanChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanChoice(const Theme &theme, QWidget *parent = nullptr);

    void setBlueprint(const Blueprint &blueprint);
    void setExisting(const StoreSpec &spec);
    //! The choice as long as nobody has made one.
    void suggest(const QString &plan);
    void write(StoreSpec &spec) const;
    //! Empty: fine.
    void setProblem(const QString &problem);
    [[nodiscard]] bool isCustom() const { return plan() == u"custom"; }
    //! The chosen card, or the first of one's own numbers when \a numbers.
    void focusChoice(bool numbers);

Q_SIGNALS:
    void edited();

private:
    void buildNumbers();
    [[nodiscard]] QString plan() const;

    QButtonGroup *m_plans;
    QMap<QString, ChoiceCard *> m_cards;
    QWidget *m_custom;
    QDoubleSpinBox *m_cpu = nullptr;
    QDoubleSpinBox *m_memory = nullptr;
    QDoubleSpinBox *m_storage = nullptr;
    Label *m_problem;
    bool m_chosen = false; //!< by a person
};

} // namespace shopflow::ui
