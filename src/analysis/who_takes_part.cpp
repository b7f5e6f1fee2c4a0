// SPDX-License-Identifier: Apache-2.0
#include "who_takes_part.hpp"

#include <algorithm>

namespace maillage::inline analysis {
namespace {

/// Which réseaux have answered, about a table, that they name everything there is.
std::vector<bool> complete_about(const Model& model, const Moment& moment, std::string_view table) {
    std::vector<bool> complete(model.reseaux.size());
    for (const Inquiry& inquiry : model.inquiries)
        if (const Id<Reseau> asked = inquiry.asked.second(); inquiry.asked.which == 1 && asked &&
                                                             inquiry.complete == true &&
                                                             moment.sees(inquiry, table))
            complete[asked.index] = true;
    return complete;
}

}  // namespace

Lens participation(Lens lens) {
    lens.direction = Direction::as_reported;
    lens.weight = WeightRule::presence;  // weights play no part, and would not match the relations
    lens.weights.clear();
    std::erase_if(lens.relations,
                  [](Relation relation) { return relation > Relation::attendance; });
    if (lens.relations.empty()) lens.relations = {Relation::membership, Relation::organiser};
    return lens;
}

std::vector<bool> fully_listed(const Model& model, const Lens& participation,
                               const Moment& moment) {
    std::vector<bool> listed(model.reseaux.size(), true);
    for (const Relation relation : participation.relations) {
        const std::string_view table =
            relation == Relation::membership ? description_of<Membership>().table
            : relation == Relation::mandate  ? description_of<Mandate>().table
                                             : description_of<Attendance>().table;
        const std::vector<bool> complete = complete_about(model, moment, table);
        for (const Reseau& reseau : model.reseaux) {
            const std::uint32_t row = model.reseaux.id_of(reseau).index;
            const bool is_whole =
                relation == Relation::organiser
                    ? reseau.organisers.known()
                    : complete[row] || (relation == Relation::membership &&
                                        reseau.membership_rule.is(MembershipRule::no_members));
            if (!is_whole) listed[row] = false;
        }
    }
    return listed;
}

std::vector<bool> fully_seen(const Model& model, const Network& network, const Lens& participation,
                             const Moment& moment) {
    std::vector<bool> whole = fully_listed(model, participation, moment);
    const View view = moment.view(network), possible = moment.possibly().view(network);
    for (Edge edge = 0; edge < network.edge_count(); ++edge) {
        const auto takes_part_in = [&](const View& seen) {
            return std::ranges::any_of(network.facts(edge), [&](const Fact& fact) {
                return *fact.relation <= Relation::attendance && seen.holds(fact);
            });
        };
        if (takes_part_in(possible) && !takes_part_in(view))
            whole[network.reseau(network.target(edge)).index] = false;
    }
    return whole;
}

}  // namespace maillage::inline analysis
