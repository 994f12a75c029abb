// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/StoreSpec.h"

#include <QMap>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace shopflow {
struct Blueprint;
struct BlueprintComponent;
} // namespace shopflow

namespace shopflow::ui {

class FormField;

//! The image references of a store: those without a default in sight, the others,
//! the storage class and what else is rarely needed behind a button. Follows the blueprint; keeps what was
//! typed while the platform is changed back and forth.
class ImageFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ImageFields(QWidget *parent = nullptr);

    void setBlueprint(const Blueprint &blueprint);
    void write(StoreSpec &spec) const;
    //! Fills in what a store that exists has; its volumes keep their class.
    void setExisting(const StoreSpec &spec);
    //! What an empty field stands for: "<platform>.<component>" -> reference, which all
    //! consoles share.
    void setShared(const QMap<QString, QString> &images);
    //! The problem of one component's image, or of the first field.
    void setProblem(const SpecProblem &problem, bool all);
    void clearProblems();
    void focusFirst();
    void setAdvancedShown(bool shown);
    //! Something else that few people need, shown with the rest of it.
    void setOther(QWidget *widget);

Q_SIGNALS:
    void edited();

private:
    FormField *addField(const BlueprintComponent &component, QVBoxLayout &into);

    QMap<QString, FormField *> m_fields;
    QMap<QString, QString> m_texts;
    QMap<QString, QString> m_shared;
    QString m_platform;
    FormField *m_storageClass;
    QWidget *m_required = nullptr;
    QWidget *m_advanced = nullptr;
    QWidget *m_other = nullptr;
    QPushButton *m_more;
    bool m_shown = false;
    bool m_existing = false;
};

} // namespace shopflow::ui
