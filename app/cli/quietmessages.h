#pragma once

namespace tanu::cli {

/// Keeps off standard error what Qt says of a session that a command line does not need: no runtime directory, and a
/// locale without UTF-8 (the text is UTF-8 all the same). Every other message goes where it went before.
void quietSessionMessages();

} // namespace tanu::cli
