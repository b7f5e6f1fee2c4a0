// SPDX-License-Identifier: Apache-2.0
// What became of the réseaux, of their actors and of their links from one date to the next.

#include <algorithm>

#include <maillage/graph/project.hpp>
#include <maillage/graph/waves.hpp>
#include <maillage/vocabulary/error.hpp>
#include <maillage/vocabulary/spoken_date.hpp>

#include "../answer.hpp"

namespace maillage::inline analysis::indicators::evolution {
namespace {

constexpr std::size_t most_intervals = 100;

const About about{
    "evolution",
    {"Évolution", "Evolutie", "Evolution"},
    {"D’une date à l’autre, quels réseaux sont apparus ou ont pris fin, quels acteurs les ont "
     "rejoints ou quittés, et qu’est-ce qui est resté ?",
     "Welke netwerken zijn van de ene datum op de andere ontstaan of beëindigd, welke actoren "
     "kwamen erbij of vertrokken, en wat is gebleven?",
     "From one date to the next, which réseaux appeared or ended, which actors joined or left, and "
     "what stayed?"},
    {"Les dates se suivent tous les {every} ans (0 : les deux dates seules). Par intervalle, trois "
     "lignes : les réseaux, les acteurs qui ont au moins un lien, les liens. Stabilité : ce qui "
     "est resté, sur tout ce qui était là avant ou après (0 : tout a changé, 1 : rien). « "
     "Incertains » : ceux dont la réponse serait autre si les dates vagues ou inconnues étaient "
     "prises dans l’autre sens.",
     "De datums volgen elkaar om de {every} jaar (0: enkel beide datums). Per interval drie "
     "rijen: de netwerken, de actoren met minstens één band, de banden. Stabiliteit: wat gebleven "
     "is, op alles wat er voor of na was (0: alles is veranderd, 1: niets). ‘Onzeker’: die waarvan "
     "het antwoord anders zou zijn als vage of onbekende datums andersom gelezen werden.",
     "Dates follow each other every {every} years (0: the two dates alone). Three rows an "
     "interval: the réseaux, the actors with at least one link, the links. Stability: what stayed, "
     "of all that was there before or after (0: all has changed, 1: nothing has). “Uncertain”: "
     "those of which the answer would be another if vague or unknown dates were taken the other "
     "way."},
    {"Sans date, un fait possible est là depuis toujours et y reste : la stabilité est alors la "
     "plus haute possible, et un réseau qui disparaît sans que personne ne le note ne se voit pas. "
     "Ce qui commence et finit entre deux dates n’est d’aucun intervalle.",
     "Zonder datum is een mogelijk feit er altijd geweest en blijft het: de stabiliteit is dan de "
     "hoogst mogelijke, en een netwerk dat verdwijnt zonder dat iemand het noteert, ziet men niet. "
     "Wat tussen twee datums begint en eindigt, hoort bij geen interval.",
     "Without a date, a possible fact was always there and stays: stability is then as high as may "
     "be, and a réseau that fades away without anybody noting it is not seen. What begins and ends "
     "between two dates is in no interval."},
    {{"since",
      Parameter::Type::date,
      "",
      {"première date ; sans elle, la première année que cite un fait",
       "eerste datum; zonder deze het eerste jaar dat een feit vermeldt",
       "first date; without it, the first year that a fact names"}},
     {"every",
      Parameter::Type::integer,
      "5",
      {"nombre d’années d’une date à la suivante ; 0 : les deux dates seules",
       "aantal jaren van een datum tot de volgende; 0: enkel beide datums",
       "number of years from a date to the next; 0: the two dates alone"},
      {},
      {0, 9999}},
     {"at",
      Parameter::Type::date,
      "",
      {"dernière date ; sans elle, aujourd’hui", "laatste datum; zonder deze vandaag",
       "last date; without it, today"}},
     {"certainty",
      Parameter::Type::choice,
      "possible",
      {"à chaque date, tout ce qui peut exister, ou seulement ce qui existe sûrement",
       "op elke datum alles wat kan bestaan, of enkel wat zeker bestaat",
       "at each date, all that may exist, or only what surely does"},
      {"possible", "certain"}}},
    {"URIAS 2014, 4.2.1, 4.2.6", "Jaccard 1912"}};

// clang-format off
MAILLAGE_TERMS(Followed,
    (reseaux, "réseaux", "netwerken", "réseaux"),
    (actors, "acteurs", "actoren", "actors"),
    (links, "liens", "banden", "links"))
// clang-format on

/// The years that facts bear: the first and the last.
struct Years {
    Date first, last;

