// SPDX-License-Identifier: Apache-2.0
// The time that an actor spends in its réseaux, and what each of them brings that its others do not.

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "../answer.hpp"
#include "../described_year.hpp"
#include "../evidence.hpp"
#include "../ground.hpp"
#include "../involvement.hpp"

namespace maillage::inline analysis::indicators::workload {
namespace {

std::vector<Parameter> parameters() {
    return described_year(
        {{"hours",
          Parameter::Type::number,
          "2",
          {"durée supposée, en heures, d’une réunion dont on ne la connaît pas",
           "veronderstelde duur, in uren, van een vergadering waarvan men die niet kent",
           "hours that a meeting is assumed to last, where nobody says"},
          {},
          {0, 24}},
         {"limit",
          Parameter::Type::integer,
          "200",
          {"nombre maximal de lignes montrées", "maximum aantal getoonde rijen", "most rows shown"},
          {},
          {0, {}}}});
}

const About about{
    "workload",
    {"Temps passé en réseaux", "Tijd in netwerken", "Time spent in réseaux"},
    {"Combien d’heures chaque acteur passe-t-il dans ses réseaux, et qu’apporte chacun que les "
     "autres n’apportent pas ?",
     "Hoeveel uren brengt elke actor door in zijn netwerken, en wat brengt elk dat de andere niet "
     "brengen?",
     "How many hours does each actor spend in its réseaux, and what does each bring that the "
     "others do not?"},
    {"Une ligne par acteur et réseau, ses groupes de travail et comités compris, les acteurs les "
     "plus pris d’abord. Les heures sont celles des réunions connues de l’année, entre celles où "
     "l’acteur était sûrement et celles où il a pu être ; {hours} h là où la durée n’est pas "
     "connue ; vides, elles sont inconnues : de ce réseau, on ne connaît pas de réunion de "
     "l’année. « Seulement ici » : ce qu’aucun autre de ses réseaux n’a, vide s’il n’en a qu’un ; "
     "« complet » : on sait que personne d’autre ne prend part à ses réseaux.",
     "Eén rij per actor en netwerk, met zijn werkgroepen en comités, de meest bezette actoren "
     "eerst. De uren zijn die van de bekende vergaderingen van het jaar, tussen die waar de actor "
     "zeker was en die waar hij kon zijn; {hours} u waar de duur niet bekend is; leeg: onbekend, "
     "want van dat netwerk kent men geen vergadering van het jaar. ‘Enkel hier’: wat geen ander "
     "van zijn netwerken heeft, leeg als hij er maar één heeft; ‘volledig’: men weet dat niemand "
     "anders aan zijn netwerken deelneemt.",
     "One row an actor and réseau, with its working groups and committees, the busiest actors "
     "first. Hours are those of the meetings of the year that are known, between those where the "
     "actor surely was and those where it may have been; {hours} h where nobody says how long; "
     "empty where they are unknown, as no meeting of that réseau in the year is known. “Only "
     "here”: what none of its other réseaux has, empty if it has but one; “whole”: it is known "
     "that nobody else takes part in its réseaux."},
    {"Un réseau qui n’apporte rien que d’autres n’apportent peut servir à autre chose, et une "
     "réunion servir à plus d’une chose. Le chemin, la préparation et les travailleurs venus à "
     "plusieurs ne sont pas comptés.",
     "Een netwerk dat niets brengt wat andere niet brengen, kan ergens anders toe dienen, en een "
     "vergadering kan meer dan één doel dienen. Verplaatsing, voorbereiding en meerdere "
     "medewerkers samen zijn niet geteld.",
     "A réseau that brings nothing that others do not may serve something else, and a meeting more "
     "than one thing. Travel, preparation and workers who come together are not counted."},
    parameters(),
    {"URIAS 2014, 4.2.9.2", "URIAS 2014, 7.3"}};

/// An actor, and its time in all its réseaux.
struct Busy {
    Node actor = 0;
    std::size_t reseaux = 0;
    TimeSpent spent;
    bool is_told = false, is_known = true;

    Busy(const Involvements& all, Node node) : actor(node) {
        for (const Involvement& one : all.of(node)) {
            ++reseaux;
            spent += one.spent;
            is_told |= one.is_told;
            if (!all.has_named_all_meetings(one.place)) is_known = false;
        }
        if (spent.least != spent.most || spent.most.assumed > 0) is_known = false;
    }
};

/// What the réseaux of one actor bring it, and how many of them do.
class Shared {
public:
    Shared(const Model& model, const Network& network, const std::vector<Brought>& brought)
        : model_(model), network_(network) {
        for (const Brought& one : brought) {
            for (const Node other : one.actors) ++actors_[other];
            for (const auto& [word, theme] : one.themes) ++themes_[word];
            for (const std::uint32_t row : one.territories) ++territories_[row];
            for (const std::uint32_t row : one.grounds) ++grounds_[row];
            knows_themes_ &= one.knows_themes;
            knows_territories_ &= one.knows_territories;
            is_whole_ &= one.is_whole;
        }
    }
    bool is_whole() const { return is_whole_; }

