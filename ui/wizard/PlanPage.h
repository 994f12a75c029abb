// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"
#include "common/Theme.h"
#include "stores/Blueprint.h"
#include "stores/ConsoleSettings.h"
#include "wizard/WizardPage.h"

#include <QMap>

class QButtonGroup;
class QCheckBox;

namespace shopflow::ui {

class ChoiceCard;
class FormField;
class ImageFields;
class Label;
class MailFields;
class PlanChoice;
class SettingFields;

//! The second page: how big, how reached, what is in it, how it sends mail. Its cards
//! and fields follow the blueprint of the chosen platform.
class PlanPage final : public WizardPage
{
    Q_OBJECT

public:
    PlanPage(const Theme &theme, QWidget *parent = nullptr);

    void setBlueprint(const Blueprint *blueprint);
    //! Shows the choices of a store that exists: what only a new one can be told goes.
    void setExisting(const StoreSpec &spec);
    //! What new stores of this cluster get when nobody says otherwise.
    void setShared(const ConsoleSettings &settings);
    //! For the e-mail's hint.
    void setStoreName(const QString &name);

    //! What the mail server's password is to be; empty: none, or as it is.
    [[nodiscard]] Secret mailPassword() const;
    [[nodiscard]] QVector<SpecProblem> mailPasswordProblems() const;
    void forgetMailPassword();
    //! What the shared settings may give the store.
    [[nodiscard]] ConsoleSettings::Defaults defaults() const;

    void write(StoreSpec &spec) const override;
    void showProblems(const QVector<SpecProblem> &problems, bool all) override;
    [[nodiscard]] bool hasField(const QString &field) const override;
    void focusField(const QString &field) override;
    void enter() override;

private:
    void buildExposures();
    void buildContents();
    void buildMail();
    void buildImages();
    void updateVisibility();
    void showWhole(QWidget *widget);
    [[nodiscard]] FormField *fieldOf(const QString &problemField) const;
    [[nodiscard]] Exposure exposure() const;

    const Theme &m_theme;
    const Blueprint *m_blueprint = nullptr;
    QString m_storeName;
    PlanChoice *m_plan;
    QButtonGroup *m_exposures;
    QMap<int, ChoiceCard *> m_exposureCards;
    FormField *m_host = nullptr;
    QCheckBox *m_tls = nullptr;
    FormField *m_email = nullptr;
    Label *m_content = nullptr; //!< the heading above what only a new store is told
    QCheckBox *m_samples = nullptr;
    SettingFields *m_settings = nullptr;
    Label *m_mailTitle = nullptr;
    MailFields *m_mail = nullptr;
    bool m_existing = false;
    ImageFields *m_images = nullptr;
};

} // namespace shopflow::ui
