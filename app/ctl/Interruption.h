// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace shopflow::ctl {

//! Turns SIGINT and SIGTERM into a Qt signal. The handler itself only writes a byte
//! into a pipe, since next to nothing else is allowed inside one; the third in a row
//! that nobody looks at ends the program. One per process, owned by main().
class Interruption final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interruption)

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    //! Waits until \a descriptor can be read; false when somebody interrupts first.
    static bool waitForInput(int descriptor);

Q_SIGNALS:
    void requested();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace shopflow::ctl