    Value actors_only_in(const Brought& one) const {
        std::vector<Named> list;
        for (const Node other : one.actors)
            if (actors_.at(other) == 1) list.push_back(named(model_.actors, network_.actor(other)));
        if (list.empty()) return nothing_or_unknown(one.is_whole);
        std::ranges::sort(list, {}, &Named::key);
        return list;
    }
    Value themes_only_in(const Brought& one) const {
        std::vector<Named> list;
        for (const auto& [word, theme] : one.themes)
            if (themes_.at(word) == 1) list.push_back(theme);
        return told(std::move(list), one.knows_themes, knows_themes_);
    }
    Value territories_only_in(const Brought& one) const {
        std::vector<Named> list;
        for (const std::uint32_t row : one.territories)
            if (!is_elsewhere(row, one))
                list.push_back(named(model_.territories, Id<Territory>{row}));
        return told(std::move(list), one.knows_territories, knows_territories_);
    }

private:
    /// Whether another of the réseaux works on a territory, in its commune, or in what is in it.
    bool is_elsewhere(std::uint32_t row, const Brought& own) const {
        if (grounds_.at(row) > 1) return true;
        Ids<Territory> one;
        one.add(Id<Territory>{row});
        return std::ranges::any_of(grounds_of(model_, one), [&](Id<Territory> ground) {
            const auto found = territories_.find(ground.index);
            return found != territories_.end() &&
                   found->second > own.territories.contains(ground.index);
        });
    }
    /// That nothing is there alone is known of what others surely have; that something is, where
    /// nothing of theirs is unknown.
    static Value told(std::vector<Named> list, bool is_known, bool are_known) {
        std::ranges::sort(list, {}, &Named::key);
        if (list.empty()) return nothing_or_unknown(is_known);
        return are_known ? Value(std::move(list)) : Value();
    }

