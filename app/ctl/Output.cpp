// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Output.h"

#include "ExitCode.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

namespace {

// Tones travel inside text as private-use characters, so that everything else that
// looks like a terminal sequence can be taken out on the way.
constexpr char16_t firstTone = 0xE000;
constexpr char16_t endOfTone = 0xE00F;
constexpr std::array sequences{"\033[32m"_L1, "\033[33m"_L1, "\033[31m"_L1, "\033[2m"_L1, "\033[1m"_L1};

bool isToneMark(QChar c)
{
    return c.unicode() >= firstTone && c.unicode() <= endOfTone;
}

QString forStream(const QString &text, bool colour)
{
    QString result;
    result.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (isToneMark(c)) {
            const size_t tone = c.unicode() - firstTone;
            if (colour)
                result += tone < sequences.size() ? sequences.at(tone) : "\033[0m"_L1;
        } else if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') {
            result += u'\uFFFD';
        } else {
            result += c;
        }
    }
    return result;
}

qsizetype widthOf(const QString &cell)
{
    return std::count_if(cell.begin(), cell.end(), [](QChar c) { return !isToneMark(c) && !c.isLowSurrogate(); });
}

QString inOneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

QString Output::toned(const QString &text, Tone tone)
{
    return text.isEmpty() ? text : QChar(char16_t(firstTone + int(tone))) + text + QChar(endOfTone);
}

void Output::setColour(bool wanted)
{
    m_colourOut = wanted && isatty(STDOUT_FILENO) == 1;
    m_colourErr = wanted && isatty(STDERR_FILENO) == 1;
}

void Output::write(int descriptor, const QByteArray &bytes)
{
    if (descriptor == STDOUT_FILENO && m_readerLeft)
        return;
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (count > 0) {
            done += count;
        } else if (errno == EPIPE) {
            // Nobody reads any more ("| head"), which must not end what is half done.
            m_readerLeft = m_readerLeft || descriptor == STDOUT_FILENO;
            return;
        } else if (errno != EINTR && errno != EAGAIN) {
            if (descriptor == STDOUT_FILENO)
                QCoreApplication::exit(OperationFailed);
            return;
        }
    }
}

void Output::line(const QString &text)
{
    write(STDOUT_FILENO, forStream(text + u'\n', m_colourOut).toUtf8());
}

void Output::row(const QStringList &cells, QVector<qsizetype> &widths)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i >= widths.size())
            widths.append(0);
        widths[i] = std::max(widths.at(i), widthOf(cells.at(i)));
        text += cells.at(i);
        if (i + 1 < cells.size())
            text += QString(widths.at(i) - widthOf(cells.at(i)) + 3, u' ');
    }
    line(text);
}

QVector<qsizetype> Output::widthsOf(const QVector<QStringList> &rows, QVector<qsizetype> least)
{
    for (const QStringList &each : rows) {
        for (qsizetype i = 0; i < each.size() && i < least.size(); ++i)
            least[i] = std::max(least.at(i), widthOf(each.at(i)));
    }
    return least;
}

void Output::header(const QStringList &titles, QVector<qsizetype> &widths)
{
    QStringList cells;
    for (const QString &title : titles)
        cells.append(toned(title, Tone::Strong));
    row(cells, widths);
}

void Output::table(const QStringList &titles, const QVector<QStringList> &rows)
{
    QVector<qsizetype> widths = widthsOf(rows, QVector<qsizetype>(titles.size(), 0));
    header(titles, widths);
    for (const QStringList &each : rows)
        row(each, widths);
}

void Output::json(const QJsonObject &object)
{
    line(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Output::json(const QJsonArray &array)
{
    line(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

void Output::document(const QByteArray &bytes)
{
    write(STDOUT_FILENO, bytes);
}

void Output::note(const QString &text)
{
    write(STDERR_FILENO, forStream(text + u'\n', m_colourErr).toUtf8());
}

void Output::error(const Error &error)
{
    if (isJson()) {
        json(QJsonObject{{u"error"_s, QJsonObject{{u"kind"_s, toString(error.kind)},
                                                  {u"message"_s, error.message},
                                                  {u"detail"_s, error.detail},
                                                  {u"nextStep"_s, error.nextStep}}}});
    }
    // What the sentence says already is not said twice.
    if (!error.detail.isEmpty() && !error.message.contains(error.detail.trimmed()))
        note(toned(error.detail.trimmed(), Tone::Faint));
    QString reason = inOneLine(error.message);
    if (!error.nextStep.isEmpty())
        reason += u' ' + inOneLine(error.nextStep);
    note(toned(u"error:"_s, Tone::Bad) + u' ' + reason);
}

void Output::ask(const QString &question)
{
    write(STDERR_FILENO, forStream(question, m_colourErr).toUtf8());
}

} // namespace shopflow::ctl
