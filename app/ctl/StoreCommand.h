// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"

#include "stores/StoreDirectory.h"

#include <QTimer>

namespace shopflow::ctl {

//! A command about one store that exists: finds it, then onStore() goes on with its
//! live directory. Everything that keeps it from being found ends the command.
class StoreCommand : public Command
{
    Q_OBJECT

public:
    [[nodiscard]] Arguments arguments() const override { return {QStringLiteral("NAME"), 1, 1}; }
    void read(Options &options) override { m_storeName = options.argument(0); }

protected:
    void start() override;
    //! The store as it is now; called once. directory() and client() live on.
    virtual void onStore(const Store &store) = 0;
    //! True: the verdict matters, so facts that arrive later than the first list
    //! (events, setup logs) are waited for a moment.
    [[nodiscard]] virtual bool needsVerdict() const { return false; }

    [[nodiscard]] const QString &storeName() const { return m_storeName; }
    [[nodiscard]] StoreDirectory &directory() const { return *m_directory; }
    [[nodiscard]] kube::ApiClient &client() const { return *m_client; }
    //! Ends the command when the pods of \a store may not be read: none would be a lie.
    [[nodiscard]] bool requirePods(const Store &store);
    //! The platform's description; null ends nothing, see requireBlueprint().
    [[nodiscard]] const Blueprint *requireBlueprint(const Store &store);

private:
    void watch();
    void look();
    void giveUp();
    [[nodiscard]] Error nothingReadable(const Error &reason) const;

    QString m_storeName;
    kube::ApiClient *m_client = nullptr;
    StoreDirectory *m_directory = nullptr;
    QTimer m_patience;
    QTimer m_settle;
    bool m_mayReadNamespace = true;
    bool m_found = false;
};

} // namespace shopflow::ctl
