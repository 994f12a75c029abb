// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace shopflow::ctl {

//! Tells when nobody reads stdout any more ("| head -1"). Without it a command that
//! waits would notice only when it has something to write. One per process, owned by
//! main().
class ReaderWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderWatch)

public:
    explicit ReaderWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void readerLeft();
};

} // namespace shopflow::ctl
