#pragma once

#include "core/services/proof.h"

#include <memory>

namespace tanu::test {

/// The proof of a desk of tests: whoever acts was asked, for whatever they do. No program can make one.
struct StandingProof {
    [[nodiscard]] static std::shared_ptr<Proof> make()
    {
        std::shared_ptr<Proof> proof(new Proof);
        proof->m_isStanding = true;
        return proof;
    }
};

} // namespace tanu::test
