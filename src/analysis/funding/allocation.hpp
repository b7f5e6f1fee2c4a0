// SPDX-License-Identifier: Apache-2.0
#pragma once
// An allocation before it is stamped; what every one is called, and what none can tell.

#include <maillage/analysis/funding.hpp>

namespace maillage::inline analysis::funding {

inline constexpr Label title{"Répartition d’une enveloppe", "Verdeling van een enveloppe",
                             "Allocation of an envelope"};

inline constexpr Label cannot_tell{
    "Une clé répartit ; elle ne dit ni si l’enveloppe suffit, ni si ce qu’elle paie est bien fait. "
    "Les lieux d’activités sont approximatifs : ils n’ont pas tous leur place dans une "
    "coordination.",
    "Een sleutel verdeelt; hij zegt niet of de enveloppe volstaat, noch of goed gebeurt wat ze "
    "betaalt. De activiteitenplaatsen zijn bij benadering: niet alle horen in een coördinatie.",
    "A key shares out; it says neither whether the envelope is enough, nor whether what it pays "
    "for is done well. Places of activity are approximate: not all belong in a coordination."};

/// As `allocate` answers, without what stands beside every answer.
Finding allocation(const Model& model, const AllocationKey& key, const AllocationOptions& options);

}  // namespace maillage::inline analysis::funding
