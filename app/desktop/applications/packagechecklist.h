#pragma once

#include "core/domain/intake/documents.h"

#include <QtWidgets/QWidget>

#include <vector>

class QVBoxLayout;

namespace tanu::desktop {

/// What the package must hold (R4.2 to R4.5), line by line, with a mark for what is there and the clause that asks.
class PackageChecklist final : public QWidget {
    Q_OBJECT

public:
    explicit PackageChecklist(QWidget* parent);

    void show(const std::vector<RequiredDocument>& required, const std::vector<DocumentGroup>& present);

Q_SIGNALS:
    /// The person wants to add what is missing.
    void addRequested(tanu::DocumentGroup group);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addLine(const RequiredDocument& document, bool isThere);

    QVBoxLayout* m_layout;
    std::vector<RequiredDocument> m_required;
    std::vector<DocumentGroup> m_missing;
    std::vector<QWidget*> m_lines;
};

} // namespace tanu::desktop
