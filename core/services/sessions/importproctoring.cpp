#include "core/services/sessions/importproctoring.h"

#include "core/domain/prohibitedthings.h"
#include "core/services/sessions/candidatefile.h"
#include "core/services/sessions/writeincident.h"
#include "core/storage/seriestable.h"
#include "core/storage/violationtable.h"

#include <algorithm>

namespace tanu {

namespace {

const QString timeCode = QStringLiteral("time");
const QString thingCode = QStringLiteral("thing");
const QString descriptionCode = QStringLiteral("description");

/// One line that may become an act.
struct Event {
    qint64 line = 0;
    ApplicationId application;
    QDateTime at; ///< UTC, to the second
    QString thing;
    QString description;
};

std::vector<FileColumn> proctoringColumns()
{
    std::vector<FileColumn> columns = personColumns();
    columns.push_back({timeCode,
        {timeCode, QStringLiteral("date and time"), QStringLiteral("timestamp"), QStringLiteral("уақыт"),
            QStringLiteral("уақыты"), QStringLiteral("время"), QStringLiteral("дата и время")}});
    columns.push_back({thingCode,
        {thingCode, QStringLiteral("зат"), QStringLiteral("предмет"), QStringLiteral("вещь")}});
    columns.push_back({descriptionCode,
        {descriptionCode, QStringLiteral("event"), QStringLiteral("сипаттама"), QStringLiteral("сипаттамасы"),
            QStringLiteral("оқиға"), QStringLiteral("описание"), QStringLiteral("событие")}});
    return columns;
}

/// `2026-11-17 10:05:09`, with `T` or with a zone, or `17.11.2026 10:05:09`; without a zone it is Kazakhstan's.
QDateTime momentFrom(const QString& typed)
{
    const QString iso = QString(typed).replace(QLatin1Char(' '), QLatin1Char('T'));
    QDateTime wall = QDateTime::fromString(iso, Qt::ISODate);
    if (wall.isValid() && wall.timeSpec() != Qt::LocalTime)
        return toSecond(wall);
    if (!wall.isValid())
        wall = QDateTime::fromString(typed, QStringLiteral("dd.MM.yyyy HH:mm:ss"));
    return wall.isValid() ? toSecond(fromKazakhstan(wall.date(), wall.time())) : QDateTime();
}

bool isSame(const Violation& act, const Event& event)
{
    return act.source == ViolationSource::Proctoring && act.occurredAt == event.at && act.thing == event.thing;
}

/// Reads the file, then acts on its events in order of time.
class ProctoringFile {
public:
    ProctoringFile(Deed& deed, const Session& session)
        : m_deed(deed)
        , m_session(session)
    {
    }

