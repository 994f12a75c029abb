// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "common/Theme.h"
#include "session/ConnectionStatus.h"
#include "stores/Blueprint.h"
#include "stores/Store.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace shopflow::ui {

class AddressPanel;
class Banner;
class ComponentsPanel;
class Label;
class LoginKeeper;
class LoginPanel;
class MailPanel;
class ProgressTimeline;
class QuotaPanel;
class SecretClipboard;

//! One store at a glance, from left to right: what is happening, how to get in,
//! what it costs and what happens next. Owned by the details pane.
class OverviewTab final : public QScrollArea
{
    Q_OBJECT

public:
    OverviewTab(const Theme &theme, const Clock &clock, const BlueprintCatalog &catalog, LoginKeeper &keeper,
                SecretClipboard &clipboard, QWidget *parent = nullptr);
    void setStore(const Store &store, const ConnectionStatus &connection);

Q_SIGNALS:
    void openRequested(const QString &endpointKind);
    void testMailRequested();
    void changeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *addColumn(QWidget *body, const QString &surface);
    //! Three columns, or two with the third below the second.
    void arrange(bool narrow);
    //! Beside the mail server they would be below the edge of the window.
    void showComponents();
    Label *addSection(QVBoxLayout *column, const QString &title, QWidget *widget);

    void setMail(const Store &store, const ConnectionStatus &connection);

    const BlueprintCatalog &m_catalog;
    QGridLayout *m_grid = nullptr;
    QVector<QWidget *> m_columns;
    bool m_narrow = false;
    bool m_mails = false; //!< the store is one that sends mails
    Banner *m_cause;
    ProgressTimeline *m_timeline;
    Label *m_removal; //!< instead of the timeline while the store is deleted
    AddressPanel *m_addresses;
    LoginPanel *m_login;
    Label *m_mailTitle;
    MailPanel *m_mail;
    Label *m_componentsTitle = nullptr;
    ComponentsPanel *m_components;
    Label *m_asideTitle = nullptr;
    ComponentsPanel *m_componentsAside; //!< in the third column
    QuotaPanel *m_quota;
    Label *m_next;
    Label *m_facts;
};

} // namespace shopflow::ui
