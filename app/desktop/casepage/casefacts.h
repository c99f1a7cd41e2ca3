#pragma once

#include "core/services/queries/casequery.h"

#include <QtWidgets/QFrame>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace tanu::desktop {

class DeskContext;

/// Beside the timeline: what holds for the case (other cases, appeal, documents, protocols), the package with its papers,
/// and the candidate with everything of the form.
class CaseFacts final : public QFrame {
    Q_OBJECT

public:
    CaseFacts(DeskContext& context, QWidget* parent);

    void show(const Case& file);

Q_SIGNALS:
    void caseRequested(const tanu::ApplicationId& id);

private:
    void addLink(const QString& name, const CaseLink& link);
    void showRoad(const Case& file);
    void showAppeals(const Case& file);
    void showDocuments(const Case& file);
    void showProtocols(const Case& file);
    void addHeading(const QString& text);
    void addFact(const QString& name, const QString& value);
    void showPackage(const Case& file);
    void showPerson(const ApplicationFields& fields);
    void showRequest(const Case& file);
    void showBasis(const Case& file);
    [[nodiscard]] QString kindTitle(const QString& kind) const;

    DeskContext& m_context;
    QVBoxLayout* m_layout;
};

} // namespace tanu::desktop
