// SPDX-License-Identifier: Apache-2.0
// Does the network mix? Which sides meet, which stay among themselves, against what chance would
// give, and at which tables.

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include <maillage/graph/attribute.hpp>
#include <maillage/graph/one_mode.hpp>
#include <maillage/graph/project.hpp>
#include <maillage/measure/mixing.hpp>

#include "../answer.hpp"
#include "../moment.hpp"
#include "../who_takes_part.hpp"

namespace maillage::inline analysis::indicators::silos {
namespace {

constexpr AttributeName attributes_of_actors[] = {
    AttributeName::sector, AttributeName::language_regime, AttributeName::kind,
    AttributeName::territory, AttributeName::theme};

std::vector<std::string> choices() {
    std::vector<std::string> choices;
    for (const AttributeName name : attributes_of_actors) choices.emplace_back(code(name));
    return choices;
}

const About about{
    "silos",
    {"Cloisonnement", "Verkokering", "Silos"},
    {"Le réseau mêle-t-il les secteurs, les langues, les types d’acteurs, ou chacun reste-t-il "
     "avec les siens ?",
     "Mengt het netwerk sectoren, talen en soorten actoren, of blijft ieder bij de zijnen?",
     "Does the network mix sectors, languages and kinds of actors, or does each stay with its "
     "own?"},
    {"Deux acteurs sont liés s’ils sont autour d’une même table ; ou, si la lentille demande des "
     "relations entre acteurs, par celles-ci. Une ligne par côté ({by}) et par côté rencontré : "
     "les liens, sur les paires possibles ; leur part, parmi les liens de ce côté dont l’autre "
     "bout est connu ; ce que le hasard donnerait si chacun gardait son nombre de liens. Indice "
     "E–I d’un côté : de −1, tous ses liens restent chez lui, à 1, tous en sortent. « Tables » : "
     "les réseaux d’au moins deux acteurs où il n’y a que ces côtés ; d’un côté avec lui-même, "
     "ceux qui sont tout entiers d’un seul côté.",
     "Twee actoren zijn verbonden als ze rond eenzelfde tafel zitten; of, als de lens relaties "
     "tussen actoren vraagt, door die relaties. Eén rij per kant ({by}) en per kant die hij "
     "ontmoet: de banden, op de mogelijke paren; hun aandeel in de banden van die kant waarvan het "
     "andere einde bekend is; wat het toeval zou geven als ieder zijn aantal banden hield. "
     "E–I-index van een kant: van −1, al zijn banden blijven binnen, tot 1, alle gaan naar buiten. "
     "‘Tafels’: de netwerken van minstens twee actoren met enkel die kanten; van een kant met "
     "zichzelf, die welke helemaal van één kant zijn.",
     "Two actors are linked if they are round one table; or, if the lens asks for relations "
     "between actors, by those. One row a side ({by}) and a side that it meets: the links, of the "
     "possible pairs; their share of the links of this side whose other end is known; what chance "
     "would give if each kept its number of links. E–I index of a side: from −1, all its links "
     "stay within, to 1, all lead out. “Tables”: the réseaux of at least two actors where there "
     "are these sides alone; of a side with itself, those that are all of one side."},
    {"Être autour d’une même table n’est pas travailler ensemble, et une grande table fait "
     "beaucoup de liens. L’indice E–I dépend de la taille des côtés : comparez-le au hasard. Un "
     "acteur dont le type est hors liste forme un côté à part ; celui dont on ne connaît pas le "
     "côté n’est d’aucun, et une table entière d’un côté ne l’est que des acteurs connus.",
     "Rond eenzelfde tafel zitten is niet samenwerken, en een grote tafel maakt veel banden. De "
     "E–I-index hangt af van de grootte van de kanten: vergelijk met het toeval. Een actor van een "
     "soort buiten de lijst vormt een kant apart; wie van geen bekende kant is, hoort bij geen, en "
     "een tafel is maar helemaal van één kant voor zover haar actoren bekend zijn.",
     "To be round one table is not to work together, and a large table makes many links. The E–I "
     "index depends on the sizes of the sides: compare it with chance. An actor of a kind outside "
     "the list is of a side apart; one whose side is not known is of none, and a table is all of "
     "one side only as far as its actors are known."},
    dated({{"by",
            Parameter::Type::choice,
            "sector",
            {"ce qui fait les côtés : un attribut des acteurs",
             "wat de kanten maakt: een kenmerk van de actoren",
             "what makes the sides: an attribute of actors"},
            choices()}}),
    {"URIAS 2014, 4.2.6", "Krackhardt and Stern 1988", "Newman 2003"}};

/// The relations of the lens that join actors without a table between them.
Lens between_actors(Lens lens) {
    lens.direction = Direction::undirected;
    lens.weight = WeightRule::presence;
    lens.weights.clear();
    std::erase_if(lens.relations, [](Relation relation) { return relation < Relation::knows; });
    return lens;
}

/// The réseaux of at least two actors, by the codes of the sides that are there; empty, the unknown.
struct Tables {
    std::map<std::set<std::string>, std::vector<Named>> by_sides;
    std::size_t all = 0, one_sided = 0, with_unknown = 0;

