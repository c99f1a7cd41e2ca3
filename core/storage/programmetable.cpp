#include "core/storage/programmetable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/storage/programmejson.h"

#include <QtCore/QJsonDocument>

namespace tanu {

namespace {

const QString& selectProgramme()
{
    static const QString sql = QStringLiteral(
        "SELECT id, profession, level, version, approved_on, content FROM programme ");
    return sql;
}

QString contentOf(const Programme& programme)
{
    return QString::fromUtf8(QJsonDocument(programmeToJson(programme)).toJson(QJsonDocument::Compact));
}

Result<Programme> contentFrom(const QString& stored)
{
    return programmeFromJson(QJsonDocument::fromJson(stored.toUtf8()).object());
}

/// The columns beside the content must say the same as the content itself.
Result<Programme> programmeFrom(const Row& row)
{
    RowReader read(row);
    const auto id = read.id<ProgrammeId>("id");
    const QString profession = read.text("profession");
    const int level = read.number("level");
    const int version = read.number("version");
    const auto approvedOn = read.optionalDate("approved_on");
    auto programme = read.parsedOrNone<Programme>("content", contentFrom);
    if (programme
        && (programme->profession != profession || programme->level.value() != level
            || programme->version != version))
        read.fail("content", QStringLiteral("of another programme"));
    return read.finish([&] {
        programme->id = id;
        programme->approvedOn = approvedOn;
        return *programme;
    });
}

Result<void> demandOne(const Result<qint64>& changed)
{
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("programme")}, {}};
    return {};
}

} // namespace

ProgrammeTable::ProgrammeTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> ProgrammeTable::insert(const Programme& programme, const StaffId& approvedBy)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO programme (id, profession, level, version, approved_on, approved_by, content)
        VALUES (:id, :profession, :level, :version, :approved_on, :approved_by, :content))"))
        .bind(":id", programme.id)
        .bind(":profession", programme.profession)
        .bind(":level", programme.level.value())
        .bind(":version", programme.version)
        .bind(":approved_on", programme.approvedOn)
        .bind(":approved_by", approvedBy)
        .bind(":content", contentOf(programme))
        .run();
}

Result<void> ProgrammeTable::updateDraft(const Programme& programme)
{
    return demandOne(Statement::on(m_connection, QStringLiteral(R"(
        UPDATE programme SET profession = :profession, level = :level, version = :version, content = :content
        WHERE id = :id AND approved_on IS NULL)"))
        .bind(":profession", programme.profession)
        .bind(":level", programme.level.value())
        .bind(":version", programme.version)
        .bind(":content", contentOf(programme))
        .bind(":id", programme.id)
        .runCounting());
}

Result<void> ProgrammeTable::approve(const ProgrammeId& id, QDate on, const StaffId& by)
{
    return demandOne(Statement::on(m_connection, QStringLiteral(R"(
        UPDATE programme SET approved_on = :on, approved_by = :by WHERE id = :id AND approved_on IS NULL)"))
        .bind(":on", on)
        .bind(":by", by)
        .bind(":id", id)
        .runCounting());
}

Result<std::optional<Programme>> ProgrammeTable::find(const ProgrammeId& id)
{
    return Statement::on(m_connection, selectProgramme() + QStringLiteral("WHERE id = :id"))
        .bind(":id", id)
        .mapOne(programmeFrom);
}

Result<Programme> ProgrammeTable::load(const ProgrammeId& id)
{
    auto found = find(id);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("programme"), id.toText()}, {}};
    return **std::move(found);
}

Result<std::optional<Programme>> ProgrammeTable::newestApproved(const QString& profession, int level)
{
    return Statement::on(m_connection, selectProgramme() + QStringLiteral(R"(
        WHERE profession = :profession AND level = :level AND approved_on IS NOT NULL
        ORDER BY version DESC LIMIT 1)"))
        .bind(":profession", profession)
        .bind(":level", level)
        .mapOne(programmeFrom);
}

Result<std::vector<Programme>> ProgrammeTable::allNewestApproved()
{
    return Statement::on(m_connection, selectProgramme() + QStringLiteral(R"(
        AS p WHERE version = (SELECT max(q.version) FROM programme AS q
            WHERE q.profession = p.profession AND q.level = p.level AND q.approved_on IS NOT NULL)
        ORDER BY profession, level)"))
        .map(programmeFrom);
}

Result<std::vector<Programme>> ProgrammeTable::all()
{
    return Statement::on(
        m_connection, selectProgramme() + QStringLiteral("ORDER BY profession, level, version"))
        .map(programmeFrom);
}

Result<int> ProgrammeTable::greatestVersion(const QString& profession, int level)
{
    const auto version = Statement::on(m_connection, QStringLiteral(R"(
        SELECT coalesce(max(version), 0) FROM programme WHERE profession = :profession AND level = :level)"))
        .bind(":profession", profession)
        .bind(":level", level)
        .integer();
    if (!version)
        return version.error();
    return static_cast<int>(*version);
}

} // namespace tanu