    Result<ImportedProctoring> import(const QByteArray& bytes)
    {
        const auto roll = SessionRoll::load(m_deed.connection(), m_session.id);
        if (!roll)
            return roll.error();
        if (const auto read = readEvents(bytes, *roll); !read)
            return read.error();
        std::stable_sort(m_events.begin(), m_events.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
        for (const Event& event : m_events) {
            if (const auto done = act(event); !done)
                return done.error();
        }
        if (!m_bad.isEmpty())
            return m_bad.error();
        return std::move(m_done);
    }

    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    Result<void> readEvents(const QByteArray& bytes, const SessionRoll& roll)
    {
        const auto file = CandidateFile::read(bytes, proctoringColumns());
        if (!file)
            return file.error();
        const bool hasPerson = file->has(QStringLiteral("iin")) || file->has(QStringLiteral("application"));
        if (!hasPerson || !file->has(timeCode) || !file->has(thingCode) || !file->has(descriptionCode))
            m_bad.add(file->headerLine(), QStringLiteral("header"));
        else if (file->records().empty())
            m_bad.add(file->headerLine(), QStringLiteral("empty"));
        else
            readRecords(*file, roll);
        return m_bad.isEmpty() ? Result<void>() : Result<void>(m_bad.error());
    }

    void readRecords(const CandidateFile& file, const SessionRoll& roll)
    {
        for (const CsvRecord& record : file.records()) {
            if (m_bad.isFull())
                return;
            if (const QString what = take(file, record, roll); !what.isEmpty())
                m_bad.add(record.line, what);
        }
    }

    /// Empty, or the code of what is wrong with the record.
    QString take(const CandidateFile& file, const CsvRecord& record, const SessionRoll& roll)
    {
        if (!file.isWhole(record))
            return QStringLiteral("fields");
        QString what;
        const ExamPlace* place = roll.find(file, record, what);
        if (!place)
            return what;
        const Event event {record.line, place->application.id, momentFrom(file.field(record, timeCode)),
            file.field(record, thingCode), file.field(record, descriptionCode)};
        const QDateTime start = toSecond(m_session.startedAt.value_or(m_session.startsAt));
        if (!event.at.isValid() || event.at < start || event.at > m_deed.now())
            return QStringLiteral("time");
        if (const auto right = checkThing(place->programme, event.thing); !right)
            return right.error().kind == ErrorKind::FieldEmpty ? thingCode : QStringLiteral("allowed");
        if (event.description.isEmpty())
            return descriptionCode;
        const bool isTwice = std::any_of(m_events.begin(), m_events.end(), [&](const Event& other) {
            return other.application == event.application && other.at == event.at && other.thing == event.thing;
        });
        if (isTwice)
            return QStringLiteral("twice");
        m_events.push_back(event);
        return {};
    }

    Result<void> act(const Event& event)
    {
        const auto exam = examPlace(m_deed.connection(), event.application);
        if (!exam)
            return exam.error();
        const auto earlier = ViolationTable(m_deed.connection()).of(event.application, m_session.id);
        if (!earlier)
            return earlier.error();
        if (std::any_of(earlier->begin(), earlier->end(), [&](const auto& one) { return isSame(one, event); })) {
            ++m_done.alreadyRecorded;
            return {};
        }
        if (!earlier->empty() && endsProcedure(earlier->back().consequence)) {
            ++m_done.afterEnd;
            return {};
        }
        const NewViolation typed {event.at, std::nullopt, event.thing, event.description, {}, std::nullopt};
        const auto recorded = addViolation(m_deed, *exam, typed, ViolationSource::Proctoring);
        if (!recorded && recorded.error().kind == ErrorKind::ActionNotAllowed) {
            m_bad.add(event.line, QStringLiteral("state"));
            return {};
        }
        if (!recorded)
            return recorded.error();
        m_deed.alsoAbout("application", event.application.bytes());
        m_lines.append(QStringList {recorded->numberText, exam->application.numberText(),
            codeOf(recorded->consequence)}.join(QLatin1Char(' ')));
        m_done.acts.push_back(*recorded);
        return {};
    }

    Deed& m_deed;
    const Session& m_session;
    std::vector<Event> m_events;
    BadLines m_bad;
    QStringList m_lines; ///< for the journal: act, application, consequence
    ImportedProctoring m_done;
};

} // namespace

ImportProctoring::ImportProctoring(Desk& desk)
    : m_desk(desk)
{
}

Result<ImportedProctoring> ImportProctoring::run(
    const SessionId& id, const QByteArray& file, const QString& fileName)
{
    return perform(m_desk, Action::RecordViolation, [&](Deed& deed) -> Result<ImportedProctoring> {
        const auto session = ownSession(deed, id, SessionState::Started, Action::RecordViolation);
        if (!session)
            return session.error();
        if (session->mode != ExamMode::Online)
            return Error {ErrorKind::ModeNotOffered, {codeOf(session->mode)}, {}};
        ProctoringFile events(deed, *session);
        auto done = events.import(file);
        if (!done)
            return done;
        deed.about("session", id);
        deed.note("session", numberText(session->year, session->number));
        deed.note("file", fileName.trimmed());
        deed.note("acts", Cbor::texts(events.lines()));
        deed.note("alreadyRecorded", done->alreadyRecorded);
        deed.note("afterEnd", done->afterEnd);
        return done;
    });
}

} // namespace tanu
