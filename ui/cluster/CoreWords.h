// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/ForwardStatus.h"
#include "access/StoreRoute.h"
#include "provisioning/ObjectChange.h"
#include "provisioning/PreflightReport.h"
#include "provisioning/RunStatus.h"
#include "session/ClusterReport.h"
#include "session/ConnectionStatus.h"
#include "session/StoreMailbox.h"
#include "stores/StoreSpec.h"
#include "stores/StoreUsage.h"

#include <QHash>
#include <QString>
#include <QVector>

namespace shopflow::ui {

//! The sentences of the core in the language of the window. The core speaks English and
//! knows no translations; here, at the border, a sentence is found again by its pattern
//! (translations/core.txt), with what was filled in. What is not found stays as it is, but
//! for amounts: "1536Mi" is "1.5 GiB" as everywhere in the window, in every language.
//! Made after the translators, once for each view: reading the list takes a while. A value,
//! cheap where the language is English; used on one thread.
class CoreWords
{
public:
    CoreWords();

    [[nodiscard]] QString of(const QString &text) const;
    //! How many texts are remembered; never more than mostRemembered.
    [[nodiscard]] qsizetype remembered() const { return m_remembered.size(); }
    static constexpr qsizetype mostRemembered = 500;

    //! Puts the texts of a value into the language of the window.
    void translate(QString &text) const { text = of(text); }
    void translate(QStringList &texts) const;
    void translate(Error &error) const;
    void translate(ConnectionStatus &status) const;
    void translate(StoreChanges &changes) const;
    void translate(PreflightReport &report) const;
    void translate(ClusterReport &report) const;
    void translate(QVector<ForwardStatus> &forwards) const;
    void translate(ChangeReport &report) const;
    void translate(RunStatus &status) const;
    void translate(RouteAnswer &answer) const;
    void translate(QVector<StoreUsage> &usage) const;
    void translate(QVector<SpecProblem> &problems) const;
    //! What has no texts.
    template <typename Value>
    void translate(Value &) const
    {
    }

private:
    //! One sentence with places for values.
    struct Pattern {
        QString translation;
        QStringList literals; //!< around the places, one more than those
        QVector<int> places;  //!< the numbers of the places, in their order
    };
    //! Empty when \a text is no such sentence.
    [[nodiscard]] QString filled(const Pattern &pattern, const QString &text) const;
    [[nodiscard]] static QString whole(const QString &text);
    [[nodiscard]] QString searched(const QString &text) const;
    //! What \a text is in the language of the window; amounts stay.
    [[nodiscard]] QString sentence(const QString &text) const;
    void translate(QVector<StepStatus> &steps) const;
    void translate(QVector<CheckResult> &checks) const;

    QVector<Pattern> m_patterns; //!< the most telling first
    //! What the patterns gave: the same few sentences come with every news of a cluster.
    mutable QHash<QString, QString> m_remembered;
};

} // namespace shopflow::ui
