// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/ConsoleSettings.h"

#include <QMap>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace shopflow {
struct BlueprintComponent;
}

namespace shopflow::ui {

class FormField;
class Label;

//! What new stores get when nobody says otherwise: their plan, and the image of each
//! component of each platform. Shows what is recorded for platforms it does not know
//! too, so that it can be taken out. Owned by its page.
class NewStoreFields final : public QWidget
{
    Q_OBJECT

public:
    explicit NewStoreFields(const BlueprintCatalog &catalog, QWidget *parent = nullptr);
    void setSettings(const ConsoleSettings &settings);
    void write(ConsoleSettings &settings) const;
    //! False when no field of ours is meant.
    bool setProblem(const SpecProblem &problem);
    void clearProblems();

Q_SIGNALS:
    void edited();

private:
    void buildPlans(QVBoxLayout &into);
    void buildImages(QVBoxLayout &into);
    FormField *makeField(const QString &key, const QString &title, const BlueprintComponent *component);
    void showUnknown(const QMap<QString, QString> &images);

    const BlueprintCatalog &m_catalog;
    QStringList m_planNames; //!< from the smallest on
    QString m_recorded;      //!< empty stands for the smallest, and stays empty
    QButtonGroup *m_plans;
    Label *m_planProblem;
    QMap<QString, FormField *> m_images; //!< by "<platform>.<component>"
    QVBoxLayout *m_unknown = nullptr;
    QStringList m_unknownKeys;
};

} // namespace shopflow::ui
