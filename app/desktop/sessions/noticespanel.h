#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/jobs/pagetarget.h"
#include "app/desktop/jobs/turns.h"
#include "core/services/queries/sessionquery.h"

#include <QtCore/QPointer>
#include <QtGui/QImage>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class Banner;
class CellTable;
class ChoiceEdit;
class LinksModel;
class PreviewPane;
class ProgressStrip;

/// The notices of a session as one document: previewed, printed in one job or saved as one file, and recorded as sent
/// by a channel (R6.1).
///
/// - Recording gives the numbers; the preview is drawn anew with them.
/// - Laying out and printing go notice by notice, with progress and a stop; the window lives on meanwhile.
/// - R11.1: for an online session the links of each candidate are typed above the preview and kept with the notice.
/// - Each printed notice is noted in the journal of its case.
class NoticesPanel final : public QWidget {
    Q_OBJECT

public:
    NoticesPanel(DeskContext& context, QWidget* parent);

    /// Of these candidates; the ids stay while the panel is open.
    void start(const SessionView& session);

Q_SIGNALS:
    void recorded(); ///< some or all; the panel tells it
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildSide();
    void layOut();
    Result<void> layOutOne(int index);
    void print();
    void save();
    void bring(Result<std::unique_ptr<PageTarget>> target, const QString& what);
    void finishBringing();
    void record();
    [[nodiscard]] bool areLinksThere();
    void run(Turns* turns, const QString& what);
    void setBusy(bool busy);
    void retranslate();
    [[nodiscard]] QString documentTitle() const;

    DeskContext& m_context;
    SessionId m_session;
    QString m_number;
    std::vector<ApplicationId> m_ids;
    bool m_isRecorded = false;
    std::vector<PaperPages> m_papers;
    std::vector<QImage> m_images;
    std::unique_ptr<PageTarget> m_target;
    QString m_path; ///< of the PDF that is written; empty for a printer
    QPointer<Turns> m_turns;
    QLabel* m_heading;
    QLabel* m_explanation;
    Banner* m_banner;
    ChoiceEdit* m_channel;
    QPushButton* m_record;
    QPushButton* m_close;
    LinksModel* m_linksModel;
    CellTable* m_links;
    ProgressStrip* m_progress;
    PreviewPane* m_preview;
};

} // namespace tanu::desktop
