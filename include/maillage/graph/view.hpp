// SPDX-License-Identifier: Apache-2.0
#pragma once
// A view: a network as it stands in a span of days. It copies nothing and must not outlive the
// network. Every node is in every view, perhaps alone; an edge is there when at least one of its
// facts holds on a day of the span. A Network is, by itself, the view of all its edges, dated or
// not.
//
//     for (const auto [node, edge] : network.at(date, Certainty::possible).neighbours(actor)) …
//
// A step leads from a node to *another* one: an edge from a node to itself is an edge of the view,
// with its facts and its weight, but no step.

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include <maillage/graph/network.hpp>

namespace maillage::inline graph {

class Steps;

class View {
public:
    View() = default;
    View(const Network& network) : network_(&network) {}
    View(const Network& network, Days span, Certainty certainty)
        : network_(&network), span_(span), certainty_(certainty), dated_(true) {}

    /// Whether it is the same span of a network that has the same nodes, edges and facts.
    bool operator==(const View& other) const {
        return dates() == other.dates() &&
               (network_ == other.network_ || *network_ == *other.network_);
    }

    const Network& network() const { return *network_; }
    /// The span, and how vague bounds are taken; nothing for the view of all edges.
    std::optional<std::pair<Days, Certainty>> dates() const {
        return dated_ ? std::optional(std::pair(span_, certainty_)) : std::nullopt;
    }
    std::size_t node_count() const { return network_->node_count(); }
    /// O(1); O(facts) in a dated view.
    std::size_t edge_count() const;

    /// Whether a fact holds on some day of the span.
    bool holds(const Fact& fact) const {
        if (!dated_) return true;
        // Certain days may end before they begin, and still fall within the span: a meeting of
        // May 2013 is certain on no one day of it, but surely took place in 2013.
        const Days days = certainty_ == Certainty::certain ? fact.certain : fact.possible;
        return days.first <= span_.last && span_.first <= days.last;
    }
    bool contains(Edge edge) const {
        if (!dated_) return true;
        const std::span<const Fact> facts = network_->facts(edge);
        if (facts.empty()) return certainty_ == Certainty::possible;  // nobody dated it
        return std::ranges::any_of(facts, [this](const Fact& fact) { return holds(fact); });
    }
    /// What the edge weighs out of the facts that hold; 0 when there is none.
    double weight(Edge edge) const;

    /// Steps to the nodes that a node is joined to, in increasing order, each node once. Out and in
    /// follow the direction of edges, if they have one; neighbours are reached either way.
    Steps out(Node node) const;
    Steps in(Node node) const;
    Steps neighbours(Node node) const;

    /// How many such steps there are. O(edges at the node).
    std::size_t out_degree(Node node) const;
    std::size_t in_degree(Node node) const;
    std::size_t degree(Node node) const;

private:
    const Network* network_ = nullptr;
    Days span_;
    Certainty certainty_ = Certainty::possible;
    bool dated_ = false;
};

/// The node that one comes to, and the edge that leads there. Where two edges do, one each way, it
/// is the one from the smaller node, whichever end one starts from.
struct Step {
    Node node = 0;
    Edge edge = 0;

    bool operator==(const Step&) const = default;
};

/// The steps out of a node: merges the edges out of it and those into it, both sorted by the node
/// at the other end.
class StepIterator {
public:
    using value_type = Step;
    using reference = Step;
    using pointer = const Step*;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::input_iterator_tag;  // what C++17 calls one that gives values
    using iterator_concept = std::forward_iterator_tag;

    StepIterator() = default;
    /// Over the edges `out` … `out_end`, and those at positions `in` … `in_end` of in_edges().
    StepIterator(View view, Node from, std::uint32_t out, std::uint32_t out_end, std::uint32_t in,
                 std::uint32_t in_end)
        : view_(view), from_(from), out_(out), out_end_(out_end), in_(in), in_end_(in_end) {
        settle();
    }

    Step operator*() const { return step_; }
    const Step* operator->() const { return &step_; }
    StepIterator& operator++() {
        if (out_ != out_end_ && forth() == step_.node) ++out_;
        if (in_ != in_end_ && back() == step_.node) ++in_;
        settle();
        return *this;
    }
    StepIterator operator++(int) {
        const StepIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const StepIterator& other) const {
        return out_ == other.out_ && in_ == other.in_;
    }

private:
    Edge in_edge() const { return view_.network().in_edges()[in_]; }
    Node forth() const { return view_.network().target(out_); }
    Node back() const { return view_.network().source(in_edge()); }

    void settle() {
        while (out_ != out_end_ && (forth() == from_ || !view_.contains(out_))) ++out_;
        while (in_ != in_end_ && (back() == from_ || !view_.contains(in_edge()))) ++in_;
        const bool out = out_ != out_end_, in = in_ != in_end_;
        if (!out && !in) return;
        if (out && in && forth() == back()) step_ = {forth(), std::min(out_, in_edge())};
        else if (!in || (out && forth() < back())) step_ = {forth(), out_};
        else step_ = {back(), in_edge()};
    }

    View view_;
    Node from_ = 0;
    std::uint32_t out_ = 0, out_end_ = 0, in_ = 0, in_end_ = 0;
    Step step_;
};

class Steps {
public:
    Steps(View view, Node from, std::uint32_t out, std::uint32_t out_end, std::uint32_t in,
          std::uint32_t in_end)
        : begin_(view, from, out, out_end, in, in_end),
          end_(view, from, out_end, out_end, in_end, in_end) {}

    StepIterator begin() const { return begin_; }
    StepIterator end() const { return end_; }
    bool empty() const { return begin_ == end_; }
    std::size_t size() const { return static_cast<std::size_t>(std::distance(begin_, end_)); }

private:
    StepIterator begin_, end_;
};

inline Steps View::neighbours(Node node) const {
    const auto out = network_->out_offsets(), in = network_->in_offsets();
    return {*this, node, out[node], out[node + 1], in[node], in[node + 1]};
}

inline Steps View::out(Node node) const {
    if (!network_->directed()) return neighbours(node);
    const auto out = network_->out_offsets();
    return {*this, node, out[node], out[node + 1], 0, 0};
}

inline Steps View::in(Node node) const {
    if (!network_->directed()) return neighbours(node);
    const auto in = network_->in_offsets();
    return {*this, node, 0, 0, in[node], in[node + 1]};
}

inline std::size_t View::out_degree(Node node) const { return out(node).size(); }
inline std::size_t View::in_degree(Node node) const { return in(node).size(); }
inline std::size_t View::degree(Node node) const { return neighbours(node).size(); }

}  // namespace maillage::inline graph
