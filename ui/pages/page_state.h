// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <memory>

namespace unisono::pages {

/// What is known of the open workspace at one moment, as plain values: all that a page shows comes from here.
struct PageState
{
    QString address;                               ///< of the workspace, without any password
    tables::SnapshotPtr snapshot;                  ///< null until the workspace has been read
    analysis::InventoryAnswerPtr inventory;        ///< null until the workspace has been read
    analysis::OperationsAnswerPtr operations;      ///< null until a page wanted it and it has been worked out; always of inventory
    std::vector<workspace::ChannelRecord> channels;
    std::vector<workspace::PullRecord> pulls;      ///< newest first
    std::vector<workspace::QuarantinedRow> quarantine;
    std::vector<workspace::FindingTrendPoint> trend;
    bool past = false;                             ///< shown as it was, not as it is

    bool isRead() const { return snapshot && inventory; }
    /// The moment to which ages are counted: now, or the fixed one of a past view or a sample.
    Instant clock() const
    {
        const bool fixed = snapshot && snapshot->asOf.isKnown() && (past || snapshot->region.asOf.isKnown());
        return fixed ? snapshot->asOf : Instant::now();
    }
};

using PageStatePtr = std::shared_ptr<const PageState>;

/// A sentence for the message bar. A later notice of the same cause replaces the earlier one; an empty headline takes it away.
struct Notice
{
    enum class Tone { Info, Success, Warning, Critical };
    QString cause;                 ///< stable word, never shown: "export", "pull/web-fr"
    Tone tone = Tone::Info;
    QString headline;              ///< what happened, a whole sentence
    QString text;                  ///< what it means; may be empty
    QString button;                ///< label of the one thing to do; empty: none
    std::function<void()> act;     ///< what the button does
    QString detail;                ///< technical, can be copied; may be empty
};

} // namespace unisono::pages
