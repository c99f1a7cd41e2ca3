#include "core/services/sessions/importtheory.h"

#include "core/domain/rules/theory.h"
#include "core/domain/values/searchtext.h"
#include "core/services/sessions/candidatefile.h"
#include "core/services/sessions/requireseat.h"
#include "core/storage/programmetable.h"
#include "core/storage/seriestable.h"
#include "core/storage/sessiontable.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tanu {

namespace {

const QString correctCode = QStringLiteral("correct");
const QString totalCode = QStringLiteral("total");

QString codeOfTopic(const QString& id)
{
    return QStringLiteral("topic:") + id;
}

/// The topic's id, and its names where no other topic is called so.
FileColumn columnOf(const Topic& topic, const std::vector<Topic>& topics)
{
    FileColumn column {codeOfTopic(topic.id), {topic.id, codeOfTopic(topic.id)}};
    for (const QString& name : {topic.name.kk, topic.name.ru}) {
        const QString folded = foldForSearch(name);
        const auto same = std::count_if(topics.begin(), topics.end(), [&](const Topic& other) {
            return foldForSearch(other.name.kk) == folded || foldForSearch(other.name.ru) == folded;
        });
        if (same == 1 && !folded.isEmpty())
            column.headings.append(name);
    }
    return column;
}

std::vector<FileColumn> columnsFor(const Programme& programme)
{
    std::vector<FileColumn> columns = personColumns();
    columns.push_back({correctCode,
        {correctCode, QStringLiteral("correct answers"), QStringLiteral("дұрыс"), QStringLiteral("дұрыс жауаптар"),
            QStringLiteral("дұрыс жауап"), QStringLiteral("верно"), QStringLiteral("правильно"),
            QStringLiteral("правильных"), QStringLiteral("правильные ответы"), QStringLiteral("правильных ответов")}});
    columns.push_back({totalCode,
        {totalCode, QStringLiteral("questions"), QStringLiteral("барлығы"), QStringLiteral("сұрақтар"),
            QStringLiteral("сұрақтар саны"), QStringLiteral("всего"), QStringLiteral("вопросов"),
            QStringLiteral("всего вопросов"), QStringLiteral("вопросы")}});
    for (const Topic& topic : programme.topics)
        columns.push_back(columnOf(topic, programme.topics));
    return columns;
}

/// Reads the file against the candidates of the session, line by line.
class TheoryFile {
public:
    TheoryFile(Connection& connection, const Programme& programme, const SessionRoll& roll)
        : m_connection(connection)
        , m_programme(programme)
        , m_roll(roll)
    {
    }

    Result<TheoryImport> read(const QByteArray& bytes)
    {
        const auto file = CandidateFile::read(bytes, columnsFor(m_programme));
        if (!file)
            return file.error();
        if (!hasColumns(*file))
            m_bad.add(file->headerLine(), QStringLiteral("header"));
        else if (file->records().empty())
            m_bad.add(file->headerLine(), QStringLiteral("empty"));
        for (const CsvRecord& record : file->records()) {
            if (!hasColumns(*file) || m_bad.isFull() || m_failure)
                break;
            if (const QString what = take(*file, record); !what.isEmpty())
                m_bad.add(record.line, what);
        }
        if (m_failure)
            return *m_failure;
        if (!m_bad.isEmpty())
            return m_bad.error();
        addMissing();
        return std::move(m_import);
    }

private:
    [[nodiscard]] bool isByTopic(const CandidateFile& file) const
    {
        return std::all_of(m_programme.topics.begin(), m_programme.topics.end(),
            [&](const Topic& topic) { return file.has(codeOfTopic(topic.id)); });
    }

    [[nodiscard]] bool hasColumns(const CandidateFile& file) const
    {
        const bool hasPerson = file.has(QStringLiteral("iin")) || file.has(QStringLiteral("application"));
        return hasPerson && (isByTopic(file) || (file.has(correctCode) && file.has(totalCode)));
    }

    /// Empty, or the code of what is wrong with the record.
    QString take(const CandidateFile& file, const CsvRecord& record)
    {
        if (!file.isWhole(record))
            return QStringLiteral("fields");
        QString what;
        const ExamPlace* place = m_roll.find(file, record, what);
        if (!place)
            return what;
        if (m_seen.contains(place->application.id))
            return QStringLiteral("twice");
        m_seen.insert(place->application.id);
        bool isNumber = true;
        const auto result = resultOf(file, record, isNumber);
        if (!isNumber)
            return QStringLiteral("number");
        if (!result)
            return QStringLiteral("counts");
        if (const auto state = stateAfterTheory(m_connection, *place, *result); !state)
            return refusalOf(state.error());
        m_import.rows.push_back({record.line, place->application.id, place->application.numberText(),
            place->application.fields.name.full(), *result, admitsToPractice(result->correct, result->total),
            place->place.theory});
        return {};
    }