    const Model& model_;
    const Network& network_;
    std::map<Node, std::size_t> actors_;
    std::map<std::string, std::size_t> themes_;
    std::map<std::uint32_t, std::size_t> territories_, grounds_;
    bool knows_themes_ = true, knows_territories_ = true, is_whole_ = true;
};

/// “132 h”, “between 120 and 132.5 h”.
Texts hours_of(const TimeSpent& spent, double each) {
    const auto rounded = [&](const MeetingTime& time) {
        return measured(std::round(time.hours(each) * 10) / 10);
    };
    if (spent.least == spent.most) return said({"{0} h", "{0} u", "{0} h"}, {rounded(spent.least)});
    return said({"entre {0} et {1} h", "tussen {0} en {1} u", "between {0} and {1} h"},
                {rounded(spent.least), rounded(spent.most)});
}

Finding run(const Model& model, const Lens& lens, const Arguments& arguments) {
    const Involvements all(model, lens, year_in(model, arguments), arguments.date("at"));
    const Network& network = all.network();
    const double each = arguments.number("hours");
    const auto limit = static_cast<std::size_t>(arguments.integer("limit"));
    const auto order = [&](const TimeSpent& spent) {
        return std::pair(-spent.least.hours(each), -spent.most.hours(each));
    };
    Finding finding;
    std::vector<Busy> busy;
    TimeSpent together;
    MeetingTime held;
    std::size_t several = 0, rows = 0;
    for (Node node = 0; node < network.node_count(); ++node) {
        if (!network.actor(node)) continue;
        const Busy one(all, node);
        if (one.reseaux == 0) continue;
        busy.push_back(one);
        rows += one.reseaux;
        several += one.reseaux > 1;
        together += one.spent;
        finding.known += one.is_known;
    }
    for (const Presence::Held& one : all.presence().held())
        held += MeetingTime::of(model.meetings[one.meeting]);
    std::ranges::sort(busy, {}, [&](const Busy& one) {
        return std::tuple(order(one.spent), -static_cast<std::int64_t>(one.reseaux),
                          std::string_view(network.label(one.actor)));
    });

    finding.columns = {
        named_column("actor", {"acteur", "actor", "actor"}),
        named_column("reseau", {"réseau", "netwerk", "réseau"}),
        {"held", Label{"réunions connues", "bekende vergaderingen", "meetings known"}},
        {"meetings", Label{"y était", "was er", "was there"}},
        {"perhaps", Label{"peut-être", "misschien", "perhaps"}},
        {"assumed", Label{"durées supposées", "veronderstelde duur", "durations assumed"}},
        {"hours", Label{"heures au moins", "uren minstens", "hours at least"}, "hours"},
        {"hours_most", Label{"heures au plus", "uren hoogstens", "hours at most"}, "hours"},
        {"total", Label{"en tout au moins", "in totaal minstens", "in all at least"}, "hours"},
        {"total_most", Label{"en tout au plus", "in totaal hoogstens", "in all at most"}, "hours"},
        {"others", Label{"autres acteurs", "andere actoren", "other actors"}},
        named_column("actors_only_here",
                     {"acteurs seulement ici", "actoren enkel hier", "actors only here"}),
        {"whole", Label{"complet", "volledig", "whole"}},
        named_column("themes_only_here",
                     {"thèmes seulement ici", "thema’s enkel hier", "themes only here"}),
        named_column(
            "territories_only_here",
            {"territoires seulement ici", "grondgebieden enkel hier", "territories only here"}),
        evidence_column()};
    const auto if_told = [](bool is_told, Value value) {
        return is_told ? std::move(value) : Value();
    };
    const auto hours = [&](const MeetingTime& time) { return measured(time.hours(each)); };
    for (const Busy& one : busy) {
        if (finding.rows.size() >= limit) break;
        std::vector<Involvement> seats = all.of(one.actor);
        std::ranges::sort(seats, {}, [&](const Involvement& seat) {
            return std::pair(order(seat.spent),
                             std::string_view(model.reseaux[Id<Reseau>{seat.place}].key));
        });
        std::vector<Brought> brought;
        brought.reserve(seats.size());
        for (const Involvement& seat : seats) brought.push_back(all.brought(seat.place, one.actor));
        const Shared shared(model, network, brought);
        const auto if_several = [&](Value value) {
            return seats.size() > 1 ? std::move(value) : nothing_named();
        };
        for (std::size_t i = 0; i < seats.size() && finding.rows.size() < limit; ++i) {
            const auto& [place, spent, is_told] = seats[i];
            finding.rows.push_back(
                {named(model.actors, network.actor(one.actor)),
                 named(model.reseaux, Id<Reseau>{place}),
                 if_told(is_told, number_of(all.presence().held_at(place).size())),
                 if_told(is_told, spent.least.meetings),
                 if_told(is_told, spent.most.meetings - spent.least.meetings),
                 if_told(is_told, spent.most.assumed), if_told(is_told, hours(spent.least)),
                 if_told(is_told, hours(spent.most)), if_told(one.is_told, hours(one.spent.least)),
                 if_told(one.is_told, hours(one.spent.most)), number_of(brought[i].actors.size()),
                 if_several(shared.actors_only_in(brought[i])), if_told(shared.is_whole(), true),
                 if_several(shared.themes_only_in(brought[i])),
                 if_several(shared.territories_only_in(brought[i])),
                 evident(all.rows_of(one.actor, place))});
        }
    }

    finding.population_of =
        Label{"acteurs d’au moins un réseau", "actoren van minstens één netwerk",
              "actors of at least one réseau"};
    finding.population = busy.size();
    finding.omitted = all.omitted();
    if (rows > finding.rows.size())
        finding.omitted.push_back(
            {Label{"lignes au-delà de la limite", "rijen boven de grens", "rows beyond the limit"},
             rows - finding.rows.size()});
    finding.sentences = {
        said({"{0} {0|acteur prend|acteurs prennent} part à au moins un réseau, {1} à plusieurs.",
              "{0} {0|actor neemt|actoren nemen} deel aan minstens één netwerk, {1} aan meerdere.",
              "{0} {0|actor takes|actors take} part in at least one réseau, {1} in several."},
             {number_of(busy.size()), number_of(several)})};
    if (held.meetings > 0)
        finding.sentences.push_back(
            said({"{0} {0|réunion connue|réunions connues} de l’année leur {0|a|ont} pris ensemble "
                  "{1} ; pour {2}, dont on ne connaît pas la durée, {3} h sont supposées.",
                  "{0} bekende {0|vergadering|vergaderingen} van het jaar {0|nam|namen} hun samen "
                  "{1}; voor {2}, waarvan men de duur niet kent, is {3} u verondersteld.",
                  "{0} {0|meeting|meetings} of the year took them {1} together; for {2}, of which "
                  "nobody says how long, {3} h are assumed."},
                 {held.meetings, hours_of(together, each), held.assumed, measured(each)}));
    else
        finding.sentences.emplace_back(
            Label{"Aucune réunion de l’année n’est connue : les heures ne le sont pas non plus.",
                  "Er is geen vergadering van het jaar bekend: de uren dus evenmin.",
                  "No meeting of the year is known, and so neither are the hours."});
    if (!busy.empty() && busy.front().spent.most.meetings > 0) {
        const Busy& first = busy.front();
        const auto as_busy = std::ranges::count_if(
            busy, [&](const Busy& one) { return order(one.spent) == order(first.spent); });
        finding.sentences.push_back(
            as_busy > 1 ? said({"Les plus pris : {0} acteurs, {1} chacun.",
                                "Het meest bezet: {0} actoren, elk {1}.",
                                "The busiest: {0} actors, {1} each."},
                               {as_busy, hours_of(first.spent, each)})
                        : said({"Le plus pris : {0}, {1} dans {2} {2|réseau|réseaux}.",
                                "Het meest bezet: {0}, {1} in {2} {2|netwerk|netwerken}.",
                                "The busiest: {0}, {1} in {2} {2|réseau|réseaux}."},
                               {named(model.actors, network.actor(first.actor)),
                                hours_of(first.spent, each), number_of(first.reseaux)}));
    }
    finding.sentences.push_back(said_of(all.year()));
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::workload
