#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace tanu::cli {

/// What one command takes: positions by name, options with or without a value.
struct CommandShape {
    struct Option {
        QString name; ///< without dashes
        QString value; ///< what the value is, for the usage line; empty for a flag
        bool isRequired = false;
    };

    QString name; ///< one or two words: `workday add`
    QString summary;
    QStringList positions; ///< `DATE`; `[FILE]` may be left out; `ID...` takes one or more, `[ID...]` any number
    std::vector<Option> options;

    /// `tanu-cli workday add DATE N [--json]`
    [[nodiscard]] QString usage() const;
};

/// The words after the command's name, sorted by its shape.
struct Arguments {
    QHash<QString, QStringList> positions;
    QHash<QString, QString> options;

    [[nodiscard]] QString at(const char* position) const { return positions.value(QLatin1String(position)).value(0); }
    [[nodiscard]] QStringList all(const char* position) const { return positions.value(QLatin1String(position)); }
    [[nodiscard]] bool has(const char* option) const { return options.contains(QLatin1String(option)); }
    [[nodiscard]] QString value(const char* option) const { return options.value(QLatin1String(option)); }
};

/// Sorts the words; nothing, with the reason in `problem`, if they do not fit: wrong use.
std::optional<Arguments> sortArguments(const CommandShape& shape, const QStringList& words, QString& problem);

} // namespace tanu::cli
