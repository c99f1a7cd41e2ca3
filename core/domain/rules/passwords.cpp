#include "core/domain/rules/passwords.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>

namespace tanu {

namespace {

/// So many signs must remain when everything that is guessed first is taken away.
constexpr int leastOfItsOwn = 6;
constexpr int shortestRun = 3;
constexpr int shortestOwnWord = 3;
constexpr int leastDifferentSigns = 5;

/// What stands side by side on the keyboards of the country, and the alphabets.
constexpr std::array runs {u"1234567890-=", u"qwertyuiop[]", u"asdfghjkl;'", u"zxcvbnm,./", u"йцукенгшщзхъ", u"фывапролджэ",
    u"ячсмитьбю.", u"әіңғүұқөһ", u"1q2w3e4r5t6y7u8i9o0p", u"1й2ц3у4к5е6н7г8ш9щ0з", u"1qaz", u"2wsx", u"3edc", u"4rfv", u"5tgb", u"6yhn", u"7ujm", u"8ik,", u"9ol.", u"1йфя",
    u"2цыч", u"3увс", u"4кам", u"5епи", u"6нрт", u"7гоь", u"abcdefghijklmnopqrstuvwxyz",
    u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя", u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"};

constexpr std::array commonWords {u"password", u"passwort", u"parol", u"пароль", u"құпиясөз", u"құпия", u"administrator",
    u"администратор", u"admin", u"админ", u"әкімші", u"root", u"user", u"guest", u"login", u"логин", u"welcome", u"letmein",
    u"iloveyou", u"secret", u"секрет", u"master", u"monkey", u"dragon", u"football", u"superman", u"changeme", u"temporary",
    u"default", u"computer", u"компьютер", u"привет", u"любовь", u"солнышко", u"сәлем", u"salem", u"махаббат", u"kazakhstan",
    u"qazaqstan", u"казахстан", u"қазақстан", u"astana", u"астана", u"almaty", u"алматы", u"shymkent", u"шымкент",
    u"karaganda", u"караганда", u"қарағанды", u"tanu", u"тану", u"center", u"centre", u"центр", u"орталық", u"test", u"тест",
    u"demo", u"демо", u"наурыз", u"nauryz", u"google", u"samsung", u"windows"};

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

Error weak(const char* why)
{
    return {ErrorKind::PasswordWeak, {QString::fromLatin1(why)}, {}};
}

bool isNext(QChar a, QChar b)
{
    if (a == b)
        return true;
    for (const char16_t* run : runs) {
        const QString row = QString::fromUtf16(run);
        const qsizetype at = row.indexOf(a);
        const qsizetype other = row.indexOf(b);
        if (at >= 0 && other >= 0 && std::abs(at - other) == 1)
            return true;
    }
    return false;
}

/// The text without its runs of three and more signs that follow each other.
QString withoutRuns(const QString& text)
{
    QString rest;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin + 1;
        while (end < text.size() && isNext(text.at(end - 1), text.at(end)))
            ++end;
        if (end - begin < shortestRun)
            rest += text.mid(begin, end - begin);
        begin = end;
    }
    return rest;
}

QString withoutCommonWords(QString text)
{
    for (const char16_t* word : commonWords)
        text.remove(QString::fromUtf16(word));
    return text;
}

bool isOfOwnWords(QString text, const QStringList& ownWords)
{
    const qsizetype whole = text.size();
    for (const QString& own : ownWords) {
        if (own.size() >= shortestOwnWord)
            text.remove(folded(own));
    }
    return text.size() < whole && text.size() < leastOfItsOwn;
}

bool isCommon(const QString& text)
{
    const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
    const QSet<QChar> different(text.begin(), text.end());
    return !hasLetter || different.size() < leastDifferentSigns
        || withoutRuns(withoutCommonWords(text)).size() < leastOfItsOwn;
}

} // namespace

Result<void> checkPassword(const QString& password, const PasswordGround& ground)
{
    const QString text = folded(password);
    if (text.size() < shortestPassword)
        return weak("short");
    if (!ground.old.isEmpty()
        && password.normalized(QString::NormalizationForm_C) == ground.old.normalized(QString::NormalizationForm_C))
        return weak("same");
    if (isOfOwnWords(text, ground.ownWords))
        return weak("name");
    if (isCommon(text))
        return weak("common");
    return {};
}

} // namespace tanu
