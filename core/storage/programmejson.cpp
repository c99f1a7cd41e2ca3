#include "core/storage/programmejson.h"

#include <QtCore/QJsonArray>

namespace tanu {

namespace {

QJsonObject toJson(const Bilingual& text)
{
    return {{QStringLiteral("kk"), text.kk}, {QStringLiteral("ru"), text.ru}};
}

/// The words of both languages with further members beside them.
QJsonObject toJson(const Bilingual& text, const QJsonObject& others)
{
    QJsonObject json = others;
    json.insert(QStringLiteral("kk"), text.kk);
    json.insert(QStringLiteral("ru"), text.ru);
    return json;
}

QJsonArray toJson(const std::vector<Bilingual>& texts)
{
    QJsonArray json;
    for (const Bilingual& text : texts)
        json.append(toJson(text));
    return json;
}

template <typename E>
QJsonArray codesOf(const std::vector<E>& values)
{
    QJsonArray json;
    for (const E value : values)
        json.append(codeOf(value));
    return json;
}

QJsonObject packageOf(const Programme& programme)
{
    return {{QStringLiteral("educationRequired"), programme.educationRequired},
        {QStringLiteral("experienceRequired"), programme.experienceRequired},
        {QStringLiteral("nonFormal"), programme.nonFormal}, {QStringLiteral("informal"), programme.informal}};
}

QJsonArray skillsOf(const Programme& programme)
{
    QJsonArray json;
    for (const Skill& skill : programme.skills)
        json.append(toJson(skill.name, {{QStringLiteral("id"), skill.id}}));
    return json;
}

QJsonObject theoryOf(const Programme& programme)
{
    QJsonArray topics;
    for (const Topic& topic : programme.topics)
        topics.append(toJson(
            topic.name, {{QStringLiteral("id"), topic.id}, {QStringLiteral("questions"), topic.questions}}));
    return {{QStringLiteral("minutes"), programme.theoryMinutes}, {QStringLiteral("topics"), topics}};
}

QJsonObject operationOf(const MapOperation& operation)
{
    return toJson(operation.name,
        {{QStringLiteral("id"), operation.rule.id}, {QStringLiteral("criteria"), toJson(operation.criteria)},
            {QStringLiteral("mandatory"), operation.rule.mandatory},
            {QStringLiteral("maxPoints"), operation.rule.maxPoints},
            {QStringLiteral("leastPoints"), operation.rule.leastPoints}});
}

QJsonObject practiceOf(const Programme& programme)
{
    QJsonArray operations;
    for (const MapOperation& operation : programme.operations)
        operations.append(operationOf(operation));
    return {{QStringLiteral("minutes"), programme.practiceMinutes},
        {QStringLiteral("disagreement"), codeOf(programme.disagreement)},
        {QStringLiteral("leastPercent"), programme.leastPercent}, {QStringLiteral("operations"), operations}};
}

QJsonArray recommendationsOf(const Programme& programme)
{
    QJsonArray json;
    for (const Recommendation& recommendation : programme.recommendations)
        json.append(toJson(recommendation.text, {{QStringLiteral("for"), recommendation.topicOrOperation}}));
    return json;
}

/// Reads members and remembers the first one that is missing or of another shape, with its path.
class JsonReader {
public:
    JsonReader(const QJsonObject& object, QString path, std::optional<Error>& error)
        : m_object(object)
        , m_path(std::move(path))
        , m_error(error)
    {
    }

    QString text(const char* name) { return value(name, &QJsonValue::isString).toString(); }
    bool boolean(const char* name) { return value(name, &QJsonValue::isBool).toBool(); }

    int number(const char* name, int least, int greatest)
    {
        const QJsonValue found = value(name, &QJsonValue::isDouble);
        const int whole = found.toInt(least - 1);
        if (whole >= least && whole <= greatest)
            return whole;
        fail(name, found);
        return least;
    }

    Bilingual words() { return {text("kk"), text("ru")}; }
    Bilingual words(const char* name)
    {
        return object(name).words();
    }

    JsonReader object(const char* name)
    {
        return {value(name, &QJsonValue::isObject).toObject(), pathOf(name), m_error};
    }

    /// `make` takes a reader of each element, which must be an object.
    template <typename T, typename Make>
    std::vector<T> objects(const char* name, Make&& make)
    {
        std::vector<T> made;
        const QJsonArray array = value(name, &QJsonValue::isArray).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString path = QStringLiteral("%1[%2]").arg(pathOf(name)).arg(i);
            if (!array.at(i).isObject())
                failAt(path, array.at(i));
            JsonReader element(array.at(i).toObject(), path, m_error);
            made.push_back(make(element));
        }
        return made;
    }

    template <typename E, typename Parse>
    std::vector<E> codes(const char* name, Parse&& parse)
    {
        std::vector<E> made;
        for (const QJsonValue& element : value(name, &QJsonValue::isArray).toArray()) {
            const Result<E> code = parse(element.toString());
            if (!code)
                fail(name, element);
            else
                made.push_back(*code);
        }
        return made;
    }

