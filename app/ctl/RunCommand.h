// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"
#include "ConnectionNews.h"
#include "SpecOptions.h"
#include "StepPrinter.h"

#include "provisioning/StoreRun.h"

#include <QTimer>
#include <memory>

namespace shopflow::ctl {

//! A command that writes a store and waits for it (create, update, repair): shows the
//! steps, lets nobody interrupt it half-way through the objects, and ends with the store.
class RunCommand : public Command
{
    Q_OBJECT

public:
    [[nodiscard]] Arguments arguments() const override { return {QStringLiteral("NAME"), 1, 1}; }
    void interrupt() override;

protected:
    //! --no-wait and --timeout.
    static QList<QCommandLineOption> waitOptions();
    void readWaitOptions(Options &options);
    //! Lets the settings that consoles share fill in what \a wanted leaves open.
    void takeDefaults(const SpecOptions &wanted);
    //! Reads the password that \a wanted names; false when that failed the command.
    bool takeMailPassword(const SpecOptions &wanted);
    [[nodiscard]] const StoreRun::Options &runOptions() const { return m_runOptions; }

    //! Refuses in read-only mode; true when it did.
    bool refusedReadOnly(const QString &what);
    //! The live look at the one store that the run is about.
    StoreDirectory &openDirectory(const QString &storeName);
    //! Starts \a run, a child of ours, and ends with it.
    void follow(StoreRun *run);
    [[nodiscard]] QString interruptionHint() const override;
    //! The last lines for people after success.
    virtual void printEnd(const Store &store);

private:
    void onFinished(const RunStatus &status);
    void conclude();
    [[nodiscard]] bool isApplying() const;

    StoreRun::Options m_runOptions;
    QString m_storeName;
    StoreDirectory *m_directory = nullptr;
    StoreRun *m_run = nullptr;
    ConnectionNews *m_news = nullptr;
    std::unique_ptr<StepPrinter> m_printer;
    QTimer m_lastLook;
    bool m_interrupted = false;
    bool m_clearing = false; //!< interrupted, and what the check made is taken away
};

} // namespace shopflow::ctl
