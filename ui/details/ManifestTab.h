// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "common/Theme.h"
#include "provisioning/ManifestReport.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QTableView;

namespace shopflow {
struct Store;
}

namespace shopflow::ui {

class Label;
class ManifestModel;
class SessionLink;

//! What was applied of the selected store beside what the cluster holds, one object at a
//! time. Asks only while it can be seen. Owned by the details pane.
class ManifestTab final : public QWidget
{
    Q_OBJECT

public:
    ManifestTab(const Theme &theme, SessionLink &link, QWidget *parent = nullptr);
    //! Null: none is selected.
    void setStore(const Store *store);
    [[nodiscard]] ManifestModel &model() const { return *m_model; }
    //! What is said above the objects.
    [[nodiscard]] QString words() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void readWanted();
    void setReport(const ManifestReport &report);
    void showObject(int index);
    void copy();
    [[nodiscard]] static QString stateWords(const ManifestObject &object);

    const Theme &m_theme;
    SessionLink &m_link;
    QString m_storeName;
    QString m_asked; //!< the store whose manifest was asked for
    ManifestReport m_report;
    ManifestModel *m_model;
    QListWidget *m_objects;
    QTableView *m_lines;
    Label *m_words;
    QPushButton *m_again;
    QPushButton *m_copy;
};

} // namespace shopflow::ui