    template <typename E, typename Parse>
    E code(const char* name, Parse&& parse)
    {
        const QString typed = text(name);
        const Result<E> code = parse(typed);
        if (code)
            return *code;
        fail(name, typed);
        return E {};
    }

private:
    [[nodiscard]] QString pathOf(const char* name) const
    {
        return m_path.isEmpty() ? QString::fromLatin1(name)
                                : QStringLiteral("%1.%2").arg(m_path, QString::fromLatin1(name));
    }

    QJsonValue value(const char* name, bool (QJsonValue::*isRight)() const)
    {
        QJsonValue found = m_object.value(QLatin1String(name));
        if (!(found.*isRight)())
            fail(name, found);
        return found;
    }

    void fail(const char* name, const QJsonValue& found) { failAt(pathOf(name), found); }

    void failAt(const QString& path, const QJsonValue& found)
    {
        if (!m_error)
            m_error = Error {ErrorKind::FieldMalformed, {path, found.toVariant().toString()}, {}};
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error>& m_error;
};

constexpr int mostMinutes = 24 * 60;
constexpr int mostPoints = 1000;

Skill skillFrom(JsonReader& read)
{
    return {read.text("id"), read.words()};
}

Topic topicFrom(JsonReader& read)
{
    return {read.text("id"), read.words(), read.number("questions", 0, 500)};
}

MapOperation operationFrom(JsonReader& read)
{
    const int most = read.number("maxPoints", 0, mostPoints);
    return {{read.text("id"), read.boolean("mandatory"), most, read.number("leastPoints", 0, most)}, read.words(),
        read.words("criteria")};
}

Recommendation recommendationFrom(JsonReader& read)
{
    return {read.text("for"), read.words()};
}

Bilingual wordsFrom(JsonReader& read)
{
    return read.words();
}

void readPackage(JsonReader read, Programme& programme)
{
    programme.educationRequired = read.boolean("educationRequired");
    programme.experienceRequired = read.boolean("experienceRequired");
    programme.nonFormal = read.boolean("nonFormal");
    programme.informal = read.boolean("informal");
}

void readTheory(JsonReader read, Programme& programme)
{
    programme.theoryMinutes = read.number("minutes", 1, mostMinutes);
    programme.topics = read.objects<Topic>("topics", topicFrom);
}

void readPractice(JsonReader read, Programme& programme)
{
    programme.practiceMinutes = read.number("minutes", 1, mostMinutes);
    programme.disagreement = read.code<DisagreementRule>("disagreement", &parseDisagreementRule);
    programme.leastPercent = read.number("leastPercent", 0, 100);
    programme.operations = read.objects<MapOperation>("operations", operationFrom);
}

Programme emptyProgramme(const QString& profession, const NqfLevel& level)
{
    return {{}, profession, level, 1, {}, {}, {}, {}, 16, false, false, false, false, {}, 60, {}, 120,
        DisagreementRule::Majority, 70, {}, {}, {}, {}, {}};
}

} // namespace

QJsonObject programmeToJson(const Programme& programme)
{
    return {{QStringLiteral("profession"), programme.profession},
        {QStringLiteral("nqfLevel"), programme.level.value()}, {QStringLiteral("version"), programme.version},
        {QStringLiteral("qualification"), toJson(programme.qualification)},
        {QStringLiteral("languages"), codesOf(programme.languages)},
        {QStringLiteral("modes"), codesOf(programme.modes)},
        {QStringLiteral("minimumAge"), programme.minimumAge}, {QStringLiteral("package"), packageOf(programme)},
        {QStringLiteral("skills"), skillsOf(programme)}, {QStringLiteral("theory"), theoryOf(programme)},
        {QStringLiteral("practice"), practiceOf(programme)},
        {QStringLiteral("allowedThings"), toJson(programme.allowedThings)},
        {QStringLiteral("equipment"), toJson(programme.equipment)},
        {QStringLiteral("briefing"), toJson(programme.briefing)},
        {QStringLiteral("recommendations"), recommendationsOf(programme)}};
}

Result<Programme> programmeFromJson(const QJsonObject& json)
{
    std::optional<Error> error;
    JsonReader read(json, {}, error);
    const QString profession = read.text("profession");
    const Result<NqfLevel> level = NqfLevel::of(read.number("nqfLevel", 1, 8));
    if (!level)
        return level.error();
    Programme programme = emptyProgramme(profession, *level);
    programme.version = read.number("version", 1, 100'000);
    programme.qualification = read.words("qualification");
    programme.languages = read.codes<Language>("languages", &parseLanguage);
    programme.modes = read.codes<ExamMode>("modes", &parseExamMode);
    programme.minimumAge = read.number("minimumAge", 0, 100);
    readPackage(read.object("package"), programme);
    programme.skills = read.objects<Skill>("skills", skillFrom);
    readTheory(read.object("theory"), programme);
    readPractice(read.object("practice"), programme);
    programme.allowedThings = read.objects<Bilingual>("allowedThings", wordsFrom);
    programme.equipment = read.objects<Bilingual>("equipment", wordsFrom);
    programme.briefing = read.objects<Bilingual>("briefing", wordsFrom);
    programme.recommendations = read.objects<Recommendation>("recommendations", recommendationFrom);
    if (error)
        return *error;
    return programme;
}

} // namespace tanu
