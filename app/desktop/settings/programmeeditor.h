#pragma once

#include "app/desktop/context/deskcontext.h"
#include "core/domain/programme.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace tanu::desktop {

class Banner;
class Chip;
class ProgrammeGeneral;
class RowsEditor;

/// One version of a qualification programme (L17.2.4): a draft is edited and approved by the head; an approved version
/// is frozen and only read, its next version is begun from it.
class ProgrammeEditor final : public QWidget {
    Q_OBJECT

public:
    ProgrammeEditor(DeskContext& context, QWidget* parent);

    /// `name` is that of the profession, for the heading.
    void open(const Programme& programme, const QString& name);
    [[nodiscard]] bool isEdited() const { return m_isEdited; }
    [[nodiscard]] Programme value() const;

Q_SIGNALS:
    void closed();
    /// Kept, approved or begun: the list is to be read anew and this version shown.
    void changed(const tanu::ProgrammeId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void fill();
    void fillAdvice(const std::vector<Recommendation>& recommendations);
    void tabChanged();
    void tellSums();
    [[nodiscard]] Result<ProgrammeId> keep();
    void save();
    void approve();
    void beginNext();
    void showError(const Error& error);

    DeskContext& m_context;
    Programme m_programme;
    QString m_name;
    bool m_isEdited = false;
    bool m_isFilling = false;
    QPushButton* m_back;
    QLabel* m_title;
    Chip* m_state;
    QPushButton* m_next;
    QPushButton* m_save;
    QPushButton* m_approve;
    Banner* m_banner;
    QTabWidget* m_tabs;
    ProgrammeGeneral* m_general;
    RowsEditor* m_topics;
    RowsEditor* m_operations;
    RowsEditor* m_allowed;
    RowsEditor* m_equipment;
    RowsEditor* m_briefing;
    RowsEditor* m_skills;
    RowsEditor* m_advice;
    QLabel* m_sums;
};

} // namespace tanu::desktop