    void see(Day day) {
        if (day == Days::beginning || day == Days::forever) return;
        const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
        const auto year = Date::of(static_cast<int>(date.year()));
        if (!year) return;
        first = first ? std::min(first, *year) : *year;
        last = std::max(last, *year);
    }
    void see(const Network& network) {
        for (const Fact& fact : network.facts())
            for (const Days days : {fact.possible, fact.certain}) see(days.first), see(days.last);
    }
};

/// The same day some years later; the 28th where there is no 29th.
Date later(Date date, std::int64_t years) {
    const auto year = date.year() + static_cast<int>(years);
    if (const auto same = Date::of(year, date.month(), date.day())) return *same;
    return Date::of(year, date.month(), 28).value_or(Date{});
}

/// From the first date to the last, none after it. Fewer than two where there is nothing to compare.
std::vector<Date> dates_of(const Arguments& arguments, const Years& years) {
    Date since = arguments.date("since"), at = arguments.date("at");
    if (since && at && since.last_day() >= at.first_day())
        throw ArgumentError({"argument.parameter", {to_text(since), "since", "< " + to_text(at)}});
    if (!since) since = years.first;
    if (!at) at = years.last;
    if (!since || !at || since.last_day() >= at.first_day()) return {};
    std::vector<Date> dates{since};
    const std::int64_t every = arguments.integer("every");
    for (std::int64_t step = every; step > 0; step += every) {
        const Date date = later(since, step);
        if (!date || date.last_day() >= at.first_day()) break;
        dates.push_back(date);
    }
    dates.push_back(at);
    return dates;
}

/// Réseaux as a network of their own: each joined to itself while it lasts, so that waves tell which
/// appeared and which ended as they tell it of links. The edge and the node have one number.
Network lives(const Model& model, const std::vector<Id<Reseau>>& reseaux) {
    std::vector<std::int64_t> nodes;
    std::vector<Period> periods;
    for (const Id<Reseau> id : reseaux) {
        nodes.push_back(static_cast<std::int64_t>(nodes.size()));
        periods.push_back(model.reseaux[id].period);
    }
    return Network::from_arrays(
        {.node_count = nodes.size(), .sources = nodes, .targets = nodes, .periods = periods});
}

/// How the edges of a network stand at the dates that one looks at.
struct Standing {
    std::size_t known = 0;    ///< of which it is known at each date whether they are there
    std::size_t undated = 0;  ///< of which nobody stated any date
    std::size_t unseen = 0;   ///< that are there at none of them

    Standing(const Network& network, const std::vector<Date>& dates, Certainty certainty) {
        constexpr Days ever{Days::beginning, Days::forever};
        std::vector<View> certain, possible;
        for (const Date date : dates) {
            certain.push_back(network.at(date, Certainty::certain));
            possible.push_back(network.at(date, Certainty::possible));
        }
        const std::vector<View>& views = certainty == Certainty::certain ? certain : possible;
        for (Edge edge = 0; edge < network.edge_count(); ++edge) {
            std::size_t same = 0;
            for (std::size_t i = 0; i < dates.size(); ++i)
                same += certain[i].contains(edge) == possible[i].contains(edge);
            known += same == dates.size() && !dates.empty();
            undated += std::ranges::all_of(network.facts(edge), [&](const Fact& fact) {
                return fact.possible == ever && fact.certain == Days{};
            });
            unseen += !dates.empty() && std::ranges::none_of(views, [&](const View& view) {
                return view.contains(edge);
            });
        }
    }
};

/// What nodes and edges are called.
class Names {
public:
    Names(const Model& model, const Network& network) : model_(model), network_(network) {}

