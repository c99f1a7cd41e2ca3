#pragma once

#include <QtCore/QStringView>

namespace tanu {

/// Cuts SQL text into the pieces that matter for finding statements and placeholders; it checks no grammar.
class SqlScanner final {
public:
    enum class Kind {
        Blank, ///< white space or a comment
        Word, ///< a keyword, a name or a number
        Quoted, ///< a string, a quoted name or a dollar quote, with its quotes
        Placeholder, ///< `:name`, with its colon
        ForeignPlaceholder, ///< `?`, `@x`, `$x`: of a form that is not used here
        Semicolon,
        Other,
        Unclosed, ///< a quote or comment without its end
        End,
    };
    struct Piece {
        Kind kind;
        QStringView text;
        qsizetype start;
    };

    explicit SqlScanner(QStringView sql);

    /// The next piece; all pieces together are the whole text.
    Piece next();

private:
    [[nodiscard]] QChar at(qsizetype index) const;
    [[nodiscard]] Piece upTo(Kind kind, qsizetype end);
    [[nodiscard]] Piece upToMark(Kind kind, qsizetype from, QStringView mark);
    [[nodiscard]] Piece quoted(QChar close);
    [[nodiscard]] Piece dollar();
    [[nodiscard]] Piece colon();
    [[nodiscard]] Piece blank();
    [[nodiscard]] qsizetype endOfWord(qsizetype from) const;

    QStringView m_sql;
    qsizetype m_position = 0;
};

} // namespace tanu
