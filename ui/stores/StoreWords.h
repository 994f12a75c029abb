// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "stores/Store.h"

#include <QCoreApplication>

namespace shopflow::ui {

//! How a phase looks in a pill.
struct PhaseLook {
    QString word;
    QString icon;
    Tone tone = Tone::Neutral;
};

//! What views say about stores. Pure functions, no state.
class StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(shopflow::ui::StoreWords)

public:
    static PhaseLook look(const StoreStatus &status);
    static QString phaseWord(StorePhase phase);
    static QString stepTitle(ProvisionStep step);
    //! What \a plan is called; itself when nobody knows it.
    static QString planTitle(const QString &plan);
    //! As it stands within a sentence.
    static QString stepInSentence(ProvisionStep step);
    //! "step 5 of 8" as numbers; 0 when there is none.
    static int stepNumber(const StoreStatus &status);
    //! The words behind the pill: cause, progress, or when it was verified.
    static QString sentence(const Store &store, const QDateTime &now);
    //! What will happen or what to do now, for the details.
    static QString whatNext(const Store &store);
    //! Smaller is more urgent; the sort key of the status column.
    static int urgency(StorePhase phase);
    static bool needsAttention(StorePhase phase);
    //! The address column: the first endpoint that people open.
    static const StoreEndpoint *mainEndpoint(const Store &store);
    static QString shortUrl(const QUrl &url);

    //! "smtp.example.com, port 587, STARTTLS, as shop".
    static QString mailServer(const MailSettings &mail);

    //! "1.5" processors, "1.5 GiB", "672 MiB".
    static QString cpu(const Quantity &quantity);
    static QString bytes(const Quantity &quantity);

    //! "0.4 s", "14 s", "1 m 04 s".
    static QString duration(qint64 milliseconds);
    //! "12 s ago", "4 min ago", "3 days ago".
    static QString ago(const QDateTime &moment, const QDateTime &now);
    //! The moment itself, for the tool tips of what is told as an age; empty when unknown.
    static QString exactly(const QDateTime &moment);
    //! "38 s", "6 min", "12 d".
    static QString age(const QDateTime &since, const QDateTime &now);
};

} // namespace shopflow::ui
