// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"
#include "provisioning/RunStatus.h"
#include "stores/ConsoleSettings.h"
#include "stores/StoreDirectory.h"

#include <QObject>
#include <QTimer>

namespace shopflow {

//! A create, an update or a repair under our eyes: eight steps, one end. Nothing in it
//! is needed for the store to converge once all is written: it may be dropped at any
//! moment. Lives on the directory's thread; owned by the session or a command.
class StoreRun : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreRun)

public:
    struct Options {
        bool wait = true;
        std::chrono::milliseconds timeout{std::chrono::minutes(15)};
        Secret mailPassword; //!< written when the spec has a mail server; may be empty
        ConsoleSettings::Defaults defaults; //!< of a create: what the shared settings may fill in
    };
    ~StoreRun() override;
    void start();
    [[nodiscard]] const RunStatus &status() const { return m_status; }
    //! False: refused before anything was written.
    [[nodiscard]] bool hasWritten() const { return m_hasWritten; }

Q_SIGNALS:
    //! Any step changed.
    void changed(const shopflow::RunStatus &status);
    //! Once; see RunStatus::error.
    void finished(const shopflow::RunStatus &status);

protected:
    //! \a again: the words for the same command once more ("run the same create").
    StoreRun(StoreDirectory &directory, const QString &storeName, Options options, const QString &again, QObject *parent);
    virtual void begin() = 0;

    void setStep(ProvisionStep step, StepState state, const QString &detail);
    void setPurpose(RunStatus::Purpose purpose) { m_status.purpose = purpose; }
    //! Tells what was done.
    void addDeed(const QString &sentence);
    //! From now on something may have been written.
    void noteWritten(bool written = true) { m_hasWritten = written; }
    void finish(std::optional<Error> error);
    [[nodiscard]] StoreDirectory &directory() const { return m_directory; }
    [[nodiscard]] const Options &options() const { return m_options; }

private:
    StoreDirectory &m_directory;
    Options m_options;
    RunStatus m_status;
    QTimer m_deadline;
    bool m_hasWritten = false;
};

} // namespace shopflow