    Tables(const Model& model, const View& view, const Attribute& sides,
           const std::vector<Id<Reseau>>& reseaux) {
        for (const Id<Reseau> id : reseaux) {
            const Node node = *view.network().node_of(id);
            if (view.degree(node) < 2) continue;
            std::set<std::string> there;
            for (const Step step : view.neighbours(node)) {
                const std::uint32_t side = sides.groups[step.node];
                there.insert(side == Attribute::unknown ? "" : sides.codes[side]);
            }
            const bool known = !there.contains("");
            ++all;
            one_sided += known && there.size() == 1;
            with_unknown += !known;
            by_sides[there].push_back(named(model.reseaux, id));
        }
        for (auto& [sides_there, names] : by_sides) std::ranges::sort(names, {}, &Named::key);
    }
};

/// The mixing of sides, with what chance would make of it: each end of a link would be on a side as
/// often as any end is. Links with an end on an unknown side do not count.
class SideMixing {
public:
    explicit SideMixing(Mixing mixing)
        : table_(std::move(mixing)), ei_(ei_indices(table_)), ends_(table_.codes.size()) {
        for (std::size_t a = 0; a < ends_.size(); ++a)
            for (std::size_t b = 0; b < ends_.size(); ++b) ends_[a] += ends(a, b);
        all_ends_ = std::accumulate(ends_.begin(), ends_.end(), 0.);
    }

    const Mixing& table() const { return table_; }
    /// How many sides there are; the number of the one that stands for the unknown.
    std::size_t unknown() const { return ends_.size(); }
    Value named(std::size_t side) const {
        if (side == unknown()) return {};
        return Named{table_.codes[side], table_.labels[side]};
    }
    std::string code(std::size_t side) const { return side == unknown() ? "" : table_.codes[side]; }
    std::size_t actors(std::size_t side) const { return table_.sizes[side]; }
    std::size_t links(std::size_t a, std::size_t b) const {
        return table_.counts[a * (unknown() + 1) + b];
    }
    std::size_t pairs(std::size_t a, std::size_t b) const {
        if (a != b) return actors(a) * actors(b);
        return actors(a) == 0 ? 0 : actors(a) * (actors(a) - 1) / 2;
    }
    Value ei_index(std::size_t side) const {
        return side == unknown() ? Value() : measured(ei_[side]);
    }
    /// Of those that the actors of a side are linked to, the part that is on another.
    Value share(std::size_t a, std::size_t b) const {
        return a == unknown() || b == unknown() ? Value() : measured(ends(a, b) / ends_[a]);
    }
    Value by_chance(std::size_t a, std::size_t b) const {
        return a == unknown() || b == unknown() ? Value() : measured(ends_[b] / all_ends_);
    }
    Value ei_index_by_chance() const {
        double within = 0;
        for (const double ends : ends_) within += (ends / all_ends_) * (ends / all_ends_);
        return measured(1 - 2 * within);
    }
    std::size_t known_links() const { return static_cast<std::size_t>(all_ends_) / 2; }
    std::size_t links_within() const {
        std::size_t within = 0;
        for (std::size_t side = 0; side < unknown(); ++side) within += links(side, side);
        return within;
    }
    std::optional<std::size_t> find(LanguageRegime regime) const {
        const auto at = std::ranges::find(table_.codes, maillage::code(regime));
        if (at == table_.codes.end()) return {};
        return static_cast<std::size_t>(at - table_.codes.begin());
    }

private:
    double ends(std::size_t a, std::size_t b) const {
        return static_cast<double>(links(a, b)) * (a == b ? 2 : 1);
    }

