// SPDX-License-Identifier: Apache-2.0
#include <maillage/graph/reconcile.hpp>

#include <algorithm>
#include <array>

#include <maillage/vocabulary/error.hpp>

#include "draft.hpp"

namespace maillage::inline graph {
namespace {

void refuse_undirected(const View& reports) {
    if (!reports.network().directed()) throw ArgumentError({"network.directed", {}});
}

std::size_t pairs_of(std::size_t nodes) { return nodes < 2 ? 0 : nodes * (nodes - 1) / 2; }

bool about_ties(const Inquiry& inquiry) {
    return std::ranges::find(inquiry.tables, description_of<Tie>().table) != inquiry.tables.end();
}

}  // namespace

std::size_t Reconciled::population() const {
    const std::size_t count = pairs_of(respondents.size());
    return rule == ReportRule::either || rule == ReportRule::both ? count : 2 * count;
}

std::size_t Reconciled::unknown() const {
    switch (rule) {
        case ReportRule::either: return pairs.denied + pairs.unknown;
        case ReportRule::both: return pairs.unconfirmed + pairs.unknown;
        default: return pairs.unconfirmed + pairs.denied + 2 * pairs.unknown;
    }
}

std::vector<bool> respondents(const View& reports) {
    refuse_undirected(reports);
    std::vector<bool> respondents(reports.node_count());
    for (Node node = 0; node < respondents.size(); ++node)
        respondents[node] = !reports.out(node).empty();
    return respondents;
}

std::vector<bool> respondents(const Model& model, const View& reports) {
    if (std::ranges::none_of(model.inquiries, about_ties)) return respondents(reports);
    refuse_undirected(reports);
    std::vector<bool> respondents(reports.node_count());
    for (const Inquiry& inquiry : model.inquiries) {
        const auto node = reports.network().node_of(inquiry.asked.first());
        if (node && about_ties(inquiry) && inquiry.answered == true && inquiry.complete != false)
            respondents[*node] = true;
    }
    return respondents;
}

Reconciled reconcile(const View& reports, std::vector<bool> respondents, ReportRule rule) {
    refuse_undirected(reports);
    const Network& network = reports.network();
    const std::size_t nodes = reports.node_count();
    if (respondents.size() != nodes)
        throw ArgumentError({"network.arrays",
                             {"len(respondents) = " + std::to_string(respondents.size()) + " ≠ " +
                              std::to_string(nodes)}});
    detail::Draft draft = detail::Draft::of(network, detail::in_order(nodes));
    draft.directed = rule == ReportRule::sender || rule == ReportRule::receiver;
    PairCounts pairs;
    std::array<std::size_t, 3> named{};  // pairs by how many of the two ends are respondents
    for (Edge edge = 0; edge < network.edge_count(); ++edge) {
        const Node source = network.source(edge), target = network.target(edge);
        if (source == target || !reports.contains(edge)) continue;
        const auto opposite = network.edge_between(target, source);
        const bool confirmed = opposite && reports.contains(*opposite);
        if (!confirmed) ++(respondents[target] ? pairs.disputed : pairs.unconfirmed);
        else if (source < target) ++pairs.confirmed;
        if (!confirmed || source < target)
            ++named[std::size_t{respondents[source]} + std::size_t{respondents[target]}];

        if (rule == ReportRule::both && !confirmed) continue;
        const bool turned = rule == ReportRule::receiver;
        for (const Fact& fact : network.facts(edge)) {
            if (!reports.holds(fact)) continue;
            draft.sources.push_back(turned ? target : source);
            draft.targets.push_back(turned ? source : target);
            draft.facts.push_back(fact);
            draft.facts.back().reversed = fact.reversed != turned;
        }
    }
    const auto asked = static_cast<std::size_t>(std::ranges::count(respondents, true));
    pairs.absent = pairs_of(asked) - named[2];
    pairs.denied = asked * (nodes - asked) - named[1];
    pairs.unknown = pairs_of(nodes - asked) - named[0];
    return {Network(std::move(draft)), rule, std::move(respondents), pairs};
}

}  // namespace maillage::inline graph
