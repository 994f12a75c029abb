// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

namespace shopflow::ctl {

//! Where a command's words go: results to stdout, progress and warnings to stderr.
//! JSON is one document a line. Foreign text may hold anything, so control
//! characters never reach a terminal. A reader of stdout that has left is no failure:
//! what is still to be said is dropped. Lives as long as main().
class Output
{
public:
    enum class Format { Table, Json };
    enum class Tone { Good, Warning, Bad, Faint, Strong };

    void setFormat(Format format) { m_format = format; }
    [[nodiscard]] bool isJson() const { return m_format == Format::Json; }
    //! Colour is used where a stream is a terminal, unless \a wanted is false.
    void setColour(bool wanted);

    //! \a text in the colour of \a tone where the stream it is written to has colour.
    [[nodiscard]] static QString toned(const QString &text, Tone tone);

    //! One line of a result.
    void line(const QString &text);
    //! Rows below a header, columns aligned.
    void table(const QStringList &header, const QVector<QStringList> &rows);
    //! One row below those that \a widths remembers; a wider cell widens its column.
    void row(const QStringList &cells, QVector<qsizetype> &widths);
    //! At least \a least for each column.
    [[nodiscard]] static QVector<qsizetype> widthsOf(const QVector<QStringList> &rows, QVector<qsizetype> least);
    void header(const QStringList &titles, QVector<qsizetype> &widths);
    void json(const QJsonObject &object);
    void json(const QJsonArray &array);
    //! A document for other programs, as it is.
    void document(const QByteArray &bytes);
    //! One line of progress, or a warning.
    void note(const QString &text);
    //! The reason of a failure: its own line comes last on stderr.
    void error(const Error &error);
    //! Without a line break: a question to the person at the terminal.
    void ask(const QString &question);

private:
    void write(int descriptor, const QByteArray &bytes);

    Format m_format = Format::Table;
    bool m_colourOut = false;
    bool m_colourErr = false;
    bool m_readerLeft = false;
};

} // namespace shopflow::ctl
