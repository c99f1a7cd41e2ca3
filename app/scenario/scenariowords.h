#pragma once

#include "core/base/result.h"
#include "core/domain/rules/lifecycle.h"

#include <vector>

namespace tanu::scenario {

/// A word of the language of scenarios and what it stands for.
struct Word {
    const char* code;
    const char16_t* russian;
    const char16_t* kazakh;
};

/// What can happen.
const std::vector<Word>& eventWords();
/// The names of details.
const std::vector<Word>& detailWords();
/// What can be expected.
const std::vector<Word>& expectationWords();
/// Where a case can stand: the codes of CaseState.
const std::vector<Word>& stateWords();
/// Choices inside details: bases, reasons, decisions.
const std::vector<Word>& choiceWords();

/// The code of a word in either language, in any case of letters; empty for an unknown one.
QString codeFor(const std::vector<Word>& words, const QString& text);

/// The word of a code, in Russian; the code itself where there is no word.
QString wordFor(const std::vector<Word>& words, const QString& code);

} // namespace tanu::scenario
