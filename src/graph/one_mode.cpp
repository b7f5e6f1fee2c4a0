// SPDX-License-Identifier: Apache-2.0
#include <maillage/graph/one_mode.hpp>

#include <algorithm>
#include <bit>
#include <cmath>

#include <maillage/vocabulary/error.hpp>

#include "draft.hpp"
#include "weight_rule.hpp"

namespace maillage::inline graph {
namespace {

[[noreturn]] void refuse(std::string value, std::string_view option, std::string_view why) {
    throw ArgumentError(
        {"argument.value", {std::move(value), std::string(option), std::string(why)}});
}

/// The nodes of one mode, in order.
std::vector<Node> nodes_of(const Network& network, std::uint8_t mode) {
    std::vector<Node> nodes;
    for (Node node = 0; node < network.node_count(); ++node)
        if (network.mode(node) == mode) nodes.push_back(node);
    return nodes;
}

/// Lists of numbers, one after the other.
struct Lists {
    std::vector<std::uint32_t> offsets{0}, items;

    std::span<const std::uint32_t> operator[](std::size_t list) const {
        return std::span(items).subspan(offsets[list], size(list));
    }
    std::size_t size(std::size_t list) const { return offsets[list + 1] - offsets[list]; }
    void close() { offsets.push_back(static_cast<std::uint32_t>(items.size())); }
};

/// For each number below `count`, the lists that hold it, in order.
Lists transposed(const Lists& lists, std::size_t count) {
    Lists holders;
    holders.offsets = detail::offsets_of(lists.items, count);
    std::vector<std::uint32_t> next = holders.offsets;
    holders.items.resize(lists.items.size());
    for (std::uint32_t list = 0; list + 1 < lists.offsets.size(); ++list)
        for (const std::uint32_t item : lists[list]) holders.items[next[item]++] = list;
    return holders;
}

/// Sums of numbered rows, most of them 0, which come out in increasing order of rows: two levels of
/// bits say which rows are there, so that none of them is sorted.
class Accumulator {
public:
    explicit Accumulator(std::size_t rows)
        : sums_(rows), bits_(rows / 64 + 1), words_(rows / 4096 + 1) {}

    void add(std::uint32_t row, double share) {
        if (sums_[row] == 0) {
            bits_[row / 64] |= std::uint64_t{1} << row % 64;
            words_[row / 4096] |= std::uint64_t{1} << row / 64 % 64;
        }
        sums_[row] += share;
    }

    /// Visits each row with its sum, and forgets it.
    template <class Visit>
    void take(Visit visit) {
        for (std::size_t i = 0; i < words_.size(); ++i)
            for (; words_[i] != 0; words_[i] &= words_[i] - 1) {
                const std::size_t word =
                    i * 64 + static_cast<std::size_t>(std::countr_zero(words_[i]));
                for (; bits_[word] != 0; bits_[word] &= bits_[word] - 1) {
                    const std::size_t row =
                        word * 64 + static_cast<std::size_t>(std::countr_zero(bits_[word]));
                    visit(static_cast<std::uint32_t>(row), std::exchange(sums_[row], 0));
                }
            }
    }

private:
    std::vector<double> sums_;
    std::vector<std::uint64_t> bits_;   // of each row, whether it is there
    std::vector<std::uint64_t> words_;  // of each word of bits, whether it has one
};

/// Joins the nodes of one mode, here called rows and numbered from 0, by those of the other.
class Join {
public:
    Join(const View& view, const OneMode& options, std::span<const Node> nodes)
        : options_(options), sums_(nodes.size()), draft_(detail::Draft::of(view.network(), nodes)) {
        for (const Node node : nodes) {
            for (const Step step : view.neighbours(node)) neighbours_.items.push_back(step.node);
            neighbours_.close();
        }
        rows_ = transposed(neighbours_, view.node_count());
        shares_.assign(view.node_count(), 1);
        for (Node node = 0; node < shares_.size(); ++node) {
            const auto k = static_cast<double>(rows_.size(node));
            if (options.weight == WeightRule::newman) shares_[node] = 1 / (k - 1);
            if (options.weight == WeightRule::resource_allocation) shares_[node] = 1 / k;
        }
        draft_.weight_rule = options.weight;
    }

    Network network() {
        if (options_.top == 0) join_all();
        else join_strongest();
        return Network(std::move(draft_));
    }

private:
    std::uint32_t row_count() const { return static_cast<std::uint32_t>(draft_.labels.size()); }

    /// Finds all pairs twice, first to count them: the edges are then written where they belong,
    /// and nothing is kept besides.
    void join_all() {
        std::size_t count = 0;
        for_each_pair([&](std::uint32_t, std::uint32_t, double) { ++count; });
        check_limit(count);
        draft_.sources.reserve(count);
        draft_.targets.reserve(count);
        draft_.weights.reserve(count);
        for_each_pair([&](std::uint32_t row, std::uint32_t other, double weight) {
            join(row, other, weight);
        });
    }

