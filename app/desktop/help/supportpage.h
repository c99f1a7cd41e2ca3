#pragma once

#include "app/desktop/exchange/exchangerunner.h"
#include "app/desktop/shell/pageregistry.h"
#include "core/wire/supportmessage.h"

namespace tanu::desktop {

class Banner;
class DraftKeeper;
class FilterChips;
class ProgressStrip;
class RequestsPanel;
class SupportForm;

/// A request to the support of the platform (P15), with its number and the last day for the answer (P16), and beside it what
/// was asked before, with its answers.
///
/// - Filled in with what is known of who acts; what is half typed is kept (DraftKeeper).
/// - Sent in a thread of its own; until the receipt is here the draft stays, and sent again it is never filed twice.
class SupportPage final : public Page {
    Q_OBJECT

public:
    SupportPage(DeskContext& context, ExchangeRunner::Edges edges, QWidget* parent);

    [[nodiscard]] QString title() const override;
    /// `answers` shows what was asked before, anything else the form.
    void open(const QString& key) override;
    void refresh() override;
    [[nodiscard]] bool leave() override;

protected:
    void retranslate() override;

private:
    void build();
    void showSection();
    [[nodiscard]] bool isWriting() const;
    void tellAllowed();
    void resumeDraft();
    [[nodiscard]] SupportWords known() const;
    void send();
    void setBusy(bool isBusy);
    void take(const Result<SupportReceipt>& outcome);
    void tellFailure(const Error& error);

    DeskContext& m_context;
    ExchangeRunner::Edges m_edges;
    Banner* m_banner;
    ProgressStrip* m_progress;
    FilterChips* m_sections;
    SupportForm* m_form;
    QWidget* m_writing; ///< the form in its scroll area
    RequestsPanel* m_requests;
    QAction* m_send;
    DraftKeeper* m_keeper;
    LongWork m_work; ///< the last: it ends before what it tells is gone
};

/// Id `support`, reached from the help.
PageEntry supportPage(DeskContext& context, const ExchangeRunner& exchange);

} // namespace tanu::desktop
