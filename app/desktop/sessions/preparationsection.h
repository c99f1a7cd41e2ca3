#pragma once

#include "app/desktop/jobs/pagetarget.h"
#include "app/desktop/sessions/sessionsection.h"

class QLabel;
class QPushButton;

namespace tanu::desktop {

class Banner;
class CheckListEdit;
class DataTable;
class LanguageChoice;
class PreparationModel;
class TextArea;

/// Before the start: sheets and journal to sign (R8.1, R8.2), equipment (R10), prohibited things (R12), who has come.
///
/// - `start` begins the session; where something is missing the chair's reason is asked for, in its place.
class PreparationSection final : public SessionSection {
    Q_OBJECT

public:
    PreparationSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString name() const override;
    void start();

protected:
    void tell() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildSide();
    void record(bool briefing);
    void printSheets();
    void printJournal();
    [[nodiscard]] std::vector<ApplicationId> chosen() const;
    [[nodiscard]] QString missing() const;
    void tellMissing();
    void printInto(Result<std::unique_ptr<PageTarget>> target, const std::vector<ApplicationId>& ids);

    PreparationModel* m_model;
    Banner* m_missing;
    DataTable* m_table;
    QPushButton* m_sheets;
    QPushButton* m_journal;
    QPushButton* m_acquaint;
    QPushButton* m_brief;
    LanguageChoice* m_language;
    CheckListEdit* m_equipment;
    QLabel* m_prohibitedHeading;
    QLabel* m_prohibited;
    TextArea* m_reason;
    SessionId m_shown;
};

} // namespace tanu::desktop
