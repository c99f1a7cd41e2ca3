#include "core/services/papers/paperwords.h"

#include "core/documents/forms/formdates.h"

#include <QtCore/QRegularExpression>

#include <array>

namespace tanu {

namespace {

struct Words {
    QStringView code;
    QStringView kk;
    QStringView ru;
};

constexpr std::array categories {
    Words {u"environment", u"Қоршаған орта", u"Обстановка"},
    Words {u"candidate", u"Кандидат", u"Кандидат"},
    Words {u"staff", u"Қызметкер", u"Сотрудник"},
    Words {u"technical", u"Техника", u"Техника"},
    Words {u"other", u"Өзге", u"Иное"},
};

constexpr std::array kinds {
    Words {u"comfort", u"жағдайдың қолайсыздығы", u"неудобство"},
    Words {u"disturbance", u"кедергі жасау", u"помеха"},
    Words {u"noise", u"шу", u"шум"},
    Words {u"power", u"электр қуаты", u"электропитание"},
    Words {u"weather", u"ауа райы", u"погода"},
    Words {u"behaviour", u"мінез-құлық", u"поведение"},
    Words {u"complaint", u"шағым", u"жалоба"},
    Words {u"identity", u"жеке басын анықтау", u"установление личности"},
    Words {u"illness", u"ауырып қалу", u"болезнь"},
    Words {u"late", u"кешігу", u"опоздание"},
    Words {u"absent", u"келмеу", u"неявка"},
    Words {u"error", u"қателік", u"ошибка"},
    Words {u"computer", u"компьютер", u"компьютер"},
    Words {u"network", u"желі", u"сеть"},
    Words {u"printing", u"басып шығару", u"печать"},
    Words {u"workstation", u"жұмыс орны", u"рабочее место"},
    Words {u"software", u"бағдарлама", u"программа"},
};

constexpr std::array reasons {
    Words {u"related", u"кандидаттың туысы", u"родственник кандидата"},
    Words {u"employs", u"кандидаттың жұмыс берушісі", u"работодатель кандидата"},
    Words {u"taught", u"кандидатты оқытқан", u"обучал(а) кандидата"},
    Words {u"absent", u"келмеді", u"отсутствует"},
    Words {u"ill", u"еңбекке уақытша жарамсыз", u"временно нетрудоспособен (нетрудоспособна)"},
    Words {u"other", u"өзге негіз", u"иное основание"},
};

template <size_t count>
QString titleIn(const std::array<Words, count>& list, const QString& code, Language language)
{
    for (const Words& words : list) {
        if (words.code == code)
            return (language == Language::Kazakh ? words.kk : words.ru).toString();
    }
    return code;
}

} // namespace

QString categoryTitle(IncidentCategory category, Language language)
{
    return titleIn(categories, codeOf(category), language);
}

QString kindTitle(const QString& kind, Language language)
{
    return titleIn(kinds, kind, language);
}

QString reasonTitle(SubstitutionReason reason, Language language)
{
    return titleIn(reasons, codeOf(reason), language);
}

QString replacementNote(const ProtocolContent::Replacement& change, Language language)
{
    const bool isKazakh = language == Language::Kazakh;
    const QString why = reasonTitle(change.reason, language);
    const QString whom = change.candidate.isEmpty() ? QString() : QString(QStringLiteral(" – ") + change.candidate);
    if (change.in.isNull())
        return (isKazakh ? QStringLiteral("%1 отырысқа қатысқан жоқ (%2)%3") : QStringLiteral("%1 не участвовал(а) (%2)%3"))
            .arg(change.outName, why, whom);
    const QString day = shortDate(change.orderDate);
    return (isKazakh ? QStringLiteral("%1 № %2 бұйрықпен ауыстырылды: %3 – %4 (%5)%6")
                     : QStringLiteral("по приказу от %1 № %2 заменён(а): %3 – %4 (%5)%6"))
        .arg(day, change.orderNumber, change.outName, change.inName, why, whom);
}

QString removalNote(const QString& act, ExamMode mode, Language language)
{
    const bool isOnline = mode == ExamMode::Online;
    if (language == Language::Kazakh)
        return (isOnline ? QStringLiteral("рәсім бұзушылыққа байланысты аяқталды, № %1 акт")
                         : QStringLiteral("бұзушылық үшін шеттетілді, № %1 акт"))
            .arg(act);
    return (isOnline ? QStringLiteral("процедура завершена из-за нарушения, акт № %1")
                     : QStringLiteral("отстранён(а) за нарушение, акт № %1"))
        .arg(act);
}

QString lawClause(const QString& clause, Language language)
{
    static const QRegularExpression article(QStringLiteral("^L(\\d+)(?:\\.(\\d+))?$"));
    const QRegularExpressionMatch found = article.match(clause);
    if (!found.hasMatch())
        return clause;
    const bool isKazakh = language == Language::Kazakh;
    if (found.captured(2).isEmpty())
        return (isKazakh ? QStringLiteral("%1-бап") : QStringLiteral("статья %1")).arg(found.captured(1));
    return (isKazakh ? QStringLiteral("%1-баптың %2-тармағы") : QStringLiteral("пункт %2 статьи %1"))
        .arg(found.captured(1), found.captured(2));
}

} // namespace tanu
