#pragma once

#include "core/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>

namespace tanu::server {

/// The words of a command line: `--name value` options and the rest, in order.
class Arguments {
public:
    /// Only the named options exist; each takes one value and may stand once.
    /// The text of the mistake if the words do not fit.
    [[nodiscard]] static std::optional<QString> read(
        const QStringList& words, const QStringList& options, Arguments& into);

    [[nodiscard]] QString value(const QString& option) const { return m_values.value(option); }
    [[nodiscard]] bool has(const QString& option) const { return m_values.contains(option); }
    [[nodiscard]] const QStringList& rest() const { return m_rest; }

private:
    QHash<QString, QString> m_values;
    QStringList m_rest;
};

} // namespace tanu::server
