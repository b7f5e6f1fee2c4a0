// SPDX-License-Identifier: Apache-2.0
#include "grants.hpp"

#include <maillage/model/granted.hpp>

namespace maillage::inline analysis::coordination {

std::vector<Payment> payments(const Facts& facts) {
    const Model& model = facts.model;
    std::vector<std::vector<std::uint32_t>> carried(model.actors.size());
    for (std::uint32_t place = 0; place < facts.coordinations.size(); ++place)
        for (const Id<Actor> actor : carriers_of(model.reseaux[facts.coordinations[place]]))
            carried[actor.index].push_back(place);
    std::vector<Payment> found;
    for (const Grant& grant : model.grants) {
        const Id<Grant> id = model.grants.id_of(grant);
        if (const std::uint32_t named = facts.home(grant.reseau); named != Selection::nobody)
            found.push_back({id, named, Answer::yes});
        else if (grant.beneficiary)
            for (const std::uint32_t place : carried[grant.beneficiary.index])
                if (may_pay_for(model, grant, facts.coordinations[place]))
                    found.push_back({id, place, Answer::unknown});
    }
    return found;
}

}  // namespace maillage::inline analysis::coordination
