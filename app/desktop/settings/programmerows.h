#pragma once

#include "app/desktop/settings/rowseditor.h"
#include "core/domain/programme.h"

namespace tanu::desktop {

/// The lists of a programme as rows of RowsEditor, and back.

/// A first version with nothing in it yet.
Programme emptyProgramme(const QString& profession, NqfLevel level);

std::vector<RowsEditor::Column> topicColumns();
std::vector<RowsEditor::Column> operationColumns();
std::vector<RowsEditor::Column> wordsColumns(); ///< things, equipment, briefing, skills
std::vector<RowsEditor::Column> adviceColumns();

std::vector<RowsEditor::Row> rowsOf(const std::vector<Topic>& topics);
std::vector<RowsEditor::Row> rowsOf(const std::vector<MapOperation>& operations);
std::vector<RowsEditor::Row> rowsOf(const std::vector<Bilingual>& words);
std::vector<RowsEditor::Row> rowsOf(const std::vector<Skill>& skills);

std::vector<Topic> topicsOf(const std::vector<RowsEditor::Row>& rows);
std::vector<MapOperation> operationsOf(const std::vector<RowsEditor::Row>& rows);
std::vector<Bilingual> wordsOf(const std::vector<RowsEditor::Row>& rows);
std::vector<Skill> skillsOf(const std::vector<RowsEditor::Row>& rows);
std::vector<Recommendation> adviceOf(const std::vector<RowsEditor::Row>& rows);

} // namespace tanu::desktop
