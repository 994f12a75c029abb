// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace shopflow::kube {

//! What a file, a pipe or a device holds, read with a limit of size and time, so
//! that no path can keep a program waiting or fill its memory. A value; any thread.
class BoundedFile
{
public:
    //! Reads \a path up to its end. Pipes (`<(...)` of a shell) are read too when
    //! their writer is done within \a milliseconds; more than \a largest bytes are a problem.
    static BoundedFile read(const QString &path, qint64 largest = 32 * 1024 * 1024, int milliseconds = 3000);
    //! As read(), for what a kubeconfig names: certificates, keys, tokens.
    static BoundedFile readCredential(const QString &path, int milliseconds = 1000)
    {
        return read(path, 1024 * 1024, milliseconds);
    }

    const QByteArray &bytes() const { return m_bytes; }
    //! Why there are no bytes, as the end of a sentence; empty when all went well.
    const QString &problem() const { return m_problem; }
    //! Whether there is surely no such file; one that may not be looked for may exist.
    bool missing() const { return m_missing; }

private:
    QByteArray m_bytes;
    QString m_problem;
    bool m_missing = false;
};

} // namespace shopflow::kube