    QString refusalOf(const Error& error)
    {
        if (error.kind == ErrorKind::NotIdentified)
            return QStringLiteral("identity");
        if (error.kind != ErrorKind::ActionNotAllowed)
            m_failure = error;
        return QStringLiteral("state");
    }

    [[nodiscard]] Result<TheoryResult> resultOf(
        const CandidateFile& file, const CsvRecord& record, bool& isNumber) const
    {
        const auto number = [&](const QString& code) {
            bool isGood = false;
            const int value = file.field(record, code).toInt(&isGood);
            isNumber = isNumber && isGood;
            return value;
        };
        const bool hasSums = file.has(correctCode) && file.has(totalCode);
        const auto sums = hasSums
            ? theoryOfCounts(m_programme, number(correctCode), number(totalCode))
            : Result<TheoryResult>(TheoryResult());
        if (!isByTopic(file))
            return sums;
        QMap<QString, int> correctByTopic;
        for (const Topic& topic : m_programme.topics)
            correctByTopic.insert(topic.id, number(codeOfTopic(topic.id)));
        auto result = theoryOfTopics(m_programme, correctByTopic);
        if (result && hasSums && (!sums || sums->correct != result->correct))
            return Error {ErrorKind::CountsImpossible, {}, {}};
        return result;
    }

    void addMissing()
    {
        for (const ExamPlace& place : m_roll.places()) {
            const bool waits = place.application.state == CaseState::InSession && !place.place.theory;
            if (waits && !m_seen.contains(place.application.id))
                m_import.missing.push_back({place.application.id, place.application.fields.name.full()});
        }
    }

    Connection& m_connection;
    const Programme& m_programme;
    const SessionRoll& m_roll;
    QSet<ApplicationId> m_seen;
    BadLines m_bad;
    std::optional<Error> m_failure; ///< of the database: no fault of the file
    TheoryImport m_import;
};

Result<TheoryImport> readFile(Connection& connection, const Session& session, const QByteArray& file)
{
    if (session.state != SessionState::Started)
        return Error {
            ErrorKind::ActionNotAllowed, {codeOf(Action::RecordTheory), codeOf(session.state)}, {}};
    const auto programme = ProgrammeTable(connection).load(session.programme);
    if (!programme)
        return programme.error();
    const auto roll = SessionRoll::load(connection, session.id);
    if (!roll)
        return roll.error();
    return TheoryFile(connection, *programme, *roll).read(file);
}

Result<void> store(Deed& deed, const TheoryImport& import, const QString& fileName)
{
    for (const ImportedTheory& row : import.rows) {
        const auto exam = examPlace(deed.connection(), row.application);
        if (!exam)
            return exam.error();
        if (const auto sits = requireSeatFor(deed, *exam); !sits)
            return sits;
        if (const auto stored = storeTheory(deed, *exam, row.result, fileName); !stored)
            return stored.error();
        deed.alsoAbout("application", row.application.bytes());
    }
    return {};
}

/// What the file says of each: a result that is erased later stays readable.
QStringList resultsIn(const TheoryImport& import)
{
    QStringList results;
    for (const ImportedTheory& row : import.rows)
        results.append(QStringLiteral("%1 %2/%3").arg(row.applicationNumber).arg(row.result.correct).arg(row.result.total));
    return results;
}

} // namespace

ImportTheory::ImportTheory(Desk& desk)
    : m_desk(desk)
{
}

Result<TheoryImport> ImportTheory::preview(const SessionId& id, const QByteArray& file)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::RecordTheory); !allowed)
        return allowed.error();
    return inTransaction(m_desk.connection, [&]() -> Result<TheoryImport> {
        const auto session = SessionTable(m_desk.connection).load(id);
        if (!session)
            return session.error();
        return readFile(m_desk.connection, *session, file);
    }, Transaction::Kind::Read);
}

Result<TheoryImport> ImportTheory::run(const SessionId& id, const QByteArray& file, const QString& fileName)
{
    if (fileName.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("file")}, {}};
    return perform(m_desk, Action::RecordTheory, [&](Deed& deed) -> Result<TheoryImport> {
        const auto session = SessionTable(deed.connection()).load(id);
        if (!session)
            return session.error();
        if (const auto sits = requireSeat(deed, *session); !sits)
            return sits.error();
        auto import = readFile(deed.connection(), *session, file);
        if (!import)
            return import;
        if (const auto stored = store(deed, *import, fileName.trimmed()); !stored)
            return stored.error();
        deed.about("session", id);
        deed.note("session", numberText(session->year, session->number));
        deed.note("file", fileName.trimmed());
        deed.note("correct", Cbor::texts(resultsIn(*import)));
        deed.note("rows", static_cast<int>(import->rows.size()));
        deed.note("missing", static_cast<int>(import->missing.size()));
        return import;
    });
}

} // namespace tanu
