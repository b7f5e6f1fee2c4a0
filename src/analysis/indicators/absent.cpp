// SPDX-License-Identifier: Apache-2.0
// Who works on a territory or a theme and is in none of its réseaux: whom to invite, or to ask.

#include <algorithm>
#include <optional>

#include <maillage/graph/project.hpp>
#include <maillage/io/called.hpp>
#include <maillage/vocabulary/error.hpp>
#include <maillage/vocabulary/message.hpp>

#include "../answer.hpp"
#include "../ground.hpp"
#include "../moment.hpp"
#include "../who_takes_part.hpp"

namespace maillage::inline analysis::indicators::absent {
namespace {

const About about{
    "absent",
    {"Absents", "Afwezigen", "Who is absent"},
    {"Qui travaille sur ce territoire ou ce thème sans être dans aucun de ses réseaux ?",
     "Wie werkt op dit grondgebied of rond dit thema zonder in een van zijn netwerken te zitten?",
     "Who works on this territory or theme, and is in none of its réseaux?"},
    {"Une ligne par acteur du territoire et du thème demandés. Un acteur travaille où il a son "
     "siège, où il sert et où ses services servent. « Absent » : toutes les listes de participants "
     "sont entières, et il n’y est pas ; « pas vu » : il n’est sur aucune liste connue ; « "
     "peut-être » : il est dans un réseau qui traite peut-être du thème ou du territoire, ou n’en "
     "est peut-être plus.",
     "Eén rij per actor van het gevraagde grondgebied en thema. Een actor werkt waar zijn zetel "
     "is, waar hij werkt en waar zijn diensten werken. ‘Afwezig’: alle lijsten van deelnemers zijn "
     "volledig, en hij staat er niet op; ‘niet gezien’: hij staat op geen bekende lijst; "
     "‘misschien’: hij zit in een netwerk dat misschien over het thema of het grondgebied gaat, of "
     "er misschien niet meer in.",
     "One row an actor of the territory and the theme asked. An actor works where it has its seat, "
     "where it serves and where its services do. “Absent”: all lists of participants are whole, "
     "and it is on none; “not seen”: it is on no list that is known; “perhaps”: it is in a réseau "
     "that may be about the theme or the territory, or may no longer be in it."},
    {"Ne pas être vu n’est pas être absent, et être absent n’est pas refuser : personne n’a "
     "peut-être été invité. Un acteur dont le territoire ou le thème n’est pas connu est laissé de "
     "côté.",
     "Niet gezien is niet afwezig, en afwezig is niet weigeren: misschien werd niemand "
     "uitgenodigd. Een actor van wie het grondgebied of het thema niet bekend is, blijft buiten "
     "beschouwing.",
     "Not seen is not absent, and absent is not unwilling: perhaps nobody was invited. An actor "
     "whose territory or theme is not known is left out."},
    dated(
        {{"territory",
          Parameter::Type::text,
          "",
          {"le territoire, par sa clé ou son nom en français, néerlandais ou anglais ; sans lui, "
           "tous",
           "het grondgebied, met zijn sleutel of zijn naam in het Frans, Nederlands of Engels; "
           "zonder dit, alle",
           "the territory, by its key or its name in French, Dutch or English; without it, all"}},
         {"theme",
          Parameter::Type::text,
          "",
          {"le thème, par son code ou son nom en français, néerlandais ou anglais (« autre: texte "
           "» hors de la liste) ; sans lui, tous",
           "het thema, met zijn code of zijn naam in het Frans, Nederlands of Engels (‘andere: "
           "tekst’ buiten de lijst); zonder dit, alle",
           "the theme, by its code or its name in French, Dutch or English (“other: text” outside "
           "the list); without it, all"}}}),
    {"URIAS 2014, 4.2.6, 4.2.9.2"}};

// clang-format off
MAILLAGE_TERMS(Absence,
    (absent, "absent", "afwezig", "absent"),
    (not_seen, "pas vu", "niet gezien", "not seen"),
    (perhaps, "peut-être", "misschien", "perhaps"))
// clang-format on

/// The theme that a text names. ArgumentError if there is none, or if it is in words of one’s own
/// that no actor, service or réseau uses.
AnyTerm theme_named(const Model& model, const std::string& text) {
    AnyTerm theme = asked_term(vocabulary_of<Theme>(), text);
    const auto is_used = [&](const auto& table) {
        return std::ranges::any_of(table, [&](const auto& row) {
            return std::ranges::find(row.themes.items, theme) != row.themes.items.end();
        });
    };
    const bool is_own = theme.row == AnyTerm::outside;
    if (theme.listed() ||
        (is_own && (is_used(model.actors) || is_used(model.services) || is_used(model.reseaux))))
        return theme;
    throw ArgumentError(
        {"argument.unknown", {text, labels_listed(vocabulary_of<Theme>().rows, &TermRow::label)}});
}

enum class Match : std::uint8_t { no, unknown, yes };

/// What is asked, and what meets it.
class Scope {
public:
    Scope(const Model& model, const std::string& territory, const std::string& theme) {
        if (!territory.empty())
            territory_ = Id<Territory>{asked_row(model.territories, territory).index};
        if (!theme.empty()) theme_ = theme_named(model, theme);
        if (!territory_) return;
        // What meets a territory lies within it, or is the commune that it lies in.
        Ids<Territory> asked;
        asked.add(territory_);
        grounds_ = grounds_of(model, asked);
        for (const Territory& other : model.territories) {
            const Id<Territory> id = model.territories.id_of(other);
            if (lies_within(model, id, territory_)) grounds_.push_back(id);
        }
        std::ranges::sort(grounds_);
        wider_ = enclosing(model, territory_);
    }

