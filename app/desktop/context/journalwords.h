#pragma once

#include "core/services/queries/journalquery.h"
#include "core/tables/table.h"

namespace tanu::desktop {

/// How entries of the journal read on the screens and in files.

/// What was done, by the code that the entry keeps: `The application was registered`; the code itself where this version
/// does not know it.
QString journalActionWord(const QString& code);
QString journalActionIcon(const QString& code);

/// Codes that are no Action and have a word all the same: signing in, locking and the like.
QStringList journalOtherActions();

/// The kind of thing that an entry is about: `personal file`; the kind itself where this version does not know it.
QString journalKindWord(const QString& kind);
/// Every kind that has a word, in the order in which a filter offers them.
QStringList journalKinds();

/// Kind and name of what an entry is about.
QString journalSubjectText(const JournalSubject& subject);

/// The name of a fact; the name itself where this version does not know it.
QString journalFactName(const QString& name);
/// Its value: yes or no, moments and dates as on every screen, codes of actions and roles in words, text as it is.
QString journalFactText(const JournalFact& fact);
/// All facts of an entry on one line.
QString journalFactsText(const std::vector<JournalFact>& facts);

/// The journal as a table for a file: without rows, and the cells of one row.
Table emptyJournalTable();
std::vector<TableCell> journalCells(const JournalRow& row);

} // namespace tanu::desktop
