#include "server/deeds/analysisdeeds.h"

#include "server/deeds/deedparts.h"
#include "server/storage/console/analysistable.h"

namespace tanu::server {

namespace {

constexpr int greatestVersionOfText = 1'000'000;

AnalysisText textIn(Fields& fields)
{
    AnalysisText text;
    text.part = fields.code(QLatin1String("part"), &parseAnalysisPart);
    text.version = static_cast<int>(fields.number(QLatin1String("version"), 1, greatestVersionOfText));
    text.text = fields.textIfAny(QLatin1String("text"), greatestTextOfPart).value_or(QString());
    text.writtenBy = fields.text(QLatin1String("by"));
    return text;
}

} // namespace

Result<void> applyWriteAnalysis(Connection& connection, const Deed& deed)
{
    auto text = readMapOf(deed.parts.value(0), &textIn);
    if (!text)
        return text.error();
    text->year = deed.note.subject.toInt();
    text->writtenAt = deed.note.at;
    return AnalysisTable(connection).insert(*text);
}

Result<void> applySubmitAnalysis(Connection& connection, const Deed& deed)
{
    AnalysisSubmission submission {QString::fromUtf8(deed.parts.value(0)), deed.note.at, std::nullopt};
    if (deed.parts.size() > 1) {
        auto content = parseSubmittedAnalysis(deed.parts[1]);
        if (!content)
            return content.error();
        submission.content = *std::move(content);
    }
    return AnalysisTable(connection).submit(deed.note.subject.toInt(), submission);
}

QByteArray partOf(const AnalysisText& text)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("part"), codeOf(text.part));
    map.insert(QLatin1String("version"), text.version);
    if (!text.text.isEmpty())
        map.insert(QLatin1String("text"), text.text);
    map.insert(QLatin1String("by"), text.writtenBy);
    return map.encode();
}

} // namespace tanu::server