    bool meets(Id<Territory> id) const { return std::ranges::binary_search(grounds_, id); }
    /// Whether a territory is larger than those that meet what is asked.
    bool is_wider(Id<Territory> id) const {
        return !meets(id) && std::ranges::find(wider_, id) != wider_.end();
    }

    template <class Territories>
    Match of_territories(const Territories& territories, bool known) const {
        const bool met = !territory_ || std::ranges::any_of(territories, [&](AnyId id) {
            return meets(Id<Territory>{id.index});
        });
        return met ? Match::yes : known ? Match::no : Match::unknown;
    }
    Match of_themes(const std::vector<AnyTerm>& themes, bool known) const {
        const bool met = !theme_ || std::ranges::find(themes, *theme_) != themes.end();
        return met ? Match::yes : known ? Match::no : Match::unknown;
    }
    /// A multi-theme réseau that states no theme may be about any.
    Match of(const Reseau& reseau) const {
        return std::min(of_territories(reseau.territories.items, reseau.territories.known()),
                        of_themes(reseau.themes.items, reseau.themes.known()));
    }

private:
    Id<Territory> territory_;
    std::optional<AnyTerm> theme_;
    std::vector<Id<Territory>> grounds_, wider_;
};

/// Where an actor works, and on what: itself, and through its services.
struct Work {
    std::vector<Id<Territory>> territories;
    std::vector<AnyTerm> themes;
    // Whether the actor says all that it serves and does, and each of its services too. A seat tells
    // neither: many have one, and work elsewhere as well.
    bool territories_known = true, themes_known = true;
};

std::vector<Work> works_of(const Model& model, const Moment& moment) {
    std::vector<Work> works;
    const auto add = [](Work& work, const Ids<Territory>& territories, const Terms<Theme>& themes) {
        for (std::size_t i = 0; i < territories.size(); ++i)
            work.territories.push_back(territories[i]);
        work.themes.insert(work.themes.end(), themes.begin(), themes.end());
        work.territories_known &= territories.known();
        work.themes_known &= themes.known();
    };
    for (const Actor& actor : model.actors) {
        Work& work = works.emplace_back();
        if (actor.territory) work.territories.push_back(actor.territory);
        add(work, actor.serves, actor.themes);
    }
    for (const Service& service : model.services)
        if (service.actor && moment.sees(service.period))
            add(works[service.actor.index], service.territories, service.themes);
    return works;
}

template <class Items, class NameOf>
std::vector<Named> named_once(const Items& items, NameOf name_of) {
    std::map<std::string, Named> by_key;
    for (const auto& item : items) {
        Named name = name_of(item);
        std::string key = name.key;
        by_key.emplace(std::move(key), std::move(name));
    }
    std::vector<Named> list;
    list.reserve(by_key.size());
    for (auto& [key, name] : by_key) list.push_back(std::move(name));
    return list;
}

Finding run(const Model& model, const Lens& lens, const Arguments& arguments) {
    const Moment moment(arguments);
    const Scope scope(model, arguments.text("territory"), arguments.text("theme"));
    const Lens seen_through = participation(lens);
    const Network network = project(model, seen_through);
    const View view = moment.view(network), possible = moment.possibly().view(network);
    Present present = moment.present(model, network);

    // The réseaux asked about: those that are, and those that may be.
    std::vector<Match> matches(model.reseaux.size(), Match::no);
    const std::vector<bool> listed = fully_listed(model, seen_through, moment);
    std::size_t asked = 0, whole = 0, perhaps_asked = 0;
    bool all_whole = true;
    std::vector<bool> may_be_there(model.reseaux.size());
    for (const Id<Reseau> id : moment.possibly().present(model, network).reseaux) {
        may_be_there[id.index] = true;
        matches[id.index] = scope.of(model.reseaux[id]);
        if (!moment.sees(model.reseaux[id].period))
            matches[id.index] = std::min(matches[id.index], Match::unknown);
        asked += matches[id.index] == Match::yes;
        whole += matches[id.index] == Match::yes && listed[id.index];
        perhaps_asked += matches[id.index] == Match::unknown;
        all_whole &= matches[id.index] == Match::no || listed[id.index];
    }

    struct Missing {
        Node node;
        Absence absence;
    };
    std::vector<Missing> missing;
    const std::vector<Work> works = works_of(model, moment);
    std::size_t population = 0, in = 0, wider = 0, unplaced = 0, ended = 0;
    for (Node node = 0; node < network.node_count(); ++node) {
        const Id<Actor> actor = network.actor(node);
        if (!actor) continue;
        const Work& work = works[actor.index];
        const Match where = scope.of_territories(work.territories, work.territories_known),
                    what = scope.of_themes(work.themes, work.themes_known);
        if (moment.excludes(model.actors[actor].period)) {
            ++ended;
        } else if (where == Match::no && what != Match::no &&
                   std::ranges::any_of(work.territories,
                                       [&](Id<Territory> id) { return scope.is_wider(id); })) {
            ++wider;
        } else if (std::min(where, what) == Match::unknown) {
            ++unplaced;
        } else if (std::min(where, what) == Match::yes) {
            ++population;
            Match best = Match::no;
            for (const Step step : possible.out(node)) {
                const Match match = matches[network.reseau(step.node).index];
                best = std::max(best,
                                view.contains(step.edge) ? match : std::min(match, Match::unknown));
            }
            if (best == Match::yes) ++in;
            else
                missing.push_back({node, best == Match::unknown   ? Absence::perhaps
                                         : asked > 0 && all_whole ? Absence::absent
                                                                  : Absence::not_seen});
        }
    }
    std::ranges::sort(missing, {}, [&](const Missing& one) {
        return std::pair(one.absence, std::string_view(network.label(one.node)));
    });

    Finding finding;
    finding.columns = {
        named_column("actor", {"acteur", "actor", "actor"}),
        named_column("kind", {"type d’acteur", "soort actor", "kind of actor"}),
        named_column("status", {"état", "toestand", "status"}),
        named_column("territories", {"où il travaille", "waar hij werkt", "where it works"}),
        named_column("themes", {"sur quels thèmes", "rond welke thema’s", "on which themes"}),
        named_column("elsewhere", {"dans quels autres réseaux", "in welke andere netwerken",
                                   "in which other réseaux"})};
    std::map<Absence, std::size_t> counts;
    for (const auto& [node, absence] : missing) {
        ++counts[absence];
        const Id<Actor> actor = network.actor(node);
        const Work& work = works[actor.index];
        std::vector<Id<Reseau>> elsewhere;
        for (const Step step : possible.out(node))
            if (const Id<Reseau> id = network.reseau(step.node); may_be_there[id.index])
                elsewhere.push_back(id);
        const auto or_unknown = [](std::vector<Named> list, bool known) {
            return list.empty() ? nothing_or_unknown(known) : Value(std::move(list));
        };
        const Term<ActorKind>& kind = model.actors[actor].kind;
        finding.rows.push_back(
            {named(model.actors, actor),
             kind.known() ? Value(named(vocabulary_of<ActorKind>(), kind)) : Value(),
             named(absence),
             or_unknown(named_once(work.territories,
                                   [&](Id<Territory> id) { return named(model.territories, id); }),
                        false),
             or_unknown(named_once(work.themes,
                                   [](const AnyTerm& theme) {
                                       return named(vocabulary_of<Theme>(), theme);
                                   }),
                        work.themes_known),
             named_once(elsewhere, [&](Id<Reseau> id) { return named(model.reseaux, id); })});
    }
    finding.population_of = Label{"acteurs concernés", "betrokken actoren", "actors concerned"};
    finding.population = population;
    finding.known = in + counts[Absence::absent];
    finding.omitted = std::move(present.omitted);
    const auto omit = [&](const Label& what, std::size_t count) {
        if (count) finding.omitted.push_back({what, count});
    };
    omit({"acteurs dont le territoire ou le thème n’est pas connu",
          "actoren van wie het grondgebied of het thema niet bekend is",
          "actors whose territory or theme is not known"},
         unplaced);
    omit({"acteurs qui ne travaillent que sur un territoire plus vaste",
          "actoren die enkel op een ruimer grondgebied werken",
          "actors that only work on a wider territory"},
         wider);
    omit(excluded_actors, ended);
    finding.sentences = {
        population == 0
            ? said({"Aucun acteur n’est concerné.", "Er is geen enkele betrokken actor.",
                    "No actor is concerned."},
                   {})
            : said({"{0} {0|acteur est concerné|acteurs sont concernés} : {1} {1|est|sont} dans un "
                    "des réseaux demandés, {2} sûrement dans aucun, {3} sur aucune liste connue, "
                    "{4} peut-être dans un.",
                    "Het gaat om {0} {0|actor|actoren}: {1} {1|zit|zitten} in een van de gevraagde "
                    "netwerken, {2} zeker in geen enkel, {3} {3|staat|staan} op geen bekende "
                    "lijst, {4} {4|zit|zitten} misschien in een ervan.",
                    "{0} {0|actor is|actors are} concerned: {1} {1|is|are} in one of the réseaux "
                    "asked about, {2} surely in none, {3} on no known list, {4} perhaps in one."},
                   {number_of(population), number_of(in), number_of(counts[Absence::absent]),
                    number_of(counts[Absence::not_seen]), number_of(counts[Absence::perhaps])}),
        said({"{0} {0|réseau répond|réseaux répondent} à la demande, dont {1} avec une liste "
              "entière de participants ; {2} {2|autre y répond|autres y répondent} peut-être.",
              "{0} {0|netwerk beantwoordt|netwerken beantwoorden} aan de vraag, waarvan {1} met "
              "een volledige lijst van deelnemers; {2} andere misschien.",
              "{0} {0|réseau is|réseaux are} asked about, {1} of which with a whole list of "
              "participants; {2} {2|other|others} may be."},
             {number_of(asked), number_of(whole), number_of(perhaps_asked)}),
        std::move(present.sentence)};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::absent
