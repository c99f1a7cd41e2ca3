#include "app/demo/demopeople.h"

#include "core/domain/values/generatednumbers.h"

#include <array>

namespace tanu::demo {

namespace {

struct Given {
    const char16_t* name;
    const char16_t* fatherOfSon; ///< patronymic that this name of a father gives to a son
    const char16_t* fatherOfDaughter;
};

constexpr std::array kazakhSurnames {u"Әбдіғали", u"Ақжолов", u"Бейсенбаев", u"Ғабитов", u"Дәулетов", u"Ержанов",
    u"Жүнісов", u"Зейнолла", u"Исабеков", u"Кенжебаев", u"Қожахметов", u"Мұқанов", u"Нұрғалиев", u"Оңдасынов",
    u"Өтегенов", u"Рахымжанов", u"Сәрсенбаев", u"Тілеубердиев", u"Үмбетов", u"Шәкіров", u"Ілиясов", u"Һашимов"};
constexpr std::array russianSurnames {u"Андреев", u"Белов", u"Гришин", u"Егоров", u"Королёв", u"Лебедев", u"Орлов",
    u"Соколов", u"Фёдоров", u"Шевченко"};
constexpr std::array kazakhMen {Given {u"Әлихан", u"Әлиханұлы", u"Әлиханқызы"},
    Given {u"Болат", u"Болатұлы", u"Болатқызы"}, Given {u"Ғани", u"Ғаниұлы", u"Ғаниқызы"},
    Given {u"Дәурен", u"Дәуренұлы", u"Дәуренқызы"}, Given {u"Ерлан", u"Ерланұлы", u"Ерланқызы"},
    Given {u"Жандос", u"Жандосұлы", u"Жандосқызы"}, Given {u"Қанат", u"Қанатұлы", u"Қанатқызы"},
    Given {u"Мейрам", u"Мейрамұлы", u"Мейрамқызы"}, Given {u"Нұрлан", u"Нұрланұлы", u"Нұрланқызы"},
    Given {u"Серік", u"Серікұлы", u"Серікқызы"}, Given {u"Тимур", u"Тимурұлы", u"Тимурқызы"}};
constexpr std::array kazakhWomen {u"Айгүл", u"Әсел", u"Динара", u"Жанар", u"Күнсұлу", u"Қарлығаш", u"Мөлдір",
    u"Нұргүл", u"Сәуле", u"Ұлжан", u"Шынар"};
constexpr std::array russianMen {Given {u"Алексей", u"Алексеевич", u"Алексеевна"},
    Given {u"Виктор", u"Викторович", u"Викторовна"}, Given {u"Иван", u"Иванович", u"Ивановна"},
    Given {u"Максим", u"Максимович", u"Максимовна"}, Given {u"Сергей", u"Сергеевич", u"Сергеевна"}};
constexpr std::array russianWomen {u"Анна", u"Вера", u"Елена", u"Ольга", u"Татьяна"};

struct Home {
    const char* region;
    const char16_t* kk;
    const char16_t* ru;
};
constexpr std::array homes {Home {"710000000", u"Астана қ., Сарыарқа ауд., Бөгенбай батыр к-сі", u"г. Астана, р-н Сарыарка, ул. Богенбай батыра"},
    Home {"350000000", u"Қарағанды обл., Қарағанды қ., Ермеков к-сі", u"Карагандинская обл., г. Караганда, ул. Ермекова"},
    Home {"110000000", u"Ақмола обл., Көкшетау қ., Абай к-сі", u"Акмолинская обл., г. Кокшетау, ул. Абая"}};

template <typename Array>
const auto& pick(const Array& array, QRandomGenerator& random)
{
    return array.at(static_cast<size_t>(random.bounded(static_cast<int>(array.size()))));
}

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

/// A woman's surname where the man's ends in -ов or -ев; others stay.
QString surnameFor(const QString& surname, Sex sex)
{
    const bool bends = surname.endsWith(QStringLiteral("ов")) || surname.endsWith(QStringLiteral("ев"))
        || surname.endsWith(QStringLiteral("ёв")) || surname.endsWith(QStringLiteral("ин"));
    return sex == Sex::Female && bends ? QString(surname + QStringLiteral("а")) : surname;
}

template <typename Surnames, typename Men, typename Women>
Result<PersonName> nameOf(const Surnames& surnames, const Men& men, const Women& women, Sex sex, QRandomGenerator& random)
{
    const QString surname = surnameFor(text(pick(surnames, random)), sex);
    const Given& father = pick(men, random);
    if (sex == Sex::Male)
        return PersonName::of(surname, text(pick(men, random).name), text(father.fatherOfSon));
    return PersonName::of(surname, text(pick(women, random)), text(father.fatherOfDaughter));
}

} // namespace

DemoPeople::DemoPeople(quint32 seed)
    : m_random(seed)
{
}

DemoPeople::Person DemoPeople::next()
{
    const Sex sex = m_random.bounded(5) < 2 ? Sex::Female : Sex::Male;
    const bool isKazakh = m_random.bounded(4) != 0;
    const auto name = isKazakh ? nameOf(kazakhSurnames, kazakhMen, kazakhWomen, sex, m_random)
                               : nameOf(russianSurnames, russianMen, russianWomen, sex, m_random);
    const QDate birth = QDate(1968, 1, 1).addDays(m_random.bounded(37 * 365));
    const Home& home = pick(homes, m_random);
    const QString street = text(isKazakh ? home.kk : home.ru);
    const int house = 1 + m_random.bounded(120);
    ++m_serial;
    return {*name, Identity {generatedIin(birth, sex, m_serial % 1000), {}, QStringLiteral("398")}, birth, sex,
        QStringLiteral("%1, %2").arg(street).arg(house), QString::fromLatin1(home.region),
        QStringLiteral("+7701%1").arg(1000000 + m_serial * 7919 % 9000000),
        isKazakh ? Language::Kazakh : Language::Russian};
}

ApplicationFields fieldsOf(const DemoPeople::Person& person, const ProgrammeId& programme, QDate signedOn)
{
    return {.name = person.name,
        .identity = person.identity,
        .birthDate = person.birthDate,
        .sex = person.sex,
        .residence = person.residence,
        .region = person.region,
        .email = {},
        .mobilePhone = person.mobilePhone,
        .workPhone = {},
        .programme = programme,
        .sought = Sought::Qualification,
        .skills = {},
        .earlierValidUntilYear = {},
        .informalEducation = {},
        .knowledge = {},
        .ownSkills = {},
        .language = person.language,
        .mode = ExamMode::Offline,
        .specialConditions = {},
        .basis = Basis::Self,
        .employerBin = {},
        .employerName = {},
        .referral = {},
        .voucherNumber = {},
        .voucherIssued = {},
        .voucherUntil = {},
        .consent = true,
        .signedOn = signedOn};
}

} // namespace tanu::demo
