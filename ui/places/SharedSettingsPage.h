// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cluster/CoreWords.h"
#include "operations/ConsoleSettingsStore.h"
#include "places/PlacePage.h"
#include "session/ConnectionStatus.h"

#include <optional>

class QPushButton;

namespace shopflow::ui {

class Banner;
class FormField;
class MailFields;
class NewStoreFields;
class SessionLink;

//! What all consoles of a cluster share: addresses, and plan, images and mail server of
//! new stores. Reads them when somebody looks, writes them on Save only, and tells who
//! was faster.
class SharedSettingsPage final : public PlacePage
{
    Q_OBJECT

public:
    SharedSettingsPage(const Theme &theme, const BlueprintCatalog &catalog, SessionLink &link, QWidget *parent = nullptr);
    //! Reads them again, unless somebody has begun to change them.
    void look();
    //! Another cluster may answer now.
    void forget();
    [[nodiscard]] bool isChanged() const;

private:
    enum class Work { Nothing, Reading, Saving };
    void build();
    void buildAddresses(QVBoxLayout &into);
    void buildNewStores(QVBoxLayout &into);
    void buildMail(QVBoxLayout &into);
    void buildButtons();
    void showBanner();
    [[nodiscard]] ConsoleSettingsStore::Record wanted() const;
    void onRead(const ConsoleSettingsStore::Record &record);
    void onFailed(const Error &error);
    void fill();
    void check(bool all);
    void focusProblem();
    void save(bool force);
    void refresh();

    const BlueprintCatalog &m_catalog;
    SessionLink &m_link;
    CoreWords m_words;
    std::optional<ConsoleSettingsStore::Record> m_record; //!< as last read
    QString m_readOnly; //!< why nothing can be saved
    Work m_work = Work::Nothing;
    bool m_valid = true;
    bool m_force = false; //!< what the banner's button would do
    Banner *m_banner = nullptr;
    QWidget *m_form = nullptr;
    QMap<QString, FormField *> m_fields; //!< by the names of problems
    NewStoreFields *m_newStores = nullptr;
    MailFields *m_mail = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace shopflow::ui
