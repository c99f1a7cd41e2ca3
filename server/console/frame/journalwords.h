#pragma once

#include "core/security/journal.h"
#include "server/console/frame/say.h"

namespace tanu::server {

/// An entry of the server's journal as an operator reads it (P13.5); what has no words yet stands as it is kept.

/// `addCenter` is "Зарегистрирован центр".
QString actionWords(const Say& say, const QString& action);
/// Whoever did it: `nobody` is a person who did not get in.
QString actorWords(const Say& say, const QString& actor);
/// What the entry is about: a center's number, a register's title, an id.
QString subjectWords(const Say& say, const JournalNote& note);
/// What changed, on one line: `login aigul, role auditor`; bytes in hexadecimal digits, long ones cut.
QString contentWords(const Say& say, const QByteArray& content);

/// Every action that the journal may name.
QStringList journalActions();

} // namespace tanu::server
