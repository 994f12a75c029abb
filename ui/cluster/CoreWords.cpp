// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/CoreWords.h"

#include "stores/BlueprintWords.h"
#include "stores/StoreWords.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {
//! Patterns of fewer letters would match anything.
constexpr qsizetype leastLetters = 8;

qsizetype letters(const QStringList &literals)
{
    return std::accumulate(literals.begin(), literals.end(), qsizetype(0),
                           [](qsizetype sum, const QString &literal) { return sum + literal.size(); });
}

//! \a text with every match of \a amount as \a words say it.
QString reworded(const QString &text, const QRegularExpression &amount, QString (*words)(const Quantity &))
{
    QString result;
    qsizetype from = 0;
    for (auto matches = amount.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(from, match.capturedStart() - from) + words(Quantity::of(match.captured()));
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

//! Amounts that the core writes as Kubernetes does, as the window says them. What is part
//! of a word or of what a server said ("limits.cpu=1500m") is no amount of ours.
QString amountsOf(const QString &text)
{
    static const QRegularExpression bytes(u"(?<![\\w.=/:-])\\d+[KMGT]i(?![\\w=/-])"_s);
    static const QRegularExpression cpu(u"(?<![\\w.=/-])\\d+m(?=( of \\d+m?)? CPU\\b)"_s);
    QString result = text;
    // Few texts have one, and all of them come with every news of a cluster.
    const auto has = [&text](QLatin1StringView unit) { return text.contains(unit); };
    if (has("Mi"_L1) || has("Gi"_L1) || has("Ki"_L1) || has("Ti"_L1))
        result = reworded(result, bytes, &StoreWords::bytes);
    return result.contains(" CPU"_L1) ? reworded(result, cpu, &StoreWords::cpu) : result;
}
} // namespace

CoreWords::CoreWords()
{
    QFile list(u":/i18n/core.txt"_s);
    if (!list.open(QIODevice::ReadOnly))
        return;
    static const QRegularExpression place(u"%(\\d)"_s);
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        Pattern pattern;
        pattern.translation = whole(line);
        if (pattern.translation == line || !line.contains(u'%'))
            continue;
        qsizetype from = 0;
        for (auto matches = place.globalMatch(line); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            pattern.literals.append(line.mid(from, match.capturedStart() - from));
            pattern.places.append(match.captured(1).toInt());
            from = match.capturedEnd();
        }
        pattern.literals.append(line.mid(from));
        if (letters(pattern.literals) >= leastLetters)
            m_patterns.append(pattern);
    }
    std::stable_sort(m_patterns.begin(), m_patterns.end(), [](const Pattern &one, const Pattern &other) {
        return letters(one.literals) > letters(other.literals);
    });
}

QString CoreWords::whole(const QString &text)
{
    const QString found = QCoreApplication::translate("shopflow::ui::CoreWords", text.toUtf8().constData());
    return found == text ? BlueprintWords::of(text) : found;
}

QString CoreWords::filled(const Pattern &pattern, const QString &text) const
{
    if (!text.startsWith(pattern.literals.first()) || !text.endsWith(pattern.literals.last()))
        return {};
    QHash<int, QString> values;
    qsizetype at = pattern.literals.first().size();
    const qsizetype end = text.size() - pattern.literals.last().size();
    for (qsizetype i = 0; i < pattern.places.size(); ++i) {
        const bool last = i + 1 == pattern.places.size();
        const qsizetype next = last ? end : text.indexOf(pattern.literals.at(i + 1), at);
        if (next < at || next > end)
            return {};
        const QString value = text.mid(at, next - at);
        // Only the end of a sentence takes in what others say.
        if (!last && value.contains(u". "_s))
            return {};
        // A part of a sentence would take in all the rest.
        if (last && pattern.literals.last().isEmpty() && value.contains(u' '))
            return {};
        values.insert(pattern.places.at(i), value);
        at = next + pattern.literals.at(i + 1).size();
    }
    QString result;
    for (qsizetype i = 0; i < pattern.translation.size(); ++i) {
        const QChar letter = pattern.translation.at(i);
        const bool place =
            letter == u'%' && i + 1 < pattern.translation.size() && pattern.translation.at(i + 1).isDigit();
        result += place ? sentence(values.value(pattern.translation.at(++i).digitValue())) : QString(letter);
    }
    return result;
}

QString CoreWords::of(const QString &text) const
{
    return sentence(amountsOf(text));
}

QString CoreWords::sentence(const QString &text) const
{
    const QString found = text.isEmpty() ? text : whole(text);
    if (found != text || m_patterns.isEmpty())
        return found;
    const auto known = m_remembered.constFind(text);
    if (known != m_remembered.constEnd())
        return *known;
    const QString result = searched(text);
    if (m_remembered.size() >= mostRemembered)
        m_remembered.clear();
    m_remembered.insert(text, result);
    return result;
}

QString CoreWords::searched(const QString &text) const
{
    for (const Pattern &pattern : m_patterns) {
        const QString result = filled(pattern, text);
        if (!result.isEmpty())
            return result;
    }
    // Several sentences in one text.
    const qsizetype end = text.indexOf(u". "_s);
    return end < 0 ? text : QString(sentence(text.left(end + 1)) + u' ' + sentence(text.mid(end + 2)));
}

void CoreWords::translate(QStringList &texts) const
{
    for (QString &text : texts)
        translate(text);
}

void CoreWords::translate(Error &error) const
{
    translate(error.message);
    translate(error.nextStep);
}

void CoreWords::translate(ConnectionStatus &status) const
{
    translate(status.reason);
}

void CoreWords::translate(QVector<StepStatus> &steps) const
{
    for (StepStatus &step : steps)
        translate(step.detail);
}

void CoreWords::translate(StoreChanges &changes) const
{
    for (Store &store : changes.changed) {
        translate(store.status.cause);
        translate(store.status.nextStep);
        translate(store.status.progressDetail);
        translate(store.status.steps);
    }
}

void CoreWords::translate(PreflightReport &report) const
{
    translate(report.checks);
    for (PlannedObject &object : report.objects)
        translate(object.remark);
}

void CoreWords::translate(QVector<CheckResult> &checks) const
{
    for (CheckResult &check : checks) {
        translate(check.detail);
        translate(check.nextStep);
    }
}

void CoreWords::translate(ClusterReport &report) const
{
    translate(report.checks);
    translate(report.room.reason);
    translate(report.room.nextStep);
}

void CoreWords::translate(QVector<ForwardStatus> &forwards) const
{
    for (ForwardStatus &forward : forwards)
        translate(forward.problem);
}

void CoreWords::translate(ChangeReport &report) const
{
    for (Error &refusal : report.refusals)
        translate(refusal);
    translate(report.notes);
}

void CoreWords::translate(RunStatus &status) const
{
    translate(status.steps);
    translate(status.deeds);
    if (status.error)
        translate(*status.error);
}

void CoreWords::translate(RouteAnswer &answer) const
{
    translate(answer.note);
}

void CoreWords::translate(QVector<SpecProblem> &problems) const
{
    for (SpecProblem &problem : problems) {
        translate(problem.message);
        translate(problem.nextStep);
    }
}

void CoreWords::translate(QVector<StoreUsage> &usage) const
{
    for (StoreUsage &each : usage) {
        translate(each.podsReason);
        translate(each.storageReason);
    }
}

} // namespace shopflow::ui
