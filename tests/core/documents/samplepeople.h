#pragma once

// Invented people of one story and their numbers (I3: generated ones only), its days and the words of both languages.

#include "core/domain/values/generatednumbers.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

namespace tanu::samples {

inline const QDate today(2026, 11, 20);
inline const QString person = QStringLiteral("Әбдіқадырова Гүлжаһан Ұлықбекқызы");
inline const QString longPerson = QStringLiteral(
    "Әбдірахмангелдиевтұрсынбаева-Қожамжарова Гүлбаһрамқанипажамал Нұрмұхамбетжанқызы");

/// Of a woman born in 1990, another for each ordinal.
inline QString iinOf(int ordinal)
{
    return generatedIin(QDate(1990, 1, 1), Sex::Female, ordinal).toString();
}
inline const QString iin = iinOf(1);

inline QString in(Language language, const char16_t* kk, const char16_t* ru)
{
    return QString::fromUtf16(language == Language::Kazakh ? kk : ru);
}

/// Of the employer who pays.
inline const QString payerBin = generatedBin(QDate(2009, 4, 1), 7).toString();

/// A double surname of sixty letters.
inline const QString sixty = QStringLiteral("Әбдірахмангелдітұрсынбайұлыеваөтегенқызы-Қожахметжұмағалиева");
inline const QString sixtyPerson = QString(sixty + QStringLiteral(" Гүлжаһан Ұлықбекқызы"));

inline QString serialOf(int ordinal)
{
    return QStringLiteral("43210-74121001-4-091226-0042-%1").arg(ordinal, 9, 10, QLatin1Char('0'));
}
inline const QString serial = serialOf(17);

/// Who got the document of that serial number.
inline const QString holder = QStringLiteral("Бекмұхамбетова-Сейдахметова Айгүл Нұрланқызы");
/// Who was removed from the exam.
inline const QString removed = QStringLiteral("Тілеубердиев Арман Қанатұлы");

inline QString identityCard(Language language, int ordinal)
{
    return in(language, u"жеке куәлік № %1", u"удостоверение личности № %1").arg(40'000'000 + ordinal * 137, 9, 10, QLatin1Char('0'));
}

/// The working day so many after the application, by the calendar of these two months.
inline QDate workingDay(int after)
{
    const QList<QDate> holidays {QDate(2026, 12, 16), QDate(2027, 1, 1), QDate(2027, 1, 7)};
    QDate day = today;
    while (after > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() < Qt::Saturday && !holidays.contains(day))
            --after;
    }
    return day;
}

} // namespace tanu::samples
