#pragma once

#include "core/domain/values/language.h"

namespace tanu {

/// A form filled in, and the language in which its paper is printed: the candidate's (R9.2), or for the papers of a
/// session the one that was asked for.
template <typename Form>
struct Paper {
    Form form;
    Language language = Language::Kazakh;
};

} // namespace tanu