    Named node(Node node) const {
        return network_.actor(node) ? named(model_.actors, network_.actor(node))
                                    : named(model_.reseaux, network_.reseau(node));
    }
    Named link(Edge edge) const {
        Node from = network_.source(edge), to = network_.target(edge);
        const auto order = [&](Node node) {
            return std::pair(network_.type(node), std::string_view(network_.label(node)));
        };
        if (!network_.directed() && order(to) < order(from)) std::swap(from, to);
        const Named first = node(from), second = node(to);
        const std::string_view between = network_.directed() ? " → " : " – ";
        const Label joined = network_.directed() ? Label{"{0} → {1}", "{0} → {1}", "{0} → {1}"}
                                                 : Label{"{0} – {1}", "{0} – {1}", "{0} – {1}"};
        return {first.key + std::string(between) + second.key, said(joined, {first, second})};
    }

private:
    const Model& model_;
    const Network& network_;
};

/// What became of the actors among the nodes of a wave; `other` takes vague dates the other way.
Turnover among_actors(const Network& network, Turnover nodes, const Turnover& other) {
    std::vector<int> there(network.node_count()), otherwise(network.node_count());
    const auto note = [](std::vector<int>& became, const Turnover& turnover) {
        for (const Node node : turnover.joined) became[node] = 1;
        for (const Node node : turnover.left) became[node] = 2;
        for (const Node node : turnover.stayed) became[node] = 3;
    };
    note(there, nodes);
    note(otherwise, other);
    const auto is_other = [&](Node node) { return network.type(node) != NodeType::actor; };
    for (auto* list : {&nodes.joined, &nodes.left, &nodes.stayed}) std::erase_if(*list, is_other);
    nodes.uncertain = 0;
    for (Node node = 0; node < network.node_count(); ++node)
        nodes.uncertain += !is_other(node) && there[node] != otherwise[node];
    return nodes;
}

template <class NameOf>
std::vector<Value> row_of(Date from, Date to, Followed followed, const Turnover& turnover,
                          NameOf name_of) {
    const auto names = [&](const std::vector<std::uint32_t>& items) {
        std::vector<Named> list;
        list.reserve(items.size());
        for (const std::uint32_t item : items) list.push_back(name_of(item));
        std::ranges::sort(list, {}, &Named::key);
        return list;
    };
    return {to_text(from),
            to_text(to),
            named(followed),
            number_of(turnover.joined.size()),
            number_of(turnover.left.size()),
            number_of(turnover.stayed.size()),
            measured(turnover.stability()),
            number_of(turnover.uncertain),
            names(turnover.joined),
            names(turnover.left)};
}

/// What happened from the first date to the last, interval by interval.
Texts overall(const Label& pattern, const Network& network, const std::vector<Date>& dates,
              const std::vector<Wave>& intervals, Certainty certainty) {
    const Date ends[] = {dates.front(), dates.back()};
    std::size_t joined = 0, left = 0;
    for (const Wave& wave : intervals) {
        joined += wave.edges.joined.size();
        left += wave.edges.left.size();
    }
    return said(pattern, {spoken(ends[0]), spoken(ends[1]), number_of(intervals.size()),
                          number_of(joined), number_of(left),
                          number_of(waves(network, ends, certainty).front().edges.stayed.size())});
}

Finding run(const Model& model, const Lens& lens, const Arguments& arguments) {
    const Certainty certainty =
        arguments.text("certainty") == "certain" ? Certainty::certain : Certainty::possible;
    const Certainty other_way =
        certainty == Certainty::certain ? Certainty::possible : Certainty::certain;
    const Network network = project(model, lens);
    std::vector<Id<Reseau>> reseaux;
    for (Node node = 0; node < network.node_count(); ++node)
        if (network.reseau(node)) reseaux.push_back(network.reseau(node));
    const Network lives = evolution::lives(model, reseaux);
    Years years;
    years.see(network);
    years.see(lives);
    std::vector<Date> dates = dates_of(arguments, years);
    std::size_t too_many = 0;
    if (dates.size() > most_intervals + 1) {
        too_many = dates.size() - most_intervals - 1;
        dates.erase(dates.begin(), dates.begin() + static_cast<std::ptrdiff_t>(too_many));
    }

    Finding finding;
    finding.columns = {
        {"from", Label{"de", "van", "from"}, ""},
        {"to", Label{"à", "tot", "to"}, ""},
        named_column("what", {"quoi", "wat", "what"}),
        {"joined", Label{"arrivés", "erbij gekomen", "joined"}, ""},
        {"left", Label{"partis", "vertrokken", "left"}, ""},
        {"stayed", Label{"restés", "gebleven", "stayed"}, ""},
        {"stability", Label{"stabilité", "stabiliteit", "stability"}, ""},
        {"uncertain", Label{"incertains", "onzeker", "uncertain"}, ""},
        named_column("who_joined", {"lesquels arrivés", "welke erbij gekomen", "which joined"}),
        named_column("who_left", {"lesquels partis", "welke vertrokken", "which left"})};
    const Names names(model, network);
    const std::vector<Wave> of_lives = waves(lives, dates, certainty),
                            of_links = waves(network, dates, certainty),
                            otherwise = waves(network, dates, other_way);
    for (std::size_t i = 0; i < of_links.size(); ++i) {
        const auto add = [&](Followed followed, const Turnover& turnover, auto name_of) {
            finding.rows.push_back(row_of(dates[i], dates[i + 1], followed, turnover, name_of));
        };
        add(Followed::reseaux, of_lives[i].edges,
            [&](std::uint32_t life) { return named(model.reseaux, reseaux[life]); });
        add(Followed::actors, among_actors(network, of_links[i].nodes, otherwise[i].nodes),
            [&](Node node) { return names.node(node); });
        add(Followed::links, of_links[i].edges, [&](Edge edge) { return names.link(edge); });
    }

    const Standing of_reseaux(lives, dates, certainty), links(network, dates, certainty);
    finding.population_of = Label{"réseaux et liens", "netwerken en banden", "réseaux and links"};
    finding.population = lives.edge_count() + network.edge_count();
    finding.known = of_reseaux.known + links.known;
    finding.omitted = omitted_by(network);
    const auto omit = [&](const Label& what, std::size_t count) {
        if (count) finding.omitted.push_back({what, count});
    };
    omit({"réseaux qui ne sont là à aucune de ces dates",
          "netwerken die er op geen van die datums zijn",
          "réseaux that are there at none of the dates"},
         of_reseaux.unseen);
    omit({"liens qui ne sont là à aucune de ces dates", "banden die er op geen van die datums zijn",
          "links that are there at none of the dates"},
         links.unseen);
    omit({"intervalles plus anciens que les cent derniers",
          "intervallen ouder dan de laatste honderd", "intervals older than the last hundred"},
         too_many);
    if (dates.empty())
        finding.sentences = {
            said({"Moins de deux dates sont connues : il n’y a rien à comparer.",
                  "Minder dan twee datums zijn bekend: er valt niets te vergelijken.",
                  "Fewer than two dates are known: there is nothing to compare."},
                 {})};
    else
        finding.sentences = {
            overall(
                {"{0} – {1}, en {2} {2|intervalle|intervalles} : {3} {3|réseau est "
                 "apparu|réseaux sont apparus} et {4} {4|a|ont} pris fin ; {5} {5|est|sont} là au "
                 "début et à la fin.",
                 "Van {0} tot {1}, in {2} {2|interval|intervallen}, {3|is|zijn} {3} "
                 "{3|netwerk|netwerken} ontstaan en {4} beëindigd; {5} {5|is|zijn} er aan het "
                 "begin en aan het einde.",
                 "From {0} to {1}, in {2} {2|interval|intervals}, {3} {3|réseau|réseaux} appeared "
                 "and {4} ended; {5} {5|is|are} there at the beginning and at the end."},
                lives, dates, of_lives, certainty),
            overall({"De même, {3} {3|lien s’est noué|liens se sont noués} et {4} {4|s’est "
                     "défait|se sont défaits} ; {5} {5|est|sont} là au début et à la fin.",
                     "Zo ook {3|werd|werden} {3} {3|band|banden} gelegd en {4} verbroken; {5} "
                     "{5|is|zijn} er aan het begin en aan het einde.",
                     "Likewise, {3} {3|link was|links were} made and {4} undone; {5} {5|is|are} "
                     "there at the beginning and at the end."},
                    network, dates, of_links, certainty)};
    const bool is_certain = certainty == Certainty::certain;
    finding.sentences.push_back(said(
        is_certain ? Label{"Aucune date n’est connue pour {0} {0|réseau|réseaux} sur {1} et {2} "
                           "{2|lien|liens} sur {3} : ils ne comptent à aucune date.",
                           "Geen enkele datum is bekend voor {0} van {1} {1|netwerk|netwerken} en "
                           "{2} van {3} {3|band|banden}: ze tellen op geen enkele datum mee.",
                           "No date is known for {0} {0|réseau|réseaux} of {1} and {2} "
                           "{2|link|links} of {3}: they count at no date."}
                   : Label{"Aucune date n’est connue pour {0} {0|réseau|réseaux} sur {1} et {2} "
                           "{2|lien|liens} sur {3} : ils comptent à toutes les dates.",
                           "Geen enkele datum is bekend voor {0} van {1} {1|netwerk|netwerken} en "
                           "{2} van {3} {3|band|banden}: ze tellen op alle datums mee.",
                           "No date is known for {0} {0|réseau|réseaux} of {1} and {2} "
                           "{2|link|links} of {3}: they count at all dates."},
        {number_of(of_reseaux.undated), number_of(lives.edge_count()), number_of(links.undated),
         number_of(network.edge_count())}));
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::evolution
