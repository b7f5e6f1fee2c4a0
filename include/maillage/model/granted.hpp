// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which grants pay for a réseau. One that names it, or one of its parts, does; one that names none may,
// where it goes to who carries it. A CPAS is given many, and so is whoever convenes: what they convene is
// paid by those only that are for coordinating, or that do not say what they are for.

#include <algorithm>
#include <string>
#include <vector>

#include <maillage/model/within.hpp>
#include <maillage/vocabulary/fold.hpp>

namespace maillage::inline model {

/// Who carries a réseau, each once: its legal body, then those that convene it.
inline std::vector<Id<Actor>> carriers_of(const Reseau& reseau) {
    std::vector<Id<Actor>> carriers;
    if (reseau.legal_body) carriers.push_back(reseau.legal_body);
    for (std::size_t i = 0; i < reseau.organisers.size(); ++i)
        if (const Id<Actor> one = reseau.organisers[i];
            one && std::ranges::find(carriers, one) == carriers.end())
            carriers.push_back(one);
    return carriers;
}

/// Whether a grant that names no réseau may pay for one. O(organisers).
inline bool may_pay_for(const Model& model, const Grant& grant, Id<Reseau> reseau) {
    const Reseau& row = model.reseaux[reseau];
    if (grant.reseau.known() || !grant.beneficiary) return false;
    const bool carries = grant.beneficiary == row.legal_body;
    if (carries && !model.actors[grant.beneficiary].kind.is(ActorKind::cpas)) return true;
    return (carries || row.organisers.contains(grant.beneficiary)) &&
           (!row.form.known() || row.form.is(ReseauForm::coordination)) &&
           (grant.purpose.empty() || folded(grant.purpose).find("coordin") != std::string::npos);
}

/// The grants that pay for a réseau and its parts, or may, in the order of their rows; those that may
/// name none. O(grants + réseaux).
inline std::vector<Id<Grant>> grants_for(const Model& model, Id<Reseau> reseau) {
    const std::vector<bool> is_part = rows_among(model.reseaux, with_parts(model, reseau));
    std::vector<Id<Grant>> found;
    for (const Grant& grant : model.grants)
        if (grant.reseau ? is_part[grant.reseau.index] : may_pay_for(model, grant, reseau))
            found.push_back(model.grants.id_of(grant));
    return found;
}

}  // namespace maillage::inline model
