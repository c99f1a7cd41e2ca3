#include "app/desktop/sessions/paperlanguage.h"

#include "app/desktop/widgets/languagechoice.h"

#include <QtCore/QSignalBlocker>

namespace tanu::desktop {

bool PaperLanguage::propose(LanguageChoice& choice, const SessionView& session)
{
    const Language wanted = session.language();
    if (m_of == session.session.id && m_proposed == wanted)
        return false;
    m_of = session.session.id;
    m_proposed = wanted;
    const QSignalBlocker quiet(choice);
    choice.setValue(wanted);
    return true;
}

} // namespace tanu::desktop
