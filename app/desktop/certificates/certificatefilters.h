#pragma once

#include <QtWidgets/QWidget>

namespace tanu::desktop {

class DeskContext;
class FilterChips;
class TextEdit;

/// What of the documents is shown: a chip for each step of their life with its count, and a search.
class CertificateFilters final : public QWidget {
    Q_OBJECT

public:
    static inline const QString toIssue = QStringLiteral("to-issue");
    static inline const QString prepared = QStringLiteral("prepared");
    static inline const QString issued = QStringLiteral("issued");
    static inline const QString cancelled = QStringLiteral("cancelled");
    static inline const QString all = QStringLiteral("all");

    CertificateFilters(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString key() const;
    [[nodiscard]] QString text() const;
    void choose(const QString& key);
    void search(const QString& text);
    /// The counts anew.
    void refresh();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    DeskContext& m_context;
    FilterChips* m_chips;
    TextEdit* m_search;
};

} // namespace tanu::desktop
