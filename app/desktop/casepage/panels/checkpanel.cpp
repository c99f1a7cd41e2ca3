#include "app/desktop/casepage/panels/checkpanel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textarea.h"
#include "core/services/applications/checkpackage.h"

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr int greatestNote = 1000;
const QString attached = QStringLiteral("attached");
const QString shown = QStringLiteral("shown");
const QString missing = QStringLiteral("missing");

bool holds(const std::vector<DocumentGroup>& groups, DocumentGroup wanted)
{
    return std::find(groups.begin(), groups.end(), wanted) != groups.end();
}

std::vector<DocumentGroup> groupsOf(const std::vector<AttachmentRow>& attachments)
{
    std::vector<DocumentGroup> groups;
    for (const auto& attachment : attachments) {
        if (const auto group = groupOfKind(attachment.kind))
            groups.push_back(*group);
    }
    return groups;
}

/// What lies in the package as a scan; the rest of it is only described.
std::vector<AttachmentRow> scansOf(std::vector<AttachmentRow> attachments)
{
    std::erase_if(attachments, [](const AttachmentRow& one) { return !one.hasScan(); });
    return attachments;
}

} // namespace

CheckPanel::CheckPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::CheckPackage, parent)
    , m_wrong(new CheckListEdit(QStringLiteral("wrong"), this))
    , m_note(new TextArea(QStringLiteral("note"), greatestNote, this))
{
    m_note->setObjectName(QStringLiteral("check-note"));
    m_note->setLines(2); // the button below is seen in the smallest window too
    for (const RequiredDocument& document : file.checklist)
        addLine(document);
    std::vector<QWidget*> row;
    for (const Line& line : m_lines) {
        row.push_back(line.answer);
        if (row.size() == 2 || &line == &m_lines.back()) {
            addSideBySide(row);
            row.clear();
        }
    }
    add(m_wrong);
    add(m_note);
    if (file.check)
        m_note->setValue(file.check->note);
    connect(m_wrong, &FieldFrame::valueChanged, this, &CheckPanel::tellVerdict);
    retranslate();
}

void CheckPanel::addLine(const RequiredDocument& document)
{
    const bool isAttached = holds(groupsOf(file().attachments), document.group);
    const bool hasScan = holds(groupsOf(scansOf(file().attachments)), document.group);
    auto* answer = new SegmentedChoice(codeOf(document.group), this);
    answer->setObjectName(QStringLiteral("check-") + codeOf(document.group));
    answer->setRequired(true);
    m_lines.push_back({document.group, isAttached, hasScan, answer});
    connect(answer, &FieldFrame::valueChanged, this, &CheckPanel::tellVerdict);
}

void CheckPanel::retranslate()
{
    setHeading(tr("Check of the package"), QStringLiteral("R5.1"));
    for (const Line& line : m_lines) {
        line.answer->setLabel(wordOf(line.group));
        std::vector<Choice> options;
        if (line.isAttached)
            options.push_back({attached, tr("Attached"), {}});
        options.push_back({shown, tr("Shown on paper"), {}});
        options.push_back({missing, tr("Missing"), {}});
        line.answer->setOptions(options);
        const bool wasShown = file().check && holds(file().check->shownOnPaper, line.group);
        if (line.answer->isEmpty() && line.hasScan)
            line.answer->setValue(attached);
        else if (line.answer->isEmpty() && (line.isAttached || wasShown))
            line.answer->setValue(shown);
    }
    m_wrong->setOptions({{QStringLiteral("wrong"), tr("Something is wrong though nothing is missing"), {}}});
    m_note->setLabel(tr("Note"));
    m_note->setHint(tr("What is wrong, or what was noticed"));
    tellVerdict();
}

bool CheckPanel::isComplete() const
{
    const bool isAllThere = std::all_of(m_lines.begin(), m_lines.end(), [](const Line& line) {
        const auto answer = line.answer->value();
        return answer && *answer != missing;
    });
    return isAllThere && m_wrong->isEmpty();
}

void CheckPanel::tellVerdict()
{
    const bool isAnswered = std::all_of(
        m_lines.begin(), m_lines.end(), [](const Line& line) { return !line.answer->isEmpty(); });
    m_note->setRequired(!m_wrong->isEmpty());
    if (!isAnswered)
        setExplanation(tr("Say for each document whether it is there."));
    else
        setExplanation(isComplete() ? tr("The package is complete: the contract comes next.")
                                    : tr("The package is not complete: the head refuses with reasons."));
}

FieldFrame* CheckPanel::checkNow()
{
    for (const Line& line : m_lines) {
        if (!line.answer->checkNow())
            return line.answer;
    }
    return m_note->checkNow() ? nullptr : m_note;
}

Result<StepDone> CheckPanel::run()
{
    PackageFindings findings {isComplete(), {}, {}, m_note->text().trimmed()};
    for (const Line& line : m_lines) {
        const auto answer = line.answer->value();
        if (answer && *answer == shown)
            findings.shownOnPaper.push_back(line.group);
        if (answer && *answer == missing)
            findings.missing.push_back(line.group);
    }
    Desk desk = context().desk();
    const auto done = CheckPackage(desk).run(id(), findings);
    if (!done)
        return done.error();
    return StepDone {findings.complete ? tr("The package is complete.") : tr("The package is not complete."), {}};
}

} // namespace tanu::desktop
