#pragma once

#include "app/desktop/jobs/pagetarget.h"
#include "app/desktop/sessions/paperlanguage.h"
#include "app/desktop/sessions/sessionsection.h"

class QLabel;
class QPushButton;

namespace tanu {
struct Identification;
}

namespace tanu::desktop {

class CellTable;
class LanguageChoice;
class PreparationModel;

/// Who has come, by which document (R9), acquainted (R8.1) and briefed (R8.2); the papers to sign.
///
/// - In the column of the attendance 1, 2, 3 record present, late, absent; a document that is typed identifies.
class AttendanceSection final : public SessionSection {
    Q_OBJECT

public:
    AttendanceSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString name() const override;
    /// The focus on the first of whom it is not known whether they have come.
    void goToUnknown();

protected:
    void tell() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildButtons();
    void record(bool briefing);
    void take(int row, Attendance attendance);
    void identify(const ApplicationId& candidate, const Identification& what);
    void printSheets();
    void printInto(Result<std::unique_ptr<PageTarget>> target, const std::vector<ApplicationId>& ids);
    void print(const Result<PaperPages>& pages, const QString& title);
    void printJournal();
    void printList();

    PreparationModel* m_model;
    CellTable* m_table;
    QLabel* m_hint;
    QPushButton* m_sheets;
    QPushButton* m_journal;
    QPushButton* m_list;
    QPushButton* m_acquaint;
    QPushButton* m_brief;
    QLabel* m_languageName;
    LanguageChoice* m_language;
    PaperLanguage m_paperLanguage;
};

} // namespace tanu::desktop
