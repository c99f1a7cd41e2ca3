#include "app/desktop/shell/reasonwords.h"

#include "app/desktop/shell/named.h"

namespace tanu::desktop {

namespace {

constexpr const char* context = "Reasons";

constexpr std::array verdicts {
    Named {"expired", QT_TRANSLATE_NOOP("Reasons", "its term is over")},
    Named {"cancelled", QT_TRANSLATE_NOOP("Reasons", "it was cancelled")},
    Named {"wrong-signature", QT_TRANSLATE_NOOP("Reasons", "its signature does not fit what it says")},
    Named {"key-unknown", QT_TRANSLATE_NOOP("Reasons", "the list of keys does not name the key that signed it")},
    Named {"not-covered", QT_TRANSLATE_NOOP("Reasons", "the list of cancelled documents does not reach its number; exchange first")},
    Named {"prepared", QT_TRANSLATE_NOOP("Reasons", "it was not handed over yet")},
    Named {"spoiled", QT_TRANSLATE_NOOP("Reasons", "its paper was spoiled, and the number is used up")},
};

constexpr std::array bars {
    Named {"profession", QT_TRANSLATE_NOOP("Reasons", "not appointed for this profession")},
    Named {"tie", QT_TRANSLATE_NOOP("Reasons", "a declared tie to a candidate")},
    Named {"exam-commission", QT_TRANSLATE_NOOP("Reasons", "sat in the exam commission of this case")},
    Named {"seat-taken", QT_TRANSLATE_NOOP("Reasons", "has a seat in it already")},
    Named {"inactive", QT_TRANSLATE_NOOP("Reasons", "does not work for the center any more")},
    Named {"role", QT_TRANSLATE_NOOP("Reasons", "does not have the role that the seat needs")},
};

constexpr std::array weaknesses {
    Named {"short", QT_TRANSLATE_NOOP("Reasons", "it is too short")},
    Named {"common", QT_TRANSLATE_NOOP("Reasons", "it is one that everybody tries first")},
    Named {"name", QT_TRANSLATE_NOOP("Reasons", "it is the person's own name or login")},
    Named {"same", QT_TRANSLATE_NOOP("Reasons", "it is the one before")},
    Named {"differs", QT_TRANSLATE_NOOP("Reasons", "it was typed differently the second time")},
};

/// Every code that the server answers an installation with (server/handlers/refusals.h, server/monitoring/failure.h).
constexpr std::array refusals {
    Named {"DeviceFenced", QT_TRANSLATE_NOOP("Reasons",
        "The platform takes nothing from this installation any more: it was restored from a copy, or copied.")},
    Named {"AlreadyEnrolled", QT_TRANSLATE_NOOP("Reasons", "This installation is enrolled with the platform already.")},
    Named {"EpochChanged", QT_TRANSLATE_NOOP("Reasons",
        "The server was restored from a copy: exchange once more, everything is compared anew.")},
    Named {"SignatureWrong", QT_TRANSLATE_NOOP("Reasons",
        "The server does not take the signature of this installation: tell the operator of the platform.")},
    Named {"NotEnrolled", QT_TRANSLATE_NOOP("Reasons",
        "The server does not know this installation: ask the operator of the platform for a new code.")},
    Named {"OutsideAccreditation", QT_TRANSLATE_NOOP("Reasons", "By the platform the center is not accredited on this day.")},
    Named {"IssuingStopped", QT_TRANSLATE_NOOP("Reasons", "The operator of the platform has stopped the issuing of documents.")},
    Named {"NumbersExhausted", QT_TRANSLATE_NOOP("Reasons",
        "The platform has no numbers left for this center: tell the operator of the platform.")},
    Named {"NumbersUnused", QT_TRANSLATE_NOOP("Reasons",
        "The center has not used the numbers yet that it was given: send what is waiting, or tell the operator of the platform.")},
    Named {"MonthNotReady", QT_TRANSLATE_NOOP("Reasons", "The platform closes a month after its last day only.")},
    Named {"NotFound", QT_TRANSLATE_NOOP("Reasons", "The server does not have what was asked for.")},
    Named {"BodyMalformed", QT_TRANSLATE_NOOP("Reasons",
        "The server cannot read what was sent: the program and the server are of different versions.")},
    Named {"BodyTooLarge", QT_TRANSLATE_NOOP("Reasons", "What was sent is too large for the server.")},
    Named {"TooMany", QT_TRANSLATE_NOOP("Reasons", "Too many requests came to the server: try again later.")},
    Named {"DatabaseBusy", QT_TRANSLATE_NOOP("Reasons", "The server is busy: try again later.")},
    Named {"DatabaseAway", QT_TRANSLATE_NOOP("Reasons", "The server cannot reach its data now: try again later.")},
    Named {"ServerFailed", QT_TRANSLATE_NOOP("Reasons", "The server failed, nothing was taken: try again later.")},
};

constexpr const char* nameSigns
    = QT_TRANSLATE_NOOP("Reasons", "letters, with spaces, hyphens, apostrophes and points between them");
constexpr const char* webAddress = QT_TRANSLATE_NOOP("Reasons", "an address that begins with https:// or http://");
constexpr const char* clockTime = QT_TRANSLATE_NOOP("Reasons", "hours and minutes, for example 14:30");
constexpr const char* notToCome = QT_TRANSLATE_NOOP("Reasons", "a day that is not in the future");
constexpr const char* pastDay
    = QT_TRANSLATE_NOOP("Reasons", "a day that is not in the future and not before the event that it follows from");
constexpr const char* pastMoment
    = QT_TRANSLATE_NOOP("Reasons", "a moment that is not in the future and not before the event that it follows from");

constexpr std::array expectations {
    Named {"surname", nameSigns},
    Named {"givenname", nameSigns},
    Named {"patronymic", nameSigns},
    Named {"server", webAddress},
    Named {"accesslink", webAddress},
    Named {"proctoringlink", webAddress},
    Named {"time", clockTime},
    Named {"issuedon", notToCome},
    Named {"voucherissued", notToCome},
    Named {"sickfrom", notToCome},
    Named {"signedon", pastDay},
    Named {"requestedon", pastDay},
    Named {"receivedon", pastDay},
    Named {"decidedon", pastDay},
    Named {"cancelledon", pastDay},
    Named {"toldat", pastMoment},
    Named {"sentat", pastMoment},
    Named {"occurredat", pastMoment},
    Named {"startedat", pastMoment},
    Named {"endedat", pastMoment},
    Named {"at", pastMoment},
    Named {"money", QT_TRANSLATE_NOOP("Reasons", "a sum in tenge up to 10 000 000 000, for example 25 000")},
    Named {"phone", QT_TRANSLATE_NOOP("Reasons", "+7 and ten digits, or + and the number of another country")},
    Named {"email", QT_TRANSLATE_NOOP("Reasons", "an address such as name@example.kz")},
    Named {"bin", QT_TRANSLATE_NOOP("Reasons", "a month from 01 to 12 as digits 3 and 4, and 4, 5 or 6 as digit 5")},
    Named {"login", QT_TRANSLATE_NOOP("Reasons", "from 2 to 40 letters and digits, with points, hyphens and underscores between them")},
    Named {"accreditation", QT_TRANSLATE_NOOP("Reasons", "four digits, not all zero")},
    Named {"nqflevel", QT_TRANSLATE_NOOP("Reasons", "a level from 1 to 8 that the profession has")},
    Named {"oked", QT_TRANSLATE_NOOP("Reasons", "five digits of the subclass, for example 41201")},
    Named {"occupation", QT_TRANSLATE_NOOP("Reasons", "the code of an occupation, for example 7212-0-001")},
    Named {"citizenship", QT_TRANSLATE_NOOP("Reasons", "the three digits of a country")},
    Named {"voucheruntil", QT_TRANSLATE_NOOP("Reasons", "a day not before the voucher was given")},
    Named {"sickuntil", QT_TRANSLATE_NOOP("Reasons", "a day not before the first one of the sick leave")},
    Named {"accredited_until", QT_TRANSLATE_NOOP("Reasons", "a day not before the first one of the accreditation")},
    Named {"endedon", QT_TRANSLATE_NOOP("Reasons", "a day within the term of the accreditation")},
    Named {"operations", QT_TRANSLATE_NOOP("Reasons", "every operation once, with least points from 0 to its greatest points")},
    Named {"topics", QT_TRANSLATE_NOOP("Reasons", "every topic once")},
};

constexpr const char* wholeNumber = QT_TRANSLATE_NOOP("Reasons", "a whole number from %1 to %2");
constexpr const char* otherRefusal = QT_TRANSLATE_NOOP("Reasons", "The server refused: %1.");
constexpr const char* notNow = QT_TRANSLATE_NOOP("Reasons", "The server cannot answer now (HTTP %1): try again later.");

QString said(const char* words)
{
    return QCoreApplication::translate(context, words);
}

} // namespace

QString verdictWords(const QString& code)
{
    return wordsIn(verdicts, context, code);
}

QString barWords(const QString& code)
{
    return wordsIn(bars, context, code);
}

QString weaknessWords(const QString& code)
{
    return wordsIn(weaknesses, context, code);
}

QString expectationWords(const QStringList& arguments)
{
    if (arguments.size() >= 4)
        return said(wholeNumber).arg(arguments.at(2), arguments.at(3));
    const Named* named = find(expectations, arguments.value(0));
    return named == nullptr ? QString() : said(named->words);
}

QString refusalSentence(int status, const QString& code)
{
    if (const Named* named = find(refusals, code))
        return said(named->words);
    if (!code.isEmpty())
        return said(otherRefusal).arg(code);
    if (status == 413)
        return said(find(refusals, QStringLiteral("BodyTooLarge"))->words);
    if (status == 429)
        return said(find(refusals, QStringLiteral("TooMany"))->words);
    return said(status >= 500 ? notNow : otherRefusal).arg(status >= 500 ? QString::number(status) : QStringLiteral("HTTP %1").arg(status));
}

} // namespace tanu::desktop
