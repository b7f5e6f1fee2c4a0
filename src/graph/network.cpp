// SPDX-License-Identifier: Apache-2.0
#include <maillage/graph/network.hpp>

#include <cmath>

#include <maillage/vocabulary/error.hpp>

#include "draft.hpp"

namespace maillage::inline graph {
namespace {

/// What the facts that hold give together: 1, their sum or their mean; 0 when there is none.
template <class Holds>
double weight_of(std::span<const Fact> facts, WeightRule rule, Holds holds) {
    double sum = 0;
    std::size_t count = 0;
    std::uint32_t relations = 0;  // those seen, one bit each
    for (const Fact& fact : facts) {
        if (!holds(fact)) continue;
        ++count;
        if (rule == WeightRule::relations) {
            const std::uint32_t bit = 1u << static_cast<unsigned>(fact.relation.value());
            if ((relations & bit) != 0) continue;
            relations |= bit;
        }
        sum += fact.weight;
    }
    if (count == 0) return 0;
    return rule == WeightRule::presence   ? 1
           : rule == WeightRule::strength ? sum / static_cast<double>(count)
                                          : sum;
}

[[noreturn]] void refuse_arrays(std::string what) {
    throw ArgumentError({"network.arrays", {std::move(what)}});
}

[[noreturn]] void refuse_date(Date date, std::string_view parameter, std::string_view why) {
    throw ArgumentError(
        {"argument.value", {to_text(date), std::string(parameter), std::string(why)}});
}

}  // namespace

Network::Network(detail::Draft draft)
    : labels_(std::move(draft.labels)),
      modes_(std::move(draft.modes)),
      rows_(std::move(draft.rows)),
      actors_(draft.actors),
      left_out_(std::move(draft.left_out)),
      weight_rule_(draft.weight_rule),
      directed_(draft.directed) {
    if (!directed_)
        for (std::size_t i = 0; i < draft.sources.size(); ++i)
            if (draft.sources[i] > draft.targets[i]) {
                std::swap(draft.sources[i], draft.targets[i]);
                if (!draft.facts.empty()) draft.facts[i].reversed = !draft.facts[i].reversed;
            }
    draft.sort(node_count());
    if (draft.facts.empty()) {
        sources_ = std::move(draft.sources);
        targets_ = std::move(draft.targets);
        weights_ = std::move(draft.weights);
    } else {
        merge(draft);
    }
    for (Edge edge = 0; edge < edge_count() && two_mode_; ++edge)
        two_mode_ = modes_[sources_[edge]] != modes_[targets_[edge]];
    out_offsets_ = detail::offsets_of(sources_, node_count());
    in_offsets_ = detail::offsets_of(targets_, node_count());
    in_edges_.resize(edge_count());
    std::vector<std::uint32_t> next = in_offsets_;
    for (Edge edge = 0; edge < edge_count(); ++edge) in_edges_[next[targets_[edge]]++] = edge;
}

void Network::merge(detail::Draft& draft) {
    facts_ = std::move(draft.facts);
    fact_offsets_.clear();
    for (std::size_t i = 0; i < facts_.size(); ++i) {
        const Node source = draft.sources[i], target = draft.targets[i];
        if (!sources_.empty() && sources_.back() == source && targets_.back() == target) continue;
        sources_.push_back(source);
        targets_.push_back(target);
        fact_offsets_.push_back(static_cast<std::uint32_t>(i));
    }
    fact_offsets_.push_back(static_cast<std::uint32_t>(facts_.size()));
    weights_.resize(edge_count());
    for (Edge edge = 0; edge < edge_count(); ++edge)
        weights_[edge] = weight_of(facts(edge), weight_rule_, [](const Fact&) { return true; });
}

Network Network::from_arrays(const Arrays& arrays) {
    const std::size_t nodes = arrays.node_count, edges = arrays.sources.size();
    // Numbers must stay below those that stand for unknown and none.
    if (nodes > AnyId::none) refuse_arrays("node_count = " + std::to_string(nodes));
    if (edges > AnyId::none) refuse_arrays("len(sources) = " + std::to_string(edges));
    const auto check_length = [](const std::string& name, std::size_t length,
                                 std::size_t expected) {
        if (length != expected)
            refuse_arrays("len(" + name + ") = " + std::to_string(length) + " ≠ " +
                          std::to_string(expected));
    };
    check_length("targets", arrays.targets.size(), edges);
    if (!arrays.weights.empty()) check_length("weights", arrays.weights.size(), edges);
    if (!arrays.periods.empty()) check_length("periods", arrays.periods.size(), edges);
    if (!arrays.modes.empty()) check_length("modes", arrays.modes.size(), nodes);
    if (!arrays.labels.empty()) check_length("labels", arrays.labels.size(), nodes);

    const auto refuse_element = [](const std::string& name, std::size_t i,
                                   const std::string& value) {
        refuse_arrays(name + "[" + std::to_string(i) + "] = " + value);
    };
    const auto numbers = [&](const std::string& name, std::span<const std::int64_t> values) {
        std::vector<Node> numbers(values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i] < 0 || static_cast<std::uint64_t>(values[i]) >= nodes)
                refuse_element(name, i, std::to_string(values[i]));
            numbers[i] = static_cast<Node>(values[i]);
        }
        return numbers;
    };
    detail::Draft draft;
    draft.sources = numbers("sources", arrays.sources);
    draft.targets = numbers("targets", arrays.targets);
    draft.facts.resize(edges);
    for (std::size_t i = 0; i < edges; ++i) {
        const Period period = arrays.periods.empty() ? Period{} : arrays.periods[i];
        const double weight = arrays.weights.empty() ? 1 : arrays.weights[i];
        if (!std::isfinite(weight)) refuse_element("weights", i, std::to_string(weight));
        draft.facts[i] = {
            {}, static_cast<std::uint32_t>(i), period.certain(), period.possible(), weight};
    }
    draft.modes.assign(arrays.modes.begin(), arrays.modes.end());
    for (std::size_t i = 0; i < draft.modes.size(); ++i)
        if (draft.modes[i] > 1) refuse_element("modes", i, std::to_string(draft.modes[i]));
    draft.modes.resize(nodes);
    draft.labels.assign(arrays.labels.begin(), arrays.labels.end());
    for (std::size_t i = draft.labels.size(); i < nodes; ++i)
        draft.labels.push_back(std::to_string(i));
    draft.weight_rule = arrays.weights.empty() ? WeightRule::facts : WeightRule::given;
    draft.directed = arrays.directed;
    return Network(std::move(draft));
}

