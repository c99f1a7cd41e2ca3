#pragma once

#include "core/services/certificates/cancelcertificates.h"
#include "core/services/queries/certificatelistquery.h"

#include <QtWidgets/QStackedWidget>

class QLabel;

namespace tanu::desktop {

class CancellationPanel;
class DeskContext;
class DocumentHandOver;
class PreviewPane;
class ReasonPanel;

/// What stands beside the list of documents: the page of the chosen one, or the panel of what is being done with it.
///
/// - Above the page: why and since when the document is void (L26.2), and its duplicates (exchange.md 29).
class CertificateSide final : public QStackedWidget {
    Q_OBJECT

public:
    static constexpr int panelWidth = 368; ///< of what many fields stand in
    static constexpr int previewWidth = 304; ///< beside it the list shows whom, number and state whole in a window of 1280

    CertificateSide(DeskContext& context, QWidget* parent);

    /// The page of this document; null shows none. A spoiled or cancelled one has no page. Errors: of its paper.
    Result<void> showDocument(const CertificateListRow* document);
    void setPrintable(bool isPrintable);

    void askHandOver(const CertificateListRow& document);
    void askSpoil(const CertificateListRow& document);
    void askCancel(const std::vector<CertificateListRow>& chosen);
    /// At its field in the open panel; false if none.
    bool showError(const Error& error);
    void closePanel();
    /// The button of the open panel.
    void pressPanel();
    [[nodiscard]] bool isPanel() const;

Q_SIGNALS:
    void printRequested();
    void saveRequested();
    void handedOver(const tanu::CertificateId& id, const QString& collectedBy, const QString& identityDocument);
    void spoiled(const tanu::CertificateId& id, const QString& serial, const QString& reason);
    void cancellationGiven(const std::vector<tanu::CertificateId>& documents, const tanu::CancellationGround& ground);
    /// Opened or closed.
    void panelChanged();

private:
    void build();
    void openPanel(QWidget* panel, int width);
    void tellStory(const CertificateListRow& document);

    DeskContext& m_context;
    QWidget* m_page;
    QLabel* m_story;
    PreviewPane* m_preview;
    DocumentHandOver* m_handOver;
    QWidget* m_reasonSide;
    ReasonPanel* m_reason;
    CancellationPanel* m_cancel;
    CertificateId m_asked; ///< what the reason is about
    QString m_askedSerial;
};

} // namespace tanu::desktop