    /// Visits each pair that is heavy enough once, in order.
    template <class Visit>
    void for_each_pair(Visit visit) {
        std::vector<std::uint32_t> seen(shares_.size());  // how many of the rows of each node
        for (std::uint32_t row = 0; row < row_count(); ++row) {
            const auto weigh = [&](std::uint32_t other, double sum) {
                const double weight = weight_of(row, other, sum);
                if (weight >= options_.at_least) visit(row, other, weight);
            };
            for (const Node node : neighbours_[row]) {
                const auto others = rows_[node].subspan(++seen[node]);
                if (neighbours_.size(row) == 1)  // nothing to add up
                    for (const std::uint32_t other : others) weigh(other, shares_[node]);
                else
                    for (const std::uint32_t other : others) sums_.add(other, shares_[node]);
            }
            sums_.take(weigh);
        }
    }

    void join_strongest() {
        struct Candidate {
            double weight;
            std::uint32_t row;
        };
        const std::vector<std::uint32_t> rank = ranks();
        const auto heavier = [&](const Candidate& a, const Candidate& b) {
            return a.weight != b.weight ? a.weight > b.weight : rank[a.row] < rank[b.row];
        };
        std::vector<Candidate> candidates;
        Lists strongest;  // of each row, in order
        for (std::uint32_t row = 0; row < row_count(); ++row) {
            candidates.clear();
            for (const Node node : neighbours_[row])
                for (const std::uint32_t other : rows_[node])
                    if (other != row) sums_.add(other, shares_[node]);
            sums_.take([&](std::uint32_t other, double sum) {
                const double weight = weight_of(row, other, sum);
                if (weight >= options_.at_least) candidates.push_back({weight, other});
            });
            if (candidates.size() > options_.top) {
                const auto last = candidates.begin() + static_cast<std::ptrdiff_t>(options_.top);
                std::ranges::nth_element(candidates, last, heavier);
                candidates.erase(last, candidates.end());
                std::ranges::sort(candidates, {}, &Candidate::row);
            }
            for (const auto [weight, other] : candidates) {
                strongest.items.push_back(other);
                const bool joined =
                    other < row && std::ranges::binary_search(strongest[other], row);
                if (!joined) join(row, other, weight);
            }
            strongest.close();
        }
    }

    /// The weight of a pair, of what was added up for it.
    double weight_of(std::uint32_t one, std::uint32_t other, double sum) const {
        const auto a = static_cast<double>(neighbours_.size(one)),
                   b = static_cast<double>(neighbours_.size(other));
        switch (options_.weight) {
            case WeightRule::jaccard: return sum / (a + b - sum);
            case WeightRule::overlap: return sum / std::min(a, b);
            case WeightRule::cosine: return sum / std::sqrt(a * b);
            default: return sum;
        }
    }

    void join(std::uint32_t one, std::uint32_t other, double weight) {
        check_limit(draft_.weights.size() + 1);
        draft_.sources.push_back(one);
        draft_.targets.push_back(other);
        draft_.weights.push_back(weight);
    }

    void check_limit(std::size_t edges) const {
        if (edges > options_.limit)
            throw LimitError({"network.edges", {std::to_string(options_.limit)}});
    }

    /// The place of each row in the order of labels: numbers would change with the order of files.
    std::vector<std::uint32_t> ranks() const {
        std::vector<std::uint32_t> order = detail::in_order(row_count()), ranks(order.size());
        std::ranges::stable_sort(
            order, {}, [&](std::uint32_t row) -> const std::string& { return draft_.labels[row]; });
        for (std::uint32_t place = 0; place < order.size(); ++place) ranks[order[place]] = place;
        return ranks;
    }

    const OneMode& options_;
    Lists neighbours_;            // of each row, the nodes of the other mode
    Lists rows_;                  // of each node, the rows it joins, in order
    std::vector<double> shares_;  // what each node adds to the pairs it joins
    Accumulator sums_;            // what the row at hand shares with each other
    detail::Draft draft_;
};

}  // namespace

Network one_mode(const View& two_mode, const OneMode& options) {
    refuse_unless(options.weight, WeightRule::count, WeightRule::resource_allocation);
    if (options.nodes == NodeType::other)
        throw ArgumentError({"argument.unknown", {"other", "actor, reseau"}});
    if (!std::isfinite(options.at_least) || options.at_least < 0)
        refuse(std::to_string(options.at_least), "at_least", "≥ 0");
    if (options.limit > AnyId::none)
        refuse(std::to_string(options.limit), "limit", "≤ " + std::to_string(AnyId::none));
    if (!two_mode.network().two_mode()) throw ArgumentError({"network.two_mode", {}});
    const auto mode = static_cast<std::uint8_t>(options.nodes == NodeType::reseau);
    return Join(two_mode, options, nodes_of(two_mode.network(), mode)).network();
}

std::vector<Node> shared_neighbours(const View& view, Node one, Node other) {
    std::vector<Node> shared, others;
    for (const Step step : view.neighbours(other)) others.push_back(step.node);
    for (const Step step : view.neighbours(one))
        if (std::ranges::binary_search(others, step.node)) shared.push_back(step.node);
    return shared;
}

std::vector<Node> shared_neighbours(const View& two_mode, const Network& one_mode, Edge edge) {
    const Node ends[] = {one_mode.source(edge), one_mode.target(edge)};
    const std::vector<Node> nodes = nodes_of(two_mode.network(), one_mode.mode(ends[0]));
    for (const Node end : ends)
        if (nodes.size() != one_mode.node_count() ||
            two_mode.network().label(nodes[end]) != one_mode.label(end))
            throw ArgumentError({"network.other", {}});
    return shared_neighbours(two_mode, nodes[ends[0]], nodes[ends[1]]);
}

}  // namespace maillage::inline graph