std::optional<Node> Network::node_of_row(std::uint32_t row, std::size_t first,
                                         std::size_t last) const {
    const auto begin = rows_.begin() + static_cast<std::ptrdiff_t>(first),
               end = rows_.begin() + static_cast<std::ptrdiff_t>(last);
    const auto at = std::lower_bound(begin, end, row);
    if (at == end || *at != row) return std::nullopt;
    return static_cast<Node>(at - rows_.begin());
}

std::optional<Node> Network::node_of(Id<Actor> actor) const {
    return node_of_row(actor.index, 0, actors_);
}

std::optional<Node> Network::node_of(Id<Reseau> reseau) const {
    return node_of_row(reseau.index, actors_, rows_.size());
}

std::optional<Edge> Network::edge_between(Node source, Node target) const {
    if (!directed_ && source > target) std::swap(source, target);
    const auto begin = targets_.begin() + out_offsets_[source],
               end = targets_.begin() + out_offsets_[source + 1];
    const auto at = std::lower_bound(begin, end, target);
    if (at == end || *at != target) return std::nullopt;
    return static_cast<Edge>(at - targets_.begin());
}

View Network::at(Date date, Certainty certainty) const {
    if (!date) refuse_date(date, "date", "2013, 2013-12, 2013-12-31");
    return View(*this, {date.first_day(), date.last_day()}, certainty);
}

View Network::between(Date first, Date last, Certainty certainty) const {
    if (!first.known()) refuse_date(first, "first", "2013, 2013-12, 2013-12-31, ..");
    if (!last.known()) refuse_date(last, "last", "2013, 2013-12, 2013-12-31, ..");
    const Days span = Period{first, last}.possible();
    if (span.empty()) refuse_date(last, "last", "< " + to_text(first));
    return View(*this, span, certainty);
}

std::size_t View::edge_count() const {
    if (!dated_) return network_->edge_count();
    std::size_t count = 0;
    for (Edge edge = 0; edge < network_->edge_count(); ++edge) count += contains(edge);
    return count;
}

double View::weight(Edge edge) const {
    const std::span<const Fact> facts = network_->facts(edge);
    if (!dated_ || facts.empty()) return contains(edge) ? network_->weight(edge) : 0;
    return weight_of(facts, network_->weight_rule(),
                     [this](const Fact& fact) { return holds(fact); });
}

}  // namespace maillage::inline graph
