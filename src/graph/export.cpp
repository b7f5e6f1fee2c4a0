// SPDX-License-Identifier: Apache-2.0
#include <maillage/graph/export.hpp>

#include <algorithm>
#include <chrono>

#include <maillage/graph/provenance.hpp>
#include <maillage/model/directory.hpp>
#include <maillage/vocabulary/error.hpp>

namespace maillage::inline graph {
namespace {

/// The row that a node stands for. ArgumentError if the model does not have it under that key.
template <class Entity>
const Entity& row_of(const Table<Entity>& table, Id<Entity> id, const std::string& key) {
    if (id.index >= table.size() || table[id].key != key)
        throw ArgumentError({"network.model", {}});
    return table[id];
}

template <class Enum>
std::optional<std::vector<std::string>> codes_of(const Terms<Enum>& terms) {
    if (!terms.known()) return std::nullopt;
    std::vector<std::string> codes;
    for (const AnyTerm& term : terms.items) codes.push_back(code(vocabulary_of<Enum>(), term));
    return codes;
}

void add_once(std::vector<std::string>& texts, std::string_view text) {
    if (std::ranges::find(texts, text) == texts.end()) texts.emplace_back(text);
}

void add_keys(std::vector<std::string>& keys, const Table<Territory>& table, const AnyIds& ids) {
    for (const AnyId id : ids.items)
        if (id) add_once(keys, table.row(id.index).key);
}

void describe(NodeRow& node, const Model& model, const Actor& actor, Language language) {
    node.name = actor.name.in(language);
    node.kind = code(vocabulary_of<ActorKind>(), actor.kind);
    node.themes = codes_of(actor.themes);
    const Ids<Territory> territories = territories_of(actor);
    if (!territories.known()) return;
    node.territories.emplace();
    add_keys(*node.territories, model.territories, territories);
}

void describe(NodeRow& node, const Model& model, const Reseau& reseau, Language language) {
    node.name = reseau.name.in(language);
    node.kind = code(vocabulary_of<ReseauForm>(), reseau.form);
    node.themes = codes_of(reseau.themes);
    if (!reseau.territories.known()) return;
    node.territories.emplace();
    add_keys(*node.territories, model.territories, reseau.territories);
}

NodeRow row_of(const Network& network, Node node, const Model* model, Language language) {
    NodeRow row;
    row.key = network.label(node);
    row.type = network.type(node);
    row.mode = network.mode(node);
    if (!model) return row;
    if (const Id<Actor> actor = network.actor(node))
        describe(row, *model, row_of(model->actors, actor, row.key), language);
    if (const Id<Reseau> reseau = network.reseau(node))
        describe(row, *model, row_of(model->reseaux, reseau, row.key), language);
    return row;
}

/// The same days, those that meet or follow each other put together, in order.
std::vector<Days> merged(std::vector<Days> spans) {
    std::erase_if(spans, [](Days days) { return days.empty(); });
    std::ranges::sort(spans, {}, &Days::first);
    std::vector<Days> all;
    for (const Days days : spans) {
        const bool follows =
            !all.empty() && (all.back().last == Days::forever || days.first <= all.back().last + 1);
        if (follows) all.back().last = std::max(all.back().last, days.last);
        else all.push_back(days);
    }
    return all;
}

EdgeRow row_of(const View& view, Edge edge, const Model* model) {
    const Network& network = view.network();
    EdgeRow row{network.source(edge), network.target(edge), view.weight(edge), 0, {}, {}, {}, {}};
    for (const Fact& fact : network.facts(edge)) {
        if (!view.holds(fact)) continue;
        ++row.facts;
        row.possible.push_back(fact.possible);
        row.certain.push_back(fact.certain);
        if (!fact.relation) continue;
        add_once(row.relations, code(*fact.relation));
        if (!model) continue;
        const std::string& source = record_of(*model, fact).source;
        if (!source.empty()) add_once(row.sources, source);
    }
    row.possible = merged(std::move(row.possible));
    row.certain = merged(std::move(row.certain));
    return row;
}

std::string to_text(Day day) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return to_text(Date::of(static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                            static_cast<unsigned>(date.day()))
                       .value());
}

}  // namespace

Listing listing(const View& view, const Model* model, Language language) {
    const Network& network = view.network();
    Listing rows;
    rows.nodes.reserve(network.node_count());
    for (Node node = 0; node < network.node_count(); ++node)
        rows.nodes.push_back(row_of(network, node, model, language));
    for (Edge edge = 0; edge < network.edge_count(); ++edge)
        if (view.contains(edge)) rows.edges.push_back(row_of(view, edge, model));
    return rows;
}

std::string to_text(Days days) {
    return (days.first == Days::beginning ? ".." : to_text(days.first)) + "/" +
           (days.last == Days::forever ? ".." : to_text(days.last));
}

}  // namespace maillage::inline graph
