// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"

#include <QObject>
#include <QTimer>

namespace shopflow::ui {

//! Puts passwords on the clipboard, marked so that clipboard managers leave them
//! alone, and takes them away after half a minute or at the end, if what is there
//! is still ours. One per program, owned by the composition root. GUI thread.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    static constexpr int seconds = 30;

    void copy(const Secret &secret);
    //! Ordinary text: an address, a name.
    void copyText(const QString &text);
    void clearIfOurs();
    //! For tests: the time until the clipboard is cleared.
    void setLifetime(int milliseconds) { m_timer.setInterval(milliseconds); }

private:
    QTimer m_timer;
    QByteArray m_digest; //!< SHA-256 of what was put there, never the text itself
};

} // namespace shopflow::ui