    Mixing table_;
    std::vector<double> ei_, ends_;  // of each side
    double all_ends_ = 0;
};

/// Between those who speak French and those who speak Dutch: who meets directly, and through whom.
Texts across_languages(const View& linked, const Attribute& regimes, const SideMixing& sides) {
    const auto fr = sides.find(LanguageRegime::fr), nl = sides.find(LanguageRegime::nl),
               bilingual = sides.find(LanguageRegime::bilingual);
    const auto meets = [&](Node node, std::optional<std::size_t> side) {
        bool meets = false;
        for (const Step step : linked.neighbours(node))
            meets = meets || (side && regimes.groups[step.node] == *side);
        return meets;
    };
    std::size_t between = 0;
    for (Node node = 0; node < linked.node_count(); ++node)
        between +=
            bilingual && regimes.groups[node] == *bilingual && meets(node, fr) && meets(node, nl);
    const auto actors = [&](std::optional<std::size_t> side) {
        return number_of(side ? sides.actors(*side) : 0);
    };
    return said(
        {"Entre {0} {0|acteur francophone|acteurs francophones} et {1} "
         "{1|néerlandophone|néerlandophones}, {2} {2|lien direct|liens directs} ; {3} {3|acteur "
         "bilingue|acteurs bilingues} sur {4} {3|est lié|sont liés} aux uns et aux autres.",
         "Tussen {0} Franstalige en {1} Nederlandstalige {1|actor|actoren} {2} rechtstreekse "
         "{2|band|banden}; {3} van {4} tweetalige {4|actor|actoren} {3|is|zijn} met beide "
         "verbonden.",
         "Between {0} French-speaking and {1} Dutch-speaking {1|actor|actors}, {2} direct "
         "{2|link|links}; {3} bilingual {3|actor|actors} of {4} {3|is|are} linked to both."},
        {actors(fr), actors(nl), number_of(fr && nl ? sides.links(*fr, *nl) : 0),
         number_of(between), actors(bilingual)});
}

/// How far links stay on one side, in words.
Texts mixing_said(const SideMixing& sides) {
    const std::size_t within = sides.links_within(), known = sides.known_links();
    if (known == 0)
        return said(
            {"D’aucun lien on ne connaît les deux côtés : on ne peut dire si le réseau mêle.",
             "Van geen enkele band zijn beide kanten bekend: men kan niet zeggen of het netwerk "
             "mengt.",
             "Of no link are both sides known: one cannot tell whether the network mixes."},
            {});
    const double assortativity = maillage::assortativity(sides.table());
    const Value newman = std::isnan(assortativity)
                             ? Value(Texts("indéfinie", "niet bepaald", "undefined"))
                             : measured(assortativity);
    return said(
        {"Sur {0} {0|lien|liens} dont on connaît les deux côtés, {1} {1|reste|restent} d’un côté "
         "et {2} {2|traverse|traversent} : indice E–I {3}, le hasard donnerait {4} ; assortativité "
         "{5}.",
         "Van {0} {0|band|banden} waarvan beide kanten bekend zijn, {1|blijft|blijven} er {1} aan "
         "één kant en {2|gaat|gaan} er {2} over: E–I-index {3}, het toeval zou {4} geven; "
         "assortativiteit {5}.",
         "Of {0} {0|link|links} whose two sides are known, {1} {1|stays|stay} on one side and {2} "
         "{2|crosses|cross}: E–I index {3}, chance would give {4}; assortativity {5}."},
        {number_of(known), number_of(within), number_of(known - within),
         measured(maillage::ei_index(sides.table())), sides.ei_index_by_chance(), newman});
}

Finding run(const Model& model, const Lens& lens, const Arguments& arguments) {
    const auto by = static_cast<AttributeName>(
        *term_with_code(vocabulary_of<AttributeName>(), arguments.text("by")));
    const Moment moment(arguments);
    Lens seen = participation(lens);
    seen.two_mode = true;
    const Network round_tables = project(model, seen);
    const View tables_view = moment.view(round_tables);
    Present present = moment.present(model, round_tables);
    const Tables tables(model, tables_view, attribute(model, round_tables, by), present.reseaux);

    const Lens direct = between_actors(lens);
    const Network network =
        direct.relations.empty() ? one_mode(tables_view, {}) : project(model, direct);
    const View linked = direct.relations.empty() ? View(network) : moment.view(network);
    const Attribute attribute = maillage::attribute(model, network, by);
    Mixing table = mixing(linked, attribute);
    // An actor that has ended is on no side; unless it is linked all the same, as somebody says.
    std::size_t alone = 0, ended = 0;
    for (Node node = 0; node < linked.node_count(); ++node) {
        if (linked.degree(node) > 0) continue;
        const bool has_ended = moment.excludes(model.actors[network.actor(node)].period);
        ++(has_ended ? ended : alone);
        if (has_ended)
            --table.sizes[std::min<std::size_t>(attribute.groups[node], table.codes.size())];
    }
    const SideMixing sides(std::move(table));

    Finding finding;
    finding.columns = {
        named_column("side", {"côté", "kant", "side"}),
        {"actors", Label{"acteurs de ce côté", "actoren van die kant", "actors of this side"}, ""},
        {"ei_index", Label{"indice E–I", "E–I-index", "E–I index"}, ""},
        named_column("with", {"avec", "met", "with"}),
        {"links", Label{"liens", "banden", "links"}, ""},
        {"pairs", Label{"paires possibles", "mogelijke paren", "possible pairs"}, ""},
        {"share", Label{"part", "aandeel", "share"}, ""},
        {"by_chance", Label{"part au hasard", "aandeel bij toeval", "share by chance"}, ""},
        named_column("tables", {"tables de ces seuls côtés", "tafels met enkel die kanten",
                                "tables of these sides alone"})};
    for (std::size_t a = 0; a <= sides.unknown() && network.node_count() > 0; ++a)
        for (std::size_t b = 0; b <= sides.unknown(); ++b) {
            const auto these = tables.by_sides.find({sides.code(a), sides.code(b)});
            finding.rows.push_back(
                {sides.named(a), number_of(sides.actors(a)), sides.ei_index(a), sides.named(b),
                 number_of(sides.links(a, b)), number_of(sides.pairs(a, b)), sides.share(a, b),
                 sides.by_chance(a, b),
                 these == tables.by_sides.end() ? std::vector<Named>() : these->second});
            if (a <= b) finding.population += sides.links(a, b);
        }
    finding.population_of =
        Label{"liens entre acteurs", "banden tussen actoren", "links between actors"};
    finding.known = sides.known_links();
    finding.omitted = std::move(present.omitted);
    for (Omitted& omitted : omitted_by(network))
        if (std::ranges::find(finding.omitted, omitted) == finding.omitted.end())
            finding.omitted.push_back(std::move(omitted));
    if (ended > 0) finding.omitted.push_back({excluded_actors, ended});
    finding.sentences = {
        mixing_said(sides),
        said({"On ne connaît aucun lien de {0} {0|acteur|acteurs} sur {1}.",
              "Van {0} van de {1} {1|actor|actoren} is geen enkele band bekend.",
              "Of {0} {0|actor|actors} of {1}, no link is known."},
             {number_of(alone), number_of(linked.node_count() - ended)}),
        said({"Sur {0} {0|table|tables} d’au moins deux acteurs connus, {1} {1|est tout "
              "entière|sont tout entières} d’un seul côté et {2} {2|a|ont} un acteur dont on ne "
              "connaît pas le côté.",
              "Van {0} {0|tafel|tafels} van minstens twee bekende actoren {1|is|zijn} er {1} "
              "helemaal van één kant, en {2} {2|heeft|hebben} een actor waarvan de kant niet "
              "bekend is.",
              "Of {0} {0|table|tables} of at least two known actors, {1} {1|is|are} all of one "
              "side, and {2} {2|has|have} an actor whose side is not known."},
             {number_of(tables.all), number_of(tables.one_sided), number_of(tables.with_unknown)})};
    if (by == AttributeName::language_regime)
        finding.sentences.push_back(across_languages(linked, attribute, sides));
    finding.sentences.push_back(std::move(present.sentence));
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::silos
