#pragma once

#include "core/services/queries/caseview.h"

#include <QtCore/QStringList>

namespace tanu::desktop {

/// What the journal noted of one action, read by name; what is not there is empty.
class JournalFacts {
public:
    explicit JournalFacts(const Cbor& facts);

    [[nodiscard]] QString text(const char* name) const;
    [[nodiscard]] qint64 number(const char* name) const;
    [[nodiscard]] bool truth(const char* name) const;
    [[nodiscard]] QStringList texts(const char* name) const;
    [[nodiscard]] QDateTime at(const char* name) const; ///< UTC; invalid where it is not there
    [[nodiscard]] QString moment(const char* name) const; ///< `27.11.2026 09:05`
    [[nodiscard]] QString day(const char* name) const; ///< `27.11.2026`

    /// The words of a code by its parser and `ProcedureWords`; the code itself where this version does not know it.
    template <typename Parse, typename Say>
    [[nodiscard]] QString word(const char* name, Parse parse, Say say) const
    {
        const QString code = text(name);
        if (code.isEmpty())
            return {};
        const auto parsed = parse(code);
        return parsed ? say(*parsed) : code;
    }

private:
    const Cbor& m_facts;
};

} // namespace tanu::desktop
