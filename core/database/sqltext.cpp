#include "core/database/sqltext.h"

#include "core/database/sqlscanner.h"

namespace tanu {

namespace {

using Kind = SqlScanner::Kind;

bool isWord(QStringView text, QLatin1String word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

Error malformed(const QString& why, QStringView sql)
{
    return {ErrorKind::DatabaseFailed, {}, QStringLiteral("%1: %2").arg(why, sql.toString().simplified())};
}

/// Knows, word by word, whether the statement is a CREATE TRIGGER and whether its body is open.
class TriggerWatch {
public:
    void see(QStringView word)
    {
        ++m_words;
        if (m_words == 1)
            m_isCreate = isWord(word, QLatin1String("CREATE"));
        if (m_isCreate && m_words <= 3 && isWord(word, QLatin1String("TRIGGER")))
            m_isTrigger = true;
        if (m_isTrigger)
            seeInTrigger(word);
    }
    [[nodiscard]] bool isBodyOpen() const { return m_depth > 0; }

private:
    void seeInTrigger(QStringView word)
    {
        if (m_depth == 0 && isWord(word, QLatin1String("BEGIN")))
            m_depth = 1;
        else if (m_depth > 0 && isWord(word, QLatin1String("CASE")))
            ++m_depth;
        else if (m_depth > 0 && isWord(word, QLatin1String("END")))
            --m_depth;
    }

    int m_words = 0;
    int m_depth = 0;
    bool m_isCreate = false;
    bool m_isTrigger = false;
};

/// Catches the name after the first FROM, INTO or UPDATE.
class TableWatch {
public:
    void see(const SqlScanner::Piece& piece)
    {
        if (!m_table.isEmpty() || piece.kind == Kind::Blank)
            return;
        const bool isName = piece.kind == Kind::Word || piece.kind == Kind::Quoted;
        if (m_isDue && isName && !isConflictClause(piece.text))
            m_table = unquoted(piece);
        m_isDue = announcesTable(piece.text) || (m_isDue && isConflictClause(piece.text));
    }
    [[nodiscard]] QString table() const { return m_table; }

private:
    static bool announcesTable(QStringView text)
    {
        return isWord(text, QLatin1String("FROM")) || isWord(text, QLatin1String("INTO"))
            || isWord(text, QLatin1String("UPDATE"));
    }
    /// UPDATE OR IGNORE table
    static bool isConflictClause(QStringView text)
    {
        for (const char* word : {"OR", "IGNORE", "REPLACE", "ABORT", "FAIL", "ROLLBACK"}) {
            if (isWord(text, QLatin1String(word)))
                return true;
        }
        return false;
    }
    static QString unquoted(const SqlScanner::Piece& piece)
    {
        const QStringView text = piece.text;
        return (piece.kind == Kind::Quoted ? text.sliced(1, text.size() - 2) : text).toString();
    }

    QString m_table;
    bool m_isDue = false;
};

/// Takes the pieces of one statement and gives its rewritten text and placeholders.
class Parameterizer {
public:
    void see(const SqlScanner::Piece& piece)
    {
        m_table.see(piece);
        if (piece.kind != Kind::Placeholder) {
            m_made.sql.append(piece.text);
            return;
        }
        m_made.placeholders.at(indexOf(piece.text)).positions.push_back(m_parameters++);
        m_made.sql.append(QLatin1Char('?'));
    }

    [[nodiscard]] ParameterizedSql made()
    {
        m_made.table = m_table.table();
        return std::move(m_made);
    }

private:
    size_t indexOf(QStringView name)
    {
        for (size_t i = 0; i < m_made.placeholders.size(); ++i) {
            if (m_made.placeholders[i].name == name)
                return i;
        }
        m_made.placeholders.push_back({name.toString(), {}});
        return m_made.placeholders.size() - 1;
    }

    ParameterizedSql m_made;
    TableWatch m_table;
    int m_parameters = 0;
};

} // namespace

Result<QStringList> splitScript(const QString& script)
{
    QStringList statements;
    SqlScanner scanner(script);
    TriggerWatch trigger;
    qsizetype start = -1;
    qsizetype end = -1;
    for (auto piece = scanner.next();; piece = scanner.next()) {
        if (piece.kind == Kind::Unclosed)
            return malformed(QStringLiteral("a quote or comment is not closed"), piece.text);
        const bool isEnd = piece.kind == Kind::End;
        if (isEnd && trigger.isBodyOpen())
            return malformed(QStringLiteral("a trigger is not closed"), QStringView(script).sliced(start));
        if (isEnd || (piece.kind == Kind::Semicolon && !trigger.isBodyOpen())) {
            if (start >= 0)
                statements.append(script.sliced(start, end - start));
            if (isEnd)
                return statements;
            start = -1;
            trigger = TriggerWatch();
            continue;
        }
        if (piece.kind == Kind::Blank)
            continue;
        if (start < 0)
            start = piece.start;
        end = piece.start + piece.text.size();
        if (piece.kind == Kind::Word)
            trigger.see(piece.text);
    }
}

QString leadingKeyword(const QString& sql)
{
    SqlScanner scanner(sql);
    auto piece = scanner.next();
    while (piece.kind == Kind::Blank)
        piece = scanner.next();
    return piece.kind == Kind::Word ? piece.text.toString().toUpper() : QString();
}

Result<ParameterizedSql> parameterize(const QString& sql)
{
    SqlScanner scanner(sql);
    Parameterizer parameterizer;
    for (auto piece = scanner.next(); piece.kind != Kind::End; piece = scanner.next()) {
        if (piece.kind == Kind::Unclosed)
            return malformed(QStringLiteral("a quote or comment is not closed"), sql);
        if (piece.kind == Kind::ForeignPlaceholder)
            return malformed(QStringLiteral("placeholders are written :name"), sql);
        parameterizer.see(piece);
    }
    return parameterizer.made();
}

} // namespace tanu
