#pragma once

#include "server/console/frame/formparts.h"
#include "server/storage/centertable.h"

namespace tanu::server {

/// What somebody types of a center when it is registered and when it is changed.
struct CenterWords {
    QString nameKk = {};
    QString nameRu = {};
    QString bin = {};
    QString region = {};
    QString founders = {}; ///< L26.5
    QString blockSize = {};
};

/// What was posted.
CenterWords centerWords(const ConsoleRequest& request);
/// What is known.
CenterWords centerWords(const RegisteredCenter& center);

Html centerFields(const Say& say, const CenterWords& words, const FieldProblems& problems);

/// What is wrong with the words goes to `problems`.
void checkWords(const CenterWords& words, const Say& say, FieldProblems& problems);
/// Words that were checked in the place of what the center had.
RegisteredCenter described(RegisteredCenter center, const CenterWords& words);

/// First and last day of an accreditation. Without an end it lasts as long as the law says (L23.2).
Html termFields(const ConsoleRequest& request, const FieldProblems& problems);
AccreditationTerm termIn(const ConsoleRequest& request, FieldProblems& problems);

/// A value that does not fit, as the forms say it: missing, or wrong.
Error malformedField(const char* field, const QString& typed);

} // namespace tanu::server
