// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <maillage/io/cell.hpp>

#include "../answer.hpp"
#include "../described_year.hpp"
#include "../stamp.hpp"
#include "allocation.hpp"
#include "given.hpp"

namespace maillage::inline analysis {
namespace {

using coordination::Facts;
using funding::Criteria;
using funding::Given;
using funding::Known;
using funding::label_of;
using funding::receivers;

/// Those who receive by one key or the other, in the order of their keys.
std::vector<Id<Actor>> all_receivers(const Facts& facts, const AllocationKey& key,
                                     const AllocationKey* beside) {
    std::vector<Id<Actor>> actors = receivers(facts, key);
    if (beside) std::ranges::copy(receivers(facts, *beside), std::back_inserter(actors));
    const auto key_of = [&](Id<Actor> id) -> const std::string& {
        return facts.model.actors[id].key;
    };
    std::ranges::sort(actors, {}, key_of);
    actors.erase(std::unique(actors.begin(), actors.end()), actors.end());
    return actors;
}

/// Euros for each potential actor, where both are known.
std::optional<double> per_actor(Cents amount, const Known& actors) {
    if (!actors || *actors == 0) return std::nullopt;
    const double euros = static_cast<double>(amount.value) / 100;
    return std::round(euros / static_cast<double>(*actors) * 100) / 100;
}

/// How unequal amounts are for each potential actor: from the least to the most, and by how much they
/// spread about their mean (coefficient of variation).
std::optional<Texts> dispersion(const Given& given, const Criteria& rows,
                                const std::vector<Known>& actors) {
    std::vector<double> each;
    for (const Id<Actor> actor : given.actors())
        if (const auto one = per_actor(given.amount(actor), actors[rows.place_of(actor)]))
            each.push_back(*one);
    if (each.size() < 2) return std::nullopt;
    double mean = 0, squares = 0;
    for (const double one : each) mean += one / static_cast<double>(each.size());
    for (const double one : each) squares += (one - mean) * (one - mean);
    const double spread = std::sqrt(squares / static_cast<double>(each.size()));
    const auto [least, most] = std::ranges::minmax(each);
    const auto cents = [](double value) { return Cents{std::llround(value * 100)}; };
    if (cents(least).value == cents(most).value)
        return said({"Clé « {0} » : {1} par acteur potentiel, autant pour chacun des {2} acteurs "
                     "dont on en connaît le nombre.",
                     "Sleutel ‘{0}’: {1} per potentiële actor, evenveel voor elk van de {2} "
                     "actoren van wie men er het aantal kent.",
                     "Key “{0}”: {1} for each potential actor, as much for each of the {2} actors "
                     "of which their number is known."},
                    {given.key().title, euros(cents(least)), number_of(each.size())});
    return said({"Clé « {0} » : de {1} à {2} par acteur potentiel, pour les {3} acteurs dont on en "
                 "connaît le nombre ; coefficient de variation : {4}.",
                 "Sleutel ‘{0}’: van {1} tot {2} per potentiële actor, voor de {3} actoren van wie "
                 "men er het aantal kent; variatiecoëfficiënt: {4}.",
                 "Key “{0}”: from {1} to {2} for each potential actor, for the {3} actors of which "
                 "their number is known; coefficient of variation: {4}."},
                {given.key().title, euros(cents(least)), euros(cents(most)), number_of(each.size()),
                 mean > 0 ? Value(std::round(spread / mean * 100) / 100) : Value(0.)});
}

std::vector<Texts> about(const Given& given) {
    const auto held_at = [&](std::string_view bound) {
        return number_of(static_cast<std::size_t>(std::ranges::count_if(
            given.actors(), [&](Id<Actor> actor) { return given.held(actor).key == bound; })));
    };
    std::vector<Texts> sentences = {
        said({"{0} sont répartis entre {1} {1|acteur|acteurs} selon la clé « {2} ».",
              "{0} wordt verdeeld over {1} {1|actor|actoren} volgens de sleutel ‘{2}’.",
              "{0} is shared between {1} {1|actor|actors} by the key “{2}”."},
             {euros(given.envelope()), number_of(given.actors().size()), given.key().title})};
    if (held_at("floor") != number_of(0) || held_at("cap") != number_of(0))
        sentences.push_back(said({"{0} {0|est tenu|sont tenus} au minimum, {1} au plafond.",
                                  "{0} {0|staat|staan} op het minimum, {1} op het maximum.",
                                  "{0} {0|is|are} held at the floor, {1} at the cap."},
                                 {held_at("floor"), held_at("cap")}));
    return sentences;
}

Texts compared(const Given& by, const Given& beside, const std::vector<Id<Actor>>& rows) {
    std::size_t gain = 0, lose = 0;
    Cents moved;
    for (const Id<Actor> actor : rows) {
        const std::int64_t more = beside.amount(actor).value - by.amount(actor).value;
        gain += more > 0;
        lose += more < 0;
        moved.value += std::max<std::int64_t>(0, more);
    }
    return said({"Avec la clé « {0} », {1} {1|gagnerait|gagneraient}, {2} {2|perdrait|perdraient} "
                 "et {3} {3|garderait|garderaient} autant : {4} changeraient de mains.",
                 "Met de sleutel ‘{0}’ {1|zou|zouden} {1} winnen, {2} verliezen en {3} evenveel "
                 "houden: {4} zou anders verdeeld worden.",
                 "With the key “{0}”, {1} would gain, {2} would lose and {3} would keep as much: "
                 "{4} would change hands."},
                {beside.key().title, number_of(gain), number_of(lose),
                 number_of(rows.size() - gain - lose), euros(moved)});
}

/// Why a key gives no amounts.
Texts refusal(const AllocationKey& key, const ArgumentError& error) {
    Texts why;
    for (const Language language : languages) {
        std::string& text = why.written_in(language) = error.message().what(language);
        if (!text.ends_with("…")) text += '.';
    }
    return said({"Clé « {0} », pas de montants : {1}", "Sleutel ‘{0}’, geen bedragen: {1}",
                 "Key “{0}”, no amounts: {1}"},
                {key.title, why});
}

std::vector<FindingColumn> columns(bool are_compared) {
    std::vector<FindingColumn> columns = {
        named_column("actor", {"acteur", "actor", "actor"}),
        {"amount", Label{"montant", "bedrag", "amount"}, "EUR"},
        named_column("held", {"tenu par une borne", "op een grens", "held by a bound"}),
        {"potential_actors", label_of(Criterion::potential_actors)},
        {"per_actor",
         Label{"montant par acteur potentiel", "bedrag per potentiële actor",
               "amount per potential actor"},
         "EUR"}};
    if (!are_compared) return columns;
    columns.push_back({"beside",
                       Label{"avec l’autre clé", "met de andere sleutel", "with the other key"},
                       "EUR"});
    columns.push_back({"difference", Label{"différence", "verschil", "difference"}, "EUR"});
    return columns;
}

}  // namespace

namespace funding {

Finding allocation(const Model& model, const AllocationKey& key, const AllocationOptions& options) {
    const Facts facts(model,
                      options.year ? asked_year(options.year) : last_year_met(model, options.at));
    const Criteria rows(facts, all_receivers(facts, key, options.beside));
    const std::vector<Known> potential = rows.potential_actors();
    Finding finding;
    const auto given = [&](const AllocationKey& by, std::optional<Cents> envelope) {
        try {
            return std::optional<Given>(std::in_place, facts, by, envelope, options.at);
        } catch (const ArgumentError& error) {
            if (!options.or_unknown) throw;
            finding.sentences.push_back(refusal(by, error));
            return std::optional<Given>();
        }
    };
    const auto say_dispersion = [&](const Given& by) {
        if (auto unequal = dispersion(by, rows, potential))
            finding.sentences.push_back(*std::move(unequal));
    };
    const std::optional<Given> by = given(key, options.envelope);
    if (by) {
        finding.sentences = about(*by);
        say_dispersion(*by);
    }
    const std::optional<Given> beside =
        by && options.beside ? given(*options.beside, by->envelope()) : std::nullopt;
    if (beside) {
        finding.sentences.push_back(compared(*by, *beside, rows.actors()));
        say_dispersion(*beside);
    }
    for (const AllocationKey* one : {&key, options.beside})
        if (one && one->is_example)
            finding.sentences.push_back(
                said({"« {0} » est un exemple : ses nombres ne viennent d’aucun acte.",
                      "‘{0}’ is een voorbeeld: de getallen komen uit geen enkele akte.",
                      "“{0}” is an example: its numbers come from no act."},
                     {one->title}));
    if (const auto granted = by && by->granted() ? by->granted()
                             : beside            ? beside->granted()
                                                 : std::nullopt)
        finding.sentences.push_back(said(
            {"Dernières subventions connues : celles de {0}.",
             "Laatste bekende toelagen: die van {0}.", "Last grants that are known: those of {0}."},
            {std::to_string(*granted)}));
    finding.sentences.push_back(said_of(facts.year));
    finding.columns = columns(options.beside);
    for (const Id<Actor> actor : rows.actors()) {
        const Known& actors = potential[rows.place_of(actor)];
        std::vector<Value> row(finding.columns.size());
        row[0] = named(model.actors, actor);
        if (by) {
            row[1] = amount(by->amount(actor));
            row[2] = by->held(actor);
        }
        if (actors) row[3] = static_cast<std::int64_t>(numerator(*actors));
        if (const auto each = by ? per_actor(by->amount(actor), actors) : std::nullopt)
            row[4] = *each;
        if (beside) {
            row[5] = amount(beside->amount(actor));
            row[6] = amount({beside->amount(actor).value - by->amount(actor).value});
        }
        finding.rows.push_back(std::move(row));
    }
    finding.population_of =
        Label{"acteurs qui reçoivent", "ontvangende actoren", "receiving actors"};
    finding.population = finding.rows.size();
    finding.known = by ? finding.rows.size() : 0;
    return finding;
}

}  // namespace funding

Finding allocate(const Model& model, const AllocationKey& key, const AllocationOptions& options) {
    Finding finding = funding::allocation(model, key, options);
    finding.indicator = "allocation";
    finding.title = funding::title;
    finding.caveats = {funding::cannot_tell};
    stamp(finding, model, {},
          {{"envelope", options.envelope ? cents_text(*options.envelope) : ""},
           {"key", key.id},
           {"beside", options.beside ? options.beside->id : ""},
           {"year", options.year ? std::to_string(*options.year) : ""},
           {"at", to_text(options.at)}});
    return finding;
}

}  // namespace maillage::inline analysis
