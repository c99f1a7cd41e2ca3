#pragma once

#include <span>

namespace tanu::desktop {

/// One text that Qt itself shows: under which context it asks for it, and its English.
struct Word {
    const char* context;
    const char* source;
};

/// What Qt shows of its own in this program: dialogs of files and printing, menus of text fields.
std::span<const Word> wordsOfQt();

} // namespace tanu::desktop
