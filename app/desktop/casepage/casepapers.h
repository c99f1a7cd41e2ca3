#pragma once

#include "app/desktop/context/paperdesk.h"
#include "core/domain/rules/role.h"
#include "core/services/queries/casequery.h"

#include <QtCore/QStringList>

namespace tanu::desktop {

class DeskContext;

/// The papers of a case by their codes: `application`, `contract`, `refusal`, `notice`, `acquaintance`, `protocol`,
/// `certificate`, `not-passed`, `appeal-letter` ... (the names of their templates, as the journal keeps them). Where a case
/// can have several, the id of what the paper is about follows in hex: `violation-act/018f...`; without it the last one
/// is meant.

/// What the paper is called on screens.
QString paperTitle(const QString& paper);

/// Which papers stand beside this action in the timeline; only those that can be laid out now.
/// `number`: of the act, appeal, protocol, notice or duplicate that the entry tells of; empty for every one.
QStringList papersOf(const Case& file, Action action, const QString& number = {});

/// Lays the paper out. Errors: NotFound{"paper", code}, those of the services of papers.
Result<PaperPages> layOutPaper(const DeskContext& context, const Case& file, const QString& paper);

/// Notes that it was printed or saved; a document of recognition is counted as a print (exchange.md 29).
/// Errors: those of RecordPaper and RecordPrint.
Result<void> recordPaper(const DeskContext& context, const Case& file, const QString& paper);

} // namespace tanu::desktop
