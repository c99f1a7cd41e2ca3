#pragma once

#include "core/services/queries/earlierdocumentsquery.h"

#include <QtWidgets/QFrame>

class QLabel;
class QVBoxLayout;

namespace tanu::desktop {

/// What this center once issued to the person who applies (R4.4), a line each with a button that adds it to the package.
/// Hidden while there is nothing.
///
/// - A cancelled document (L26.2) is shown and cannot be picked.
class EarlierDocumentsBox final : public QFrame {
    Q_OBJECT

public:
    explicit EarlierDocumentsBox(QWidget* parent);

    void offer(std::vector<EarlierDocument> documents);
    [[nodiscard]] const std::vector<EarlierDocument>& documents() const { return m_documents; }

Q_SIGNALS:
    /// Of `documents`.
    void picked(size_t index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addLine(size_t index);

    std::vector<EarlierDocument> m_documents;
    QLabel* m_heading;
    QVBoxLayout* m_layout;
    std::vector<QWidget*> m_lines;
};

} // namespace tanu::desktop
