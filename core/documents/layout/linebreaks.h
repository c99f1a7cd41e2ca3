#pragma once

class QTextDocument;

namespace tanu {

/// Keeps together at the ends of the lines of a laid-out document what is read together:
///
/// - a number and its suffix (`5-пәтер`, `12-тармағында`), the sign № and its number;
/// - a dash and the word before it, a dash and the number after it (`минут – 120`);
/// - a word of one small letter and the next one (`о непрохождении`).
///
/// A line too narrow for both stays as it is. Why: a sign that forbids a break would stand in the file, too, and
/// neither a search for `5-пәтер` nor the copied text would find the plain one.
void keepWordsTogether(QTextDocument& document);

} // namespace tanu
